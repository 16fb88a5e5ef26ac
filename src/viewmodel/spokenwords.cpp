// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/spokenwords.h"

#include "viewmodel/language.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenWords)
};

QString described(const QString &text, const QString &with, const QString &without)
{
    return text.isEmpty() ? without : with.arg(text);
}

QString wordsOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Code:
        return codeTitle(block.language, int(block.code.view().count(u'\n')) + 1);
    case BlockKind::Table: {
        const auto columns = std::max<qsizetype>(1, block.table.columns.size());
        return tableTitle(int(columns), int(block.table.cells.size() / columns) - 1);
    }
    case BlockKind::Rule:
        return {};
    case BlockKind::Image:
        return described(plainText(block.prose), Words::tr("Picture: %1"),
                         Words::tr("Picture without a description"));
    case BlockKind::Math:
        return Words::tr("Formula: %1").arg(plainText(block.prose));
    case BlockKind::Title:
        return admonitionTitle(block.containers.constLast());
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Footnote:
        break;
    }
    return plainText(block.prose);
}

/// Nothing of the answer, and what comes behind it may still go on.
bool isTail(const TranscriptRow &row)
{
    return std::holds_alternative<FooterRow>(row) || std::holds_alternative<NoticeRow>(row);
}

} // namespace

QString codeTitle(const QString &language, int lines)
{
    const QString name = languageName(language);
    const QString count = Words::tr("%n line(s)", "", lines);
    return name.isEmpty() ? Words::tr("Code, %1").arg(count) : Words::tr("Code, %1, %2").arg(name, count);
}

QString tableTitle(int columns, int rows)
{
    return Words::tr("Table, %1, %2", "columns, rows")
        .arg(Words::tr("%n column(s)", "", columns), Words::tr("%n row(s)", "", rows));
}

QString markerWords(const QString &marker, TaskState task)
{
    if (task != TaskState::None)
        return task == TaskState::Done ? Words::tr("Done: ") : Words::tr("To do: ");
    return marker.isEmpty() || !marker.front().isDigit() ? QString() : marker + u' ';
}

QString spokenText(const TranscriptRow &row)
{
    if (const auto *refusal = std::get_if<RefusalRow>(&row))
        return Words::tr("Declined: %1").arg(refusal->text);
    const auto *block = std::get_if<BlockRow>(&row);
    if (!block || block->muted)
        return {};
    const QString words = wordsOf(block->block);
    return words.isEmpty() ? words : markerWords(block->block.marker, block->block.task) + words;
}

qsizetype finishedCount(const QList<TranscriptRow> &rows, bool isOver)
{
    auto end = rows.cend();
    while (end != rows.cbegin() && isTail(*std::prev(end)))
        --end;
    if (!isOver && end != rows.cbegin()) // the last one may still grow
        --end;
    return std::count_if(rows.cbegin(), end,
                         [](const TranscriptRow &row) { return !spokenText(row).isEmpty(); });
}

QString spokenEnd(const Turn &turn)
{
    QStringList sentences;
    for (const NoticeRow &notice : noticesOf(turn))
        sentences += noticeSentence(notice);
    if (turn.state == TurnState::Completed)
        sentences.prepend(Words::tr("The answer is complete."));
    return sentences.join(u'\n');
}

} // namespace Lectern
