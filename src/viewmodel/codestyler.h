// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/codestyle.h"

namespace Lectern {

/// What exports colour code with, on one thread at a time, which need not be the window's: each has syntax
/// definitions of its own, read when the first code comes, and copies share them. It styles nothing in a
/// language that is not known, and without KDE Syntax Highlighting.
CodeStyler codeStyler();

} // namespace Lectern
