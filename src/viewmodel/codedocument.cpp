// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedocument.h"

#include "viewmodel/selectionkeeper.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

/// What the state of a line is that has no ground of its own; else its colour.
constexpr int kNoGround = -1;

} // namespace

CodeDocument::CodeDocument(QObject *parent)
    : QObject(parent)
{
}

CodeDocument::~CodeDocument() = default;

QTextDocument *CodeDocument::document() const
{
    return m_target->textDocument();
}

bool CodeDocument::isReady() const
{
    return m_started && m_target && m_pieces && m_pieces->has(m_piece);
}

void CodeDocument::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    if (m_target)
        document()->documentLayout()->disconnect(this);
    m_target = target;
    begin();
    Q_EMIT targetChanged();
}

void CodeDocument::setPieces(CodePieces *pieces)
{
    if (m_pieces == pieces)
        return;
    if (m_pieces) {
        m_pieces->disconnect(this);
        m_pieces->colours().disconnect(this);
    }
    m_pieces = pieces;
    if (pieces) {
        connect(pieces, &CodePieces::changedFrom, this, [this](int piece) {
            if (piece <= m_piece)
                write();
        });
        connect(pieces, &CodePieces::rowHeightChanged, this, &CodeDocument::setLineHeight);
        connect(&pieces->colours(), &CodeColours::changed, this, &CodeDocument::colourAll);
        connect(&pieces->colours(), &CodeColours::startFound, this, [this](int piece) {
            if (piece == m_piece)
                colourAll();
        });
    }
    begin();
    Q_EMIT piecesChanged();
}

void CodeDocument::setPiece(int piece)
{
    if (m_piece == piece)
        return;
    m_piece = piece;
    m_states.clear();
    begin();
    Q_EMIT pieceChanged();
}

void CodeDocument::setNumbered(bool numbered)
{
    if (m_numbered == numbered)
        return;
    m_numbered = numbered;
    count();
    Q_EMIT numberedChanged();
}

void CodeDocument::start()
{
    m_started = true;
    begin();
}

void CodeDocument::begin()
{
    if (!isReady())
        return;
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CodeDocument::tellLayout, Qt::UniqueConnection);
    m_written = document()->toPlainText();
    setLineHeight();
    if (!write())
        colourAll();
}

void CodeDocument::setLineHeight()
{
    if (!isReady())
        return;
    QTextBlockFormat format;
    format.setLineHeight(m_pieces->rowHeight(), QTextBlockFormat::FixedHeight);
    format.setLayoutDirection(Qt::LeftToRight); // as all code is, whatever script its comments are in
    format.setAlignment(Qt::AlignLeft);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

/// False when nothing is different.
bool CodeDocument::write()
{
    if (!isReady())
        return false;
    const QString text = m_pieces->shown(m_piece);
    const qsizetype same = text.startsWith(m_written)
                               ? m_written.size()
                               : std::ranges::mismatch(m_written, text).in1 - m_written.cbegin();
    if (same == text.size() && same == m_written.size())
        return false;
    {
        const SelectionKeeper keeper(*m_target);
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        cursor.setPosition(int(same));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.insertText(text.sliced(same));
        m_written = text;
        colour(int(same));
        cursor.endEditBlock();
    }
    tellLayout();
    return true;
}

/// The rows from that place on; within an edit, so that each is laid out once.
void CodeDocument::colour(int from)
{
    CodeColours &colours = m_pieces->colours();
    if (colours.isPlain() && !m_coloured)
        return;
    QTextBlock block = document()->findBlock(from);
    m_states.resize(std::min(m_states.size(), qsizetype(block.blockNumber())));
    if (m_states.size() < block.blockNumber()) // plain until now
        block = document()->findBlockByNumber(int(m_states.size()));
    CodeState state = m_states.isEmpty() ? colours.start(m_piece) : m_states.last();
    const CodePiece &piece = m_pieces->piece(m_piece);
    for (; block.isValid(); block = block.next()) {
        CodeLook look;
        const int end = block.position() + block.length() - 1;
        if (!colours.isPlain() && !piece.isPart(block.position(), end))
            state = colours.read(block.text(), state, &look);
        paint(block, look);
        m_states.append(state);
    }
    m_coloured = !colours.isPlain();
    if (m_coloured && m_pieces->isFinished(m_piece) && colours.knows(m_piece))
        colours.note(m_piece + 1, state);
}

void CodeDocument::paint(const QTextBlock &block, const CodeLook &look)
{
    if (block.layout()->formats() != look.formats)
        block.layout()->setFormats(look.formats);
    QTextBlock line(block);
    line.setUserState(look.ground.isValid() ? int(look.ground.rgba()) : kNoGround);
    m_grounded = m_grounded || look.ground.isValid();
}

QList<CodeGround> CodeDocument::grounds() const
{
    QList<CodeGround> all;
    if (!m_grounded || !isReady())
        return all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() == kNoGround)
            continue;
        const qreal top = document()->documentLayout()->blockBoundingRect(block).top();
        const qreal height = std::max(1, block.layout()->lineCount()) * m_pieces->rowHeight();
        const QColor color = QColor::fromRgba(QRgb(block.userState()));
        CodeGround *last = all.isEmpty() ? nullptr : &all.last();
        if (last && last->color == color && last->top + last->height == top)
            last->height += height;
        else
            all.append({top, height, color});
    }
    return all;
}

void CodeDocument::colourAll()
{
    if (!isReady() || (m_pieces->colours().isPlain() && !m_coloured))
        return;
    m_states.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    colour(0);
    cursor.endEditBlock();
    tellLayout();
}

void CodeDocument::tellLayout()
{
    count();
    if (m_grounded)
        Q_EMIT groundsChanged();
}

/// A wrapped line has one number, and blank lines for the rest of it.
void CodeDocument::count()
{
    QString numbers;
    if (m_numbered && isReady()) {
        const CodePiece &piece = m_pieces->piece(m_piece);
        int line = piece.firstLine;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const int from = block.position();
            const bool goesOn = from == 0 ? piece.continues : piece.breaks.contains(from - 1);
            if (!goesOn)
                numbers += QString::number(++line);
            else if (from == 0)
                ++line;
            numbers += QString(std::max(1, block.layout()->lineCount()), u'\n');
        }
        numbers.chop(1);
    }
    if (std::exchange(m_numbers, numbers) != numbers)
        Q_EMIT numbersChanged();
}

} // namespace Lectern
