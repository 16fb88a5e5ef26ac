// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportjson.h"

#include "conversation/jsonfields.h"
#include "conversation/turnjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The numbers of one store mean nothing to another: turns are named by their place.
QString turnKey(qsizetype place)
{
    return u't' + QString::number(place + 1);
}

QJsonObject recordJson(const ConversationRecord &record)
{
    JsonWriter json;
    json.text("key"_L1, record.key);
    json.text("origin"_L1, record.origin);
    json.text("owner"_L1, record.owner);
    json.text("title"_L1, record.title);
    json.flag("titledByHand"_L1, record.titledByHand);
    json.text("model"_L1, record.model);
    json.text("effort"_L1, record.effort);
    json.time("createdAt"_L1, record.createdAt);
    json.time("changedAt"_L1, record.changedAt);
    json.flag("pinned"_L1, record.pinned);
    json.flag("archived"_L1, record.archived);
    json.flag("unread"_L1, record.unread);
    if (record.deletedAt)
        json.time("deletedAt"_L1, *record.deletedAt);
    json.array("tags"_L1, QJsonArray::fromStringList(record.tags));
    return json.json();
}

} // namespace

QByteArray JsonExport::begin(const QString &program, const QDateTime &now)
{
    m_first = true;
    const auto quoted = [](const QString &text) { // an array of one, without its brackets
        return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
    };
    return "{\"lectern\":" + QByteArray::number(kExportVersion) + ",\n\"program\":" + quoted(program) +
           ",\n\"exportedAt\":" + quoted(now.toUTC().toString(Qt::ISODateWithMs)) + ",\n\"conversations\":[";
}

QByteArray JsonExport::conversation(const ConversationArchive &archive, const StopCheck &stop)
{
    QHash<TurnId, QString> keys;
    for (qsizetype i = 0; i < archive.turns.size(); ++i)
        keys.insert(archive.turns.at(i).id, turnKey(i));
    QJsonArray turns;
    for (const Turn &turn : archive.turns) {
        if (isStopped(stop))
            return {};
        QJsonObject json = turnJson(turn);
        json.insert("id"_L1, keys.value(turn.id));
        if (const QString parent = keys.value(turn.parent); !parent.isEmpty())
            json.insert("parent"_L1, parent);
        turns.append(json);
    }
    QJsonObject json = recordJson(archive.record);
    if (const QString leaf = keys.value(archive.record.leaf); !leaf.isEmpty())
        json.insert("leaf"_L1, leaf);
    json.insert("turns"_L1, turns);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return (std::exchange(m_first, false) ? "\n" : ",\n") + text;
}

QByteArray JsonExport::end() const
{
    return "\n]}\n";
}

} // namespace Lectern
