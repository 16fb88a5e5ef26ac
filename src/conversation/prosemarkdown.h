// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

namespace Lectern {

/// `prose` as Markdown on one line, which gives the same prose again when it is read: looks, links and the
/// source of formulas. Hard breaks are "<br>", which is shown as it is here, but understood elsewhere.
QString markdownOf(const Prose &prose);

} // namespace Lectern
