// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// What can be done with a history.
enum class HistoryState {
    Opening,
    ReadWrite,
    ReadOnly, ///< everything can be read, every change is an error
    Memory,   ///< nothing outlives the program
};

} // namespace Lectern
