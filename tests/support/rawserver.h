// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Lectern::Testing {

/// A loopback server that does to every client what its script says, byte by byte: for what no proper server
/// would do. Keeps what the clients sent.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    using Reply = std::function<void(QTcpSocket &, const QByteArray &head)>;

    explicit RawServer(QObject *parent = nullptr);

    /// http://127.0.0.1:port/v1
    QUrl baseUrl() const;

    /// Calls `reply` once for each client, when the head of its request has come.
    void answerWith(const Reply &reply) { m_reply = reply; }
    /// Sends `bytes` once a request has come, then hangs up if `hangUp` says so.
    void answer(const QByteArray &bytes, bool hangUp = true);
    void answerHttp(int status, const QByteArray &body = {}, const QByteArray &headers = {});
    /// Makes a WebSocket of the connection and sends `frames`; then cuts the connection if `cut` says so.
    void upgrade(const QByteArray &frames, bool cut = false);
    /// Resets the connection as soon as a request comes.
    void reset();
    /// Never answers.
    void stayQuiet();
    /// Sends `bytes` to every client that is there, asked or not, and hangs up.
    void sayToAll(const QByteArray &bytes);

    /// What each client sent so far, first client first.
    const QList<QByteArray> &received() const { return m_received; }
    /// The same without those who said nothing: Qt 6.8 opens a new connection for a request that it then does
    /// not send again.
    QList<QByteArray> asked() const
    {
        QList<QByteArray> asked = m_received;
        asked.removeAll(QByteArray());
        return asked;
    }
    /// The ports that the clients came from, first client first.
    const QList<quint16> &clientPorts() const { return m_clientPorts; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, qsizetype client);

    Reply m_reply;
    QList<QByteArray> m_received;
    QList<quint16> m_clientPorts;
    QList<QPointer<QTcpSocket>> m_answered;
};

/// The answer that makes a WebSocket of the connection on which `head` came.
QByteArray acceptance(const QByteArray &head);
/// One frame of a server: `opcode` 0 to 10, with the length field that `payload` needs.
QByteArray webSocketFrame(int opcode, const QByteArray &payload, bool final = true);
/// A frame that closes with `code`.
QByteArray closeFrame(int code, const QByteArray &reason = {});
/// Only the head of a frame that would have `length` bytes.
QByteArray frameHead(int opcode, quint64 length, bool final = true);

} // namespace Lectern::Testing
