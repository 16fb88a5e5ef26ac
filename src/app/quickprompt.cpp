// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/quickprompt.h"

#include "app/console.h"
#include "desktop/windowactivation.h"
#include "viewmodel/appviewmodel.h"

#include <QCursor>
#include <QGuiApplication>
#include <QPainterPath>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QRegion>
#include <QScreen>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Where the person looks: on Wayland nobody knows, and the compositor decides.
QScreen *screenOfPointer()
{
    QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    return screen ? screen : QGuiApplication::primaryScreen();
}

/// A key that another program has grabbed takes the keyboard away for so long.
constexpr auto kMoment = 100ms;

/// `place` moved so far that a window of `size` is on `area`.
QPoint within(const QRect &area, QPoint place, const QSize &size)
{
    const int right = std::max(area.left(), area.right() + 1 - size.width());
    const int bottom = std::max(area.top(), area.bottom() + 1 - size.height());
    return {std::clamp(place.x(), area.left(), right), std::clamp(place.y(), area.top(), bottom)};
}

/// A window of `size` without its corners.
QRegion rounded(const QSize &size, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), size), radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

QuickPrompt::QuickPrompt(QQmlEngine &engine, AppViewModel &app, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_app(app)
{
    connect(app.quick(), &QuickViewModel::openChanged, this, &QuickPrompt::follow);
    m_away.setSingleShot(true);
    m_away.setInterval(kMoment);
    connect(&m_away, &QTimer::timeout, app.quick(), &QuickViewModel::leave);
}

QuickPrompt::~QuickPrompt() = default;

/// Its native window is made, too, and drawn once: that is most of what the first showing would take.
bool QuickPrompt::prepare()
{
    if (m_window)
        return true;
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Lectern/QuickWindow.qml"_s));
    if (component.isReady())
        m_root.reset(component.createWithInitialProperties({{u"app"_s, QVariant::fromValue(&m_app)}}));
    m_window = qobject_cast<QQuickWindow *>(m_root.get());
    if (!m_window) {
        printError(component.errorString());
        return false;
    }
    if (QGuiApplication::platformName() == "xcb"_L1) { // with a compositor or without
        const auto cut = [this] {
            m_window->setMask(rounded(m_window->size(), m_window->property("radius").toReal()));
        };
        connect(m_window, &QWindow::widthChanged, this, cut);
        connect(m_window, &QWindow::heightChanged, this, cut);
        cut();
    }
    connect(m_window, &QWindow::activeChanged, this, &QuickPrompt::takeActivity);
    m_window->create();
    m_window->grabWindow();
    return true;
}

void QuickPrompt::open(const QString &token)
{
    m_token = token;
    if (m_app.quick()->isOpen() && m_window)
        bringToFront(*m_window, token);
    else
        m_app.quick()->show();
}

/// A prompt that is open and has lost the keyboard comes to the front again.
void QuickPrompt::toggle(const QString &token)
{
    if (m_app.quick()->isOpen() && m_window && m_window->isActive())
        m_app.quick()->hide();
    else
        open(token);
}

void QuickPrompt::follow()
{
    if (!prepare())
        return;
    m_away.stop();
    m_wasActive = false;
    if (m_app.quick()->isOpen()) {
        m_typeAhead.begin(*m_window);
        place();
        bringToFront(*m_window, m_token);
    } else {
        m_typeAhead.end();
        keepPlace();
        m_window->hide();
    }
}

/// What the window system tells late, of the time before it was shown, is nothing to go by.
void QuickPrompt::takeActivity()
{
    if (m_window->isActive()) {
        m_wasActive = true;
        m_away.stop();
    } else if (m_wasActive) {
        m_away.start();
    }
}

/// In the upper third of the screen with the pointer, or where it was moved to on the last one.
void QuickPrompt::place()
{
    const QScreen *screen = screenOfPointer();
    if (!screen)
        return;
    const QRect area = screen->availableGeometry();
    const QPoint usual(area.left() + (area.width() - m_window->width()) / 2, area.top() + area.height() / 5);
    const std::optional<QPoint> moved = m_app.desktop()->quickPlace();
    m_placed = within(area, moved ? area.topLeft() + *moved : usual, m_window->size());
    m_window->setPosition(m_placed);
}

void QuickPrompt::keepPlace()
{
    const QPoint place = m_window->position();
    if (place == m_placed || QGuiApplication::platformName().startsWith("wayland"_L1) || !m_window->screen())
        return;
    m_app.desktop()->setQuickPlace(place - m_window->screen()->availableGeometry().topLeft());
}

} // namespace Lectern
