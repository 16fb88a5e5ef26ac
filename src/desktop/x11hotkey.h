// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/globalhotkey.h"

#include <QAbstractNativeEventFilter>

#include <xcb/xcb.h>

#include <cstdint>

namespace Lectern {

/// A key that is grabbed of the X server, whatever NumLock and CapsLock say.
class X11Hotkey final : public GlobalHotkey, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// Qt's own connection, which must outlive this.
    explicit X11Hotkey(xcb_connection_t *connection);
    ~X11Hotkey() override;

    void take(const QKeySequence &sequence) override;
    void release() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    xcb_keycode_t keycodeOf(Qt::Key key) const;
    bool grab();
    void giveBack();
    bool isOurs(const xcb_key_press_event_t &event) const;
    void takeKey(const xcb_key_press_event_t &event, bool down);
    void takeOtherKeyboard();

    xcb_connection_t *m_connection;
    QKeySequence m_sequence; ///< held; empty for none
    xcb_keycode_t m_keycode = 0;
    std::uint16_t m_modifiers = 0;
    bool m_isDown = false;
    xcb_timestamp_t m_released = 0; ///< a key that repeats is pressed again at the same time
};

} // namespace Lectern
