// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QByteArray compact(const QJsonObject &event)
{
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

QJsonObject response(const QString &status)
{
    return {{u"id"_s, u"resp_1"_s},
            {u"object"_s, u"response"_s},
            {u"status"_s, status},
            {u"output"_s, QJsonArray()}};
}

} // namespace

QByteArray createdEvent()
{
    return compact({{u"type"_s, u"response.created"_s}, {u"response"_s, response(u"in_progress"_s)}});
}

QByteArray deltaEvent(const QString &text)
{
    return compact({{u"type"_s, u"response.output_text.delta"_s},
                    {u"item_id"_s, u"msg_1"_s},
                    {u"output_index"_s, 0},
                    {u"content_index"_s, 0},
                    {u"delta"_s, text}});
}

QByteArray completedEvent()
{
    return compact({{u"type"_s, u"response.completed"_s}, {u"response"_s, response(u"completed"_s)}});
}

QByteArrayList answerEvents(const QStringList &pieces)
{
    QByteArrayList events{createdEvent()};
    for (const QString &piece : pieces)
        events += deltaEvent(piece);
    events += completedEvent();
    return events;
}

} // namespace Lectern::Testing
