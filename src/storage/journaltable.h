// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/turn.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Lectern {

class Database;

/// The sends that are open: which turn, of which run of the program, and whether it has left. Failures are
/// the database's, see Database::error().
class JournalTable final
{
public:
    explicit JournalTable(Database &database)
        : m_database(database)
    {
    }

    /// A turn that has not ended stands in the journal, one that has does not.
    void follow(const Turn &turn, const QString &run);
    /// The question leaves now. A turn that is not open is a failure of ErrorKind::NotKept.
    void markSent(TurnId turn, const QDateTime &now);

    void addRun(const QString &run, const QDateTime &now);
    /// Those that have open turns without being entered, too.
    QList<QString> runs() const;
    /// The run is gone: what it left open failed with ErrorKind::Interrupted. Gives the conversations of
    /// these turns, the one that was asked last first.
    QList<ConversationId> close(const QString &run);

private:
    void interrupt(TurnId turn);

    Database &m_database;
};

} // namespace Lectern
