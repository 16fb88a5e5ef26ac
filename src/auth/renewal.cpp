// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/renewal.h"

#include "auth/machinelock.h"
#include "auth/oauth.h"
#include "base/logging.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern {

namespace {

constexpr auto kBeforeTheEnd = 5min; // protocol G.3

/// A refresh token that was used is taken once more for about an hour (protocol G.3). So where nobody knows
/// whether the server has got it, asking once more with the same one is right.
constexpr int kAttempts = 2;

bool same(const Secret &a, const Secret &b)
{
    return a.reveal() == b.reveal();
}

bool canBeRenewed(const Account &account, const Credential &credential)
{
    return !credential.refreshToken.isEmpty() && account.tokenUrl.isValid();
}

bool isTooEarly(const Credential &credential, const QDateTime &now)
{
    return credential.earliestRefreshAt.isValid() && now < credential.earliestRefreshAt;
}

bool mayHaveArrived(ErrorKind kind)
{
    return kind != ErrorKind::HostNotFound && kind != ErrorKind::ConnectionRefused &&
           kind != ErrorKind::Proxy && kind != ErrorKind::Tls;
}

} // namespace

bool isSignIn(AccountKind kind)
{
    return kind == AccountKind::ChatGpt || kind == AccountKind::Codex;
}

Result<Credential> storedCredential(const Account &account, const std::optional<Secret> &stored)
{
    const bool isKey =
        account.kind == AccountKind::ApiKey; // the server cannot have refused what is not there
    if (!stored)
        return Error{isKey || isSignIn(account.kind) ? ErrorKind::SessionEnded : ErrorKind::SignInNeeded,
                     u"nothing is kept for the account"_s};
    const Result<Credential> credential = credentialFrom(*stored);
    if (credential || !isSignIn(account.kind))
        return credential;
    return Error{ErrorKind::SessionEnded, credential.error().detail};
}

bool isOver(const Credential &credential, const QDateTime &now)
{
    return credential.expiresAt.isValid() && now >= credential.expiresAt;
}

bool isToBeRenewed(const Account &account, const Credential &credential, const QDateTime &now)
{
    const qint64 margin = std::chrono::seconds(kBeforeTheEnd).count();
    return canBeRenewed(account, credential) && credential.expiresAt.isValid() &&
           now >= credential.expiresAt.addSecs(-margin) && !isTooEarly(credential, now);
}

Renewal::Renewal(const Means &means, const Task &task, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_task(task)
{
}

Renewal::~Renewal() = default;

void Renewal::start(const Done &done)
{
    m_done = done;
    if (m_task.isUntilQuit) {
        m_current = m_task.known.value_or(Credential());
        QMetaObject::invokeMethod(this, &Renewal::consider, Qt::QueuedConnection);
        return;
    }
    m_lock = new MachineLock(m_means.lockFile, m_means.clock, this);
    m_lock->acquire([this](const std::optional<Error> &error) {
        error ? finish({*error}) : readStore(); // the lock is ours: it calls nobody who has gone
    });
}

void Renewal::readStore()
{
    m_means.store.read(m_task.account.id, [self = QPointer(this)](const auto &read) {
        if (!self)
            return;
        if (!read)
            return self->doWithoutStore(read.error());
        const Result<Credential> stored = storedCredential(self->m_task.account, *read);
        if (!stored)
            return self->finish({.credential = stored.error(), .isGone = true});
        self->choose(*stored);
    });
}

/// What could not be saved counts, unless somebody has signed in anew since.
void Renewal::choose(const Credential &stored)
{
    m_inStore = stored.refreshToken;
    const bool isNewer = m_task.isUnsaved && m_task.known && same(m_inStore, m_task.replaced);
    m_current = isNewer ? *m_task.known : stored;
    if (isNewer && isAnswered())
        return save(m_current);
    consider();
}

/// A store that has gone must not end a session that is alive. Other programs cannot have renewed without it
/// either.
void Renewal::doWithoutStore(const Error &error)
{
    if (m_task.need == Need::Save || !m_task.known)
        return finish({error});
    m_current = *m_task.known;
    m_inStore = m_task.isUnsaved ? m_task.replaced : m_current.refreshToken;
    consider();
}

/// Whether the current one is what was wanted.
bool Renewal::isAnswered() const
{
    const QDateTime now = m_means.clock.wallNow();
    switch (m_task.need) {
    case Need::AboutToEnd:
        return !isToBeRenewed(m_task.account, m_current, now) && !isOver(m_current, now);
    case Need::Refused:
        return !same(m_current.accessToken, m_task.refused) && !isOver(m_current, now);
    case Need::Save:
        break;
    }
    return true;
}

/// Why the server cannot be asked.
std::optional<Error> Renewal::obstacle() const
{
    if (!isSignIn(m_task.account.kind))
        return Error{ErrorKind::SignInNeeded, u"the server does not take the key"_s};
    if (m_task.lastWord && same(m_task.dead, m_current.refreshToken))
        return m_task.lastWord;
    if (!canBeRenewed(m_task.account, m_current))
        return Error{ErrorKind::SessionEnded, u"the access token has ended and cannot be renewed"_s};
    if (isTooEarly(m_current, m_means.clock.wallNow()))
        return Error{ErrorKind::SessionEnded,
                     u"the server does not take a token that it does not let us renew yet"_s};
    return std::nullopt;
}

void Renewal::consider()
{
    if (isAnswered())
        return finish({m_current, m_current.refreshToken});
    if (const std::optional<Error> error = obstacle()) {
        Outcome outcome{*error, m_current.refreshToken};
        if (isTooEarly(m_current, m_means.clock.wallNow()))
            outcome.tooEarlyUntil = m_current.earliestRefreshAt;
        return finish(outcome);
    }
    ask(1);
}

void Renewal::ask(int attempt)
{
    const auto reason =
        m_task.need == Need::Refused ? OAuth::RenewReason::Unauthorized : OAuth::RenewReason::AboutToExpire;
    m_call = m_means.web.send(OAuth::refreshRequest(m_task.account, m_current.refreshToken, reason),
                              [this, attempt](const Result<WebAnswer> &got) { answer(got, attempt); });
}

void Renewal::answer(const Result<WebAnswer> &answer, int attempt)
{
    if (!answer) {
        if (attempt < kAttempts && mayHaveArrived(answer.error().kind))
            return ask(attempt + 1);
        return finish({answer.error(), m_current.refreshToken});
    }
    const Result<Credential> renewed = OAuth::refreshed(*answer, m_current, m_means.clock.wallNow());
    if (!renewed)
        return finish({renewed.error(), m_current.refreshToken});
    if (m_task.isUntilQuit)
        return finish({*renewed, renewed->refreshToken});
    save(*renewed);
}

void Renewal::save(const Credential &credential)
{
    m_means.store.write(
        m_task.account.id, toText(credential), [self = QPointer(this), credential](const auto &error) {
            if (!self)
                return;
            if (error)
                qCWarning(lcAuth) << "a renewed sign-in is not in the keychain yet:" << error->detail;
            self->finish({credential, credential.refreshToken, error, error ? self->m_inStore : Secret()});
        });
}

void Renewal::finish(Outcome outcome)
{
    if (m_lock)
        m_lock->release();
    m_lock = nullptr;
    const Done done = std::move(m_done);
    done(outcome); // which may be the end of this
}

} // namespace Lectern
