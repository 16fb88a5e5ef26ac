// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/httpcall.h"
#include "codex/turnsetup.h"

#include <QNetworkRequest>

namespace Lectern {

/// Asks an account's server something small, one thing at a time: with what lets us in by now, and once more
/// when that is refused and there is something new.
class AccountCall final : public QObject
{
    Q_OBJECT

public:
    explicit AccountCall(const NetworkPolicy &policy, QObject *parent = nullptr);

    /// Counts from the next start() on.
    void setPolicy(const NetworkPolicy &policy) { m_http.setPolicy(policy); }
    /// Without a source an endpoint has what it has.
    void setCredentials(CredentialSource source) { m_credentials = std::move(source); }

    /// Gets what `request` names, which is given `endpoint`'s credential. What is under way is dropped
    /// without a word. `done` is called as by HttpCall::start(), or with why there is no credential.
    void start(const Endpoint &endpoint, const QNetworkRequest &request, const HttpCall::Done &done);
    void drop();
    bool isRunning() const { return m_isAsking || m_http.isRunning(); }

private:
    void ask(const Endpoint &endpoint, CredentialNeed need, const QNetworkRequest &request,
             const HttpCall::Done &done);
    void send(const Endpoint &endpoint, bool mayAskAgain, const QNetworkRequest &request,
              const HttpCall::Done &done);

    HttpCall m_http;
    CredentialSource m_credentials;
    bool m_isAsking = false; ///< for a credential
    quint64 m_call = 0;      ///< the latest; credentials for an earlier one come too late
};

} // namespace Lectern
