// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/globalhotkey.h"
#include "viewmodel/desktoppreferences.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The hotkey that opens the quick prompt from anywhere: whether the person wants it, which it is, and why it
/// does not work if it does not. Off until the person says otherwise.
class HotkeyViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)
    Q_PROPERTY(
        QString sequence READ sequence NOTIFY changed)      ///< as keys are called here; what the system says
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< a sentence; empty while all is well
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)  ///< it is on, and nothing stands against it
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)    ///< the system is asking the person
    /// The keys are chosen in the system's own dialog: change() only suggests.
    Q_PROPERTY(bool chosenBySystem READ isChosenBySystem NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed) ///< is to be offered: nobody has said yes or no

public:
    /// `preferences` must outlive this.
    explicit HotkeyViewModel(DesktopPreferences &preferences, QObject *parent = nullptr);

    /// How keys are had here; must outlive this, or be replaced by null. Takes the hotkey at once where the
    /// person wants it.
    void use(GlobalHotkey *hotkey);

    bool isEnabled() const { return m_preferences.isHotkeyOn(); }
    void setEnabled(bool enabled);
    QString sequence() const;
    QString problem() const;
    bool isWorking() const;
    bool isAsking() const;
    bool isChosenBySystem() const { return m_hotkey && m_hotkey->isChosenBySystem(); }
    bool isOffered() const;

    /// Another key, as QKeySequence writes it in any language; false, and nothing happens, where that is no
    /// key with a modifier.
    Q_INVOKABLE bool change(const QString &sequence);
    /// Back to the suggested one.
    Q_INVOKABLE void reset();
    /// The offer is not wanted; it does not come again.
    Q_INVOKABLE void decline();

Q_SIGNALS:
    void changed();

private:
    void apply();

    DesktopPreferences &m_preferences;
    GlobalHotkey *m_hotkey = nullptr;
    QKeySequence m_applied; ///< empty: none is taken
};

} // namespace Lectern
