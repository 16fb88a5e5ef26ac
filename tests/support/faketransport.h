// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/frametransport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Lectern::Testing {

/// A connection that does what the test says. Nothing happens by itself: open() waits for accept() or drop().
class FakeTransport final : public FrameTransport
{
public:
    using FrameTransport::FrameTransport;

    void open(const Endpoint &endpoint, const QString &session) override;
    qint64 send(const Protocol::ResponseRequest &request) override;
    void abort() override;
    bool isOpen() const override { return m_state == State::Open; }
    bool canContinue() const override { return true; }

    /// The server takes the connection.
    void accept();
    /// The server says something.
    void say(const QByteArray &message) { Q_EMIT messageReceived(message); }
    void say(const QJsonObject &event);
    void sayBinary() { Q_EMIT binaryReceived(); }
    /// The connection, or the attempt at one, ends.
    void drop(const Protocol::Failure &failure);

    bool isConnecting() const { return m_state == State::Connecting; }
    int opens() const { return m_opens; }
    int aborts() const { return m_aborts; }
    const QList<QByteArray> &sent() const { return m_sent; }
    const Endpoint &endpoint() const { return m_endpoint; }

private:
    enum class State { Closed, Connecting, Open };

    State m_state = State::Closed;
    Endpoint m_endpoint;
    int m_opens = 0;
    int m_aborts = 0;
    QList<QByteArray> m_sent;
};

} // namespace Lectern::Testing
