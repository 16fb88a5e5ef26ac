// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/frametransport.h"
#include "codex/networkpolicy.h"
#include "protocol/ssedecoder.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace Lectern {

/// Requests over HTTP: each is a `POST {base}/responses` that is answered with a stream of events (protocol
/// E.4).
///
/// open() only notes the server, opened() follows without a connection. A stream that ends, early or in time,
/// is closed(ClosedEarly) after its last message; if it ended by itself the transport stays open for the next
/// request. Any other end closes it. A request that is sent while another is being answered drops that one in
/// silence.
class SseTransport final : public FrameTransport
{
    Q_OBJECT

public:
    explicit SseTransport(const NetworkPolicy &policy = NetworkPolicy(), QObject *parent = nullptr);
    ~SseTransport() override;

    void open(const Endpoint &endpoint, const QString &session) override;
    qint64 send(const Protocol::ResponseRequest &request) override;
    void abort() override;
    bool isOpen() const override { return m_open; }
    bool canContinue() const override { return false; }
    bool connectsInSend() const override { return true; }

private:
    /// What is being read of the answer.
    enum class Part { Head, Events, Refusal };

    void readHead();
    void readBody();
    void readEvents();
    void readRefusal();
    void finish();
    bool deliver(const QList<QByteArray> &messages);
    void refuse();
    void fail(const Protocol::Failure &failure);
    void drop();

    const NetworkPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    Endpoint m_endpoint;
    QString m_session;
    bool m_open = false;
    quint64 m_attempt = 0; ///< the latest open(); what was promised to an earlier one is void
    Part m_part = Part::Head;
    Protocol::SseDecoder m_events;
    QByteArray m_refusal;
    QTimer m_refusalPatience;
};

} // namespace Lectern
