// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/idsource.h"
#include "codex/codexservice.h"
#include "codex/networkpolicy.h"
#include "conversation/conversation.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace Lectern::Testing {

/// All of the product below its window, on live connections: asks, and keeps what comes of it.
class Asker final : public QObject
{
    Q_OBJECT

public:
    explicit Asker(const QUrl &baseUrl);

    TurnId ask(const QString &question);
    /// In the place of the latest question, which becomes another branch.
    TurnId askInstead(const QString &question);
    /// As the person does who presses Continue, Retry or Stop.
    void continueAnswer();
    TurnId retry();
    void stop();

    /// The latest turn has ended, and its end is told.
    bool isSettled() const { return !m_running; }
    const Turn &turn() const { return conversation.turns().constLast(); }

    QString model = QStringLiteral("test-model");
    std::optional<QString> effort;
    SystemClock clock;
    NetworkPolicy policy;
    NetworkDiary diary{QString(), clock};
    Conversation conversation{clock};
    IdSource ids{clock};
    CodexService service;

    QList<std::chrono::milliseconds> waits; ///< before new attempts of the latest turn
    QList<TurnId> kept;                     ///< before they were sent
    int refreshes = 0;
    int duplicates = 0; ///< items that came finished twice, by their id

private:
    TurnId ask(const QString &question, TurnId parent);
    void start(TurnId id);
    void settle(TurnId id);

    std::optional<TurnId> m_running;
    QSet<QString> m_items;
};

} // namespace Lectern::Testing
