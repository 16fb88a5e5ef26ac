// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// Gives what has been freed back to the system, where the C library keeps it otherwise. Takes some milliseconds:
/// for when much has been freed and nobody waits.
void giveMemoryBack();

} // namespace Lectern
