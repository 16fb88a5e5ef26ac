// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/logincommand.h"

#include "app/console.h"
#include "app/profile.h"
#include "auth/enrolment.h"
#include "viewmodel/errorsentence.h"

#include <QLocale>

#include <utility>

namespace Lectern {

LoginCommand::LoginCommand(const CommandLine &line, const Secret &key)
    : m_line(line)
    , m_policy(networkSettingsFor(line))
    , m_web(m_policy)
    , m_desk(line, m_web, m_clock)
    , m_signIn(m_desk.attempt({.way = line.loginWay, .key = key, .address = line.endpoint.value_or(QUrl())}))
{
    follow();
}

LoginCommand::~LoginCommand() = default;

void LoginCommand::follow()
{
    connect(m_signIn.get(), &SignIn::linkReady, this, [](const QUrl &link) {
        printLine(tr("Open this page in a browser on this machine, and sign in there:"));
        printLine(QString::fromLatin1(link.toEncoded()));
        printLine(tr("Is the browser on another machine? Press Ctrl+C and use: lectern login --device"));
    });
    connect(m_signIn.get(), &SignIn::portTaken, this,
            [](quint16 port) { printLine(tr("Port %1 is taken by another program.").arg(port)); });
    connect(m_signIn.get(), &SignIn::codeReady, this, [](const DeviceCode &code) {
        printLine(tr("Open this page in any browser:"));
        printLine(QString::fromLatin1(code.page.toEncoded()));
        printLine(tr("Type this code there: %1").arg(code.code));
        printLine(tr("It can be used until %1. Never type a code that somebody else has sent you.")
                      .arg(QLocale().toString(code.expiresAt.toLocalTime().time(), QLocale::ShortFormat)));
    });
    connect(m_signIn.get(), &SignIn::finished, this, [this](const Result<SignedIn> &result) {
        if (result)
            keep(*result);
        else
            fail(result.error());
    });
}

void LoginCommand::run()
{
    m_signIn->start();
}

void LoginCommand::keep(const SignedIn &signedIn)
{
    Enrolment by;
    by.keep = [this](const Account &account, const Credential &credential, const auto &done) {
        m_desk.keeper().keep(account, credential, done);
    };
    by.forget = [this](const Account &account, const auto &done) { m_desk.keeper().forget(account, done); };
    by.discard = m_desk.discard();
    enrolOrTakeBack(m_desk.list(), by, signedIn, [this](const Result<Account> &account) {
        if (!account)
            return fail(account.error());
        printLine(tr("Signed in: %1. The credential is in the system's password store.").arg(account->name));
        if (!account->sharesPlan)
            printError(errorSentence({ErrorKind::PlanNotShared}));
        end(ExitStatus::Done);
    });
}

void LoginCommand::fail(const Error &error)
{
    if (error.kind == ErrorKind::PortInUse) {
        printError(tr("No port is free for the browser's answer. A code needs none: lectern login --device"));
        end(exitStatusFor(error));
        return;
    }
    end(complain(error));
}

void LoginCommand::interrupt()
{
    m_signIn.reset();
    end(ExitStatus::Interrupted);
}

/// The first word counts.
void LoginCommand::end(ExitStatus status)
{
    if (!std::exchange(m_hasEnded, true))
        m_desk.leave([this, status] { Q_EMIT finished(status); });
}

} // namespace Lectern
