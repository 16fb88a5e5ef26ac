// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/delivery.h"
#include "base/error.h"
#include "base/id.h"
#include "codex/channelpool.h"
#include "codex/turnsetup.h"
#include "protocol/event.h"
#include "protocol/ledger.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Lectern {

class TurnRun;

/// Asks a Responses server and streams what it says: one turn at a time in each conversation, over a
/// connection that is kept for the next one. What can be mended is mended here, by the rules of
/// retrypolicy.h. Everything happens on the thread of its owner; no signal is emitted from inside a call.
class CodexService final : public QObject
{
    Q_OBJECT

public:
    /// `diary` and `clock` must outlive this.
    CodexService(MakeTransport makeTransport, NetworkDiary &diary, const Clock &clock,
                 QObject *parent = nullptr);
    ~CodexService() override;

    /// Another server or key. Running turns end with ErrorKind::ConnectionLost, connections are dropped.
    void setEndpoint(const Endpoint &endpoint);
    const Endpoint &endpoint() const { return m_endpoint; }

    /// From now on no request leaves before this has said that it is kept.
    void setKeepSend(KeepSend keepSend) { m_keepSend = std::move(keepSend); }
    void setPatience(Patience patience) { m_patience = patience; }
    /// In place of the one of base/backoff.h.
    void setBackoff(Backoff backoff) { m_backoff = std::move(backoff); }
    /// What it brings counts for later turns too.
    void setCredentials(CredentialSource source) { m_credentials = std::move(source); }

    /// Drops the connections that no turn uses; the next ones are made with what was set in the meantime.
    void dropIdleConnections() { m_pool.clear(); }

    bool isRunning() const { return !m_runs.empty(); }

    /// What a running turn has cost so far; empty for others.
    Protocol::Ledger ledger(TurnId id) const;

    /// What is known so far about the question of a running turn; nothing of others.
    std::optional<Delivery> delivery(TurnId id) const;

    /// Has the question kept, connects if need be, and sends it. Every turn ends in turnFinished() or
    /// turnFailed(), or in silence after cancelTurn(). While another turn of the conversation runs the new
    /// one fails with ErrorKind::Busy; when it cannot be kept, with ErrorKind::NotKept.
    void startTurn(const TurnOrder &order);

    /// Ends the turn at once: the connection is dropped, as there is no other way to interrupt a response
    /// (protocol C.5). Nothing is emitted for this turn any more. Ignored for another turn.
    void cancelTurn(TurnId id);

Q_SIGNALS:
    /// One message of the server as received, before what it means is told; also of attempts that fail.
    void messageReceived(Lectern::TurnId id, const QByteArray &message);
    void headersReceived(Lectern::TurnId id, const QHash<QString, QString> &headers);

    /// What the server says. Failures of an attempt, and ends after which the server wants to go on, are not
    /// among it.
    void eventReceived(Lectern::TurnId id, const Lectern::Protocol::Event &event);

    /// A message that could not be read was left out; the turn goes on.
    void messageRejected(Lectern::TurnId id, const Lectern::Error &error);

    /// What comes from now on belongs to another response of the same turn: finished items stay. What was not
    /// finished is void, or with `keepsText` stands as it is.
    void responseBegan(Lectern::TurnId id, bool keepsText);

    /// The connection failed and is tried again after `wait`: the `retry`th time of kMaxRetries.
    void turnRetrying(Lectern::TurnId id, int retry, std::chrono::milliseconds wait);

    /// WebSockets do not work with this server; for an hour it is asked over HTTP.
    void detourTaken(Lectern::TurnId id);

    void ledgerChanged(Lectern::TurnId id, const Lectern::Protocol::Ledger &ledger);

    /// The response is over, completed or cut by the server; its last event has been delivered.
    void turnFinished(Lectern::TurnId id);
    void turnFailed(Lectern::TurnId id, const Lectern::Error &error, Lectern::Delivery delivery);

private:
    TurnRun *run(TurnId id) const;
    void follow(TurnId id, TurnRun &run);
    void release(TurnId id);
    void failLater(TurnId id, const Error &error, Delivery delivery);

    const MakeTransport m_makeTransport;
    NetworkDiary &m_diary;
    ChannelPool m_pool;
    Endpoint m_endpoint;
    KeepSend m_keepSend;
    Patience m_patience;
    CredentialSource m_credentials;
    Backoff m_backoff;
    std::unordered_map<quint64, std::unique_ptr<TurnRun>> m_runs;
};

} // namespace Lectern
