// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/credentialkeeper.h"
#include "auth/keeperdoubles.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::Testing {

using namespace Qt::StringLiterals;

inline const QByteArray kDead = R"({"error":"invalid_grant"})";

inline Account accountOf(AccountKind kind)
{
    Account account;
    account.id = u"account-1"_s;
    account.kind = kind;
    account.name = u"ada@example.com"_s;
    account.baseUrl = QUrl(u"https://api.example/v1"_s);
    if (kind == AccountKind::ChatGpt || kind == AccountKind::Codex) {
        account.clientId = u"app_1"_s;
        account.tokenUrl = QUrl(u"https://auth.example/token"_s);
        account.revokeUrl = QUrl(u"https://auth.example/revoke"_s);
    }
    return account;
}

/// What a call came to: the access token, or a word for the error.
using Word = std::shared_ptr<QByteArray>;

inline QByteArray wordOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SessionEnded:
        return "ended";
    case ErrorKind::SignInNeeded:
        return "sign in";
    case ErrorKind::InUse:
        return "in use";
    default:
        return "error " + QByteArray::number(int(error.kind));
    }
}

inline QByteArray errorWord(ErrorKind kind)
{
    return wordOf(Error{kind});
}

/// A keeper with a server, a store and a clock that do as they are told.
struct KeeperDesk
{
    FakeClock clock;
    QueuedWeb web;
    ScriptedStore store;
    QTemporaryDir dir;
    std::unique_ptr<CredentialKeeper> keeper;
    Account account;

    explicit KeeperDesk(AccountKind kind = AccountKind::Codex)
        : account(accountOf(kind))
    {
        restart();
    }

    void restart()
    {
        keeper = std::make_unique<CredentialKeeper>(store, web, clock, dir.filePath(u"sub/lock"_s));
    }
    /// As a sign-in of another program would.
    void putInStore(const Credential &credential) { store.values[account.id] = toText(credential).reveal(); }
    Credential inStore() const
    {
        const auto credential = credentialFrom(Secret(store.values.value(account.id)));
        return credential ? *credential : Credential{};
    }
    Credential lasting(std::chrono::seconds left, const QByteArray &access = "access-1",
                       const QByteArray &refresh = "refresh-1") const
    {
        return {Secret(access), Secret(refresh), clock.wallNow().addSecs(left.count())};
    }
    QString lockFile() const
    {
        const QByteArray hash = QCryptographicHash::hash(account.id.toUtf8(), QCryptographicHash::Sha256);
        return dir.filePath(u"sub/lock."_s + QString::fromLatin1(hash.toHex().left(16)));
    }

    static CredentialKeeper::Got into(const Word &word)
    {
        return [word](const Result<Credential> &got) {
            *word = got ? got->accessToken.reveal() : wordOf(got.error());
        };
    }
    static CredentialKeeper::Kept keptInto(const Word &word)
    {
        return [word](const std::optional<Error> &error) { *word = error ? wordOf(*error) : "done"; };
    }
    static QByteArray waitFor(const Word &word)
    {
        return QTest::qWaitFor([&] { return !word->isNull(); }) ? *word : QByteArray("unanswered");
    }

    Word beginGet() const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->get(account, into(word));
        return word;
    }
    Word beginRenew(const QByteArray &refused) const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->renew(account, Secret(refused), into(word));
        return word;
    }
    Word beginForget() const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->forget(account, keptInto(word));
        return word;
    }
    /// What a program that wants to end waits for; it says which refresh token is in the store then.
    Word beginToLeave(std::chrono::milliseconds patience) const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->whenSettled(patience, [this, word] { *word = "left " + inStore().refreshToken.reveal(); });
        return word;
    }
    QByteArray get() const { return waitFor(beginGet()); }
    QByteArray renew(const QByteArray &refused) const { return waitFor(beginRenew(refused)); }
    QByteArray forget() const { return waitFor(beginForget()); }
    QByteArray keep(const Credential &credential) const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->keep(account, credential, keptInto(word));
        return waitFor(word);
    }
};

} // namespace Lectern::Testing
