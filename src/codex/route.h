// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Lectern {

/// The two ways to a Responses server.
enum class Route { WebSocket, Sse };

/// What the person has set about them for one server.
enum class RouteSetting { Automatic, WebSocketOnly, SseOnly };

} // namespace Lectern
