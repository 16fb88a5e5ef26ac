// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/archivetable.h"

#include "storage/conversationtable.h"
#include "storage/database.h"
#include "storage/turntable.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// So many turns at a time, some milliseconds of work.
constexpr qsizetype kTurns = 50;

} // namespace

ConversationArchive readArchive(Database &database, ConversationId id)
{
    const std::optional<ConversationRecord> record = ConversationTable(database).find(id);
    if (!record) {
        database.fail({ErrorKind::File, u"no conversation %1"_s.arg(id.value())});
        return {};
    }
    const TurnTable turns(database);
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

bool Adding::step(Database &database)
{
    const bool done = database.write([&] {
        if (!m_result.id.isValid())
            begin(database);
        if (m_result.wasThere)
            return;
        addTurns(database);
        if (m_next == m_archive.turns.size())
            end(database);
    });
    return done && (m_result.wasThere || m_next == m_archive.turns.size());
}

void Adding::begin(Database &database)
{
    const ConversationRecord &record = m_archive.record;
    const qint64 there =
        database.number(u"SELECT id FROM conversations WHERE key = :1 OR (origin = :2 AND origin <> '')"_s,
                        record.key, record.origin);
    m_result = {there ? ConversationId(quint64(there)) : record.id, there != 0};
    if (!m_result.wasThere)
        ConversationTable(database).putHidden(record);
}

void Adding::addTurns(Database &database)
{
    TurnTable table(database);
    const qsizetype end = qMin(m_next + kTurns, m_archive.turns.size());
    for (; m_next < end; ++m_next) {
        const Turn &turn = m_archive.turns.at(m_next);
        table.put(m_result.id, turn);
        table.putItems(turn.id, 0, turn.items);
        table.putAnswerText(m_result.id, turn.id);
    }
}

void Adding::end(Database &database)
{
    if (m_archive.record.leaf.isValid())
        TurnTable(database).choose(m_archive.record.leaf);
    ConversationTable(database).reveal(m_archive.record);
}

} // namespace Lectern
