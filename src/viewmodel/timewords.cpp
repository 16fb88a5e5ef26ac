// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/timewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

/// Up to here the name of the day says which day is meant.
constexpr qint64 kNamedDays = 6;

/// Hours and minutes; the short form of some locales has seconds, too.
QString clockTime(const QDateTime &local)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return QLocale().toString(local.time(), format);
}

} // namespace

QString shortMoment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return clockTime(local);
    if (days > 0 && days <= kNamedDays)
        return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + clockTime(local);
    return QLocale().toString(local.date(),
                              TimeWords::tr("d MMM", "pattern of a day and a month's short name")) +
           u' ' + clockTime(local);
}

QString momentPhrase(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return TimeWords::tr("at %1", "a time of day").arg(clockTime(local));
    if (days > 0 && days <= kNamedDays)
        return TimeWords::tr("on %1 at %2", "a day of the week, a time of day")
            .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::LongFormat), clockTime(local));
    const QString pattern = TimeWords::tr("d MMMM", "pattern of a day and a month");
    return TimeWords::tr("on %1 at %2", "a date, a time of day")
        .arg(QLocale().toString(local.date(), pattern), clockTime(local));
}

QString pastMoment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return clockTime(local);
    if (days == 1)
        return TimeWords::tr("Yesterday %1", "a time of day").arg(clockTime(local));
    if (days > 0 && days <= kNamedDays)
        return QLocale().dayName(local.date().dayOfWeek(), QLocale::LongFormat) + u' ' + clockTime(local);
    const bool isThisYear = local.date().year() == today.year();
    return QLocale().toString(
        local.date(), isThisYear ? TimeWords::tr("d MMMM", "pattern of a day and a month")
                                 : TimeWords::tr("d MMMM yyyy", "pattern of a day, a month and a year"));
}

QString spanText(std::chrono::milliseconds span)
{
    const qint64 seconds = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(span).count());
    const qint64 minutes = (seconds + 30) / 60;
    if (seconds < 60)
        return TimeWords::tr("%1 s", "seconds").arg(seconds);
    if (minutes < 60)
        return TimeWords::tr("%1 min", "minutes").arg(minutes);
    if (minutes < 24 * 60)
        return TimeWords::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
    return TimeWords::tr("%1 d %2 h", "days and hours").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

} // namespace Lectern
