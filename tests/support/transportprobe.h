// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/ssetransport.h"
#include "codex/websockettransport.h"

#include <QSignalSpy>

namespace Lectern::Testing {

/// A live transport and everything that it says.
template <typename Transport> struct TransportProbe
{
    explicit TransportProbe(const NetworkPolicy &policy = NetworkPolicy())
        : transport(policy)
    {
    }

    Transport transport;
    QSignalSpy opened{&transport, &FrameTransport::opened};
    QSignalSpy heads{&transport, &FrameTransport::headersReceived};
    QSignalSpy messages{&transport, &FrameTransport::messageReceived};
    QSignalSpy binaries{&transport, &FrameTransport::binaryReceived};
    QSignalSpy closed{&transport, &FrameTransport::closed};

    void open(const QUrl &baseUrl)
    {
        transport.open({baseUrl, Secret("sk-hunter2hunter2")}, QStringLiteral("session-1"));
    }
    QHash<QString, QString> head() const
    {
        return heads.isEmpty() ? QHash<QString, QString>()
                               : heads.constLast().at(0).value<QHash<QString, QString>>();
    }
    Protocol::Failure failure() const
    {
        return closed.isEmpty() ? Protocol::Failure() : closed.constLast().at(0).value<Protocol::Failure>();
    }
    /// What the last end means; without one, an error of kind Server.
    Error end() const { return closed.isEmpty() ? Error{} : Protocol::judge(failure()).error; }
};

using SocketProbe = TransportProbe<WebSocketTransport>;
using SseProbe = TransportProbe<SseTransport>;

/// A request that every server takes.
inline Protocol::ResponseRequest question(const QString &text = QStringLiteral("hi"))
{
    Protocol::ResponseRequest request;
    request.model = QStringLiteral("test-model");
    request.input = {Protocol::userMessage(text)};
    return request;
}

} // namespace Lectern::Testing
