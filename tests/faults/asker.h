// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/codexservice.h"
#include "codex/networkpolicy.h"
#include "conversation/conversation.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace Lectern::Testing {

/// All of the product below its window, on live connections: asks, and keeps what comes of it.
class Asker final : public QObject
{
    Q_OBJECT

public:
    /// The journal is in a folder of its own, or in `folder`.
    explicit Asker(const QUrl &baseUrl, const QString &folder = {});
    ~Asker() override;

    TurnId ask(const QString &question);
    /// As the person does who presses Continue, Retry or Stop.
    void continueAnswer();
    TurnId retry();
    void stop();

    /// The latest turn has ended, and its end is told.
    bool isSettled() const { return !m_running; }
    const Turn &turn() const { return conversation.turns().constLast(); }
    /// The latest turn as the disk has it.
    JournalTurn onDisk() const;

    QString model = QStringLiteral("test-model");
    std::optional<QString> effort;
    SystemClock clock;
    NetworkPolicy policy;
    NetworkDiary diary{QString(), clock};
    Conversation conversation{clock};
    QTemporaryDir dir;
    QString journalDir;
    std::unique_ptr<SendJournal> journal;
    CodexService service;

    QList<std::chrono::milliseconds> waits; ///< before new attempts of the latest turn
    int refreshes = 0;
    int duplicates = 0; ///< items that came finished twice, by their id

private:
    TurnId ask(const QString &question, TurnId superseded);
    void start(TurnOrder order);
    void settle(TurnId id);

    std::optional<TurnId> m_running;
    QSet<QString> m_items;
};

} // namespace Lectern::Testing
