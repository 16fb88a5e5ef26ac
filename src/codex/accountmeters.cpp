// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/accountmeters.h"

#include <QNetworkRequest>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

/// Usage moves with every answer, whose events and headers tell it; asking is for what others have used.
constexpr auto kLeastPause = 3min;

bool isSameAccount(const Endpoint &a, const Endpoint &b)
{
    if (!a.account.isEmpty())
        return a.account == b.account; // whatever lets it in by now
    return b.account.isEmpty() && a.baseUrl == b.baseUrl && a.usageUrl == b.usageUrl &&
           a.headers == b.headers && a.key.reveal() == b.key.reveal();
}

} // namespace

AccountMeters::AccountMeters(const Clock &clock, const NetworkPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_get(policy)
{
}

void AccountMeters::setEndpoint(const Endpoint &endpoint)
{
    if (isSameAccount(m_endpoint, endpoint))
        return;
    m_get.drop();
    m_asked.reset();
    m_endpoint = endpoint;
    if (m_meters.all().isEmpty())
        return;
    m_meters = {};
    QMetaObject::invokeMethod(this, &AccountMeters::changed, Qt::QueuedConnection);
}

void AccountMeters::take(const Protocol::Event &event)
{
    if (const auto *limits = std::get_if<Protocol::RateLimitsEvent>(&event))
        take(QList{limits->limits});
}

void AccountMeters::take(const QHash<QString, QString> &headers)
{
    take(Protocol::parseRateLimitHeaders(headers));
}

void AccountMeters::take(const QList<Protocol::RateLimits> &limits)
{
    if (limits.isEmpty())
        return;
    for (const Protocol::RateLimits &meter : limits)
        m_meters.take(meter, m_clock.wallNow());
    QMetaObject::invokeMethod(this, &AccountMeters::changed, Qt::QueuedConnection);
}

void AccountMeters::refresh()
{
    const Clock::TimePoint now = m_clock.now();
    if (m_endpoint.usageUrl.isEmpty() || m_get.isRunning() || (m_asked && now - *m_asked < kLeastPause))
        return;
    m_asked = now;
    QNetworkRequest request(m_endpoint.usageUrl);
    m_get.start(m_endpoint, request, [this](const Result<HttpAnswer> &answer) { takeUsage(answer); });
}

void AccountMeters::takeUsage(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (answer->status != 200) {
        Q_EMIT failed(refusalOf(*answer));
        return;
    }
    const Result<QList<Protocol::RateLimits>> limits = Protocol::parseUsageBody(answer->body);
    if (limits)
        take(*limits);
    else
        Q_EMIT failed(limits.error());
}

} // namespace Lectern
