// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/globalhotkey.h"

#if defined(Q_OS_WIN)
#include "desktop/windowshotkey.h"
#elif defined(Q_OS_MACOS)
#include "desktop/machotkey.h"
#else
#include "desktop/portalhotkey.h"
#endif
#if defined(LECTERN_X11)
#include "desktop/x11.h"
#include "desktop/x11hotkey.h"
#endif

namespace Lectern {

void GlobalHotkey::setState(State state, const QString &grantedName)
{
    if (state == m_state && grantedName == m_grantedName)
        return;
    m_state = state;
    m_grantedName = grantedName;
    Q_EMIT stateChanged();
}

std::unique_ptr<GlobalHotkey> makeGlobalHotkey(const QString &description)
{
    Q_UNUSED(description) // which only portals show
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsHotkey>();
#elif defined(Q_OS_MACOS)
    return std::make_unique<MacHotkey>();
#else
#if defined(LECTERN_X11)
    if (xcb_connection_t *connection = x11Connection())
        return std::make_unique<X11Hotkey>(connection);
#endif
    return std::make_unique<PortalHotkey>(description);
#endif
}

} // namespace Lectern
