// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QQuickImageProvider>

namespace Lectern {

/// The icons of resources/icons in any colour and size, as `image://icon/<name>/<colour>`, the colour as
/// `#rrggbb` without the sign. An unknown name gives an empty image and a warning.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider();

    /// Device pixels; a square of 16 when `requestedSize` says nothing.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

    /// What engines know the provider by.
    static QString name();
};

} // namespace Lectern
