// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/listquery.h"

using namespace Qt::StringLiterals;

namespace Lectern {

QLatin1StringView shelfName(HistoryShelf shelf)
{
    switch (shelf) {
    case HistoryShelf::Open:
        return "open"_L1;
    case HistoryShelf::Archive:
        return "archive"_L1;
    case HistoryShelf::Trash:
        return "trash"_L1;
    }
    return {};
}

const QString kConversationColumns =
    u"c.id, c.key, c.owner, c.title, c.titled_by_hand, c.model, c.effort, c.created_at, c.changed_at, "
    u"c.pinned, "
    "c.archived, c.unread, c.deleted_at, c.leaf, c.origin, "
    "(SELECT group_concat(t.tag, char(31)) FROM tags t WHERE t.conversation = c.id)"_s;

QString cleanTag(const QString &tag)
{
    QString clean = tag.simplified();
    clean.remove(kTagSeparator);
    return clean;
}

namespace {

/// Of one owner or, with nothing, of whomever.
ListQuery partOf(const HistoryFilter &filter, const std::optional<QString> &owner,
                 const std::optional<ConversationCursor> &after)
{
    QStringList conditions{u"c.shelf = ?"_s};
    QVariantList values{QString(shelfName(filter.shelf))};
    if (owner) {
        conditions += u"c.owner = ?"_s;
        values += *owner;
    }
    if (after) {
        conditions += u"(c.pinned, c.changed_at, c.id) < (?, ?, ?)"_s;
        values += {int(after->pinned), after->changedAt.toMSecsSinceEpoch(), qint64(after->id.value())};
    }
    if (filter.tag) {
        conditions += u"EXISTS (SELECT 1 FROM tags g WHERE g.tag = ? AND g.conversation = c.id)"_s;
        values += cleanTag(*filter.tag);
    }
    return {
        u"SELECT %1 FROM conversations c WHERE %2"_s.arg(kConversationColumns, conditions.join(u" AND "_s)),
        values};
}

} // namespace

ListQuery listQuery(const HistoryFilter &filter, int limit, const std::optional<ConversationCursor> &after)
{
    ListQuery query = partOf(filter, filter.owner, after);
    if (filter.owner && !filter.owner->isEmpty()) { // the two are read along the index side by side
        const ListQuery nobodys = partOf(filter, QString(), after);
        query.sql += u" UNION ALL "_s + nobodys.sql;
        query.values += nobodys.values;
    }
    query.sql += u" ORDER BY 10 DESC, 9 DESC, 1 DESC LIMIT ?"_s; // pinned, changed_at, id
    query.values += limit;
    return query;
}

} // namespace Lectern
