// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/codestyle.h"

namespace Lectern {

/// What exports colour code with. It styles nothing in a language that is not known, and without KDE Syntax
/// Highlighting.
CodeStyler codeStyler();

} // namespace Lectern
