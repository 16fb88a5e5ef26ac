// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turnjson.h"

#include "base/overloaded.h"
#include "protocol/jsonread.h"
#include "conversation/answerbuilder.h"
#include "conversation/jsonfields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Protocol::optionalStringAt;
using Protocol::stringAt;

QJsonObject annotationJson(const Protocol::Annotation &annotation)
{
    JsonWriter json;
    std::visit(
        Overloaded{
            [&json](const Protocol::UrlCitation &citation) {
                json.text("type"_L1, u"url_citation"_s);
                json.text("url"_L1, citation.url);
                json.text("title"_L1, citation.title);
                json.number("start_index"_L1, citation.startIndex);
                json.number("end_index"_L1, citation.endIndex);
            },
            [&json](const Protocol::UnknownAnnotation &unknown) { json.text("type"_L1, unknown.type); },
        },
        annotation);
    return json.json();
}

bool isSame(const TextPart &a, const TextPart &b)
{
    return a.text == b.text && a.refusal == b.refusal && a.annotations == b.annotations;
}

QJsonArray partsJson(const QList<TextPart> &parts)
{
    QJsonArray array;
    for (const TextPart &part : parts) {
        JsonWriter json;
        json.text("text"_L1, part.text);
        json.flag("refusal"_L1, part.refusal);
        QJsonArray annotations;
        for (const Protocol::Annotation &annotation : part.annotations)
            annotations.append(annotationJson(annotation));
        json.array("annotations"_L1, annotations);
        array.append(json.json());
    }
    return array;
}

TextPart partFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto annotation = [](const QJsonValue &each) { return Protocol::parseAnnotation(each.toObject()); };
    return {.text = stringAt(json, "text"_L1),
            .refusal = json.value("refusal"_L1).toBool(),
            .annotations = JsonField::list<Protocol::Annotation>(json, "annotations"_L1, annotation)};
}

QString textFromJson(const QJsonValue &value)
{
    return value.toString();
}

/// As the wire item alone gives it.
AnswerItem itemFromWire(const QJsonObject &wire, qsizetype place, bool done)
{
    Turn turn;
    restoreItem(turn, int(place), Protocol::parseItem(wire), done);
    AnswerItem item = turn.items.takeLast();
    item.duration.reset();
    return item;
}

} // namespace

QJsonObject wireJson(const AnswerItem &item)
{
    return item.item.json;
}

QJsonObject builtJson(const AnswerItem &item, qsizetype place)
{
    const AnswerItem plain = itemFromWire(item.item.json, place, item.done);
    QJsonObject json;
    if (item.item.id != plain.item.id)
        json.insert("id"_L1, item.item.id);
    if (item.item.type != plain.item.type)
        json.insert("type"_L1, item.item.type);
    if (item.item.json.isEmpty() && std::holds_alternative<Protocol::UnknownItem>(item.item.body))
        json.insert("unknown"_L1, true);
    if (!std::ranges::equal(item.parts, plain.parts, isSame))
        json.insert("parts"_L1, partsJson(item.parts));
    if (item.summary != plain.summary)
        json.insert("summary"_L1, QJsonArray::fromStringList(item.summary));
    if (item.thoughts != plain.thoughts)
        json.insert("thoughts"_L1, QJsonArray::fromStringList(item.thoughts));
    if (item.input != plain.input)
        json.insert("input"_L1, item.input);
    if (!item.phase.isEmpty())
        json.insert("phase"_L1, item.phase);
    if (item.outputIndex != place)
        json.insert("index"_L1, item.outputIndex);
    return json;
}

AnswerItem itemFromJson(const QJsonObject &wire, const QJsonObject &built, qsizetype place, bool done)
{
    AnswerItem item = itemFromWire(wire, place, done);
    if (wire.isEmpty()) { // never announced: all that is known of it came with its deltas
        const bool unknown = built.value("unknown"_L1).toBool();
        const QJsonObject type{{"type"_L1, stringAt(built, "type"_L1)}};
        item.item = Protocol::parseItem(unknown ? QJsonObject() : type);
        item.item.json = {};
    }
    item.item.id = optionalStringAt(built, "id"_L1).value_or(item.item.id);
    item.item.type = optionalStringAt(built, "type"_L1).value_or(item.item.type);
    if (built.contains("parts"_L1))
        item.parts = JsonField::list<TextPart>(built, "parts"_L1, partFromJson);
    if (built.contains("summary"_L1))
        item.summary = JsonField::list<QString>(built, "summary"_L1, textFromJson);
    if (built.contains("thoughts"_L1))
        item.thoughts = JsonField::list<QString>(built, "thoughts"_L1, textFromJson);
    if (built.contains("input"_L1))
        item.input = stringAt(built, "input"_L1);
    item.phase = stringAt(built, "phase"_L1);
    item.outputIndex = int(JsonField::number(built, "index"_L1, place));
    return item;
}

} // namespace Lectern
