// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turnjson.h"

#include "base/errorname.h"
#include "conversation/attachmentjson.h"
#include "conversation/jsonfields.h"
#include "protocol/jsonread.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Protocol::stringAt;

template <typename Value> struct Name
{
    Value value;
    QLatin1StringView name;
};
template <typename Value> Name(Value, QLatin1StringView) -> Name<Value>; // clang before 17 asks for it

constexpr std::array kStates = {
    Name{TurnState::Submitted, "submitted"_L1}, Name{TurnState::Streaming, "streaming"_L1},
    Name{TurnState::Completed, "completed"_L1}, Name{TurnState::Incomplete, "incomplete"_L1},
    Name{TurnState::Stopped, "stopped"_L1},     Name{TurnState::Failed, "failed"_L1},
};

constexpr std::array kDeliveries = {
    Name{Delivery::NeverSent, "neverSent"_L1},
    Name{Delivery::OutcomeUnknown, "outcomeUnknown"_L1},
    Name{Delivery::Answered, "answered"_L1},
};

template <typename Names, typename Value> QLatin1StringView nameIn(const Names &names, Value value)
{
    return std::ranges::find(names, value, [](const auto &each) { return each.value; })->name;
}

template <typename Names, typename Value>
Value valueIn(const Names &names, QAnyStringView name, Value fallback)
{
    const auto found = std::ranges::find_if(names, [name](const auto &each) { return each.name == name; });
    return found == names.end() ? fallback : found->value;
}

QJsonObject ledgerJson(const Protocol::Ledger &ledger)
{
    JsonWriter json;
    json.number("requests"_L1, ledger.requests);
    json.number("bytesUp"_L1, ledger.bytesUp);
    json.number("bytesDown"_L1, ledger.bytesDown);
    json.number("bytesSaved"_L1, ledger.bytesSaved);
    json.object("usage"_L1, usageJson(ledger.usage));
    return json.json();
}

Protocol::Ledger ledgerFromJson(const QJsonObject &json)
{
    return {.requests = int(JsonField::number(json, "requests"_L1)),
            .bytesUp = JsonField::number(json, "bytesUp"_L1),
            .bytesDown = JsonField::number(json, "bytesDown"_L1),
            .bytesSaved = JsonField::number(json, "bytesSaved"_L1),
            .usage = usageFromJson(json.value("usage"_L1).toObject())};
}

QJsonArray itemsJson(const QList<AnswerItem> &items)
{
    QJsonArray array;
    for (qsizetype place = 0; place < items.size(); ++place) {
        const AnswerItem &item = items.at(place);
        JsonWriter json;
        json.object("item"_L1, wireJson(item));
        json.object("built"_L1, builtJson(item, place));
        json.flag("unfinished"_L1, !item.done);
        json.duration("duration"_L1, item.duration);
        array.append(json.json());
    }
    return array;
}

QList<AnswerItem> itemsFromJson(const QJsonArray &array)
{
    QList<AnswerItem> items;
    for (const auto &value : array) {
        const QJsonObject json = value.toObject();
        AnswerItem item = itemFromJson(json.value("item"_L1).toObject(), json.value("built"_L1).toObject(),
                                       items.size(), !json.value("unfinished"_L1).toBool());
        item.duration = JsonField::duration(json, "duration"_L1);
        items.append(item);
    }
    return items;
}

/// With its content, as text where it is one.
QJsonObject wholeJson(const Attachment &attachment)
{
    QJsonObject json = attachmentJson(attachment);
    if (attachment.isLost())
        return json;
    const bool isText = attachment.kind == AttachmentKind::Text || attachment.kind == AttachmentKind::Pasted;
    if (isText)
        json.insert("text"_L1, QString::fromUtf8(attachment.content));
    else
        json.insert("data"_L1, QString::fromLatin1(attachment.content.toBase64()));
    return json;
}

Attachment wholeFromJson(const QJsonObject &json)
{
    Attachment attachment = attachmentFromJson(json);
    if (!json.contains("text"_L1) && !json.contains("data"_L1))
        return attachment; // it was lost
    attachment.content = json.contains("text"_L1)
                             ? stringAt(json, "text"_L1).toUtf8()
                             : QByteArray::fromBase64(stringAt(json, "data"_L1).toLatin1());
    attachment.size = attachment.content.size();
    attachment.hash = contentHash(attachment.content);
    return attachment;
}

QJsonArray attachmentsJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments)
        array.append(wholeJson(attachment));
    return array;
}

QJsonArray resumesJson(const QList<qsizetype> &resumes)
{
    QJsonArray array;
    for (const qsizetype place : resumes)
        array.append(qint64(place));
    return array;
}

QJsonArray errorsJson(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array.append(errorJson(error));
    return array;
}

} // namespace

QJsonObject turnJson(const Turn &turn)
{
    JsonWriter json;
    json.text("question"_L1, turn.question);
    json.array("attachments"_L1, attachmentsJson(turn.attachments));
    json.text("model"_L1, turn.model);
    json.text("effort"_L1, turn.effort);
    json.time("askedAt"_L1, turn.askedAt);
    json.text("state"_L1, stateName(turn.state));
    json.text("delivery"_L1, deliveryName(turn.delivery));
    json.text("responseId"_L1, turn.responseId);
    json.text("incompleteReason"_L1, turn.incompleteReason);
    json.array("items"_L1, itemsJson(turn.items));
    json.number("outputBase"_L1, turn.outputBase);
    json.array("resumes"_L1, resumesJson(turn.resumes));
    json.object("ledger"_L1, ledgerJson(turn.ledger));
    json.flag("detour"_L1, turn.detour);
    json.array("oddities"_L1, errorsJson(turn.oddities));
    json.duration("duration"_L1, turn.duration);
    QJsonObject object = json.json();
    if (turn.usage)
        object.insert("usage"_L1, usageJson(*turn.usage));
    if (turn.error)
        object.insert("error"_L1, errorJson(*turn.error));
    return object;
}

Turn turnFromJson(const QJsonObject &json)
{
    Turn turn;
    turn.question = stringAt(json, "question"_L1);
    turn.attachments = JsonField::list<Attachment>(
        json, "attachments"_L1, [](const QJsonValue &each) { return wholeFromJson(each.toObject()); });
    turn.model = stringAt(json, "model"_L1);
    turn.effort = stringAt(json, "effort"_L1);
    turn.askedAt = JsonField::time(json, "askedAt"_L1);
    turn.state = stateNamed(stringAt(json, "state"_L1));
    turn.delivery = deliveryNamed(stringAt(json, "delivery"_L1));
    turn.responseId = stringAt(json, "responseId"_L1);
    turn.incompleteReason = stringAt(json, "incompleteReason"_L1);
    turn.items = itemsFromJson(json.value("items"_L1).toArray());
    turn.outputBase = int(JsonField::number(json, "outputBase"_L1));
    turn.resumes = JsonField::list<qsizetype>(
        json, "resumes"_L1, [](const QJsonValue &place) { return qsizetype(place.toInteger()); });
    turn.ledger = ledgerFromJson(json.value("ledger"_L1).toObject());
    turn.detour = json.value("detour"_L1).toBool();
    turn.oddities = JsonField::list<Error>(
        json, "oddities"_L1, [](const QJsonValue &error) { return errorFromJson(error.toObject()); });
    turn.duration = JsonField::duration(json, "duration"_L1);
    if (json.contains("usage"_L1))
        turn.usage = usageFromJson(json.value("usage"_L1).toObject());
    if (json.contains("error"_L1))
        turn.error = errorFromJson(json.value("error"_L1).toObject());
    return turn;
}

QLatin1StringView stateName(TurnState state)
{
    return nameIn(kStates, state);
}

TurnState stateNamed(QAnyStringView name)
{
    return valueIn(kStates, name, TurnState::Failed);
}

QLatin1StringView deliveryName(Delivery delivery)
{
    return nameIn(kDeliveries, delivery);
}

Delivery deliveryNamed(QAnyStringView name)
{
    return valueIn(kDeliveries, name, Delivery::OutcomeUnknown);
}

QJsonObject usageJson(const Protocol::Usage &usage)
{
    JsonWriter json;
    json.number("input"_L1, usage.inputTokens);
    json.number("cached"_L1, usage.cachedTokens);
    json.number("output"_L1, usage.outputTokens);
    json.number("reasoning"_L1, usage.reasoningTokens);
    json.number("total"_L1, usage.totalTokens);
    return json.json();
}

Protocol::Usage usageFromJson(const QJsonObject &json)
{
    return {.inputTokens = JsonField::number(json, "input"_L1),
            .cachedTokens = JsonField::number(json, "cached"_L1),
            .outputTokens = JsonField::number(json, "output"_L1),
            .reasoningTokens = JsonField::number(json, "reasoning"_L1),
            .totalTokens = JsonField::number(json, "total"_L1)};
}

QJsonObject errorJson(const Error &error)
{
    JsonWriter json;
    json.text("kind"_L1, errorName(error.kind));
    json.text("detail"_L1, error.detail);
    QJsonObject object = json.json();
    if (error.serverMessage)
        object.insert("serverMessage"_L1, *error.serverMessage);
    if (error.retryAfter)
        object.insert("retryAfter"_L1, qint64(error.retryAfter->count()));
    if (error.resetsAt)
        object.insert("resetsAt"_L1, error.resetsAt->toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error{.kind = errorNamed(stringAt(json, "kind"_L1)).value_or(ErrorKind::Server),
                .detail = stringAt(json, "detail"_L1)};
    error.serverMessage = Protocol::optionalStringAt(json, "serverMessage"_L1);
    error.retryAfter = JsonField::duration(json, "retryAfter"_L1);
    if (const QDateTime time = JsonField::time(json, "resetsAt"_L1); time.isValid())
        error.resetsAt = time;
    return error;
}

} // namespace Lectern
