// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/blockmarkdown.h"

#include "conversation/prosemarkdown.h"
#include "conversation/tabletext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What would be more than text where a line begins.
QString asText(const QString &line)
{
    static const QRegularExpression sign(uR"(^(#{1,6}(\s|$)|[-+](\s|$)|[-=:][-=: ]*$))"_s);
    static const QRegularExpression number(uR"(^(\d{1,9})([.)])(?=\s|$))"_s);
    QString result = line.trimmed();
    if (sign.match(result).hasMatch())
        return u'\\' + result;
    return result.replace(number, u"\\1\\\\2"_s);
}

/// A paragraph may have hard breaks.
QStringList paragraph(const Prose &prose)
{
    QList<Prose> lines(1);
    for (const Span &span : prose) {
        const QStringList parts =
            span.source.isEmpty() ? span.text.split(QChar::LineSeparator) : QStringList{span.text};
        for (qsizetype n = 0; n < parts.size(); ++n) {
            if (n > 0)
                lines.append(Prose());
            if (!parts.at(n).isEmpty())
                lines.last().append(Span{parts.at(n), span.styles, span.href, span.source});
        }
    }
    QStringList result;
    for (const Prose &line : std::as_const(lines))
        result += asText(markdownOf(line)) + u'\\';
    result.last().chop(1);
    return result;
}

QString heading(const Block &block)
{
    static const QRegularExpression tail(u"(#+)$"_s);
    QString text = markdownOf(block.prose).trimmed();
    text.replace(tail, u"\\\\1"_s);
    return QString(std::clamp(block.headingLevel, 1, 6), u'#') + u' ' + text;
}

QStringList fenced(const Block &block)
{
    const QChar sign = block.language.contains(u'`') ? u'~' : u'`';
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : block.code.view()) {
        run = c == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, sign);
    QStringList lines{fence + block.language};
    if (const QString code = block.code.toString(); !code.isEmpty())
        lines += (code.endsWith(u'\n') ? code.chopped(1) : code).split(u'\n');
    return lines << fence;
}

QStringList formula(const Prose &prose)
{
    const qsizetype size = plainText(prose).size();
    return sourceText(prose, 0, size).split(u'\n');
}

QStringList linesOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return paragraph(block.prose);
    case BlockKind::Heading:
        return {heading(block)};
    case BlockKind::Code:
        return fenced(block);
    case BlockKind::Table:
        return tableAsMarkdown(block.table).trimmed().split(u'\n');
    case BlockKind::Rule:
        return {u"---"_s};
    case BlockKind::Footnote:
        return {(block.marker.isEmpty() ? u"    "_s : u"[^"_s + block.marker + u"]: "_s) +
                markdownOf(block.prose)};
    case BlockKind::Math:
        return formula(block.prose);
    case BlockKind::Image:
        return {u'[' + markdownOf(block.prose) + u"\\]"_s};
    case BlockKind::Title:
        return {u"[!"_s + admonitionName(block.containers.constLast()) + u']'};
    }
    return {};
}

QString taskOf(TaskState task)
{
    switch (task) {
    case TaskState::None:
        break;
    case TaskState::Open:
        return u"[ ] "_s;
    case TaskState::Done:
        return u"[x] "_s;
    }
    return {};
}

QString withoutTail(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Nothing ends with spaces that mean nothing.
QString joined(const QString &prefix, const QString &line)
{
    return line.isEmpty() ? withoutTail(prefix) : prefix + line;
}

} // namespace

void BlockMarkdown::add(const Block &block)
{
    const qsizetype kept = std::min({qsizetype(block.continued), block.containers.size(), m_open.size()});
    const bool isBeside = kept < m_open.size() && m_open.at(kept).kind == BlockContainer::List;
    const QChar beside = isBeside ? m_open.at(kept).sign : QChar();
    part(block, kept);
    m_open.resize(kept);
    const QString first = lead(block, kept, beside);
    const QString next = prefix(m_open.size());
    QStringList lines = linesOf(block);
    for (qsizetype n = 0; n < lines.size(); ++n)
        lines[n] = joined(n == 0 ? first : next, lines.at(n));
    m_text += lines.join(u'\n');
    m_afterTitle = block.kind == BlockKind::Title;
}

QString BlockMarkdown::take()
{
    m_open.clear();
    m_afterTitle = false;
    return std::exchange(m_text, {});
}

/// What stands between two blocks: the line end and, unless they stand close, an empty line.
void BlockMarkdown::part(const Block &block, qsizetype kept)
{
    if (m_text.isEmpty())
        return;
    m_text += u'\n';
    if (!m_afterTitle && !block.tight)
        m_text += withoutTail(prefix(kept)) + u'\n';
}

/// What stands before the first line of a block; the marks of an item belong to the innermost lists.
QString BlockMarkdown::lead(const Block &block, qsizetype kept, QChar beside)
{
    const bool isItem = block.kind != BlockKind::Footnote && !block.marker.isEmpty();
    const QStringList marks = isItem ? block.marker.split(u' ') : QStringList();
    qsizetype lists = std::ranges::count(block.containers, BlockContainer::List);
    QString text;
    for (qsizetype i = 0; i < block.containers.size(); ++i) {
        if (i >= m_open.size())
            m_open.append(Open{block.containers.at(i), {}, {}});
        Open &open = m_open[i];
        if (open.kind != BlockContainer::List) {
            text += u"> "_s;
            continue;
        }
        const qsizetype mark = marks.size() - lists--;
        text += mark < 0 ? open.indent : markFor(open, marks.at(mark), i == kept ? beside : QChar());
    }
    return text + taskOf(block.task);
}

/// Two lists one below the other are two because their signs differ.
QString BlockMarkdown::markFor(Open &list, const QString &mark, QChar beside) const
{
    const bool isOrdered = mark.front().isDigit();
    if (list.sign.isNull()) {
        list.sign = isOrdered ? mark.back() : QChar(u'-');
        if (list.sign == beside)
            list.sign = isOrdered ? (beside == u'.' ? u')' : u'.') : u'*';
    }
    const QString text = (isOrdered ? mark.chopped(1) : QString()) + list.sign + u' ';
    list.indent = QString(text.size(), u' ');
    return text;
}

QString BlockMarkdown::prefix(qsizetype depth) const
{
    QString text;
    for (const Open &open : m_open.first(depth))
        text += open.kind == BlockContainer::List ? open.indent : u"> "_s;
    return text;
}

} // namespace Lectern
