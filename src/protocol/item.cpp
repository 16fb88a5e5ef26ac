// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/item.h"

#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

QList<QString> stringsIn(const QJsonValue &json)
{
    QList<QString> result;
    for (const QJsonArray array = json.toArray(); const auto &value : array) {
        if (value.isString())
            result.append(value.toString());
    }
    return result;
}

/// The `text` of every object in a list: summaries and raw reasoning.
QList<QString> textsIn(const QJsonValue &json)
{
    QList<QString> result;
    for (const QJsonArray array = json.toArray(); const auto &value : array) {
        if (value.isObject())
            result.append(stringAt(value.toObject(), "text"_L1));
    }
    return result;
}

MessagePhase readPhase(const QString &name)
{
    if (name == "commentary"_L1)
        return MessagePhase::Commentary;
    if (name == "final_answer"_L1)
        return MessagePhase::FinalAnswer;
    return MessagePhase::Unspecified;
}

WebSearchItem::Action readAction(const QString &name)
{
    if (name == "search"_L1)
        return WebSearchItem::Action::Search;
    if (name == "open_page"_L1)
        return WebSearchItem::Action::OpenPage;
    if (name == "find_in_page"_L1 || name == "find"_L1) // the second is what it was called at first
        return WebSearchItem::Action::FindInPage;
    return WebSearchItem::Action::Unknown;
}

ItemBody readMessage(const QJsonObject &json)
{
    MessageItem message;
    message.role = stringAt(json, "role"_L1);
    message.phase = readPhase(stringAt(json, "phase"_L1));
    const QJsonValue content = json.value("content"_L1);
    if (content.isString()) // the short form of one text part
        message.content.append(OutputTextPart{content.toString(), {}});
    for (const QJsonArray parts = content.toArray(); const auto &part : parts) {
        if (part.isObject())
            message.content.append(parseContentPart(part.toObject()));
    }
    return message;
}

ItemBody readReasoning(const QJsonObject &json)
{
    return ReasoningItem{textsIn(json.value("summary"_L1)), textsIn(json.value("content"_L1)),
                         stringAt(json, "encrypted_content"_L1)};
}

ItemBody readFunctionCall(const QJsonObject &json)
{
    const QJsonValue arguments = json.value("arguments"_L1);
    FunctionCallItem call;
    call.callId = stringAt(json, "call_id"_L1);
    call.name = stringAt(json, "name"_L1);
    call.arguments = arguments.toString();
    if (arguments.isObject()) // some servers forget to write it as a string
        call.arguments =
            QString::fromUtf8(QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact));
    call.nameSpace = stringAt(json, "namespace"_L1);
    return call;
}

ItemBody readCustomToolCall(const QJsonObject &json)
{
    return CustomToolCallItem{stringAt(json, "call_id"_L1), stringAt(json, "name"_L1),
                              stringAt(json, "input"_L1)};
}

ItemBody readWebSearch(const QJsonObject &json)
{
    const QJsonObject action = json.value("action"_L1).toObject();
    WebSearchItem search;
    search.action = readAction(stringAt(action, "type"_L1));
    search.queries = stringsIn(action.value("queries"_L1));
    if (const QString query = stringAt(action, "query"_L1); search.queries.isEmpty() && !query.isEmpty())
        search.queries.append(query);
    search.url = stringAt(action, "url"_L1);
    search.pattern = stringAt(action, "pattern"_L1);
    return search;
}

ItemBody readLocalShell(const QJsonObject &json)
{
    const QJsonObject action = json.value("action"_L1).toObject();
    return LocalShellItem{stringAt(json, "call_id"_L1), stringsIn(action.value("command"_L1)),
                          stringAt(action, "working_directory"_L1)};
}

ItemBody readImageGeneration(const QJsonObject &json)
{
    return ImageGenerationItem{stringAt(json, "revised_prompt"_L1), stringAt(json, "result"_L1).toLatin1()};
}

ItemBody readCompaction(const QJsonObject &json)
{
    return CompactionItem{stringAt(json, "encrypted_content"_L1)};
}

struct ItemRow
{
    QLatin1StringView type;
    ItemBody (*read)(const QJsonObject &);
};

constexpr std::array kItems = {
    ItemRow{"message"_L1, readMessage},
    ItemRow{"reasoning"_L1, readReasoning},
    ItemRow{"function_call"_L1, readFunctionCall},
    ItemRow{"custom_tool_call"_L1, readCustomToolCall},
    ItemRow{"web_search_call"_L1, readWebSearch},
    ItemRow{"local_shell_call"_L1, readLocalShell},
    ItemRow{"image_generation_call"_L1, readImageGeneration},
    ItemRow{"compaction"_L1, readCompaction},
};

} // namespace

Item parseItem(const QJsonObject &json)
{
    Item item;
    item.id = stringAt(json, "id"_L1);
    item.type = stringAt(json, "type"_L1);
    item.status = stringAt(json, "status"_L1);
    item.body = UnknownItem{};
    item.json = json;
    for (const ItemRow &row : kItems) {
        if (row.type == item.type)
            item.body = row.read(json);
    }
    return item;
}

} // namespace Lectern::Protocol
