// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/chatgptsignin.h"
#include "auth/codexsignin.h"
#include "auth/credentialkeeper.h"
#include "auth/devicesignin.h"
#include "auth/keysignin.h"
#include "codex/policyweb.h"
#include "support/fakeclock.h"
#include "support/identityprovider.h"
#include "support/memorytokenstore.h"
#include "support/scriptedbrowser.h"

#include <QTest>

#include <optional>

namespace Lectern::Testing {

/// One attempt after the other to sign in at a provider, with a browser that does what it is told.
struct SignInProbe
{
    FakeClock clock;
    IdentityProvider provider;
    NetworkPolicy policy{NetworkSettings{.caFile = provider.caFile()}};
    PolicyWeb web{policy};
    MemoryTokenStore store;
    CredentialKeeper keeper{store, web, clock, {}}; ///< nothing is kept
    Discard discard = [this](const SignedIn &tokens) { keeper.discard(tokens.account, tokens.credential); };
    ScriptedBrowser browser{provider.caFile()};
    ScriptedBrowser::Manner manner = ScriptedBrowser::Manner::ComesBack;
    std::chrono::milliseconds patience = std::chrono::minutes(10);
    QList<quint16> codexPorts{0};

    // Of the last attempt.
    std::unique_ptr<SignIn> attempt;
    QList<QUrl> links;
    QList<quint16> taken;
    QList<DeviceCode> codes;
    int answers = 0;
    std::optional<Result<SignedIn>> result;

    SignInProbe() { provider.script.clock = &clock; }

    RedirectPage page() const
    {
        return {QStringLiteral("Lectern"), QStringLiteral("All is well."), QStringLiteral("Declined."),
                QStringLiteral("Not yours.")};
    }
    /// Mode S (protocol G.7).
    void startChatGpt(const std::optional<Account> &known = {})
    {
        start(std::make_unique<ChatGptSignIn>(
            provider.authServer(codexPorts), web, clock,
            ChatGptSignIn::Options{
                .page = page(), .hostId = hostId, .known = known, .patience = patience, .discard = discard}));
    }
    /// Mode C (protocol G.1).
    void startCodex(const std::optional<Account> &known = {})
    {
        start(std::make_unique<CodexSignIn>(
            provider.authServer(codexPorts), web, clock,
            CodexSignIn::Options{.page = page(), .known = known, .patience = patience, .discard = discard}));
    }
    /// Protocol G.2, a hundred times faster.
    void startDevice()
    {
        start(std::make_unique<DeviceSignIn>(
            provider.authServer(codexPorts), web, clock,
            DeviceSignIn::Options{.second = std::chrono::milliseconds(10), .discard = discard}));
    }
    void startKey(const QByteArray &key)
    {
        start(std::make_unique<KeySignIn>(provider.authServer(codexPorts), web, clock, Secret(key)));
    }
    void start(AccountKind kind)
    {
        if (kind == AccountKind::ChatGpt)
            startChatGpt();
        else
            startCodex();
    }

    /// Waits for the end.
    bool ends()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 30'000);
    }
    bool succeeds() { return ends() && result->hasValue(); }
    const SignedIn &signedIn() const { return result->value(); }
    const Error &error() const { return result->error(); }
    /// What the provider found wrong.
    QStringList refusals() const
    {
        QStringList all;
        for (const IdentityProvider::Seen &seen : provider.seen()) {
            if (!seen.refusal.isEmpty())
                all.append(seen.request.path + QStringLiteral(": ") + seen.refusal);
        }
        return all;
    }

    const QString hostId = QStringLiteral("urn:uuid:01234567-89ab-4def-8123-456789abcdef");

private:
    void start(std::unique_ptr<SignIn> made)
    {
        links.clear();
        taken.clear();
        codes.clear();
        answers = 0;
        result.reset();
        attempt = std::move(made);
        SignIn *from = attempt.get();
        QObject::connect(from, &SignIn::linkReady, from, [this](const QUrl &link) {
            links.append(link);
            browser.open(link, manner);
        });
        QObject::connect(from, &SignIn::portTaken, from, [this](quint16 port) { taken.append(port); });
        QObject::connect(from, &SignIn::codeReady, from,
                         [this](const DeviceCode &code) { codes.append(code); });
        QObject::connect(from, &SignIn::answered, from, [this] { ++answers; });
        QObject::connect(from, &SignIn::finished, from,
                         [this](const Result<SignedIn> &came) { result = came; });
        attempt->start();
    }
};

} // namespace Lectern::Testing
