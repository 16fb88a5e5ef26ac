// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/accountdesk.h"

#include "app/profile.h"
#include "auth/chatgptsignin.h"
#include "auth/codexclisignin.h"
#include "auth/codexsignin.h"
#include "auth/devicesignin.h"
#include "auth/keysignin.h"
#include "auth/readysignin.h"
#include "desktop/passwordstore.h"
#include "desktop/secretitem.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

std::optional<ErrorKind> problemWith(PasswordStoreState state)
{
    switch (state) {
    case PasswordStoreState::Ready:
        break;
    case PasswordStoreState::Locked:
        return ErrorKind::StoreLocked;
    case PasswordStoreState::Missing:
        return ErrorKind::StoreMissing;
    case PasswordStoreState::Silent:
        return ErrorKind::StoreSilent;
    }
    return std::nullopt;
}

struct RedirectWords
{
    Q_DECLARE_TR_FUNCTIONS(RedirectWords)
};

RedirectPage redirectPage()
{
    return {.title = RedirectWords::tr("Lectern"),
            .done = RedirectWords::tr("You can close this page. Lectern goes on by itself."),
            .failed = RedirectWords::tr(
                "The sign-in was declined. You can close this page; Lectern says what is next."),
            .wrong = RedirectWords::tr(
                "This page does not belong to the sign-in that Lectern waits for. Close it, and use "
                "the page that Lectern has opened.")};
}

SignedIn serverSignIn(const SignInRequest &request)
{
    Account account;
    account.id = request.again ? request.again->id : QString();
    account.kind = AccountKind::Endpoint;
    account.name = request.address.authority(QUrl::FullyDecoded | QUrl::RemoveUserInfo);
    account.baseUrl = request.address;
    account.carrier = request.carrier;
    return {account, {.accessToken = request.key, .headers = request.headers}};
}

QString fileFor(const CommandLine &line, const QString &name)
{
    return QDir(profileFor(line).dataDir).filePath(name);
}

} // namespace

void askStore(QObject *context, const std::function<void(std::optional<ErrorKind>)> &done)
{
    askPasswordStore(context, [done](PasswordStoreState state) { done(problemWith(state)); });
}

AccountDesk::AccountDesk(const CommandLine &line, Web &web, const Clock &clock)
    : m_server(AuthServer::fromEnvironment())
    , m_web(web)
    , m_clock(clock)
    , m_list(fileFor(line, u"accounts.json"_s))
    , m_store({.ask = askStore})
    , m_keeper(m_store, web, clock, fileFor(line, u"accounts.renewing"_s), readSecretItem)
{
}

AccountDesk::~AccountDesk() = default;

std::unique_ptr<SignIn> AccountDesk::attempt(const SignInRequest &request)
{
    switch (request.way) {
    case SignInWay::ChatGpt:
        return std::make_unique<ChatGptSignIn>(m_server, m_web, m_clock,
                                               ChatGptSignIn::Options{.page = redirectPage(),
                                                                      .hostId = m_list.hostId(),
                                                                      .known = request.again,
                                                                      .discard = discard()});
    case SignInWay::Codex:
        return std::make_unique<CodexSignIn>(
            m_server, m_web, m_clock,
            CodexSignIn::Options{.page = redirectPage(), .known = request.again, .discard = discard()});
    case SignInWay::DeviceCode:
        return std::make_unique<DeviceSignIn>(
            m_server, m_web, m_clock, DeviceSignIn::Options{.known = request.again, .discard = discard()});
    case SignInWay::ApiKey:
        return std::make_unique<KeySignIn>(m_server, m_web, m_clock, request.key, request.again);
    case SignInWay::CodexCli:
        return std::make_unique<CodexCliSignIn>(m_server, m_clock, readSecretItem, m_refusedOfCli);
    case SignInWay::Server:
        break;
    }
    return std::make_unique<ReadySignIn>(serverSignIn(request));
}

Discard AccountDesk::discard()
{
    return [this](const SignedIn &signedIn) { m_keeper.discard(signedIn.account, signedIn.credential); };
}

void AccountDesk::hasCodexCli(QObject *context, const std::function<void(bool)> &done) const
{
    CodexCli::find(context, m_server, readSecretItem,
                   [done](const Result<SignedIn> &found) { done(found.hasValue()); });
}

void AccountDesk::open(const Account &account, const std::function<void(const Result<Endpoint> &)> &done)
{
    m_keeper.get(account, [account, done](const Result<Credential> &credential) {
        if (credential)
            done(endpointFor(account, *credential));
        else
            done(credential.error());
    });
}

CredentialSource AccountDesk::credentials()
{
    return [this](const Endpoint &endpoint, CredentialNeed need,
                  const std::function<void(const Result<Endpoint> &)> &done) {
        const Account *found = m_list.find(endpoint.account);
        if (!found) {
            const Result<Endpoint> same = need == CredentialNeed::Connect
                                              ? Result<Endpoint>(endpoint)
                                              : Error{ErrorKind::SignInNeeded, u"the key was refused"_s};
            QMetaObject::invokeMethod(
                &m_list, [done, same] { done(same); }, Qt::QueuedConnection);
            return;
        }
        if (need == CredentialNeed::Connect)
            return open(*found, done);
        if (found->kind == AccountKind::CodexCli)
            m_refusedOfCli = endpoint.key;
        m_keeper.renew(*found, endpoint.key, [account = *found, done](const Result<Credential> &credential) {
            if (credential)
                done(endpointFor(account, *credential));
            else
                done(credential.error());
        });
    };
}

} // namespace Lectern
