// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/filedrop.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <utility>

namespace Lectern {

FileDrop::FileDrop(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsDrops);
}

void FileDrop::setAttachments(AttachmentList *attachments)
{
    if (std::exchange(m_attachments, attachments) != attachments)
        Q_EMIT attachmentsChanged();
}

/// Pictures and PDFs cannot be typed; of other files nobody knows before they are read.
void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    m_offer = offerOf(*event->mimeData());
    const Offer &offer = m_offer;
    m_isAttachable = offer.canAttach() || offer.canInsert();
    m_isInsertable =
        offer.canInsert() || (!offer.files.isEmpty() && !offer.allPictures && !offer.hasFolder());
    if (offer.isAddress())
        m_isAttachable = false; // it would have to be loaded
    if (!m_attachments || (!m_isAttachable && !m_isInsertable)) {
        event->ignore();
        return;
    }
    setDragged(true);
    setZone(zoneAt(event->position()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void FileDrop::dragMoveEvent(QDragMoveEvent *event)
{
    setZone(zoneAt(event->position()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    setDragged(false);
}

void FileDrop::dropEvent(QDropEvent *event)
{
    const Zone zone = zoneAt(event->position());
    setDragged(false);
    if (!m_attachments || zone == Zone::None)
        return;
    event->setDropAction(Qt::CopyAction); // whatever the source offers: what is there stays there
    event->accept();
    Offer offer = offerOf(*event->mimeData());
    if (!offer.canAttach() && !offer.canInsert())
        offer = m_offer; // who lets it go may take back what it has, and be gone
    if (zone == Zone::Attach)
        attach(offer, *event->mimeData());
    else
        insert(offer);
    Q_EMIT taken();
}

void FileDrop::attach(const Offer &offer, const QMimeData &data)
{
    if (offer.picture)
        m_attachments->attachPicture(qvariant_cast<QImage>(data.imageData()));
    else if (!offer.files.isEmpty())
        m_attachments->attachFiles(offer.files);
    else
        m_attachments->attachText(offer.text);
}

void FileDrop::insert(const Offer &offer)
{
    if (offer.files.isEmpty())
        Q_EMIT m_attachments->textWanted(offer.text);
    else
        m_attachments->insertFiles(offer.files);
}

void FileDrop::setDragged(bool dragged)
{
    if (!dragged)
        setZone(Zone::None);
    if (std::exchange(m_isDragged, dragged) != dragged)
        Q_EMIT draggedChanged();
}

void FileDrop::setZone(Zone zone)
{
    if (std::exchange(m_zone, zone) != zone)
        Q_EMIT zoneChanged();
}

/// To attach is on the side where lines begin.
FileDrop::Zone FileDrop::zoneAt(const QPointF &place) const
{
    if (m_isAttachable != m_isInsertable)
        return m_isAttachable ? Zone::Attach : Zone::Insert;
    const bool isLeft = place.x() < width() / 2;
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isLeft == isMirrored ? Zone::Insert : Zone::Attach;
}

} // namespace Lectern
