// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/credentialkeeper.h"
#include "codex/policyweb.h"
#include "filetokenstore.h"
#include "support/fakeclock.h"
#include "support/identityprovider.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::Testing {

/// An account of a provider at `url`, as a sign-in would have made it.
inline Account accountAt(const QString &url, AccountKind kind, const QString &clientId)
{
    const QString root = kind == AccountKind::Codex ? url : url + QStringLiteral("/api/accounts");
    const QString base =
        kind == AccountKind::Codex ? QStringLiteral("/backend-api/codex") : QStringLiteral("/v1");
    return {.id = QStringLiteral("account-1"),
            .kind = kind,
            .name = QStringLiteral("ada@example.org"),
            .baseUrl = QUrl(url + base),
            .clientId = clientId,
            .tokenUrl = QUrl(root + QStringLiteral("/oauth/token")),
            .revokeUrl = QUrl(root + QStringLiteral("/oauth/revoke"))};
}

/// A keeper, its store, and a provider that has signed somebody in; time stands still until it is moved.
struct KeeperProbe
{
    FakeClock clock;
    IdentityProvider provider;
    QTemporaryDir dir;
    FileTokenStore store{dir.filePath(QStringLiteral("store"))};
    NetworkPolicy policy{NetworkSettings{.caFile = provider.caFile()}};
    PolicyWeb web{policy};
    std::unique_ptr<CredentialKeeper> keeper;
    Account account;
    Credential first;

    /// Signs in, with tokens that live for an hour; the provider's clock is ahead by `offset`.
    explicit KeeperProbe(AccountKind kind, std::chrono::seconds offset = std::chrono::seconds(0))
    {
        provider.script.clockOffset = offset;
        provider.script.clock = &clock;
        restart();
        const QString client = kind == AccountKind::Codex
                                   ? QString::fromLatin1(IdentityProvider::kCodexClient)
                                   : provider.office().newClient();
        account = accountAt(provider.url(), kind, client);
        first = issue();
        bool isKept = false;
        keeper->keep(account, first, [&](const std::optional<Error> &error) { isKept = !error; });
        QVERIFY(QTest::qWaitFor([&] { return isKept; }));
    }

    /// Another run of the program.
    void restart()
    {
        keeper = std::make_unique<CredentialKeeper>(store, web, clock, dir.filePath(QStringLiteral("lock")));
    }

    /// What a sign-in at this moment would bring.
    Credential issue()
    {
        const QJsonObject tokens =
            provider.office().tokensFor({account.kind == AccountKind::Codex, account.clientId, {}, {}});
        const auto token = [&](const char *name) {
            return Secret(tokens.value(QLatin1String(name)).toString().toLatin1());
        };
        const QDateTime end = clock.wallNow().addSecs(provider.script.accessLifetime.count());
        const bool isCodex = account.kind == AccountKind::Codex;
        return {token("access_token"), token("refresh_token"), end,
                isCodex ? QDateTime() : end.addSecs(-provider.script.refreshLead.count())};
    }

    /// To `left` before the first token ends.
    void leave(std::chrono::seconds left) { clock.setWallNow(first.expiresAt.addSecs(-left.count())); }

    Result<Credential> get()
    {
        return wait([this](const CredentialKeeper::Got &done) { keeper->get(account, done); });
    }
    Result<Credential> renew(const Secret &refused)
    {
        return wait([&](const CredentialKeeper::Got &done) { keeper->renew(account, refused, done); });
    }
    /// Nothing when all went well.
    std::optional<Error> forget()
    {
        std::optional<std::optional<Error>> came;
        keeper->forget(account, [&](const std::optional<Error> &error) { came = error; });
        if (!QTest::qWaitFor([&] { return came.has_value(); }, 30'000))
            return Error{ErrorKind::Timeout, QStringLiteral("no answer")};
        return *came;
    }

    qsizetype refreshes() const { return provider.tokenRequests(QStringLiteral("refresh_token")).size(); }
    /// The refresh tokens that were shown to the server.
    QStringList shown() const
    {
        QStringList tokens;
        for (const auto &seen : provider.tokenRequests(QStringLiteral("refresh_token")))
            tokens.append(seen.request.field(QStringLiteral("refresh_token")));
        return tokens;
    }

private:
    static Result<Credential> wait(const std::function<void(const CredentialKeeper::Got &)> &ask)
    {
        std::optional<Result<Credential>> came;
        ask([&](const Result<Credential> &credential) { came = credential; });
        if (!QTest::qWaitFor([&] { return came.has_value(); }, 30'000))
            return Error{ErrorKind::Timeout, QStringLiteral("no answer")};
        return *came;
    }
};

} // namespace Lectern::Testing
