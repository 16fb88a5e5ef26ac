// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationviewmodel.h"

#include "codex/retrypolicy.h"
#include "viewmodel/wording.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Silence after which the page says that it is the server that is waited for.
constexpr std::chrono::seconds kQuiet(10);

/// The first retry is over before anybody has read about it.
constexpr int kSilentRetries = 1;

/// Whether the question of `turn` went back to where it was typed.
bool isReturned(const Turn &turn)
{
    return turn.state == TurnState::Failed && !turn.hasOutput();
}

} // namespace

ConversationViewModel::ConversationViewModel(CodexService &service, const ModelChoice &models, IdSource &ids,
                                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_models(models)
    , m_ids(ids)
    , m_clock(clock)
{
    show(pageFor());
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ConversationViewModel::updateProgress);
    connect(&service, &CodexService::eventReceived, this, &ConversationViewModel::takeEvent);
    connect(&service, &CodexService::messageRejected, this,
            [this](TurnId id, const Error &error) { m_conversation->noteOddity(id, error); });
    connect(&service, &CodexService::responseBegan, this,
            [this](TurnId id, bool keepsText) { m_conversation->beginResponse(id, keepsText); });
    connect(&service, &CodexService::detourTaken, this,
            [this](TurnId id) { m_conversation->noteDetour(id); });
    connect(&service, &CodexService::ledgerChanged, this,
            [this](TurnId id, const Protocol::Ledger &ledger) { m_conversation->setLedger(id, ledger); });
    connect(&service, &CodexService::turnRetrying, this, [this](TurnId id, int retry) {
        if (id != m_turn)
            return;
        m_retry = retry;
        updateProgress();
    });
    connect(&service, &CodexService::turnFinished, this, &ConversationViewModel::settle);
    connect(&service, &CodexService::turnFailed, this,
            [this](TurnId id, const Error &error, Delivery delivery) {
                m_conversation->setDelivery(id, delivery);
                m_conversation->fail(id, error);
                settle(id);
            });
}

ConversationViewModel::~ConversationViewModel() = default;

ConversationViewModel::Page ConversationViewModel::pageFor(const QString &key) const
{
    Page page{std::make_unique<Conversation>(m_clock, key), nullptr};
    page.transcript = std::make_unique<TranscriptModel>(*page.conversation);
    return page;
}

/// What was shown before goes after the page has been told.
void ConversationViewModel::show(Page page)
{
    m_transcript.swap(page.transcript);
    m_conversation.swap(page.conversation);
    Q_EMIT transcriptChanged();
    Q_EMIT emptyChanged();
}

bool ConversationViewModel::send(const QString &text)
{
    const QString question = text.trimmed();
    if (m_turn || question.isEmpty() || m_models.slug().isEmpty())
        return false;
    return start({.request = m_conversation->requestFor(question)}, question);
}

bool ConversationViewModel::continueAnswer()
{
    const QList<Turn> &turns = m_conversation->turns();
    if (m_turn || turns.isEmpty() || !turns.constLast().canBeContinued() || m_models.slug().isEmpty())
        return false;
    const TurnId id = turns.constLast().id;
    m_conversation->continueTurn(id);
    return start(
        {.id = id, .request = m_conversation->requestToContinue(), .delivery = turns.constLast().delivery});
}

bool ConversationViewModel::retry()
{
    const QList<Turn> &turns = m_conversation->turns();
    if (m_turn || turns.isEmpty() || turns.constLast().state == TurnState::Completed ||
        m_models.slug().isEmpty())
        return false;
    const TurnId id = turns.constLast().id;
    const QString question = turns.constLast().question;
    const bool wasReturned = isReturned(turns.constLast());
    m_conversation->supersede(id);
    start({.request = m_conversation->requestFor(question)}, question);
    if (wasReturned)
        Q_EMIT questionTaken(question);
    return true;
}

/// Sends `order` and follows it; as a new turn when there is a `question`.
bool ConversationViewModel::start(TurnOrder order, const QString &question)
{
    if (!question.isEmpty()) {
        order.id = m_ids.next<TurnId>();
        m_conversation->beginTurn(order.id, question, m_models.slug());
    }
    order.conversation = m_conversation->key();
    order.request.model = m_models.slug();
    if (!m_models.effort().isEmpty())
        order.request.effort = m_models.effort();
    m_turn = order.id;
    m_service.startTurn(order);
    m_lastHeard = m_clock.now();
    m_retry = 0;
    m_second.start();
    updateProgress();
    Q_EMIT emptyChanged();
    Q_EMIT runningChanged();
    return true;
}

void ConversationViewModel::stop()
{
    if (!m_turn)
        return;
    const TurnId id = *m_turn;
    m_conversation->setLedger(id, m_service.ledger(id));
    m_service.cancelTurn(id);
    m_conversation->setDelivery(id, Delivery::Answered);
    m_conversation->stop(id);
    settle(id);
}

void ConversationViewModel::startNew()
{
    stop();
    if (isEmpty())
        return;
    show(pageFor());
}

void ConversationViewModel::showFor(const QString &owner)
{
    if (owner == m_owner)
        return;
    stop();
    const auto found = m_left.find(owner);
    Page next = found == m_left.end() ? pageFor() : std::move(found->second);
    if (found != m_left.end())
        m_left.erase(found);
    Page left{std::move(m_conversation), std::move(m_transcript)};
    show(std::move(next));
    if (!left.conversation->isEmpty())
        m_left[m_owner] = std::move(left);
    m_owner = owner;
}

void ConversationViewModel::offerRetry()
{
    const Turn *turn = m_conversation->turn(m_conversation->replaceableTurn());
    if (!m_turn && turn && isReturned(*turn))
        Q_EMIT questionWanted(turn->question);
}

void ConversationViewModel::takeEvent(TurnId id, const Protocol::Event &event)
{
    if (id == m_turn) {
        m_lastHeard = m_clock.now();
        m_retry = 0;
    }
    m_conversation->apply(id, event);
}

void ConversationViewModel::settle(TurnId id)
{
    if (id != m_turn)
        return;
    m_turn.reset();
    m_second.stop();
    updateProgress();
    m_transcript->flush();
    Q_EMIT runningChanged();
    const Turn *turn = m_conversation->turn(id);
    if (turn && isReturned(*turn))
        Q_EMIT questionReturned(turn->question);
    Q_EMIT turnSettled(id);
}

void ConversationViewModel::updateProgress()
{
    const Turn *turn = m_turn ? m_conversation->turn(*m_turn) : nullptr;
    const QString progress = turn ? progressText(*turn) : QString();
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

bool ConversationViewModel::isReconnecting() const
{
    return m_turn && m_retry > kSilentRetries;
}

QString ConversationViewModel::progressText(const Turn &turn) const
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
