// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// One line that tells a conversation from others: the beginning of what was asked, without marks of
/// Markdown, cut between words. Empty when nothing is said in words.
QString titleFor(const QString &question);

} // namespace Lectern
