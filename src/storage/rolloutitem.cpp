// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/rolloutitem.h"

#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

/// Before the person's words the CLI puts what the model should know: each piece in a part of its own, most
/// in tags with underscores, which no page has.
bool isFromCli(const QString &part)
{
    static constexpr std::array kBeginnings = {
        "# AGENTS.md instructions"_L1,
        "<permissions instructions>"_L1,
        "<INSTRUCTIONS>"_L1,
        "<skill>"_L1,
        "<image "_L1,
        "<image>"_L1,
        "</image>"_L1,
    };
    static const QRegularExpression tags(u"^<([a-z]+(?:_[a-z]+)+)[^>]*>.*</\\1>$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString text = part.trimmed();
    const bool known = std::ranges::any_of(
        kBeginnings, [&text](QLatin1StringView beginning) { return text.startsWith(beginning); });
    return known || tags.match(text).hasMatch();
}

/// Editors tell their state in sections of their own, and then the question under this heading.
QString withoutEditorState(const QString &text)
{
    constexpr auto kHeading = "\n## My request for Codex:"_L1;
    const qsizetype at = text.indexOf(kHeading);
    const bool hasState = at >= 0 && text.trimmed().startsWith("# "_L1);
    return hasState ? text.sliced(at + kHeading.size()).trimmed() : text;
}

QJsonObject onlyMembers(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject result;
    for (const QLatin1StringView name : names) {
        if (json.contains(name))
            result.insert(name, json.value(name));
    }
    return result;
}

} // namespace

RolloutQuestion rolloutQuestion(const QJsonObject &message)
{
    RolloutQuestion question;
    QStringList texts;
    const QJsonValue content = message.value("content"_L1);
    if (content.isString() && !isFromCli(content.toString()))
        texts += content.toString();
    for (const QJsonArray parts = content.toArray(); const auto &part : parts) {
        const QJsonObject object = part.toObject();
        const QString text = stringAt(object, "text"_L1);
        if (!text.isEmpty() && !isFromCli(text))
            texts += text;
        const QString type = stringAt(object, "type"_L1);
        if (type == "input_image"_L1 || type == "input_file"_L1)
            ++question.files;
    }
    question.text = withoutEditorState(texts.join(u"\n\n"_s));
    return question;
}

bool isBookkeeping(const QString &type)
{
    static constexpr std::array kTypes = {
        "compaction"_L1,         "compaction_summary"_L1, "compaction_trigger"_L1,
        "context_compaction"_L1, "ghost_snapshot"_L1,     "additional_tools"_L1,
    };
    return std::ranges::find(kTypes, type) != kTypes.end();
}

QJsonObject rolloutItem(const QJsonObject &json)
{
    const QString type = stringAt(json, "type"_L1);
    if (type == "message"_L1)
        return onlyMembers(json, {"type"_L1, "role"_L1, "content"_L1, "phase"_L1, "status"_L1});
    if (type == "web_search_call"_L1)
        return onlyMembers(json, {"type"_L1, "status"_L1, "action"_L1});
    QJsonObject item = json;
    item.remove("id"_L1);
    if (type == "reasoning"_L1)
        item.remove("encrypted_content"_L1);
    return item;
}

RolloutQuestion rolloutOutput(const QJsonObject &json)
{
    RolloutQuestion output;
    QJsonValue value = json.value("output"_L1);
    if (value.isUndefined())
        value = json.value("tools"_L1); // of a search among tools
    if (value.isObject())
        value = value.toObject().value("content"_L1); // how failures were written at first
    output.text = value.toString();
    QStringList texts;
    for (const QJsonArray parts = value.toArray(); const auto &part : parts) {
        const QString text = stringAt(part.toObject(), "text"_L1);
        const QString name = stringAt(part.toObject(), "name"_L1);
        if (!text.isEmpty() || !name.isEmpty())
            texts += text.isEmpty() ? name : text;
        else
            ++output.files;
    }
    return texts.isEmpty() && output.files == 0 ? output : RolloutQuestion{texts.join(u'\n'), output.files};
}

} // namespace Lectern
