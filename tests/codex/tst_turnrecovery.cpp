// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "failures.h"
#include "serviceprobe.h"

#include "support/credentials.h"
#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;
using namespace Lectern::Protocol;

/// How a turn goes on with what it knows: the answers so far, its credential, its routing token.
class TestTurnRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resendsInFullOnceInSilence_data();
    void resendsInFullOnceInSilence();
    void refreshesTheCredentialOnce_data();
    void refreshesTheCredentialOnce();
    void failsWhenThereIsNoNewCredential();
    void tellsTheServersRefusalWhereNobodyKnowsMore();
    void keepsTheNewCredential();
    void asksForACredentialBeforeEachConnection();
    void endsWhereThereIsNoCredential();
    void stopsWhileACredentialIsFetched();
    void stopsInEveryState_data();
    void stopsInEveryState();
    void echoesTheTurnStateOnASocket();
    void echoesTheTurnStateOverHttp();
    void forgetsTheTurnStateWithTheTurn();
};

void TestTurnRecovery::resendsInFullOnceInSilence_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("the previous response is gone") << u"previous_response_not_found"_s;
    QTest::newRow("the hour is over") << u"websocket_connection_limit_reached"_s;
}

void TestTurnRecovery::resendsInFullOnceInSilence()
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

void TestTurnRecovery::refreshesTheCredentialOnce_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("in an event") << u"event"_s;
    QTest::newRow("on the upgrade") << u"upgrade"_s;
    QTest::newRow("over HTTP") << u"http"_s;
}

void TestTurnRecovery::refreshesTheCredentialOnce()
{
    QFETCH(const QString, where);
    ServiceProbe f;
    int refreshes = 0;
    f.service.setCredentials(credentialsFrom(&f.service, [&refreshes](Endpoint endpoint) {
        ++refreshes;
        endpoint.key = Secret("sk-fresh");
        return endpoint;
    }));
    if (where == "http"_L1)
        f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
    f.ask();
    f.awaitTransport();
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

void TestTurnRecovery::failsWhenThereIsNoNewCredential()
{
    ServiceProbe f;
    f.service.setCredentials(credentialsFrom(&f.service, [](const Endpoint &) -> Result<Endpoint> {
        return Error{ErrorKind::SessionEnded, u"signed out"_s};
    }));
    f.askAndAccept();
    f.transport()->say(errorEvent(401));
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.constLast().at(1).value<Error>().detail, u"signed out"_s);
    QCOMPARE(f.delivery(), Delivery::Answered);
}

void TestTurnRecovery::tellsTheServersRefusalWhereNobodyKnowsMore()
{
    ServiceProbe f;
    f.service.setCredentials(credentialsFrom(&f.service, [](const Endpoint &) -> Result<Endpoint> {
        return Error{ErrorKind::SignInNeeded, u"a key cannot be renewed"_s};
    }));
    f.askAndAccept();
    f.transport()->say(errorEvent(401));
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::SignInNeeded);
    QVERIFY(f.failed.constLast().at(1).value<Error>().detail != u"a key cannot be renewed"_s);
}

void TestTurnRecovery::keepsTheNewCredential()
{
    ServiceProbe f;
    f.service.setCredentials(credentialsFrom(&f.service, [](Endpoint endpoint) {
        endpoint.key = Secret("sk-fresh");
        return endpoint;
    }));
    f.askAndAccept();
    f.transport()->say(errorEvent(401));
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    f.transport()->say(completed());
    f.ask(u"hi"_s, u"another"_s);
    QTRY_COMPARE(f.transports.size(), 3);
    QCOMPARE(f.transport()->endpoint().key.reveal(), "sk-fresh"_ba);
}

void TestTurnRecovery::asksForACredentialBeforeEachConnection()
{
    ServiceProbe f;
    int asked = 0;
    f.service.setCredentials([&](const Endpoint &old, CredentialNeed need,
                                 const std::function<void(const Result<Endpoint> &)> &done) {
        QCOMPARE(need, CredentialNeed::Connect);
        Endpoint endpoint = old;
        endpoint.key = Secret("sk-" + QByteArray::number(++asked));
        QMetaObject::invokeMethod(
            &f.service, [done, endpoint] { done(endpoint); }, Qt::QueuedConnection);
    });
    f.askAndAccept();
    QCOMPARE(f.transport()->endpoint().key.reveal(), "sk-1"_ba);
    f.transport()->say(completed());
    f.ask(); // on the connection that is there
    QTRY_COMPARE(f.transport()->sent().size(), 2);
    QCOMPARE(asked, 1);
    f.transport()->drop(Unreachable{ErrorKind::ConnectionLost, {}});
    QTRY_COMPARE(f.transports.size(), 2);
    QCOMPARE(f.transport()->endpoint().key.reveal(), "sk-2"_ba);
    QCOMPARE(f.service.endpoint().key.reveal(), "sk-2"_ba);
}

void TestTurnRecovery::endsWhereThereIsNoCredential()
{
    ServiceProbe f;
    f.service.setCredentials(
        [&f](const Endpoint &, CredentialNeed, const std::function<void(const Result<Endpoint> &)> &done) {
            QMetaObject::invokeMethod(
                &f.service,
                [done] {
                    done(Error{ErrorKind::SessionEnded, {}});
                },
                Qt::QueuedConnection);
        });
    f.ask();
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::SessionEnded);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
    QVERIFY(f.transports.isEmpty());
}

void TestTurnRecovery::stopsWhileACredentialIsFetched()
{
    ServiceProbe f;
    std::function<void(const Result<Endpoint> &)> answer;
    f.service.setCredentials(
        [&answer](const Endpoint &, CredentialNeed,
                  const std::function<void(const Result<Endpoint> &)> &done) { answer = done; });
    f.service.cancelTurn(f.ask());
    QVERIFY(answer);
    answer(Endpoint{QUrl(u"http://a.example/v1"_s)});
    QVERIFY(f.transports.isEmpty());
    QCOMPARE(f.emitted(), 0);
}

void TestTurnRecovery::stopsInEveryState_data()
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
    QTest::newRow("changing its way")
        << Reach([](ServiceProbe &f) { f.transport()->drop(upgradeRefused(426)); });
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

void TestTurnRecovery::stopsInEveryState()
{
    QFETCH(const std::function<void(ServiceProbe &)>, reach);
    ServiceProbe f;
    f.service.setCredentials(credentialsFrom(&f.service, [](const Endpoint &endpoint) { return endpoint; }));
    const TurnId id = f.ask();
    f.awaitTransport();
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

void TestTurnRecovery::echoesTheTurnStateOnASocket()
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

void TestTurnRecovery::echoesTheTurnStateOverHttp()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
    f.askAndAccept();
    f.transport()->sayHead({{u"x-codex-turn-state"_s, u"sticky"_s}});
    f.transport()->say(created());
    f.transport()->drop(kCut);
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QCOMPARE(f.sent().turnState, u"sticky"_s);
}

void TestTurnRecovery::forgetsTheTurnStateWithTheTurn()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
    f.askAndAccept();
    f.transport()->sayHead({{u"x-codex-turn-state"_s, u"sticky"_s}});
    f.transport()->say(completed());
    f.ask();
    QCOMPARE(f.transport()->sent().size(), 2);
    QCOMPARE(f.sent().turnState, std::nullopt);
}

QTEST_GUILESS_MAIN(TestTurnRecovery)
#include "tst_turnrecovery.moc"
