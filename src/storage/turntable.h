// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/turn.h"
#include "protocol/ledger.h"
#include "storage/records.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Lectern {

class Database;
class Rows;

/// Reads and writes the turns of conversations, and the tree that they are. Failures are the database's, see
/// Database::error(); a turn or conversation that is not there is one.
class TurnTable final
{
public:
    /// `attachmentDir` as AttachmentTable has it; without it nothing that was given along has its content.
    explicit TurnTable(Database &database, QString attachmentDir = {})
        : m_database(database)
        , m_attachmentDir(std::move(attachmentDir))
    {
    }

    /// With its items and attachments.
    std::optional<Turn> find(TurnId id) const;
    /// See HistoryStore::turns().
    QList<Turn> path(ConversationId id, TurnId from, int limit) const;
    QList<QuestionLine> questions(ConversationId id, TurnId from, int limit) const;
    QList<Turn> siblings(TurnId id) const;
    /// All of a conversation: parents first, of siblings the older first.
    QList<TurnId> all(ConversationId id) const;
    ConversationId conversationOf(TurnId id) const;

    TurnId choose(TurnId id);
    /// True for a new one, of which the attachments are kept, too.
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
    const QString m_attachmentDir;
};

} // namespace Lectern
