// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/codexservice.h"

#include "base/backoff.h"
#include "codex/turnrun.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

CodexService::CodexService(MakeTransport makeTransport, NetworkDiary &diary, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_makeTransport(std::move(makeTransport))
    , m_diary(diary)
    , m_pool(clock)
    , m_backoff([](int retry) { return backoff(retry, *QRandomGenerator::global()); })
{
}

CodexService::~CodexService() = default;

void CodexService::setEndpoint(const Endpoint &endpoint)
{
    const Error error{ErrorKind::ConnectionLost, u"another server was chosen"_s};
    for (auto &[id, run] : m_runs) {
        run->disconnect(this);
        run->abandon();
        failLater(TurnId(id), error, run->delivery());
        run.release()->deleteLater(); // it may be the one that speaks
    }
    m_runs.clear();
    m_pool.clear();
    m_endpoint = endpoint;
}

void CodexService::startTurn(const TurnOrder &order)
{
    const auto sameConversation = [&order](const auto &entry) {
        return entry.second->conversation() == order.conversation;
    };
    if (std::ranges::any_of(m_runs, sameConversation))
        return failLater(order.id, {ErrorKind::Busy, u"a turn is running"_s}, order.delivery);
    auto run = std::make_unique<TurnRun>(order, TurnSetup{m_endpoint, m_patience, m_pool, m_diary, m_keepSend,
                                                          m_makeTransport, m_credentials, m_backoff,
                                                          [this] { return int(m_runs.size()) - 1; }});
    follow(order.id, *run);
    TurnRun *started = m_runs.emplace(order.id.value(), std::move(run)).first->second.get();
    started->start();
}

void CodexService::follow(TurnId id, TurnRun &run)
{
    connect(&run, &TurnRun::messageReceived, this,
            [this, id](const QByteArray &m) { Q_EMIT messageReceived(id, m); });
    connect(&run, &TurnRun::headersReceived, this,
            [this, id](const QHash<QString, QString> &headers) { Q_EMIT headersReceived(id, headers); });
    connect(&run, &TurnRun::eventReceived, this,
            [this, id](const Protocol::Event &event) { Q_EMIT eventReceived(id, event); });
    connect(&run, &TurnRun::messageRejected, this,
            [this, id](const Error &error) { Q_EMIT messageRejected(id, error); });
    connect(&run, &TurnRun::responseBegan, this,
            [this, id](bool keepsText) { Q_EMIT responseBegan(id, keepsText); });
    connect(&run, &TurnRun::retrying, this,
            [this, id](int retry, std::chrono::milliseconds wait) { Q_EMIT turnRetrying(id, retry, wait); });
    connect(&run, &TurnRun::detourTaken, this, [this, id] { Q_EMIT detourTaken(id); });
    connect(&run, &TurnRun::ledgerChanged, this,
            [this, id](const Protocol::Ledger &ledger) { Q_EMIT ledgerChanged(id, ledger); });
    connect(&run, &TurnRun::credentialChanged, this,
            [this](const Endpoint &endpoint) { m_endpoint = endpoint; });
    connect(&run, &TurnRun::finished, this, [this, id] {
        release(id);
        Q_EMIT turnFinished(id);
    });
    connect(&run, &TurnRun::failed, this, [this, id](const Error &error, Delivery delivery) {
        release(id);
        Q_EMIT turnFailed(id, error, delivery);
    });
}

void CodexService::cancelTurn(TurnId id)
{
    TurnRun *cancelled = run(id);
    if (!cancelled)
        return;
    cancelled->disconnect(this);
    cancelled->stop();
    release(id);
}

Protocol::Ledger CodexService::ledger(TurnId id) const
{
    const TurnRun *running = run(id);
    return running ? running->ledger() : Protocol::Ledger{};
}

std::optional<Delivery> CodexService::delivery(TurnId id) const
{
    const TurnRun *running = run(id);
    return running ? std::optional(running->delivery()) : std::nullopt;
}

TurnRun *CodexService::run(TurnId id) const
{
    const auto at = m_runs.find(id.value());
    return at == m_runs.end() ? nullptr : at->second.get();
}

/// It may be the one that is speaking.
void CodexService::release(TurnId id)
{
    const auto at = m_runs.find(id.value());
    if (at == m_runs.end())
        return;
    at->second->disconnect(this);
    at->second.release()->deleteLater();
    m_runs.erase(at);
}

void CodexService::failLater(TurnId id, const Error &error, Delivery delivery)
{
    QMetaObject::invokeMethod(
        this, [this, id, error, delivery] { Q_EMIT turnFailed(id, error, delivery); }, Qt::QueuedConnection);
}

} // namespace Lectern
