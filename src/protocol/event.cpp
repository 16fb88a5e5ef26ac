// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"

#include "base/logging.h"
#include "protocol/jsonread.h"

#include <QJsonDocument>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

ItemRef itemRef(const QJsonObject &json)
{
    return {indexAt(json, "output_index"_L1, -1), stringAt(json, "item_id"_L1)};
}

PartRef contentRef(const QJsonObject &json)
{
    return {itemRef(json), indexAt(json, "content_index"_L1, 0)};
}

PartRef summaryRef(const QJsonObject &json)
{
    return {itemRef(json), indexAt(json, "summary_index"_L1, 0)};
}

QString partText(const QJsonObject &json)
{
    return stringAt(json.value("part"_L1).toObject(), "text"_L1);
}

ResponseInfo responseInfo(const QJsonObject &event)
{
    const QJsonObject json = event.value("response"_L1).toObject();
    ResponseInfo info;
    info.id = stringAt(json, "id"_L1);
    info.model = headersOf(json).value(u"openai-model"_s, stringAt(json, "model"_L1));
    info.serviceTier = stringAt(json, "service_tier"_L1);
    info.usage = parseUsage(json.value("usage"_L1));
    if (const QJsonValue endTurn = json.value("end_turn"_L1); endTurn.isBool())
        info.endTurn = endTurn.toBool();
    info.incompleteReason = stringAt(json.value("incomplete_details"_L1).toObject(), "reason"_L1);
    if (const QJsonValue error = json.value("error"_L1); error.isObject() || error.isString())
        info.error = parseErrorMember(error);
    return info;
}

template <typename T> Event lifeCycle(const QJsonObject &json)
{
    return T{responseInfo(json)};
}

template <typename T> Event itemEvent(const QJsonObject &json)
{
    return T{indexAt(json, "output_index"_L1, -1), parseItem(json.value("item"_L1).toObject())};
}

template <typename T> Event contentPart(const QJsonObject &json)
{
    return T{contentRef(json), parseContentPart(json.value("part"_L1).toObject())};
}

template <typename T> Event summaryPart(const QJsonObject &json)
{
    return T{summaryRef(json), partText(json)};
}

template <typename T> Event contentDelta(const QJsonObject &json)
{
    return T{contentRef(json), stringAt(json, "delta"_L1)};
}

template <typename T> Event contentText(const QJsonObject &json)
{
    return T{contentRef(json), stringAt(json, "text"_L1)};
}

template <typename T> Event itemDelta(const QJsonObject &json)
{
    return T{itemRef(json), stringAt(json, "delta"_L1)};
}

Event annotationAdded(const QJsonObject &json)
{
    return AnnotationAdded{contentRef(json), indexAt(json, "annotation_index"_L1, 0),
                           parseAnnotation(json.value("annotation"_L1).toObject())};
}

Event refusalDone(const QJsonObject &json)
{
    return RefusalDone{contentRef(json), stringAt(json, "refusal"_L1)};
}

Event summaryTextDelta(const QJsonObject &json)
{
    return ReasoningSummaryTextDelta{summaryRef(json), stringAt(json, "delta"_L1)};
}

Event summaryTextDone(const QJsonObject &json)
{
    return ReasoningSummaryTextDone{summaryRef(json), stringAt(json, "text"_L1)};
}

Event functionArgumentsDone(const QJsonObject &json)
{
    return FunctionArgumentsDone{itemRef(json), stringAt(json, "arguments"_L1)};
}

Event customToolInputDone(const QJsonObject &json)
{
    return CustomToolInputDone{itemRef(json), stringAt(json, "input"_L1)};
}

Event imagePartial(const QJsonObject &json)
{
    return ImagePartial{itemRef(json), stringAt(json, "partial_image_b64"_L1).toLatin1()};
}

Event errorEvent(const QJsonObject &json)
{
    return ErrorEvent{parseErrorEvent(json)};
}

Event rateLimits(const QJsonObject &json)
{
    return RateLimitsEvent{parseRateLimits(json)};
}

Event metadata(const QJsonObject &json)
{
    return MetadataEvent{headersOf(json)};
}

Event keepAlive(const QJsonObject &)
{
    return KeepAlive{};
}

struct EventRow
{
    QLatin1StringView type;
    Event (*read)(const QJsonObject &);
};

constexpr std::array kEvents = {
    // The most frequent first: the table is searched in order.
    EventRow{"response.output_text.delta"_L1, contentDelta<OutputTextDelta>},
    EventRow{"response.reasoning_summary_text.delta"_L1, summaryTextDelta},
    EventRow{"response.function_call_arguments.delta"_L1, itemDelta<FunctionArgumentsDelta>},
    EventRow{"response.created"_L1, lifeCycle<ResponseCreated>},
    EventRow{"response.queued"_L1, lifeCycle<ResponseQueued>},
    EventRow{"response.in_progress"_L1, lifeCycle<ResponseInProgress>},
    EventRow{"response.completed"_L1, lifeCycle<ResponseCompleted>},
    EventRow{"response.done"_L1, lifeCycle<ResponseCompleted>},
    EventRow{"response.incomplete"_L1, lifeCycle<ResponseIncomplete>},
    EventRow{"response.failed"_L1, lifeCycle<ResponseFailed>},
    EventRow{"error"_L1, errorEvent},
    EventRow{"response.output_item.added"_L1, itemEvent<OutputItemAdded>},
    EventRow{"response.output_item.done"_L1, itemEvent<OutputItemDone>},
    EventRow{"response.content_part.added"_L1, contentPart<ContentPartAdded>},
    EventRow{"response.content_part.done"_L1, contentPart<ContentPartDone>},
    // A reasoning item's content parts, as some servers name them.
    EventRow{"response.reasoning_part.added"_L1, contentPart<ContentPartAdded>},
    EventRow{"response.reasoning_part.done"_L1, contentPart<ContentPartDone>},
    EventRow{"response.output_text.done"_L1, contentText<OutputTextDone>},
    EventRow{"response.output_text.annotation.added"_L1, annotationAdded},
    EventRow{"response.refusal.delta"_L1, contentDelta<RefusalDelta>},
    EventRow{"response.refusal.done"_L1, refusalDone},
    EventRow{"response.reasoning_summary_part.added"_L1, summaryPart<ReasoningSummaryPartAdded>},
    EventRow{"response.reasoning_summary_part.done"_L1, summaryPart<ReasoningSummaryPartDone>},
    EventRow{"response.reasoning_summary_text.done"_L1, summaryTextDone},
    EventRow{"response.reasoning_text.delta"_L1, contentDelta<ReasoningTextDelta>},
    EventRow{"response.reasoning_text.done"_L1, contentText<ReasoningTextDone>},
    EventRow{"response.function_call_arguments.done"_L1, functionArgumentsDone},
    EventRow{"response.custom_tool_call_input.delta"_L1, itemDelta<CustomToolInputDelta>},
    EventRow{"response.custom_tool_call_input.done"_L1, customToolInputDone},
    EventRow{"response.image_generation_call.partial_image"_L1, imagePartial},
    EventRow{"codex.rate_limits"_L1, rateLimits},
    EventRow{"response.metadata"_L1, metadata},
    EventRow{"codex.response.metadata"_L1, metadata},
    EventRow{"keepalive"_L1, keepAlive},
    EventRow{"responsesapi.websocket_timing"_L1, keepAlive},
};

/// `response.web_search_call.searching` gives call and phase as they stand; of what a call writes
/// (`response.mcp_call_arguments.delta`) the phase is what is written ("arguments").
std::optional<ToolProgress> toolProgress(const QString &type, const QJsonObject &json)
{
    const QStringList words = type.split(u'.');
    if (words.size() != 3 || words[0] != "response"_L1 || words[1].isEmpty() || words[2].isEmpty())
        return std::nullopt;
    const QString &call = words[1];
    if (call.endsWith("_call"_L1) || call == "mcp_list_tools"_L1 || call == "compaction"_L1)
        return ToolProgress{itemRef(json), call, words[2]};
    const qsizetype end = call.indexOf("_call_"_L1);
    if (end <= 0)
        return std::nullopt;
    const qsizetype callLength = end + "_call"_L1.size();
    return ToolProgress{itemRef(json), call.left(callLength), call.mid(callLength + 1)};
}

/// Remembers which types have been logged, for the life of the process. Bounded: a server that makes up types
/// fills neither the memory nor the log.
class SeenTypes
{
public:
    bool insert(const QString &type)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_types.size() >= kMaxTypes || m_types.contains(type))
            return false;
        m_types.insert(type);
        return true;
    }

private:
    static constexpr qsizetype kMaxTypes = 64;
    QMutex m_mutex;
    QSet<QString> m_types;
};

/// Types are words and dots; anything else may be payload and is not logged.
QString loggableType(const QString &type)
{
    constexpr qsizetype kLongest = 80; // twice the longest type that is known
    const bool isPlain = std::all_of(type.begin(), type.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'.' || c == u'_' || c == u'-';
    });
    return isPlain && type.size() <= kLongest ? type : u"(an odd name)"_s;
}

void logUnknown(const QString &type)
{
    static SeenTypes seen;
    const QString name = loggableType(type);
    if (seen.insert(name))
        qCInfo(lcProtocol) << "unknown event type" << name;
}

Error failure(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

Event readEvent(const QString &type, const QJsonObject &json)
{
    for (const EventRow &row : kEvents) {
        if (row.type == type)
            return row.read(json);
    }
    if (std::optional<ToolProgress> progress = toolProgress(type, json))
        return *std::move(progress);
    logUnknown(type);
    return UnknownEvent{type, json};
}

} // namespace

Result<Event> parseEvent(QByteArrayView message)
{
    if (message.size() > kMaxMessageBytes)
        return failure(ErrorKind::TooLarge, u"message of %1 bytes"_s.arg(message.size()));
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(message.data(), message.size()), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Protocol,
                       u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    }
    if (!document.isObject())
        return failure(ErrorKind::Protocol, u"message is not an object"_s);
    const QJsonObject json = document.object();
    const QString type = stringAt(json, "type"_L1);
    if (!json.contains("type"_L1) && json.value("error"_L1).isObject()) // as other APIs write it
        return Event(ErrorEvent{parseErrorEvent(json)});
    if (type.isEmpty())
        return failure(ErrorKind::Protocol, u"message has no type"_s);
    return readEvent(type, json);
}

bool isTerminal(const Event &event)
{
    return std::holds_alternative<ResponseCompleted>(event) ||
           std::holds_alternative<ResponseIncomplete>(event) ||
           std::holds_alternative<ResponseFailed>(event) || std::holds_alternative<ErrorEvent>(event);
}

} // namespace Lectern::Protocol
