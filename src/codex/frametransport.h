// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/endpoint.h"
#include "protocol/failure.h"
#include "protocol/request.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace Lectern {

/// A way to exchange the protocol's JSON messages with a server. One connection at a time, one request at a
/// time on it; no signal is emitted from inside a call.
class FrameTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect; ends in opened() or closed(). A connection that is there is dropped first.
    /// `session` names the conversation towards the server and stays the same as long as that lasts (protocol
    /// B.1).
    virtual void open(const Endpoint &endpoint, const QString &session) = 0;

    /// Sends one request; only when isOpen(). Returns the bytes of its body.
    virtual qint64 send(const Protocol::ResponseRequest &request) = 0;

    /// Drops the connection at once, in whatever state it is; no signal follows.
    virtual void abort() = 0;

    virtual bool isOpen() const = 0;

    /// Whether a connection remembers its last response, so that a request may name it and send only what is
    /// new (protocol C.4).
    virtual bool canContinue() const = 0;

    /// Whether send() has to connect first.
    virtual bool connectsInSend() const { return false; }

Q_SIGNALS:
    void opened();

    /// The request has left. Only of a transport that connects in send(); else it has when send() returns.
    void requestSent();

    /// The head of the server's answer, names in lower case: after the handshake of a WebSocket, before the
    /// first message of a stream of events.
    void headersReceived(const QHash<QString, QString> &headers);

    /// One whole message, UTF-8.
    void messageReceived(const QByteArray &message);

    /// The peer sent what is no text message; the connection stands.
    void binaryReceived();

    /// There is no connection any more, or there never was one. A proper close by the peer is ClosedEarly
    /// too, as whether it came too early is for the caller to know.
    void closed(const Lectern::Protocol::Failure &failure);
};

} // namespace Lectern
