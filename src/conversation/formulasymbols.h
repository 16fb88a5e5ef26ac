// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Lectern {

/// What a symbol does to the space around it.
enum class FormulaKind {
    Ordinary,
    Relation, ///< a space on both sides
    Binary,   ///< a space on both sides where something stands before it, else none
    Open,
    Close,
    Comma,    ///< a space behind it
    Function, ///< a name: spaces between it and letters
    Space,
};

struct FormulaSymbol
{
    QString text;
    FormulaKind kind = FormulaKind::Ordinary;
};

/// The symbol of a TeX command, whose `name` is without its backslash.
std::optional<FormulaSymbol> formulaSymbol(QStringView name);

/// The alphabets of "\mathbb{R}" and the like.
enum class FormulaAlphabet { DoubleStruck, Script, Fraktur };

/// `text` in `alphabet`; characters that it does not have stay as they are.
QString inAlphabet(QStringView text, FormulaAlphabet alphabet);

/// `text` raised or lowered, where Unicode has all of it that way.
std::optional<QString> raised(QStringView text);
std::optional<QString> lowered(QStringView text);

} // namespace Lectern
