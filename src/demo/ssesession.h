// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoresponse.h"
#include "demo/httphead.h"
#include "demo/player.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Lectern::Demo {

/// One answer as server-sent events, in chunks so that its end can be told from a cut. When the client goes
/// away the response stops at once; closed() follows in any case.
class SseSession : public QObject, private EventSink
{
    Q_OBJECT

public:
    /// Starts to answer before it returns. `headers` come beside those that every answer has; `clock` must
    /// outlive the session.
    SseSession(std::unique_ptr<QTcpSocket> socket, DemoResponse response, const HttpHeaders &headers,
               double tokensPerSecond, const Clock &clock, QObject *parent = nullptr);
    ~SseSession() override;

    bool isAnswering() const { return m_player.isPlaying(); }

Q_SIGNALS:
    void closed();

private:
    void send(const DemoEvent &event) override;
    qint64 bytesWaiting() const override;
    void writeChunk(const QByteArray &bytes);
    void finish();

    std::unique_ptr<QTcpSocket> m_socket;
    Player m_player;
    QTimer m_pingTimer;
    SseStyle m_style = SseStyle::Plain;
};

/// `event` as one block of a stream. Source: protocol E.4.
QByteArray sseBlock(const DemoEvent &event, SseStyle style);

} // namespace Lectern::Demo
