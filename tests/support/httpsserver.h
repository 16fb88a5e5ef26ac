// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

namespace Lectern::Testing {

/// Answers every request with a stream of one event.
class HttpsServer final : public QSslServer
{
public:
    explicit HttpsServer(const QSslConfiguration &configuration)
    {
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: "
                              "close\r\n\r\ndata: {}\n\n");
                socket->disconnectFromHost();
            });
        });
    }

    /// https://127.0.0.1:port/v1
    QUrl baseUrl() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/v1").arg(serverPort())); }

    QByteArray received;
};

} // namespace Lectern::Testing
