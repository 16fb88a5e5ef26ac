// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "protocol/ledger.h"
#include "storage/records.h"

#include <QList>

#include <optional>

namespace Lectern {

class Database;
class Rows;

/// Reads and writes the turns of conversations, and the tree that they are. Failures are the database's, see
/// Database::error(); a turn or conversation that is not there is one.
class TurnTable final
{
public:
    explicit TurnTable(Database &database)
        : m_database(database)
    {
    }

    /// With its items.
    std::optional<Turn> find(TurnId id) const;
    /// See HistoryStore::turns().
    QList<Turn> path(ConversationId id, TurnId from, int limit) const;
    QList<QuestionLine> questions(ConversationId id, TurnId from, int limit) const;
    QList<Turn> siblings(TurnId id) const;
    /// All of a conversation: parents first, of siblings the older first.
    QList<TurnId> all(ConversationId id) const;
    ConversationId conversationOf(TurnId id) const;

    TurnId choose(TurnId id);
    /// True for a new one.
    bool put(ConversationId id, const Turn &turn);
    void remove(TurnId id);
    /// Makes it the end of the chosen path.
    void makeLeaf(ConversationId id, const Turn &turn);

    void putItems(TurnId id, int from, const QList<AnswerItem> &items);
    /// The text of the answer, as the items give it, is there to be found.
    void putAnswerText(ConversationId id, TurnId turn);
    Protocol::Ledger ledger(ConversationId id) const;

private:
    TurnId start(ConversationId id, TurnId from) const;
    QList<AnswerItem> items(TurnId id) const;
    void chooseUp(TurnId id);
    bool insert(ConversationId id, const Turn &turn);
    void update(const Turn &turn);
    void putText(qint64 id, ConversationId conversation, TurnId turn, QLatin1StringView role,
                 const QString &text);
    void putLedger(const Turn &turn);

    Database &m_database;
};

} // namespace Lectern
