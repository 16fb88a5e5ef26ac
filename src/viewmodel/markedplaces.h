// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Paints places of a text of the page; stands below its text and is as large. The document itself is not
/// touched. Places are found once before the next frame, when the text is laid out.
class MarkedPlaces : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)    ///< of the page
    Q_PROPERTY(int text READ text WRITE setText NOTIFY rowChanged) ///< which of the row's texts it is
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)

public:
    explicit MarkedPlaces(QQuickItem *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    int row() const { return m_row; }
    void setRow(int row);
    int text() const { return m_text; }
    void setText(int text);

Q_SIGNALS:
    void targetChanged();
    void rowChanged();
    void lookChanged();
    void measured();

protected:
    /// One that is painted later stands over the earlier ones.
    struct Mark
    {
        QRectF place;
        QColor color;
    };

    /// Something is to be painted, or was.
    virtual bool isMarked() const = 0;
    virtual QList<Mark> marks() const = 0;
    /// Has the places found again, where there are any.
    void refresh();
    QColor color() const { return m_color; }

    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;

private:
    QPointer<QQuickTextDocument> m_target;
    int m_row = -1;
    int m_text = 0;
    QColor m_color;
};

} // namespace Lectern
