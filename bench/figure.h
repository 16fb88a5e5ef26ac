// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Lectern::Bench {

/// What one thing costs.
struct Figure
{
    QString name;
    QString unit;      ///< what is counted
    qint64 units = 0;  ///< in one round
    double median = 0; ///< nanoseconds for a unit, of all rounds
    double best = 0;   ///< of the quickest round
};

/// Does `work`, which works off `units` of something, `rounds` times, and once before that does not count.
Figure measure(const QString &name, const QString &unit, qint64 units, int rounds,
               const std::function<void()> &work);

/// One figure a line, for people.
QString tableOf(const QList<Figure> &figures);
/// The same for programs: an array of objects.
QByteArray jsonOf(const QList<Figure> &figures);

} // namespace Lectern::Bench
