// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/inputcheck.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

Complaint invalidType(const QString &param, const QString &expected)
{
    return {u"invalid_type"_s, u"Invalid type for '%1': expected %2."_s.arg(param, expected), param};
}

Complaint missing(const QString &param)
{
    return {u"missing_required_parameter"_s, u"Missing required parameter: '%1'."_s.arg(param), param};
}

Complaint invalidValue(const QString &param, const QString &value, const QStringList &allowed)
{
    return {u"invalid_value"_s,
            u"Invalid value: '%1'. Supported values are: '%2'."_s.arg(value, allowed.join(u"', '")), param};
}

/// The content types that a role may send, each with a field that must be a string.
QHash<QString, QString> partTypesFor(const QString &role)
{
    if (role == u"assistant")
        return {{u"output_text"_s, u"text"_s}, {u"refusal"_s, u"refusal"_s}};
    return {{u"input_text"_s, u"text"_s}, {u"input_image"_s, {}}, {u"input_file"_s, {}}};
}

std::optional<Complaint> checkPart(const QJsonValue &value, const QString &role, const QString &at)
{
    if (!value.isObject())
        return invalidType(at, u"an object"_s);
    const QJsonObject part = value.toObject();
    const QString type = part[u"type"_s].toString();
    if (type.isEmpty())
        return missing(at + u".type"_s);
    const QHash<QString, QString> types = partTypesFor(role);
    if (!types.contains(type)) {
        QStringList allowed = types.keys();
        allowed.sort();
        return invalidValue(at + u".type"_s, type, allowed);
    }
    const QString field = types.value(type);
    if (!field.isEmpty() && !part[field].isString())
        return missing(at + u'.' + field);
    if (type == u"input_image" && !part[u"image_url"_s].isString() && !part[u"file_id"_s].isString())
        return missing(at + u".image_url"_s);
    if (type == u"input_file" && !part[u"file_data"_s].isString() && !part[u"file_id"_s].isString())
        return missing(at + u".file_data"_s);
    return std::nullopt;
}

std::optional<Complaint> checkMessage(const QJsonObject &message, const QString &at)
{
    const QString role = message[u"role"_s].toString();
    if (role == u"system")
        return Complaint{u"invalid_value"_s, u"System messages are not allowed"_s, at + u".role"_s};
    if (role.isEmpty())
        return missing(at + u".role"_s);
    if (role != u"user" && role != u"assistant" && role != u"developer")
        return invalidValue(at + u".role"_s, role, {u"assistant"_s, u"developer"_s, u"user"_s});
    const QJsonValue content = message[u"content"_s];
    if (content.isString())
        return std::nullopt;
    if (!content.isArray())
        return content.isUndefined() ? missing(at + u".content"_s)
                                     : invalidType(at + u".content"_s, u"a string or an array"_s);
    const QJsonArray parts = content.toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (auto complaint = checkPart(parts.at(i), role, u"%1.content[%2]"_s.arg(at).arg(i)))
            return complaint;
    }
    return std::nullopt;
}

/// The other items that a client may send back, each with the fields it cannot do without.
const QHash<QString, QStringList> &replayedItems()
{
    static const QHash<QString, QStringList> items{
        {u"reasoning"_s, {u"summary"_s}},
        {u"function_call"_s, {u"call_id"_s, u"name"_s, u"arguments"_s}},
        {u"function_call_output"_s, {u"call_id"_s, u"output"_s}},
        {u"custom_tool_call"_s, {u"call_id"_s, u"name"_s, u"input"_s}},
        {u"custom_tool_call_output"_s, {u"call_id"_s, u"output"_s}},
        {u"local_shell_call"_s, {u"call_id"_s, u"action"_s}},
        {u"local_shell_call_output"_s, {u"call_id"_s, u"output"_s}},
        {u"tool_search_call"_s, {}},
        {u"tool_search_output"_s, {}},
        {u"web_search_call"_s, {}},
        {u"image_generation_call"_s, {u"result"_s}},
        {u"compaction"_s, {u"encrypted_content"_s}},
        {u"additional_tools"_s, {u"tools"_s}},
    };
    return items;
}

std::optional<Complaint> checkItem(const QJsonValue &value, const QString &at)
{
    if (!value.isObject())
        return invalidType(at, u"an object"_s);
    const QJsonObject item = value.toObject();
    const QJsonValue type = item[u"type"_s];
    if (!type.isString() && !type.isUndefined())
        return invalidType(at + u".type"_s, u"a string"_s);
    if (type.toString() == u"message" || (type.isUndefined() && item.contains(u"role"_s)))
        return checkMessage(item, at);
    if (type.isUndefined())
        return missing(at + u".type"_s);
    const auto found = replayedItems().constFind(type.toString());
    if (found == replayedItems().constEnd()) {
        QStringList allowed = replayedItems().keys() + QStringList{u"message"_s};
        allowed.sort();
        return invalidValue(at + u".type"_s, type.toString(), allowed);
    }
    for (const QString &field : *found) {
        if (!item.contains(field))
            return missing(at + u'.' + field);
    }
    return std::nullopt;
}

} // namespace

std::optional<Complaint> checkInput(const QJsonValue &input)
{
    if (input.isUndefined())
        return missing(u"input"_s);
    if (!input.isArray())
        return Complaint{u"invalid_type"_s, u"Input must be a list"_s, u"input"_s};
    const QJsonArray items = input.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto complaint = checkItem(items.at(i), u"input[%1]"_s.arg(i)))
            return complaint;
    }
    return std::nullopt;
}

} // namespace Lectern::Demo
