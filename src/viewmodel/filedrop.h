// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/attachmentlist.h"
#include "viewmodel/pastepolicy.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Takes what is dragged over it: the half where it is let go says what becomes of it, where two things can.
/// All of it is read when it is dropped; nothing is ever loaded.
class FileDrop : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Lectern::AttachmentList *attachments READ attachments WRITE setAttachments NOTIFY attachmentsChanged)
    Q_PROPERTY(bool dragged READ isDragged NOTIFY draggedChanged) ///< something that can be taken is over it
    Q_PROPERTY(bool attachable READ isAttachable NOTIFY draggedChanged)
    Q_PROPERTY(bool insertable READ isInsertable NOTIFY draggedChanged)
    Q_PROPERTY(Zone zone READ zone NOTIFY zoneChanged)

public:
    enum class Zone { None, Attach, Insert };
    Q_ENUM(Zone)

    explicit FileDrop(QQuickItem *parent = nullptr);

    AttachmentList *attachments() const { return m_attachments; }
    void setAttachments(AttachmentList *attachments);
    bool isDragged() const { return m_isDragged; }
    bool isAttachable() const { return m_isAttachable; }
    bool isInsertable() const { return m_isInsertable; }
    Zone zone() const { return m_zone; }

Q_SIGNALS:
    void attachmentsChanged();
    void draggedChanged();
    void zoneChanged();
    /// Something was taken.
    void taken();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setDragged(bool dragged);
    void setZone(Zone zone);
    Zone zoneAt(const QPointF &place) const;
    void attach(const Offer &offer, const QMimeData &data);
    void insert(const Offer &offer);

    QPointer<AttachmentList> m_attachments;
    Offer m_offer; ///< of what is over it
    bool m_isDragged = false;
    bool m_isAttachable = false;
    bool m_isInsertable = false;
    Zone m_zone = Zone::None;
};

} // namespace Lectern
