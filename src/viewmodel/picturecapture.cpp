// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/picturecapture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Nobody sees the difference, and it is a fifth of the size.
constexpr int kJpegQuality = 88;

struct Encoded
{
    QByteArray bytes;
    QString mediaType;
};

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QImage onWhite(const QImage &image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(0, 0, image);
    return ground;
}

/// A photo as JPEG; drawings and what shines through as PNG, while that is not too large.
Encoded encodedFor(const QImage &image, bool isPhoto)
{
    if (!isPhoto || image.hasAlphaChannel()) {
        const QByteArray png = encoded(image, "png", -1);
        if (png.size() <= kMaxSentPicture)
            return {png, u"image/png"_s};
    }
    return {encoded(image.hasAlphaChannel() ? onWhite(image) : image, "jpeg", kJpegQuality), u"image/jpeg"_s};
}

Attachment pictureFrom(const Encoded &picture, const QSize &pixels, const QString &name)
{
    Attachment attachment{.kind = AttachmentKind::Picture, .name = name, .mediaType = picture.mediaType};
    attachment.content = picture.bytes;
    attachment.pixels = pixels;
    return sealed(attachment);
}

bool fits(const QSize &size)
{
    return std::max(size.width(), size.height()) <= kMaxPictureSide;
}

QSize fitted(const QSize &size)
{
    return fits(size) ? size
                      : size.scaled(kMaxPictureSide, kMaxPictureSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// Of a format that this Qt cannot read: it goes as it is, if it may.
Captured unreadPicture(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMaxSentPicture)
        return Refusal{RefusalReason::TooLarge, name, bytes.size(), kMaxSentPicture};
    return pictureFrom({bytes, u"image/"_s + QString::fromLatin1(pictureFormat(bytes))}, {}, name);
}

} // namespace

QByteArray pictureFormat(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return "gif";
    return head.startsWith("RIFF") && head.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

Captured preparedPicture(const QByteArray &bytes, const QString &name)
{
    const QByteArray format = pictureFormat(bytes);
    if (!QImageReader::supportedImageFormats().contains(format))
        return unreadPicture(bytes, name);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (qint64(stored.width()) * stored.height() > kMaxPicturePixels)
        return Refusal{RefusalReason::TooManyPixels, name, qint64(stored.width()) * stored.height(),
                       kMaxPicturePixels};
    if (stored.isValid() && !fits(stored))
        reader.setScaledSize(fitted(stored));
    const QImage image = reader.read();
    if (image.isNull())
        return Refusal{RefusalReason::DamagedPicture, name};
    if (stored.isValid() && fits(stored) && bytes.size() <= kMaxSentPicture)
        return pictureFrom({bytes, u"image/"_s + QString::fromLatin1(format)}, image.size(), name);
    const bool isPhoto = format == "jpeg" || format == "webp";
    Attachment picture = pictureFrom(encodedFor(image, isPhoto), image.size(), name);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    picture.fullPixels = fits(stored) ? QSize() : isTurned ? stored.transposed() : stored;
    return picture;
}

Captured capturePicture(const QImage &image, const QString &name)
{
    if (image.isNull())
        return Refusal{RefusalReason::DamagedPicture, name};
    const QImage small = fits(image.size()) ? image
                                            : image.scaled(fitted(image.size()), Qt::IgnoreAspectRatio,
                                                           Qt::SmoothTransformation);
    Attachment picture = pictureFrom(encodedFor(small, false), small.size(), name);
    picture.fullPixels = small.size() == image.size() ? QSize() : image.size();
    return picture;
}

Attachment sealed(Attachment attachment)
{
    attachment.size = attachment.content.size();
    attachment.hash = contentHash(attachment.content);
    return attachment;
}

} // namespace Lectern
