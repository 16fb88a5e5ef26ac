// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/idsource.h"
#include "codex/codexservice.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace Lectern::Testing {

/// A service whose connections do what the test says, and everything that the service emits. Waits between
/// two attempts are short.
struct ServiceProbe
{
    FakeClock clock;
    IdSource ids{clock};
    NetworkDiary diary{QString(), clock};
    QList<QPointer<FakeTransport>> transports; ///< in the order in which they were made
    CodexService service{[this](Route route) { return make(route); }, diary, clock};
    QSignalSpy messages{&service, &CodexService::messageReceived};
    QSignalSpy heads{&service, &CodexService::headersReceived};
    QSignalSpy events{&service, &CodexService::eventReceived};
    QSignalSpy rejected{&service, &CodexService::messageRejected};
    QSignalSpy began{&service, &CodexService::responseBegan};
    QSignalSpy retries{&service, &CodexService::turnRetrying};
    QSignalSpy detours{&service, &CodexService::detourTaken};
    QSignalSpy ledgers{&service, &CodexService::ledgerChanged};
    QSignalSpy finished{&service, &CodexService::turnFinished};
    QSignalSpy failed{&service, &CodexService::turnFailed};

    ServiceProbe()
    {
        service.setEndpoint({QUrl(QStringLiteral("http://a.example/v1")), Secret("sk-test")});
        service.setBackoff([](int) { return std::chrono::milliseconds(1); });
    }

    TurnOrder order(const QString &question = QStringLiteral("hi"),
                    const QString &conversation = QStringLiteral("talk"))
    {
        TurnOrder order{.id = ids.next<TurnId>(), .conversation = conversation};
        order.request.model = QStringLiteral("test-model");
        order.request.input = {Protocol::userMessage(question)};
        return order;
    }
    TurnId ask(const QString &question = QStringLiteral("hi"),
               const QString &conversation = QStringLiteral("talk"))
    {
        const TurnOrder asked = order(question, conversation);
        service.startTurn(asked);
        return asked.id;
    }
    /// A turn whose connection stands.
    TurnId askAndAccept(const QString &conversation = QStringLiteral("talk"))
    {
        const TurnId id = ask(QStringLiteral("hi"), conversation);
        awaitTransport();
        transport()->accept();
        return id;
    }
    /// With a source of credentials the first connection is not there at once.
    void awaitTransport() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !transports.isEmpty(); }));
    }
    /// The latest connection.
    FakeTransport *transport() const { return transports.constLast(); }
    bool isOpen() const { return transport() && transport()->isOpen(); }
    /// What was asked last on the latest connection.
    Protocol::ResponseRequest sent() const { return transport()->sent().constLast(); }

    qsizetype emitted() const
    {
        return messages.size() + heads.size() + events.size() + rejected.size() + began.size() +
               retries.size() + detours.size() + ledgers.size() + finished.size() + failed.size();
    }
    ErrorKind failure() const { return failed.constLast().at(1).value<Error>().kind; }
    Delivery delivery() const { return failed.constLast().at(2).value<Delivery>(); }
    Protocol::Ledger ledger() const { return ledgers.constLast().at(1).value<Protocol::Ledger>(); }

private:
    std::unique_ptr<FrameTransport> make(Route route)
    {
        auto transport = std::make_unique<FakeTransport>(route);
        transports.append(transport.get());
        return transport;
    }
};

} // namespace Lectern::Testing
