// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "protocol/event.h"

namespace Lectern {

/// Applies one event to the items of `turn`: deltas build an item, `output_item.done` replaces what the deltas
/// gave. Items are matched by output index, by id only where a server leaves the index out. Returns whether
/// anything changed. Life-cycle and side-channel events change no items.
bool applyToItems(Turn &turn, const Protocol::Event &event, Clock::TimePoint now);

/// Ends what is still open when the turn is over, so that no item keeps running.
void closeItems(Turn &turn, Clock::TimePoint now);

} // namespace Lectern
