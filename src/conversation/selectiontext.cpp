// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/selectiontext.h"

#include "base/overloaded.h"
#include "conversation/blockmarkdown.h"
#include "conversation/prosemarkdown.h"
#include "conversation/tabletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const BlockRow *blockOf(const SelectedRow &row)
{
    return std::get_if<BlockRow>(&row.row);
}

QString labelOf(const TranscriptRow &row, const SelectionWords &words)
{
    return words.label ? words.label(row) : QString();
}

QString titleOf(const Protocol::UrlCitation &page)
{
    const QString title = page.title.simplified();
    return title.isEmpty() ? page.url : title;
}

QString proseAsText(const Prose &prose)
{
    return sourceText(prose, 0, plainText(prose).size()).replace(QChar::LineSeparator, u'\n');
}

QString contentAsText(const BlockRow &row, const SelectionWords &words)
{
    switch (row.block.kind) {
    case BlockKind::Code:
        return row.block.code.toString();
    case BlockKind::Table:
        return tableAsTsv(row.block.table).chopped(1);
    case BlockKind::Rule:
        return u"—"_s;
    case BlockKind::Image:
        return u'[' + proseAsText(row.block.prose) + u']';
    case BlockKind::Title:
        return labelOf(row, words);
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Footnote:
    case BlockKind::Math:
        break;
    }
    return proseAsText(row.block.prose);
}

/// With the mark of its item, and as far in as its lists.
QString blockAsText(const SelectedRow &selected, const BlockRow &row, const SelectionWords &words)
{
    const Block &block = row.block;
    const qsizetype lists = std::ranges::count(block.containers, BlockContainer::List);
    const bool isMarked = !block.marker.isEmpty() && selected.fromStart;
    const QString task = block.task == TaskState::Done   ? u"☑"_s
                         : block.task == TaskState::Open ? u"☐"_s
                                                         : QString();
    const QString mark = isMarked ? (task.isEmpty() ? block.marker : task) + u' ' : QString();
    const QString own(std::max(lists - 1, qsizetype(0)) * 2, u' ');
    const QString inner = own + QString(lists > 0 ? 2 : 0, u' ');
    const QString content = contentAsText(row, words);
    if (lists == 0)
        return mark + content;
    QStringList lines = content.split(u'\n');
    for (qsizetype n = 0; n < lines.size(); ++n)
        lines[n].prepend(n == 0 && (isMarked || !selected.fromStart)
                             ? (selected.fromStart ? own + mark : QString())
                             : inner);
    return lines.join(u'\n');
}

QString sourcesAsText(const SourcesRow &row, const SelectionWords &words)
{
    QStringList lines{words.sources};
    for (const Protocol::UrlCitation &page : row.sources)
        lines += QString::number(lines.size()) + u". "_s + titleOf(page) + u" – "_s + page.url;
    return lines.join(u'\n');
}

QString rowAsText(const SelectedRow &row, const SelectionWords &words)
{
    return std::visit(Overloaded{
                          [](const QuestionRow &question) { return question.text; },
                          [&](const BlockRow &block) { return blockAsText(row, block, words); },
                          [](const RefusalRow &refusal) { return refusal.text; },
                          [&](const SourcesRow &sources) { return sourcesAsText(sources, words); },
                          [](const FooterRow &) { return QString(); },
                          [&](const auto &) { return labelOf(row.row, words); },
                      },
                      row.row);
}

Prose proseOf(const QString &text, SpanStyles styles = {}, const QString &href = {})
{
    return {Span{text, styles, href}};
}

QString quoted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines.join(u'\n');
}

QString sourcesAsMarkdown(const SourcesRow &row, const SelectionWords &words)
{
    QStringList lines{markdownOf(proseOf(words.sources, SpanStyle::Bold)), {}};
    for (const Protocol::UrlCitation &page : row.sources)
        lines +=
            QString::number(lines.size() - 1) + u". "_s + markdownOf(proseOf(titleOf(page), {}, page.url));
    return lines.join(u'\n');
}

QString rowAsMarkdown(const SelectedRow &row, bool alone, const SelectionWords &words)
{
    return std::visit(
        Overloaded{
            [&](const QuestionRow &question) { return alone ? question.text : quoted(question.text); },
            [](const RefusalRow &refusal) { return markdownOf(proseOf(refusal.text)); },
            [&](const SourcesRow &sources) { return sourcesAsMarkdown(sources, words); },
            [](const BlockRow &) { return QString(); },
            [](const FooterRow &) { return QString(); },
            [&](const auto &) {
                const QString label = labelOf(row.row, words);
                return label.isEmpty() ? label : markdownOf(proseOf(label, SpanStyle::Italic));
            },
        },
        row.row);
}

} // namespace

bool isPartOfOne(const QList<SelectedRow> &rows)
{
    return rows.size() == 1 && !(rows.constFirst().fromStart && rows.constFirst().toEnd);
}

bool isCodeOnly(const QList<SelectedRow> &rows)
{
    const BlockRow *block = rows.size() == 1 ? blockOf(rows.constFirst()) : nullptr;
    return block && block->block.kind == BlockKind::Code;
}

QString selectionAsText(const QList<SelectedRow> &rows, const SelectionWords &words)
{
    if (rows.size() == 1 && blockOf(rows.constFirst())) // all of an item is no list yet
        return contentAsText(*blockOf(rows.constFirst()), words);
    QString text;
    bool isTitled = false;
    for (const SelectedRow &row : rows) {
        const QString part = rowAsText(row, words);
        const BlockRow *block = blockOf(row);
        if (!text.isEmpty() && !part.isEmpty())
            text += isTitled || (block && block->block.tight) ? u"\n"_s : u"\n\n"_s;
        text += part;
        isTitled = block && block->block.kind == BlockKind::Title;
    }
    return text;
}

QString selectionAsMarkdown(const QList<SelectedRow> &rows, const SelectionWords &words)
{
    if (isCodeOnly(rows))
        return blockOf(rows.constFirst())->block.code.toString();
    const BlockRow *only = isPartOfOne(rows) ? blockOf(rows.constFirst()) : nullptr;
    if (only && only->block.kind != BlockKind::Table)
        return markdownOf(only->block.prose);
    QStringList parts;
    BlockMarkdown blocks;
    const auto append = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts += part;
    };
    for (const SelectedRow &row : rows) {
        if (const BlockRow *block = blockOf(row)) {
            blocks.add(block->block);
            continue;
        }
        append(blocks.take());
        append(rowAsMarkdown(row, rows.size() == 1, words));
    }
    append(blocks.take());
    return parts.join(u"\n\n"_s);
}

} // namespace Lectern
