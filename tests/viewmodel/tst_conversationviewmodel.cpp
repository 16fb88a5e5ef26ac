// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversationfixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestConversationViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndShowsTheAnswer();
    void asksAgainInTheSameConversation();
    void doesNotAsk_data();
    void doesNotAsk();
    void doesNotAskWithoutAModel();
    void doesNotAskWhileATurnRuns();
    void stopsAtOnce();
    void asksAgainAfterAStop();
    void startsANewConversation();
    void startsANewConversationWhileATurnRuns();
    void offersToAskAgainOnlyWhatCouldNotBeAsked();
    void returnsTheQuestionThatCouldNotBeAsked();
    void takesTheQuestionBackWhenItIsRetried();
    void keepsWhatHadComeBeforeAFailure();
    void continuesACutAnswer();
    void neitherContinuesNorRetriesWhatIsWhole();
    void countsTheConnectionsThatFail();
    void tellsHowLongItTakes();
    void leavesTheRowsWhileNobodyWatches();
    void leavesTheRowsBehindThePage();
    void isConsistentWheneverItSpeaks();
};

void TestConversationViewModel::asksAndShowsTheAnswer()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(f.page.isEmpty());
    QVERIFY(f.page.send(u"  hello \n"_s));
    QVERIFY(f.page.isRunning());
    QVERIFY(!f.page.isEmpty());
    QCOMPARE(f.running.size(), 1);
    QTRY_COMPARE(f.settled.size(), 1);
    QVERIFY(!f.page.isRunning());
    QCOMPARE(f.running.size(), 2);
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
    QCOMPARE(f.lastTurn().question, u"hello"_s);
    QVERIFY(!f.lastTurn().answerText().isEmpty());
    QVERIFY(f.page.transcript()->rowCount() >= 3);
    QCOMPARE(f.returned.size(), 0);
}

void TestConversationViewModel::asksAgainInTheSameConversation()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    QVERIFY(f.page.send(u"reasoning"_s));
    QTRY_COMPARE(f.settled.size(), 2);
    QCOMPARE(f.page.conversation().turns().size(), 2);
    QCOMPARE(f.lastTurn().state, TurnState::Completed); // the server is strict about what is sent along
}

void TestConversationViewModel::doesNotAsk_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t\n  "_s;
}

void TestConversationViewModel::doesNotAsk()
{
    QFETCH(const QString, text);
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(!f.page.send(text));
    QVERIFY(f.page.isEmpty());
    QCOMPARE(f.running.size(), 0);
}

void TestConversationViewModel::doesNotAskWithoutAModel()
{
    ConversationFixture f;
    QVERIFY(!f.page.send(u"hello"_s));
    QVERIFY(f.page.isEmpty());
}

void TestConversationViewModel::doesNotAskWhileATurnRuns()
{
    ConversationFixture f;
    QVERIFY(f.start(20));
    QVERIFY(f.page.send(u"hello"_s));
    QVERIFY(!f.page.send(u"hello again"_s));
    QCOMPARE(f.page.conversation().turns().size(), 1);
}

void TestConversationViewModel::stopsAtOnce()
{
    ConversationFixture f;
    QVERIFY(f.start(50));
    QVERIFY(f.page.send(u"plain"_s));
    QTRY_VERIFY(!f.lastTurn().answerText().isEmpty());
    f.page.stop();
    QVERIFY(!f.page.isRunning());
    QCOMPARE(f.settled.size(), 1);
    QCOMPARE(f.lastTurn().state, TurnState::Stopped);
    const QString kept = f.lastTurn().answerText();
    QVERIFY(!kept.isEmpty());
    QCOMPARE(f.page.transcript()->answerAt(0), kept);
    QCOMPARE(f.returned.size(), 0);
    f.page.stop();
    QCOMPARE(f.settled.size(), 1);
}

void TestConversationViewModel::asksAgainAfterAStop()
{
    ConversationFixture f;
    QVERIFY(f.start(2000));
    QVERIFY(f.page.send(u"plain"_s));
    f.page.stop();
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 2);
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
}

void TestConversationViewModel::startsANewConversation()
{
    ConversationFixture f;
    QVERIFY(f.start());
    f.page.startNew(); // it is new already
    QCOMPARE(f.transcripts.size(), 0);
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    const QString key = f.page.conversation().key();
    f.page.startNew();
    QVERIFY(f.page.isEmpty());
    QCOMPARE(f.transcripts.size(), 1);
    QCOMPARE(f.page.transcript()->rowCount(), 0);
    QVERIFY(f.page.conversation().key() != key);
}

void TestConversationViewModel::startsANewConversationWhileATurnRuns()
{
    ConversationFixture f;
    QVERIFY(f.start(50));
    QVERIFY(f.page.send(u"plain"_s));
    QTRY_VERIFY(!f.lastTurn().answerText().isEmpty());
    const TurnId before = f.lastTurn().id;
    f.page.startNew();
    QVERIFY(f.page.isEmpty());
    QVERIFY(!f.page.isRunning());
    QVERIFY(f.page.findTurn(before));
    QVERIFY(f.page.send(u"hello"_s));
    QCOMPARE(f.page.conversation().turns().size(), 1);
    QTRY_VERIFY(!f.page.findTurn(before)); // its answer has come behind the page
    QTRY_COMPARE(f.settled.size(), 1);     // the page tells of its own only
}

void TestConversationViewModel::offersToAskAgainOnlyWhatCouldNotBeAsked()
{
    ConversationFixture f;
    QSignalSpy wanted(&f.page, &ConversationViewModel::questionWanted);
    QVERIFY(f.start());
    f.page.offerRetry();
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    f.page.offerRetry();
    QCOMPARE(wanted.size(), 0);
    f.server.close();
    f.service.dropIdleConnections();
    f.service.setBackoff([](int) { return std::chrono::milliseconds(1); });
    QVERIFY(f.page.send(u"again"_s));
    QTRY_COMPARE(f.settled.size(), 2);
    f.page.offerRetry();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), u"again"_s);
}

void TestConversationViewModel::returnsTheQuestionThatCouldNotBeAsked()
{
    ConversationFixture f;
    QVERIFY(f.start());
    f.server.close();
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE_WITH_TIMEOUT(f.settled.size(), 1, 60'000); // it is tried again five times
    QCOMPARE(f.returned.size(), 1);
    QCOMPARE(f.returned.at(0).at(0).toString(), u"hello"_s);
    QCOMPARE(f.lastTurn().error->kind, ErrorKind::ConnectionRefused);
    QVERIFY(f.page.send(u"hello"_s));
    QCOMPARE(f.page.conversation().turns().size(), 1);
}

void TestConversationViewModel::takesTheQuestionBackWhenItIsRetried()
{
    ConversationFixture f;
    QVERIFY(f.start(0, {u"event-400-at-once"_s}));
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    QCOMPARE(f.returned.size(), 1);
    QVERIFY(f.page.retry());
    QCOMPARE(f.taken.size(), 1);
    QCOMPARE(f.taken.at(0).at(0).toString(), u"hello"_s);
    QTRY_COMPARE(f.settled.size(), 2);
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
}

void TestConversationViewModel::keepsWhatHadComeBeforeAFailure()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(f.page.send(u"fail"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    QCOMPARE(f.lastTurn().state, TurnState::Failed);
    QVERIFY(!f.lastTurn().answerText().isEmpty());
    QCOMPARE(f.returned.size(), 0);
}

void TestConversationViewModel::continuesACutAnswer()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(f.page.send(u"fail"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    const QString before = f.lastTurn().answerText();
    QVERIFY(f.lastTurn().canBeContinued());
    QVERIFY(f.page.continueAnswer());
    QVERIFY(f.page.isRunning());
    QVERIFY(!f.page.continueAnswer());
    QVERIFY(!f.page.retry());
    QTRY_COMPARE(f.settled.size(), 2);
    QCOMPARE(f.page.conversation().turns().size(), 1);
    QVERIFY(f.lastTurn().answerText().startsWith(before));
    QCOMPARE(f.taken.size(), 0); // it was never given back
}

void TestConversationViewModel::neitherContinuesNorRetriesWhatIsWhole()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QVERIFY(!f.page.continueAnswer());
    QVERIFY(!f.page.retry());
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    QVERIFY(!f.page.continueAnswer());
    QVERIFY(!f.page.retry());
}

/// The first time is over before anybody has read about it; Stop works in between.
void TestConversationViewModel::countsTheConnectionsThatFail()
{
    ConversationFixture f;
    QVERIFY(f.start());
    f.server.close();
    QVERIFY(f.page.send(u"hello"_s));
    QVERIFY(!f.page.isReconnecting());
    QTRY_COMPARE(f.page.progress(), u"Reconnecting 2/5"_s);
    QVERIFY(f.page.isReconnecting());
    QTRY_COMPARE(f.page.progress(), u"Reconnecting 3/5"_s);
    f.page.stop();
    QVERIFY(!f.page.isRunning());
    QVERIFY(f.page.progress().isEmpty());
    QCOMPARE(f.settled.size(), 1);
    QCOMPARE(f.lastTurn().state, TurnState::Stopped);
}

void TestConversationViewModel::tellsHowLongItTakes()
{
    ConversationFixture f;
    QVERIFY(f.start(0.01));
    QVERIFY(f.page.send(u"hello"_s));
    QVERIFY(f.page.progress().isEmpty());
    QTRY_COMPARE(f.lastTurn().state, TurnState::Streaming);
    f.clock.advance(4s);
    QTRY_COMPARE(f.page.progress(), u"4 s"_s); // it is looked at once a second
    f.clock.advance(8s);
    QTRY_VERIFY(f.page.progress().contains(u"Waiting for the server · 12 s"_s));
    f.page.stop();
    QVERIFY(f.page.progress().isEmpty());
    QCOMPARE(f.progress.size(), 3);
}

void TestConversationViewModel::leavesTheRowsWhileNobodyWatches()
{
    ConversationFixture f;
    QVERIFY(f.start());
    f.page.setWatched(false);
    QVERIFY(f.page.send(u"python"_s));
    const QSignalSpy flushed(f.page.transcript(), &TranscriptModel::flushed);
    QTRY_COMPARE(f.settled.size(), 1);
    QCOMPARE(flushed.size(), 0);
    QCOMPARE(f.page.transcript()->rowCount(), 2);
    QVERIFY(!f.lastTurn().answerText().isEmpty());
    f.page.setWatched(true);
    QCOMPARE(flushed.size(), 1);
    QVERIFY(f.page.transcript()->rowCount() > 3);
}

void TestConversationViewModel::leavesTheRowsBehindThePage()
{
    ConversationFixture f;
    QVERIFY(f.start(200));
    QVERIFY(f.page.send(u"python"_s));
    const ConversationViewModel::Page before = f.page.page();
    const QSignalSpy all(&f.page, &ConversationViewModel::settled);
    f.page.startNew();
    const QSignalSpy flushed(&before->transcript(), &TranscriptModel::flushed);
    QTRY_COMPARE_WITH_TIMEOUT(all.size(), 1, 30000);
    QCOMPARE(flushed.size(), 0);
    f.page.show(before);
    QCOMPARE(flushed.size(), 1);
    QVERIFY(before->transcript().rowCount() > 3);
}

void TestConversationViewModel::isConsistentWheneverItSpeaks()
{
    ConversationFixture f;
    QVERIFY(f.start());
    QAbstractItemModelTester tester(f.page.transcript(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool consistent = true;
    connect(&f.page, &ConversationViewModel::runningChanged, this, [&] {
        const bool open = !f.page.isEmpty() && !isFinal(f.lastTurn().state);
        consistent = consistent && f.page.isRunning() == open;
    });
    connect(&f.page, &ConversationViewModel::turnSettled, this,
            [&] { consistent = consistent && !f.page.isRunning() && isFinal(f.lastTurn().state); });
    for (const QString &prompt : {u"markdown"_s, u"search"_s, u"refusal"_s, u"cut"_s, u"fail"_s}) {
        const qsizetype before = f.settled.size();
        QVERIFY(f.page.send(prompt));
        QTRY_COMPARE(f.settled.size(), before + 1);
    }
    QVERIFY(consistent);
}

QTEST_GUILESS_MAIN(TestConversationViewModel)
#include "tst_conversationviewmodel.moc"
