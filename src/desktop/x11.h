// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace Lectern {

/// What the X server is asked over, which is Qt's own connection; null where windows are not those of an X
/// server.
xcb_connection_t *x11Connection();

/// The window that all others are in.
xcb_window_t x11Root(xcb_connection_t *connection);

/// The atom of that name; 0 where there is none.
xcb_atom_t x11Atom(xcb_connection_t *connection, const char *name);

struct FreeReply
{
    void operator()(void *reply) const { std::free(reply); }
};
/// An answer of the X server.
template <typename Reply> using X11Reply = std::unique_ptr<Reply, FreeReply>;

} // namespace Lectern
