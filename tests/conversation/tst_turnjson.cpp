// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turnjson.h"

#include "base/errorname.h"
#include "conversation/answerbuilder.h"
#include "conversation/conversation.h"
#include "support/events.h"
#include "support/fakeclock.h"
#include "support/fixtures.h"
#include "support/randomturn.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// As it comes back from a file.
Turn again(const Turn &turn)
{
    const QByteArray bytes = QJsonDocument(turnJson(turn)).toJson(QJsonDocument::Compact);
    return turnFromJson(QJsonDocument::fromJson(bytes).object());
}

QList<Protocol::Event> eventsIn(const QString &path)
{
    QList<Protocol::Event> events;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (auto event = Protocol::parseEvent(line))
            events.append(*event);
    }
    return events;
}

} // namespace

class TestTurnJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackEveryRecordedAnswer();
    void bringsBackWhateverEventsCanMake();
    void keepsNoTextTwice();
    void keepsTheTextOfAnUnfinishedItem();
    void readsAnything_data();
    void readsAnything();
    void everyNameNamesOneThing();
};

void TestTurnJson::bringsBackEveryRecordedAnswer()
{
    if (fixturesDir().isEmpty())
        QSKIP("no recordings here; LECTERN_FIXTURES names their folder");
    int turns = 0;
    for (const QString &folder : {u"/responses"_s, u"/responses-authored"_s}) {
        const QDir dir(fixturesDir() + folder);
        for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files)) {
            const QList<Protocol::Event> events = eventsIn(dir.filePath(name));
            FakeClock clock;
            Conversation conversation(clock);
            const TurnId id(1);
            conversation.beginTurn({id, {}, u"question"_s, u"model"_s, {}});
            const qsizetype step = qMax<qsizetype>(1, events.size() / 7); // in the middle of it, too
            for (qsizetype i = 0; i < events.size(); ++i) {
                conversation.apply(id, events.at(i));
                clock.advance(std::chrono::milliseconds(3));
                if (i % step != 0 && i + 1 != events.size())
                    continue;
                const Turn &turn = *conversation.turn(id);
                QVERIFY2(difference(turn, again(turn)).isEmpty(),
                         qPrintable(name + difference(turn, again(turn))));
                ++turns;
            }
        }
    }
    QVERIFY(turns > 100);
}

void TestTurnJson::bringsBackWhateverEventsCanMake()
{
    QRandomGenerator random(20261101);
    for (int round = 0; round < 3000; ++round) {
        const Turn turn = randomTurn(random);
        const QString found = difference(turn, again(turn));
        QVERIFY2(found.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(found)));
        QCOMPARE(turnJson(again(turn)), turnJson(turn));
    }
}

void TestTurnJson::keepsNoTextTwice()
{
    Turn turn;
    const Clock::TimePoint now;
    for (const QJsonObject &each :
         {itemAdded(0, reasoningItem({})), summaryDelta(0, u"**Thinking**"_s),
          itemDone(0, reasoningItem({u"**Thinking**"_s})), itemAdded(1, messageItem(QList<QJsonObject>())),
          textDelta(1, u"an"_s), textDelta(1, u"swer"_s), itemDone(1, messageItem(u"answer"_s))})
        applyToItems(turn, Testing::event(each), now);
    QCOMPARE(turn.items.size(), 2);
    for (qsizetype place = 0; place < 2; ++place)
        QCOMPARE(builtJson(turn.items.at(place), place), QJsonObject());
}

void TestTurnJson::keepsTheTextOfAnUnfinishedItem()
{
    Turn turn;
    const QJsonObject announced = messageItem(QList<QJsonObject>());
    applyToItems(turn, Testing::event(itemAdded(0, announced)), {});
    applyToItems(turn, Testing::event(textDelta(0, u"half an answ"_s)), {});
    QCOMPARE(wireJson(turn.items.at(0)), announced);
    const AnswerItem item = itemFromJson(announced, builtJson(turn.items.at(0), 0), 0, false);
    QCOMPARE(item.parts.at(0).text, u"half an answ"_s);
    QVERIFY(!item.done);
}

void TestTurnJson::readsAnything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("wrong types")
        << R"({"question":1,"items":{"a":1},"usage":[],"error":7,"resumes":"x","state":null})"_ba;
    QTest::newRow("items of no kind") << R"({"items":[1,"a",null,[],{"item":3,"built":[1]}]})"_ba;
    QTest::newRow("a state of tomorrow")
        << R"({"state":"dreaming","delivery":"byPigeon","error":{"kind":"sleepy"}})"_ba;
    QTest::newRow("numbers out of range")
        << R"({"outputBase":1e308,"duration":-1e308,"resumes":[1e300,-4]})"_ba;
}

void TestTurnJson::readsAnything()
{
    QFETCH(QByteArray, json);
    const Turn turn = turnFromJson(QJsonDocument::fromJson(json).object());
    QCOMPARE(turn.state, TurnState::Failed); // for what is not known, nothing may be promised
    QCOMPARE(turn.delivery, Delivery::OutcomeUnknown);
    QCOMPARE(turnJson(again(turn)), turnJson(turn));
}

void TestTurnJson::everyNameNamesOneThing()
{
    for (int state = 0; state <= int(TurnState::Failed); ++state)
        QCOMPARE(stateNamed(stateName(TurnState(state))), TurnState(state));
    for (int delivery = 0; delivery <= int(Delivery::Answered); ++delivery)
        QCOMPARE(deliveryNamed(deliveryName(Delivery(delivery))), Delivery(delivery));
    for (int kind = 0; kind <= int(kLastErrorKind); ++kind)
        QCOMPARE(errorNamed(errorName(ErrorKind(kind))), ErrorKind(kind));
    QCOMPARE(errorNamed(u"ofTomorrow"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTurnJson)
#include "tst_turnjson.moc"
