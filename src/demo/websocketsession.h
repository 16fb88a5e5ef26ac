// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "demo/backend.h"
#include "demo/player.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace Lectern::Demo {

/// One WebSocket client: checks what it asks, one response at a time, and remembers what it may continue
/// from. When the client goes away, the response stops at once, then closed() follows.
class WebSocketSession : public QObject, private EventSink
{
    Q_OBJECT

public:
    /// `connection` is what `socket` writes to, for what it would not write itself. `backend` and `clock`
    /// must outlive the session.
    WebSocketSession(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection, Backend &backend,
                     double tokensPerSecond, const Clock &clock, QObject *parent = nullptr);
    ~WebSocketSession() override;

    bool isAnswering() const { return m_player.isPlaying(); }

Q_SIGNALS:
    void closed();

private:
    void receive(const QString &message);
    void refuseBinary();
    void finishResponse();
    void refuse(const QJsonObject &error);
    void send(const DemoEvent &event) override;
    qint64 bytesWaiting() const override;
    /// Straight onto the connection.
    void writeRaw(const QByteArray &bytes);
    void hangUp();

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_connection;
    Backend &m_backend;
    Player m_player;
    QTimer m_pingTimer;
    QString m_lastCompletedId;
    qint64 m_contextTokens = 0; ///< of the last completed response
    DemoResponse m_playing;     ///< without its events
};

} // namespace Lectern::Demo
