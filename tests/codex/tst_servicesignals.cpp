// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Everything that the service says about a turn, with a story in which it says it.
void signalRows()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QList<QJsonObject>>("story");
    const QList<QJsonObject> plain{created(), textDelta(0, u"a"_s), completed()};
    const QList<QJsonObject> goesOn{created(), completed({{u"end_turn"_s, false}}), completed()};
    const QList<QJsonObject> fails{created(), failed(u"model_not_found"_s)};
    const QList<QJsonObject> retries{created(), failed(u"server_error"_s)};
    QTest::newRow("message") << "messageReceived"_ba << plain;
    QTest::newRow("event") << "eventReceived"_ba << plain;
    QTest::newRow("the last event") << "eventReceived"_ba << QList<QJsonObject>{completed()};
    QTest::newRow("the last event of a cut answer")
        << "eventReceived"_ba << QList<QJsonObject>{incomplete(u"max_output_tokens"_s)};
    QTest::newRow("rejected") << "messageRejected"_ba << QList<QJsonObject>{created(), {}, completed()};
    QTest::newRow("end") << "turnFinished"_ba << plain;
    QTest::newRow("failure") << "turnFailed"_ba << fails;
    QTest::newRow("ledger") << "ledgerChanged"_ba << plain;
    QTest::newRow("ledger of a failure") << "ledgerChanged"_ba << fails;
    QTest::newRow("the next response") << "responseBegan"_ba << goesOn;
    QTest::newRow("a response after a failure") << "responseBegan"_ba << retries;
    QTest::newRow("retry") << "turnRetrying"_ba << retries;
}

/// Calls `slot` once, as soon as `signal` comes.
template <typename Slot> void once(CodexService &service, const QByteArray &signal, Slot slot)
{
    auto *guard = new QObject(&service);
    const auto run = [guard, slot] {
        if (guard->parent()) {
            guard->setParent(nullptr);
            guard->deleteLater();
            slot();
        }
    };
    const auto on = [&](const char *name, auto member) {
        if (signal == name)
            QObject::connect(&service, member, guard, run);
    };
    on("messageReceived", &CodexService::messageReceived);
    on("eventReceived", &CodexService::eventReceived);
    on("messageRejected", &CodexService::messageRejected);
    on("turnFinished", &CodexService::turnFinished);
    on("turnFailed", &CodexService::turnFailed);
    on("ledgerChanged", &CodexService::ledgerChanged);
    on("responseBegan", &CodexService::responseBegan);
    on("turnRetrying", &CodexService::turnRetrying);
}

void tell(ServiceProbe &f, const QList<QJsonObject> &story)
{
    const QPointer<FakeTransport> connection = f.transport();
    for (const QJsonObject &event : story) {
        if (connection)
            connection->say(event);
    }
}

} // namespace

/// Whoever listens may end the turn, or choose another server, from inside any signal.
class TestServiceSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeCancelledFromAnySignal_data();
    void canBeCancelledFromAnySignal();
    void canGetAnotherServerFromAnySignal_data();
    void canGetAnotherServerFromAnySignal();
};

void TestServiceSignals::canBeCancelledFromAnySignal_data()
{
    signalRows();
}

void TestServiceSignals::canBeCancelledFromAnySignal()
{
    QFETCH(const QByteArray, signal);
    QFETCH(const QList<QJsonObject>, story);
    ServiceProbe f;
    const TurnId id = f.askAndAccept();
    qsizetype emitted = -1;
    once(f.service, signal, [&] {
        f.service.cancelTurn(id);
        emitted = f.finished.size() + f.failed.size() + f.events.size() + f.began.size() + f.retries.size();
    });
    tell(f, story);
    QVERIFY2(emitted >= 0, "the signal did not come");
    QTest::qWait(20);              // time for what must not come
    if (signal != "ledgerChanged") // then the turn was over
        QCOMPARE(f.finished.size() + f.failed.size() + f.events.size() + f.began.size() + f.retries.size(),
                 emitted);
    QVERIFY(!f.service.isRunning());
    QCOMPARE(f.transports.size(), 1);
    f.askAndAccept();
    f.transport()->say(completed());
    QVERIFY(!f.finished.isEmpty());
}

void TestServiceSignals::canGetAnotherServerFromAnySignal_data()
{
    signalRows();
}

void TestServiceSignals::canGetAnotherServerFromAnySignal()
{
    QFETCH(const QByteArray, signal);
    QFETCH(const QList<QJsonObject>, story);
    ServiceProbe f;
    f.askAndAccept();
    bool isDone = false;
    once(f.service, signal, [&] {
        f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
        isDone = true;
    });
    tell(f, story);
    QVERIFY2(isDone, "the signal did not come");
    QTRY_COMPARE(f.finished.size() + f.failed.size(), 1);
    QVERIFY(!f.service.isRunning());
    f.ask();
    QCOMPARE(f.transport()->endpoint().baseUrl, QUrl(u"http://b.example/v1"_s));
}

QTEST_GUILESS_MAIN(TestServiceSignals)
#include "tst_servicesignals.moc"
