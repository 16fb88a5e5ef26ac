// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/typeahead.h"

#if defined(LECTERN_X11)
#include "desktop/x11.h"
#endif

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace Lectern {

namespace {

constexpr auto kPatience = 1s; ///< a window that has no keyboard by then will not get it

} // namespace

TypeAhead::TypeAhead(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &TypeAhead::end);
}

TypeAhead::~TypeAhead()
{
    end();
}

#if defined(LECTERN_X11)

/// Who has the keyboard already, as a menu that is open, keeps it.
void TypeAhead::begin(QWindow &window)
{
    xcb_connection_t *connection = x11Connection();
    if (!connection || m_catching || window.isActive())
        return;
    const auto cookie = xcb_grab_keyboard(connection, false, x11Root(connection), XCB_CURRENT_TIME,
                                          XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
    const X11Reply<xcb_grab_keyboard_reply_t> reply(xcb_grab_keyboard_reply(connection, cookie, nullptr));
    if (!reply || reply->status != XCB_GRAB_STATUS_SUCCESS)
        return;
    m_catching = true;
    m_window = &window;
    qApp->installNativeEventFilter(this);
    connect(&window, &QWindow::activeChanged, this, &TypeAhead::end);
    m_patience.start();
}

/// What is sent comes before what is typed once the keyboard is free: the server keeps the order.
void TypeAhead::end()
{
    if (!m_catching)
        return;
    m_catching = false;
    m_patience.stop();
    qApp->removeNativeEventFilter(this);
    if (m_window)
        m_window->disconnect(this);
    if (m_window && m_window->isActive())
        giveKeys();
    m_keys.clear();
    xcb_connection_t *connection = x11Connection();
    xcb_ungrab_keyboard(connection, XCB_CURRENT_TIME);
    xcb_flush(connection);
}

void TypeAhead::giveKeys()
{
    xcb_connection_t *connection = x11Connection();
    for (QByteArray &bytes : m_keys) {
        auto *event = reinterpret_cast<xcb_key_press_event_t *>(bytes.data());
        event->event = xcb_window_t(m_window->winId());
        const std::uint32_t mask =
            event->response_type == XCB_KEY_PRESS ? XCB_EVENT_MASK_KEY_PRESS : XCB_EVENT_MASK_KEY_RELEASE;
        xcb_send_event(connection, false, event->event, mask, bytes.constData());
    }
}

bool TypeAhead::nativeEventFilter(const QByteArray &type, void *message, qintptr *result)
{
    Q_UNUSED(result)
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const bool isKey = event->response_type == XCB_KEY_PRESS || event->response_type == XCB_KEY_RELEASE;
    if (isKey)
        m_keys += QByteArray(static_cast<const char *>(message), sizeof(xcb_key_press_event_t));
    return false;
}

#else

void TypeAhead::begin(QWindow &) {}
void TypeAhead::end() {}
void TypeAhead::giveKeys() {}

bool TypeAhead::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#endif

} // namespace Lectern
