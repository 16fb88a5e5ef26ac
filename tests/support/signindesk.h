// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/accountsviewmodel.h"
#include "viewmodel/signinviewmodel.h"

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace Lectern::Testing {

/// An attempt of which a test tells what comes.
class FakeSignIn final : public SignIn
{
public:
    void start() override { ++starts; }

    int starts = 0;
};

/// The rest of the program as signing in sees it: a browser, servers and a password store that do what a test
/// says.
struct SignInDesk
{
    QList<SignInRequest> requests;
    QPointer<FakeSignIn> attempt; ///< the last one
    QList<QUrl> opened;
    bool hasBrowser = true;
    QList<std::pair<Account, Credential>> keeping; ///< what the store was given
    CredentialKeeper::Kept stored;                 ///< the store's answer to the last one
    QStringList untilQuit;
    QStringList discarded; ///< names
    QStringList forgetting;
    CredentialKeeper::Kept forgotten; ///< the answer to the last one

    SignInParts signInParts()
    {
        return {
            .make =
                [this](const SignInRequest &request) {
                    requests += request;
                    auto made = std::make_unique<FakeSignIn>();
                    attempt = made.get();
                    return made;
                },
            .keep =
                [this](const Account &account, const Credential &credential,
                       const CredentialKeeper::Kept &done) {
                    keeping.append({account, credential});
                    stored = done;
                },
            .keepUntilQuit = [this](const Account &account, const Credential &) { untilQuit += account.id; },
            .discard = [this](const SignedIn &signedIn) { discarded += signedIn.account.name; },
            .openLink =
                [this](const QUrl &url) {
                    opened += url;
                    return hasBrowser;
                }};
    }
    AccountParts accountParts()
    {
        return {.forget =
                    [this](const Account &account, const CredentialKeeper::Kept &done) {
                        forgetting += account.id;
                        forgotten = done;
                    },
                .isUntilQuit = [this](const QString &id) { return untilQuit.contains(id); }};
    }
};

/// An account as a sign-in brings it.
inline Account chatGptAccount(const QString &name)
{
    Account account;
    account.kind = AccountKind::ChatGpt;
    account.name = name;
    account.plan = QStringLiteral("plus");
    account.workspace = QStringLiteral("ws-1");
    account.workspaceName = QStringLiteral("Example Ltd");
    account.baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1"));
    return account;
}

} // namespace Lectern::Testing
