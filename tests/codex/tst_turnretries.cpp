// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;
using namespace Lectern::Protocol;

namespace {

const Failure kCut = ClosedEarly{0, {}};

Failure upgradeRefused(int status)
{
    return UpgradeRefused{{.status = status}};
}

Failure httpRefused(int status)
{
    return HttpRefused{{.status = status}};
}

QJsonObject errorEvent(int status)
{
    return {{u"type"_s, u"error"_s}, {u"status"_s, status}};
}

} // namespace

/// How a turn survives its connections.
class TestTurnRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheTurnWithTheServersError_data();
    void endsTheTurnWithTheServersError();
    void triesFiveTimesMore();
    void tellsEveryNewAttempt();
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
    void resendsInFullOnceInSilence_data();
    void resendsInFullOnceInSilence();
    void refreshesTheCredentialOnce_data();
    void refreshesTheCredentialOnce();
    void failsWhenThereIsNoNewCredential();
    void keepsTheNewCredential();
    void stopsInEveryState_data();
    void stopsInEveryState();
    void echoesTheTurnStateOnASocket();
    void echoesTheTurnStateOverHttp();
    void forgetsTheTurnStateWithTheTurn();
};

void TestTurnRetries::endsTheTurnWithTheServersError_data()
{
    QTest::addColumn<QJsonObject>("message");
    QTest::addColumn<ErrorKind>("kind");
    const QJsonObject error{{u"type"_s, u"error"_s}};
    const QJsonObject overloaded{{u"code"_s, u"server_is_overloaded"_s}};
    QTest::newRow("failed response") << failed(u"context_length_exceeded"_s) << ErrorKind::ContextTooLong;
    QTest::newRow("error event with status") << errorEvent(400) << ErrorKind::BadRequest;
    QTest::newRow("refused credential, and nobody to ask for another") << errorEvent(401) << ErrorKind::SignInNeeded;
    QTest::newRow("error event without status") << with(error, u"error"_s, overloaded) << ErrorKind::Overloaded;
    QTest::newRow("flat error event") << with(error, u"code"_s, u"model_not_found"_s) << ErrorKind::UnknownModel;
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
        QCOMPARE(f.retries.constLast().at(2).value<std::chrono::milliseconds>(), std::chrono::milliseconds(attempt));
    }
    QTRY_COMPARE(f.transports.size(), 4);
    f.transport()->accept();
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    QCOMPARE(f.ledger().requests, 1);
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
    f.diary.setSetting(f.service.endpoint().baseUrl, setting);
    f.askAndAccept();
    f.transport()->say(goesOn ? completed({{u"end_turn"_s, false}}) : created());
    f.transport()->drop(goesOn ? Failure(Unreachable{ErrorKind::ConnectionRefused, {}}) : Failure(ClosedEarly{1011, {}}));
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
    QCOMPARE(f.diary.route(f.service.endpoint().baseUrl), Route::Sse);
    f.ask();
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.service.cancelTurn(TurnId(2));
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
    QCOMPARE(f.diary.route(f.service.endpoint().baseUrl), Route::WebSocket);
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
    f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::SseOnly);
    f.ask();
    QCOMPARE(f.transport()->route(), Route::Sse);
    f.service.cancelTurn(TurnId(1));
    f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::WebSocketOnly);
    f.ask();
    QCOMPARE(f.transport()->route(), Route::WebSocket);
    f.transport()->drop(upgradeRefused(426));
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotResponsesServer);
}

void TestTurnRetries::neverSaysAnsweredOfWhatNeverLeft()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::WebSocketOnly);
    f.ask();
    f.transport()->drop(upgradeRefused(403));
    QCOMPARE(f.failure(), ErrorKind::Forbidden);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
}

void TestTurnRetries::resendsInFullOnceInSilence_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("the previous response is gone") << u"previous_response_not_found"_s;
    QTest::newRow("the hour is over") << u"websocket_connection_limit_reached"_s;
}

void TestTurnRetries::resendsInFullOnceInSilence()
{
    QFETCH(const QString, code);
    const QJsonObject refusal = with(errorEvent(400), u"error"_s, QJsonObject{{u"code"_s, code}});
    ServiceProbe f;
    TurnOrder order = f.order();
    f.service.startTurn(order);
    f.transport()->accept();
    f.transport()->say(itemDone(0, messageItem(u"One."_s)));
    f.transport()->say(completed());
    order.request.input.append(messageItem(u"One."_s));
    order.request.input.append(userMessage(u"And?"_s));
    f.service.startTurn(order);
    QCOMPARE(f.transports.size(), 1);
    QVERIFY(f.sent().previousResponseId.has_value());
    QCOMPARE(f.sent().input.size(), 1);
    f.transport()->say(refusal);
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QVERIFY(!f.sent().previousResponseId.has_value());
    QCOMPARE(f.sent().input, order.request.input);
    QCOMPARE(f.retries.size(), 0);
    f.transport()->say(refusal); // once more is a failure like any other
    QCOMPARE(f.failed.size() + f.retries.size(), 1);
}

void TestTurnRetries::refreshesTheCredentialOnce_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("in an event") << u"event"_s;
    QTest::newRow("on the upgrade") << u"upgrade"_s;
    QTest::newRow("over HTTP") << u"http"_s;
}

void TestTurnRetries::refreshesTheCredentialOnce()
{
    QFETCH(const QString, where);
    ServiceProbe f;
    int refreshes = 0;
    f.service.setRefresh([&](const Endpoint &old, const std::function<void(const Result<Endpoint> &)> &done) {
        ++refreshes;
        Endpoint fresh = old;
        fresh.key = Secret("sk-fresh");
        QMetaObject::invokeMethod(&f.service, [done, fresh] { done(fresh); }, Qt::QueuedConnection);
    });
    if (where == "http"_L1)
        f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::SseOnly);
    f.ask();
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTRY_COMPARE(f.transport()->endpoint().key.reveal(), attempt == 1 ? "sk-test"_ba : "sk-fresh"_ba);
        if (where == "event"_L1) {
            f.transport()->accept();
            f.transport()->say(errorEvent(401));
        } else {
            if (where == "upgrade"_L1) {
                const qsizetype made = f.transports.size();
                f.transport()->drop(upgradeRefused(401));
                QTRY_COMPARE(f.transports.size(), made + 1);
            }
            QCOMPARE(f.transport()->route(), Route::Sse);
            f.transport()->accept();
            f.transport()->drop(httpRefused(401));
        }
        QTRY_VERIFY(attempt == 2 || (f.transport() && f.transport()->endpoint().key.reveal() == "sk-fresh"));
    }
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::SignInNeeded);
    QCOMPARE(f.delivery(), Delivery::Answered);
    QCOMPARE(refreshes, 1);
    QCOMPARE(f.retries.size(), 0);
}

void TestTurnRetries::failsWhenThereIsNoNewCredential()
{
    ServiceProbe f;
    f.service.setRefresh([&f](const Endpoint &, const std::function<void(const Result<Endpoint> &)> &done) {
        QMetaObject::invokeMethod(
            &f.service, [done] { done(Error{ErrorKind::SignInNeeded, u"signed out"_s}); }, Qt::QueuedConnection);
    });
    f.askAndAccept();
    f.transport()->say(errorEvent(401));
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.constLast().at(1).value<Error>().detail, u"signed out"_s);
    QCOMPARE(f.delivery(), Delivery::Answered);
}

void TestTurnRetries::keepsTheNewCredential()
{
    ServiceProbe f;
    f.service.setRefresh([&f](const Endpoint &old, const std::function<void(const Result<Endpoint> &)> &done) {
        Endpoint fresh = old;
        fresh.key = Secret("sk-fresh");
        QMetaObject::invokeMethod(&f.service, [done, fresh] { done(fresh); }, Qt::QueuedConnection);
    });
    f.askAndAccept();
    f.transport()->say(errorEvent(401));
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    f.transport()->say(completed());
    f.ask(u"hi"_s, u"another"_s);
    QCOMPARE(f.transport()->endpoint().key.reveal(), "sk-fresh"_ba);
}

void TestTurnRetries::stopsInEveryState_data()
{
    QTest::addColumn<std::function<void(ServiceProbe &)>>("reach");
    using Reach = std::function<void(ServiceProbe &)>;
    QTest::newRow("connecting") << Reach([](ServiceProbe &) {});
    QTest::newRow("waiting for the first message") << Reach([](ServiceProbe &f) { f.transport()->accept(); });
    QTest::newRow("answering") << Reach([](ServiceProbe &f) {
        f.transport()->accept();
        f.transport()->say(textDelta(0, u"a"_s));
    });
    QTest::newRow("waiting for the next attempt") << Reach([](ServiceProbe &f) {
        f.service.setBackoff([](int) { return 30ms; });
        f.transport()->drop(Unreachable{ErrorKind::ConnectionRefused, {}});
    });
    QTest::newRow("changing its way") << Reach([](ServiceProbe &f) { f.transport()->drop(upgradeRefused(426)); });
    QTest::newRow("getting a credential") << Reach([](ServiceProbe &f) {
        f.transport()->accept();
        f.transport()->say(errorEvent(401));
    });
    QTest::newRow("resending") << Reach([](ServiceProbe &f) {
        f.transport()->accept();
        const QJsonObject gone{{u"code"_s, u"previous_response_not_found"_s}};
        f.transport()->say(with(errorEvent(400), u"error"_s, gone));
    });
}

void TestTurnRetries::stopsInEveryState()
{
    QFETCH(const std::function<void(ServiceProbe &)>, reach);
    ServiceProbe f;
    f.service.setRefresh([&f](const Endpoint &old, const std::function<void(const Result<Endpoint> &)> &done) {
        QMetaObject::invokeMethod(&f.service, [done, old] { done(old); }, Qt::QueuedConnection);
    });
    const TurnId id = f.ask();
    reach(f);
    QVERIFY(f.service.isRunning());
    const qsizetype made = f.transports.size();
    const qsizetype emitted = f.emitted();
    f.service.cancelTurn(id);
    QVERIFY(!f.service.isRunning());
    QTest::qWait(60); // time for what must not come
    QCOMPARE(f.emitted(), emitted);
    QCOMPARE(f.transports.size(), made);
    for (const QPointer<FakeTransport> &transport : f.transports)
        QVERIFY(!transport || (!transport->isOpen() && !transport->isConnecting()));
}

void TestTurnRetries::echoesTheTurnStateOnASocket()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->sayHead({{u"x-codex-turn-state"_s, u"of the handshake"_s}});
    const auto metadata = [](const QString &state) {
        return QJsonObject{{u"type"_s, u"response.metadata"_s},
                           {u"headers"_s, QJsonObject{{u"x-codex-turn-state"_s, state}}}};
    };
    f.transport()->say(metadata(u"first"_s));
    f.transport()->say(metadata(u"second"_s));
    f.transport()->say(completed({{u"end_turn"_s, false}}));
    QCOMPARE(f.sent().turnState, u"first"_s);
    QCOMPARE(f.heads.size(), 1);
}

void TestTurnRetries::echoesTheTurnStateOverHttp()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::SseOnly);
    f.askAndAccept();
    f.transport()->sayHead({{u"x-codex-turn-state"_s, u"sticky"_s}});
    f.transport()->say(created());
    f.transport()->drop(kCut);
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QCOMPARE(f.sent().turnState, u"sticky"_s);
}

void TestTurnRetries::forgetsTheTurnStateWithTheTurn()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().baseUrl, RouteSetting::SseOnly);
    f.askAndAccept();
    f.transport()->sayHead({{u"x-codex-turn-state"_s, u"sticky"_s}});
    f.transport()->say(completed());
    f.ask();
    QCOMPARE(f.transport()->sent().size(), 2);
    QCOMPARE(f.sent().turnState, std::nullopt);
}

QTEST_GUILESS_MAIN(TestTurnRetries)
#include "tst_turnretries.moc"
