// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexcliaccount.h"
#include "auth/renewal.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

class MachineLock;

/// The credential of one account of CredentialKeeper, which see: every call answers once, later, and
/// destroying this ends them all without a word.
class KeptCredential final : public QObject
{
    Q_OBJECT

public:
    using Got = std::function<void(const Result<Credential> &)>;
    using Kept = std::function<void(const std::optional<Error> &)>;

    KeptCredential(const Renewal::Means &means, const CodexCli::ReadItem &readItem,
                   QObject *parent = nullptr);
    ~KeptCredential() override;

    void keep(const Account &account, const Credential &credential, const Kept &done);
    void keepUntilQuit(const Account &account, const Credential &credential);
    bool isUntilQuit() const { return m_isUntilQuit; }
    const std::optional<Error> &unsaved() const { return m_unsaved; }
    bool isToBeStored() const { return m_renewal && m_renewal->isToBeStored(); }

    /// `refused` is what the server does not take; empty when nothing was refused.
    void get(const Account &account, const Secret &refused, const Got &done);
    void forget(const Account &account, const Kept &done);

Q_SIGNALS:
    void unsavedChanged();

    /// However it went; before anybody who waits for it hears of it.
    void renewalEnded();

private:
    struct Waiter
    {
        Account account;
        Secret refused;
        Got done;
    };

    /// The last word of the server about a refresh token.
    struct End
    {
        Secret refreshToken;
        Secret refused; ///< the access token that was refused besides, if one was
        Error error;
        QDateTime tooEarlyUntil; ///< then it is no more the last word; invalid: never
    };

    void later(const std::function<void()> &call);
    void findAtCodexCli(const Account &account, const Secret &refused, const Got &done);
    void load(const Waiter &waiter);
    void judge(const Waiter &waiter);
    bool isRefused(const Credential &credential) const;
    bool hasEnded(const Credential &credential) const;
    void saveAgain(const Account &account);
    void startRenewal(const Account &account, Renewal::Need need, const Secret &refused);
    void finishRenewal(const Renewal::Outcome &outcome);
    void note(const Renewal::Task &task, const Renewal::Outcome &outcome);
    void settle(const Waiter &waiter, const Renewal::Task &task, const Renewal::Outcome &outcome);
    void setUnsaved(const std::optional<Error> &error, const Secret &replaced);
    void withLock(const std::function<void(MachineLock *lock)> &then);
    void revoke(const Account &account, const Credential &credential, const Kept &done);
    void remove(const Account &account, const Credential &credential, const Kept &done);
    void clear();

    const Renewal::Means m_means;
    const CodexCli::ReadItem m_readItem;
    std::optional<Credential> m_known;
    bool m_isUntilQuit = false;
    bool m_isBeingForgotten = false;
    std::optional<Error> m_unsaved;
    Secret m_replaced; ///< with m_unsaved: the refresh token that the store has instead
    std::optional<End> m_end;
    Clock::TimePoint m_quietUntil{};
    Clock::TimePoint m_saveAgainAt{};
    Renewal *m_renewal = nullptr;
    QList<Waiter> m_waiters;
    std::unique_ptr<WebCall> m_revoking;
};

} // namespace Lectern
