// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "historyprobe.h"

#include <QSignalSpy>

namespace Lectern::Testing {

/// So many conversations of so many turns, and the store closed.
inline QList<ConversationId> fill(HistoryProbe &probe, int conversations, int turns)
{
    QList<ConversationId> ids;
    for (int i = 0; i < conversations; ++i) {
        ConversationArchive archive{.record = probe.record(QStringLiteral("title %1").arg(i))};
        archive.record.tags = {QStringLiteral("tag")};
        for (int j = 0; j < turns; ++j) {
            const TurnId parent = archive.turns.isEmpty() ? TurnId() : archive.turns.constLast().id;
            Turn turn = probe.turn(QStringLiteral("question %1 of %2 ").arg(j).arg(i).repeated(20), parent);
            turn.items = {said(QStringLiteral("answer %1 ").arg(j).repeated(60))};
            archive.turns.append(turn);
        }
        ids.append(valueOf(probe.store->add(archive)).id);
    }
    probe.store.reset();
    return ids;
}

/// What can be read of all that is there.
struct Readable
{
    qsizetype conversations = 0;
    qsizetype turns = 0;
    qsizetype answers = 0;
};

inline Readable readable(HistoryStore &store)
{
    Readable readable;
    for (const ConversationRecord &record : valueOf(store.list({}, 10'000)).records) {
        ++readable.conversations;
        const Result<QList<Turn>> turns = await(store.turns(record.id, {}, 10'000));
        for (const Turn &turn : turns ? *turns : QList<Turn>()) {
            ++readable.turns;
            readable.answers += turn.answerText().isEmpty() ? 0 : 1;
        }
    }
    return readable;
}

/// Waits until the history says how it stands.
inline HistoryState stateOf(HistoryStore &store)
{
    QSignalSpy changed(&store, &HistoryStore::stateChanged);
    if (store.state() == HistoryState::Opening)
        changed.wait(30'000);
    return store.state();
}

inline std::optional<ErrorKind> problemOf(const HistoryStore &store)
{
    return store.problem() ? std::optional(store.problem()->kind) : std::nullopt;
}

} // namespace Lectern::Testing
