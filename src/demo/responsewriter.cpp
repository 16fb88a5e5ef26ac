// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/responsewriter.h"

#include "demo/tokens.h"
#include "demo/usageestimate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr int kSearchTokens = 30; // half a second of "searching" at the usual pace

QJsonObject citationJson(const Citation &citation)
{
    return {{u"type"_s, u"url_citation"_s},
            {u"url"_s, citation.url},
            {u"title"_s, citation.title},
            {u"start_index"_s, citation.start},
            {u"end_index"_s, citation.end}};
}

QJsonObject contentPart(const QString &text, bool isRefusal, const QJsonArray &annotations)
{
    if (isRefusal)
        return {{u"type"_s, u"refusal"_s}, {u"refusal"_s, text}};
    return {{u"type"_s, u"output_text"_s},
            {u"text"_s, text},
            {u"annotations"_s, annotations},
            {u"logprobs"_s, QJsonArray()}};
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

ResponseWriter::ResponseWriter(QJsonObject request, qint64 earlierTokens, qint64 createdAt, IdMint &ids)
    : m_request(std::move(request))
    , m_earlierTokens(earlierTokens)
    , m_createdAt(createdAt)
    , m_ids(ids)
    , m_id(ids.mint("resp_"_L1))
{
}

DemoResponse ResponseWriter::write(const Answer &answer)
{
    addLifeCycle(u"response.created"_s, u"in_progress"_s);
    addLifeCycle(u"response.in_progress"_s, u"in_progress"_s);
    if (!answer.reasoning.isEmpty())
        writeReasoning(answer.reasoning);
    if (answer.search)
        writeSearch(*answer.search);
    if (answer.picture)
        writePicture(*answer.picture);
    if (!answer.text.isEmpty())
        writeMessage(answer);
    writeEnd(answer.ending);
    return std::move(m_response);
}

void ResponseWriter::add(const QString &type, QJsonObject fields, int tokens, bool endsParagraph)
{
    fields.insert(u"type"_s, type);
    fields.insert(u"sequence_number"_s, m_sequence++);
    m_response.events.append(
        {type.toLatin1(), QJsonDocument(fields).toJson(QJsonDocument::Compact), tokens, endsParagraph});
}

void ResponseWriter::addLifeCycle(const QString &type, const QString &status, const QJsonObject &more)
{
    add(type, {{u"response"_s, with(responseObject(status), more)}});
}

void ResponseWriter::addItem(const QString &type, const QJsonObject &item)
{
    add(type, {{u"output_index"_s, m_output.size()}, {u"item"_s, item}});
    if (type == u"response.output_item.done")
        m_output.append(item);
}

void ResponseWriter::writeReasoning(const QStringList &sections)
{
    const QString id = m_ids.mint("rs_"_L1);
    QJsonObject item{{u"id"_s, id}, {u"type"_s, u"reasoning"_s}, {u"summary"_s, QJsonArray()}};
    if (m_request[u"include"_s].toArray().contains(u"reasoning.encrypted_content"_s))
        item.insert(u"encrypted_content"_s, QString::fromLatin1(id.toLatin1().toBase64()));
    addItem(u"response.output_item.added"_s, item);
    QJsonArray summary;
    for (const QString &section : sections) {
        writeSection(id, int(summary.size()), section);
        summary.append(QJsonObject{{u"type"_s, u"summary_text"_s}, {u"text"_s, section}});
    }
    item.insert(u"summary"_s, summary);
    addItem(u"response.output_item.done"_s, item);
}

void ResponseWriter::writeSection(const QString &itemId, int index, const QString &text)
{
    const QJsonObject at{
        {u"item_id"_s, itemId}, {u"output_index"_s, m_output.size()}, {u"summary_index"_s, index}};
    const auto part = [](const QString &content) {
        return QJsonObject{{u"part"_s, QJsonObject{{u"type"_s, u"summary_text"_s}, {u"text"_s, content}}}};
    };
    add(u"response.reasoning_summary_part.added"_s, with(at, part({})));
    const QStringList tokens = splitTokens(text);
    for (const QString &token : tokens)
        add(u"response.reasoning_summary_text.delta"_s, with(at, {{u"delta"_s, token}}), 1);
    add(u"response.reasoning_summary_text.done"_s, with(at, {{u"text"_s, text}}));
    add(u"response.reasoning_summary_part.done"_s, with(at, part(text)));
    m_reasoningTokens += int(tokens.size());
    m_outputTokens += int(tokens.size());
}

void ResponseWriter::writeSearch(const WebSearch &search)
{
    const QString id = m_ids.mint("ws_"_L1);
    const QJsonObject at{{u"item_id"_s, id}, {u"output_index"_s, m_output.size()}};
    QJsonArray sources;
    for (const QString &url : search.sources)
        sources.append(QJsonObject{{u"type"_s, u"url"_s}, {u"url"_s, url}});
    QJsonObject item{{u"id"_s, id}, {u"type"_s, u"web_search_call"_s}, {u"status"_s, u"in_progress"_s}};
    addItem(u"response.output_item.added"_s, item);
    add(u"response.web_search_call.in_progress"_s, at);
    add(u"response.web_search_call.searching"_s, at);
    add(u"response.web_search_call.completed"_s, at, kSearchTokens);
    item.insert(u"status"_s, u"completed"_s);
    item.insert(u"action"_s, QJsonObject{{u"type"_s, u"search"_s},
                                         {u"query"_s, search.query},
                                         {u"queries"_s, QJsonArray{search.query}},
                                         {u"sources"_s, sources}});
    addItem(u"response.output_item.done"_s, item);
}

void ResponseWriter::writePicture(const Picture &picture)
{
    const QString id = m_ids.mint("ig_"_L1);
    const QJsonObject at{{u"item_id"_s, id}, {u"output_index"_s, m_output.size()}};
    QJsonObject item{{u"id"_s, id}, {u"type"_s, u"image_generation_call"_s}, {u"status"_s, u"in_progress"_s}};
    addItem(u"response.output_item.added"_s, item);
    add(u"response.image_generation_call.in_progress"_s, at);
    add(u"response.image_generation_call.generating"_s, at);
    add(u"response.image_generation_call.completed"_s, at, kSearchTokens);
    item.insert(u"status"_s, u"completed"_s);
    item.insert(u"revised_prompt"_s, picture.prompt);
    item.insert(u"result"_s, QString::fromLatin1(picture.data.toBase64()));
    addItem(u"response.output_item.done"_s, item);
}

void ResponseWriter::writeMessage(const Answer &answer)
{
    const QString id = m_ids.mint("msg_"_L1);
    const QJsonObject at{{u"item_id"_s, id}, {u"output_index"_s, m_output.size()}, {u"content_index"_s, 0}};
    QJsonObject item{{u"id"_s, id},
                     {u"type"_s, u"message"_s},
                     {u"role"_s, u"assistant"_s},
                     {u"phase"_s, u"final_answer"_s},
                     {u"status"_s, u"in_progress"_s},
                     {u"content"_s, QJsonArray()}};
    addItem(u"response.output_item.added"_s, item);
    add(u"response.content_part.added"_s, with(at, {{u"part"_s, contentPart({}, answer.isRefusal, {})}}));
    writeText(answer, at);
    if (answer.ending == Ending::Failed)
        return; // a failing service does not tidy up
    QJsonArray annotations;
    for (const Citation &citation : answer.citations)
        annotations.append(citationJson(citation));
    const QJsonObject part = contentPart(answer.text, answer.isRefusal, annotations);
    if (answer.isRefusal)
        add(u"response.refusal.done"_s, with(at, {{u"refusal"_s, answer.text}}));
    else
        add(u"response.output_text.done"_s,
            with(at, {{u"text"_s, answer.text}, {u"logprobs"_s, QJsonArray()}}));
    add(u"response.content_part.done"_s, with(at, {{u"part"_s, part}}));
    item.insert(u"status"_s, answer.ending == Ending::Completed ? u"completed"_s : u"incomplete"_s);
    item.insert(u"content"_s, QJsonArray{part});
    addItem(u"response.output_item.done"_s, item);
}

void ResponseWriter::writeText(const Answer &answer, const QJsonObject &at)
{
    qsizetype position = 0;
    qsizetype cited = 0;
    const QStringList tokens = splitTokens(answer.text);
    for (const QString &token : tokens) {
        const bool endsParagraph = token.startsWith(u"\n\n");
        if (answer.isRefusal)
            add(u"response.refusal.delta"_s, with(at, {{u"delta"_s, token}}), 1, endsParagraph);
        else
            add(u"response.output_text.delta"_s,
                with(at, {{u"delta"_s, token}, {u"logprobs"_s, QJsonArray()}}), 1, endsParagraph);
        position += token.size();
        for (; cited < answer.citations.size() && answer.citations.at(cited).end <= position; ++cited)
            add(u"response.output_text.annotation.added"_s,
                with(at, {{u"annotation_index"_s, cited},
                          {u"annotation"_s, citationJson(answer.citations.at(cited))}}));
    }
    m_outputTokens += int(tokens.size());
}

void ResponseWriter::writeEnd(Ending ending)
{
    const QJsonObject counted{{u"usage"_s, usage()}, {u"output"_s, m_output}};
    switch (ending) {
    case Ending::Completed:
        addLifeCycle(u"response.completed"_s, u"completed"_s,
                     with(counted, {{u"completed_at"_s, m_createdAt}, {u"end_turn"_s, true}}));
        m_response.completedId = m_id;
        break;
    case Ending::CutByTokenLimit:
        addLifeCycle(
            u"response.incomplete"_s, u"incomplete"_s,
            with(counted, {{u"incomplete_details"_s, QJsonObject{{u"reason"_s, u"max_output_tokens"_s}}}}));
        break;
    case Ending::Failed:
        addLifeCycle(
            u"response.failed"_s, u"failed"_s,
            {{u"error"_s,
              QJsonObject{{u"code"_s, u"server_error"_s},
                          {u"message"_s, u"The demo server stumbled, as it was asked to. Nothing is broken: "
                                         "send the message again with another keyword."_s}}}});
        break;
    }
    m_response.contextTokens = usage()[u"total_tokens"_s].toInteger();
}

QJsonObject ResponseWriter::usage() const
{
    return usageJson(m_earlierTokens, estimateInputTokens(m_request), m_outputTokens, m_reasoningTokens);
}

QJsonObject ResponseWriter::responseObject(const QString &status) const
{
    const QJsonObject text =
        with({{u"format"_s, QJsonObject{{u"type"_s, u"text"_s}}}, {u"verbosity"_s, u"medium"_s}},
             m_request[u"text"_s].toObject());
    const QJsonObject reasoning = with({{u"effort"_s, QJsonValue()}, {u"summary"_s, QJsonValue()}},
                                       m_request[u"reasoning"_s].toObject());
    const auto echo = [this](const QString &name) {
        return m_request.value(name).isUndefined() ? QJsonValue() : m_request.value(name);
    };
    return {{u"id"_s, m_id},
            {u"object"_s, u"response"_s},
            {u"created_at"_s, m_createdAt},
            {u"status"_s, status},
            {u"background"_s, false},
            {u"completed_at"_s, QJsonValue()},
            {u"error"_s, QJsonValue()},
            {u"incomplete_details"_s, QJsonValue()},
            {u"instructions"_s, QJsonValue()},
            {u"max_output_tokens"_s, QJsonValue()},
            {u"max_tool_calls"_s, QJsonValue()},
            {u"model"_s, echo(u"model"_s)},
            {u"output"_s, QJsonArray()},
            {u"parallel_tool_calls"_s, true},
            {u"previous_response_id"_s, echo(u"previous_response_id"_s)},
            {u"prompt_cache_key"_s, echo(u"prompt_cache_key"_s)},
            {u"reasoning"_s, reasoning},
            {u"service_tier"_s, u"default"_s},
            {u"store"_s, false},
            {u"text"_s, text},
            {u"tool_choice"_s, u"auto"_s},
            {u"tools"_s, QJsonArray()},
            {u"truncation"_s, u"disabled"_s},
            {u"usage"_s, QJsonValue()}};
}

} // namespace Lectern::Demo
