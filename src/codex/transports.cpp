// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/transports.h"

#include "codex/ssetransport.h"
#include "codex/websockettransport.h"

namespace Lectern {

MakeTransport transportsOn(const NetworkPolicy &policy)
{
    return [&policy](Route route) -> std::unique_ptr<FrameTransport> {
        if (route == Route::Sse)
            return std::make_unique<SseTransport>(policy);
        return std::make_unique<WebSocketTransport>(policy);
    };
}

} // namespace Lectern
