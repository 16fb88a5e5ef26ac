// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/faults.h"

#include "demo/faultfamilies.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

const QList<FaultRow> &faultTable()
{
    static const QList<FaultRow> table{
        {"upgrade-STATUS",
         QT_TRANSLATE_NOOP("Faults", "refuses the WebSocket handshake with this HTTP status (200 to 599)")},
        {"http-STATUS", QT_TRANSLATE_NOOP("Faults", "answers POST /responses with this HTTP status")},
        {"refuse-STATUS",
         QT_TRANSLATE_NOOP("Faults",
                           "answers the handshake and POST /responses alike with this HTTP status")},
        {"models-STATUS", QT_TRANSLATE_NOOP("Faults", "answers GET /models with this HTTP status")},
        {"usage-STATUS", QT_TRANSLATE_NOOP("Faults", "answers GET /usage with this HTTP status")},
        {"PLACE-STATUS-CODE",
         QT_TRANSLATE_NOOP("Faults",
                           "one of the above with this error code, e.g. upgrade-503-server-is-overloaded; "
                           "usage-limit and overloaded are short forms")},
        {"PLACE-STATUS-retry-after",
         QT_TRANSLATE_NOOP("Faults", "one of the above with Retry-After: 2; also behind a code")},
        {"PLACE-STATUS-detail",
         QT_TRANSLATE_NOOP("Faults",
                           "one of the above with a body of the form {\"detail\":…}; also last of all")},
        {"PLACE-STATUS-html",
         QT_TRANSLATE_NOOP("Faults", "one of the above with a web page as its body; also last of all")},
        {"PLACE-STATUS-empty",
         QT_TRANSLATE_NOOP("Faults", "one of the above without a body; also last of all")},
        {"PLACE-silence",
         QT_TRANSLATE_NOOP(
             "Faults", "takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers")},
        {"PLACE-garbage", QT_TRANSLATE_NOOP("Faults", "answers with a line that is not HTTP")},
        {"PLACE-cut", QT_TRANSLATE_NOOP("Faults", "hangs up without an answer")},
        {"upgrade-keep-alive",
         QT_TRANSLATE_NOOP("Faults",
                           "accepts the handshake with Connection: keep-alive, Upgrade, then stays silent")},
        {"upgrade-wrong-accept",
         QT_TRANSLATE_NOOP("Faults",
                           "accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent")},
        {"event-STATUS-CODE",
         QT_TRANSLATE_NOOP("Faults", "sends an error event instead of an answer; CODE may be left out")},
        {"event-STATUS-CODE-retry-after",
         QT_TRANSLATE_NOOP("Faults", "sends an error event with Retry-After: 2 in its headers")},
        {"event-CODE", QT_TRANSLATE_NOOP("Faults", "sends an error event without a status")},
        {"event-flat-CODE",
         QT_TRANSLATE_NOOP("Faults",
                           "sends an error event in the flat form; a STATUS may stand before CODE")},
        {"event-alias-STATUS-CODE",
         QT_TRANSLATE_NOOP("Faults", "sends an error event with status_code instead of status")},
        {"event-STATUS-type-CODE",
         QT_TRANSLATE_NOOP("Faults", "sends an error event whose code stands in type")},
        {"failed-CODE", QT_TRANSLATE_NOOP("Faults", "ends the response with response.failed")},
        {"failed-null",
         QT_TRANSLATE_NOOP("Faults", "ends the response with response.failed whose error is null")},
        {"incomplete-REASON",
         QT_TRANSLATE_NOOP("Faults",
                           "ends the response with response.incomplete, e.g. incomplete-content-filter")},
        {"close-CODE",
         QT_TRANSLATE_NOOP("Faults",
                           "sends a close frame with this code (1000 to 4999); over SSE ends the stream")},
        {"end", QT_TRANSLATE_NOOP("Faults", "ends the stream in order, but without an event that ends the "
                                            "response; a close frame 1000 over WebSocket")},
        {"cut", QT_TRANSLATE_NOOP("Faults", "hangs up without a word")},
        {"silence", QT_TRANSLATE_NOOP("Faults", "sends nothing more and keeps the connection")},
        {"pings", QT_TRANSLATE_NOOP("Faults", "sends nothing more but pings (comments over SSE)")},
        {"oversized", QT_TRANSLATE_NOOP("Faults", "sends a message of more than 64 MiB")},
        {"bad-frame",
         QT_TRANSLATE_NOOP("Faults", "sends a frame with reserved bits; bytes between the chunks over SSE")},
        {"bad-utf8",
         QT_TRANSLATE_NOOP("Faults",
                           "sends a text frame that is not UTF-8; bytes between the chunks over SSE")},
        {"binary",
         QT_TRANSLATE_NOOP("Faults", "sends a binary message and goes on; an ordinary event over SSE")},
        {"ping", QT_TRANSLATE_NOOP("Faults", "sends a ping (a comment over SSE) and goes on")},
        {"malformed", QT_TRANSLATE_NOOP("Faults", "sends half an object, an array, an object without type, "
                                                  "an unknown type and null, and goes on")},
        {"bad-json",
         QT_TRANSLATE_NOOP("Faults", "sends a message that is cut off in the middle, and goes on")},
        {"FAULT-at-once",
         QT_TRANSLATE_NOOP("Faults", "one of the above, from event-STATUS-CODE on, before the first event")},
        {"FAULT-before-text", QT_TRANSLATE_NOOP("Faults", "one of these before the first piece of text")},
        {"FAULT-in-text", QT_TRANSLATE_NOOP("Faults", "one of these in the middle of the text")},
        {"FAULT-after-text",
         QT_TRANSLATE_NOOP("Faults", "one of these after the text, before its item is done")},
        {"FAULT-after-item",
         QT_TRANSLATE_NOOP("Faults", "one of these after the item is done, before the response is")},
        {"connection-limit",
         QT_TRANSLATE_NOOP("Faults", "says that the connection has reached its 60 minutes")},
        {"previous-response-not-found",
         QT_TRANSLATE_NOOP("Faults", "does not know the previous response of a request that continues one")},
        {"prewarm-refused", QT_TRANSLATE_NOOP("Faults", "refuses a request with generate: false")},
        {"prewarm-silence", QT_TRANSLATE_NOOP("Faults", "never answers a request with generate: false")},
        {"done-sentinel", QT_TRANSLATE_NOOP("Faults", "sends [DONE] after the end")},
        {"end-turn-false",
         QT_TRANSLATE_NOOP("Faults", "completes with end_turn: false, which asks for one more request")},
        {"response-done", QT_TRANSLATE_NOOP("Faults", "sends response.done instead of response.completed")},
        {"completed-without-id", QT_TRANSLATE_NOOP("Faults", "completes without an id")},
        {"completed-without-usage", QT_TRANSLATE_NOOP("Faults", "completes without usage")},
        {"completed-bad-usage", QT_TRANSLATE_NOOP("Faults", "completes with a word as usage")},
        {"completed-without-output", QT_TRANSLATE_NOOP("Faults", "completes with an empty output")},
        {"deltas-only",
         QT_TRANSLATE_NOOP("Faults", "sends the text in pieces only: no text, part or item is ever done")},
        {"no-created", QT_TRANSLATE_NOOP("Faults", "leaves out response.created")},
        {"refusal", QT_TRANSLATE_NOOP("Faults", "sends the answer as a refusal")},
        {"function-call", QT_TRANSLATE_NOOP("Faults", "calls a function that nobody offered")},
        {"turn-state",
         QT_TRANSLATE_NOOP("Faults", "hands out a turn state and completes with end_turn: false")},
        {"sse-crlf", QT_TRANSLATE_NOOP("Faults", "ends the lines of server-sent events with CR LF")},
        {"sse-comments",
         QT_TRANSLATE_NOOP("Faults", "sends comments and unknown fields among server-sent events")},
        {"sse-data-first", QT_TRANSLATE_NOOP("Faults", "sends data: before event:")},
        {"sse-nameless", QT_TRANSLATE_NOOP("Faults", "sends no event: lines")},
        {"sse-multiline", QT_TRANSLATE_NOOP("Faults", "spreads the JSON over two data: lines")},
        {"sse-split", QT_TRANSLATE_NOOP("Faults", "sends server-sent events byte by byte")},
    };
    return table;
}

bool isFault(const QString &text)
{
    return Demo::parseFault(text).has_value();
}

namespace Demo {

std::optional<Fault> parseFault(const QString &text)
{
    static const QRegularExpression form(u"^([a-z0-9]+(?:-[a-z0-9]+)*)(?::(always|[1-9][0-9]{0,3}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    std::optional<Fault> fault = parseRefusal(match.captured(1));
    if (!fault)
        fault = parseStreamFault(match.captured(1));
    if (fault && match.captured(2) == u"always")
        fault->times.reset();
    else if (fault && match.hasCaptured(2))
        fault->times = match.captured(2).toInt();
    return fault;
}

} // namespace Demo

} // namespace Lectern
