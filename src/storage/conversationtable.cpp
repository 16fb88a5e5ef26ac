// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/conversationtable.h"

#include "storage/database.h"
#include "storage/listquery.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Earlier than anything in the trash: the mark of a hidden conversation.
const QDateTime &hiddenMark()
{
    static const QDateTime mark = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
    return mark;
}

ConversationRecord recordIn(const Rows &row)
{
    ConversationRecord record;
    record.id = row.id<ConversationId>(0);
    record.key = row.text(1);
    record.owner = row.text(2);
    record.title = row.text(3);
    record.titledByHand = row.flag(4);
    record.model = row.text(5);
    record.effort = row.text(6);
    record.createdAt = row.time(7);
    record.changedAt = row.time(8);
    record.pinned = row.flag(9);
    record.archived = row.flag(10);
    record.unread = row.flag(11);
    if (!row.isNull(12))
        record.deletedAt = row.time(12);
    record.leaf = row.id<TurnId>(13);
    record.origin = row.text(14);
    record.tags = row.text(15).split(kTagSeparator, Qt::SkipEmptyParts);
    return record;
}

std::optional<ConversationRecord> only(Rows rows)
{
    return rows.next() ? std::optional(recordIn(rows)) : std::nullopt;
}

} // namespace

ConversationPage ConversationTable::list(const HistoryFilter &filter, int limit,
                                         const std::optional<ConversationCursor> &after) const
{
    const ListQuery query =
        listQuery(filter, limit + 1, after); // one more tells whether there is a next page
    Rows rows = m_database.queryWith(query.sql, query.values);
    ConversationPage page;
    while (rows.next()) {
        if (page.records.size() == limit && limit > 0) {
            const ConversationRecord &last = page.records.constLast();
            page.next = ConversationCursor{last.pinned, last.changedAt, last.id};
            break;
        }
        page.records.append(recordIn(rows));
    }
    return page;
}

std::optional<ConversationRecord> ConversationTable::find(ConversationId id) const
{
    return only(m_database.query(u"SELECT "_s + kConversationColumns +
                                     u" FROM conversations c WHERE c.id = ? AND c.shelf <> 'gone'"_s,
                                 id));
}

std::optional<ConversationRecord> ConversationTable::find(const QString &key) const
{
    return only(m_database.query(u"SELECT "_s + kConversationColumns +
                                     u" FROM conversations c WHERE c.key = ? AND c.shelf <> 'gone'"_s,
                                 key));
}

QStringList ConversationTable::tags() const
{
    QStringList tags;
    Rows rows = m_database.query(u"SELECT DISTINCT tag FROM tags ORDER BY tag"_s);
    while (rows.next())
        tags.append(rows.text(0));
    return tags;
}

void ConversationTable::insert(const ConversationRecord &record)
{
    m_database.run(
        u"INSERT INTO conversations (id, key, owner, title, titled_by_hand, model, effort, created_at, "
        "changed_at, pinned, archived, unread, deleted_at, leaf, origin) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15) "
        "ON CONFLICT (id) DO UPDATE SET key = :2, owner = :3, title = :4, titled_by_hand = :5, model = :6, "
        "effort = :7, created_at = :8, changed_at = :9, pinned = :10, archived = :11, unread = :12, "
        "deleted_at = :13, origin = :15"_s,
        record.id, record.key, record.owner, record.title, record.titledByHand, record.model, record.effort,
        record.createdAt, record.changedAt.toMSecsSinceEpoch(), record.pinned, record.archived, record.unread,
        record.deletedAt, record.leaf, record.origin);
}

void ConversationTable::setTags(ConversationId id, const QStringList &tags)
{
    m_database.run(u"DELETE FROM tags WHERE conversation = ?"_s, id);
    for (const QString &tag : tags)
        addTag(id, tag);
}

void ConversationTable::put(const ConversationRecord &record)
{
    insert(record);
    setTags(record.id, record.tags);
}

void ConversationTable::putHidden(const ConversationRecord &record)
{
    ConversationRecord hidden = record;
    hidden.deletedAt = hiddenMark();
    put(hidden);
}

void ConversationTable::reveal(const ConversationRecord &record)
{
    m_database.run(u"UPDATE conversations SET deleted_at = ?, leaf = ? WHERE id = ?"_s, record.deletedAt,
                   record.leaf, record.id);
}

void ConversationTable::hide(ConversationId id)
{
    m_database.run(u"UPDATE conversations SET deleted_at = ? WHERE id = ?"_s, hiddenMark(), id);
}

void ConversationTable::rename(ConversationId id, const QString &title, bool byHand)
{
    m_database.run(u"UPDATE conversations SET title = :1, titled_by_hand = :2 "
                   "WHERE id = :3 AND (:2 OR NOT titled_by_hand)"_s,
                   title.simplified(), byHand, id);
}

void ConversationTable::setModel(ConversationId id, const QString &model, const QString &effort)
{
    m_database.run(u"UPDATE conversations SET model = ?, effort = ? WHERE id = ?"_s, model, effort, id);
}

bool ConversationTable::setPinned(ConversationId id, bool pinned)
{
    return m_database.run(u"UPDATE conversations SET pinned = :1 WHERE id = :2 AND pinned <> :1"_s, pinned,
                          id) > 0;
}

bool ConversationTable::setArchived(ConversationId id, bool archived)
{
    return m_database.run(u"UPDATE conversations SET archived = :1 WHERE id = :2 AND archived <> :1"_s,
                          archived, id) > 0;
}

void ConversationTable::setUnread(ConversationId id, bool unread)
{
    m_database.run(u"UPDATE conversations SET unread = ? WHERE id = ?"_s, unread, id);
}

bool ConversationTable::addTag(ConversationId id, const QString &tag)
{
    const QString clean = cleanTag(tag);
    return !clean.isEmpty() &&
           m_database.run(u"INSERT OR IGNORE INTO tags (conversation, tag) VALUES (?, ?)"_s, id, clean) > 0;
}

bool ConversationTable::removeTag(ConversationId id, const QString &tag)
{
    return m_database.run(u"DELETE FROM tags WHERE conversation = ? AND tag = ?"_s, id, cleanTag(tag)) > 0;
}

bool ConversationTable::trash(ConversationId id, const QDateTime &now)
{
    return m_database.run(
               u"UPDATE conversations SET deleted_at = max(?, 1) WHERE id = ? AND deleted_at IS NULL"_s, now,
               id) > 0;
}

bool ConversationTable::restore(ConversationId id)
{
    return m_database.run(u"UPDATE conversations SET deleted_at = NULL WHERE id = ? AND shelf = 'trash'"_s,
                          id) > 0;
}

void ConversationTable::touch(ConversationId id, const QDateTime &now)
{
    m_database.run(u"UPDATE conversations SET changed_at = ? WHERE id = ?"_s, now, id);
}

QList<ConversationId> ConversationTable::trashedBefore(const QDateTime &time) const
{
    QList<ConversationId> ids;
    Rows rows =
        m_database.query(u"SELECT id FROM conversations WHERE shelf = 'trash' AND deleted_at <= ?"_s, time);
    while (rows.next())
        ids.append(rows.id<ConversationId>(0));
    return ids;
}

QList<ConversationId> ConversationTable::hidden() const
{
    QList<ConversationId> ids;
    Rows rows = m_database.query(u"SELECT id FROM conversations WHERE shelf = 'gone'"_s);
    while (rows.next())
        ids.append(rows.id<ConversationId>(0));
    return ids;
}

} // namespace Lectern
