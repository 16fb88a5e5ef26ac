// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace Lectern {

/// Asked by long work between its steps, on the thread that does it; once true, the work ends where it is and
/// what came of it is to be thrown away. Empty: it goes on to its end.
using StopCheck = std::function<bool()>;

inline bool isStopped(const StopCheck &check)
{
    return check && check();
}

} // namespace Lectern
