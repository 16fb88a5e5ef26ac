// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httpbody.h"
#include "demo/httproutes.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Lectern::Demo {

/// Largest request head that is read; long tokens in headers fit twice over.
constexpr qint64 kMaxHeadBytes = 16LL * 1024;

/// Largest request body: what a WebSocket message may hold as well. Source: protocol B.3.
constexpr qint64 kMaxBodyBytes = 64LL * 1024 * 1024;

/// One accepted connection until it is answered, dropped or handed over. Reads the head without taking it
/// from the socket, so that a WebSocket server can read it again. Peers that take longer than the time limit
/// for a head, or stop for that long within a body, are cut off.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// `backend` must outlive the connection.
    HttpConnection(std::unique_ptr<QTcpSocket> socket, std::chrono::milliseconds timeLimit, Backend &backend,
                   bool webSockets, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// The socket with a handshake still unread after upgradeRequested(), with nothing left to read after
    /// postReceived(). Nothing is left to do here then.
    std::unique_ptr<QTcpSocket> takeSocket();

    /// Answers a request that postReceived() told of; closed() follows.
    void reply(const Reply &reply);

Q_SIGNALS:
    void upgradeRequested();
    void postReceived(const Lectern::Demo::HttpHead &head, const QByteArray &body);
    /// Answered or dropped; the connection is of no more use.
    void closed();

private:
    void read();
    void readHead();
    void readBody();
    /// Closing with unread bytes would cut off the answer, so what is still to come is read first; nothing
    /// when nobody knows how much that is.
    void answer(const QByteArray &bytes, std::optional<qint64> bytesToCome);
    void misbehave(const RawAnswer &raw);
    void discard();

    Backend &m_backend;
    const bool m_webSockets;
    const std::chrono::milliseconds m_timeLimit;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_timer;
    HttpHead m_head;
    std::optional<HttpBody> m_body; ///< while one is read
    std::optional<qint64> m_toDiscard;
    bool m_isAnswered = false;
};

} // namespace Lectern::Demo
