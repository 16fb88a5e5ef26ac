// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/errorspec.h"
#include "demo/faultfamilies.h"
#include "demo/faultwords.h"
#include "demo/mischief.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

// The codes that RFC 6455 lets travel in a close frame.
constexpr int kLowestCloseCode = 1000;
constexpr int kHighestCloseCode = 4999;

constexpr std::pair<QLatin1StringView, Position> kPositions[] = {
    {"at-once"_L1, Position::AtOnce},       {"before-text"_L1, Position::BeforeText},
    {"in-text"_L1, Position::InText},       {"after-text"_L1, Position::AfterText},
    {"after-item"_L1, Position::AfterItem},
};

DemoEvent act(Act act, const QByteArray &bytes = {}, int closeCode = 0)
{
    return {{}, bytes, 0, false, act, closeCode};
}

QList<DemoEvent> say(std::initializer_list<const char *> messages)
{
    QList<DemoEvent> events;
    for (const char *message : messages)
        events.append(act(Act::Send, message));
    return events;
}

void editResponse(DemoResponse &response, const std::function<void(QJsonObject &)> &edit)
{
    editCompleted(response, [&edit](QJsonObject &event) {
        QJsonObject body = event[u"response"_s].toObject();
        edit(body);
        event.insert(u"response"_s, body);
    });
}

/// A fault with a fixed name, at a place that the caller may choose. `at` is where it strikes by itself.
struct PlacedRow
{
    QLatin1StringView name;
    Position at;
    void (*spoil)(DemoResponse &response, Position at);
};

constexpr PlacedRow kPlaced[] = {
    {"cut"_L1, Position::InText, [](DemoResponse &r, Position at) { breakOff(r, at, {act(Act::Cut)}); }},
    {"end"_L1, Position::InText,
     [](DemoResponse &r, Position at) { breakOff(r, at, {act(Act::Close, {}, 1000)}); }},
    {"silence"_L1, Position::InText, [](DemoResponse &r, Position at) { breakOff(r, at, {act(Act::Hold)}); }},
    {"pings"_L1, Position::InText,
     [](DemoResponse &r, Position at) {
         breakOff(r, at, {act(Act::KeepPinging), act(Act::Hold)});
     }},
    {"oversized"_L1, Position::BeforeText,
     [](DemoResponse &r, Position at) {
         breakOff(r, at, {act(Act::Oversize), act(Act::Hold)});
     }},
    {"bad-frame"_L1, Position::InText, // a frame with all reserved bits set
     [](DemoResponse &r, Position at) {
         breakOff(r, at,
                  {act(Act::Raw, "\xf1\x04"
                                 "demo"),
                   act(Act::Hold)});
     }},
    {"bad-utf8"_L1, Position::InText,
     [](DemoResponse &r, Position at) {
         breakOff(r, at, {act(Act::Raw, "\x81\x02\xc3\x28"), act(Act::Hold)});
     }},
    {"binary"_L1, Position::InText,
     [](DemoResponse &r, Position at) {
         insertAt(r, at, {act(Act::SendBinary, "{\"type\":\"keepalive\"}")});
     }},
    {"ping"_L1, Position::InText, [](DemoResponse &r, Position at) { insertAt(r, at, {act(Act::Ping)}); }},
    {"malformed"_L1, Position::InText,
     [](DemoResponse &r, Position at) {
         insertAt(
             r, at,
             say({"{not json", "[1,2]", "{\"delta\":\"no type\"}", "{\"type\":\"demo.unknown\"}", "null"}));
     }},
    {"bad-json"_L1, Position::InText,
     [](DemoResponse &r, Position at) { insertAt(r, at, say({"{\"type\":\"resp"})); }},
};

/// A fault with a fixed name that changes the response as a whole.
struct WholeRow
{
    QLatin1StringView name;
    void (*spoil)(DemoResponse &response);
    Stage stage = Stage::Turn;
};

void refuseWith(DemoResponse &response, const ErrorSpec &spec)
{
    breakOff(response, Position::AtOnce, {eventFrom(errorEventFor(spec))});
}

constexpr WholeRow kWhole[] = {
    {"connection-limit"_L1,
     [](DemoResponse &r) {
         refuseWith(r, {.status = 400, .code = u"websocket_connection_limit_reached"_s});
     }},
    {"previous-response-not-found"_L1,
     [](DemoResponse &r) { refuseWith(r, {.status = 400, .code = u"previous_response_not_found"_s}); },
     Stage::Continuation},
    {"prewarm-refused"_L1, [](DemoResponse &r) { refuseWith(r, {.status = 400}); }, Stage::WarmUp},
    {"prewarm-silence"_L1, [](DemoResponse &r) { breakOff(r, Position::AtOnce, {act(Act::Hold)}); },
     Stage::WarmUp},
    {"done-sentinel"_L1, [](DemoResponse &r) { r.events += say({"[DONE]"}); }},
    {"end-turn-false"_L1,
     [](DemoResponse &r) { editResponse(r, [](QJsonObject &body) { body.insert(u"end_turn"_s, false); }); }},
    {"response-done"_L1,
     [](DemoResponse &r) {
         editCompleted(r, [](QJsonObject &event) { event.insert(u"type"_s, u"response.done"_s); });
     }},
    {"completed-without-id"_L1,
     [](DemoResponse &r) {
         editResponse(r, [](QJsonObject &body) { body.remove(u"id"_s); });
         r.completedId.clear();
     }},
    {"completed-without-usage"_L1,
     [](DemoResponse &r) { editResponse(r, [](QJsonObject &body) { body.remove(u"usage"_s); }); }},
    {"completed-bad-usage"_L1,
     [](DemoResponse &r) {
         editResponse(r, [](QJsonObject &body) { body.insert(u"usage"_s, u"plenty"_s); });
     }},
    {"completed-without-output"_L1,
     [](DemoResponse &r) {
         editResponse(r, [](QJsonObject &body) { body.insert(u"output"_s, QJsonArray()); });
     }},
    {"deltas-only"_L1, [](DemoResponse &r) { keepDeltasOnly(r); }},
    {"no-created"_L1,
     [](DemoResponse &r) {
         r.events.removeIf([](const DemoEvent &event) { return event.type == "response.created"; });
     }},
    {"refusal"_L1, [](DemoResponse &r) { turnIntoRefusal(r); }},
    {"function-call"_L1, [](DemoResponse &r) { addFunctionCall(r); }},
    {"turn-state"_L1,
     [](DemoResponse &r) {
         const QJsonObject headers{{u"x-codex-turn-state"_s, u"demo-turn-state"_s}};
         insertAt(r, Position::BeforeText,
                  {eventFrom({{u"type"_s, u"response.metadata"_s}, {u"headers"_s, headers}})});
         editResponse(r, [](QJsonObject &body) { body.insert(u"end_turn"_s, false); });
     }},
    {"sse-crlf"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::Crlf; }},
    {"sse-comments"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::Comments; }},
    {"sse-data-first"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::DataFirst; }},
    {"sse-nameless"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::Nameless; }},
    {"sse-multiline"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::Multiline; }},
    {"sse-split"_L1, [](DemoResponse &r) { r.sseStyle = SseStyle::Split; }},
};

Position takePosition(QString &words, Position otherwise)
{
    for (const auto &[name, position] : kPositions) {
        if (takeSuffix(words, name))
            return position;
    }
    return otherwise;
}

Fault turnFault(std::function<void(DemoResponse &)> spoil)
{
    return {Stage::Turn, {}, std::move(spoil)};
}

std::optional<Fault> parseEvent(QString words)
{
    const Position at = takePosition(words, Position::AtOnce);
    ErrorSpec spec;
    if (takePrefix(words, u"flat"_s))
        spec.shape = ErrorSpec::Shape::Flat;
    spec.statusAlias = takePrefix(words, u"alias"_s);
    spec.status = takeNumber(words, 400, 599);
    spec.codeIsType = takePrefix(words, u"type"_s);
    spec.hasRetryAfter = takeSuffix(words, u"retry-after"_s);
    spec.code = codeFrom(words);
    if (!spec.status && (spec.code.isEmpty() || spec.statusAlias))
        return std::nullopt;
    return turnFault([=](DemoResponse &r) { breakOff(r, at, {eventFrom(errorEventFor(spec))}); });
}

std::optional<Fault> parseFailed(QString words)
{
    const Position at = takePosition(words, Position::BeforeText);
    const ErrorSpec spec{.code = codeFrom(words)};
    if (spec.code.isEmpty())
        return std::nullopt;
    const QJsonValue error = words == u"null" ? QJsonValue() : QJsonValue(errorMember(spec));
    return turnFault([=](DemoResponse &r) {
        breakOff(r, at, {lifeCycleEvent(r, u"response.failed"_s, {{u"error"_s, error}})});
    });
}

std::optional<Fault> parseIncomplete(QString words)
{
    const Position at = takePosition(words, Position::InText);
    const QString reason = codeFrom(words);
    if (reason.isEmpty())
        return std::nullopt;
    return turnFault([=](DemoResponse &r) {
        QJsonObject changes{{u"incomplete_details"_s, QJsonObject{{u"reason"_s, reason}}}};
        if (reason == u"interrupted") // this one is meant to be continued, protocol D.1
            changes.insert(u"end_turn"_s, false);
        breakOff(r, at, {lifeCycleEvent(r, u"response.incomplete"_s, changes)});
    });
}

std::optional<Fault> parseClose(QString words)
{
    const Position at = takePosition(words, Position::InText);
    const std::optional<int> code = takeNumber(words, kLowestCloseCode, kHighestCloseCode);
    if (!code || !words.isEmpty())
        return std::nullopt;
    return turnFault([=](DemoResponse &r) { breakOff(r, at, {act(Act::Close, {}, *code)}); });
}

} // namespace

std::optional<Fault> parseStreamFault(const QString &name)
{
    for (const WholeRow &row : kWhole) {
        if (name == row.name)
            return Fault{row.stage, {}, row.spoil};
    }
    for (const PlacedRow &row : kPlaced) {
        QString words = name;
        const Position at = takePosition(words, row.at);
        if (words == row.name)
            return turnFault([&row, at](DemoResponse &r) { row.spoil(r, at); });
    }
    QString words = name;
    const QString family = takeWord(words);
    if (family == u"event")
        return parseEvent(words);
    if (family == u"failed")
        return parseFailed(words);
    if (family == u"incomplete")
        return parseIncomplete(words);
    return family == u"close" ? parseClose(words) : std::nullopt;
}

} // namespace Lectern::Demo
