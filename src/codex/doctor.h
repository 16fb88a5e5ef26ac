// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "codex/turnsetup.h"
#include "protocol/apierror.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;
class QSslSocket;

namespace Lectern {

class FrameTransport;

/// What one look at the way to a server has shown. Neither `facts` nor anything else holds a secret.
struct Check
{
    enum class Id {
        Proxy,
        Dns,
        Tcp,
        Tls,
        Upgrade,
        Sse,
        Models,
        Clock,
        Disconnects,
        PasswordStore, ///< this and the next are not about the way: whoever knows accounts looks at them
        Account,
        History, ///< nor is this
        Graphics ///< nor this: how windows are drawn
    };
    enum class State {
        Ok,
        Warning, ///< it works, but not as it should
        Failed,
        Skipped, ///< an earlier one failed, or there is nothing to look at
    };

    Id id = Id::Proxy;
    State state = State::Ok;
    QJsonObject facts;              ///< by fixed names; `detail` is the words of the machine about a failure
    std::optional<ErrorKind> error; ///< of a failed one
    std::chrono::milliseconds duration{0};
};

/// Where a proxy is, without user and password; empty for none.
QString proxyName(const QNetworkProxy &proxy);

/// The proxy for questions to `endpoint`; when that has no address, for any https address.
ProxyChoice proxyTowards(const Endpoint &endpoint, const NetworkPolicy &policy);

/// Looks at the way to a Responses server step by step, on the same policy and with the same transports as a
/// question, but without one: it costs no tokens.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    Doctor(const NetworkPolicy &policy, const NetworkDiary &diary, const Clock &clock,
           QObject *parent = nullptr);
    ~Doctor() override;

    /// What it lets itself in with; without a source an endpoint has what it has.
    void setCredentials(CredentialSource source) { m_credentials = std::move(source); }

    /// Does the checks of Check::Id up to Disconnects, in that order; a run that is under way is dropped in
    /// silence. What builds on a check that failed is skipped, and what needs a server when `endpoint` has no
    /// address.
    void run(const Endpoint &endpoint);
    void stop();
    bool isRunning() const { return m_next > 0; }

Q_SIGNALS:
    void checked(const Lectern::Check &check);
    void finished();

private:
    void begin();
    void end(Check::State state, const QJsonObject &facts = {}, std::optional<ErrorKind> error = {});
    void fail(ErrorKind kind, const QString &detail, QJsonObject facts = {});
    void drop();

    void checkProxy();
    void checkDns();
    void checkTcp();
    void checkTls();
    void checkUpgrade();
    void checkSse();
    void checkModels();
    void checkClock();
    void checkDisconnects();

    void openTransport(std::unique_ptr<FrameTransport> transport);
    void judgeRefusal(const Protocol::ApiError &answer);
    void readModels(QNetworkReply &reply);
    QJsonObject certificateFacts() const;
    QJsonObject tlsFacts(const QSslSocket &socket) const;
    QUrl httpUrl() const { return m_endpoint.httpUrl(QStringLiteral("responses")); }

    const NetworkPolicy &m_policy;
    const NetworkDiary &m_diary;
    const Clock &m_clock;
    CredentialSource m_credentials;
    Endpoint m_endpoint;
    int m_next = 0;               ///< which check comes next; 0 when none runs
    bool m_blocked = false;       ///< there is no way to the server
    std::optional<qint64> m_skew; ///< milliseconds that our clock is ahead of the server's
    Clock::TimePoint m_begun;
    std::unique_ptr<QObject> m_probe; ///< owns what the running check uses
    QTimer m_patience;
};

} // namespace Lectern

Q_DECLARE_METATYPE(Lectern::Check)
