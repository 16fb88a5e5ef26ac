// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "codex/accountcall.h"
#include "protocol/event.h"
#include "protocol/meters.h"

#include <QObject>

#include <optional>

namespace Lectern {

/// How much of its limits an account has used, from everything that speaks of it: events, the headers of
/// answers and, where the endpoint names one, the usage address (protocol A.4).
class AccountMeters final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must live as long as this.
    explicit AccountMeters(const Clock &clock, const NetworkPolicy &policy = NetworkPolicy(),
                           QObject *parent = nullptr);

    /// Counts from the next refresh() on.
    void setPolicy(const NetworkPolicy &policy) { m_get.setPolicy(policy); }
    void setCredentials(CredentialSource source) { m_get.setCredentials(std::move(source)); }

    /// Another server or account: what was known is forgotten. The same one again changes nothing.
    void setEndpoint(const Endpoint &endpoint);

    const Protocol::Meters &meters() const { return m_meters; }

    /// Takes what `event` says, if it speaks of limits.
    void take(const Protocol::Event &event);
    /// Takes what the headers of an answer say, names in lower case.
    void take(const QHash<QString, QString> &headers);

    /// Asks the usage address, if there is one; at most once in three minutes and one at a time, so that it
    /// may be called whenever somebody looks. Ends in changed(), in failed() or, when nothing was asked, in
    /// silence.
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const Lectern::Error &error);

private:
    void take(const QList<Protocol::RateLimits> &limits);
    void takeUsage(const Result<HttpAnswer> &answer);

    const Clock &m_clock;
    AccountCall m_get;
    Endpoint m_endpoint;
    Protocol::Meters m_meters;
    std::optional<Clock::TimePoint> m_asked; ///< when refresh() last asked this endpoint
};

} // namespace Lectern
