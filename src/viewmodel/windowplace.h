// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

namespace Lectern {

/// How a window stands when it is not maximised, and whether it is. Logical pixels.
struct WindowPlace
{
    QSize size;
    std::optional<QPoint> position = {}; ///< of its frame; nothing where windows cannot place themselves
    bool maximised = false;

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

/// "1100x760+40+30 maximised", without what is not known; as it stands in the settings.
QString windowPlaceText(const WindowPlace &place);
std::optional<WindowPlace> windowPlaceFrom(const QString &text);

/// Names an arrangement of screens by the geometry of each, whatever their order; fit for a key of the
/// settings.
QString arrangementName(const QList<QRect> &screens);

/// `kept` as it fits: no larger than its screen, wholly on it, and without a position where that screen is
/// gone. `screens` is what windows may cover of each, the main one first; with none of them everything fits.
WindowPlace fitted(const WindowPlace &kept, const QList<QRect> &screens);

} // namespace Lectern
