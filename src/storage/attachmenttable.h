// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "conversation/attachment.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Lectern {

class Database;

/// Files that were given along: what they are in the database, their bytes in a folder, named by their hash.
/// Failures are the database's, see Database::error().
class AttachmentTable final
{
public:
    /// `dir` is made when something is kept; empty where nothing can be.
    AttachmentTable(Database &database, QString dir)
        : m_database(database)
        , m_dir(std::move(dir))
    {
    }

    /// The content, once for all that have the same; nothing is written when it is there.
    void keep(const Attachment &attachment);
    /// Keeps them, and that they were given along with `turn`.
    void attach(TurnId turn, const QList<Attachment> &attachments);
    /// With their content; one whose content is not there, or not what was kept, is Attachment::isLost().
    QList<Attachment> of(TurnId turn) const;
    Attachment filled(const Attachment &attachment) const;
    Result<QByteArray> bytes(const QString &hash) const;

    /// Of a turn, or of all turns of a conversation and its draft.
    QStringList hashes(TurnId turn) const;
    QStringList hashes(ConversationId id) const;
    /// Those of `hashes` that nobody names any more go. Gives them, for removeFiles() when it is certain.
    QStringList release(const QStringList &hashes);
    void removeFiles(const QStringList &hashes) const;
    /// What nobody names goes: what was given along to a question that was never asked. First the rows; then
    /// the files from before `time` that have none.
    void sweepRows();
    void sweepFiles(const QDateTime &time);

private:
    QString fileFor(const QString &hash) const;
    void write(const QString &path, const QByteArray &content);
    QStringList texts(const QString &sql, quint64 id) const;

    Database &m_database;
    const QString m_dir;
};

} // namespace Lectern
