// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "failures.h"
#include "serviceprobe.h"

#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;
using namespace Lectern::Protocol;

/// How a turn survives its connections.
class TestTurnRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheTurnWithTheServersError_data();
    void endsTheTurnWithTheServersError();
    void triesFiveTimesMore();
    void tellsEveryNewAttempt();
    void backsOffByItself();
    void waitsAtLeastAsLongAsTheServerAsks();
    void sendsFinishedItemsAgain();
    void doesNotTryAgainOnceTextIsShown();
    void saysWhatIsKnownOfAQuestionThatNeverLeft();
    void doesNotForgetThatItWasSentOnce_data();
    void doesNotForgetThatItWasSentOnce();
    void takesSilenceForAFailure_data();
    void takesSilenceForAFailure();
    void asksOverHttpWhenTheUpgradeIsRefused();
    void remembersOnlyADetourThatWorks();
    void givesUpOnASocketThatIsDeafTwice();
    void keepsToTheSetWay();
    void neverSaysAnsweredOfWhatNeverLeft();
};

void TestTurnRetries::endsTheTurnWithTheServersError_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<ErrorKind>("kind");
    const QJsonObject error{{u"type"_s, u"error"_s}};
    const QJsonObject overloaded{{u"code"_s, u"server_is_overloaded"_s}};
    QTest::newRow("failed response") << failed(u"context_length_exceeded"_s) << ErrorKind::ContextTooLong;
    QTest::newRow("error event with status") << errorEvent(400) << ErrorKind::BadRequest;
    QTest::newRow("refused credential, and nobody to ask for another")
        << errorEvent(401) << ErrorKind::SignInNeeded;
    QTest::newRow("error event without status")
        << with(error, u"error"_s, overloaded) << ErrorKind::Overloaded;
    QTest::newRow("flat error event")
        << with(error, u"code"_s, u"model_not_found"_s) << ErrorKind::UnknownModel;
    QTest::newRow("bare error event") << error << ErrorKind::Server;
}

void TestTurnRetries::endsTheTurnWithTheServersError()
{
    QFETCH(const QJsonObject, message);
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(created());
    const QPointer<FakeTransport> connection = f.transport();
    connection->say(message);
    QCOMPARE(f.messages.size(), 2);
    QCOMPARE(f.events.size(), 1); // a failure of the server is no event of the answer
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.finished.size(), 0);
    QTEST(f.failure(), "kind");
    QCOMPARE(f.delivery(), Delivery::Answered);
    QVERIFY(!f.service.isRunning());
    QVERIFY(!connection || !connection->isOpen()); // after a failure the socket is not used again
}

void TestTurnRetries::triesFiveTimesMore()
{
    ServiceProbe f;
    f.ask();
    for (int attempt = 1; attempt <= 6; ++attempt) {
        QTRY_COMPARE(f.transports.size(), attempt);
        f.transport()->accept();
        f.transport()->say(created());
        f.clock.advance(1s); // no two of them are one
        f.transport()->drop(ClosedEarly{1011, {}});
    }
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::ConnectionLost);
    QCOMPARE(f.delivery(), Delivery::OutcomeUnknown);
    QCOMPARE(f.retries.size(), 5);
    QCOMPARE(f.began.size(), 5);
    QCOMPARE(f.ledger().requests, 6);
    QCOMPARE(f.diary.disconnects().size(), NetworkDiary::kMaxDisconnects);
}

void TestTurnRetries::tellsEveryNewAttempt()
{
    ServiceProbe f;
    f.service.setBackoff([](int retry) { return std::chrono::milliseconds(retry); });
    const TurnId id = f.ask();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(f.transports.size(), attempt);
        f.transport()->drop(Unreachable{ErrorKind::ConnectionRefused, {}});
        QCOMPARE(f.retries.size(), attempt);
        QCOMPARE(f.retries.constLast().at(0).value<TurnId>(), id);
        QCOMPARE(f.retries.constLast().at(1).toInt(), attempt);
        QCOMPARE(f.retries.constLast().at(2).value<std::chrono::milliseconds>(),
                 std::chrono::milliseconds(attempt));
    }
    QTRY_COMPARE(f.transports.size(), 4);
    f.transport()->accept();
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.ledger().requests, 1);
}

void TestTurnRetries::backsOffByItself()
{
    ServiceProbe f;
    CodexService service([](Route route) { return std::make_unique<FakeTransport>(route); }, f.diary,
                         f.clock);
    service.setEndpoint(f.service.endpoint());
    service.setPatience({.connect = 1ms, .idle = 1h});
    QSignalSpy retries(&service, &CodexService::turnRetrying);
    f.diary.setSetting(service.endpoint().accountKey(), RouteSetting::WebSocketOnly);
    service.startTurn(f.order());
    for (const std::chrono::milliseconds wait : {200ms, 400ms}) {
        QTRY_COMPARE(retries.size(), wait == 200ms ? 1 : 2);
        const auto told = retries.constLast().at(2).value<std::chrono::milliseconds>();
        QVERIFY(told >= wait * 9 / 10 && told <= wait * 11 / 10);
    }
}

void TestTurnRetries::waitsAtLeastAsLongAsTheServerAsks()
{
    ServiceProbe f;
    f.askAndAccept();
    const auto since = std::chrono::steady_clock::now();
    f.transport()->say(with(errorEvent(503), u"headers"_s, QJsonObject{{u"retry-after"_s, u"0.2"_s}}));
    QCOMPARE(f.retries.constLast().at(2).value<std::chrono::milliseconds>(), 200ms);
    QTRY_COMPARE(f.transports.size(), 2);
    QVERIFY(std::chrono::steady_clock::now() - since >= 200ms);
}

void TestTurnRetries::sendsFinishedItemsAgain()
{
    ServiceProbe f;
    f.askAndAccept();
    const QJsonObject first = reasoningItem({u"thinking"_s});
    f.transport()->say(created());
    f.transport()->say(itemDone(0, first));
    f.transport()->drop(ClosedEarly{1011, {}});
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QCOMPARE(f.sent().input.size(), 2);
    QCOMPARE(f.sent().previousResponseId, std::nullopt);
    f.transport()->say(itemDone(0, messageItem(u"Done."_s)));
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.began.size(), 1);
}

void TestTurnRetries::doesNotTryAgainOnceTextIsShown()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(textDelta(0, u"Hel"_s));
    f.transport()->drop(kCut);
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::ConnectionLost);
    QCOMPARE(f.delivery(), Delivery::OutcomeUnknown);
    QCOMPARE(f.retries.size() + f.began.size(), 0);
}

void TestTurnRetries::saysWhatIsKnownOfAQuestionThatNeverLeft()
{
    ServiceProbe f;
    f.ask();
    for (int attempt = 1; attempt <= 6; ++attempt) {
        QTRY_COMPARE(f.transports.size(), attempt);
        f.transport()->drop(Unreachable{ErrorKind::HostNotFound, {}});
    }
    QCOMPARE(f.failure(), ErrorKind::HostNotFound);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
}

void TestTurnRetries::doesNotForgetThatItWasSentOnce_data()
{
    QTest::addColumn<RouteSetting>("setting");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("on a socket") << RouteSetting::WebSocketOnly << false;
    QTest::newRow("over HTTP") << RouteSetting::SseOnly << false;
    QTest::newRow("over HTTP, in a second response") << RouteSetting::SseOnly << true;
}

void TestTurnRetries::doesNotForgetThatItWasSentOnce()
{
    QFETCH(const RouteSetting, setting);
    QFETCH(const bool, goesOn);
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), setting);
    f.askAndAccept();
    f.transport()->say(goesOn ? completed({{u"end_turn"_s, false}}) : created());
    f.transport()->drop(goesOn ? Failure(Unreachable{ErrorKind::ConnectionRefused, {}})
                               : Failure(ClosedEarly{1011, {}}));
    for (int attempt = 2; attempt <= 6; ++attempt) { // by now nobody is there any more
        QTRY_COMPARE(f.transports.size(), attempt);
        if (setting == RouteSetting::SseOnly)
            f.transport()->accept();
        f.transport()->drop(Unreachable{ErrorKind::ConnectionRefused, {}});
    }
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::ConnectionRefused);
    QCOMPARE(f.delivery(), Delivery::OutcomeUnknown);
}

void TestTurnRetries::takesSilenceForAFailure_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::newRow("while connecting") << false;
    QTest::newRow("in the answer") << true;
}

void TestTurnRetries::takesSilenceForAFailure()
{
    QFETCH(const bool, accepts);
    ServiceProbe f;
    f.service.setPatience({.connect = accepts ? 1h : 10ms, .idle = accepts ? 10ms : 1h});
    f.ask();
    const QPointer<FakeTransport> connection = f.transport();
    if (accepts) {
        connection->accept();
        connection->say(textDelta(0, u"a"_s)); // so that it is not tried again
        QTRY_COMPARE(f.failed.size(), 1);
        QCOMPARE(f.failure(), ErrorKind::Timeout);
    } else {
        QTRY_VERIFY(!f.retries.isEmpty());
    }
    QVERIFY(!connection || (!connection->isOpen() && !connection->isConnecting()));
}

void TestTurnRetries::asksOverHttpWhenTheUpgradeIsRefused()
{
    ServiceProbe f;
    f.ask();
    f.transport()->drop(upgradeRefused(426));
    QTRY_COMPARE(f.transports.size(), 2);
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.transport()->accept();
    QCOMPARE(f.detours.size(), 0); // it is not known yet whether that works
    f.transport()->say(completed());
    QCOMPARE(f.detours.size(), 1);
    QCOMPARE(f.retries.size(), 0);
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.diary.route(f.service.endpoint().accountKey()), Route::Sse);
    const TurnId next = f.ask();
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.service.cancelTurn(next);
    f.clock.advance(61min);
    f.ask();
    QCOMPARE(f.transport()->route(), Route::WebSocket);
}

void TestTurnRetries::remembersOnlyADetourThatWorks()
{
    ServiceProbe f;
    f.ask();
    f.transport()->drop(upgradeRefused(404));
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    f.transport()->drop(httpRefused(404));
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotResponsesServer);
    QCOMPARE(f.detours.size(), 0);
    QCOMPARE(f.diary.route(f.service.endpoint().accountKey()), Route::WebSocket);
}

void TestTurnRetries::givesUpOnASocketThatIsDeafTwice()
{
    ServiceProbe f;
    f.ask();
    f.transport()->drop(Unreachable{ErrorKind::ConnectionLost, {}});
    QTRY_COMPARE(f.transports.size(), 2);
    QCOMPARE(f.transport()->route(), Route::WebSocket);
    f.transport()->accept();
    f.transport()->drop(kCut);
    QTRY_COMPARE(f.transports.size(), 3);
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.transport()->accept();
    f.transport()->say(completed());
    QCOMPARE(f.detours.size(), 1);
    QCOMPARE(f.finished.size(), 1);
}

void TestTurnRetries::keepsToTheSetWay()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
    const TurnId first = f.ask();
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.service.cancelTurn(first);
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::WebSocketOnly);
    f.ask();
    QCOMPARE(f.transport()->route(), Route::WebSocket);
    f.transport()->drop(upgradeRefused(426));
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotResponsesServer);
}

void TestTurnRetries::neverSaysAnsweredOfWhatNeverLeft()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::WebSocketOnly);
    f.ask();
    f.transport()->drop(upgradeRefused(403));
    QCOMPARE(f.failure(), ErrorKind::Forbidden);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
}

QTEST_GUILESS_MAIN(TestTurnRetries)
#include "tst_turnretries.moc"
