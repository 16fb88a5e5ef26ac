// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// How a turn goes on when an attempt fails.
#include "codex/turnrun.h"

namespace Lectern {

namespace {

using namespace Protocol;

/// Whether the server itself said no; then the question is not under way any more.
bool isServersWord(const Failure &failure)
{
    return std::holds_alternative<UpgradeRefused>(failure) || std::holds_alternative<HttpRefused>(failure) ||
           std::holds_alternative<StreamError>(failure) || std::holds_alternative<ResponseBroken>(failure);
}

/// What the server says about the account beside the failure.
QHash<QString, QString> headersOf(const Failure &failure)
{
    if (const auto *refused = std::get_if<HttpRefused>(&failure))
        return refused->answer.headers;
    if (const auto *event = std::get_if<StreamError>(&failure))
        return event->error.headers;
    return {};
}

} // namespace

void TurnRun::handleFailure(const Failure &failure)
{
    const Error error = judge(failure).error;
    if (!isServersWord(failure) && (m_heard || m_attempts == Attempts{})) // not each try in a dead network
        m_setup.diary.add({m_setup.pool.clock().wallNow(), m_setup.endpoint.baseUrl.host(), m_route,
                           error.kind, error.detail});
    m_hasLeft |= std::holds_alternative<HttpRefused>(failure); // who answers has been asked
    if (!m_hasLeft)
        m_delivery = m_deliveryBefore;
    dropChannel();
    if (const QHash<QString, QString> headers = headersOf(failure); !headers.isEmpty())
        Q_EMIT headersReceived(headers);
    if (m_isOver)
        return;
    const Situation situation{m_route, m_setup.diary.setting(m_setup.endpoint.accountKey()),
                              !m_progress.hasShownUnfinished() && !m_progress.hasAnswer(), m_heard};
    const Step step = nextStep(failure, situation, m_attempts);
    if (step.kind == Step::Kind::Fail)
        settle(failure);
    takeStep(step, failure, error);
}

void TurnRun::takeStep(const Step &step, const Failure &failure, const Error &error)
{
    switch (step.kind) {
    case Step::Kind::Fail: {
        // Where neither way works, the first one may have seen better what is there.
        const bool foreign = m_detour && m_detour->kind == ErrorKind::NotResponsesServer;
        return fail(foreign && error.kind == ErrorKind::ConnectionLost ? *m_detour : error);
    }
    case Step::Kind::Retry: {
        const auto wait = step.wait.count() > 0 ? step.wait : m_setup.backoff(m_attempts.retries);
        if (!tryAgain())
            return;
        m_retry.start(wait);
        Q_EMIT retrying(m_attempts.retries, wait);
        return;
    }
    case Step::Kind::ResendInFull:
        return tryAgain() ? m_retry.start(0) : void();
    case Step::Kind::RefreshCredential:
        settle(failure);
        return m_setup.credentials ? askCredential(CredentialNeed::Refused, error) : fail(error);
    case Step::Kind::SwitchToSse:
        return switchToSse(failure, error);
    }
}

void TurnRun::switchToSse(const Failure &failure, const Error &error)
{
    const auto *refusal = std::get_if<UpgradeRefused>(&failure);
    if (!refusal || refusesWebSockets(*refusal))
        m_detour = error;
    m_route = Route::Sse;
    if (tryAgain())
        m_retry.start(0);
}

/// What is finished stays; what is not stays with `keepsText` as what was said, else it goes. False when a
/// listener ended the turn at this.
bool TurnRun::beginResponse(bool keepsText)
{
    m_progress.beginResponse(keepsText);
    Q_EMIT responseBegan(keepsText);
    return !m_isOver;
}

/// The server's own word about a question that it has received ends what is not known about it.
void TurnRun::settle(const Failure &failure)
{
    if (isServersWord(failure) && !std::holds_alternative<UpgradeRefused>(failure) &&
        m_delivery != Delivery::NeverSent)
        m_delivery = Delivery::Answered;
}

} // namespace Lectern
