// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/credentialkeeper.h"

#include "auth/keptcredential.h"
#include "auth/oauth.h"
#include "base/logging.h"

#include <QCryptographicHash>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <list>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

bool meansStillKept(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StoreMissing:
    case ErrorKind::StoreLocked:
    case ErrorKind::StoreRefused:
    case ErrorKind::StoreSilent:
    case ErrorKind::InUse:
        return true;
    default:
        return false;
    }
}

class CredentialKeeper::Private
{
public:
    using Calls = std::list<std::unique_ptr<WebCall>>;

    KeptCredential &of(const QString &account);
    const KeptCredential *find(const QString &account) const;
    void endDiscard(Calls::iterator call);
    void settle();

    CredentialKeeper &q;
    const Renewal::Means means;
    const CodexCli::ReadItem readItem;
    std::map<QString, std::unique_ptr<KeptCredential>> kept = {};
    Calls discards = {};
    QList<QPointer<QTimer>> leaving = {}; ///< how long each is willing to wait
};

/// Accounts do not wait for each other. An id comes from a file, so it is not taken as the name of one.
KeptCredential &CredentialKeeper::Private::of(const QString &account)
{
    std::unique_ptr<KeptCredential> &there = kept[account];
    if (!there) {
        const QByteArray name = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256);
        Renewal::Means own = means;
        own.lockFile += u'.' + QString::fromLatin1(name.toHex().left(16));
        there = std::make_unique<KeptCredential>(own, readItem);
        connect(there.get(), &KeptCredential::renewalEnded, &q, [this] { settle(); });
        connect(there.get(), &KeptCredential::unsavedChanged, &q,
                [this, account] { Q_EMIT q.unsavedChanged(account); });
    }
    return *there;
}

const KeptCredential *CredentialKeeper::Private::find(const QString &account) const
{
    const auto found = kept.find(account);
    return found == kept.end() ? nullptr : found->second.get();
}

/// `call` is the one that is calling back.
void CredentialKeeper::Private::endDiscard(Calls::iterator call)
{
    const std::unique_ptr<WebCall> ended = std::move(*call);
    discards.erase(call);
    settle();
}

/// Nobody who leaves has to wait once nothing is under way.
void CredentialKeeper::Private::settle()
{
    const bool isRenewing =
        std::ranges::any_of(kept, [](const auto &one) { return one.second->isToBeStored(); });
    if (isRenewing || !discards.empty())
        return;
    for (const QPointer<QTimer> &limit : std::exchange(leaving, {})) {
        if (limit)
            limit->start(0);
    }
}

CredentialKeeper::CredentialKeeper(TokenStore &store, Web &web, const Clock &clock, const QString &lockFile,
                                   const CodexCli::ReadItem &readItem, QObject *parent)
    : QObject(parent)
    , d(new Private{*this, {store, web, clock, lockFile}, readItem})
{
}

CredentialKeeper::~CredentialKeeper() = default;

void CredentialKeeper::keep(const Account &account, const Credential &credential, const Kept &done)
{
    d->of(account.id).keep(account, credential, done);
}

void CredentialKeeper::keepUntilQuit(const Account &account, const Credential &credential)
{
    d->of(account.id).keepUntilQuit(account, credential);
}

bool CredentialKeeper::isUntilQuit(const QString &account) const
{
    const KeptCredential *kept = d->find(account);
    return kept && kept->isUntilQuit();
}

std::optional<Error> CredentialKeeper::unsaved(const QString &account) const
{
    const KeptCredential *kept = d->find(account);
    return kept ? kept->unsaved() : std::nullopt;
}

void CredentialKeeper::get(const Account &account, const Got &done)
{
    d->of(account.id).get(account, {}, done);
}

void CredentialKeeper::renew(const Account &account, const Secret &refused, const Got &done)
{
    d->of(account.id).get(account, refused, done);
}

void CredentialKeeper::forget(const Account &account, const Kept &done)
{
    d->of(account.id).forget(account, done);
}

void CredentialKeeper::discard(const Account &account, const Credential &credential)
{
    if (credential.refreshToken.isEmpty() || !account.revokeUrl.isValid())
        return;
    const auto call = d->discards.emplace(d->discards.end());
    *call = d->means.web.send(OAuth::revokeRequest(account, credential.refreshToken),
                              [this, call](const Result<WebAnswer> &answer) {
                                  const auto error =
                                      answer ? OAuth::revoked(*answer) : std::optional(answer.error());
                                  if (error)
                                      qCWarning(lcAuth)
                                          << "unkept tokens may still be good:" << error->detail;
                                  d->endDiscard(call);
                              });
}

void CredentialKeeper::whenSettled(std::chrono::milliseconds patience, const std::function<void()> &done)
{
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, limit, [limit, done] {
        limit->deleteLater();
        done();
    });
    limit->start(patience);
    d->leaving.append(limit);
    d->settle();
}

} // namespace Lectern
