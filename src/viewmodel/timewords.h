// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Lectern {

// Times as people say them, in the machine's time zone and the person's language.

/// For a line with little room: "14:05" today, "Thu 10:07" within a week, else with the date.
QString shortMoment(const QDateTime &when, const QDateTime &now);

/// For a sentence: "at 14:05", "on Thursday at 10:07", "on 3 December at 10:07".
QString momentPhrase(const QDateTime &when, const QDateTime &now);

/// Of the past, for a line with little room: "14:05" today, "Yesterday 14:05", "Thursday 14:05" within a
/// week, then the day alone, with its year when that is another one.
QString pastMoment(const QDateTime &when, const QDateTime &now);

/// In its two largest units: "3 d 4 h", "2 h 5 min", "4 min", "20 s"; never less than "1 s".
QString spanText(std::chrono::milliseconds span);

} // namespace Lectern
