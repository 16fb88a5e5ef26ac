// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/turntable.h"

#include "conversation/turnjson.h"
#include "storage/attachmenttable.h"
#include "storage/database.h"
#include "storage/turnrow.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Of a question in a list of them: no line is longer.
constexpr int kLineLength = 200;

/// More turns than anybody asks in one conversation; a damaged tree ends here.
constexpr int kMaxDepth = 10'000'000;

Error missing(const QString &what, quint64 id)
{
    return {ErrorKind::File, u"no %1 %2"_s.arg(what).arg(id)};
}

qint64 questionOf(TurnId id)
{
    return qint64(id.value()) * 2;
}

qint64 answerOf(TurnId id)
{
    return questionOf(id) + 1;
}

} // namespace

std::optional<Turn> TurnTable::find(TurnId id) const
{
    Rows rows = m_database.query(kTurnQuery, id);
    if (!rows.next())
        return std::nullopt;
    Turn turn = turnIn(rows);
    turn.items = items(id);
    turn.attachments = AttachmentTable(m_database, m_attachmentDir).of(id);
    return turn;
}

QList<AnswerItem> TurnTable::items(TurnId id) const
{
    QList<AnswerItem> items;
    Rows rows = m_database.query(kItemsQuery, id);
    while (rows.next())
        items.append(itemIn(rows, items.size()));
    return items;
}

/// Where a path begins that is asked for from below.
TurnId TurnTable::start(ConversationId id, TurnId from) const
{
    Rows rows = m_database.query(u"SELECT leaf FROM conversations WHERE id = ? AND shelf <> 'gone'"_s, id);
    if (!rows.next()) {
        m_database.fail(missing(u"conversation"_s, id.value()));
        return {};
    }
    return from.isValid() ? from : rows.id<TurnId>(0);
}

QList<Turn> TurnTable::path(ConversationId id, TurnId from, int limit) const
{
    QList<Turn> path;
    QSet<TurnId> seen; // a damaged tree ends, too
    for (TurnId next = start(id, from); next.isValid() && path.size() < limit && !seen.contains(next);) {
        const std::optional<Turn> turn = find(next);
        if (!turn)
            break;
        seen.insert(next);
        path.append(*turn);
        next = turn->parent;
    }
    std::ranges::reverse(path);
    return path;
}

QList<QuestionLine> TurnTable::questions(ConversationId id, TurnId from, int limit) const
{
    QList<QuestionLine> lines;
    Rows rows = m_database.query(u"WITH RECURSIVE path (id, parent, asked_at, height) AS ("
                                 "SELECT id, parent, asked_at, 0 FROM turns WHERE id = :1 UNION ALL "
                                 "SELECT t.id, t.parent, t.asked_at, height + 1 FROM path p "
                                 "JOIN turns t ON t.id = p.parent WHERE height + 1 < :2) "
                                 "SELECT p.id, p.parent, p.asked_at, substr(m.text, 1, :3) FROM path p "
                                 "LEFT JOIN messages m ON m.id = p.id * 2 LIMIT :2"_s,
                                 start(id, from), limit, kLineLength);
    while (rows.next())
        lines.append({rows.id<TurnId>(0), rows.id<TurnId>(1), rows.text(3), rows.time(2)});
    std::ranges::reverse(lines);
    return lines;
}

QList<Turn> TurnTable::siblings(TurnId id) const
{
    QList<TurnId> ids;
    Rows rows = m_database.query(u"SELECT s.id FROM turns t JOIN turns s ON s.parent IS t.parent "
                                 "AND s.conversation = t.conversation WHERE t.id = ? ORDER BY s.id"_s,
                                 id);
    while (rows.next())
        ids.append(rows.id<TurnId>(0));
    if (ids.isEmpty())
        m_database.fail(missing(u"turn"_s, id.value()));
    QList<Turn> siblings;
    for (const TurnId each : std::as_const(ids)) {
        if (const std::optional<Turn> turn = find(each))
            siblings.append(*turn);
    }
    return siblings;
}

QList<TurnId> TurnTable::all(ConversationId id) const
{
    QList<TurnId> ids;
    Rows rows = m_database.query(u"SELECT id FROM turns WHERE conversation = ? ORDER BY depth, id"_s, id);
    while (rows.next())
        ids.append(rows.id<TurnId>(0));
    return ids;
}

ConversationId TurnTable::conversationOf(TurnId id) const
{
    return ConversationId(quint64(m_database.number(u"SELECT conversation FROM turns WHERE id = ?"_s, id)));
}

/// Up: every turn goes on with the one we came from. Down: where it went last, else the newest way.
TurnId TurnTable::choose(TurnId id)
{
    const ConversationId conversation = conversationOf(id);
    if (!conversation.isValid()) {
        m_database.fail(missing(u"turn"_s, id.value()));
        return {};
    }
    chooseUp(id);
    const TurnId leaf(
        quint64(m_database.number(u"WITH RECURSIVE down (id, height) AS (SELECT :1, 0 UNION "
                                  "SELECT c.id, height + 1 FROM down d JOIN turns t ON t.id = d.id "
                                  "JOIN turns c ON c.id = coalesce(t.chosen, (SELECT max(n.id) FROM turns n "
                                  "WHERE n.parent = t.id)) AND c.parent = t.id WHERE height < :2) "
                                  "SELECT id FROM down ORDER BY height DESC LIMIT 1"_s,
                                  id, kMaxDepth)));
    m_database.run(u"UPDATE conversations SET leaf = ? WHERE id = ?"_s, leaf, conversation);
    return leaf;
}

bool TurnTable::put(ConversationId id, const Turn &turn)
{
    const ConversationId known = conversationOf(turn.id);
    const bool isNew = !known.isValid();
    if (isNew)
        insert(id, turn);
    else
        update(turn);
    putText(questionOf(turn.id), id, turn.id, "question"_L1, turn.question);
    putLedger(turn);
    if (isNew && !turn.attachments.isEmpty())
        AttachmentTable(m_database, m_attachmentDir).attach(turn.id, turn.attachments);
    return isNew;
}

bool TurnTable::insert(ConversationId id, const Turn &turn)
{
    QVariantList values{qint64(turn.id.value()), qint64(id.value())};
    values.append(turn.parent.isValid() ? QVariant(qint64(turn.parent.value())) : QVariant());
    values.append(m_database.number(u"SELECT depth + 1 FROM turns WHERE id = ? AND conversation = ?"_s,
                                    turn.parent, id));
    if (turn.parent.isValid() && values.constLast().toLongLong() == 0)
        m_database.fail(missing(u"turn"_s, turn.parent.value()));
    return m_database.runWith(kTurnInsert, values + turnValues(turn)) == 1;
}

/// Who says that a turn runs may not know better yet.
void TurnTable::update(const Turn &turn)
{
    Turn head = turn;
    if (!isFinal(turn.state)) {
        Rows rows = m_database.query(
            u"SELECT delivery, state, coalesce(json_array_length(resumes), 0) FROM turns WHERE id = ?"_s,
            turn.id);
        if (!rows.next())
            return;
        const bool goesOn = turn.resumes.size() > rows.number(2);
        if (isFinal(stateNamed(rows.text(1))) && !goesOn)
            return m_database.fail({ErrorKind::File, u"turn %1 has ended"_s.arg(turn.id.value())});
        if (turn.delivery == Delivery::NeverSent)
            head.delivery = deliveryNamed(rows.text(0));
    }
    m_database.runWith(kTurnUpdate, turnValues(head) + QVariantList{qint64(turn.id.value())});
}

void TurnTable::chooseUp(TurnId id)
{
    m_database.run(u"WITH RECURSIVE up (child, id) AS (SELECT id, parent FROM turns WHERE id = :1 UNION "
                   "SELECT t.id, t.parent FROM up JOIN turns t ON t.id = up.id) "
                   "UPDATE turns SET chosen = up.child FROM up "
                   "WHERE turns.id = up.id AND turns.chosen IS NOT up.child"_s,
                   id);
}

void TurnTable::makeLeaf(ConversationId id, const Turn &turn)
{
    const qint64 leaf = m_database.number(u"SELECT leaf FROM conversations WHERE id = ?"_s, id);
    if (TurnId(quint64(leaf)) == turn.parent) // above it nothing changes
        m_database.run(u"UPDATE turns SET chosen = ? WHERE id = ?"_s, turn.id, turn.parent);
    else
        chooseUp(turn.id);
    m_database.run(u"UPDATE conversations SET leaf = ? WHERE id = ?"_s, turn.id, id);
}

void TurnTable::remove(TurnId id)
{
    Rows rows =
        m_database.query(u"SELECT parent, conversation, EXISTS (SELECT 1 FROM turns c WHERE c.parent = t.id) "
                         "FROM turns t WHERE id = ?"_s,
                         id);
    if (!rows.next() || rows.flag(2))
        return m_database.fail({ErrorKind::File, u"turn %1 is not the last one"_s.arg(id.value())});
    const TurnId parent = rows.id<TurnId>(0);
    m_database.run(u"UPDATE conversations SET leaf = ? WHERE id = ? AND leaf = ?"_s, parent,
                   rows.id<ConversationId>(1), id);
    m_database.run(u"UPDATE turns SET chosen = NULL WHERE id = ? AND chosen = ?"_s, parent, id);
    m_database.run(u"DELETE FROM turns WHERE id = ?"_s, id);
}

void TurnTable::putItems(TurnId id, int from, const QList<AnswerItem> &items)
{
    m_database.run(u"DELETE FROM items WHERE turn = ? AND place >= ?"_s, id, qint64(from + items.size()));
    for (qsizetype i = 0; i < items.size(); ++i)
        m_database.runWith(kItemPut, itemValues(id, from + i, items.at(i)));
}

void TurnTable::putAnswerText(ConversationId id, TurnId turn)
{
    Turn answered;
    answered.items = items(turn);
    putText(answerOf(turn), id, turn, "answer"_L1, answered.answerText());
}

void TurnTable::putText(qint64 id, ConversationId conversation, TurnId turn, QLatin1StringView role,
                        const QString &text)
{
    if (text.isEmpty()) {
        m_database.run(u"DELETE FROM messages WHERE id = ?"_s, id);
        return;
    }
    m_database.run(u"INSERT INTO messages (id, conversation, turn, role, text) VALUES (:1, :2, :3, :4, :5) "
                   "ON CONFLICT (id) DO UPDATE SET text = :5 WHERE text <> :5"_s,
                   id, conversation, turn, role, text);
}

void TurnTable::putLedger(const Turn &turn)
{
    if (turn.ledger == Protocol::Ledger{})
        m_database.run(u"DELETE FROM ledger WHERE turn = ?"_s, turn.id);
    else
        m_database.runWith(kLedgerPut, ledgerValues(turn));
}

Protocol::Ledger TurnTable::ledger(ConversationId id) const
{
    Rows rows = m_database.query(kLedgerSum, id);
    return rows.next() ? ledgerIn(rows, 0) : Protocol::Ledger{};
}

} // namespace Lectern
