// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/tray.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// By name first: desktops give those of the theme their own colour. Else a picture that is seen on any
/// ground.
QIcon iconFor(Tray::State state)
{
    static constexpr std::array kNames{"idle"_L1, "working"_L1, "needs-you"_L1, "limit"_L1, "offline"_L1};
    const QString name = kNames.at(size_t(state));
#ifdef Q_OS_MACOS
    QIcon icon(u":/tray/symbolic-"_s + name + u".svg"_s);
    icon.setIsMask(true);
    return icon;
#else
    return QIcon::fromTheme(u"io.github.lectern.Lectern-"_s + name + u"-symbolic"_s,
                            QIcon(u":/tray/"_s + name + u".svg"_s));
#endif
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_icon->setContextMenu(m_menu.get());
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::menuWanted);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
#ifndef Q_OS_MACOS
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT clicked();
#else
        Q_UNUSED(reason)
#endif
            });
    setState(State::Idle, {});
}

Tray::~Tray() = default;

bool Tray::hasHost()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

/// On X11 hosts come and go; by D-Bus alone, as on Wayland, Qt looks for one only once.
bool Tray::canHaveHost()
{
    const QString platform = QGuiApplication::platformName();
    return hasHost() || platform == "xcb"_L1 || platform == "windows"_L1 || platform == "cocoa"_L1;
}

void Tray::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

void Tray::setState(State state, const QString &tip)
{
    m_icon->setIcon(iconFor(state));
    m_icon->setToolTip(tip);
}

/// Nothing happens while the words are the same: a menu may be open.
void Tray::setMenu(const QList<TrayEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_menu->clear();
    for (const TrayEntry &entry : entries) {
        if (entry.text.isEmpty()) {
            m_menu->addSeparator();
            continue;
        }
        QAction *action = m_menu->addAction(entry.text);
        action->setEnabled(!entry.key.isEmpty());
        connect(action, &QAction::triggered, this, [this, key = entry.key] { Q_EMIT chosen(key); });
    }
}

} // namespace Lectern
