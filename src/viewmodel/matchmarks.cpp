// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/matchmarks.h"

#include "viewmodel/linepieces.h"

#include <QAbstractTextDocumentLayout>
#include <QQuickWindow>
#include <QSGRectangleNode>
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
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &MatchMarks::rowChanged, this, &MatchMarks::refresh);
    connect(this, &MatchMarks::lookChanged, this, &QQuickItem::update);
}

void MatchMarks::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    if (m_target)
        m_target->textDocument()->disconnect(this);
    m_target = target;
    if (m_target)
        connect(m_target->textDocument(), &QTextDocument::contentsChanged, this, &MatchMarks::refresh);
    refresh();
    Q_EMIT targetChanged();
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

void MatchMarks::setRow(int row)
{
    if (m_row == row)
        return;
    m_row = row;
    Q_EMIT rowChanged();
}

void MatchMarks::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    refresh();
}

void MatchMarks::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged)
        refresh();
}

/// Once before the next frame, when the text is laid out.
void MatchMarks::refresh()
{
    const bool isMarked = m_finder && m_finder->patternIn(m_row);
    if (isMarked || !m_marks.isEmpty() || !m_current.isEmpty())
        polish();
}

void MatchMarks::updatePolish()
{
    m_marks.clear();
    m_current.clear();
    const bool isSeen = isVisible() && m_finder && m_target; // a row that waits for its next use is not
    const TextPattern *pattern = isSeen ? m_finder->patternIn(m_row) : nullptr;
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
    const QTextDocument &document = *m_target->textDocument();
    const QList<TextMatch> matches = pattern.matchesIn(document.toPlainText());
    m_count = int(matches.size());
    const qsizetype current = m_finder->currentIn(m_row, m_text);
    const qsizetype first =
        std::clamp(current - kMost / 2, qsizetype(0), std::max(matches.size() - kMost, qsizetype(0)));
    const qsizetype end = std::min(first + kMost, matches.size());
    for (qsizetype i = first; i < end; ++i)
        (i == current ? m_current : m_marks) += placesOf(document, matches.at(i));
}

/// The window's renderer makes the nodes.
QSGNode *MatchMarks::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
{
    delete before;
    if (m_marks.isEmpty() && m_current.isEmpty())
        return nullptr;
    auto *all = new QSGNode;
    const auto add = [this, all](const QRectF &place, const QColor &color) {
        QSGRectangleNode *node = window()->createRectangleNode();
        node->setRect(place);
        node->setColor(color);
        all->appendChildNode(node);
    };
    for (const QRectF &mark : m_marks)
        add(mark, m_color);
    for (const QRectF &mark : m_current)
        add(mark.adjusted(-kOutline, -kOutline, kOutline, kOutline), m_outline);
    for (const QRectF &mark : m_current)
        add(mark, m_currentColor);
    return all;
}

} // namespace Lectern
