// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "base/error.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Lectern {

/// The accounts of a profile, in the order in which they came, and which of them is asked. Kept in
/// `accounts.json`; every change is on the disk before it is told. Several programs may share the file: each
/// change starts from what is there.
class AccountList final : public QObject
{
    Q_OBJECT

public:
    /// `file` need not exist; empty: nothing is kept. A file that cannot be read is set aside, not
    /// overwritten.
    explicit AccountList(const QString &file, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const QString &id) const;
    /// The one that is asked; null when there is none.
    const Account *active() const { return find(m_active); }

    /// Names this installation to OpenAI's sign-in (`urn:uuid:…`, protocol G.7); made at the first call.
    QString hostId();

    /// Adds `account`, or replaces the one with its id, or the one that is the same to the server (kind, base
    /// URL, name, workspace). Returns it with the id it has now.
    Account put(const Account &account);
    void remove(const QString &id);
    void setActive(const QString &id);
    /// Reads the file anew.
    void reload();

    /// Why the last change is not on the disk.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    QString m_file;
    QList<Account> m_accounts;
    QString m_active;
    QString m_hostId;
    std::optional<Error> m_problem;
};

} // namespace Lectern
