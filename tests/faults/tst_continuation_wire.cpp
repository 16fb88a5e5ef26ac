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

/// What a frame says, as far as it matters here.
struct Sent
{
    QString previous;
    qsizetype items = 0;
    qsizetype bytes = 0;
};

struct Talk
{
    FaultServer server;
    Asker asker{server.baseUrl()};

    Talk()
    {
        asker.service.setBackoff([](int) { return 1ms; });
    }

    bool settle() const
    {
        return QTest::qWaitFor([this] { return asker.isSettled(); }, 30000);
    }
    bool ask(const QString &question)
    {
        asker.ask(question);
        return settle();
    }
    /// Two turns, after which a third would be an increment.
    bool begin() { return ask(u"One?"_s) && ask(u"Two?"_s) && isIncrement(); }

    Sent sent(qsizetype frame = -1) const
    {
        const auto frames = server.contacts(FaultServer::Kind::Frame);
        const QByteArray body = frames.at(frame < 0 ? frames.size() - 1 : frame).body;
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        return {json["previous_response_id"_L1].toString(), json["input"_L1].toArray().size(), body.size()};
    }
    bool isIncrement() const { return !sent().previous.isEmpty() && sent().items == 1; }
    bool isFull(qsizetype items) const { return sent().previous.isEmpty() && sent().items == items; }
    qsizetype sockets() const { return server.count(FaultServer::Kind::Upgrade); }
};

QJsonArray limitReached()
{
    const QJsonObject error{{u"code"_s, u"websocket_connection_limit_reached"_s}};
    return {QJsonObject{
        {u"event"_s, QJsonObject{{u"type"_s, u"error"_s}, {u"status"_s, 400}, {u"error"_s, error}}}}};
}

const QJsonArray kAnswer{u"answer"_s};

} // namespace

/// How little of a conversation goes over the wire, and when all of it must.
class TestContinuationWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAllOnceAndThenOnlyWhatIsNew();
    void sendsAllAfterAnotherEffort();
    void sendsAllAfterAnotherModel();
    void sendsAllAfterAQuestionWasAskedAnew();
    void sendsAllAfterAnAnswerWasAskedForAnew();
    void sendsAllAfterAStepToAnotherBranch();
    void sendsAllAfterAFailure();
    void sendsAllAfterAStop();
    void sendsAllWhenTheHourIsOver();
    void sendsAllOverHttp();
};

void TestContinuationWire::sendsAllOnceAndThenOnlyWhatIsNew()
{
    Talk talk;
    qint64 saved = 0;
    for (int turn = 0; turn < 10; ++turn) {
        QVERIFY(talk.ask(u"Question number %1, of about the usual length?"_s.arg(turn)));
        QCOMPARE(talk.asker.turn().state, TurnState::Completed);
        const Sent sent = talk.sent();
        const Protocol::Ledger &ledger = talk.asker.turn().ledger;
        qInfo("turn %2d: %s, %lld items, %5lld bytes sent, %5lld saved", turn + 1,
              sent.previous.isEmpty() ? "all of it " : "increment", qlonglong(sent.items),
              qlonglong(sent.bytes), qlonglong(ledger.bytesSaved));
        QCOMPARE(sent.items, 1);
        QCOMPARE(sent.previous, turn == 0 ? QString() : u"resp_%1"_s.arg(turn + 1)); // the handshake counts
        QCOMPARE(ledger.bytesUp, sent.bytes);
        QVERIFY(turn == 0 ? ledger.bytesSaved == 0 : ledger.bytesSaved > saved);
        saved = ledger.bytesSaved;
    }
    QCOMPARE(talk.sockets(), 1);
    QCOMPARE(talk.server.count(FaultServer::Kind::Frame), 10);
}

void TestContinuationWire::sendsAllAfterAnotherEffort()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.asker.effort = u"high"_s;
    QVERIFY(talk.ask(u"Three?"_s));
    QVERIFY(talk.isFull(5));
    QCOMPARE(talk.sockets(), 1); // on the same socket
    QVERIFY(talk.ask(u"Four?"_s));
    QVERIFY(talk.isIncrement());
}

void TestContinuationWire::sendsAllAfterAnotherModel()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.asker.model = u"another-model"_s;
    QVERIFY(talk.ask(u"Three?"_s));
    QVERIFY(talk.isFull(5));
    QCOMPARE(talk.sockets(), 1);
}

void TestContinuationWire::sendsAllAfterAQuestionWasAskedAnew()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.asker.askInstead(u"Two, in other words?"_s);
    QVERIFY(talk.settle());
    QVERIFY(talk.isFull(3));
    QVERIFY(talk.ask(u"Three?"_s));
    QVERIFY(talk.isIncrement()); // on the branch that was asked last
    QCOMPARE(talk.sockets(), 1);
}

void TestContinuationWire::sendsAllAfterAnAnswerWasAskedForAnew()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.asker.retry();
    QVERIFY(talk.settle());
    QVERIFY(talk.isFull(3));
    QCOMPARE(talk.sockets(), 1);
}

/// What the socket remembers is the branch that was left.
void TestContinuationWire::sendsAllAfterAStepToAnotherBranch()
{
    Talk talk;
    QVERIFY(talk.begin());
    const TurnId second = talk.asker.turn().id;
    talk.asker.retry();
    QVERIFY(talk.settle());
    const TurnId third = talk.asker.turn().id;
    talk.asker.conversation.choose(second);
    QVERIFY(talk.ask(u"Three?"_s));
    QVERIFY(talk.isFull(5));
    QVERIFY(talk.ask(u"Four?"_s));
    QVERIFY(talk.isIncrement());
    talk.asker.conversation.choose(third);
    QVERIFY(talk.ask(u"Three?"_s));
    QVERIFY(talk.isFull(5));
    QCOMPARE(talk.sockets(), 1);
}

void TestContinuationWire::sendsAllAfterAFailure()
{
    Talk talk;
    QVERIFY(talk.begin());
    const QJsonArray cut{u"created"_s, u"text"_s, u"cut"_s};
    talk.server.setPlan(FaultServer::Kind::Frame, {{kAnswer, kAnswer, cut}, {}});
    QVERIFY(talk.ask(u"Three?"_s));
    QCOMPARE(talk.asker.turn().state, TurnState::Failed);
    QVERIFY(talk.isIncrement());
    QVERIFY(talk.ask(u"Four?"_s));
    QVERIFY(talk.isFull(7)); // with what had come of the third answer
    QCOMPARE(talk.sockets(), 2);
}

void TestContinuationWire::sendsAllAfterAStop()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.server.setPlan(FaultServer::Kind::Frame,
                        {{kAnswer, kAnswer, QJsonArray{u"created"_s, u"text"_s}}, {}});
    talk.asker.ask(u"Three?"_s);
    QTRY_VERIFY(talk.asker.turn().hasOutput());
    talk.asker.stop();
    QVERIFY(talk.ask(u"Four?"_s));
    QVERIFY(talk.isFull(7));
    QCOMPARE(talk.sockets(), 2);
}

void TestContinuationWire::sendsAllWhenTheHourIsOver()
{
    Talk talk;
    QVERIFY(talk.begin());
    talk.server.setPlan(FaultServer::Kind::Frame, {{kAnswer, kAnswer, limitReached()}, {}});
    QVERIFY(talk.ask(u"Three?"_s));
    QCOMPARE(talk.asker.turn().state, TurnState::Completed);
    QVERIFY(talk.isFull(5));
    QCOMPARE(talk.sockets(), 2);
    QVERIFY(talk.asker.waits.isEmpty()); // in silence
    QVERIFY(talk.ask(u"Four?"_s));
    QVERIFY(talk.isIncrement());
}

void TestContinuationWire::sendsAllOverHttp()
{
    Talk talk;
    talk.asker.diary.setSetting(Endpoint{talk.server.baseUrl()}.accountKey(), RouteSetting::SseOnly);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(talk.ask(u"Question?"_s));
        const auto posts = talk.server.contacts(FaultServer::Kind::Post);
        const QJsonObject body = QJsonDocument::fromJson(posts.constLast().body).object();
        QCOMPARE(body["input"_L1].toArray().size(), 2 * turn + 1);
        QVERIFY(!body.contains("previous_response_id"_L1));
        QCOMPARE(talk.asker.turn().ledger.bytesSaved, 0);
    }
}

QTEST_GUILESS_MAIN(TestContinuationWire)
#include "tst_continuation_wire.moc"
