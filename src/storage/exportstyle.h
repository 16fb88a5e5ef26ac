// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// How exported conversations look: on screens, light and dark, and printed from there.
QString pageStyle();

/// On paper, in the CSS that QTextDocument knows. Sizes are points.
QString paperStyle();

} // namespace Lectern
