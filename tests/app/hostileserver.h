// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QWebSocketServer>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace Lectern::Testing {

/// A loopback server that speaks WebSocket and nothing else that is good: what it answers to a request is the
/// test's business.
class WebSocketPeer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(QWebSocket &)>;

    explicit WebSocketPeer(Answer answer);

    QString url() const;

Q_SIGNALS:
    void requested(const QString &request);

private:
    QWebSocketServer m_server;
    Answer m_answer;
};

/// A loopback server that speaks nothing: `react` is called with what a client sends first.
class RawPeer : public QObject
{
public:
    using Reaction = std::function<void(QTcpSocket &)>;

    explicit RawPeer(Reaction react);

    QString url(const QString &scheme = QStringLiteral("http")) const;
    int connections() const { return m_connections; }

private:
    QTcpServer m_server;
    Reaction m_react;
    int m_connections = 0;
};

/// The address of a port where nothing listens.
QString deadUrl();

} // namespace Lectern::Testing
