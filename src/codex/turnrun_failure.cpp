// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// How a turn goes on when an attempt fails.
#include "codex/turnrun.h"

#include <QPointer>

namespace Lectern {

namespace {

using namespace Protocol;

/// Whether the server itself said no; then the question is not under way any more.
bool isServersWord(const Failure &failure)
{
    return std::holds_alternative<UpgradeRefused>(failure) || std::holds_alternative<HttpRefused>(failure)
        || std::holds_alternative<StreamError>(failure) || std::holds_alternative<ResponseBroken>(failure);
}

/// HTTP connects and sends in one step; whether it came to sending shows only afterwards.
bool neverLeft(const Failure &failure)
{
    const auto *unreachable = std::get_if<Unreachable>(&failure);
    return unreachable
        && (unreachable->kind == ErrorKind::HostNotFound || unreachable->kind == ErrorKind::ConnectionRefused
            || unreachable->kind == ErrorKind::Tls || unreachable->kind == ErrorKind::Proxy);
}

} // namespace

void TurnRun::handleFailure(const Failure &failure)
{
    const Error error = judge(failure).error;
    if (!isServersWord(failure) && (m_heard || m_attempts == Attempts{})) // not each try in a dead network
        m_setup.diary.add({m_setup.pool.clock().wallNow(), m_setup.endpoint.baseUrl.host(), m_route, error.kind, error.detail});
    if (neverLeft(failure))
        m_delivery = m_deliveryBefore;
    dropChannel();
    const Situation situation{m_route, m_setup.diary.setting(m_setup.endpoint.baseUrl),
                              !m_progress.hasShownUnfinished() && !m_progress.hasAnswer(), m_heard};
    const Step step = nextStep(failure, situation, m_attempts);
    if (isServersWord(failure) && step.kind == Step::Kind::Fail && m_delivery != Delivery::NeverSent)
        m_delivery = Delivery::Answered;
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
        return refreshCredential(error);
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

/// What is finished stays, what is not goes. False when a listener ended the turn at this.
bool TurnRun::tryAgain()
{
    m_progress.beginResponse();
    m_journal.beginResponse();
    Q_EMIT responseBegan();
    return !m_isOver;
}

void TurnRun::refreshCredential(const Error &refusal)
{
    if (!m_setup.refresh) {
        m_delivery = Delivery::Answered;
        return fail(refusal);
    }
    m_setup.refresh(m_setup.endpoint, [self = QPointer<TurnRun>(this), refusal](const Result<Endpoint> &endpoint) {
        if (!self || self->m_isOver)
            return;
        if (!endpoint) {
            self->m_delivery = Delivery::Answered;
            return self->fail(endpoint.error());
        }
        self->m_setup.endpoint = *endpoint;
        self->m_route = self->m_setup.diary.route(endpoint->baseUrl);
        Q_EMIT self->credentialRefreshed(*endpoint);
        if (self->tryAgain())
            self->m_retry.start(0);
    });
}

} // namespace Lectern
