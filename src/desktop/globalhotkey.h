// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <memory>

namespace Lectern {

/// One key, with modifiers, that reaches the program whatever window has the keyboard. Nothing is taken
/// before take(). GUI thread.
class GlobalHotkey : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Asking,      ///< the system asks the person
        Held,        ///< it works
        Taken,       ///< another program has it
        Refused,     ///< the person or the system has said no
        Unsupported, ///< there is no way to have one here
        NoSuchKey    ///< the keyboard does not have it
    };

    using QObject::QObject;

    /// Asks for `sequence` in place of what was held; stateChanged() tells what came of it. A second call
    /// while the system asks counts once that is over.
    virtual void take(const QKeySequence &sequence) = 0;
    /// Gives it back, at once.
    virtual void release() = 0;
    /// Whether the person chooses the keys in a dialog of the system, where take() only suggests.
    virtual bool isChosenBySystem() const { return false; }

    State state() const { return m_state; }
    /// What the system calls the keys that it gave; empty where they are those that were asked for.
    const QString &grantedName() const { return m_grantedName; }

Q_SIGNALS:
    /// `token` is the leave to come to the front; empty where none is needed.
    void pressed(const QString &token);
    void stateChanged();

protected:
    void setState(State state, const QString &grantedName = {});

private:
    State m_state = State::Off;
    QString m_grantedName;
};

/// The way of this platform; one that is Unsupported where there is none. `description` is what the key does,
/// for where the system asks the person. Needs a QGuiApplication.
std::unique_ptr<GlobalHotkey> makeGlobalHotkey(const QString &description);

} // namespace Lectern
