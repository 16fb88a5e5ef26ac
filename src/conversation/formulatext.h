// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Lectern {

/// A formula in TeX as a line of Unicode: "\frac{a}{b} \leq x^2" becomes "a/b ≤ x²". Rows of it are parted by
/// U+2028. No typesetting: what Unicode has no form for is written out, and a command that is not known stays
/// as it is. Total: half a formula gives what can be told of it. Costs the length of `tex` only.
QString formulaText(QStringView tex);

/// What stands between the delimiters of `source`, which is "$…$", "$$…$$", "\(…\)" or "\[…\]", perhaps
/// without its end, perhaps with a punctuation mark behind.
QString formulaOf(QStringView source);

} // namespace Lectern
