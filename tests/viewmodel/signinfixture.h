// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeclock.h"
#include "support/signindesk.h"
#include "viewmodel/signinviewmodel.h"

#include <QSignalSpy>

namespace Lectern::Testing {

inline const QUrl kLink(QStringLiteral("https://auth.example/authorize?state=abc%2Fdef"));

/// Signing in at a desk where a test says what comes.
struct SignInFixture
{
    SignInDesk desk;
    FakeClock clock;
    AccountList accounts{{}};
    SignInViewModel signIn;
    QSignalSpy signedIn{&signIn, &SignInViewModel::signedIn};

    explicit SignInFixture(std::chrono::milliseconds patience = BrowserWait::kPatience)
        : signIn(desk.signInParts(), accounts, clock, patience)
    {
    }

    SignedIn ada() const
    {
        return {chatGptAccount(QStringLiteral("ada@example.org")),
                {Secret("token-1"), Secret("refresh-1"), {}, {}}};
    }
    /// As far as the store.
    void signInAda()
    {
        signIn.startWith(SignInWay::ChatGpt);
        Q_EMIT desk.attempt->linkReady(kLink, 1455);
        Q_EMIT desk.attempt->answered();
        Q_EMIT desk.attempt->finished(ada());
    }
    void fail(ErrorKind kind) { Q_EMIT desk.attempt->finished(Error{kind, QStringLiteral("detail")}); }
};

} // namespace Lectern::Testing
