// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/codexservice.h"
#include "support/faketransport.h"

#include <QSignalSpy>

namespace Lectern::Testing {

/// A service on a connection that does what the test says, and everything that the service emits.
struct ServiceProbe
{
    FakeTransport *transport = new FakeTransport;
    CodexService service{std::unique_ptr<FrameTransport>(transport)};
    QSignalSpy states{&service, &CodexService::stateChanged};
    QSignalSpy messages{&service, &CodexService::messageReceived};
    QSignalSpy events{&service, &CodexService::eventReceived};
    QSignalSpy rejected{&service, &CodexService::messageRejected};
    QSignalSpy finished{&service, &CodexService::turnFinished};
    QSignalSpy failed{&service, &CodexService::turnFailed};

    ServiceProbe() { service.setEndpoint({QUrl(QStringLiteral("http://a.example/v1")), Secret("sk-test")}); }

    TurnId ask(const QString &question = QStringLiteral("hi"))
    {
        Protocol::ResponseRequest request;
        request.model = QStringLiteral("test-model");
        request.input = {Protocol::userMessage(question)};
        return service.startTurn(request);
    }
    /// A turn whose connection stands.
    TurnId askAndAccept()
    {
        const TurnId id = ask();
        transport->accept();
        return id;
    }
    qsizetype emitted() const
    {
        return states.size() + messages.size() + events.size() + rejected.size() + finished.size() +
               failed.size();
    }
    ErrorKind failure() const { return failed.last().at(1).value<Error>().kind; }
};

} // namespace Lectern::Testing
