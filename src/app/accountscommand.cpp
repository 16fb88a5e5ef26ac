// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/accountscommand.h"

#include "app/console.h"
#include "app/profile.h"
#include "auth/accountjson.h"
#include "viewmodel/accountwords.h"
#include "viewmodel/errorsentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

AccountsCommand::AccountsCommand(const CommandLine &line)
    : m_line(line)
    , m_policy(networkSettingsFor(line))
    , m_web(m_policy)
    , m_desk(line, m_web, m_clock)
{
}

void AccountsCommand::run()
{
    const bool leaves = m_line.command == CommandLine::Command::Logout;
    if (!leaves && m_line.account.isEmpty())
        return list();
    const std::optional<Account> account = named();
    if (!account)
        return Q_EMIT finished(ExitStatus::Failed);
    if (leaves)
        return logOut(*account);
    m_desk.list().setActive(account->id);
    list();
}

/// The one that is asked when no name is given. Nothing when there is none, or more than one; the reason has
/// been told.
std::optional<Account> AccountsCommand::named()
{
    if (m_line.account.isEmpty()) {
        if (const Account *active = m_desk.list().active())
            return *active;
        printError(tr("Nobody is signed in."));
        return std::nullopt;
    }
    QList<Account> found;
    std::ranges::copy_if(m_desk.list().accounts(), std::back_inserter(found), [this](const Account &account) {
        return account.id == m_line.account || account.name.compare(m_line.account, Qt::CaseInsensitive) == 0;
    });
    if (found.size() == 1)
        return found.constFirst();
    printError(
        found.isEmpty()
            ? tr("There is no account “%1”. “lectern accounts” shows them.").arg(m_line.account)
            : tr("“%1” are several accounts. Use the id that “lectern accounts” shows.").arg(m_line.account));
    return std::nullopt;
}

void AccountsCommand::list()
{
    const AccountList &list = m_desk.list();
    if (list.problem())
        printError(errorSentence(*list.problem()));
    if (m_line.json)
        printJson();
    else
        printLines();
    Q_EMIT finished(list.problem() ? ExitStatus::Failed : ExitStatus::Done);
}

void AccountsCommand::printLines() const
{
    const AccountList &list = m_desk.list();
    if (list.accounts().isEmpty())
        printLine(tr("Nobody is signed in. “lectern login” begins."));
    for (const Account &account : list.accounts()) {
        const bool isActive = list.active()->id == account.id; // one is, where there are any
        QStringList facts{kindWord(account.kind), account.plan, accountWorkspace(account)};
        facts.removeAll(QString());
        printLine((isActive ? u"* "_s : u"  "_s) + account.name + u" ("_s + facts.join(u", "_s) + u")  "_s +
                  account.id);
    }
}

void AccountsCommand::printJson() const
{
    const AccountList &list = m_desk.list();
    QJsonArray accounts;
    for (const Account &account : list.accounts()) {
        accounts.append(QJsonObject{{u"id"_s, account.id},
                                    {u"kind"_s, kindWord(account.kind)},
                                    {u"name"_s, account.name},
                                    {u"plan"_s, account.plan},
                                    {u"workspace"_s, account.workspaceName},
                                    {u"server"_s, account.baseUrl.toString(QUrl::RemoveUserInfo)},
                                    {u"active"_s, list.active()->id == account.id}});
    }
    printOut(QJsonDocument(accounts).toJson());
}

void AccountsCommand::logOut(const Account &account)
{
    m_desk.keeper().forget(account, [this, account](const std::optional<Error> &error) {
        if (error && meansStillKept(*error)) {
            printError(tr("%1 is not signed out: %2").arg(account.name, errorSentence(*error)));
            return Q_EMIT finished(ExitStatus::Failed);
        }
        m_desk.list().remove(account.id);
        if (m_desk.list().problem())
            return Q_EMIT finished(complain(*m_desk.list().problem()));
        printLine(tr("Signed out: %1. Conversations and settings stay.").arg(account.name));
        if (error)
            printError(tr("The server could not be told, so it may count the sign-in for a while: %1")
                           .arg(consoleSentence(*error)));
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace Lectern
