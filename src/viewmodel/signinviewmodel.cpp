// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/signinviewmodel.h"

#include "viewmodel/accountwords.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/serverform.h"

#include <QPointer>

#include <utility>

namespace Lectern {

namespace {

using Page = SignInViewModel::Page;
using State = SignInViewModel::State;

bool isTypedIn(SignInWay way)
{
    return way == SignInWay::ApiKey || way == SignInWay::Server;
}

SignInWay wayOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::ChatGpt:
        return SignInWay::ChatGpt;
    case AccountKind::ApiKey:
        return SignInWay::ApiKey;
    case AccountKind::Codex:
        return SignInWay::Codex;
    case AccountKind::CodexCli:
        return SignInWay::CodexCli;
    case AccountKind::Endpoint:
        break;
    }
    return SignInWay::Server;
}

Carrier carrierFrom(NetworkViewModel::Way way)
{
    switch (way) {
    case NetworkViewModel::Way::Automatic:
        break;
    case NetworkViewModel::Way::WebSocketOnly:
        return Carrier::WebSocket;
    case NetworkViewModel::Way::HttpOnly:
        return Carrier::Http;
    }
    return Carrier::Automatic;
}

} // namespace

SignInViewModel::SignInViewModel(const SignInParts &parts, AccountList &accounts, const Clock &clock,
                                 std::chrono::milliseconds browserPatience, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_browser(parts.openLink, clock, browserPatience)
{
}

SignInViewModel::~SignInViewModel() = default;

Page SignInViewModel::page() const
{
    const Page form = way() == SignInWay::ApiKey ? Page::Key : Page::Server;
    switch (m_state) {
    case State::Idle:
        return Page::Ways;
    case State::Entering:
        return form;
    case State::Starting:
    case State::Checking:
        return isTypedIn(way()) ? form : Page::Progress;
    case State::WaitingForBrowser:
        return way() == SignInWay::DeviceCode ? Page::Code : Page::Browser;
    case State::Keeping:
        return Page::Progress;
    case State::NotKept:
        return Page::NotKept;
    case State::Done:
        return Page::Done;
    case State::Failed:
        break;
    }
    return isTypedIn(way()) ? form : Page::Failed;
}

QString SignInViewModel::address() const
{
    return m_request.again ? m_request.again->baseUrl.toString() : QString();
}

QString SignInViewModel::storeName() const
{
    return Lectern::storeName();
}

QString SignInViewModel::storePrompt() const
{
    return storePromptText();
}

void SignInViewModel::startWith(SignInWay way)
{
    if (m_state != State::Keeping)
        start({.way = way});
}

void SignInViewModel::reauthenticate(const QString &id)
{
    const Account *account = m_accounts.find(id);
    if (account && m_state != State::Keeping)
        start({.way = wayOf(account->kind), .again = *account});
}

void SignInViewModel::start(const SignInRequest &request)
{
    cancel();
    if (isTypedIn(request.way)) {
        m_request = request;
        setState(State::Entering);
    } else {
        begin(request);
    }
}

void SignInViewModel::useKey(const QString &key)
{
    const QString sent = key.trimmed();
    if (way() != SignInWay::ApiKey || (m_state != State::Entering && m_state != State::Failed))
        return;
    if (sent.isEmpty())
        return refuse(tr("Paste your key first."));
    if (!isSendableKey(sent))
        return refuse(tr("A key has no spaces and no letters with accents. Paste it once more."));
    begin({.way = SignInWay::ApiKey, .key = Secret(sent.toLatin1()), .again = m_request.again});
}

void SignInViewModel::useServer(const QString &address, const QString &key, const QStringList &headers,
                                NetworkViewModel::Way carrier)
{
    if (way() != SignInWay::Server || (m_state != State::Entering && m_state != State::Failed))
        return;
    const ServerForm form = serverFrom(address, key, headers);
    if (!form.problem.isEmpty())
        return refuse(form.problem);
    begin({.way = SignInWay::Server,
           .key = form.key,
           .address = form.address,
           .headers = form.headers,
           .carrier = carrierFrom(carrier),
           .again = m_request.again});
}

/// What was typed in is with the attempt from here on.
void SignInViewModel::begin(SignInRequest request)
{
    endAttempt();
    m_signIn = m_parts.make(request);
    request.key = {};
    request.headers.clear();
    m_request = std::move(request);
    SignIn *signIn = m_signIn.get();
    connect(signIn, &SignIn::linkReady, this, [this](const QUrl &link, quint16 port) {
        m_browser.takeLink(link, port);
        setState(State::WaitingForBrowser);
    });
    connect(signIn, &SignIn::portTaken, &m_browser, &BrowserWait::noteTakenPort);
    connect(signIn, &SignIn::codeReady, this, [this](const DeviceCode &code) {
        m_browser.takeCode(code);
        setState(State::WaitingForBrowser);
    });
    connect(signIn, &SignIn::answered, this, [this] {
        m_browser.stop();
        setState(State::Checking);
    });
    connect(signIn, &SignIn::finished, this, &SignInViewModel::takeResult);
    const bool atOnce = isTypedIn(m_request.way) || m_request.way == SignInWay::CodexCli;
    setState(atOnce ? State::Checking : State::Starting);
    signIn->start();
}

void SignInViewModel::takeResult(const Result<SignedIn> &result)
{
    m_signedIn = result ? std::optional(*result) : std::nullopt;
    m_browser.stop();
    m_signIn->disconnect(this);
    m_signIn.release()->deleteLater(); // it is still telling
    if (!result) {
        fail(result.error());
        return;
    }
    keep();
}

/// What this may make the system ask has been explained by then: the page says it from the start.
void SignInViewModel::keep()
{
    setState(State::Keeping);
    const QPointer<SignInViewModel> self = this;
    enrol(m_accounts, m_parts.keep, *m_signedIn, [self](const Result<Account> &kept) {
        if (!self || self->m_state != State::Keeping)
            return;
        if (kept) {
            self->succeed(*kept, false);
            return;
        }
        self->m_problem = errorSentence(kept.error());
        self->m_problemDetail = kept.error().detail;
        self->setState(State::NotKept);
    });
}

void SignInViewModel::keepUntilQuit()
{
    if (m_state != State::NotKept)
        return;
    succeed(enrolUntilQuit(m_accounts, m_parts.keepUntilQuit, *m_signedIn), true);
}

void SignInViewModel::succeed(const Account &account, bool untilQuit)
{
    m_signedIn.reset();
    m_account = accountFacts(account, untilQuit);
    const std::optional<Error> unwritten = untilQuit ? std::nullopt : m_accounts.problem();
    m_problem = unwritten
                    ? tr("The account could not be written to the disk: it is gone after the next start.")
                    : QString();
    m_problemDetail = unwritten ? unwritten->detail : QString();
    const bool expected = m_request.again && m_request.again->id == account.id;
    setState(State::Done);
    Q_EMIT signedIn(account.id);
    if (expected && !unwritten && !untilQuit && !m_account.planRefused)
        finish(); // there is nothing to say
}

void SignInViewModel::fail(const Error &error)
{
    const bool noPort = error.kind == ErrorKind::PortInUse;
    if (noPort && way() == SignInWay::Codex) { // the code leads to the same account
        m_browser.notePortsTaken();
        begin({.way = SignInWay::DeviceCode, .again = m_request.again});
        return;
    }
    if (noPort)
        m_problem = tr("No port of this computer is free for the browser's answer. Use a code instead.");
    else if (error.kind == ErrorKind::SessionEnded && way() == SignInWay::CodexCli)
        m_problem = tr("The Codex CLI's sign-in has ended. Use the Codex CLI once, then try again.");
    else
        m_problem = errorSentence(error, m_clock.wallNow());
    m_problemDetail = error.detail;
    m_remedy = noPort                                   ? Remedy::Code
               : error.kind == ErrorKind::DeviceCodeOff ? Remedy::Browser
                                                        : Remedy::Again;
    setState(State::Failed);
}

/// What was typed in cannot be sent.
void SignInViewModel::refuse(const QString &problem)
{
    m_problem = problem;
    m_problemDetail.clear();
    setState(State::Failed);
}

void SignInViewModel::retry()
{
    if (m_state == State::NotKept) {
        keep();
    } else if (m_state == State::Failed && !isTypedIn(way())) {
        m_browser.clear();
        begin(m_request);
    }
}

void SignInViewModel::cancel()
{
    if (m_state == State::Keeping)
        return;
    endAttempt();
    m_browser.clear();
    m_request = {};
    setState(State::Idle);
}

void SignInViewModel::finish()
{
    if (m_state == State::Done)
        cancel();
}

void SignInViewModel::endAttempt()
{
    m_signIn.reset();
    if (m_signedIn)
        decline(m_accounts, m_parts.discard, *m_signedIn);
    m_signedIn.reset();
    m_browser.stop();
}

/// A sentence about what went wrong goes with the state that it belongs to.
void SignInViewModel::setState(State state)
{
    m_state = state;
    if (state != State::Failed && state != State::NotKept && state != State::Done) {
        m_problem.clear();
        m_problemDetail.clear();
    }
    Q_EMIT changed();
}

} // namespace Lectern
