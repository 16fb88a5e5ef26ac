// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Lectern {

/// One line of the tray's menu.
struct TrayEntry
{
    QString
        key; ///< names it in Tray::chosen(); empty: it is only read, or without text a line between others
    QString text;

    friend bool operator==(const TrayEntry &, const TrayEntry &) = default;
};

/// The program's icon beside the clock, with a menu. Made of what the desktop has: a host may not be there,
/// or go and come back. Needs a QApplication; GUI thread.
class Tray final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Working, NeedsYou, Limit, Offline };

    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    /// Whether anybody shows icons now. Without it an icon is nowhere to be seen.
    static bool hasHost();

    /// Whether there is anybody, or may be later. Elsewhere Qt complains of an icon.
    static bool canHaveHost();

    void setShown(bool shown);
    /// With what is said where the mouse rests on it.
    void setState(State state, const QString &tip);
    void setMenu(const QList<TrayEntry> &entries);

Q_SIGNALS:
    /// By the main button; on macOS and where the menu comes instead, never.
    void clicked();
    void chosen(const QString &key);
    /// The menu is about to be seen.
    void menuWanted();

private:
    std::unique_ptr<QMenu> m_menu; ///< outlives the icon that shows it
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QList<TrayEntry> m_entries;
};

} // namespace Lectern
