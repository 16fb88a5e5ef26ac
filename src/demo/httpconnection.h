// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

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

/// One accepted connection until it is answered, dropped or handed over. Reads the head without taking it
/// from the socket, so that a WebSocket server can read it again. Peers that take longer than the time limit
/// for a request are cut off.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(std::unique_ptr<QTcpSocket> socket, std::chrono::milliseconds timeLimit,
                   QObject *parent = nullptr);
    ~HttpConnection() override;

    /// The socket with the whole request still unread; only after upgradeRequested(). Nothing is left to do
    /// here then.
    std::unique_ptr<QTcpSocket> takeSocket();

Q_SIGNALS:
    void upgradeRequested();
    /// Answered or dropped; the connection is of no more use.
    void closed();

private:
    void readHead();
    /// Closing with unread bytes would cut off the answer, so what is still to come is read first; nothing
    /// when nobody knows how much that is.
    void answer(const HttpAnswer &answer, std::optional<qint64> bytesToCome);
    void discard();

    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_timer;
    std::optional<qint64> m_toDiscard;
    bool m_isAnswered = false;
};

} // namespace Lectern::Demo
