// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/accountmeters.h"
#include "codex/networkdiary.h"
#include "storage/historystore.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/modelchoice.h"
#include "viewmodel/usagetypes.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What stands under the composer, and what a click on it shows: how full the context is, which limit comes
/// first, by which way the server is asked, and what the turns have cost. Unknown is told as such or not at
/// all, never as a number. While somebody watches, the line keeps up with the time: one timer waits for the
/// moment at which it would be wrong. Else times are those of the last refresh().
class StatusViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(double contextPercent READ contextPercent NOTIFY changed) ///< negative: unknown
    Q_PROPERTY(QString context READ context NOTIFY changed)              ///< for the line; empty: unknown
    Q_PROPERTY(QString contextDetail READ contextDetail NOTIFY changed)
    Q_PROPERTY(QString limit READ limit NOTIFY changed) ///< for the line; empty: unknown
    Q_PROPERTY(double limitPercent READ limitPercent NOTIFY changed)
    Q_PROPERTY(QString way READ way NOTIFY changed)
    Q_PROPERTY(QString wayReason READ wayReason NOTIFY changed) ///< empty where nothing is special about it
    Q_PROPERTY(QString summary READ summary NOTIFY changed)     ///< the line, to be read aloud
    Q_PROPERTY(
        bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged) ///< the line is on a screen
    Q_PROPERTY(QList<Lectern::MeterBar> bars READ bars NOTIFY changed)
    Q_PROPERTY(QString credits READ credits NOTIFY changed)
    Q_PROPERTY(QList<Lectern::FactLine> lastTurn READ lastTurn NOTIFY changed)
    Q_PROPERTY(QList<Lectern::FactLine> conversation READ conversation NOTIFY changed)

public:
    /// All must outlive this.
    StatusViewModel(const ConversationViewModel &conversation, const ModelChoice &models,
                    AccountMeters &meters, const NetworkDiary &diary, const Clock &clock,
                    QObject *parent = nullptr);

    void setAccount(const QString &account);
    /// Knows what the turns have cost that are not in memory; must outlive this. Without it they count
    /// nothing.
    void setHistory(HistoryStore *history) { m_history = history; }

    double contextPercent() const { return m_contextPercent; }
    QString context() const;
    QString contextDetail() const { return m_contextDetail; }
    QString limit() const { return m_limit; }
    double limitPercent() const { return m_limitPercent; }
    QString way() const { return m_way; }
    QString wayReason() const { return m_wayReason; }
    QString summary() const;
    bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    /// Whether there is a moment to wait for, and somebody watches.
    bool isWaiting() const { return m_boundary.isActive(); }
    const QList<MeterBar> &bars() const { return m_bars; }
    QString credits() const { return m_credits; }
    const QList<FactLine> &lastTurn() const { return m_lastTurn; }
    const QList<FactLine> &conversation() const { return m_conversationLines; }

    /// Brings everything up to date with what is known now.
    Q_INVOKABLE void refresh();

    /// Somebody looks at the details, or a turn has used something up: as refresh(), and the server is asked
    /// for the limits if that was not just done.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void changed();
    void watchedChanged();

private:
    void refreshContext();
    void refreshLedgers();
    void askTotal();
    void takeTotal(ConversationId id, const Protocol::Ledger &kept);
    void refreshWay();
    void awaitBoundary(const QDateTime &now);

    const ConversationViewModel &m_conversation;
    const ModelChoice &m_models;
    AccountMeters &m_meters;
    const NetworkDiary &m_diary;
    const Clock &m_clock;
    HistoryStore *m_history = nullptr;
    QString m_account;
    QTimer m_boundary; ///< until the line says something else
    bool m_watched = false;
    double m_contextPercent = -1;
    QString m_contextDetail;
    QString m_limit;
    double m_limitPercent = 0;
    QString m_way;
    QString m_wayReason;
    QList<MeterBar> m_bars;
    QString m_credits;
    QList<FactLine> m_lastTurn;
    QList<FactLine> m_conversationLines;
};

} // namespace Lectern
