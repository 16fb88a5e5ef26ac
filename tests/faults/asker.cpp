// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "asker.h"

#include "codex/transports.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

Asker::Asker(const QUrl &baseUrl, const QString &folder)
    : journalDir(folder.isEmpty() ? dir.filePath(u"journal"_s) : folder)
    , journal(std::make_unique<SendJournal>(journalDir, clock))
    , service(transportsOn(policy), diary, clock)
{
    service.setJournal(journal.get());
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

Asker::~Asker()
{
    service.setJournal(nullptr);
}

TurnId Asker::ask(const QString &question)
{
    return ask(question, conversation.replaceableTurn());
}

TurnId Asker::ask(const QString &question, TurnId superseded)
{
    start({.question = question, .request = conversation.requestFor(question), .superseded = superseded});
    conversation.beginTurn(*m_running, question, model);
    return *m_running;
}

void Asker::continueAnswer()
{
    const TurnId id = turn().id;
    conversation.continueTurn(id);
    start({.request = conversation.requestToContinue(), .resumed = id});
}

TurnId Asker::retry()
{
    const Turn last = turn();
    conversation.supersede(last.id);
    return ask(last.question, last.id);
}

void Asker::start(TurnOrder order)
{
    waits.clear();
    order.conversation = conversation.key();
    order.request.model = model;
    order.request.effort = effort;
    m_running = service.startTurn(order);
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

JournalTurn Asker::onDisk() const
{
    QFile file(QDir(journalDir).filePath(conversation.key() + u".jsonl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<JournalConversation> read = readJournal(file.readAll());
    return read && !read->turns.isEmpty() ? read->turns.constLast() : JournalTurn{};
}

} // namespace Lectern::Testing
