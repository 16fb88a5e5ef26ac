// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/rawserver.h"
#include "support/transportprobe.h"

#include <QTest>

namespace Lectern::Testing {

inline const QByteArray kStreamHead = QByteArrayLiteral(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nX-Request-Id: r1\r\n");
inline const QByteArray kOne = QByteArrayLiteral("event: a\ndata: {\"n\":1}\n\n");
inline const QByteArray kTwo = QByteArrayLiteral("event: b\ndata: {\"n\":2}\n\n");

/// A stream that ends with the connection.
inline QByteArray stream(const QByteArray &events)
{
    return kStreamHead + QByteArrayLiteral("Connection: close\r\n\r\n") + events;
}

/// A stream in chunks of `size` bytes; the last chunk only if `whole`.
inline QByteArray chunked(const QByteArray &events, qsizetype size, bool whole = true)
{
    QByteArray body;
    for (qsizetype at = 0; at < events.size(); at += size) {
        const QByteArray piece = events.sliced(at, qMin(size, events.size() - at));
        body += QByteArray::number(piece.size(), 16) + QByteArrayLiteral("\r\n") + piece +
                QByteArrayLiteral("\r\n");
    }
    return kStreamHead + QByteArrayLiteral("Transfer-Encoding: chunked\r\n\r\n") + body +
           (whole ? QByteArrayLiteral("0\r\n\r\n") : QByteArray());
}

/// A server, and a transport that asks it.
struct StreamProbe
{
    RawServer server;
    SseProbe probe;

    void ask(const Protocol::ResponseRequest &request = question())
    {
        if (!probe.transport.isOpen()) {
            probe.open(server.baseUrl());
            QTRY_VERIFY(probe.transport.isOpen());
        }
        probe.transport.send(request);
    }
    QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const QVariantList &message : probe.messages)
            texts += message.at(0).toByteArray();
        return texts;
    }
    bool isWhole(qsizetype request) const { return server.asked().value(request).contains("\r\n\r\n{"); }
};

} // namespace Lectern::Testing
