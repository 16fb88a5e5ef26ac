// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/accountlist.h"
#include "auth/credentialkeeper.h"
#include "viewmodel/signintypes.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Lectern {

/// What the accounts need of whoever keeps their secrets.
struct AccountParts
{
    std::function<void(const Account &, const CredentialKeeper::Kept &)> forget;
    std::function<bool(const QString &id)> isUntilQuit;
};

/// The accounts in the order in which they came: which one is asked, whether its sign-in has ended, and
/// signing out.
class AccountsViewModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(
        Lectern::AccountFacts current READ current NOTIFY changed)   ///< who is asked; may be nobody here
    Q_PROPERTY(bool sessionEnded READ isSessionEnded NOTIFY changed) ///< of the one who is asked
    Q_PROPERTY(QString usageLink READ usageLink CONSTANT)
    Q_PROPERTY(bool codexCliFound READ isCodexCliFound NOTIFY changed) ///< and not in the list
    Q_PROPERTY(bool signingOut READ isSigningOut NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< with the last signing out

public:
    enum class Role { Id = Qt::UserRole + 1, Name, Note, Current, Ended };

    /// `list` must outlive this.
    AccountsViewModel(const AccountParts &parts, AccountList &list, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_list.accounts().size()); }
    AccountFacts current() const;
    bool isSessionEnded() const { return m_ended.contains(m_current); }
    /// OpenAI wants it within reach wherever a plan is used (protocol G.7).
    QString usageLink() const { return QStringLiteral("https://chatgpt.com/settings/usage"); }
    bool isCodexCliFound() const;
    bool isSigningOut() const { return m_signingOut; }
    QString problem() const { return m_problem; }

    /// Who is asked from now on; an id that is not in the list is that of somebody else, such as the demo.
    void setCurrent(const QString &id);

    /// Whether only the person can help, by signing in again. Ignored for an id that is not in the list.
    void setEnded(const QString &id, bool ended);

    /// Whether a Codex CLI of this machine is signed in.
    void setCodexCliFound(bool found);

    /// The person wants `id` to be asked.
    Q_INVOKABLE void activate(const QString &id);

    /// The account that is asked signs in once more.
    Q_INVOKABLE void signInAgain();

    /// What goes when `id` is signed out, and what stays; for whoever decides.
    Q_INVOKABLE QString loss(const QString &id) const;
    Q_INVOKABLE QString rest(const QString &id) const;

    /// Forgets and revokes what lets `id` in, then takes it off the list; one at a time. What went wrong is a
    /// problem(); only where the password store does not let go of it does the account stay.
    Q_INVOKABLE void signOut(const QString &id);
    Q_INVOKABLE void clearProblem();

    /// What AccountParts says is another thing from now on.
    void refresh();

Q_SIGNALS:
    void changed();

    /// `id` is the active one of the list; it is to be asked.
    void activated(const QString &id);
    void signedOut(const QString &id);
    void signInAgainRequested(const QString &id);

private:
    void finishSignOut(const Account &account, const std::optional<Error> &error);

    const AccountParts m_parts;
    AccountList &m_list;
    QString m_current;
    QSet<QString> m_ended;
    bool m_codexCliFound = false;
    bool m_signingOut = false;
    QString m_problem;
};

} // namespace Lectern
