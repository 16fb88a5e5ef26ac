// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/machotkey.h"

#include <Carbon/Carbon.h>

#include <array>
#include <optional>

namespace Lectern {

namespace {

OSStatus takeHotkey(EventHandlerCallRef, EventRef, void *hotkey)
{
    static_cast<MacHotkey *>(hotkey)->takePress();
    return noErr;
}

/// Keys by their place on the keyboard, those of the American one.
std::optional<UInt32> codeOf(Qt::Key key)
{
    static constexpr std::array<UInt32, 26> kLetters{
        kVK_ANSI_A, kVK_ANSI_B, kVK_ANSI_C, kVK_ANSI_D, kVK_ANSI_E, kVK_ANSI_F, kVK_ANSI_G,
        kVK_ANSI_H, kVK_ANSI_I, kVK_ANSI_J, kVK_ANSI_K, kVK_ANSI_L, kVK_ANSI_M, kVK_ANSI_N,
        kVK_ANSI_O, kVK_ANSI_P, kVK_ANSI_Q, kVK_ANSI_R, kVK_ANSI_S, kVK_ANSI_T, kVK_ANSI_U,
        kVK_ANSI_V, kVK_ANSI_W, kVK_ANSI_X, kVK_ANSI_Y, kVK_ANSI_Z};
    if (key == Qt::Key_Space)
        return UInt32(kVK_Space);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return kLetters.at(size_t(key - Qt::Key_A));
    return std::nullopt;
}

/// Qt calls the Command key Control, and Control Meta.
UInt32 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UInt32 mask = 0;
    if (modifiers & Qt::ShiftModifier)
        mask |= shiftKey;
    if (modifiers & Qt::ControlModifier)
        mask |= cmdKey;
    if (modifiers & Qt::AltModifier)
        mask |= optionKey;
    if (modifiers & Qt::MetaModifier)
        mask |= controlKey;
    return mask;
}

} // namespace

MacHotkey::MacHotkey()
{
    const EventTypeSpec type{kEventClassKeyboard, kEventHotKeyPressed};
    InstallApplicationEventHandler(&takeHotkey, 1, &type, this, &m_handler);
}

MacHotkey::~MacHotkey()
{
    giveBack();
    if (m_handler)
        RemoveEventHandler(m_handler);
}

void MacHotkey::take(const QKeySequence &sequence)
{
    giveBack();
    const std::optional<UInt32> code = codeOf(sequence[0].key());
    if (!code)
        return setState(State::NoSuchKey);
    const EventHotKeyID id{'Lctn', 1};
    const OSStatus status = RegisterEventHotKey(*code, modifiersOf(sequence[0].keyboardModifiers()), id,
                                                GetApplicationEventTarget(), 0, &m_key);
    setState(status == noErr ? State::Held : State::Taken);
}

void MacHotkey::giveBack()
{
    if (m_key)
        UnregisterEventHotKey(m_key);
    m_key = nullptr;
}

void MacHotkey::release()
{
    giveBack();
    setState(State::Off);
}

} // namespace Lectern
