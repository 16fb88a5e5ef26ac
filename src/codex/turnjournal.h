// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/sendjournal.h"
#include "protocol/event.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Lectern {

/// One turn's side of the journal; without a journal nothing is kept. Finished items are written as they
/// come, the text of an unfinished one once a second.
class TurnJournal final : public QObject
{
    Q_OBJECT

public:
    /// `journal` may be null; else it must outlive this.
    TurnJournal(SendJournal *journal, TurnId id, QObject *parent = nullptr);
    /// What has come is written.
    ~TurnJournal() override;

    /// ErrorKind::NotKept when it cannot be written; then nothing may be sent.
    std::optional<Error> markSent();
    /// What was not finished is void.
    void beginResponse();
    void take(const Protocol::Event &event);
    /// A message in our words: what the server said without ever finishing it.
    void add(const QJsonObject &item);
    void end(Delivery delivery, JournalEnding ending, const Error &error, const QString &reason);

    /// What was known of the turn before; NeverSent without a journal.
    Delivery delivery() const;

private:
    void writeText();

    SendJournal *const m_journal;
    const TurnId m_id;
    QMap<int, QString> m_unwritten; ///< by output index
    QTimer m_write;
};

} // namespace Lectern
