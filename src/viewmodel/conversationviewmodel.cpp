// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationviewmodel.h"

#include "viewmodel/wording.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Silence after which the page says that it is the server that is waited for.
constexpr std::chrono::seconds kQuiet(10);

} // namespace

ConversationViewModel::ConversationViewModel(CodexService &service, const ModelChoice &models, const Clock &clock,
                                             QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_models(models)
    , m_clock(clock)
{
    reset();
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ConversationViewModel::updateProgress);
    connect(&service, &CodexService::eventReceived, this, &ConversationViewModel::takeEvent);
    connect(&service, &CodexService::messageRejected, this, [this](TurnId id, const Error &error) {
        m_conversation->noteOddity(id, error);
    });
    connect(&service, &CodexService::turnFinished, this, &ConversationViewModel::settle);
    connect(&service, &CodexService::turnFailed, this, [this](TurnId id, const Error &error) {
        m_conversation->fail(id, error);
        settle(id);
    });
}

ConversationViewModel::~ConversationViewModel() = default;

void ConversationViewModel::reset()
{
    auto conversation = std::make_unique<Conversation>(m_clock);
    auto transcript = std::make_unique<TranscriptModel>(*conversation);
    m_transcript.swap(transcript);
    m_conversation.swap(conversation);
    Q_EMIT transcriptChanged();
    Q_EMIT emptyChanged();
}

bool ConversationViewModel::send(const QString &text)
{
    const QString question = text.trimmed();
    if (m_turn || question.isEmpty() || m_models.slug().isEmpty())
        return false;
    Protocol::ResponseRequest request = m_conversation->requestFor(question);
    request.model = m_models.slug();
    if (!m_models.effort().isEmpty())
        request.effort = m_models.effort();
    m_turn = m_service.startTurn(request);
    m_conversation->beginTurn(*m_turn, question, request.model);
    m_lastHeard = m_clock.now();
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
    m_service.cancelTurn(id);
    m_conversation->stop(id);
    settle(id);
}

void ConversationViewModel::startNew()
{
    stop();
    if (!isEmpty())
        reset();
}

void ConversationViewModel::takeEvent(TurnId id, const Protocol::Event &event)
{
    if (id == m_turn)
        m_lastHeard = m_clock.now();
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
    if (turn && turn->state == TurnState::Failed && !turn->hasOutput())
        Q_EMIT questionReturned(turn->question);
    Q_EMIT turnSettled(id);
}

void ConversationViewModel::updateProgress()
{
    QString progress;
    if (const Turn *turn = m_turn ? m_conversation->turn(*m_turn) : nullptr) {
        const Clock::TimePoint now = m_clock.now();
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - turn->startedAt);
        if (now - m_lastHeard >= kQuiet)
            progress = tr("Waiting for the server · %1").arg(durationText(seconds));
        else if (seconds.count() > 0)
            progress = durationText(seconds);
    }
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace Lectern
