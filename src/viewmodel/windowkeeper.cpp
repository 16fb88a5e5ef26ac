// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/windowkeeper.h"

#include "viewmodel/preferences.h"

#include <QGuiApplication>
#include <QScreen>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr auto kRest = 500ms; // longer than between two steps of dragging an edge

bool isWayland()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

/// Of the screens that are there to be seen.
QList<QRect> screens(QRect (QScreen::*area)() const)
{
    QList<QRect> areas;
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1)
        return areas;
    const QList<QScreen *> all = QGuiApplication::screens(); // the main one first
    for (const QScreen *screen : all)
        areas.append((screen->*area)());
    return areas;
}

QString arrangement()
{
    return arrangementName(screens(&QScreen::geometry));
}

} // namespace

WindowKeeper::WindowKeeper(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &WindowKeeper::save);
}

/// The window is shown when all of it is complete, so behind this.
void WindowKeeper::componentComplete()
{
    m_place = fitted(m_preferences->windowPlace(arrangement()), screens(&QScreen::availableGeometry));
    m_window->resize(m_place.size);
    if (m_place.position && !isWayland())
        m_window->setFramePosition(*m_place.position);
    const auto maximise = [this] {
        m_window->setProperty("visibility", QWindow::Maximized); // which the window of QML has of its own
    };
    if (m_place.maximised && m_hidden)
        connect(m_window, &QWindow::visibleChanged, this, maximise, Qt::SingleShotConnection);
    else if (m_place.maximised)
        maximise();
    const auto moved = [this] { m_rest.start(); };
    for (const auto signal :
         {&QWindow::widthChanged, &QWindow::heightChanged, &QWindow::xChanged, &QWindow::yChanged})
        connect(m_window, signal, this, moved);
    connect(m_window, &QWindow::windowStateChanged, this, moved);
}

/// What a window is while it is neither maximised nor away is what it goes back to.
void WindowKeeper::look()
{
    const Qt::WindowStates states = m_window->windowStates();
    if (!m_window->isVisible() || states & (Qt::WindowMinimized | Qt::WindowFullScreen))
        return;
    m_place.maximised = states & Qt::WindowMaximized;
    if (m_place.maximised)
        return;
    m_place.size = m_window->size();
    if (!isWayland())
        m_place.position = m_window->framePosition();
}

void WindowKeeper::save()
{
    m_rest.stop();
    look();
    m_preferences->setWindowPlace(arrangement(), m_place);
}

} // namespace Lectern
