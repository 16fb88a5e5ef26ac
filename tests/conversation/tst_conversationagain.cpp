// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "conversation/transcriptrow.h"
#include "support/events.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture
{
    FakeClock clock;
    Conversation conversation{clock};

    void begin(quint64 id = 1, const QString &question = u"question"_s)
    {
        conversation.beginTurn({TurnId(id), conversation.nextParent(), question, u"asked-model"_s});
    }
    void apply(const QList<QJsonObject> &events, quint64 id = 1)
    {
        for (const QJsonObject &json : events)
            conversation.apply(TurnId(id), Testing::event(json));
    }
    void lose(quint64 id = 1) { conversation.fail(TurnId(id), {ErrorKind::ConnectionLost, {}}); }
    const Turn &turn(quint64 id = 1) const { return *conversation.turn(TurnId(id)); }
    NoticeRow notice(quint64 id = 1) const { return noticesOf(turn(id)).value(0); }
};

/// `role: text` of messages, the type of the rest.
QStringList lines(const QJsonArray &input)
{
    QStringList lines;
    for (const QJsonValue value : input) {
        const QJsonObject item = value.toObject();
        const QString role = item.value(u"role"_s).toString();
        const QString text = item.value(u"content"_s).toArray().at(0).toObject().value(u"text"_s).toString();
        lines += role.isEmpty() ? item.value(u"type"_s).toString() : role + u": "_s + text.left(20);
    }
    return lines;
}

const QString kGoOn = u"user: The connection broke"_s.left(26);

} // namespace

class TestConversationAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherResponseKeepsWhatIsFinished();
    void itemsOfSeveralResponsesStandOneBehindTheOther();
    void anEventBetweenResponsesDoesNotEndTheTurn();
    void aCutAnswerGoesOnWhereItStops();
    void whatWasContinuedIsToldToTheServerAsItHappened();
    void onlyACutAnswerOfTheLastTurnCanGoOn_data();
    void onlyACutAnswerOfTheLastTurnCanGoOn();
    void onlyTheLastTurnOffersToBeRetried();
    void countsTheParagraphsThatStand_data();
    void countsTheParagraphsThatStand();
    void saysThatAFinishedMessageMayBeAll_data();
    void saysThatAFinishedMessageMayBeAll();
    void searchesGoBackAsInput();
    void restoredTurnsCanGoOn();
};

void TestConversationAgain::anotherResponseKeepsWhatIsFinished()
{
    Fixture f;
    f.begin();
    f.apply({created(), itemDone(0, reasoningItem({u"thought"_s})), itemAdded(1, messageItem(QString()))});
    f.conversation.beginResponse(TurnId(1));
    QCOMPARE(f.turn().items.size(), 1);
    QVERIFY(f.turn().items.at(0).done);
    QCOMPARE(f.turn().state, TurnState::Streaming);
}

void TestConversationAgain::itemsOfSeveralResponsesStandOneBehindTheOther()
{
    Fixture f;
    f.begin();
    f.apply({created(), itemDone(0, messageItem(u"one"_s, u"msg_1"_s))});
    f.conversation.beginResponse(TurnId(1));
    f.apply({created(), textDelta(0, u"t"_s), textDelta(0, u"wo"_s),
             itemDone(0, messageItem(u"two"_s, u"msg_2"_s)), completed()});
    QCOMPARE(f.turn().answerText(), u"one\n\ntwo"_s);
    QCOMPARE(f.turn().items.at(1).outputIndex, 1);
    QCOMPARE(f.turn().state, TurnState::Completed);
}

void TestConversationAgain::anEventBetweenResponsesDoesNotEndTheTurn()
{
    Fixture f;
    f.begin();
    f.conversation.beginResponse(TurnId(1)); // the first attempt came to nothing
    f.apply({created(), itemDone(0, messageItem(u"one"_s)), completed()});
    QCOMPARE(f.turn().answerText(), u"one"_s);
}

void TestConversationAgain::aCutAnswerGoesOnWhereItStops()
{
    Fixture f;
    f.begin();
    f.apply({created(), itemDone(0, reasoningItem({u"thought"_s})), textDelta(1, u"Once upon"_s)});
    f.lose();
    QVERIFY(f.notice().canContinue);
    f.conversation.continueTurn(TurnId(1));
    QCOMPARE(f.turn().state, TurnState::Submitted);
    QVERIFY(!f.turn().error);
    QCOMPARE(f.turn().answerText(), u"Once upon"_s);
    QCOMPARE(lines(f.conversation.requestFor(TurnId(1)).input),
             (QStringList{u"user: question"_s, u"reasoning"_s, u"assistant: Once upon"_s, kGoOn}));

    f.apply({created(), textDelta(0, u"a time"_s), completed()});
    QCOMPARE(f.turn().answerText(), u"Once upon\n\na time"_s);
    QCOMPARE(f.turn().state, TurnState::Completed);
    QVERIFY(noticesOf(f.turn()).isEmpty());
}

void TestConversationAgain::whatWasContinuedIsToldToTheServerAsItHappened()
{
    Fixture f;
    f.begin();
    f.apply({created(), textDelta(0, u"Once"_s)});
    f.lose();
    f.conversation.continueTurn(TurnId(1));
    f.apply({created(), itemDone(0, messageItem(u"upon"_s)), completed()});
    f.begin(2, u"next"_s);
    QCOMPARE(lines(f.conversation.requestFor(TurnId(2)).input),
             (QStringList{u"user: question"_s, u"assistant: Once"_s, kGoOn, u"assistant: upon"_s,
                          u"user: next"_s}));
}

void TestConversationAgain::onlyACutAnswerOfTheLastTurnCanGoOn_data()
{
    QTest::addColumn<QList<QJsonObject>>("events");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<bool>("can");
    const QList<QJsonObject> text{created(), textDelta(0, u"text"_s)};
    QTest::newRow("lost with text") << text << true << true;
    QTest::newRow("lost without text") << QList{created()} << true << false;
    QTest::newRow("lost while thinking") << QList{created(), summaryDelta(0, u"hm"_s)} << true << false;
    QTest::newRow("out of tokens") << text + QList{incomplete(u"max_output_tokens"_s)} << false << true;
    QTest::newRow("filtered") << text + QList{incomplete(u"content_filter"_s)} << false << false;
    QTest::newRow("completed") << text + QList{completed()} << false << false;
    QTest::newRow("running") << text << false << false;
}

void TestConversationAgain::onlyACutAnswerOfTheLastTurnCanGoOn()
{
    QFETCH(const QList<QJsonObject>, events);
    QFETCH(const bool, lost);
    Fixture f;
    f.begin();
    f.apply(events);
    if (lost)
        f.lose();
    QTEST(f.turn().canBeContinued(), "can");
    const TurnState before = f.turn().state;
    f.conversation.continueTurn(TurnId(1));
    QCOMPARE(f.turn().state == before, !f.turn().resumes.contains(f.turn().items.size()));
    f.begin(2);
    QVERIFY(!f.conversation.turn(TurnId(1)) || !f.turn().canBeContinued());
}

void TestConversationAgain::onlyTheLastTurnOffersToBeRetried()
{
    Fixture f;
    f.begin();
    f.apply({created(), textDelta(0, u"half"_s)});
    f.lose();
    QVERIFY(f.notice().canRetry);
    QSignalSpy changed(&f.conversation, &Conversation::turnChanged);
    f.begin(2);
    QVERIFY(!f.notice().canRetry);
    QCOMPARE(changed.size(), 1); // so that the page takes the button away
}

void TestConversationAgain::countsTheParagraphsThatStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("half a one") << u"Once"_s << 1;
    QTest::newRow("two") << u"One.\n\nTw"_s << 2;
    QTest::newRow("blanks between") << u"One.\n  \n\n\nTwo.\n\n"_s << 2;
    QTest::newRow("lines are no paragraphs") << u"One\ntwo"_s << 1;
}

void TestConversationAgain::countsTheParagraphsThatStand()
{
    QFETCH(const QString, text);
    Fixture f;
    f.begin();
    f.apply({created(), textDelta(0, text)});
    f.lose();
    QTEST(f.notice().paragraphs, "paragraphs");
}

void TestConversationAgain::saysThatAFinishedMessageMayBeAll_data()
{
    QTest::addColumn<QList<QJsonObject>>("events");
    QTest::addColumn<bool>("mayBeWhole");
    const QJsonObject message = messageItem(u"text"_s);
    QTest::newRow("a finished message") << QList{itemDone(0, message)} << true;
    QTest::newRow("half a message") << QList{textDelta(0, u"te"_s)} << false;
    QTest::newRow("commentary") << QList{itemDone(0, with(message, u"phase"_s, u"commentary"_s))} << false;
    QTest::newRow("a thought behind it")
        << QList{itemDone(0, message), itemDone(1, reasoningItem({u"hm"_s}))} << false;
    QTest::newRow("nothing") << QList<QJsonObject>() << false;
}

void TestConversationAgain::saysThatAFinishedMessageMayBeAll()
{
    QFETCH(const QList<QJsonObject>, events);
    Fixture f;
    f.begin();
    f.apply(events);
    f.lose();
    QTEST(f.notice().mayBeWhole, "mayBeWhole");
    f.conversation.continueTurn(TurnId(1));
    f.lose(); // what was said before the person's word is no end
    if (!f.turn().resumes.isEmpty())
        QVERIFY(!f.notice().mayBeWhole);
}

void TestConversationAgain::searchesGoBackAsInput()
{
    Fixture f;
    f.begin();
    f.apply(
        {created(), itemDone(0, searchItem(u"what"_s)), itemDone(1, messageItem(u"that"_s)), completed()});
    f.begin(2, u"next"_s);
    QCOMPARE(lines(f.conversation.requestFor(TurnId(2)).input),
             (QStringList{u"user: question"_s, u"web_search_call"_s, u"assistant: that"_s, u"user: next"_s}));
}

void TestConversationAgain::restoredTurnsCanGoOn()
{
    Fixture f;
    Turn turn;
    turn.id = TurnId(7);
    turn.question = u"question"_s;
    turn.state = TurnState::Failed;
    turn.error = Error{ErrorKind::Interrupted};
    turn.items = {
        AnswerItem{.outputIndex = 0, .item = Protocol::parseItem(messageItem(u"Once"_s)), .done = true}};
    turn.items[0].parts = {TextPart{.text = u"Once"_s}};
    f.conversation.prependEarlier({turn});
    QVERIFY(f.turn(7).canBeContinued());
    f.conversation.continueTurn(TurnId(7));
    f.apply({created(), textDelta(0, u"upon"_s), completed()}, 7);
    QCOMPARE(f.turn(7).answerText(), u"Once\n\nupon"_s);
}

QTEST_GUILESS_MAIN(TestConversationAgain)
#include "tst_conversationagain.moc"
