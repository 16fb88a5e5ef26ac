// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/textmarks.h"

#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QTextDocument>

#include <utility>

namespace Lectern {

TextMarks::TextMarks(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &TextMarks::rowChanged, this, &TextMarks::refresh);
    connect(this, &TextMarks::targetChanged, this, &TextMarks::refresh);
    connect(this, &TextMarks::lookChanged, this, &QQuickItem::update);
}

void TextMarks::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    if (m_target)
        m_target->textDocument()->disconnect(this);
    m_target = target;
    if (m_target)
        connect(m_target->textDocument(), &QTextDocument::contentsChanged, this, &TextMarks::refresh);
    Q_EMIT targetChanged();
}

void TextMarks::setRow(int row)
{
    if (std::exchange(m_row, row) != row)
        Q_EMIT rowChanged();
}

void TextMarks::setText(int text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT rowChanged();
}

void TextMarks::refresh()
{
    if (isMarked())
        polish();
}

void TextMarks::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    refresh();
}

void TextMarks::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged)
        refresh();
}

/// The window's renderer makes the nodes.
QSGNode *TextMarks::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
{
    delete before;
    const QList<Mark> all = marks();
    if (all.isEmpty())
        return nullptr;
    auto *parent = new QSGNode;
    for (const Mark &mark : all) {
        QSGRectangleNode *node = window()->createRectangleNode();
        node->setRect(mark.place);
        node->setColor(mark.color);
        parent->appendChildNode(node);
    }
    return parent;
}

} // namespace Lectern
