// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Sharper than any page shows it.
constexpr int kMaxSide = 4096;

/// Enough base64 to hold the size of a picture, which a JPEG may have behind a small picture of itself.
constexpr qsizetype kHeadLength = 256 * 1024;

/// By its first bytes, whatever it is called; empty for what is not shown.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png"_ba;
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg"_ba;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif"_ba;
    if (bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(8, bytes.size())).startsWith("WEBP"))
        return "webp"_ba;
    return {};
}

/// The size that the picture says it has; invalid when it is none.
QSize sizeOf(const QByteArray &base64)
{
    QByteArray head = QByteArray::fromBase64(base64.first(std::min(base64.size(), kHeadLength)));
    const QByteArray format = formatOf(head);
    QBuffer buffer(&head);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    if (format.isEmpty() || !reader.canRead())
        return {};
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

QImage decode(const QByteArray &base64)
{
    QByteArray bytes = QByteArray::fromBase64(base64);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, formatOf(bytes));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kMaxSide)
        reader.setScaledSize(size.scaled(kMaxSide, kMaxSide, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

Picture::Picture(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Picture::setImage(const ImageValue &image)
{
    if (m_value == image)
        return;
    m_value = image;
    const QByteArray base64 = image.image.base64;
    const bool isLong = base64.size() > kMaxBytes;
    m_pixels = isLong ? QSize() : sizeOf(base64);
    const bool isLarge = isLong || qint64(m_pixels.width()) * m_pixels.height() > kMaxPixels;
    const bool isShown = m_pixels.isValid() && !isLarge;
    if (!isShown)
        m_pixels = {};
    take({});
    setState(base64.isEmpty() ? State::Empty
             : isLarge        ? State::TooLarge
             : isShown        ? State::Decoding
                              : State::Broken);
    Q_EMIT imageChanged();
    if (!isShown)
        return;
    QThreadPool::globalInstance()->start([self = QPointer(this), base64, request = m_request] {
        const QImage decoded = decode(base64);
        QMetaObject::invokeMethod(qApp, [self, decoded, request] {
            if (!self || self->m_request != request)
                return;
            self->take(decoded);
            self->setState(decoded.isNull() ? State::Broken : State::Ready);
        });
    });
}

void Picture::take(const QImage &decoded)
{
    ++m_request;
    m_decoded = decoded;
    m_textureIsOld = true;
    update();
}

void Picture::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

QSGNode *Picture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (m_decoded.isNull() || width() <= 0 || height() <= 0) {
        delete old;
        m_textureIsOld = true;
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    if (std::exchange(m_textureIsOld, false) || !node->texture())
        node->setTexture(window()->createTextureFromImage(m_decoded, QQuickWindow::TextureHasAlphaChannel));
    node->setRect(boundingRect());
    return node;
}

} // namespace Lectern
