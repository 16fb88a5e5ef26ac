// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/transports.h"

#include "codex/websockettransport.h"

namespace Lectern {

MakeTransport transportsOn(const NetworkPolicy &policy)
{
    return [&policy](Route) -> std::unique_ptr<FrameTransport> {
        Q_UNUSED(policy)
        return std::make_unique<WebSocketTransport>();
    };
}

} // namespace Lectern
