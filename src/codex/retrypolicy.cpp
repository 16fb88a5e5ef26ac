// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/retrypolicy.h"

namespace Lectern {

using namespace Protocol;

namespace {

/// Step::wait for a failure that names no time. One that names a time is judged by judge(), too.
constexpr std::chrono::milliseconds kBackoff{0};

/// A socket that fails like this twice is taken for a network that does not carry WebSockets.
constexpr int kMaxDeafSockets = 2;

/// Whether it is the WebSocket that fails and not the way to the server: the handshake goes wrong below HTTP,
/// or the socket opens and then stays dead.
bool isDeafSocket(const Failure &failure, const Situation &situation)
{
    if (situation.route != Route::WebSocket || situation.heard)
        return false;
    if (const auto *unreachable = std::get_if<Unreachable>(&failure))
        return unreachable->kind != ErrorKind::HostNotFound &&
               unreachable->kind != ErrorKind::ConnectionRefused;
    if (const auto *closed = std::get_if<ClosedEarly>(&failure))
        return closed->code == 0; // with a close frame it is the server that speaks
    return std::holds_alternative<Silent>(failure);
}

/// `wait` as Step::wait.
Step retry(std::chrono::milliseconds wait, Attempts &attempts)
{
    if (attempts.retries >= kMaxRetries)
        return {Step::Kind::Fail};
    ++attempts.retries;
    return {Step::Kind::Retry, wait};
}

Step once(bool &done, Step::Kind kind)
{
    const Step step{done ? Step::Kind::Fail : kind};
    done = true;
    return step;
}

} // namespace

Step nextStep(const Failure &failure, const Situation &situation, Attempts &attempts)
{
    if (!situation.mayRepeat)
        return {Step::Kind::Fail};
    const bool maySwitch =
        situation.route == Route::WebSocket && situation.setting == RouteSetting::Automatic;
    if (isDeafSocket(failure, situation) && maySwitch) {
        if (++attempts.deafSockets >= kMaxDeafSockets || attempts.retries >= kMaxRetries)
            return {Step::Kind::SwitchToSse};
        ++attempts.retries;
        return {Step::Kind::Retry};
    }
    Verdict verdict = judge(failure);
    if (verdict.remedy == Remedy::AskOverHttp && !maySwitch) // then the refusal itself is the answer
        verdict = judge(HttpRefused{std::get<UpgradeRefused>(failure).answer});
    switch (verdict.remedy) {
    case Remedy::Tell:
        return {Step::Kind::Fail};
    case Remedy::Retry:
        return retry(verdict.error.retryAfter.value_or(kBackoff), attempts);
    case Remedy::ResendInFull:
        return attempts.resentInFull ? retry(kBackoff, attempts)
                                     : once(attempts.resentInFull, Step::Kind::ResendInFull);
    case Remedy::RefreshCredential:
        return once(attempts.refreshed, Step::Kind::RefreshCredential);
    case Remedy::AskOverHttp:
        return {Step::Kind::SwitchToSse};
    }
    return {Step::Kind::Fail};
}

} // namespace Lectern
