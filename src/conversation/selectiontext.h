// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/pagetext.h"

#include <QList>
#include <QString>

#include <functional>

namespace Lectern {

/// The words of the rows that the program itself writes, in the person's language.
struct SelectionWords
{
    QString sources;                                     ///< above the pages that an answer cites
    std::function<QString(const TranscriptRow &)> label; ///< of reasoning, a tool, a notice, an admonition
};

/// What is selected in one row and not all of it: its text stands for itself, without a mark of a list.
bool isPartOfOne(const QList<SelectedRow> &rows);

/// All that is selected is code, in one block.
bool isCodeOnly(const QList<SelectedRow> &rows);

/// As the page shows it, without looks; of formulas their source. Cells are parted by tabs, blocks by an
/// empty line.
QString selectionAsText(const QList<SelectedRow> &rows, const SelectionWords &words);

/// Looks, lists, quotes, code, tables and formulas as they are written in Markdown. What is selected in one
/// block of code is only that code. Questions are as they were typed, among other rows in a quote.
QString selectionAsMarkdown(const QList<SelectedRow> &rows, const SelectionWords &words);

} // namespace Lectern
