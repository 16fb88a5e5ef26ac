// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/journalrecord.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// What was asked and what became of it, on disk before it leaves this machine: one file a conversation, in a
/// folder that several processes may share. What a process leaves behind when it dies, the next one adopts.
///
/// A question is on the disk when begin() returns, that it is sent when markSent() returns; what comes of the
/// answer survives the end of the program. A conversation is open until its last turn has ended well; one
/// that is not leaves no file.
class SendJournal final
{
public:
    SendJournal(const QString &dir, const Clock &clock);
    /// Files of conversations in which nothing is open go.
    ~SendJournal();
    SendJournal(const SendJournal &) = delete;
    SendJournal &operator=(const SendJournal &) = delete;

    /// Who is asked from now on, by the account's name.
    void setAccount(const QString &account) { m_account = account; }

    /// A conversation with this account that a process left behind with a turn open, the last one first;
    /// nothing when there is none. From now on it is this journal's; `newId` names its turns.
    std::optional<JournalConversation> adopt(const std::function<TurnId()> &newId);

    /// ErrorKind::NotKept when it cannot be written; then nothing may be sent. Begins `turn.id` anew, or goes
    /// on with it if it is known already. `superseded`, if valid, is the turn that it takes the place of:
    /// asked again, or asked otherwise.
    std::optional<Error> begin(const QString &conversation, const JournalTurn &turn, TurnId superseded = {});
    std::optional<Error> markSent(TurnId id);

    void beginResponse(TurnId id);
    void addItem(TurnId id, int outputIndex, const QJsonObject &item);
    void addText(TurnId id, int outputIndex, const QString &text);
    /// `delivery` is Answered when the server's own last word, or the person's, ended it.
    void end(TurnId id, Delivery delivery, JournalEnding ending, const Error &error = {},
             const QString &reason = {});
    /// Nothing without begin(); then what is known of it.
    std::optional<Delivery> delivery(TurnId id) const;

    /// The person is done with `conversation`: its file goes, whatever became of its turns.
    void discard(const QString &conversation);

private:
    struct File;
    struct Place
    {
        File *file = nullptr;
        qsizetype turn = 0;
        Delivery delivery = Delivery::NeverSent;
    };

    File *fileOf(const QString &conversation, Error &error);
    std::unique_ptr<File> lock(const QString &path) const;
    QString pathOf(const QString &conversation) const;
    void write(TurnId id, const std::function<QByteArray(qsizetype turn)> &line);

    const QString m_dir;
    const Clock &m_clock;
    QString m_account;
    QHash<QString, std::shared_ptr<File>> m_files; ///< by conversation
    QHash<TurnId, Place> m_places;
};

} // namespace Lectern
