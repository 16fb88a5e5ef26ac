// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "protocol/event.h"

namespace Lectern {

/// Applies one event to the items of `turn`: deltas build an item, `output_item.done` replaces what the
/// deltas gave. Items are matched by output index, by id only where a server leaves the index out. Returns
/// whether anything changed. Life-cycle and side-channel events change no items.
bool applyToItems(Turn &turn, const Protocol::Event &event, Clock::TimePoint now);

/// Ends what is still open when the turn is over, so that no item keeps running.
void closeItems(Turn &turn, Clock::TimePoint now);

/// Another response of the same turn begins: what is finished stays, the rest goes.
void dropUnfinished(Turn &turn);

/// An item of an earlier run of the program, behind those that are there.
void restoreItem(Turn &turn, int outputIndex, const Protocol::Item &item, bool done);

/// As dropUnfinished(), but the text of unfinished messages stays and counts as said.
void freezeItems(Turn &turn, Clock::TimePoint now);

} // namespace Lectern
