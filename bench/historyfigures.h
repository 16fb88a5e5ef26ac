// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace Lectern::Bench {

/// What the same things cost in two histories of makeHistory(), a small and a large one, in milliseconds;
/// done by turns, `rounds` times, so that what else the machine does hits both. For each figure "small" and
/// "large", each with "p50" and "worst" by the clock, "cpu" and "worst_cpu" by the processor's time, and
/// "worst_key", what was typed then.
QJsonObject historyFigures(const QString &small, const QString &large, int rounds);

} // namespace Lectern::Bench
