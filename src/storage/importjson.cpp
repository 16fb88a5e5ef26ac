// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/importjson.h"

#include "conversation/jsonfields.h"
#include "conversation/turnjson.h"
#include "protocol/jsonread.h"
#include "storage/archivetree.h"
#include "storage/exportjson.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

/// The number behind "lectern", which every export begins with; 0 when there is none.
qint64 versionIn(QIODevice &device)
{
    constexpr qint64 kBeginning = 256; // bytes; it stands in the first twenty
    static const QRegularExpression version(u"^\\s*\\{\\s*\"lectern\"\\s*:\\s*(\\d{1,9})\\s*[,}]"_s);
    const QRegularExpressionMatch match = version.match(QString::fromUtf8(device.peek(kBeginning)));
    return match.captured(1).toLongLong();
}

ConversationRecord recordFrom(const QJsonObject &json, const QDateTime &now)
{
    ConversationRecord record;
    record.key = stringAt(json, "key"_L1);
    record.origin = stringAt(json, "origin"_L1);
    record.owner = stringAt(json, "owner"_L1);
    record.title = stringAt(json, "title"_L1);
    record.titledByHand = json.value("titledByHand"_L1).toBool();
    record.model = stringAt(json, "model"_L1);
    record.effort = stringAt(json, "effort"_L1);
    record.createdAt = JsonField::time(json, "createdAt"_L1);
    record.changedAt = JsonField::time(json, "changedAt"_L1);
    record.pinned = json.value("pinned"_L1).toBool();
    record.archived = json.value("archived"_L1).toBool();
    record.unread = json.value("unread"_L1).toBool();
    if (JsonField::time(json, "deletedAt"_L1).isValid())
        record.deletedAt = now; // it is in the trash as long as anything that comes there
    for (const QJsonArray tags = json.value("tags"_L1).toArray(); const auto &tag : tags) {
        if (tag.isString())
            record.tags += tag.toString();
    }
    return record;
}

/// Nobody goes on with an answer that was under way when it was exported.
Turn finished(Turn turn)
{
    if (isFinal(turn.state))
        return turn;
    turn.state = TurnState::Failed;
    turn.error = Error{ErrorKind::Interrupted, u"exported while it was under way"_s};
    for (AnswerItem &item : turn.items)
        item.duration = item.duration.value_or(std::chrono::milliseconds(0));
    return turn;
}

} // namespace

JsonImportReader::JsonImportReader(QIODevice &device, const QDateTime &now)
    : ImportReader(now)
    , m_array(device, "conversations", kMaxImportBytes)
{
    const qint64 version = versionIn(device);
    m_readable = version >= 1 && version <= kExportVersion;
    if (!m_readable)
        m_report.note(version > kExportVersion ? ImportIssue::NewerVersion : ImportIssue::UnknownFormat);
}

std::optional<ConversationArchive> JsonImportReader::read()
{
    while (m_readable && !m_ended) {
        const std::optional<QByteArray> text = m_array.next();
        if (!text) {
            noteEnd();
            break;
        }
        const QJsonObject json = QJsonDocument::fromJson(*text).object();
        if (!stringAt(json, "key"_L1).isEmpty() && json.value("turns"_L1).isArray())
            return convert(json);
        m_report.note(ImportIssue::Damaged, stringAt(json, "title"_L1).simplified());
    }
    return std::nullopt;
}

void JsonImportReader::noteEnd()
{
    m_ended = true;
    m_report.note(ImportIssue::TooLarge, {}, m_array.skipped());
    switch (m_array.state()) {
    case JsonArrayReader::State::Reading:
    case JsonArrayReader::State::Ended:
        break;
    case JsonArrayReader::State::Truncated:
        m_report.note(m_array.hasDeviceError() ? ImportIssue::Unreadable : ImportIssue::Truncated);
        break;
    case JsonArrayReader::State::NotJson:
    case JsonArrayReader::State::NoArray:
        m_report.note(ImportIssue::Damaged);
        break;
    }
}

std::optional<ConversationArchive> JsonImportReader::convert(const QJsonObject &json)
{
    ConversationArchive archive;
    archive.record = recordFrom(json, m_now);
    QHash<QString, TurnId> ids;
    for (const QJsonArray turns = json.value("turns"_L1).toArray(); const auto &value : turns) {
        if (isStopped())
            break;
        const QJsonObject turnObject = value.toObject();
        const QString key = stringAt(turnObject, "id"_L1);
        if (key.isEmpty() || ids.contains(key)) {
            m_report.note(ImportIssue::Damaged, archive.record.title);
            continue;
        }
        Turn turn = finished(turnFromJson(turnObject));
        turn.id = TurnId(quint64(archive.turns.size()) + 1);
        const QString parent = stringAt(turnObject, "parent"_L1);
        turn.parent = ids.value(parent); // parents come first
        if (!parent.isEmpty() && !turn.parent.isValid())
            m_report.note(ImportIssue::BrokenTree, archive.record.title);
        ids.insert(key, turn.id);
        archive.turns.append(turn);
    }
    archive.record.leaf = ids.value(stringAt(json, "leaf"_L1));
    if (tidyRecord(archive))
        m_report.note(ImportIssue::WrongTime, archive.record.title);
    numberBranches(archive);
    fillTimes(archive, m_now);
    return archive;
}

} // namespace Lectern
