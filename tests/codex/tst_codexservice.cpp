// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "support/events.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestCodexService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestOnceTheConnectionStands();
    void deliversEventsInOrderAndFinishes();
    void showsEveryMessageBeforeItsMeaning();
    void reusesTheOpenConnection();
    void connectsAnewAfterTheServerHungUpBetweenTurns();
    void refusesASecondTurnWhileOneRuns();
    void emitsNothingInsideACall();
    void cancelsAtOnceAndInSilence();
    void ignoresTheCancelOfAnotherTurn();
    void canBeCancelledFromASignal();
    void failsWhenTheFirstMessageIsNoEvent_data();
    void failsWhenTheFirstMessageIsNoEvent();
    void goesOnAfterALaterMessageThatIsNoEvent();
    void endsTheTurnWithTheServersError_data();
    void endsTheTurnWithTheServersError();
    void finishesWhenTheServerCutsTheAnswer();
    void ignoresWhatComesAfterTheEnd();
    void failsWhenTheConnectionEndsBeforeTheAnswer();
    void failsWithTheReasonThatThereIsNoConnection();
    void givesUpConnectingInTime();
    void givesUpOnASilentServer();
    void everyMessageRestartsThePatience();
    void anotherEndpointEndsTheTurn();
    void canAskAgainAfterAFailure();
    void givesEveryTurnItsOwnId();
};

void TestCodexService::sendsTheRequestOnceTheConnectionStands()
{
    ServiceProbe f;
    f.ask(u"What is it?"_s);
    QVERIFY(f.transport->isConnecting());
    QCOMPARE(f.transport->endpoint().baseUrl, QUrl(u"http://a.example/v1"_s));
    QCOMPARE(f.service.state(), CodexService::State::Connecting);
    QVERIFY(f.transport->sent().isEmpty());
    f.transport->accept();
    QCOMPARE(f.service.state(), CodexService::State::Online);
    QCOMPARE(f.transport->sent().size(), 1);
    const QJsonObject sent = QJsonDocument::fromJson(f.transport->sent().constFirst()).object();
    QCOMPARE(sent.value(u"type"_s), u"response.create"_s);
    QCOMPARE(sent.value(u"model"_s), u"test-model"_s);
    QVERIFY(f.transport->sent().constFirst().contains("What is it?"));
}

void TestCodexService::deliversEventsInOrderAndFinishes()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport->say(created());
    f.transport->say(textDelta(0, u"a"_s));
    QVERIFY(f.service.isRunning());
    f.transport->say(completed());
    QVERIFY(!f.service.isRunning());
    QCOMPARE(f.events.size(), 3);
    QCOMPARE(f.events.at(1).at(0).value<TurnId>(), id);
    QCOMPARE(f.events.at(1).at(1).value<Protocol::Event>(), Testing::event(textDelta(0, u"a"_s)));
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.failed.size(), 0);
    QCOMPARE(f.service.state(), CodexService::State::Online);
}

void TestCodexService::showsEveryMessageBeforeItsMeaning()
{
    ServiceProbe f;
    QStringList order;
    connect(&f.service, &CodexService::messageReceived, this, [&] { order += u"message"_s; });
    connect(&f.service, &CodexService::eventReceived, this, [&] { order += u"event"_s; });
    connect(&f.service, &CodexService::turnFinished, this, [&] { order += u"finished"_s; });
    f.askAndAccept();
    f.transport->say(completed());
    QCOMPARE(order, (QStringList{u"message"_s, u"event"_s, u"finished"_s}));
}

void TestCodexService::reusesTheOpenConnection()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(completed());
    f.ask(u"And then?"_s);
    QCOMPARE(f.transport->opens(), 1);
    QCOMPARE(f.transport->sent().size(), 2);
    QVERIFY(f.transport->sent().at(1).contains("And then?"));
    f.transport->say(completed());
    QCOMPARE(f.finished.size(), 2);
}

void TestCodexService::connectsAnewAfterTheServerHungUpBetweenTurns()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(completed());
    f.transport->drop(Protocol::Unreachable{ErrorKind::ConnectionLost, {}});
    QCOMPARE(f.service.state(), CodexService::State::Offline);
    QCOMPARE(f.failed.size(), 0);
    f.askAndAccept();
    QCOMPARE(f.transport->opens(), 2);
    QCOMPARE(f.transport->sent().size(), 2);
}

void TestCodexService::refusesASecondTurnWhileOneRuns()
{
    ServiceProbe f;
    const TurnId first = f.askAndAccept();
    const TurnId second = f.ask();
    QVERIFY(second != first);
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), second);
    QCOMPARE(f.failure(), ErrorKind::Busy);
    f.transport->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.at(0).at(0).value<TurnId>(), first);
}

void TestCodexService::emitsNothingInsideACall()
{
    ServiceProbe f;
    QTRY_VERIFY(f.states.isEmpty());
    const TurnId first = f.ask();
    f.ask();
    QCOMPARE(f.emitted(), 0);
    f.service.cancelTurn(first);
    QCOMPARE(f.emitted(), 0);
    f.ask();
    f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    QCOMPARE(f.emitted(), 0);
    QTRY_COMPARE(f.failed.size(), 2);
    QVERIFY(!f.states.isEmpty());
}

void TestCodexService::cancelsAtOnceAndInSilence()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport->say(created());
    QCOMPARE(f.events.size(), 1);
    f.service.cancelTurn(id);
    QVERIFY(!f.service.isRunning());
    QVERIFY(!f.transport->isOpen());
    QCOMPARE(f.service.state(), CodexService::State::Offline);
    f.transport->say(completed()); // what was under way already
    QCoreApplication::processEvents();
    QCOMPARE(f.messages.size(), 1);
    QCOMPARE(f.events.size(), 1);
    QCOMPARE(f.finished.size() + f.failed.size(), 0);
}

void TestCodexService::ignoresTheCancelOfAnotherTurn()
{
    ServiceProbe f;
    const TurnId first = f.askAndAccept();
    f.transport->say(completed());
    f.ask();
    f.service.cancelTurn(first);
    f.service.cancelTurn(TurnId());
    QVERIFY(f.service.isRunning());
    QVERIFY(f.transport->isOpen());
}

void TestCodexService::canBeCancelledFromASignal()
{
    ServiceProbe f;
    connect(&f.service, &CodexService::messageReceived, this, [&f](TurnId id) { f.service.cancelTurn(id); });
    f.askAndAccept();
    f.transport->say(completed());
    QCoreApplication::processEvents();
    QCOMPARE(f.events.size() + f.finished.size() + f.failed.size(), 0);
}

void TestCodexService::failsWhenTheFirstMessageIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("words") << "Welcome to the echo server"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("no type") << "{}"_ba;
    QTest::newRow("half") << "{\"type\":"_ba;
}

void TestCodexService::failsWhenTheFirstMessageIsNoEvent()
{
    QFETCH(const QByteArray, message);
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(message);
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotResponsesServer);
    QCOMPARE(f.rejected.size(), 0);
    QVERIFY(!f.transport->isOpen());
}

void TestCodexService::goesOnAfterALaterMessageThatIsNoEvent()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport->say(created());
    f.transport->say("{\"type\":"_ba);
    f.transport->sayBinary();
    QCOMPARE(f.rejected.size(), 2);
    QCOMPARE(f.rejected.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.rejected.at(0).at(1).value<Error>().kind, ErrorKind::Protocol);
    f.transport->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size(), 0);
}

void TestCodexService::endsTheTurnWithTheServersError_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<ErrorKind>("kind");
    const QJsonObject overloaded{{u"code"_s, u"server_is_overloaded"_s}};
    const QJsonObject error{{u"type"_s, u"error"_s}};
    QTest::newRow("failed response") << failed(u"context_length_exceeded"_s) << ErrorKind::ContextTooLong;
    QTest::newRow("failed without a reason")
        << QJsonObject{{u"type"_s, u"response.failed"_s}} << ErrorKind::Server;
    QTest::newRow("error event with status") << with(error, u"status"_s, 401) << ErrorKind::SignInNeeded;
    QTest::newRow("error event without status")
        << with(error, u"error"_s, overloaded) << ErrorKind::Overloaded;
    QTest::newRow("flat error event")
        << with(error, u"code"_s, u"model_not_found"_s) << ErrorKind::UnknownModel;
    QTest::newRow("bare error event") << error << ErrorKind::Server;
}

void TestCodexService::endsTheTurnWithTheServersError()
{
    QFETCH(const QJsonObject, message);
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(created());
    f.transport->say(message);
    QCOMPARE(f.events.size(), 2);
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.finished.size(), 0);
    QTEST(f.failure(), "kind");
    QVERIFY(!f.service.isRunning());
    QVERIFY(!f.transport->isOpen()); // after a failure the socket is not used again
}

void TestCodexService::finishesWhenTheServerCutsTheAnswer()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(incomplete(u"max_output_tokens"_s));
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size(), 0);
    QVERIFY(f.transport->isOpen());
}

void TestCodexService::ignoresWhatComesAfterTheEnd()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(completed());
    f.transport->say(textDelta(0, u"late"_s));
    f.transport->say(completed());
    f.transport->say("rubbish"_ba);
    f.transport->sayBinary();
    QCOMPARE(f.events.size(), 1);
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size() + f.rejected.size(), 0);
}

void TestCodexService::failsWhenTheConnectionEndsBeforeTheAnswer()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(created());
    f.transport->drop(Protocol::Unreachable{ErrorKind::ConnectionLost, u"cut"_s});
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::ConnectionLost);
    QCOMPARE(f.service.state(), CodexService::State::Offline);
}

void TestCodexService::failsWithTheReasonThatThereIsNoConnection()
{
    ServiceProbe f;
    f.ask();
    f.transport->drop(Protocol::Unreachable{ErrorKind::HostNotFound, {}});
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::HostNotFound);
}

void TestCodexService::givesUpConnectingInTime()
{
    ServiceProbe f;
    f.service.setPatience({.connect = 10ms, .idle = 1h});
    f.ask();
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::Timeout);
    QVERIFY(!f.transport->isConnecting());
    QCOMPARE(f.service.state(), CodexService::State::Offline);
}

void TestCodexService::givesUpOnASilentServer()
{
    ServiceProbe f;
    f.service.setPatience({.connect = 1h, .idle = 10ms});
    f.askAndAccept();
    f.transport->say(created());
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::Timeout);
    QVERIFY(!f.transport->isOpen());
}

void TestCodexService::everyMessageRestartsThePatience()
{
    ServiceProbe f;
    f.service.setPatience({.connect = 1h, .idle = 400ms});
    f.askAndAccept();
    QTimer talk; // half a second in all, so that a busy machine does not look like silence
    int said = 0;
    connect(&talk, &QTimer::timeout, this, [&] {
        if (++said < 10)
            f.transport->say(QJsonObject{{u"type"_s, u"keepalive"_s}});
        else
            f.transport->say(completed());
    });
    talk.start(50ms);
    QTRY_VERIFY(f.finished.size() + f.failed.size() > 0);
    QCOMPARE(f.finished.size(), 1);
}

void TestCodexService::anotherEndpointEndsTheTurn()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    QVERIFY(!f.service.isRunning());
    QVERIFY(!f.transport->isOpen());
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.failure(), ErrorKind::ConnectionLost);
    f.ask();
    QCOMPARE(f.transport->endpoint().baseUrl, QUrl(u"http://b.example/v1"_s));
}

void TestCodexService::canAskAgainAfterAFailure()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport->say(failed(u"server_error"_s));
    f.askAndAccept();
    QCOMPARE(f.transport->opens(), 2);
    f.transport->say(completed());
    QCOMPARE(f.finished.size(), 1);
}

void TestCodexService::givesEveryTurnItsOwnId()
{
    ServiceProbe f;
    QSet<TurnId> ids;
    for (int i = 0; i < 4; ++i)
        ids.insert(f.ask());
    QCOMPARE(ids.size(), 4);
    QVERIFY(!ids.contains(TurnId()));
}

QTEST_GUILESS_MAIN(TestCodexService)
#include "tst_codexservice.moc"
