// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/hotkeyviewmodel.h"

namespace Lectern {

namespace {

/// A key by itself would be taken from every other program.
bool isUsable(const QKeySequence &sequence)
{
    constexpr Qt::KeyboardModifiers kModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown &&
           (sequence[0].keyboardModifiers() & kModifiers);
}

} // namespace

HotkeyViewModel::HotkeyViewModel(DesktopPreferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &DesktopPreferences::changed, this, [this] {
        apply();
        Q_EMIT changed();
    });
}

void HotkeyViewModel::use(GlobalHotkey *hotkey)
{
    if (m_hotkey)
        m_hotkey->disconnect(this);
    m_hotkey = hotkey;
    m_applied = {};
    if (hotkey)
        connect(hotkey, &GlobalHotkey::stateChanged, this, &HotkeyViewModel::changed);
    apply();
    Q_EMIT changed();
}

void HotkeyViewModel::apply()
{
    const QKeySequence wanted = isEnabled() ? m_preferences.hotkey() : QKeySequence();
    if (!m_hotkey || wanted == m_applied)
        return;
    m_applied = wanted;
    if (wanted.isEmpty())
        m_hotkey->release();
    else
        m_hotkey->take(wanted);
}

void HotkeyViewModel::setEnabled(bool enabled)
{
    m_preferences.setHotkeyOffered(true);
    m_preferences.setHotkeyOn(enabled);
}

QString HotkeyViewModel::sequence() const
{
    const QString granted = m_hotkey ? m_hotkey->grantedName() : QString();
    return granted.isEmpty() ? m_preferences.hotkey().toString(QKeySequence::NativeText) : granted;
}

QString HotkeyViewModel::problem() const
{
    if (!m_hotkey || !isEnabled())
        return {};
    switch (m_hotkey->state()) {
    case GlobalHotkey::State::Taken:
        return tr("Another program has %1. Choose other keys, or end that program.").arg(sequence());
    case GlobalHotkey::State::Refused:
        return tr(
            "The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, "
            "for the command “lectern quick”.");
    case GlobalHotkey::State::Unsupported:
        return tr("This desktop has no hotkeys for programs. Choose keys in its settings, for the command "
                  "“lectern quick”.");
    case GlobalHotkey::State::NoSuchKey:
        return tr("This keyboard has no %1. Choose other keys.").arg(sequence());
    case GlobalHotkey::State::Off:
    case GlobalHotkey::State::Asking:
    case GlobalHotkey::State::Held:
        break;
    }
    return {};
}

bool HotkeyViewModel::isWorking() const
{
    return m_hotkey && m_hotkey->state() == GlobalHotkey::State::Held;
}

bool HotkeyViewModel::isAsking() const
{
    return m_hotkey && m_hotkey->state() == GlobalHotkey::State::Asking;
}

bool HotkeyViewModel::isOffered() const
{
    return m_hotkey && !m_preferences.isHotkeyOffered() && !isEnabled();
}

bool HotkeyViewModel::change(const QString &sequence)
{
    QKeySequence keys = QKeySequence::fromString(sequence, QKeySequence::PortableText);
    if (!isUsable(keys))
        keys = QKeySequence::fromString(sequence, QKeySequence::NativeText);
    if (!isUsable(keys))
        return false;
    m_preferences.setHotkey(keys);
    return true;
}

void HotkeyViewModel::reset()
{
    m_preferences.setHotkey({});
}

void HotkeyViewModel::decline()
{
    m_preferences.setHotkeyOffered(true);
}

} // namespace Lectern
