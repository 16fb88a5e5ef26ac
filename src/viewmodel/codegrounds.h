// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/codedocument.h"

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Paints the grounds of lines that have one of their own, over its whole width; stands below the text, at
/// the same height.
class CodeGrounds : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::CodeDocument *document READ document WRITE setDocument NOTIFY documentChanged)

public:
    explicit CodeGrounds(QQuickItem *parent = nullptr);

    CodeDocument *document() const { return m_document; }
    void setDocument(CodeDocument *document);

    /// As of the last frame, from top to bottom; lines that touch and are alike are one.
    const QList<CodeGround> &grounds() const { return m_grounds; }

Q_SIGNALS:
    void documentChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;

private:
    QPointer<CodeDocument> m_document;
    QList<CodeGround> m_grounds;
};

} // namespace Lectern
