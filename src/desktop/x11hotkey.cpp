// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/x11hotkey.h"

#include "base/logging.h"
#include "desktop/x11.h"

#include <QCoreApplication>

#include <xcb/xcb_keysyms.h>

#include <array>

namespace Lectern {

namespace {

// X11/keysymdef.h, which is no part of xcb
constexpr xcb_keysym_t kKeysymF1 = 0xffbe;
constexpr xcb_keysym_t kKeysymEscape = 0xff1b;

/// CapsLock is Lock; NumLock is Mod2 wherever there is one.
constexpr std::array<std::uint16_t, 4> kLocks{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2,
                                              XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};

/// Keys of Latin-1 are their characters; small letters, as on the keyboard. 0 for keys that nobody has as a
/// hotkey.
xcb_keysym_t keysymOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t(key) + ('a' - 'A');
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis)
        return xcb_keysym_t(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return kKeysymF1 + xcb_keysym_t(key - Qt::Key_F1);
    struct Named
    {
        Qt::Key key;
        xcb_keysym_t keysym;
    };
    static constexpr std::array kNamed{Named{Qt::Key_Escape, kKeysymEscape}, Named{Qt::Key_Backspace, 0xff08},
                                       Named{Qt::Key_Tab, 0xff09},           Named{Qt::Key_Return, 0xff0d},
                                       Named{Qt::Key_Pause, 0xff13},         Named{Qt::Key_Home, 0xff50},
                                       Named{Qt::Key_Left, 0xff51},          Named{Qt::Key_Up, 0xff52},
                                       Named{Qt::Key_Right, 0xff53},         Named{Qt::Key_Down, 0xff54},
                                       Named{Qt::Key_PageUp, 0xff55},        Named{Qt::Key_PageDown, 0xff56},
                                       Named{Qt::Key_End, 0xff57},           Named{Qt::Key_Insert, 0xff63},
                                       Named{Qt::Key_Menu, 0xff67},          Named{Qt::Key_Delete, 0xffff}};
    for (const Named &named : kNamed) {
        if (named.key == key)
            return named.keysym;
    }
    return 0;
}

std::uint16_t modifiersOf(Qt::KeyboardModifiers modifiers)
{
    unsigned mask = 0;
    if (modifiers & Qt::ShiftModifier)
        mask |= XCB_MOD_MASK_SHIFT;
    if (modifiers & Qt::ControlModifier)
        mask |= XCB_MOD_MASK_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= XCB_MOD_MASK_1;
    if (modifiers & Qt::MetaModifier)
        mask |= XCB_MOD_MASK_4;
    return std::uint16_t(mask);
}

} // namespace

X11Hotkey::X11Hotkey(xcb_connection_t *connection)
    : m_connection(connection)
{
    qApp->installNativeEventFilter(this);
}

X11Hotkey::~X11Hotkey()
{
    giveBack();
}

/// 0 where the keyboard does not have it.
xcb_keycode_t X11Hotkey::keycodeOf(Qt::Key key) const
{
    const xcb_keysym_t keysym = keysymOf(key);
    if (keysym == 0)
        return 0;
    xcb_key_symbols_t *symbols = xcb_key_symbols_alloc(m_connection);
    const X11Reply<xcb_keycode_t> codes(xcb_key_symbols_get_keycode(symbols, keysym));
    const xcb_keycode_t code = codes ? *codes : xcb_keycode_t(XCB_NO_SYMBOL);
    xcb_key_symbols_free(symbols);
    return code;
}

void X11Hotkey::take(const QKeySequence &wanted)
{
    const QKeySequence sequence = wanted; // which may be what is held
    giveBack();
    m_keycode = keycodeOf(sequence[0].key());
    m_modifiers = modifiersOf(sequence[0].keyboardModifiers());
    if (m_keycode == 0)
        return setState(State::NoSuchKey);
    m_sequence = sequence;
    if (grab())
        return setState(State::Held);
    giveBack();
    setState(State::Taken);
}

/// All four, or none: else it would work by the state of NumLock.
bool X11Hotkey::grab()
{
    const xcb_window_t root = x11Root(m_connection);
    bool taken = false;
    for (const std::uint16_t lock : kLocks) {
        const auto cookie = xcb_grab_key_checked(m_connection, true, root, m_modifiers | lock, m_keycode,
                                                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        const X11Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, cookie));
        if (error)
            qCInfo(lcDesktop, "the hotkey cannot be grabbed: X error %d", int(error->error_code));
        taken = taken || error;
    }
    return !taken;
}

void X11Hotkey::giveBack()
{
    if (m_sequence.isEmpty())
        return;
    m_sequence = {};
    for (const std::uint16_t lock : kLocks)
        xcb_ungrab_key(m_connection, m_keycode, x11Root(m_connection), m_modifiers | lock);
    xcb_flush(m_connection);
}

void X11Hotkey::release()
{
    giveBack();
    setState(State::Off);
}

bool X11Hotkey::isOurs(const xcb_key_press_event_t &event) const
{
    constexpr unsigned kKeys = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
    return event.detail == m_keycode && (event.state & kKeys) == m_modifiers;
}

/// Once for each time that it goes down, however long it is held.
void X11Hotkey::takeKey(const xcb_key_press_event_t &event, bool down)
{
    if (!down && event.detail == m_keycode) {
        m_isDown = false;
        m_released = event.time;
    } else if (down && isOurs(event) && event.event == x11Root(m_connection)) {
        const bool repeats = m_isDown || event.time == m_released;
        m_isDown = true;
        if (!repeats)
            Q_EMIT pressed({});
    }
}

/// Another layout has the key in another place.
void X11Hotkey::takeOtherKeyboard()
{
    if (!m_sequence.isEmpty() && keycodeOf(m_sequence[0].key()) != m_keycode)
        take(m_sequence);
}

/// Qt shall see the event, too: it has the time by which windows may come to the front.
bool X11Hotkey::nativeEventFilter(const QByteArray &type, void *message, qintptr *result)
{
    Q_UNUSED(result)
    if (m_sequence.isEmpty() || type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const auto *key = static_cast<const xcb_key_press_event_t *>(message);
    switch (event->response_type & ~0x80) {
    case XCB_KEY_PRESS:
        takeKey(*key, true);
        break;
    case XCB_KEY_RELEASE:
        takeKey(*key, false);
        break;
    case XCB_MAPPING_NOTIFY:
        QMetaObject::invokeMethod(this, &X11Hotkey::takeOtherKeyboard, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return false;
}

} // namespace Lectern
