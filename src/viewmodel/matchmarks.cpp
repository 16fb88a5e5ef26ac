// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/matchmarks.h"

#include "viewmodel/linepieces.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Lectern {

namespace {

/// No window shows more of one text; of a text with more those around the current one are marked.
constexpr qsizetype kMost = 2000;

/// How far the line around the current match stands out, in device-independent pixels.
constexpr qreal kOutline = 1.5;

QList<QRectF> placesOf(const QTextDocument &document, const TextMatch &match)
{
    QList<QRectF> pieces;
    const int start = int(match.start);
    const int end = start + int(match.length);
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            for (const QRectF &piece :
                 linePieces(block, line, start - block.position(), end - block.position()))
                pieces.append(piece.translated(origin));
        }
    }
    return pieces;
}

} // namespace

MatchMarks::MatchMarks(QQuickItem *parent)
    : MarkedPlaces(parent)
{
}

void MatchMarks::setFinder(PageFinder *finder)
{
    if (m_finder == finder)
        return;
    if (m_finder)
        m_finder->disconnect(this);
    m_finder = finder;
    if (m_finder)
        connect(m_finder, &PageFinder::marksChanged, this, &MatchMarks::refresh);
    refresh();
    Q_EMIT finderChanged();
}

bool MatchMarks::isMarked() const
{
    return (m_finder && m_finder->patternIn(row())) || !m_marks.isEmpty() || !m_current.isEmpty();
}

void MatchMarks::updatePolish()
{
    m_marks.clear();
    m_current.clear();
    const bool isSeen = isVisible() && m_finder && target(); // a row that waits for its next use is not
    const TextPattern *pattern = isSeen ? m_finder->patternIn(row()) : nullptr;
    if (pattern)
        measure(*pattern);
    else
        m_count = 0;
    update();
    Q_EMIT measured();
    if (!m_current.isEmpty())
        m_finder->tellPlaced(this, m_current.constFirst());
}

void MatchMarks::measure(const TextPattern &pattern)
{
    const QTextDocument &document = *target()->textDocument();
    const QList<TextMatch> matches = pattern.matchesIn(document.toPlainText());
    m_count = int(matches.size());
    const qsizetype current = m_finder->currentIn(row(), text());
    const qsizetype first =
        std::clamp(current - kMost / 2, qsizetype(0), std::max(matches.size() - kMost, qsizetype(0)));
    const qsizetype end = std::min(first + kMost, matches.size());
    for (qsizetype i = first; i < end; ++i)
        (i == current ? m_current : m_marks) += placesOf(document, matches.at(i));
}

QList<MarkedPlaces::Mark> MatchMarks::marks() const
{
    QList<Mark> all;
    for (const QRectF &mark : m_marks)
        all.append({mark, color()});
    for (const QRectF &mark : m_current)
        all.append({mark.adjusted(-kOutline, -kOutline, kOutline, kOutline), m_outline});
    for (const QRectF &mark : m_current)
        all.append({mark, m_currentColor});
    return all;
}

} // namespace Lectern
