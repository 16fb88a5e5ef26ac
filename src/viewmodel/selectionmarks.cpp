// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/selectionmarks.h"

#include "viewmodel/linepieces.h"

#include <QAbstractTextDocumentLayout>
#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QSGRendererInterface>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

constexpr qreal kCaretWidth = 2; ///< device-independent pixels

/// A line end is as wide as that share of the line's height.
constexpr qreal kLineEnd = 0.3;

/// A line of a document and the room that it has: the space between two lines is shared by both.
struct Line
{
    QTextBlock block;
    QTextLine line;
    QPointF origin; ///< of the block
    qreal top = 0;
    qreal bottom = 0;

    int start() const { return block.position() + line.textStart(); }
    /// Behind the last letter, without a line end.
    int end() const { return std::min(start() + line.textLength(), block.position() + block.length() - 1); }
    bool isLast() const { return line.lineNumber() + 1 == block.layout()->lineCount(); }
    qreal x(int position) const { return origin.x() + line.cursorToX(position - block.position()); }
};

/// Above the line with that number, and below it; nothing where there is no such line.
std::optional<std::pair<qreal, qreal>> extentOf(QTextBlock block, int number)
{
    if (number < 0) {
        block = block.previous();
        number = block.isValid() ? block.layout()->lineCount() - 1 : -1;
    } else if (number >= block.layout()->lineCount()) {
        block = block.next();
        number = 0;
    }
    if (!block.isValid() || number < 0 || number >= block.layout()->lineCount())
        return std::nullopt;
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineAt(number);
    return std::pair(top + line.y(), top + line.y() + line.height());
}

/// Half of the space between lines, for the first and the last one.
qreal halfGap(const QTextBlock &block, const QTextLine &line)
{
    const QTextBlockFormat format = block.blockFormat();
    return std::max(format.lineHeight(line.height(), 1) - line.height(), 0.0) / 2;
}

Line lineOf(const QTextBlock &block, int number)
{
    const QTextLine line = block.layout()->lineAt(number);
    const auto [top, bottom] = *extentOf(block, number);
    const auto above = extentOf(block, number - 1);
    const auto below = extentOf(block, number + 1);
    const qreal gap = halfGap(block, line);
    return {block, line, block.document()->documentLayout()->blockBoundingRect(block).topLeft(),
            above ? (above->second + top) / 2 : top - gap,
            below ? (bottom + below->first) / 2 : bottom + gap};
}

Line lineAt(const QTextDocument &document, qsizetype offset)
{
    const int last = document.characterCount() - 1;
    const QTextBlock block = document.findBlock(std::clamp(int(offset), 0, last));
    const QTextLine line =
        block.layout()->lineForTextPosition(std::clamp(int(offset), 0, last) - block.position());
    return line.isValid() ? lineOf(block, line.lineNumber()) : Line{block, {}, {}};
}

void addLetters(QList<QRectF> &pieces, const Line &line, int from, int to)
{
    const int begin = line.block.position();
    for (const QRectF &piece : linePieces(line.block, line.line, from - begin, to - begin))
        pieces.append({line.origin.x() + piece.left(), line.top, piece.width(), line.bottom - line.top});
}

void addLineEnd(QList<QRectF> &pieces, const Line &line)
{
    const QRectF text = line.line.naturalTextRect().translated(line.origin);
    const qreal width = line.line.height() * kLineEnd;
    const bool isRightToLeft = line.block.textDirection() == Qt::RightToLeft;
    const QRectF end(isRightToLeft ? text.left() - width : text.right(), line.top, width,
                     line.bottom - line.top);
    const bool goesOn = !pieces.isEmpty() && pieces.constLast().top() == end.top() &&
                        pieces.constLast().adjusted(-1, 0, 1, 0).intersects(end);
    if (goesOn)
        pieces.last() = pieces.constLast().united(end);
    else
        pieces.append(end);
}

/// Nothing, as large as its parent, and new with each update.
class Pane final : public QQuickItem
{
public:
    explicit Pane(QQuickItem *text)
        : QQuickItem(text)
    {
        setFlag(ItemHasContents);
        setZ(1);
    }

protected:
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *) override
    {
        delete before;
        QSGRectangleNode *node = window()->createRectangleNode();
        node->setRect(QRectF(QPointF(), parentItem()->size()));
        node->setColor(Qt::transparent);
        return node;
    }
};

} // namespace

SelectionMarks::SelectionMarks(QQuickItem *parent)
    : MarkedPlaces(parent)
{
}

void SelectionMarks::setSelection(PageSelection *selection)
{
    if (m_selection == selection)
        return;
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &PageSelection::changed, this, &SelectionMarks::takeSelection);
    refresh();
    Q_EMIT selectionChanged();
}

bool SelectionMarks::hasCaret() const
{
    if (!m_selection || !m_selection->isBrowsing())
        return false;
    const PagePlace focus = m_selection->focus();
    return focus.row == row() && focus.place.text == text();
}

bool SelectionMarks::isMarked() const
{
    const bool isSelected = m_selection && (m_selection->touches(row()) || hasCaret());
    return isSelected || !m_places.isEmpty() || !m_caret.isEmpty();
}

/// Most of what changes of a selection is elsewhere.
void SelectionMarks::takeSelection()
{
    if (share() != m_share || hasCaret() || !m_caret.isEmpty())
        polish();
}

/// Of a row that waits for its next use nothing.
std::optional<PageSelection::Share> SelectionMarks::share() const
{
    return isVisible() && m_selection ? m_selection->shareOf(row(), text(), size()) : std::nullopt;
}

void SelectionMarks::updatePolish()
{
    m_places.clear();
    m_caret = {};
    m_share = share();
    if (m_share)
        measure(*m_share);
    if (isVisible() && hasCaret())
        m_caret = caretAt(m_selection->focus().place.offset);
    update();
    repaintText();
    Q_EMIT measured();
}

/// Qt's own painter takes lines under or through a text for something that hides what changes behind it, and
/// paints over them (seen in 6.4). What changes before them makes it paint them anew.
void SelectionMarks::repaintText()
{
    const bool isPainted =
        window() && window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    if (!isPainted || !target() || !parentItem())
        return;
    if (!m_pane)
        m_pane = new Pane(parentItem()); // which owns it
    m_pane->update();
}

void SelectionMarks::measure(const PageSelection::Share &share)
{
    if (!target()) {
        if (share.from < share.to)
            m_places = {boundingRect()};
        return;
    }
    const QTextDocument &document = *target()->textDocument();
    const int from = int(share.from);
    const int to = int(share.to);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const Line line = lineOf(block, number);
            addLetters(m_places, line, std::max(from, line.start()), std::min(to, line.end()));
            const bool isThrough =
                line.end() < to || (line.end() == to && share.goesOn && !block.next().isValid());
            if (line.isLast() && isThrough && from <= line.end())
                addLineEnd(m_places, line);
        }
    }
}

qsizetype SelectionMarks::size() const
{
    return target() ? target()->textDocument()->characterCount() - 1 : 1;
}

qsizetype SelectionMarks::offsetAt(QPointF point) const
{
    if (!target())
        return point.y() < height() / 2 ? 0 : 1;
    const int hit = target()->textDocument()->documentLayout()->hitTest(point, Qt::FuzzyHit);
    return std::clamp(qsizetype(hit), qsizetype(0), size());
}

QRectF SelectionMarks::caretAt(qsizetype offset) const
{
    if (!target())
        return {offset == 0 ? 0 : width() - kCaretWidth, 0, kCaretWidth, height()};
    const Line line = lineAt(*target()->textDocument(), offset);
    if (!line.line.isValid())
        return {};
    return {line.x(std::min(int(offset), line.end())), line.origin.y() + line.line.y(), kCaretWidth,
            line.line.height()};
}

qsizetype SelectionMarks::lineEdge(qsizetype offset, bool end) const
{
    const Line line = target() ? lineAt(*target()->textDocument(), offset) : Line();
    if (!line.line.isValid())
        return end ? size() : 0;
    if (!end)
        return line.start();
    return line.isLast() ? line.end() : line.end() - 1; // else it would be the start of the next line
}

std::optional<qsizetype> SelectionMarks::lineBeside(qsizetype offset, int step, qreal x) const
{
    const Line line = target() ? lineAt(*target()->textDocument(), offset) : Line();
    if (!line.line.isValid())
        return std::nullopt;
    QTextBlock block = line.block;
    int number = line.line.lineNumber() + step;
    if (number < 0 || number >= block.layout()->lineCount()) {
        block = step < 0 ? block.previous() : block.next();
        number = step < 0 && block.isValid() ? block.layout()->lineCount() - 1 : 0;
    }
    if (!block.isValid() || number < 0 || number >= block.layout()->lineCount())
        return std::nullopt;
    const Line beside = lineOf(block, number);
    return block.position() + beside.line.xToCursor(x - beside.origin.x());
}

QList<MarkedPlaces::Mark> SelectionMarks::marks() const
{
    QList<Mark> all;
    for (const QRectF &place : m_places)
        all.append({place, color()});
    if (!m_caret.isEmpty())
        all.append({m_caret, m_caretColor});
    return all;
}

} // namespace Lectern
