// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "asker.h"
#include "faultserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QJsonArray kAnswer{u"answer"_s};
const QJsonArray kCut{u"created"_s, u"reasoning"_s, u"text"_s, u"cut"_s};

/// A question whose answer was cut in its text, over either way.
struct CutTurn
{
    FaultServer server;
    Asker asker{server.baseUrl()};

    explicit CutTurn(RouteSetting way)
    {
        server.setPlan(FaultServer::Kind::Frame, {{kCut}, {}});
        server.setPlan(FaultServer::Kind::Post, {{kCut}, {}});
        asker.diary.setSetting(Endpoint{server.baseUrl()}.accountKey(), way);
        asker.ask(u"What is it?"_s);
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return asker.isSettled(); }, 30000);
    }
    QJsonArray input() const
    {
        return QJsonDocument::fromJson(server.contacts().constLast().body).object()["input"_L1].toArray();
    }
};

} // namespace

/// What a person can do when an answer was cut, and how many connections are kept meanwhile.
class TestAfterFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereTheAnswerWasCut_data();
    void goesOnWhereTheAnswerWasCut();
    void asksTheQuestionAnew_data();
    void asksTheQuestionAnew();
    void keepsTheTextWhenItIsCutAgain();
    void keepsEightConnections();
};

namespace {

void ways()
{
    QTest::addColumn<RouteSetting>("way");
    QTest::newRow("WebSocket") << RouteSetting::WebSocketOnly;
    QTest::newRow("SSE") << RouteSetting::SseOnly;
}

} // namespace

void TestAfterFailure::goesOnWhereTheAnswerWasCut_data()
{
    ways();
}

void TestAfterFailure::goesOnWhereTheAnswerWasCut()
{
    QFETCH(const RouteSetting, way);
    CutTurn f(way);
    QVERIFY(f.settle());
    QCOMPARE(f.asker.turn().state, TurnState::Failed);
    const TurnId id = f.asker.turn().id;
    f.asker.continueAnswer();
    QVERIFY(f.settle());
    QCOMPARE(f.asker.conversation.turns().size(), 1);
    QCOMPARE(f.asker.turn().id, id);
    QCOMPARE(f.asker.turn().state, TurnState::Completed);
    QVERIFY(f.asker.turn().answerText().startsWith(u"The "_s));
    QVERIFY(f.asker.turn().answerText().endsWith(u"The answer."_s));
    QVERIFY(f.input().size() >= 3); // the question, what had come of the answer, and how it goes on
    QCOMPARE(f.asker.turn().items.size(), 3);
    QCOMPARE(f.asker.turn().resumes.size(), 1);
}

void TestAfterFailure::asksTheQuestionAnew_data()
{
    ways();
}

void TestAfterFailure::asksTheQuestionAnew()
{
    QFETCH(const RouteSetting, way);
    CutTurn f(way);
    QVERIFY(f.settle());
    f.asker.retry();
    QVERIFY(f.settle());
    QCOMPARE(f.asker.conversation.turns().size(), 1);
    QCOMPARE(f.asker.turn().branch, 2);
    QCOMPARE(f.asker.turn().state, TurnState::Completed);
    QCOMPARE(f.asker.turn().answerText(), u"The answer."_s);
    QCOMPARE(f.input().size(), 1); // the question alone
}

void TestAfterFailure::keepsTheTextWhenItIsCutAgain()
{
    CutTurn f(RouteSetting::WebSocketOnly);
    QVERIFY(f.settle());
    f.server.setPlan(FaultServer::Kind::Frame, {{kAnswer, kCut}, {}});
    f.asker.continueAnswer();
    QVERIFY(f.settle());
    QCOMPARE(f.asker.turn().state, TurnState::Failed);
    QCOMPARE(f.asker.turn().delivery, Delivery::OutcomeUnknown);
    QCOMPARE(f.asker.turn().answerText().count(u"The "_s), 2);
    QCOMPARE(f.asker.turn().items.size(), 4); // reasoning and the text that was cut, twice
}

void TestAfterFailure::keepsEightConnections()
{
    FaultServer server;
    Asker asker(server.baseUrl());
    int ended = 0;
    connect(&asker.service, &CodexService::turnFinished, this, [&ended] { ++ended; });
    const auto ask = [&](int conversation) {
        TurnOrder order{.id = asker.ids.next<TurnId>(), .conversation = u"talk-%1"_s.arg(conversation)};
        order.request.input = {Protocol::userMessage(u"Hi."_s)};
        const int before = ended;
        asker.service.startTurn(order);
        return QTest::qWaitFor([&] { return ended > before; }, 30000);
    };
    for (int conversation = 0; conversation < 10; ++conversation)
        QVERIFY(ask(conversation));
    QCOMPARE(server.count(FaultServer::Kind::Upgrade), 10);
    QTRY_COMPARE(server.peers(), 8);
    QVERIFY(ask(2)); // the oldest that is left
    QCOMPARE(server.count(FaultServer::Kind::Upgrade), 10);
    QVERIFY(ask(0));
    QCOMPARE(server.count(FaultServer::Kind::Upgrade), 11);
    QTRY_COMPARE(server.peers(), 8);
    QVERIFY(ask(2)); // used more lately than the third
    QCOMPARE(server.count(FaultServer::Kind::Upgrade), 11);
    QVERIFY(ask(3));
    QCOMPARE(server.count(FaultServer::Kind::Upgrade), 12);
}

QTEST_GUILESS_MAIN(TestAfterFailure)
#include "tst_afterfailure.moc"
