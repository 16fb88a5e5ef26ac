// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/account.h"
#include "auth/credential.h"
#include "auth/tokenstore.h"
#include "auth/web.h"
#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Lectern {

class MachineLock;

/// Whether the access token is not valid any more, as far as is known.
bool isOver(const Credential &credential, const QDateTime &now);
/// Whether it is time to renew: the access token ends within five minutes (protocol G.3), and renewing is
/// possible and not too early for the server (G.7).
bool isToBeRenewed(const Account &account, const Credential &credential, const QDateTime &now);

/// Whether somebody signs in to such an account, so that the session can end; else it has a key.
bool isSignIn(AccountKind kind);
/// What the store gave for `account`. Nothing, or what is no credential, is an error as of a session that is
/// over, or of a key that is missing.
Result<Credential> storedCredential(const Account &account, const std::optional<Secret> &stored);

/// Brings an account another credential, once: from the store when another program has put one there, else
/// from the server. The lock of the machine is held meanwhile, and what the server gives is in the store
/// before it is told. Destroying it ends it without a word.
class Renewal final : public QObject
{
public:
    enum class Need {
        AboutToEnd,
        Refused, ///< the server does not take `refused`
        Save,    ///< `known` is not in the store yet
    };

    /// What it works with; the references must outlive it.
    struct Means
    {
        TokenStore &store;
        Web &web;
        const Clock &clock;
        QString lockFile;
    };

    struct Task
    {
        Account account;
        Need need = Need::AboutToEnd;
        Secret refused = {};
        std::optional<Credential> known = {}; ///< what counted up to now
        bool isUntilQuit = false;             ///< `known` is all there is, and stays in memory
        bool isUnsaved = false;               ///< `known` is newer than what is in the store
        Secret replaced = {};                 ///< which then has this refresh token
        /// A refresh token that the server is not asked about any more, and its last word.
        Secret dead = {};
        std::optional<Error> lastWord = {};
    };

    struct Outcome
    {
        Result<Credential> credential;
        Secret refreshToken = {};          ///< that it is about
        std::optional<Error> unsaved = {}; ///< why the store has not got `credential`
        Secret replaced = {};              ///< the refresh token that it has then
        QDateTime tooEarlyUntil = {};      ///< only then it can be tried again
        bool isGone = false;               ///< the store has no credential of the account
    };

    using Done = std::function<void(const Outcome &)>;

    Renewal(const Means &means, const Task &task, QObject *parent = nullptr);
    ~Renewal() override;

    const Task &task() const { return m_task; }
    /// Whether the server has been asked, and what it gives is not in the store yet, where it belongs.
    bool isToBeStored() const { return m_call && !m_task.isUntilQuit; }

    /// Once; `done` comes later. It may destroy this.
    void start(const Done &done);

private:
    void readStore();
    void choose(const Credential &stored);
    void doWithoutStore(const Error &error);
    void consider();
    bool isAnswered() const;
    std::optional<Error> obstacle() const;
    void ask(int attempt);
    void answer(const Result<WebAnswer> &answer, int attempt);
    void save(const Credential &credential);
    void finish(Outcome outcome);

    const Means m_means;
    const Task m_task;
    Done m_done;
    MachineLock *m_lock = nullptr;
    std::unique_ptr<WebCall> m_call;
    Credential m_current;
    Secret m_inStore; ///< the refresh token there
};

} // namespace Lectern
