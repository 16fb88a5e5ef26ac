// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Lectern::Demo {

/// `text` cut into the pieces a language model would stream: words or parts of them with the blank before,
/// line breaks, one or two ideographs, about four characters on average. Joined they are `text` again. Never
/// cuts inside what a reader sees as one character (surrogates, combining marks, ZWJ sequences, flags).
QStringList splitTokens(const QString &text);

} // namespace Lectern::Demo
