// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "protocol/apierror.h"
#include "protocol/item.h"
#include "protocol/ratelimits.h"
#include "protocol/usage.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace Lectern::Protocol {

/// Which output item an event speaks of. The index decides; the id is a hint, as some servers change it
/// midway. -1 and an empty id mean that the event does not say.
struct ItemRef
{
    int outputIndex = -1;
    QString itemId;

    friend bool operator==(const ItemRef &, const ItemRef &) = default;
};

/// A part of an item: `partIndex` is `content_index` or `summary_index`.
struct PartRef
{
    ItemRef item;
    int partIndex = 0;

    friend bool operator==(const PartRef &, const PartRef &) = default;
};

/// The response object inside life-cycle events. Its `output` is left out on purpose: it can be empty or
/// differ from the streamed items (protocol D.1).
struct ResponseInfo
{
    QString id;
    QString model; ///< the model that answers, `headers["openai-model"]` first
    QString serviceTier;
    std::optional<Usage> usage;
    std::optional<bool> endTurn;
    QString incompleteReason; ///< of `incomplete_details`, else empty
    std::optional<ApiError> error;

    friend bool operator==(const ResponseInfo &, const ResponseInfo &) = default;
};

#define LECTERN_EVENT(name, ...)                                                                             \
    struct name                                                                                              \
    {                                                                                                        \
        __VA_ARGS__                                                                                          \
        friend bool operator==(const name &, const name &) = default;                                        \
    }

// Life cycle (D.1). ResponseCompleted is also what `response.done` gives.
LECTERN_EVENT(ResponseCreated, ResponseInfo response;);
LECTERN_EVENT(ResponseQueued, ResponseInfo response;);
LECTERN_EVENT(ResponseInProgress, ResponseInfo response;);
LECTERN_EVENT(ResponseCompleted, ResponseInfo response;);
LECTERN_EVENT(ResponseIncomplete, ResponseInfo response;);
LECTERN_EVENT(ResponseFailed, ResponseInfo response;);
LECTERN_EVENT(ErrorEvent, ApiError error;);

// Items and text (D.2).
LECTERN_EVENT(OutputItemAdded, int outputIndex = -1; Item item;);
LECTERN_EVENT(OutputItemDone, int outputIndex = -1; Item item;);
LECTERN_EVENT(ContentPartAdded, PartRef at; ContentPart part;);
LECTERN_EVENT(ContentPartDone, PartRef at; ContentPart part;);
LECTERN_EVENT(OutputTextDelta, PartRef at; QString delta;);
LECTERN_EVENT(OutputTextDone, PartRef at; QString text;);
LECTERN_EVENT(AnnotationAdded, PartRef at; int annotationIndex = 0; Annotation annotation;);
LECTERN_EVENT(RefusalDelta, PartRef at; QString delta;);
LECTERN_EVENT(RefusalDone, PartRef at; QString refusal;);
LECTERN_EVENT(ReasoningSummaryPartAdded, PartRef at; QString text;);
LECTERN_EVENT(ReasoningSummaryPartDone, PartRef at; QString text;);
LECTERN_EVENT(ReasoningSummaryTextDelta, PartRef at; QString delta;);
LECTERN_EVENT(ReasoningSummaryTextDone, PartRef at; QString text;);
LECTERN_EVENT(ReasoningTextDelta, PartRef at; QString delta;);
LECTERN_EVENT(ReasoningTextDone, PartRef at; QString text;);
LECTERN_EVENT(FunctionArgumentsDelta, ItemRef at; QString delta;);
LECTERN_EVENT(FunctionArgumentsDone, ItemRef at; QString arguments;);
LECTERN_EVENT(CustomToolInputDelta, ItemRef at; QString delta;);
LECTERN_EVENT(CustomToolInputDone, ItemRef at; QString input;);
LECTERN_EVENT(ImagePartial, ItemRef at; QByteArray imageBase64;);

/// Progress of a hosted tool: `response.<call>.<phase>`, e.g. `web_search_call` and `searching`. Both sets
/// are open; they are shown, never decided on.
LECTERN_EVENT(ToolProgress, ItemRef at; QString call; QString phase;);

// The connection and the account (D.4, D.5).
LECTERN_EVENT(RateLimitsEvent, RateLimits limits;);
LECTERN_EVENT(MetadataEvent, QHash<QString, QString> headers;); ///< header names in lower case
LECTERN_EVENT(KeepAlive, );

/// A type that is not known here: kept, logged once per type, shown in `--json`.
LECTERN_EVENT(UnknownEvent, QString type; QJsonObject json;);

#undef LECTERN_EVENT

using Event =
    std::variant<ResponseCreated, ResponseQueued, ResponseInProgress, ResponseCompleted, ResponseIncomplete,
                 ResponseFailed, ErrorEvent, OutputItemAdded, OutputItemDone, ContentPartAdded,
                 ContentPartDone, OutputTextDelta, OutputTextDone, AnnotationAdded, RefusalDelta, RefusalDone,
                 ReasoningSummaryPartAdded, ReasoningSummaryPartDone, ReasoningSummaryTextDelta,
                 ReasoningSummaryTextDone, ReasoningTextDelta, ReasoningTextDone, FunctionArgumentsDelta,
                 FunctionArgumentsDone, CustomToolInputDelta, CustomToolInputDone, ImagePartial, ToolProgress,
                 RateLimitsEvent, MetadataEvent, KeepAlive, UnknownEvent>;

/// Largest message that is accepted; the Codex client draws the same line. Source: protocol B.3.
constexpr qsizetype kMaxMessageBytes = qsizetype{64} * 1024 * 1024;

/// One received message to one event. Total: what is not JSON, not an object, has no `type`, or is too large
/// or too deep is ErrorKind::Protocol or TooLarge; a known event with wrong field types is read with
/// defaults. An `error` object without a type is an ErrorEvent.
Result<Event> parseEvent(QByteArrayView message);

/// True for the events after which nothing more belongs to the response (D).
bool isTerminal(const Event &event);

} // namespace Lectern::Protocol
