// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Lectern::Demo {

/// What happens when an event is due. All but Send are what only a faulty server does.
enum class Act {
    Send,
    SendBinary, ///< as a binary message; server-sent events know no such thing and send it as it is
    Ping,       ///< one ping; a comment among server-sent events
    KeepPinging,
    Raw,      ///< `json` goes onto the connection without any framing
    Oversize, ///< a message beyond any limit of size
    Close,    ///< ends the connection in order: a close frame with `closeCode`, or the end of the stream
    Cut,      ///< ends the connection without a word
    Hold,     ///< nothing more, but the connection stays
};

/// One event as it goes out. A WebSocket sends `json` as a text frame; server-sent events also name `type`.
struct DemoEvent
{
    QByteArray type;
    QByteArray json;
    int tokens = 0;             ///< what it costs on the pace; 0 goes out together with what came before
    bool endsParagraph = false; ///< a good place to draw breath
    Act act = Act::Send;
    int closeCode = 0;
};

/// How server-sent events are written down; all of them mean the same.
enum class SseStyle {
    Plain,
    Crlf,
    Comments,  ///< with comments and unknown fields between the lines
    DataFirst, ///< `data:` before `event:`
    Nameless,  ///< without `event:`
    Multiline, ///< the JSON on two `data:` lines
    Split,     ///< every byte on its own
};

/// One response, ready to be played by any transport.
struct DemoResponse
{
    QList<DemoEvent> events;
    /// The id that the next request may continue from; empty when this response does not complete.
    QString completedId;
    qint64 contextTokens = 0; ///< input and output together
    bool hangsUp = false;     ///< the recording has no end: the connection is closed after the last event
    SseStyle sseStyle = SseStyle::Plain;
};

} // namespace Lectern::Demo
