// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/iconprovider.h"

#include "base/logging.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The grid that the icons are drawn on.
constexpr QSize kDesignSize(16, 16);

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QString IconProvider::name()
{
    return u"icon"_s;
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    QSvgRenderer icon(u":/icons/"_s + id.first(std::max(qsizetype(0), slash)) + u".svg"_s);
    if (!icon.isValid())
        qCWarning(lcUi) << "there is no icon" << id;
    QImage image(requestedSize.isEmpty() ? kDesignSize : requestedSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        icon.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), QColor(u'#' + id.sliced(slash + 1)));
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace Lectern
