// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/frametransport.h"
#include "codex/route.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Lectern::Testing {

/// A connection that does what the test says. Nothing happens by itself: open() waits for accept() or drop().
class FakeTransport final : public FrameTransport
{
public:
    explicit FakeTransport(Route route = Route::WebSocket)
        : m_route(route)
    {
    }

    void open(const Endpoint &endpoint, const QString &session) override;
    qint64 send(const Protocol::ResponseRequest &request) override;
    void abort() override;
    bool isOpen() const override { return m_state == State::Open; }
    bool canContinue() const override { return m_route == Route::WebSocket; }
    bool connectsInSend() const override { return m_route == Route::Sse; }

    /// The server takes the connection.
    void accept();
    /// The request leaves.
    void leave() { Q_EMIT requestSent(); }
    /// The server says something.
    void say(const QByteArray &message) { Q_EMIT messageReceived(message); }
    void say(const QJsonObject &event);
    void sayBinary() { Q_EMIT binaryReceived(); }
    void sayHead(const QHash<QString, QString> &headers) { Q_EMIT headersReceived(headers); }
    /// The connection, or the attempt at one, ends.
    void drop(const Protocol::Failure &failure);

    Route route() const { return m_route; }
    bool isConnecting() const { return m_state == State::Connecting; }
    const QList<Protocol::ResponseRequest> &sent() const { return m_sent; }
    const Endpoint &endpoint() const { return m_endpoint; }
    const QString &session() const { return m_session; }

private:
    enum class State { Closed, Connecting, Open };

    const Route m_route;
    State m_state = State::Closed;
    Endpoint m_endpoint;
    QString m_session;
    QList<Protocol::ResponseRequest> m_sent;
};

} // namespace Lectern::Testing
