// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codegrounds.h"

#include <QQuickWindow>
#include <QRectF>
#include <QSGRectangleNode>

#include <utility>

namespace Lectern {

CodeGrounds::CodeGrounds(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void CodeGrounds::setDocument(CodeDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &CodeDocument::groundsChanged, this, &CodeGrounds::polish);
    polish();
    Q_EMIT documentChanged();
}

void CodeGrounds::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

/// Once before the next frame, when the text is laid out.
void CodeGrounds::updatePolish()
{
    QList<CodeGround> grounds = m_document ? m_document->grounds() : QList<CodeGround>();
    if (std::exchange(m_grounds, grounds) != grounds)
        update();
}

/// The window's renderer makes the nodes.
QSGNode *CodeGrounds::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
{
    delete before;
    if (m_grounds.isEmpty())
        return nullptr;
    auto *all = new QSGNode;
    for (const CodeGround &ground : std::as_const(m_grounds)) {
        QSGRectangleNode *node = window()->createRectangleNode();
        node->setRect(QRectF(0, ground.top, width(), ground.height));
        node->setColor(ground.color);
        all->appendChildNode(node);
    }
    return all;
}

} // namespace Lectern
