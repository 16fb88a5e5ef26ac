// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/frametransport.h"

#include <QPointer>

class QWebSocket;

namespace Lectern {

/// The live connection: one QWebSocket. Message limits are those of protocol B.3.
class WebSocketTransport final : public FrameTransport
{
    Q_OBJECT

public:
    using FrameTransport::FrameTransport;
    ~WebSocketTransport() override;

    void open(const Endpoint &endpoint, const QString &session) override;
    qint64 send(const Protocol::ResponseRequest &request) override;
    void abort() override;
    bool isOpen() const override;
    bool canContinue() const override { return true; }

private:
    void connectSignals(QWebSocket &socket);
    Protocol::Failure failure() const;
    void end(const Protocol::Failure &failure);

    QPointer<QWebSocket> m_socket;
    bool m_opened = false;
    bool m_answered = false; ///< the peer has sent something
};

} // namespace Lectern
