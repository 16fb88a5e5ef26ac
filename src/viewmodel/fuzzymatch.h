// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Lectern {

/// `text` without what somebody who looks for something leaves out: case, accents, the width of letters.
QString foldedForMatch(const QString &text);

/// How well `pattern` is found in `text`, both folded; nothing where it is not. Each word of it has to be
/// there, in any order, its letters in theirs, with gaps between them. Beginnings of words and letters that
/// follow each other count more, the beginning of the text most; gaps and what is left over count less.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

/// Every word of `query` is somewhere in `text`, without gaps; both are as they were written. An empty query
/// is everywhere.
bool hasWords(const QString &query, const QString &text);

} // namespace Lectern
