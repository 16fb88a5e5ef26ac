// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/markedplaces.h"

#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QTextDocument>

#include <utility>

namespace Lectern {

MarkedPlaces::MarkedPlaces(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &MarkedPlaces::rowChanged, this, &MarkedPlaces::refresh);
    connect(this, &MarkedPlaces::targetChanged, this, &MarkedPlaces::refresh);
    connect(this, &MarkedPlaces::lookChanged, this, &QQuickItem::update);
}

void MarkedPlaces::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    if (m_target)
        m_target->textDocument()->disconnect(this);
    m_target = target;
    if (m_target)
        connect(m_target->textDocument(), &QTextDocument::contentsChanged, this, &MarkedPlaces::refresh);
    Q_EMIT targetChanged();
}

void MarkedPlaces::setRow(int row)
{
    if (std::exchange(m_row, row) != row)
        Q_EMIT rowChanged();
}

void MarkedPlaces::setText(int text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT rowChanged();
}

void MarkedPlaces::refresh()
{
    if (isMarked())
        polish();
}

void MarkedPlaces::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    refresh();
}

void MarkedPlaces::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged)
        refresh();
}

/// The window's renderer makes the nodes.
QSGNode *MarkedPlaces::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
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
