// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationviewmodel.h"

#include "codex/retrypolicy.h"
#include "viewmodel/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Silence after which the page says that it is the server that is waited for.
constexpr std::chrono::seconds kQuiet(10);

/// The first retry is over before anybody has read about it.
constexpr int kSilentRetries = 1;

/// Whether nothing but the question is there.
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
    connect(m_conversation.get(), &Conversation::pathChanged, this, &ConversationViewModel::pathChanged,
            Qt::UniqueConnection);
    Q_EMIT transcriptChanged();
    Q_EMIT emptyChanged();
}

/// While a part of the path is missing the server would be told half of what was said.
bool ConversationViewModel::canAsk() const
{
    return !m_turn && !m_models.slug().isEmpty() && !m_conversation->hasEarlier();
}

bool ConversationViewModel::send(const QString &text)
{
    return ask(text.trimmed(), m_conversation->nextParent(), true);
}

bool ConversationViewModel::editQuestion(int row, const QString &text)
{
    const Turn *turn = m_conversation->turn(m_transcript->turnAt(row));
    return turn && ask(text.trimmed(), turn->parent, false);
}

bool ConversationViewModel::retryAt(int row)
{
    const Turn *turn = m_conversation->turn(m_transcript->turnAt(row));
    return turn && askAgain(*turn);
}

bool ConversationViewModel::retry()
{
    const QList<Turn> &turns = m_conversation->turns();
    return !isEmpty() && turns.constLast().state != TurnState::Completed && askAgain(turns.constLast());
}

bool ConversationViewModel::askAgain(const Turn &turn)
{
    const QString question = turn.question;
    const bool wasReturned = turn.id == m_typed && isReturned(turn);
    if (!ask(question, turn.parent, wasReturned))
        return false;
    if (wasReturned)
        Q_EMIT questionTaken(question);
    return true;
}

bool ConversationViewModel::ask(const QString &question, TurnId parent, bool typed)
{
    if (!canAsk() || question.isEmpty())
        return false;
    const TurnId id = m_ids.next<TurnId>();
    m_typed = typed ? id : TurnId();
    m_conversation->beginTurn({id, parent, question, m_models.slug(), m_models.effort()});
    start(id);
    return true;
}

bool ConversationViewModel::continueAnswer()
{
    const QList<Turn> &turns = m_conversation->turns();
    if (!canAsk() || isEmpty() || !turns.constLast().canBeContinued())
        return false;
    const TurnId id = turns.constLast().id;
    m_conversation->continueTurn(id);
    start(id);
    return true;
}

/// Has the turn sent and follows it.
void ConversationViewModel::start(TurnId id)
{
    TurnOrder order{.id = id,
                    .conversation = m_conversation->key(),
                    .request = m_conversation->requestFor(id),
                    .delivery = m_conversation->turn(id)->delivery};
    order.request.model = m_models.slug();
    if (!m_models.effort().isEmpty())
        order.request.effort = m_models.effort();
    m_turn = id;
    m_service.startTurn(order);
    m_lastHeard = m_clock.now();
    m_retry = 0;
    m_second.start();
    updateProgress();
    Q_EMIT emptyChanged();
    Q_EMIT runningChanged();
}

int ConversationViewModel::stepBranch(int row, int step)
{
    const Turn *turn = m_conversation->turn(m_transcript->turnAt(row));
    const int number = turn ? turn->branch + step : 0;
    if (!turn || number < 1 || number > turn->branches)
        return -1;
    const TurnId chosen = m_conversation->branchOf(turn->id, number);
    if (!chosen.isValid()) {
        Q_EMIT branchWanted(turn->id, number);
        return -1;
    }
    m_conversation->choose(chosen);
    return m_transcript->questionRow(chosen);
}

int ConversationViewModel::stepLastBranch(int step)
{
    const QList<Turn> &turns = m_conversation->turns();
    const auto forked =
        std::find_if(turns.crbegin(), turns.crend(), [](const Turn &turn) { return turn.branches > 1; });
    return forked == turns.crend() ? -1 : stepBranch(m_transcript->questionRow(forked->id), step);
}

bool ConversationViewModel::forkAt(int row)
{
    const TurnId last = m_transcript->turnAt(row);
    if (m_turn || !last.isValid() || m_conversation->hasEarlier())
        return false;
    const QString key = m_conversation->key();
    open(m_conversation->copyOfPath(last, [this] { return m_ids.next<TurnId>(); }));
    Q_EMIT forked(key, last);
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

void ConversationViewModel::open(const QList<Turn> &path, const QString &key)
{
    stop();
    Page page = pageFor(key);
    page.conversation->prependEarlier(path);
    show(std::move(page));
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
    if (!m_turn && turn && turn->id == m_typed)
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
    if (turn && turn->id == m_typed && isReturned(*turn))
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
