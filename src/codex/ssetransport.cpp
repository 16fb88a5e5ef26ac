// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/ssetransport.h"

#include "base/logging.h"
#include "base/redact.h"
#include "codex/networkerror.h"
#include "codex/onetimebody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern {

namespace {

/// What may wait between the socket and us; more stays with the server.
constexpr qint64 kReadBuffer = 1024 * 1024;

/// Bytes that are taken at once, so that a fast server does not keep the others waiting.
constexpr qint64 kPiece = 64 * 1024;

/// Bytes of a refusal that are read: errors are a few hundred, the rest is a page nobody will see.
constexpr qsizetype kMaxRefusal = 256 * 1024;

/// A refusal is told by its status alone when its body takes longer than this.
constexpr auto kRefusalPatience = 3s;

bool isEventStream(const QNetworkReply &reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return statusOf(reply) == 200 &&
           type.section(u';', 0, 0).trimmed().compare("text/event-stream"_L1, Qt::CaseInsensitive) == 0;
}

QNetworkRequest head(const Endpoint &endpoint, const QString &session,
                     const Protocol::ResponseRequest &request)
{
    QNetworkRequest head(endpoint.httpUrl(u"responses"_s));
    endpoint.authorize(head);
    head.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    head.setRawHeader("Accept"_ba, "text/event-stream"_ba);
    head.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // a compressor would hold events back
    head.setRawHeader("session-id"_ba, session.toUtf8());
    head.setRawHeader("x-client-request-id"_ba, session.toUtf8());
    if (request.turnState)
        head.setRawHeader("x-codex-turn-state"_ba, request.turnState->toUtf8());
    return head;
}

} // namespace

SseTransport::SseTransport(const NetworkPolicy &policy, QObject *parent)
    : FrameTransport(parent)
    , m_policy(policy)
{
    m_refusalPatience.setSingleShot(true);
    connect(&m_refusalPatience, &QTimer::timeout, this, &SseTransport::refuse);
}

SseTransport::~SseTransport()
{
    drop();
}

void SseTransport::open(const Endpoint &endpoint, const QString &session)
{
    abort();
    m_endpoint = endpoint;
    m_session = session;
    const auto announce = [this, attempt = ++m_attempt] {
        if (attempt != m_attempt)
            return;
        m_open = true;
        Q_EMIT opened();
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
}

qint64 SseTransport::send(const Protocol::ResponseRequest &request)
{
    if (!m_open)
        return 0;
    drop();
    if (!m_network)
        m_network = m_policy.createAccessManager();
    m_part = Part::Head;
    m_events = {};
    m_refusal.clear();
    const QByteArray body = Protocol::writeHttpBody(request);
    auto *device = new OneTimeBody(body);
    m_reply = m_network->post(head(m_endpoint, m_session, request), device);
    device->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, &FrameTransport::requestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &SseTransport::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &SseTransport::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &SseTransport::finish);
    return body.size();
}

void SseTransport::readHead()
{
    if (m_part != Part::Head || statusOf(*m_reply) < 200)
        return;
    m_reply->setReadBufferSize(kReadBuffer); // before the request is on its way Qt forgets it
    if (isEventStream(*m_reply)) {
        m_part = Part::Events;
        Q_EMIT headersReceived(headersOf(*m_reply));
    } else {
        m_part = Part::Refusal;
        m_refusalPatience.start(kRefusalPatience);
    }
}

void SseTransport::readBody()
{
    if (m_part == Part::Head)
        readHead();
    if (m_reply && m_part == Part::Events)
        readEvents();
    else if (m_reply && m_part == Part::Refusal)
        readRefusal();
}

void SseTransport::readEvents()
{
    QNetworkReply *reply = m_reply;
    while (reply->bytesAvailable() > 0) {
        if (!deliver(m_events.feed(reply->read(kPiece))))
            return;
        if (m_events.isTooLarge()) {
            fail(Protocol::Oversized{u"an event over the limit"_s});
            return;
        }
    }
}

/// False when the answer was dropped by whoever listened; nothing may be touched then.
bool SseTransport::deliver(const QList<QByteArray> &messages)
{
    const QPointer<QNetworkReply> reply = m_reply;
    for (const QByteArray &message : messages) {
        Q_EMIT messageReceived(message);
        if (!reply || m_reply != reply)
            return false;
    }
    return true;
}

void SseTransport::readRefusal()
{
    m_refusal += m_reply->read(kMaxRefusal - m_refusal.size());
    if (m_refusal.size() >= kMaxRefusal)
        refuse();
}

void SseTransport::finish()
{
    QNetworkReply *reply = m_reply;
    readBody();
    if (m_reply != reply)
        return;
    switch (m_part) {
    case Part::Head:
        fail(unreachable(*reply, m_policy.proxyFor(reply->url()).proxy));
        return;
    case Part::Refusal:
        refuse();
        return;
    case Part::Events:
        break;
    }
    if (isBroken(*reply)) {
        fail(Protocol::ClosedEarly{0, redact(reply->errorString())});
        return;
    }
    if (const std::optional<QByteArray> last = m_events.finish(); last && !deliver({*last}))
        return;
    drop();
    Q_EMIT closed(Protocol::ClosedEarly{0, u"the stream is over"_s});
}

void SseTransport::refuse()
{
    fail(Protocol::HttpRefused{Protocol::parseHttpError(statusOf(*m_reply), m_refusal, headersOf(*m_reply))});
}

void SseTransport::fail(const Protocol::Failure &failure)
{
    abort();
    qCDebug(lcCodex) << "request over HTTP ended:" << Protocol::judge(failure).error.detail;
    Q_EMIT closed(failure);
}

void SseTransport::abort()
{
    drop();
    ++m_attempt;
    m_open = false;
}

/// Ends the answer that is under way, in silence.
void SseTransport::drop()
{
    m_refusalPatience.stop();
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace Lectern
