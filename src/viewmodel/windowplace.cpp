// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/windowplace.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString sizeText(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QString pointText(const QPoint &point)
{
    return QString::asprintf("%+d%+d", point.x(), point.y());
}

/// The screen with the largest piece of `window`; nothing when no piece is on any.
std::optional<QRect> screenOf(const QRect &window, const QList<QRect> &screens)
{
    const auto covered = [&window](const QRect &screen) {
        const QRect piece = screen.intersected(window);
        return piece.isEmpty() ? qint64(0) : qint64(piece.width()) * piece.height();
    };
    const auto most = std::ranges::max_element(screens, {}, covered);
    return most == screens.end() || covered(*most) == 0 ? std::nullopt : std::optional(*most);
}

} // namespace

QString windowPlaceText(const WindowPlace &place)
{
    QString text = sizeText(place.size);
    if (place.position)
        text += pointText(*place.position);
    return place.maximised ? text + u" maximised"_s : text;
}

std::optional<WindowPlace> windowPlaceFrom(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{1,5})x(\d{1,5})(?:([+-]\d{1,6})([+-]\d{1,6}))?( maximised)?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.isEmpty())
        return std::nullopt;
    WindowPlace place{.size = size, .maximised = match.hasCaptured(5)};
    if (match.hasCaptured(3))
        place.position = QPoint(match.captured(3).toInt(), match.captured(4).toInt());
    return place;
}

QString arrangementName(const QList<QRect> &screens)
{
    QStringList names;
    for (const QRect &screen : screens)
        names += sizeText(screen.size()) + u"_%1_%2"_s.arg(screen.x()).arg(screen.y());
    names.sort();
    return names.join(u'.');
}

WindowPlace fitted(const WindowPlace &kept, const QList<QRect> &screens)
{
    WindowPlace place = kept;
    if (screens.isEmpty())
        return place;
    const std::optional<QRect> found =
        kept.position ? screenOf(QRect(*kept.position, kept.size), screens) : std::nullopt;
    const QRect screen = found.value_or(screens.constFirst());
    place.size = kept.size.boundedTo(screen.size());
    place.position.reset();
    if (found) {
        const QPoint last = screen.topLeft() + QPoint(screen.width() - place.size.width(),
                                                      screen.height() - place.size.height());
        place.position = QPoint(std::clamp(kept.position->x(), screen.left(), last.x()),
                                std::clamp(kept.position->y(), screen.top(), last.y()));
    }
    return place;
}

} // namespace Lectern
