// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/settings.h"

#include <QKeySequence>
#include <QObject>
#include <QPoint>
#include <QTime>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// What the person has chosen about tray, hotkey, quick prompt and notifications; what others change in the
/// settings is told, too.
class DesktopPreferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::DesktopPreferences::Closing closing READ closing WRITE setClosing NOTIFY changed)
    Q_PROPERTY(bool trayShown READ isTrayShown WRITE setTrayShown NOTIFY changed)
    Q_PROPERTY(bool notifications READ notifies WRITE setNotifies NOTIFY changed)
    Q_PROPERTY(bool sound READ hasSound WRITE setSound NOTIFY changed)
    Q_PROPERTY(bool quietHours READ hasQuietHours WRITE setQuietHours NOTIFY changed)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed)    ///< minutes since midnight
    Q_PROPERTY(int quietUntil READ quietUntil WRITE setQuietUntil NOTIFY changed) ///< the same

public:
    /// What closing the main window does where a tray could bring it back; elsewhere it always quits.
    enum class Closing { Ask, Quit, Stay };
    Q_ENUM(Closing)

    /// `settings` must outlive this.
    explicit DesktopPreferences(Settings &settings, QObject *parent = nullptr);

    Closing closing() const { return Closing(m_settings.value(Setting::closing)); }
    void setClosing(Closing closing) { m_settings.set(Setting::closing, int(closing)); }
    bool isTrayShown() const { return m_settings.value(Setting::trayShown); }
    void setTrayShown(bool shown) { m_settings.set(Setting::trayShown, shown); }

    bool notifies() const { return m_settings.value(Setting::notifications); }
    void setNotifies(bool notifies) { m_settings.set(Setting::notifications, notifies); }
    bool hasSound() const { return m_settings.value(Setting::notificationSound); }
    void setSound(bool sound) { m_settings.set(Setting::notificationSound, sound); }
    bool hasQuietHours() const { return m_settings.value(Setting::quietHours); }
    void setQuietHours(bool has) { m_settings.set(Setting::quietHours, has); }
    int quietFrom() const { return int(m_settings.value(Setting::quietFrom)); }
    void setQuietFrom(int minutes) { m_settings.set(Setting::quietFrom, minutes); }
    int quietUntil() const { return int(m_settings.value(Setting::quietUntil)); }
    void setQuietUntil(int minutes) { m_settings.set(Setting::quietUntil, minutes); }
    /// Whether nothing is to be told at that time of the day; the hours may go over midnight.
    bool isQuiet(QTime time) const;

    bool isHotkeyOn() const { return m_settings.value(Setting::hotkeyOn); }
    void setHotkeyOn(bool on) { m_settings.set(Setting::hotkeyOn, on); }
    /// The one that is suggested while none is chosen.
    QKeySequence hotkey() const;
    void setHotkey(const QKeySequence &sequence);
    /// Somebody has said yes or no to a hotkey.
    bool isHotkeyOffered() const { return m_settings.value(Setting::hotkeyOffered); }
    void setHotkeyOffered(bool offered) { m_settings.set(Setting::hotkeyOffered, offered); }

    bool isQuickPinned() const { return m_settings.value(Setting::quickPinned); }
    void setQuickPinned(bool pinned) { m_settings.set(Setting::quickPinned, pinned); }
    bool isQuickTemporary() const { return m_settings.value(Setting::quickTemporary); }
    void setQuickTemporary(bool temporary) { m_settings.set(Setting::quickTemporary, temporary); }
    /// Where the quick prompt was moved to on its screen; nothing while it was not.
    std::optional<QPoint> quickPlace() const;
    void setQuickPlace(QPoint place);

Q_SIGNALS:
    void changed();
    /// The main window is being closed, and nobody has said yet what that means: set closing, and close it
    /// again.
    void closingAsked();

private:
    Settings &m_settings;
};

} // namespace Lectern
