// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Lectern {

/// What a piece of code is, as far as readers see it.
enum class CodeStyle { Keyword, Function, Type, Variable, String, Number, Comment, Preprocessor, Error };

struct StyledCode
{
    qsizetype start = 0;
    qsizetype length = 0;
    CodeStyle style = CodeStyle::Keyword;

    friend bool operator==(const StyledCode &, const StyledCode &) = default;
};

/// The styled pieces of a code block in a language, as the fence names it: in their order, without overlaps.
using CodeStyler = std::function<QList<StyledCode>(const QString &code, const QString &language)>;

} // namespace Lectern
