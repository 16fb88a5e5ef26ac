// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/archivetable.h"

#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/indexing.h"
#include "storage/turntable.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many turns at a time, some milliseconds of work.
constexpr qsizetype kTurns = 50;

QList<TurnId> idsOf(const QList<Turn> &turns)
{
    QList<TurnId> ids;
    for (const Turn &turn : turns)
        ids.append(turn.id);
    return ids;
}

} // namespace

ConversationArchive readArchive(Database &database, const QString &attachmentDir, ConversationId id)
{
    const std::optional<ConversationRecord> record = ConversationTable(database).find(id);
    if (!record) {
        database.fail({ErrorKind::File, u"no conversation %1"_s.arg(id.value())});
        return {};
    }
    const TurnTable turns(database, attachmentDir);
    ConversationArchive archive{.record = *record};
    for (const TurnId turn : turns.all(id)) {
        if (const std::optional<Turn> found = turns.find(turn))
            archive.turns.append(*found);
    }
    return archive;
}

ConversationArchive withNewIds(const ConversationArchive &archive, IdSource &ids)
{
    ConversationArchive result = archive;
    result.record.id = ids.next<ConversationId>();
    if (result.record.key.isEmpty())
        result.record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QHash<TurnId, TurnId> known;
    for (Turn &turn : result.turns) {
        const TurnId id = ids.next<TurnId>();
        known.insert(turn.id, id);
        turn.id = id;
        turn.parent = known.value(turn.parent); // parents come first
        if (!isFinal(turn.state)) {             // where it ran nobody waits for it here
            turn.state = TurnState::Failed;
            turn.error = Error{ErrorKind::Interrupted, {}};
        }
    }
    const TurnId last = result.turns.isEmpty() ? TurnId() : result.turns.constLast().id;
    result.record.leaf = known.value(archive.record.leaf, last);
    return result;
}

QList<AddedConversation> addWhole(Database &database, const QString &attachmentDir,
                                  const QList<ConversationArchive> &archives)
{
    QList<AddedConversation> added;
    const auto addAll = [&] {
        for (const ConversationArchive &archive : archives) {
            Adding adding(archive);
            while (!adding.step(database, attachmentDir) && !database.error()) {
            }
            added.append(adding.result());
        }
    };
    QList<TurnId> turns;
    for (const ConversationArchive &archive : archives)
        turns += idsOf(archive.turns);
    database.write([&] { Indexing::together(database, turns, addAll); });
    return added;
}

bool Adding::step(Database &database, const QString &attachmentDir)
{
    Progress progress = m_progress;
    const bool written = database.write([&] {
        if (!progress.isBegun) {
            progress.result.id = m_archive.record.id;
            progress.isDone = isThere(database, progress);
            if (progress.isDone)
                return;
            ConversationTable(database).putHidden(m_archive.record);
            progress.isBegun = true;
        }
        addTurns(database, attachmentDir, progress);
        if (progress.next == m_archive.turns.size())
            end(database, progress);
    });
    if (written)
        m_progress = progress;
    return written && progress.isDone;
}

ConversationId Adding::half() const
{
    const bool isWhole = m_progress.isDone && !m_progress.result.wasThere;
    return m_progress.isBegun && !isWhole ? m_archive.record.id : ConversationId();
}

bool Adding::isThere(Database &database, Progress &progress) const
{
    const ConversationRecord &record = m_archive.record;
    const qint64 there = database.number(u"SELECT id FROM conversations WHERE shelf <> 'gone' AND "
                                         "(key = :1 OR (origin = :2 AND origin <> ''))"_s,
                                         record.key, record.origin);
    if (there == 0)
        return false;
    progress.result = {ConversationId(quint64(there)), true};
    return true;
}

void Adding::addTurns(Database &database, const QString &attachmentDir, Progress &progress) const
{
    const QList<Turn> piece = m_archive.turns.mid(progress.next, kTurns);
    progress.next += piece.size();
    Indexing::together(database, idsOf(piece), [&] {
        TurnTable table(database, attachmentDir);
        for (const Turn &turn : piece) {
            table.put(progress.result.id, turn);
            table.putItems(turn.id, 0, turn.items);
            table.putAnswerText(progress.result.id, turn.id);
        }
    });
}

void Adding::end(Database &database, Progress &progress) const
{
    progress.isDone = true;
    if (isThere(database, progress)) // somebody else was faster
        return;
    if (m_archive.record.leaf.isValid())
        TurnTable(database).choose(m_archive.record.leaf);
    ConversationTable(database).reveal(m_archive.record);
}

} // namespace Lectern
