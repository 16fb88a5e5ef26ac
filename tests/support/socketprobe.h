// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/websockettransport.h"

#include <QSignalSpy>

namespace Lectern::Testing {

/// A live transport and everything that it says.
struct SocketProbe
{
    WebSocketTransport transport;
    QSignalSpy opened{&transport, &FrameTransport::opened};
    QSignalSpy messages{&transport, &FrameTransport::messageReceived};
    QSignalSpy binaries{&transport, &FrameTransport::binaryReceived};
    QSignalSpy closed{&transport, &FrameTransport::closed};

    void open(const QUrl &baseUrl) { transport.open({baseUrl, Secret("sk-hunter2hunter2")}, QStringLiteral("session-1")); }
    Error end() const
    {
        return closed.isEmpty() ? Error{} : Protocol::judge(closed.constLast().at(0).value<Protocol::Failure>()).error;
    }
};

} // namespace Lectern::Testing
