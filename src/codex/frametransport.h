// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "codex/endpoint.h"

#include <QByteArray>
#include <QObject>

namespace Lectern {

/// A way to exchange the protocol's JSON messages with a server. One connection at a time; no signal is emitted
/// from inside a call.
class FrameTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect; ends in opened() or closed(). A connection that is there is dropped first.
    virtual void open(const Endpoint &endpoint) = 0;

    /// Sends one message. Only when isOpen().
    virtual void send(const QByteArray &message) = 0;

    /// Drops the connection at once, in whatever state it is; no signal follows.
    virtual void abort() = 0;

    virtual bool isOpen() const = 0;

Q_SIGNALS:
    void opened();

    /// One whole message, UTF-8.
    void messageReceived(const QByteArray &message);

    /// The peer sent what is no text message; the connection stands.
    void binaryReceived();

    /// There is no connection any more, or there never was one. `error` says why; a proper close by the peer is
    /// ErrorKind::ConnectionLost too, as whether it came too early is for the caller to know.
    void closed(const Lectern::Error &error);
};

} // namespace Lectern
