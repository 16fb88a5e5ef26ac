// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/archivetree.h"

#include "protocol/jsonread.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qint64 kEndOfYear2099 = 4'102'444'799; // seconds; later times are milliseconds or nonsense
constexpr qsizetype kMaxTitleLength = 80;        // characters: what a line of the list can show

constexpr qsizetype kMaxGivenLength = 500; // of a title by hand
constexpr qsizetype kMaxTagLength = 100;
constexpr qsizetype kMaxTags = 100;
constexpr qsizetype kMaxKeyLength = 200; // a UUID has 36

QString oneLine(const QString &text, qsizetype maxLength)
{
    return Protocol::shortened(text.left(4 * maxLength).simplified(), maxLength).simplified();
}

/// True when there was a time that cannot be.
bool dropImpossible(QDateTime &time)
{
    if (!time.isValid() || momentOf(double(time.toMSecsSinceEpoch()) / 1000))
        return false;
    time = {};
    return true;
}

QString titleFrom(const QString &question)
{
    const QString line = question.trimmed().section(u'\n', 0, 0).simplified();
    return Protocol::shortened(line, kMaxTitleLength);
}

} // namespace

void numberBranches(ConversationArchive &archive)
{
    QHash<TurnId, int> children;
    for (Turn &turn : archive.turns)
        turn.branch = ++children[turn.parent];
    for (Turn &turn : archive.turns) {
        turn.branches = children.value(turn.parent);
        turn.latest = !children.contains(turn.id);
    }
    if (!archive.record.leaf.isValid() && !archive.turns.isEmpty())
        archive.record.leaf = archive.turns.constLast().id;
}

bool tidyRecord(ConversationArchive &archive)
{
    ConversationRecord &record = archive.record;
    record.title = oneLine(record.title, kMaxGivenLength);
    record.model = oneLine(record.model, kMaxTagLength);
    record.effort = oneLine(record.effort, kMaxTagLength);
    QStringList tags;
    for (const QString &tag : record.tags.mid(0, kMaxTags)) {
        if (const QString clean = oneLine(tag, kMaxTagLength); !clean.isEmpty() && !tags.contains(clean))
            tags += clean;
    }
    record.tags = tags;
    if (record.origin.size() > kMaxKeyLength)
        record.origin = keyForOrigin(record.origin);
    if (record.key.size() > kMaxKeyLength)
        record.key = keyForOrigin(record.key);
    bool isWrong = dropImpossible(record.createdAt);
    isWrong = dropImpossible(record.changedAt) || isWrong;
    for (Turn &turn : archive.turns)
        isWrong = dropImpossible(turn.askedAt) || isWrong;
    return isWrong;
}

void fillRecord(ConversationArchive &archive)
{
    ConversationRecord &record = archive.record;
    for (const Turn &turn : std::as_const(archive.turns)) {
        if (record.title.isEmpty())
            record.title = titleFrom(turn.question);
    }
    const QList<Turn> path = archive.path();
    if (record.model.isEmpty() && !path.isEmpty())
        record.model = path.constLast().model;
    if (record.effort.isEmpty() && !path.isEmpty())
        record.effort = path.constLast().effort;
}

void fillTimes(ConversationArchive &archive, const QDateTime &now)
{
    ConversationRecord &record = archive.record;
    for (Turn &turn : archive.turns) {
        if (!turn.askedAt.isValid())
            turn.askedAt = record.createdAt.isValid() ? record.createdAt : now;
    }
    if (!record.createdAt.isValid())
        record.createdAt = archive.turns.isEmpty() ? now : archive.turns.constFirst().askedAt;
    if (!record.changedAt.isValid())
        record.changedAt = archive.turns.isEmpty() ? record.createdAt : archive.turns.constLast().askedAt;
}

QString keyForOrigin(const QString &origin)
{
    static const QUuid kOrigins(u"9d3f5c0e-6a4b-4e0f-9b7e-2f1c8a5d7e61"_s); // random, never to be changed
    return QUuid::createUuidV5(kOrigins, origin).toString(QUuid::WithoutBraces);
}

std::optional<QDateTime> momentOf(double seconds)
{
    // Written so that "nan" is refused as well.
    if (!(seconds >= 1 && seconds <= double(kEndOfYear2099)))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000)).toUTC();
}

std::optional<QDateTime> momentOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    const qint64 seconds = time.toSecsSinceEpoch();
    if (!time.isValid() || seconds < 1 || seconds > kEndOfYear2099)
        return std::nullopt;
    return time.toUTC();
}

} // namespace Lectern
