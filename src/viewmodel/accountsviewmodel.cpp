// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/accountsviewmodel.h"

#include "viewmodel/accountwords.h"
#include "viewmodel/errorsentence.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

AccountsViewModel::AccountsViewModel(const AccountParts &parts, AccountList &list, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
    , m_list(list)
{
    connect(&list, &AccountList::changed, this, &AccountsViewModel::refresh);
}

int AccountsViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountsViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = m_list.accounts()[index.row()];
    switch (Role(role)) {
    case Role::Id:
        return account.id;
    case Role::Name:
        return accountTitle(account);
    case Role::Note: {
        const QString note = accountNote(account);
        if (m_ended.contains(account.id))
            return tr("%1 · the sign-in has ended").arg(note);
        return m_parts.isUntilQuit(account.id) ? tr("%1 · until you quit").arg(note) : note;
    }
    case Role::Current:
        return account.id == m_current;
    case Role::Ended:
        return m_ended.contains(account.id);
    }
    return {};
}

QHash<int, QByteArray> AccountsViewModel::roleNames() const
{
    return {{int(Role::Id), "accountId"_ba},
            {int(Role::Name), "name"_ba},
            {int(Role::Note), "description"_ba},
            {int(Role::Current), "current"_ba},
            {int(Role::Ended), "ended"_ba}};
}

AccountFacts AccountsViewModel::current() const
{
    const Account *account = m_list.find(m_current);
    return account ? accountFacts(*account, m_parts.isUntilQuit(m_current)) : AccountFacts{};
}

bool AccountsViewModel::isCodexCliFound() const
{
    return m_codexCliFound && std::ranges::none_of(m_list.accounts(), [](const Account &one) {
               return one.kind == AccountKind::CodexCli;
           });
}

void AccountsViewModel::setCurrent(const QString &id)
{
    m_current = id;
    refresh();
}

void AccountsViewModel::setEnded(const QString &id, bool ended)
{
    if (ended == m_ended.contains(id) || (ended && !m_list.find(id)))
        return;
    if (ended)
        m_ended.insert(id);
    else
        m_ended.remove(id);
    refresh();
}

void AccountsViewModel::setCodexCliFound(bool found)
{
    m_codexCliFound = found;
    Q_EMIT changed();
}

void AccountsViewModel::activate(const QString &id)
{
    if (!m_list.find(id) || id == m_current)
        return;
    m_list.setActive(id);
    Q_EMIT activated(id);
}

void AccountsViewModel::signInAgain()
{
    if (m_list.find(m_current))
        Q_EMIT signInAgainRequested(m_current);
}

QString AccountsViewModel::loss(const QString &id) const
{
    const Account *account = m_list.find(id);
    return account ? signOutLoss(*account, m_parts.isUntilQuit(id)) : QString();
}

QString AccountsViewModel::rest(const QString &id) const
{
    const Account *account = m_list.find(id);
    return account ? signOutRest(account->kind) : QString();
}

void AccountsViewModel::signOut(const QString &id)
{
    const Account *account = m_list.find(id);
    if (!account || m_signingOut)
        return;
    m_signingOut = true;
    m_problem.clear();
    Q_EMIT changed();
    const QPointer<AccountsViewModel> self = this;
    m_parts.forget(*account, [self, copy = *account](const std::optional<Error> &error) {
        if (self)
            self->finishSignOut(copy, error);
    });
}

void AccountsViewModel::finishSignOut(const Account &account, const std::optional<Error> &error)
{
    m_signingOut = false;
    if (error && meansStillKept(*error)) {
        m_problem = tr("%1 is not signed out: %2").arg(accountTitle(account), errorSentence(*error));
        Q_EMIT changed();
        return;
    }
    if (error)
        m_problem = tr("%1 is signed out here, but not everywhere: %2")
                        .arg(accountTitle(account), errorSentence(*error));
    m_ended.remove(account.id);
    m_list.remove(account.id);
    Q_EMIT signedOut(account.id);
}

void AccountsViewModel::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void AccountsViewModel::refresh()
{
    beginResetModel();
    endResetModel();
    Q_EMIT changed();
}

} // namespace Lectern
