// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"

#include <QRandomGenerator>

namespace Lectern::Testing {

/// A text of up to `maxLength` characters of many scripts, line breaks, quotes and emoji among them.
QString randomText(QRandomGenerator &random, int maxLength = 80);

/// An answered, broken, stopped or running turn with items of all kinds, as events could have made it; no id,
/// no parent, `latest` and no branches.
Turn randomTurn(QRandomGenerator &random);

/// How `a` differs from `b`, in words; empty when both are the same but for times of the steady clock. With
/// `placed` ids, parents and branches count, too.
QString difference(const Turn &a, const Turn &b, bool placed = false);

} // namespace Lectern::Testing
