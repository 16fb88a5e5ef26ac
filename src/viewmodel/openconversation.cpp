// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/openconversation.h"

#include "codex/retrypolicy.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>

namespace Lectern {

namespace {

/// Silence after which the page says that it is the server that is waited for.
constexpr std::chrono::seconds kQuiet(10);

/// The first retry is over before anybody has read about it.
constexpr int kSilentRetries = 1;

} // namespace

OpenConversation::OpenConversation(CodexService &service, const Clock &clock, const QString &key,
                                   Keeping keeping)
    : m_service(service)
    , m_clock(clock)
    , m_keeping(keeping)
    , m_conversation(clock, key)
    , m_transcript(m_conversation)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &OpenConversation::updateProgress);
    connect(&service, &CodexService::eventReceived, this, &OpenConversation::takeEvent);
    connect(&service, &CodexService::messageRejected, this,
            [this](TurnId id, const Error &error) { m_conversation.noteOddity(id, error); });
    connect(&service, &CodexService::responseBegan, this,
            [this](TurnId id, bool keepsText) { m_conversation.beginResponse(id, keepsText); });
    connect(&service, &CodexService::detourTaken, this, [this](TurnId id) { m_conversation.noteDetour(id); });
    connect(&service, &CodexService::ledgerChanged, this, [this](TurnId id, const Protocol::Ledger &ledger) {
        if (id == m_turn)
            keepLedger(ledger);
    });
    connect(&service, &CodexService::turnRetrying, this, [this](TurnId id, int retry) {
        if (id != m_turn)
            return;
        m_retry = retry;
        updateProgress();
    });
    connect(&service, &CodexService::turnFinished, this, &OpenConversation::settle);
    connect(&service, &CodexService::turnFailed, this,
            [this](TurnId id, const Error &error, Delivery delivery) {
                m_conversation.setDelivery(id, delivery);
                m_conversation.fail(id, error);
                settle(id);
            });
}

void OpenConversation::setRecorder(std::unique_ptr<HistoryRecorder> recorder)
{
    m_recorder = std::move(recorder);
    connect(m_recorder.get(), &HistoryRecorder::caughtUp, this, &OpenConversation::caughtUp);
}

bool OpenConversation::isNeeded() const
{
    return isRunning() || m_queue.isDue() || (m_recorder && m_recorder->isBehind());
}

void OpenConversation::start(TurnId id, const QString &model, const QString &effort)
{
    TurnOrder order{.id = id,
                    .conversation = m_conversation.key(),
                    .request = m_conversation.requestFor(id),
                    .delivery = m_conversation.turn(id)->delivery};
    order.request.model = model;
    if (!effort.isEmpty())
        order.request.effort = effort;
    m_turn = id;
    m_ledgerBefore = m_conversation.turn(id)->ledger;
    m_service.startTurn(order);
    m_lastHeard = m_clock.now();
    m_retry = 0;
    m_second.start();
    updateProgress();
    Q_EMIT runningChanged();
}

void OpenConversation::stop()
{
    if (!m_turn)
        return;
    const TurnId id = *m_turn;
    keepLedger(m_service.ledger(id));
    m_service.cancelTurn(id);
    m_conversation.setDelivery(id, Delivery::Answered);
    m_conversation.stop(id);
    settle(id);
}

void OpenConversation::keepLedger(const Protocol::Ledger &ledger)
{
    Protocol::Ledger total = m_ledgerBefore;
    m_conversation.setLedger(*m_turn, total += ledger);
}

void OpenConversation::takeEvent(TurnId id, const Protocol::Event &event)
{
    if (id == m_turn) {
        m_lastHeard = m_clock.now();
        m_retry = 0;
    }
    m_conversation.apply(id, event);
}

void OpenConversation::settle(TurnId id)
{
    if (id != m_turn)
        return;
    m_turn.reset();
    m_second.stop();
    updateProgress();
    m_transcript.flush();
    Q_EMIT runningChanged();
    Q_EMIT settled(id);
}

void OpenConversation::updateProgress()
{
    const Turn *turn = m_turn ? m_conversation.turn(*m_turn) : nullptr;
    const QString progress = turn ? progressText(*turn) : QString();
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

bool OpenConversation::isAnsweredElsewhere() const
{
    const QList<Turn> &turns = m_conversation.turns();
    return !m_turn && !turns.isEmpty() && !isFinal(turns.constLast().state);
}

bool OpenConversation::isReconnecting() const
{
    return m_turn && m_retry > kSilentRetries;
}

QString OpenConversation::progressText(const Turn &turn) const
{
    const Clock::TimePoint now = m_clock.now();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - turn.startedAt);
    if (isReconnecting())
        return tr("Reconnecting %1/%2").arg(m_retry).arg(kMaxRetries);
    if (now - m_lastHeard >= kQuiet)
        return tr("Waiting for the server · %1").arg(durationText(seconds));
    return seconds.count() > 0 ? durationText(seconds) : QString();
}

} // namespace Lectern
