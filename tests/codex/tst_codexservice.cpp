// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

/// One turn, without trouble between it and the server.
class TestCodexService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestOnceTheConnectionStands();
    void deliversEventsInOrderAndFinishes();
    void showsEveryMessageBeforeItsMeaning();
    void reusesTheOpenConnection();
    void connectsAnewAfterTheServerHungUpBetweenTurns();
    void refusesASecondTurnOfTheConversation();
    void runsTurnsOfSeveralConversationsAtOnce();
    void emitsNothingInsideACall();
    void cancelsAtOnceAndInSilence();
    void ignoresTheCancelOfAnotherTurn();
    void failsWhenTheFirstMessageIsNoEvent_data();
    void failsWhenTheFirstMessageIsNoEvent();
    void goesOnAfterALaterMessageThatIsNoEvent();
    void finishesWhenTheServerCutsTheAnswer();
    void ignoresWhatComesAfterTheEnd();
    void everyMessageRestartsThePatience();
    void anotherEndpointEndsTheTurn();
    void knowsWhatWasSent();
    void canAskAgainAfterAFailure();
    void goesOnWhenTheServerHasNotEndedTheTurn();
    void endsATurnThatTheServerNeverEnds();
    void countsWhatATurnCosts();
    void tellsTheCostBeforeTheEnd_data();
    void tellsTheCostBeforeTheEnd();
};

void TestCodexService::sendsTheRequestOnceTheConnectionStands()
{
    ServiceProbe f;
    f.ask(u"What is it?"_s);
    QVERIFY(f.transport()->isConnecting());
    QCOMPARE(f.transport()->route(), Route::WebSocket);
    QCOMPARE(f.transport()->endpoint().baseUrl, QUrl(u"http://a.example/v1"_s));
    QCOMPARE(f.transport()->session(), u"talk"_s);
    QVERIFY(f.transport()->sent().isEmpty());
    f.transport()->accept();
    QCOMPARE(f.transport()->sent().size(), 1);
    QCOMPARE(f.sent().model, u"test-model"_s);
    QCOMPARE(f.sent().input, QJsonArray{Protocol::userMessage(u"What is it?"_s)});
}

void TestCodexService::deliversEventsInOrderAndFinishes()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport()->say(created());
    f.transport()->say(textDelta(0, u"a"_s));
    QVERIFY(f.service.isRunning());
    f.transport()->say(completed());
    QVERIFY(!f.service.isRunning());
    QCOMPARE(f.events.size(), 3);
    QCOMPARE(f.events.at(1).at(0).value<TurnId>(), id);
    QCOMPARE(f.events.at(1).at(1).value<Protocol::Event>(), Testing::event(textDelta(0, u"a"_s)));
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.failed.size() + f.retries.size() + f.began.size(), 0);
}

void TestCodexService::showsEveryMessageBeforeItsMeaning()
{
    ServiceProbe f;
    QStringList order;
    connect(&f.service, &CodexService::messageReceived, this, [&] { order += u"message"_s; });
    connect(&f.service, &CodexService::eventReceived, this, [&] { order += u"event"_s; });
    connect(&f.service, &CodexService::turnFinished, this, [&] { order += u"finished"_s; });
    f.askAndAccept();
    f.transport()->say(completed());
    QCOMPARE(order, (QStringList{u"message"_s, u"event"_s, u"finished"_s}));
}

void TestCodexService::reusesTheOpenConnection()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(completed());
    f.ask(u"And then?"_s);
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.transport()->sent().size(), 2);
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 2);
}

void TestCodexService::connectsAnewAfterTheServerHungUpBetweenTurns()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(completed());
    f.transport()->drop(Protocol::ClosedEarly{1000, {}});
    QCoreApplication::processEvents();
    QCOMPARE(f.failed.size(), 0);
    f.askAndAccept();
    QCOMPARE(f.transports.size(), 2);
    QCOMPARE(f.transport()->sent().size(), 1);
}

void TestCodexService::refusesASecondTurnOfTheConversation()
{
    ServiceProbe f;
    const TurnId first = f.askAndAccept();
    const TurnId second = f.ask();
    QVERIFY(second != first);
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), second);
    QCOMPARE(f.failure(), ErrorKind::Busy);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.at(0).at(0).value<TurnId>(), first);
}

void TestCodexService::runsTurnsOfSeveralConversationsAtOnce()
{
    ServiceProbe f;
    const TurnId first = f.askAndAccept(u"one"_s);
    const TurnId second = f.askAndAccept(u"two"_s);
    QCOMPARE(f.transports.size(), 2);
    f.transports.at(0)->say(textDelta(0, u"a"_s));
    f.transports.at(1)->say(textDelta(0, u"b"_s));
    f.transports.at(1)->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.finished.at(0).at(0).value<TurnId>(), second);
    f.transports.at(0)->drop(Protocol::ClosedEarly{1011, {}});
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), first);
    QVERIFY(f.transports.at(1)->isOpen());
}

void TestCodexService::emitsNothingInsideACall()
{
    ServiceProbe f;
    const TurnId first = f.ask();
    f.ask();
    QCOMPARE(f.emitted(), 0);
    f.service.cancelTurn(first);
    QCOMPARE(f.emitted(), 0);
    f.ask();
    f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    QCOMPARE(f.emitted(), 0);
    QTRY_COMPARE(f.failed.size(), 2);
}

void TestCodexService::cancelsAtOnceAndInSilence()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport()->say(created());
    QCOMPARE(f.events.size(), 1);
    FakeTransport *connection = f.transport();
    f.service.cancelTurn(id);
    QVERIFY(!f.service.isRunning());
    QVERIFY(!connection->isOpen());
    connection->say(completed()); // what was under way already
    QCoreApplication::processEvents();
    QCOMPARE(f.messages.size(), 1);
    QCOMPARE(f.events.size(), 1);
    QCOMPARE(f.finished.size() + f.failed.size(), 0);
}

void TestCodexService::ignoresTheCancelOfAnotherTurn()
{
    ServiceProbe f;
    const TurnId first = f.askAndAccept();
    f.transport()->say(completed());
    f.ask();
    f.service.cancelTurn(first);
    f.service.cancelTurn(TurnId());
    QVERIFY(f.service.isRunning());
    QVERIFY(f.transport()->isOpen());
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
    const QPointer<FakeTransport> connection = f.transport();
    connection->say(message);
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotResponsesServer);
    QCOMPARE(f.delivery(), Delivery::OutcomeUnknown);
    QCOMPARE(f.rejected.size(), 0);
    QVERIFY(!connection || !connection->isOpen());
}

void TestCodexService::goesOnAfterALaterMessageThatIsNoEvent()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport()->say(created());
    f.transport()->say("{\"type\":"_ba);
    f.transport()->sayBinary();
    QCOMPARE(f.rejected.size(), 2);
    QCOMPARE(f.rejected.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.rejected.at(0).at(1).value<Error>().kind, ErrorKind::Protocol);
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size(), 0);
}

void TestCodexService::finishesWhenTheServerCutsTheAnswer()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(incomplete(u"max_output_tokens"_s));
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size(), 0);
    QVERIFY(f.isOpen());
}

void TestCodexService::ignoresWhatComesAfterTheEnd()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(completed());
    f.transport()->say(textDelta(0, u"late"_s));
    f.transport()->say(completed());
    f.transport()->say("rubbish"_ba);
    f.transport()->sayBinary();
    QCOMPARE(f.events.size(), 1);
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.failed.size() + f.rejected.size(), 0);
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
            f.transport()->say(QJsonObject{{u"type"_s, u"keepalive"_s}});
        else
            f.transport()->say(completed());
    });
    talk.start(50ms);
    QTRY_VERIFY(f.finished.size() + f.failed.size() + f.retries.size() > 0);
    QCOMPARE(f.finished.size(), 1);
}

void TestCodexService::anotherEndpointEndsTheTurn()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    QVERIFY(!f.service.isRunning());
    QVERIFY(!f.isOpen());
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.failure(), ErrorKind::ConnectionLost);
    f.ask();
    QCOMPARE(f.transport()->endpoint().baseUrl, QUrl(u"http://b.example/v1"_s));
}

void TestCodexService::knowsWhatWasSent()
{
    ServiceProbe f;
    f.askAndAccept(u"one"_s);
    f.ask(u"hi"_s, u"two"_s);
    f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    QTRY_COMPARE(f.failed.size(), 2);
    QList<Delivery> deliveries{f.failed.at(0).at(2).value<Delivery>(),
                               f.failed.at(1).at(2).value<Delivery>()};
    std::sort(deliveries.begin(), deliveries.end());
    QCOMPARE(deliveries, (QList<Delivery>{Delivery::NeverSent, Delivery::OutcomeUnknown}));
}

void TestCodexService::canAskAgainAfterAFailure()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(failed(u"invalid_prompt"_s));
    f.askAndAccept();
    QCOMPARE(f.transports.size(), 2);
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
}

void TestCodexService::goesOnWhenTheServerHasNotEndedTheTurn()
{
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    f.transport()->say(itemDone(0, messageItem(u"First."_s)));
    f.transport()->say(completed({{u"end_turn"_s, false}}));
    QCOMPARE(f.began.size(), 1);
    QCOMPARE(f.began.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.events.size(), 1); // the end that is none is not told
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.sent().previousResponseId, u"resp_1"_s);
    QCOMPARE(f.sent().input, QJsonArray());
    f.transport()->say(itemDone(0, messageItem(u"Second."_s, u"msg_2"_s)));
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.retries.size(), 0);
}

void TestCodexService::endsATurnThatTheServerNeverEnds()
{
    ServiceProbe f;
    f.askAndAccept();
    for (int i = 0; i < 20 && f.service.isRunning(); ++i)
        f.transport()->say(completed({{u"end_turn"_s, false}}));
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.transport()->sent().size(), 1 + 16);
    QCOMPARE(f.ledger().requests, 17);
}

void TestCodexService::countsWhatATurnCosts()
{
    ServiceProbe f;
    const QJsonObject usage{{u"input_tokens"_s, 10}, {u"output_tokens"_s, 5}, {u"total_tokens"_s, 15}};
    f.askAndAccept();
    const QJsonObject goesOn = completed({{u"end_turn"_s, false}, {u"usage"_s, usage}});
    f.transport()->say(goesOn);
    f.transport()->say(completed({{u"usage"_s, usage}}));
    const Protocol::Ledger ledger = f.ledger();
    QCOMPARE(ledger.requests, 2);
    QCOMPARE(ledger.usage.inputTokens, 20);
    QCOMPARE(ledger.usage.totalTokens, 30);
    QCOMPARE(ledger.bytesUp, Protocol::writeCreateFrame(f.transport()->sent().at(0)).size() +
                                 Protocol::writeCreateFrame(f.transport()->sent().at(1)).size());
    QVERIFY(ledger.bytesDown > 0);
    QVERIFY(ledger.bytesSaved > 0);
}

void TestCodexService::tellsTheCostBeforeTheEnd_data()
{
    QTest::addColumn<QJsonObject>("last");
    QTest::newRow("whole") << completed();
    QTest::newRow("cut") << incomplete(u"max_output_tokens"_s);
}

/// Whoever keeps the turn keeps it with its last event.
void TestCodexService::tellsTheCostBeforeTheEnd()
{
    QFETCH(const QJsonObject, last);
    ServiceProbe f;
    QList<qsizetype> told; // how often, by event
    QObject::connect(&f.service, &CodexService::eventReceived, &f.service,
                     [&] { told.append(f.ledgers.size()); });
    f.askAndAccept();
    f.transport()->say(created());
    f.transport()->say(last);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.constFirst(), 0);
    QVERIFY(told.constLast() > 0);
    QCOMPARE(f.ledger().requests, 1);
}

QTEST_GUILESS_MAIN(TestCodexService)
#include "tst_codexservice.moc"
