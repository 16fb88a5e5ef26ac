// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "asker.h"

#include "codex/transports.h"

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

Asker::Asker(const QUrl &baseUrl)
    : service(transportsOn(policy), diary, clock)
{
    service.setKeepSend([this](TurnId id, const auto &done) {
        kept.append(id);
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
    });
    service.setEndpoint({baseUrl, Secret("sk-hunter2hunter2")});
    connect(&service, &CodexService::eventReceived, this, [this](TurnId id, const Protocol::Event &event) {
        if (const auto *done = std::get_if<Protocol::OutputItemDone>(&event)) {
            duplicates += m_items.contains(done->item.id);
            m_items.insert(done->item.id);
        }
        conversation.apply(id, event);
    });
    connect(&service, &CodexService::messageRejected, &conversation, &Conversation::noteOddity);
    connect(&service, &CodexService::responseBegan, &conversation, &Conversation::beginResponse);
    connect(&service, &CodexService::detourTaken, &conversation, &Conversation::noteDetour);
    connect(&service, &CodexService::ledgerChanged, &conversation, &Conversation::setLedger);
    connect(&service, &CodexService::turnRetrying, this,
            [this](TurnId, int, std::chrono::milliseconds wait) { waits.append(wait); });
    connect(&service, &CodexService::turnFinished, this, &Asker::settle);
    connect(&service, &CodexService::turnFailed, this,
            [this](TurnId id, const Error &error, Delivery delivery) {
                conversation.setDelivery(id, delivery);
                conversation.fail(id, error);
                settle(id);
            });
}

TurnId Asker::ask(const QString &question)
{
    return ask(question, conversation.nextParent());
}

TurnId Asker::askInstead(const QString &question)
{
    return ask(question, turn().parent);
}

TurnId Asker::ask(const QString &question, TurnId parent)
{
    const TurnId id = ids.next<TurnId>();
    conversation.beginTurn({id, parent, question, model, effort.value_or(QString())});
    start(id);
    return id;
}

void Asker::continueAnswer()
{
    conversation.continueTurn(turn().id);
    start(turn().id);
}

TurnId Asker::retry()
{
    return askInstead(turn().question);
}

void Asker::start(TurnId id)
{
    waits.clear();
    TurnOrder order{.id = id,
                    .conversation = conversation.key(),
                    .request = conversation.requestFor(id),
                    .delivery = turn().delivery};
    order.request.model = model;
    order.request.effort = effort;
    m_running = id;
    service.startTurn(order);
}

void Asker::stop()
{
    if (!m_running)
        return;
    const TurnId id = *m_running;
    service.cancelTurn(id);
    conversation.setDelivery(id, Delivery::Answered);
    conversation.stop(id);
    settle(id);
}

void Asker::settle(TurnId id)
{
    if (m_running == id)
        m_running.reset();
}

} // namespace Lectern::Testing
