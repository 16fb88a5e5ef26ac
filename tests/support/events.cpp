// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/events.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QJsonObject lifeCycle(const QString &type, const QJsonObject &response)
{
    return {{u"type"_s, type}, {u"response"_s, with(response, u"id"_s, u"resp_1"_s)}};
}

} // namespace

Protocol::Event event(const QJsonObject &json)
{
    const auto parsed = Protocol::parseEvent(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return parsed ? *parsed : Protocol::Event(Protocol::UnknownEvent{});
}

QJsonObject created(const QString &model)
{
    return lifeCycle(u"response.created"_s, {{u"model"_s, model}});
}

QJsonObject completed(const QJsonObject &response)
{
    return lifeCycle(u"response.completed"_s, response);
}

QJsonObject incomplete(const QString &reason)
{
    return lifeCycle(u"response.incomplete"_s,
                     {{u"incomplete_details"_s, QJsonObject{{u"reason"_s, reason}}}});
}

QJsonObject failed(const QString &code)
{
    return lifeCycle(u"response.failed"_s, {{u"error"_s, QJsonObject{{u"code"_s, code}}}});
}

QJsonObject itemAdded(int index, const QJsonObject &item)
{
    return with(itemEvent(u"response.output_item.added"_s, index), u"item"_s, item);
}

QJsonObject itemDone(int index, const QJsonObject &item)
{
    return with(itemEvent(u"response.output_item.done"_s, index), u"item"_s, item);
}

QJsonObject itemEvent(const QString &type, int index, const QString &id)
{
    QJsonObject json{{u"type"_s, type}};
    if (index >= 0)
        json.insert(u"output_index"_s, index);
    if (!id.isEmpty())
        json.insert(u"item_id"_s, id);
    return json;
}

QJsonObject textDelta(int index, const QString &delta, int part)
{
    const QJsonObject json = itemEvent(u"response.output_text.delta"_s, index);
    return with(with(json, u"content_index"_s, part), u"delta"_s, delta);
}

QJsonObject textDone(int index, const QString &text, int part)
{
    const QJsonObject json = itemEvent(u"response.output_text.done"_s, index);
    return with(with(json, u"content_index"_s, part), u"text"_s, text);
}

QJsonObject refusalDelta(int index, const QString &delta)
{
    return with(itemEvent(u"response.refusal.delta"_s, index), u"delta"_s, delta);
}

QJsonObject summaryDelta(int index, const QString &delta, int part)
{
    const QJsonObject json = itemEvent(u"response.reasoning_summary_text.delta"_s, index);
    return with(with(json, u"summary_index"_s, part), u"delta"_s, delta);
}

QJsonObject citationAdded(int index, const QString &url, int part)
{
    const QJsonObject citation{{u"type"_s, u"url_citation"_s}, {u"url"_s, url}, {u"title"_s, u"A page"_s}};
    const QJsonObject json = itemEvent(u"response.output_text.annotation.added"_s, index);
    return with(with(json, u"content_index"_s, part), u"annotation"_s, citation);
}

QJsonObject textPart(const QString &text)
{
    return {{u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
}

QJsonObject refusalPart(const QString &text)
{
    return {{u"type"_s, u"refusal"_s}, {u"refusal"_s, text}};
}

QJsonObject messageItem(const QString &text, const QString &id)
{
    return messageItem(QList<QJsonObject>{textPart(text)}, id);
}

QJsonObject messageItem(const QList<QJsonObject> &parts, const QString &id)
{
    QJsonArray content;
    for (const QJsonObject &part : parts)
        content.append(part);
    return {{u"type"_s, u"message"_s}, {u"id"_s, id}, {u"role"_s, u"assistant"_s}, {u"content"_s, content}};
}

QJsonObject reasoningItem(const QStringList &summary, const QString &id)
{
    QJsonArray sections;
    for (const QString &text : summary)
        sections.append(QJsonObject{{u"type"_s, u"summary_text"_s}, {u"text"_s, text}});
    return {{u"type"_s, u"reasoning"_s},
            {u"id"_s, id},
            {u"summary"_s, sections},
            {u"encrypted_content"_s, u"secret thoughts"_s}};
}

QJsonObject functionCallItem(const QString &name, const QString &arguments)
{
    return {{u"type"_s, u"function_call"_s}, {u"name"_s, name}, {u"arguments"_s, arguments}};
}

QJsonObject searchItem(const QString &query)
{
    const QJsonObject action{{u"type"_s, u"search"_s}, {u"query"_s, query}};
    return {{u"type"_s, u"web_search_call"_s}, {u"id"_s, u"ws_1"_s}, {u"action"_s, action}};
}

QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value)
{
    object.insert(field, value); // an undefined value removes it
    return object;
}

} // namespace Lectern::Testing
