// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/windowactivation.h"

#if defined(LECTERN_X11)
#include "desktop/x11.h"
#endif

#include <QGuiApplication>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

#if defined(LECTERN_X11)

/// As pagers do it: the person asks, not the program, so no window manager holds it back.
void activateOnX11(const QWindow &window)
{
    constexpr std::uint32_t kByThePerson = 2;
    xcb_connection_t *connection = x11Connection();
    if (!connection)
        return;
    const xcb_window_t root = x11Root(connection);
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = xcb_window_t(window.winId());
    event.type = x11Atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = kByThePerson;
    event.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(connection, false, root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
}

#else

void activateOnX11(const QWindow &) {}

#endif

} // namespace

/// On Wayland Qt takes the token from the environment.
void bringToFront(QWindow &window, const QString &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (window.windowStates() & Qt::WindowMinimized)
        window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.requestActivate();
    activateOnX11(window);
}

} // namespace Lectern
