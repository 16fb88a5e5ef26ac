// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/journaltable.h"

#include "base/errorname.h"
#include "conversation/turnjson.h"
#include "storage/database.h"
#include "storage/turntable.h"

using namespace Qt::StringLiterals;

namespace Lectern {

void JournalTable::follow(const Turn &turn, const QString &run)
{
    if (isFinal(turn.state)) {
        m_database.run(u"DELETE FROM journal WHERE turn = ?"_s, turn.id);
        return;
    }
    m_database.run(u"INSERT INTO journal (turn, run, delivery, asked_at) "
                   "SELECT id, :1, delivery, asked_at FROM turns WHERE id = :2 "
                   "ON CONFLICT (turn) DO UPDATE SET run = excluded.run, delivery = excluded.delivery"_s,
                   run, turn.id);
}

void JournalTable::markSent(TurnId turn, const QDateTime &now)
{
    const QLatin1StringView unknown = deliveryName(Delivery::OutcomeUnknown);
    const qint64 open =
        m_database.run(u"UPDATE journal SET delivery = ?, sent_at = ? WHERE turn = ?"_s, unknown, now, turn);
    m_database.run(u"UPDATE turns SET delivery = ? WHERE id = ?"_s, unknown, turn);
    if (open == 0)
        m_database.fail({ErrorKind::NotKept, u"turn %1 is not kept"_s.arg(turn.value())});
}

void JournalTable::addRun(const QString &run, const QDateTime &now)
{
    m_database.run(u"INSERT OR IGNORE INTO runs (id, started_at) VALUES (?, ?)"_s, run, now);
}

QList<QString> JournalTable::runs() const
{
    QList<QString> runs;
    Rows rows = m_database.query(u"SELECT id FROM runs UNION SELECT run FROM journal"_s);
    while (rows.next())
        runs.append(rows.text(0));
    return runs;
}

QList<ConversationId> JournalTable::close(const QString &run)
{
    QList<TurnId> turns;
    QList<ConversationId> conversations;
    {
        Rows rows = m_database.query(u"SELECT j.turn, t.conversation FROM journal j JOIN turns t "
                                     "ON t.id = j.turn WHERE j.run = ? ORDER BY t.asked_at DESC, t.id DESC"_s,
                                     run);
        while (rows.next()) {
            turns.append(rows.id<TurnId>(0));
            if (const auto id = rows.id<ConversationId>(1); !conversations.contains(id))
                conversations.append(id);
        }
    }
    for (const TurnId turn : std::as_const(turns))
        interrupt(turn);
    m_database.run(u"DELETE FROM journal WHERE run = ?"_s, run);
    m_database.run(u"DELETE FROM runs WHERE id = ?"_s, run);
    return conversations;
}

void JournalTable::interrupt(TurnId turn)
{
    m_database.run(
        u"UPDATE turns SET state = ?, error = ?, error_detail = '', duration = coalesce(duration, 0) "
        "WHERE id = ? AND state IN (?, ?)"_s,
        stateName(TurnState::Failed), errorName(ErrorKind::Interrupted), turn,
        stateName(TurnState::Submitted), stateName(TurnState::Streaming));
    m_database.run(u"UPDATE items SET duration = 0 WHERE turn = ? AND duration IS NULL"_s, turn);
    TurnTable table(m_database);
    table.putAnswerText(table.conversationOf(turn), turn);
}

} // namespace Lectern
