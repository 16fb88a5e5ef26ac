// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

namespace Lectern {

/// One connection to the demo server, seen byte by byte.
class WireClient
{
public:
    explicit WireClient(const QUrl &baseUrl);

    /// Starts a WebSocket handshake.
    void upgrade();
    /// One text frame; after the 101.
    void sendFrame(const QJsonObject &message);
    /// `POST /responses`, with `headers` as lines that end in CR LF beside Host and Content-Length.
    void post(const QByteArray &body, const QByteArray &headers = {});
    void get(const QByteArray &path);
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void hangUp() { m_socket.abort(); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    qint64 unsent() const { return m_socket.bytesToWrite(); }

    const QByteArray &received() const { return m_received; }
    int status() const;
    QByteArray head() const;
    /// What came behind the head, without its chunks where it came in chunks.
    QByteArray body() const;
    /// Whether an answer in chunks has come to its end.
    bool hasLastChunk() const { return m_received.endsWith("0\r\n\r\n"); }

private:
    QUrl m_url;
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// The body of a request over HTTP that every server accepts.
QByteArray goodBody(const QString &prompt = QStringLiteral("plain"));

} // namespace Lectern
