// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tabletext.h"

#include "conversation/prosemarkdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using CellWriter = std::function<QString(const Prose &)>;

/// The rows of `table`, the cells of each written by `write` and parted by `separator`.
QStringList rowsOf(const Table &table, const CellWriter &write, const QString &separator)
{
    QStringList rows;
    const qsizetype columns = table.columns.size();
    for (qsizetype begin = 0; columns > 0 && begin + columns <= table.cells.size(); begin += columns) {
        QStringList cells;
        for (qsizetype n = begin; n < begin + columns; ++n)
            cells += write(table.cells[n]);
        rows += cells.join(separator);
    }
    return rows;
}

QString textOf(const Prose &cell)
{
    return sourceText(cell, 0, plainText(cell).size()).replace(QChar::LineSeparator, u'\n');
}

QString delimiterOf(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Default:
        break;
    case ColumnAlignment::Left:
        return u":---"_s;
    case ColumnAlignment::Center:
        return u":---:"_s;
    case ColumnAlignment::Right:
        return u"---:"_s;
    }
    return u"---"_s;
}

QString lines(const QStringList &rows, const QString &end)
{
    return rows.isEmpty() ? QString() : rows.join(end) + end;
}

} // namespace

QString tableAsTsv(const Table &table)
{
    static const QRegularExpression breaks(u"[\t\r\n]+"_s);
    return lines(rowsOf(
                     table, [](const Prose &cell) { return textOf(cell).replace(breaks, u" "_s); }, u"\t"_s),
                 u"\n"_s);
}

QString tableAsCsv(const Table &table)
{
    static const QRegularExpression special(uR"([",\r\n]|^\s|\s$)"_s);
    const auto quoted = [](const Prose &cell) {
        QString text = textOf(cell);
        return text.contains(special) ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    };
    return lines(rowsOf(table, quoted, u","_s), u"\r\n"_s);
}

QString tableAsMarkdown(const Table &table)
{
    // What is a pipe in code or in a formula parts cells, too, unless a backslash says otherwise.
    static const QRegularExpression barePipe(uR"((?<!\\)\|)"_s);
    const auto write = [](const Prose &cell) { return markdownOf(cell).replace(barePipe, u"\\|"_s); };
    QStringList rows = rowsOf(table, write, u" | "_s);
    if (rows.isEmpty())
        return {};
    QStringList delimiters;
    for (const ColumnAlignment alignment : table.columns)
        delimiters += delimiterOf(alignment);
    rows.insert(1, delimiters.join(u" | "_s));
    return u"| "_s + rows.join(u" |\n| "_s) + u" |\n"_s;
}

} // namespace Lectern
