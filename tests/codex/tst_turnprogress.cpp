// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/turnprogress.h"
#include "support/events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestTurnProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsShown_data();
    void knowsWhatIsShown();
    void takesAFinishedItemForNothingShown_data();
    void takesAFinishedItemForNothingShown();
    void keepsFinishedItemsOverResponses();
    void knowsThatTheAnswerHasCome();
    void knowsWhatCannotGoBack();
};

void TestTurnProgress::knowsWhatIsShown_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<bool>("shown");
    QTest::newRow("text") << textDelta(0, u"a"_s) << true;
    QTest::newRow("empty text") << textDelta(0, QString()) << false;
    QTest::newRow("whole text at once") << textDone(0, u"a"_s) << true;
    QTest::newRow("refusal") << refusalDelta(0, u"No"_s) << true;
    QTest::newRow("reasoning") << summaryDelta(0, u"Hm"_s) << true;
    QTest::newRow("item begins") << itemAdded(0, messageItem(QString())) << false;
    QTest::newRow("item ends") << itemDone(0, messageItem(u"a"_s)) << false;
    QTest::newRow("response begins") << created() << false;
    QTest::newRow("sign of life") << QJsonObject{{u"type"_s, u"keepalive"_s}} << false;
}

void TestTurnProgress::knowsWhatIsShown()
{
    QFETCH(const QJsonObject, event);
    TurnProgress progress;
    progress.apply(Testing::event(event));
    QTEST(progress.hasShownUnfinished(), "shown");
}

void TestTurnProgress::takesAFinishedItemForNothingShown_data()
{
    QTest::addColumn<QList<QJsonObject>>("events");
    QTest::addColumn<bool>("shown");
    const QJsonObject byId{
        {u"type"_s, u"response.output_text.delta"_s}, {u"item_id"_s, u"msg_1"_s}, {u"delta"_s, u"a"_s}};
    const QJsonObject done = itemDone(0, messageItem(u"a"_s));
    QTest::newRow("by index") << QList<QJsonObject>{textDelta(0, u"a"_s), done} << false;
    QTest::newRow("by id") << QList<QJsonObject>{byId, done} << false;
    QTest::newRow("named by neither at its end")
        << QList<QJsonObject>{textDelta(0, u"a"_s), itemDone(-1, messageItem(u"a"_s))} << false;
    QTest::newRow("another item") << QList<QJsonObject>{textDelta(1, u"b"_s), done} << true;
    QTest::newRow("the next item") << QList<QJsonObject>{done, textDelta(1, u"b"_s)} << true;
}

void TestTurnProgress::takesAFinishedItemForNothingShown()
{
    QFETCH(const QList<QJsonObject>, events);
    TurnProgress progress;
    for (const QJsonObject &event : events)
        progress.apply(Testing::event(event));
    QTEST(progress.hasShownUnfinished(), "shown");
}

void TestTurnProgress::keepsFinishedItemsOverResponses()
{
    TurnProgress progress;
    progress.apply(Testing::event(itemDone(0, reasoningItem({u"Hm"_s}))));
    progress.apply(Testing::event(textDelta(1, u"a"_s)));
    progress.beginResponse(false);
    QVERIFY(!progress.hasShownUnfinished());
    QCOMPARE(progress.finished().size(), 1);
    QCOMPARE(progress.finishedNow().size(), 0);
    progress.apply(Testing::event(itemDone(0, messageItem(u"a"_s))));
    QCOMPARE(progress.finished().size(), 2);
    QCOMPARE(progress.finishedNow().size(), 1);
    QCOMPARE(progress.finishedNow().at(0).toObject()["type"_L1].toString(), u"message"_s);
}

void TestTurnProgress::knowsThatTheAnswerHasCome()
{
    TurnProgress progress;
    progress.apply(Testing::event(itemDone(0, with(messageItem(u"a"_s), u"phase"_s, u"commentary"_s))));
    QVERIFY(!progress.hasAnswer());
    for (const QJsonValue &phase : {QJsonValue(u"final_answer"_s), QJsonValue(QJsonValue::Undefined)}) {
        progress.apply(Testing::event(itemDone(1, with(messageItem(u"b"_s), u"phase"_s, phase))));
        QVERIFY(progress.hasAnswer());
        progress.beginResponse(false);
        QVERIFY(!progress.hasAnswer());
    }
}

void TestTurnProgress::knowsWhatCannotGoBack()
{
    TurnProgress progress;
    progress.apply(Testing::event(itemDone(0, messageItem(u"a"_s))));
    QVERIFY(progress.isReplayable());
    progress.apply(Testing::event(itemDone(1, {{u"type"_s, u"from_the_future"_s}})));
    QVERIFY(!progress.isReplayable());
    QCOMPARE(progress.finished().size(), 1);
    progress.beginResponse(false);
    QVERIFY(progress.isReplayable());
}

QTEST_GUILESS_MAIN(TestTurnProgress)
#include "tst_turnprogress.moc"
