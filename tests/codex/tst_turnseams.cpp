// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "codex/networkpolicy.h"
#include "codex/transports.h"
#include "support/events.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QJsonObject asksForMore()
{
    return completed({{u"id"_s, u"resp_1"_s}, {u"end_turn"_s, false}});
}

QByteArray frames(const QList<QJsonObject> &events)
{
    QByteArray bytes;
    for (const QJsonObject &event : events)
        bytes += webSocketFrame(1, QJsonDocument(event).toJson(QJsonDocument::Compact));
    return bytes;
}

} // namespace

/// What happens where one response, connection or setting ends and the next begins.
class TestTurnSeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextThatCameInPiecesWhenAskedToGoOn();
    void sendsAllToAServerThatNeverFinishedItsItems();
    void countsAnItemOnceThatIsFinishedTwice();
    void doesNotUseAConnectionOfOlderSettings();
    void waitsShorterUntilARequestHasLeft();
    void knowsWhatNeverLeftOverHttp();
    void outlivesAnOldSocketThatStillSpeaks();
    void tellsTheHeadersOfARefusal();
};

void TestTurnSeams::keepsTextThatCameInPiecesWhenAskedToGoOn()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(textDelta(0, u"Half a"_s));
    f.transport()->say(asksForMore());
    QCOMPARE(f.began.size(), 1);
    QVERIFY(f.began.at(0).at(1).toBool()); // what was shown stays
    QVERIFY(!f.sent().previousResponseId);
    QCOMPARE(f.sent().input.size(), 2);
    QCOMPARE(f.sent().input.at(1).toObject(), Protocol::assistantMessage(u"Half a"_s));
}

void TestTurnSeams::sendsAllToAServerThatNeverFinishedItsItems()
{
    ServiceProbe f;
    TurnOrder order = f.order();
    f.service.startTurn(order);
    f.transport()->accept();
    f.transport()->say(textDelta(0, u"That."_s));
    f.transport()->say(completed());
    order.request.input.append(Protocol::assistantMessage(u"That."_s));
    order.request.input.append(Protocol::userMessage(u"And?"_s));
    f.service.startTurn(order);
    QVERIFY(!f.sent().previousResponseId);
    QCOMPARE(f.sent().input, order.request.input);
}

void TestTurnSeams::countsAnItemOnceThatIsFinishedTwice()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(itemDone(0, reasoningItem({u"Hm"_s})));
    f.transport()->say(itemDone(0, reasoningItem({u"Hm"_s})));
    f.transport()->drop(Protocol::ClosedEarly{});
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QCOMPARE(f.sent().input.size(), 2); // the question and the thought
}

void TestTurnSeams::doesNotUseAConnectionOfOlderSettings()
{
    ServiceProbe f;
    f.askAndAccept();
    f.service.dropIdleConnections(); // as after a change of the proxy
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
    f.ask();
    QCOMPARE(f.transports.size(), 2);
}

void TestTurnSeams::waitsShorterUntilARequestHasLeft()
{
    ServiceProbe f;
    f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
    f.service.setPatience({.connect = 1ms, .idle = 10min});
    const TurnId id = f.askAndAccept();
    QTRY_VERIFY(!f.retries.isEmpty()); // the socket below never stood
    f.service.cancelTurn(id);

    ServiceProbe g;
    g.diary.setSetting(g.service.endpoint().accountKey(), RouteSetting::SseOnly);
    g.service.setPatience({.connect = 10min, .idle = 1ms});
    g.askAndAccept();
    g.transport()->leave();
    QTRY_VERIFY(!g.retries.isEmpty());
}

void TestTurnSeams::knowsWhatNeverLeftOverHttp()
{
    for (const bool left : {false, true}) {
        ServiceProbe f;
        f.diary.setSetting(f.service.endpoint().accountKey(), RouteSetting::SseOnly);
        f.askAndAccept();
        if (left)
            f.transport()->leave();
        f.transport()->drop(Protocol::Unreachable{ErrorKind::Tls, {}});
        QCOMPARE(f.failed.size(), 1);
        QCOMPARE(f.failed.at(0).at(2).value<Delivery>(),
                 left ? Delivery::OutcomeUnknown : Delivery::NeverSent);
    }
}

/// A socket that is past its 55 minutes when the answer ends goes while it is still speaking.
void TestTurnSeams::outlivesAnOldSocketThatStillSpeaks()
{
    RawServer server;
    server.upgrade(frames({created(), itemDone(0, messageItem(u"That."_s)), completed(), created()}));
    FakeClock clock;
    NetworkDiary diary({}, clock);
    const NetworkPolicy policy;
    CodexService service(transportsOn(policy), diary, clock);
    service.setEndpoint({server.baseUrl(), {}});
    connect(&service, &CodexService::eventReceived, this, [&] { clock.advance(56min); });
    QSignalSpy finished(&service, &CodexService::turnFinished);
    TurnOrder order{.id = TurnId(1), .conversation = u"talk"_s};
    order.request.input = {Protocol::userMessage(u"hi"_s)};
    service.startTurn(order);
    QTRY_COMPARE(finished.size(), 1);
    QCoreApplication::processEvents();
}

void TestTurnSeams::tellsTheHeadersOfARefusal()
{
    ServiceProbe f;
    f.askAndAccept();
    f.transport()->say(QJsonObject{{u"type"_s, u"error"_s},
                                   {u"status"_s, 429},
                                   {u"error"_s, QJsonObject{{u"code"_s, u"usage_limit_reached"_s}}},
                                   {u"headers"_s, QJsonObject{{u"x-codex-primary-used-percent"_s, 100}}}});
    QCOMPARE(f.heads.size(), 1);
    const auto headers = f.heads.at(0).at(1).value<QHash<QString, QString>>();
    QCOMPARE(headers.value(u"x-codex-primary-used-percent"_s), u"100"_s);
}

QTEST_GUILESS_MAIN(TestTurnSeams)
#include "tst_turnseams.moc"
