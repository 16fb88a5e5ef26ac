// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "base/error.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Lectern {

/// The accounts of a profile, in the order in which they came, and which of them is asked. Kept in
/// `accounts.json`; every change is on the disk before it is told. Several programs may share the file: each
/// change starts from what is there, and what a newer version wrote there stays. A change that the disk does
/// not take counts all the same, see problem(), and is written together with the next one.
class AccountList final : public QObject
{
    Q_OBJECT

public:
    /// `file` need not exist; empty: nothing is kept. A damaged file is set aside as
    /// `accounts.json.damaged-<time>` and one that may not be read is left alone; problem() tells either.
    explicit AccountList(const QString &file, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    /// Null when there is none. Good until the next change.
    const Account *find(const QString &id) const;
    /// The one that is asked: the first one, until another is chosen or when the chosen one has gone. Null
    /// when there is none.
    const Account *active() const { return find(m_active); }

    /// Names this installation to OpenAI's sign-in (`urn:uuid:…`, protocol G.7); made at the first call.
    QString hostId();

    /// `account` with the id that put() gives it: its own, that of the same account in the file by now, or a
    /// new one. Nothing is changed.
    Account identified(const Account &account) const;

    /// Adds `account` under an id of its own, or replaces the one with its id, or the one that is the same to
    /// the server (kind, base URL, name, workspace). Returns it with the id it has now.
    Account put(const Account &account);
    /// The same until this is destroyed: nothing of it comes to the file, where an older one of the same id
    /// stays as it is.
    Account putUntilQuit(const Account &account);
    void remove(const QString &id);
    void setActive(const QString &id);

    /// Takes what other programs have written since; see AccountFileWatch. A file that has gone or that
    /// cannot be read says nothing.
    void reload();

    /// Why the last change is not on the disk (ErrorKind::InUse: another program is writing), or what was
    /// wrong with the file when it was read.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Empty when nothing is kept.
    const QString &file() const { return m_file; }

Q_SIGNALS:
    void changed();

    /// After changed(), when it was another program that did it.
    void reloaded();

private:
    /// Works on what the file holds.
    using Change = std::function<void(QJsonObject &)>;
    struct Read;

    void load();
    void make(const Change &change);
    bool save();
    bool write(const QJsonObject &root);
    Read read() const;
    Read readOrSetAside() const;
    QString lockFile() const;
    void take(const QJsonObject &root);

    QString m_file;
    QJsonObject m_root;
    QList<Change> m_unwritten;
    QList<Account> m_accounts;
    QList<Account> m_untilQuit;
    QString m_active;
    QString m_activeUntilQuit; ///< one of m_untilQuit that the file does not know
    QString m_hostId;
    std::optional<Error> m_problem;
};

} // namespace Lectern
