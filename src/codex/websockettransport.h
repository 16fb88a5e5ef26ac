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

    void open(const Endpoint &endpoint) override;
    void send(const QByteArray &message) override;
    void abort() override;
    bool isOpen() const override;

private:
    void connectSignals(QWebSocket &socket);
    Error failure() const;
    void end(const Error &error);

    QPointer<QWebSocket> m_socket;
    bool m_opened = false;
    bool m_answered = false; ///< the peer has sent something
};

} // namespace Lectern
