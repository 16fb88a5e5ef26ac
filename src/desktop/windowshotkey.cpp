// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/windowshotkey.h"

#include <QCoreApplication>

#include <qt_windows.h>

namespace Lectern {

namespace {

constexpr int kId = 1; // the program has no other one

/// Letters and digits are their codes; 0 for keys that nobody has as a hotkey.
UINT codeOf(Qt::Key key)
{
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    if (isLetter || isDigit || key == Qt::Key_Space)
        return UINT(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + UINT(key - Qt::Key_F1);
    return 0;
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT mask = MOD_NOREPEAT;
    if (modifiers & Qt::ShiftModifier)
        mask |= MOD_SHIFT;
    if (modifiers & Qt::ControlModifier)
        mask |= MOD_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= MOD_ALT;
    if (modifiers & Qt::MetaModifier)
        mask |= MOD_WIN;
    return mask;
}

} // namespace

WindowsHotkey::WindowsHotkey()
{
    qApp->installNativeEventFilter(this);
}

WindowsHotkey::~WindowsHotkey()
{
    UnregisterHotKey(nullptr, kId);
}

void WindowsHotkey::take(const QKeySequence &sequence)
{
    UnregisterHotKey(nullptr, kId);
    const UINT code = codeOf(sequence[0].key());
    if (code == 0)
        return setState(State::NoSuchKey);
    const bool held = RegisterHotKey(nullptr, kId, modifiersOf(sequence[0].keyboardModifiers()), code);
    setState(held ? State::Held : State::Taken);
}

void WindowsHotkey::release()
{
    UnregisterHotKey(nullptr, kId);
    setState(State::Off);
}

bool WindowsHotkey::nativeEventFilter(const QByteArray &type, void *message, qintptr *result)
{
    Q_UNUSED(result)
    const auto *event = static_cast<const MSG *>(message);
    if (type != "windows_generic_MSG" || event->message != WM_HOTKEY || event->wParam != kId)
        return false;
    Q_EMIT pressed({});
    return true;
}

} // namespace Lectern
