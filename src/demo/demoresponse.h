// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Lectern::Demo {

/// One event as it goes out. A WebSocket sends `json` as a text frame; server-sent events also name `type`.
struct DemoEvent
{
    QByteArray type;
    QByteArray json;
    int tokens = 0;             ///< what it costs on the pace; 0 goes out together with what came before
    bool endsParagraph = false; ///< a good place to draw breath
};

/// One response, ready to be played by any transport.
struct DemoResponse
{
    QList<DemoEvent> events;
    /// The id that the next request may continue from; empty when this response does not complete.
    QString completedId;
    qint64 contextTokens = 0; ///< input and output together
    bool hangsUp = false;     ///< the recording has no end: the connection is closed after the last event
};

} // namespace Lectern::Demo
