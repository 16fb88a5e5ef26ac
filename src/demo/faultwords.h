// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Lectern::Demo {

// The words of a fault's name, which dashes separate. Each of these takes its find out of `words`.

/// The first word.
QString takeWord(QString &words);
/// The first word, when it is `word`.
bool takePrefix(QString &words, const QString &word);
/// The last words, when they are `suffix`.
bool takeSuffix(QString &words, const QString &suffix);
/// The first word, when it is a number from `lowest` to `highest`.
std::optional<int> takeNumber(QString &words, int lowest, int highest);

/// The error code that `words` stand for: dashes become underscores, and a few may be abbreviated.
QString codeFrom(const QString &words);

} // namespace Lectern::Demo
