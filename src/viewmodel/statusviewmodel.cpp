// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/statusviewmodel.h"

#include "viewmodel/routewords.h"
#include "viewmodel/usagewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Timers stand still while the machine sleeps, and clocks are set: the time is looked at that often at
/// least.
constexpr qint64 kLongestWaitMs = 60 * 60 * 1000;

/// What the context held at the end of the last answer that says so.
std::optional<qint64> contextTokens(const QList<Turn> &turns)
{
    for (auto turn = turns.crbegin(); turn != turns.crend(); ++turn) {
        if (turn->usage)
            return turn->usage->totalTokens;
    }
    return std::nullopt;
}

} // namespace

StatusViewModel::StatusViewModel(const ConversationViewModel &conversation, const ModelChoice &models,
                                 AccountMeters &meters, const NetworkDiary &diary, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_models(models)
    , m_meters(meters)
    , m_diary(diary)
    , m_clock(clock)
{
    connect(&conversation, &ConversationViewModel::transcriptChanged, this, &StatusViewModel::refresh);
    connect(&conversation, &ConversationViewModel::pathChanged, this, &StatusViewModel::refresh);
    connect(&conversation, &ConversationViewModel::turnSettled, this, &StatusViewModel::look);
    connect(&models, &ModelChoice::choiceChanged, this, &StatusViewModel::refresh);
    connect(&meters, &AccountMeters::changed, this, &StatusViewModel::refresh);
    connect(&diary, &NetworkDiary::changed, this, &StatusViewModel::refresh);
    m_boundary.setSingleShot(true);
    connect(&m_boundary, &QTimer::timeout, this, &StatusViewModel::refresh);
    refresh();
}

void StatusViewModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

void StatusViewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    refresh(); // the time has gone on while nobody looked
    Q_EMIT watchedChanged();
}

QString StatusViewModel::context() const
{
    return m_contextPercent < 0 ? QString() : tr("Context %1", "percent").arg(percentText(m_contextPercent));
}

QString StatusViewModel::summary() const
{
    QStringList parts{context(), m_limit, m_way};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void StatusViewModel::refresh()
{
    refreshContext();
    refreshLedgers();
    refreshWay();
    const QDateTime now = m_clock.wallNow();
    m_limit = limitLine(m_meters.meters(), now);
    const auto binding = m_meters.meters().binding(now);
    m_limitPercent = binding ? binding->window.window.usedPercent : 0;
    m_bars = meterBars(m_meters.meters(), now);
    m_credits = creditsText(m_meters.meters());
    awaitBoundary(now);
    Q_EMIT changed();
}

void StatusViewModel::awaitBoundary(const QDateTime &now)
{
    m_boundary.stop();
    const std::optional<QDateTime> end = limitLineEnd(m_meters.meters(), now);
    if (m_watched && end)
        m_boundary.start(int(std::clamp<qint64>(now.msecsTo(*end), 1, kLongestWaitMs)));
}

void StatusViewModel::look()
{
    m_meters.refresh();
    refresh();
}

void StatusViewModel::refreshContext()
{
    const std::optional<qint64> tokens = contextTokens(m_conversation.conversation().turns());
    const std::optional<qint64> window = m_models.contextWindow();
    m_contextPercent = Lectern::contextPercent(tokens, window).value_or(-1);
    m_contextDetail = contextText(tokens, window);
}

void StatusViewModel::refreshLedgers()
{
    const QList<Turn> &turns = m_conversation.conversation().turns();
    m_lastTurn.clear();
    m_conversationLines.clear();
    if (!turns.isEmpty() && turns.constLast().ledger.requests > 0)
        m_lastTurn = ledgerLines(turns.constLast().ledger);
    if (const Protocol::Ledger total = m_conversation.conversation().cost(); total.requests > 0)
        m_conversationLines = ledgerLines(total);
    askTotal();
}

/// What is not in memory has cost something, too.
void StatusViewModel::askTotal()
{
    const ConversationId id = m_conversation.page()->id();
    if (!m_history || !id.isValid())
        return;
    m_history->ledger(id).then(this, [this, id](const Result<Protocol::Ledger> &ledger) {
        if (ledger)
            takeTotal(id, *ledger);
    });
}

/// Where less is kept than is here it could not be written.
void StatusViewModel::takeTotal(ConversationId id, const Protocol::Ledger &kept)
{
    const bool isMore = kept.requests > m_conversation.conversation().cost().requests;
    if (id != m_conversation.page()->id() || !isMore)
        return;
    m_conversationLines = ledgerLines(kept);
    Q_EMIT changed();
}

void StatusViewModel::refreshWay()
{
    m_way = m_account.isEmpty() ? QString() : routeName(m_diary.route(m_account));
    m_wayReason = m_account.isEmpty() ? QString() : routeReason(m_diary, m_account, m_clock.wallNow());
}

} // namespace Lectern
