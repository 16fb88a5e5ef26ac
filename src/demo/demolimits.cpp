// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demolimits.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr qint64 kPrimarySeconds = 5LL * 60 * 60;
constexpr qint64 kSecondarySeconds = 7LL * 24 * 60 * 60;
constexpr qint64 kSecondsPerMinute = 60;

// An account in the middle of its week.
constexpr double kPrimaryAtStart = 12;
constexpr double kSecondaryAtStart = 34;
constexpr qint64 kPrimaryLeftAtStart = kPrimarySeconds / 2;
constexpr qint64 kSecondaryLeftAtStart = kSecondarySeconds / 2;

// A meter that is seen to move, but never stops a demo.
constexpr double kPrimaryStep = 1;
constexpr double kSecondaryStep = 0.2;
constexpr double kMostUsed = 95;

QJsonObject usageWindow(double percent, qint64 seconds, qint64 resetAt, qint64 now)
{
    return {{u"used_percent"_s, percent},
            {u"limit_window_seconds"_s, seconds},
            {u"reset_after_seconds"_s, std::max<qint64>(resetAt - now, 0)},
            {u"reset_at"_s, resetAt}};
}

QJsonObject eventWindow(double percent, qint64 seconds, qint64 resetAt)
{
    return {{u"used_percent"_s, percent},
            {u"window_minutes"_s, seconds / kSecondsPerMinute},
            {u"reset_at"_s, resetAt}};
}

void addWindow(HttpHeaders &headers, const QByteArray &prefix, double percent, qint64 seconds, qint64 resetAt)
{
    headers.append({prefix + "-used-percent", QByteArray::number(percent)});
    headers.append({prefix + "-window-minutes", QByteArray::number(seconds / kSecondsPerMinute)});
    headers.append({prefix + "-reset-at", QByteArray::number(resetAt)});
}

} // namespace

DemoLimits::DemoLimits(const QDateTime &startedAt)
    : m_startedAt(startedAt.toSecsSinceEpoch())
{
}

double DemoLimits::primaryPercent() const
{
    return std::min(kPrimaryAtStart + kPrimaryStep * m_responses, kMostUsed);
}

double DemoLimits::secondaryPercent() const
{
    return std::min(kSecondaryAtStart + kSecondaryStep * m_responses, kMostUsed);
}

QByteArray DemoLimits::usageBody(const QDateTime &now) const
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject limit{
        {u"allowed"_s, true},
        {u"limit_reached"_s, false},
        {u"primary_window"_s,
         usageWindow(primaryPercent(), kPrimarySeconds, m_startedAt + kPrimaryLeftAtStart, seconds)},
        {u"secondary_window"_s,
         usageWindow(secondaryPercent(), kSecondarySeconds, m_startedAt + kSecondaryLeftAtStart, seconds)}};
    const QJsonObject body{{u"plan_type"_s, u"plus"_s},
                           {u"rate_limit"_s, limit},
                           {u"additional_rate_limits"_s, QJsonArray()},
                           {u"credits"_s, QJsonValue()},
                           {u"rate_limit_reached_type"_s, QJsonValue()}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

DemoEvent DemoLimits::event() const
{
    const QJsonObject limits{
        {u"allowed"_s, true},
        {u"limit_reached"_s, false},
        {u"primary"_s, eventWindow(primaryPercent(), kPrimarySeconds, m_startedAt + kPrimaryLeftAtStart)},
        {u"secondary"_s,
         eventWindow(secondaryPercent(), kSecondarySeconds, m_startedAt + kSecondaryLeftAtStart)}};
    const QJsonObject event{{u"type"_s, u"codex.rate_limits"_s},
                            {u"plan_type"_s, u"plus"_s},
                            {u"rate_limits"_s, limits},
                            {u"credits"_s, QJsonValue()},
                            {u"metered_limit_name"_s, QJsonValue()},
                            {u"limit_name"_s, QJsonValue()}};
    return {"codex.rate_limits", QJsonDocument(event).toJson(QJsonDocument::Compact)};
}

HttpHeaders DemoLimits::headers() const
{
    HttpHeaders headers;
    addWindow(headers, "x-codex-primary", primaryPercent(), kPrimarySeconds,
              m_startedAt + kPrimaryLeftAtStart);
    addWindow(headers, "x-codex-secondary", secondaryPercent(), kSecondarySeconds,
              m_startedAt + kSecondaryLeftAtStart);
    return headers;
}

} // namespace Lectern::Demo
