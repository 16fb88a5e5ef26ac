// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/usagewords.h"

#include "viewmodel/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

constexpr qint64 kHour = 60; // in minutes, as all of these
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kWeek = 7 * kDay;
constexpr qint64 kShortestMonth = 28 * kDay;
constexpr qint64 kLongestMonth = 31 * kDay;

QString periodTitle(std::optional<qint64> minutes)
{
    if (!minutes || *minutes <= 0)
        return UsageWords::tr("Limit");
    if (*minutes == kWeek)
        return UsageWords::tr("Weekly limit");
    if (*minutes >= kShortestMonth && *minutes <= kLongestMonth)
        return UsageWords::tr("Monthly limit");
    if (*minutes == kDay)
        return UsageWords::tr("Daily limit");
    if (*minutes % kDay == 0)
        return UsageWords::tr("%1-day limit").arg(*minutes / kDay);
    if (*minutes % kHour == 0)
        return UsageWords::tr("%1-hour limit").arg(*minutes / kHour);
    return UsageWords::tr("%1-minute limit").arg(*minutes);
}

/// The account's own meter goes without a name.
QString windowTitle(const Protocol::RateLimits &limits, const Protocol::RateLimitWindow &window)
{
    const QString period = periodTitle(window.windowMinutes);
    const QString meter = limits.limitName.value_or(limits.meter == "codex"_L1 ? QString() : limits.meter);
    return meter.isEmpty() ? period : meter + u" · " + period;
}

QString usedText(const Protocol::MeterWindow &window)
{
    if (window.isExhausted())
        return UsageWords::tr("used up");
    return UsageWords::tr("%1 used · %2 left")
        .arg(percentText(window.window.usedPercent), percentText(100 - window.window.usedPercent));
}

QString resetText(const Protocol::MeterWindow &window, const QDateTime &now)
{
    const std::optional<QDateTime> &at = window.window.resetsAt;
    if (!at || !at->isValid())
        return UsageWords::tr("when it starts anew is unknown");
    return UsageWords::tr("starts anew %1, in %2", "at a time, in a span")
        .arg(momentPhrase(*at, now), spanText(std::chrono::milliseconds(now.msecsTo(*at))));
}

QString ageText(const Protocol::MeterWindow &window, const QDateTime &now)
{
    if (!window.isStale(now))
        return {};
    const qint64 age = window.receivedAt.msecsTo(now);
    return age > 0 ? UsageWords::tr("%1 ago", "a span").arg(spanText(std::chrono::milliseconds(age)))
                   : UsageWords::tr("of an unknown time");
}

/// The age in milliseconds at which ageText() says something else than at `age`.
qint64 nextAge(qint64 age)
{
    constexpr qint64 kFresh = std::chrono::milliseconds(Protocol::kFreshness).count();
    if (age <= kFresh)
        return age < -kFresh ? -kFresh : kFresh + 1;
    const qint64 seconds = (age + 999) / 1000; // as spanText() rounds: seconds up, minutes to the nearest
    const qint64 next = ((seconds + 30) / 60 + 1) * 60 - 30;
    return (next - 1) * 1000 + 1;
}

/// `blocker` is the exhausted window that holds all others up, if there is one.
MeterBar barFor(const Protocol::Meter &meter, const Protocol::MeterWindow &window,
                const std::optional<Protocol::MeterWindow> &blocker, const QDateTime &now)
{
    MeterBar bar{
        windowTitle(meter.limits, window.window), {}, {}, std::clamp(window.window.usedPercent, 0.0, 100.0)};
    if (!window.isKnown(now)) {
        bar.used = UsageWords::tr("unknown since it started anew");
        bar.filled = false;
        return bar;
    }
    bar.used = usedText(window);
    QStringList notes;
    if (blocker && !window.isExhausted()) {
        bar.filled = false;
        const std::optional<QDateTime> &until = blocker->window.resetsAt;
        notes += until ? UsageWords::tr("blocked until %1").arg(shortMoment(*until, now))
                       : UsageWords::tr("blocked");
    }
    notes += resetText(window, now);
    notes += ageText(window, now);
    notes.removeAll(QString());
    bar.note = notes.join(u" · "_s);
    return bar;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString tokensText(const Protocol::Usage &usage, qint64 count)
{
    return usage == Protocol::Usage{} ? UsageWords::tr("unknown") : countText(count);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString percentText(double percent)
{
    if (percent > 0 && percent < 1)
        return UsageWords::tr("under 1 %");
    const int whole = percent >= 100 ? 100 : percent > 99 ? 99 : int(std::lround(std::max(0.0, percent)));
    return UsageWords::tr("%1 %").arg(whole);
}

QString limitLine(const Protocol::Meters &meters, const QDateTime &now)
{
    const std::optional<Protocol::BindingWindow> binding = meters.binding(now);
    if (!binding)
        return {};
    const Protocol::MeterWindow &window = binding->window;
    const auto meter = std::ranges::find_if(meters.all(), [&](const Protocol::Meter &candidate) {
        return candidate.limits.meter == binding->meter;
    });
    const QString title = meter == meters.all().cend() ? periodTitle(window.window.windowMinutes)
                                                       : windowTitle(meter->limits, window.window);
    const QString line = window.isExhausted() ? UsageWords::tr("%1 reached", "a limit").arg(title)
                                              : UsageWords::tr("%1 %2 used", "a limit, percent")
                                                    .arg(title, percentText(window.window.usedPercent));
    QStringList parts{line, ageText(window, now)};
    if (const std::optional<QDateTime> &at = window.window.resetsAt)
        parts.insert(1, UsageWords::tr("free %1", "a time").arg(shortMoment(*at, now)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<QDateTime> limitLineEnd(const Protocol::Meters &meters, const QDateTime &now)
{
    const std::optional<Protocol::BindingWindow> binding = meters.binding(now);
    if (!binding)
        return std::nullopt;
    const Protocol::MeterWindow &window = binding->window;
    QList<QDateTime> moments;
    if (window.window.resetsAt)
        moments += *window.window.resetsAt;
    else if (window.window.windowMinutes)
        moments += window.receivedAt.addSecs(*window.window.windowMinutes * 60).addMSecs(1);
    moments += window.receivedAt.addMSecs(nextAge(window.receivedAt.msecsTo(now)));
    return *std::ranges::min_element(moments);
}

QList<MeterBar> meterBars(const Protocol::Meters &meters, const QDateTime &now)
{
    std::optional<Protocol::MeterWindow> blocker;
    if (const auto binding = meters.binding(now); binding && binding->window.isExhausted())
        blocker = binding->window;
    QList<MeterBar> bars;
    for (const Protocol::Meter &meter : meters.all()) {
        for (const auto &window : {meter.primary(), meter.secondary()}) {
            if (window)
                bars.append(barFor(meter, *window, blocker, now));
        }
    }
    return bars;
}

QString creditsText(const Protocol::Meters &meters)
{
    for (const Protocol::Meter &meter : meters.all()) {
        const std::optional<Protocol::Credits> &credits = meter.limits.credits;
        if (!credits)
            continue;
        if (credits->unlimited)
            return UsageWords::tr("unlimited");
        if (credits->balance && !credits->balance->isEmpty())
            return *credits->balance;
        return credits->hasCredits ? UsageWords::tr("there are some") : UsageWords::tr("none");
    }
    return {};
}

std::optional<double> contextPercent(std::optional<qint64> tokens, std::optional<qint64> window)
{
    if (!tokens || !window || *tokens <= 0 || *window <= 0)
        return std::nullopt;
    return std::min(100.0, 100.0 * double(*tokens) / double(*window));
}

QString contextText(std::optional<qint64> tokens, std::optional<qint64> window)
{
    if (!tokens || *tokens <= 0)
        return UsageWords::tr("unknown");
    if (!window || *window <= 0)
        return UsageWords::tr("%1 tokens; how many fit is unknown").arg(countText(*tokens));
    return UsageWords::tr("%1 of %2 tokens").arg(countText(*tokens), countText(*window));
}

QList<FactLine> ledgerLines(const Protocol::Ledger &ledger)
{
    const Protocol::Usage &usage = ledger.usage;
    const QString input = usage.cachedTokens > 0
                              ? UsageWords::tr("%1, of these %2 cached")
                                    .arg(countText(usage.inputTokens), countText(usage.cachedTokens))
                              : tokensText(usage, usage.inputTokens);
    const QString output = usage.reasoningTokens > 0
                               ? UsageWords::tr("%1, of these %2 reasoning")
                                     .arg(countText(usage.outputTokens), countText(usage.reasoningTokens))
                               : tokensText(usage, usage.outputTokens);
    QList<FactLine> lines{
        {UsageWords::tr("Requests"), countText(ledger.requests)},
        {UsageWords::tr("Sent"), bytesText(ledger.bytesUp)},
        {UsageWords::tr("Received"), bytesText(ledger.bytesDown)},
    };
    if (ledger.bytesSaved > 0)
        lines.append({UsageWords::tr("Not sent again"), bytesText(ledger.bytesSaved)});
    lines.append({UsageWords::tr("Tokens in"), input});
    lines.append({UsageWords::tr("Tokens out"), output});
    return lines;
}

} // namespace Lectern
