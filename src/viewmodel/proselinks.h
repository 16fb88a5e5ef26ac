// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/rowtypes.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QQuickTextDocument>
#include <QRectF>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The links of a prose and where they stand in the document that ProseDocument has written of it, for those
/// who do not point at them. A prose that grows keeps the links that it has.
class ProseLinks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(Lectern::ProseValue prose READ prose WRITE setProse NOTIFY proseChanged)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY widthChanged) ///< lines are broken at

public:
    enum class Role {
        Words = Qt::UserRole + 1,
        Link,
        Place, ///< of its first line, in the pixels of the TextEdit
    };
    Q_ENUM(Role)

    explicit ProseLinks(QObject *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    ProseValue prose() const { return {m_prose}; }
    void setProse(const ProseValue &prose);
    double width() const { return m_width; }
    void setWidth(double width);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void targetChanged();
    void proseChanged();
    void widthChanged();

private:
    struct Link
    {
        qsizetype begin = 0;
        QString words;
        QString href;
        QRectF place = {};

        bool isSame(const Link &other) const
        {
            return begin == other.begin && words == other.words && href == other.href;
        }
    };
    static QList<Link> linksOf(const Prose &prose);
    void take(const QList<Link> &links);
    void placeSoon();
    void place();
    QRectF placeOf(const Link &link) const;

    QPointer<QQuickTextDocument> m_target;
    Prose m_prose;
    QList<Link> m_links;
    double m_width = 0;
    bool m_isPlacing = false;
};

} // namespace Lectern
