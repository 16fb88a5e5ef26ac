// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/frametransport.h"
#include "codex/networkpolicy.h"

#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace Lectern {

/// The live connection: one QWebSocket. Message limits are those of protocol B.3.
class WebSocketTransport final : public FrameTransport
{
    Q_OBJECT

public:
    explicit WebSocketTransport(const NetworkPolicy &policy = NetworkPolicy(), QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const Endpoint &endpoint, const QString &session) override;
    qint64 send(const Protocol::ResponseRequest &request) override;
    void abort() override;
    bool isOpen() const override;
    bool canContinue() const override { return true; }

private:
    void connectSignals(QWebSocket &socket);
    void watchAnswer();
    void handleConnected();
    Protocol::Failure handshakeFailure();
    Protocol::Failure failure();
    void end(const Protocol::Failure &failure);

    const NetworkPolicy m_policy;
    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_carrier; ///< the socket below, while its answer to the handshake is kept
    bool m_opened = false;
    bool m_answered = false; ///< the peer has sent something
    bool m_closing = false;  ///< a close frame came or went: the close code means something
};

} // namespace Lectern
