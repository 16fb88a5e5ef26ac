// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/request.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

constexpr qsizetype kMaxCacheKeyLength = 64; // servers refuse longer ones. Source: protocol C.1

/// What goes over the wire for an effort of the catalogue. Source: protocol H.7.
QJsonValue wireEffort(const QString &effort)
{
    if (effort == "ultra"_L1) // listed, but sent under this name
        return u"xhigh"_s;
    bool isNumber = false;
    const int number = effort.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(effort);
}

QJsonObject reasoning(const std::optional<QString> &effort)
{
    QJsonObject result;
    if (effort && !effort->isEmpty())
        result.insert("effort"_L1, wireEffort(*effort));
    if (effort != u"none"_s) // without reasoning there is nothing to sum up
        result.insert("summary"_L1, u"auto"_s);
    return result;
}

QString cacheKey(const QString &key)
{
    const bool splits = key.size() > kMaxCacheKeyLength && key.at(kMaxCacheKeyLength - 1).isHighSurrogate();
    return key.left(splits ? kMaxCacheKeyLength - 1 : kMaxCacheKeyLength);
}

QJsonObject httpBody(const ResponseRequest &request)
{
    const bool hasInstructions = !request.instructions.trimmed().isEmpty();
    QJsonObject body{
        {u"model"_s, request.model},
        {u"instructions"_s, hasInstructions ? request.instructions : kDefaultInstructions},
        {u"input"_s, request.input},
        {u"tools"_s, QJsonArray()},
        {u"tool_choice"_s, u"auto"_s},
        {u"parallel_tool_calls"_s, true},
        {u"reasoning"_s, reasoning(request.effort)},
        {u"store"_s, false},
        {u"stream"_s, true},
        {u"include"_s, QJsonArray{u"reasoning.encrypted_content"_s}},
    };
    if (request.verbosity && !request.verbosity->isEmpty())
        body.insert("text"_L1, QJsonObject{{u"verbosity"_s, *request.verbosity}});
    if (!request.promptCacheKey.isEmpty())
        body.insert("prompt_cache_key"_L1, cacheKey(request.promptCacheKey));
    return body;
}

QJsonObject message(const QString &role, const QString &partType, const QString &text)
{
    const QJsonObject part{{u"type"_s, partType}, {u"text"_s, text}};
    return {{u"type"_s, u"message"_s}, {u"role"_s, role}, {u"content"_s, QJsonArray{part}}};
}

} // namespace

const QString kDefaultInstructions =
    u"You are answering in Lectern, a desktop chat application. Write your answers in Markdown."_s;

QByteArray writeCreateFrame(const ResponseRequest &request)
{
    QJsonObject frame = httpBody(request);
    frame.insert("type"_L1, u"response.create"_s);
    if (request.previousResponseId && !request.previousResponseId->isEmpty())
        frame.insert("previous_response_id"_L1, *request.previousResponseId);
    if (request.turnState && !request.turnState->isEmpty())
        frame.insert("client_metadata"_L1, QJsonObject{{u"x-codex-turn-state"_s, *request.turnState}});
    return QJsonDocument(frame).toJson(QJsonDocument::Compact);
}

QByteArray writeHttpBody(const ResponseRequest &request)
{
    return QJsonDocument(httpBody(request)).toJson(QJsonDocument::Compact);
}

QJsonObject userMessage(const QJsonArray &content)
{
    return {{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, content}};
}

QJsonObject userMessage(const QString &text)
{
    return message(u"user"_s, u"input_text"_s, text);
}

QJsonObject assistantMessage(const QString &text)
{
    return message(u"assistant"_s, u"output_text"_s, text);
}

} // namespace Lectern::Protocol
