// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/ledger.h"
#include "protocol/meters.h"
#include "viewmodel/usagetypes.h"

#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

// The words of usage: what is left of limits, and what turns have cost.

/// "41 %"; never 0 or 100 for what is only near.
QString percentText(double percent);

/// The window that stops first, in one line with little room, with its age when that matters; empty when
/// nothing is known.
QString limitLine(const Protocol::Meters &meters, const QDateTime &now);

/// When limitLine() says something else although nothing new is heard; nothing when nothing is known.
std::optional<QDateTime> limitLineEnd(const Protocol::Meters &meters, const QDateTime &now);

/// Every window of every meter.
QList<MeterBar> meterBars(const Protocol::Meters &meters, const QDateTime &now);

/// The credits of the account; empty when no meter speaks of them.
QString creditsText(const Protocol::Meters &meters);

/// How much of the model's context is taken, in percent; nothing when either number is unknown.
std::optional<double> contextPercent(std::optional<qint64> tokens, std::optional<qint64> window);

/// The same in tokens.
QString contextText(std::optional<qint64> tokens, std::optional<qint64> window);

/// What was asked and answered for a price. Tokens that no server counted are unknown.
QList<FactLine> ledgerLines(const Protocol::Ledger &ledger);

} // namespace Lectern
