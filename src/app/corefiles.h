// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// From now on a crash leaves no picture of the memory on the disk: tokens are in it. Only on systems with POSIX
/// limits; elsewhere nothing happens.
void forbidCoreFiles();

} // namespace Lectern
