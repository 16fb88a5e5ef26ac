// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keptcredential.h"

#include "auth/credentialkeeper.h"
#include "auth/machinelock.h"
#include "auth/oauth.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern {

namespace {

/// After a renewal that failed while the old token is valid, before the next one is tried: a server that is
/// down must not hold up every question.
constexpr auto kPauseAfterFailure = 30s;

/// Between attempts to bring to the store what it did not take: each may show a window that asks for a
/// password.
constexpr auto kPauseBetweenSaves = 60s;

bool same(const Secret &a, const Secret &b)
{
    return a.reveal() == b.reveal();
}

Error beingSignedOut(const Account &account)
{
    return {isSignIn(account.kind) ? ErrorKind::SessionEnded : ErrorKind::SignInNeeded,
            u"the account is being signed out"_s};
}

} // namespace

KeptCredential::KeptCredential(const Renewal::Means &means, const CodexCli::ReadItem &readItem,
                               QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_readItem(readItem)
{
}

KeptCredential::~KeptCredential() = default;

void KeptCredential::later(const std::function<void()> &call)
{
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

void KeptCredential::keep(const Account &account, const Credential &credential, const Kept &done)
{
    if (account.kind == AccountKind::CodexCli)
        return later([done] { done(std::nullopt); });
    withLock([=, this](MachineLock *lock) {
        m_means.store.write(account.id, toText(credential), [=, self = QPointer(this)](const auto &error) {
            if (!self)
                return;
            lock->release();
            // It may come later than it was waited for, and then nobody would know of it.
            if (error && error->kind == ErrorKind::StoreSilent && !self->m_known)
                self->m_means.store.remove(account.id, [](const auto &) {});
            if (!error) {
                self->clear();
                self->m_known = credential;
            }
            done(error); // which may be the end of this
        });
    });
}

void KeptCredential::keepUntilQuit(const Account &account, const Credential &credential)
{
    if (account.kind == AccountKind::CodexCli)
        return;
    clear();
    m_isUntilQuit = true;
    m_known = credential;
    delete std::exchange(m_renewal, nullptr); // of what does not count any more
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        later([this, waiter] { judge(waiter); });
    m_means.store.remove(account.id, [](const auto &) {}); // what is there is older, or came too late
}

void KeptCredential::get(const Account &account, const Secret &refused, const Got &done)
{
    if (account.kind == AccountKind::CodexCli)
        return findAtCodexCli(account, refused, done);
    later([=, this] {
        if (m_isBeingForgotten)
            done(beingSignedOut(account));
        else
            judge({account, refused, done});
    });
}

void KeptCredential::findAtCodexCli(const Account &account, const Secret &refused, const Got &done)
{
    // Whom it asks is in the account.
    CodexCli::find(this, AuthServer::fromEnvironment(), m_readItem, [=, this](const auto &there) {
        done(CodexCli::credentialFor(there, account, refused, m_means.clock.wallNow()));
    });
}

void KeptCredential::load(const Waiter &waiter)
{
    m_means.store.read(waiter.account.id, [self = QPointer(this), waiter](const auto &read) {
        if (!self)
            return;
        if (!read)
            return waiter.done(read.error());
        if (!*read && waiter.account.kind == AccountKind::Endpoint && waiter.refused.isEmpty())
            return waiter.done(Credential()); // a server without a key: it says itself when it wants one
        const Result<Credential> stored = storedCredential(waiter.account, *read);
        if (!stored)
            return waiter.done(stored.error());
        if (!self->m_known) // or something newer came meanwhile
            self->m_known = *stored;
        self->judge(waiter);
    });
}

bool KeptCredential::hasEnded(const Credential &credential) const
{
    return m_end && same(m_end->refreshToken, credential.refreshToken);
}

bool KeptCredential::isRefused(const Credential &credential) const
{
    return hasEnded(credential) && !m_end->refused.isEmpty() && same(m_end->refused, credential.accessToken);
}

void KeptCredential::judge(const Waiter &waiter)
{
    if (!m_known)
        return load(waiter);
    const QDateTime now = m_means.clock.wallNow();
    if (m_end && m_end->tooEarlyUntil.isValid() && now >= m_end->tooEarlyUntil)
        m_end.reset();
    const Credential credential = *m_known;
    const Secret refused = isRefused(credential) ? credential.accessToken : waiter.refused;
    if (!refused.isEmpty() && same(refused, credential.accessToken)) {
        m_waiters.append(waiter);
        return startRenewal(waiter.account, Renewal::Need::Refused, refused);
    }
    const bool isDue = isToBeRenewed(waiter.account, credential, now) && !hasEnded(credential) &&
                       m_means.clock.now() >= m_quietUntil;
    if (isOver(credential, now) || isDue) {
        m_waiters.append(waiter);
        return startRenewal(waiter.account, Renewal::Need::AboutToEnd, {});
    }
    saveAgain(waiter.account);
    waiter.done(credential); // which may be the end of this
}

void KeptCredential::saveAgain(const Account &account)
{
    if (m_unsaved && m_means.clock.now() >= m_saveAgainAt)
        startRenewal(account, Renewal::Need::Save, {});
}

/// Unless one is under way, whose answer decides.
void KeptCredential::startRenewal(const Account &account, Renewal::Need need, const Secret &refused)
{
    if (m_renewal)
        return;
    Renewal::Task task{account, need, refused, m_known, m_isUntilQuit, m_unsaved.has_value(), m_replaced};
    if (m_end) {
        task.dead = m_end->refreshToken;
        task.lastWord = m_end->error;
    }
    m_renewal = new Renewal(m_means, task, this);
    m_renewal->start([this](const Renewal::Outcome &outcome) { finishRenewal(outcome); });
}

void KeptCredential::finishRenewal(const Renewal::Outcome &outcome)
{
    const Renewal::Task task = m_renewal->task();
    m_renewal->deleteLater();
    m_renewal = nullptr;
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    const QPointer self(this);
    note(task, outcome);
    Q_EMIT renewalEnded();
    for (const Waiter &waiter : waiters) {
        if (self)
            settle(waiter, task, outcome);
    }
}

/// Remembers what came of a renewal.
void KeptCredential::note(const Renewal::Task &task, const Renewal::Outcome &outcome)
{
    const Clock::TimePoint now = m_means.clock.now();
    if (outcome.credential) {
        m_end.reset();
        m_saveAgainAt = now + kPauseBetweenSaves;
        setUnsaved(outcome.unsaved, outcome.replaced);
        m_known = *outcome.credential;
        return;
    }
    const Error error = outcome.credential.error();
    m_quietUntil = now + kPauseAfterFailure;
    m_saveAgainAt = now + kPauseBetweenSaves;
    if (outcome.isGone && !m_isUntilQuit)
        clear(); // look there again: somebody may sign in anew
    else if (error.kind == ErrorKind::SessionEnded)
        m_end = End{outcome.refreshToken, task.refused, error, outcome.tooEarlyUntil};
    else if (error.kind == ErrorKind::SignInNeeded && !m_isUntilQuit)
        clear(); // a key that is not taken: look for another one
}

void KeptCredential::settle(const Waiter &waiter, const Renewal::Task &task, const Renewal::Outcome &outcome)
{
    const bool isItsOwn = task.need == Renewal::Need::Refused && same(task.refused, waiter.refused);
    if (task.need == Renewal::Need::Save)
        return judge(waiter); // which was not what it waits for
    if (outcome.credential) {
        if (!isItsOwn && !waiter.refused.isEmpty() && same(outcome.credential->accessToken, waiter.refused))
            return judge(waiter);
        return waiter.done(*outcome.credential);
    }
    const bool isStillGood = m_known && waiter.refused.isEmpty() && !isRefused(*m_known) &&
                             !isOver(*m_known, m_means.clock.wallNow());
    waiter.done(isStillGood ? Result<Credential>(*m_known) : outcome.credential);
}

void KeptCredential::setUnsaved(const std::optional<Error> &error, const Secret &replaced)
{
    m_replaced = replaced;
    if (m_unsaved == error)
        return;
    m_unsaved = error;
    Q_EMIT unsavedChanged();
}

/// Also when the lock cannot be had: that must not keep a person from signing in or out.
void KeptCredential::withLock(const std::function<void(MachineLock *lock)> &then)
{
    auto *lock = new MachineLock(m_means.lockFile, m_means.clock, this);
    lock->acquire([lock, then](const std::optional<Error> &) { then(lock); });
}

void KeptCredential::forget(const Account &account, const Kept &done)
{
    if (account.kind == AccountKind::CodexCli)
        return later([done] { done(std::nullopt); }); // the CLI's own
    m_isBeingForgotten = true;
    withLock([=, this](MachineLock *lock) {
        const Kept end = [=, this](const std::optional<Error> &error) {
            lock->release();
            m_isBeingForgotten = false;
            if (!error || !meansStillKept(*error))
                clear();
            done(error); // which may be the end of this
        };
        if (m_isUntilQuit)
            return revoke(account, m_known.value_or(Credential()), end);
        m_means.store.read(account.id, [=, this, self = QPointer(this)](const auto &read) {
            if (!self)
                return;
            if (!read)
                return end(read.error());
            const Result<Credential> stored = *read && !m_unsaved
                                                  ? credentialFrom(**read)
                                                  : Result<Credential>(m_known.value_or(Credential()));
            remove(account, stored ? *stored : Credential(), end);
        });
    });
}

/// Only what has gone from the store is revoked: else the account would stay, without letting anybody in.
void KeptCredential::remove(const Account &account, const Credential &credential, const Kept &done)
{
    m_means.store.remove(account.id, [=, this, self = QPointer(this)](const std::optional<Error> &error) {
        if (self)
            error ? done(error) : revoke(account, credential, done);
    });
}

void KeptCredential::revoke(const Account &account, const Credential &credential, const Kept &done)
{
    if (credential.refreshToken.isEmpty() || !account.revokeUrl.isValid())
        return later([done] { done(std::nullopt); });
    const WebRequest request = OAuth::revokeRequest(account, credential.refreshToken);
    m_revoking = m_means.web.send(request, [done](const Result<WebAnswer> &answer) {
        done(answer ? OAuth::revoked(*answer) : std::optional(answer.error()));
    });
}

void KeptCredential::clear()
{
    m_known.reset();
    m_isUntilQuit = false;
    m_end.reset();
    m_quietUntil = {};
    setUnsaved(std::nullopt, {});
}

} // namespace Lectern
