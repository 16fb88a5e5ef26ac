// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historysection.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct HistorySection
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
};

} // namespace

QString sectionTitle(QDate changed, QDate today)
{
    const qint64 days = changed.daysTo(today);
    if (days <= 0)
        return HistorySection::tr("Today");
    if (days == 1)
        return HistorySection::tr("Yesterday");
    if (days <= 7)
        return HistorySection::tr("Previous 7 days");
    if (days <= 30)
        return HistorySection::tr("Previous 30 days");
    if (changed.year() == today.year())
        return QLocale().standaloneMonthName(changed.month());
    return HistorySection::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(changed.month()))
        .arg(changed.year());
}

QString pinnedTitle()
{
    return HistorySection::tr("Pinned");
}

} // namespace Lectern
