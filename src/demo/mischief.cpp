// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/mischief.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

bool isText(const DemoEvent &event)
{
    return event.type == "response.output_text.delta" || event.type == "response.refusal.delta";
}

QJsonObject parsed(const DemoEvent &event)
{
    return QJsonDocument::fromJson(event.json).object();
}

void dropOutput(QJsonObject &completed)
{
    QJsonObject body = completed[u"response"_s].toObject();
    body.insert(u"output"_s, QJsonArray());
    completed.insert(u"response"_s, body);
}

/// An event or a part with the type of a refusal and its text under that name, where it has to do with text.
QJsonObject refused(QJsonObject object)
{
    QString type = object[u"type"_s].toString();
    if (!type.contains(u"output_text"))
        return object;
    object.insert(u"type"_s, type.replace(u"output_text"_s, u"refusal"_s));
    if (object.contains(u"text"_s))
        object.insert(u"refusal"_s, object.take(u"text"_s));
    return object;
}

} // namespace

qsizetype indexOf(const DemoResponse &response, Position where)
{
    const QList<DemoEvent> &events = response.events;
    const qsizetype last = std::max<qsizetype>(events.size() - 1, 0);
    if (where == Position::AtOnce)
        return 0;
    QList<qsizetype> texts;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (isText(events.at(i)))
            texts.append(i);
    }
    if (texts.isEmpty() || where == Position::AfterItem)
        return last;
    if (where == Position::BeforeText)
        return texts.first();
    return where == Position::InText ? texts.at(texts.size() / 2) : texts.last() + 1;
}

void breakOff(DemoResponse &response, Position where, const QList<DemoEvent> &instead)
{
    response.events = response.events.first(indexOf(response, where)) + instead;
    response.completedId.clear();
    response.hangsUp = false;
}

void insertAt(DemoResponse &response, Position where, const QList<DemoEvent> &more)
{
    const qsizetype index = indexOf(response, where);
    response.events = response.events.first(index) + more + response.events.sliced(index);
}

void editCompleted(DemoResponse &response, const std::function<void(QJsonObject &)> &edit)
{
    for (DemoEvent &event : response.events) {
        if (event.type != "response.completed")
            continue;
        QJsonObject object = parsed(event);
        edit(object);
        event = eventFrom(object);
    }
}

void keepDeltasOnly(DemoResponse &response)
{
    response.events.removeIf([](const DemoEvent &event) { return event.type.endsWith(".done"); });
    editCompleted(response, dropOutput);
}

void turnIntoRefusal(DemoResponse &response)
{
    for (DemoEvent &event : response.events) {
        QJsonObject object = refused(parsed(event));
        for (const QString &field : {u"part"_s, u"item"_s}) {
            if (object.contains(field))
                object.insert(field, refused(object[field].toObject()));
        }
        QJsonObject item = object[u"item"_s].toObject();
        if (const QJsonArray parts = item[u"content"_s].toArray(); !parts.isEmpty()) {
            item.insert(u"content"_s, QJsonArray{refused(parts.first().toObject())});
            object.insert(u"item"_s, item);
        }
        event.type = object[u"type"_s].toString().toLatin1();
        event.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    editCompleted(response, dropOutput);
}

DemoEvent lifeCycleEvent(const DemoResponse &response, const QString &type, const QJsonObject &changes)
{
    QJsonObject body{{u"object"_s, u"response"_s}};
    for (const DemoEvent &event : response.events) {
        if (event.type == "response.created")
            body = parsed(event)[u"response"_s].toObject();
    }
    body.insert(u"status"_s, type.section(u'.', 1));
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    return eventFrom({{u"type"_s, type}, {u"response"_s, body}});
}

DemoEvent eventFrom(const QJsonObject &object)
{
    return {object[u"type"_s].toString().toLatin1(), QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

void addFunctionCall(DemoResponse &response)
{
    const QString arguments = u"{\"name\":\"demo\"}"_s;
    const auto index =
        qint64(std::count_if(response.events.begin(), response.events.end(), [](const DemoEvent &event) {
            return event.type == "response.output_item.added";
        }));
    QJsonObject item{{u"id"_s, u"fc_demo"_s},        {u"type"_s, u"function_call"_s},
                     {u"call_id"_s, u"call_demo"_s}, {u"name"_s, u"no_such_function"_s},
                     {u"arguments"_s, QString()},    {u"status"_s, u"in_progress"_s}};
    const auto event = [index](const QString &type, const QString &field, const QJsonValue &value) {
        QJsonObject object{{u"type"_s, type}, {u"output_index"_s, index}, {field, value}};
        if (!value.isObject())
            object.insert(u"item_id"_s, u"fc_demo"_s);
        return eventFrom(object);
    };
    QList<DemoEvent> events{event(u"response.output_item.added"_s, u"item"_s, item),
                            event(u"response.function_call_arguments.delta"_s, u"delta"_s, arguments),
                            event(u"response.function_call_arguments.done"_s, u"arguments"_s, arguments)};
    item.insert(u"arguments"_s, arguments);
    item.insert(u"status"_s, u"completed"_s);
    events.append(event(u"response.output_item.done"_s, u"item"_s, item));
    insertAt(response, Position::AfterItem, events);
}

} // namespace Lectern::Demo
