// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversationfixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Role = TranscriptModel::Role;

struct Fixture : ConversationFixture
{
    QSignalSpy paths{&page, &ConversationViewModel::pathChanged};

    /// Whether what was asked comes to its end.
    bool settles(bool asked)
    {
        const qsizetype before = settled.size();
        return asked && QTest::qWaitFor([&] { return settled.size() > before; }, 30000);
    }
    /// Two questions with their answers.
    bool talk() { return start() && settles(page.send(u"hello"_s)) && settles(page.send(u"plain"_s)); }
    void show(const QList<Turn> &turns)
    {
        const ConversationViewModel::Page opened = page.make();
        opened->conversation().prependEarlier(turns);
        page.show(opened);
    }
    int lastRow() const { return page.transcript()->rowCount() - 1; }
    QVariant value(int row, Role role) const { return page.transcript()->index(row).data(int(role)); }
    QStringList questions() const
    {
        QStringList all;
        for (const Turn &turn : page.conversation().turns())
            all += turn.question;
        return all;
    }
    QString branch(int row) const
    {
        return u"%1/%2"_s.arg(value(row, Role::Branch).toInt()).arg(value(row, Role::Branches).toInt());
    }
};

} // namespace

/// Questions that are edited, answers that are retried, and the way from one branch to another.
class TestBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAQuestion();
    void editsTheFirstQuestion();
    void retriesAWholeAnswer();
    void retriesInTheMiddle();
    void stepsFromBranchToBranch();
    void stepsTheLastThatHasBranches();
    void asksForABranchThatIsNotHere();
    void doesNothingWhileATurnRuns();
    void stepsWhileATurnRuns();
    void givesBackOnlyWhatWasTyped();
    void forks();
    void asksForTheWholePathFirst();
};

void TestBranches::editsAQuestion()
{
    Fixture f;
    QVERIFY(f.talk());
    QVERIFY(f.settles(f.page.editQuestion(f.page.transcript()->lastQuestionRow(), u"  reasoning\n"_s)));
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"reasoning"_s}));
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
    QCOMPARE(f.branch(f.page.transcript()->lastQuestionRow()), u"2/2"_s);
    QCOMPARE(f.branch(f.lastRow()), u"2/2"_s);
    QCOMPARE(f.branch(0), u"1/1"_s);
    QVERIFY(!f.page.editQuestion(0, u" "_s));
    QVERIFY(!f.page.editQuestion(99, u"hello"_s));
}

void TestBranches::editsTheFirstQuestion()
{
    Fixture f;
    QVERIFY(f.talk());
    QVERIFY(f.settles(f.page.editQuestion(0, u"reasoning"_s)));
    QCOMPARE(f.questions(), QStringList{u"reasoning"_s});
    QCOMPARE(f.page.stepBranch(0, -1), 0);
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"plain"_s}));
}

void TestBranches::retriesAWholeAnswer()
{
    Fixture f;
    QVERIFY(f.talk());
    const TurnId old = f.lastTurn().id;
    QVERIFY(f.value(f.lastRow(), Role::Retryable).toBool());
    QVERIFY(f.settles(f.page.retryAt(f.lastRow())));
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"plain"_s}));
    QVERIFY(f.lastTurn().id != old);
    QVERIFY(!f.page.conversation().turn(old)->answerText().isEmpty());
    QVERIFY(!f.page.retryAt(99));
}

void TestBranches::retriesInTheMiddle()
{
    Fixture f;
    QVERIFY(f.talk());
    QVERIFY(f.settles(f.page.retryAt(0)));
    QCOMPARE(f.questions(), QStringList{u"hello"_s});
    QCOMPARE(f.lastTurn().state, TurnState::Completed); // the server is strict about what is sent along
    QVERIFY(f.settles(f.page.send(u"reasoning"_s)));
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"reasoning"_s}));
}

void TestBranches::stepsFromBranchToBranch()
{
    Fixture f;
    QVERIFY(f.talk());
    QAbstractItemModelTester tester(f.page.transcript(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.settles(f.page.retryAt(f.lastRow())));
    QVERIFY(f.settles(f.page.editQuestion(f.page.transcript()->lastQuestionRow(), u"reasoning"_s)));
    const int question = f.page.transcript()->lastQuestionRow();
    f.paths.clear();
    QCOMPARE(f.page.stepBranch(f.lastRow(), -1), question);
    QCOMPARE(f.branch(question), u"2/3"_s);
    QCOMPARE(f.page.stepBranch(question, -1), question);
    QCOMPARE(f.branch(question), u"1/3"_s);
    QCOMPARE(f.page.stepBranch(question, -1), -1);
    QCOMPARE(f.page.stepBranch(99, 1), -1);
    QCOMPARE(f.paths.size(), 2);
    QCOMPARE(f.page.stepBranch(question, 2), question);
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"reasoning"_s}));
}

void TestBranches::stepsTheLastThatHasBranches()
{
    Fixture f;
    QVERIFY(f.talk());
    QCOMPARE(f.page.stepLastBranch(-1), -1);
    QVERIFY(f.settles(f.page.retryAt(0)));
    QVERIFY(f.settles(f.page.send(u"reasoning"_s)));
    QCOMPARE(f.page.stepLastBranch(-1), 0);
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"plain"_s}));
    QCOMPARE(f.page.stepLastBranch(1), 0);
    QCOMPARE(f.questions(), (QStringList{u"hello"_s, u"reasoning"_s}));
}

void TestBranches::asksForABranchThatIsNotHere()
{
    Fixture f;
    QSignalSpy wanted(&f.page, &ConversationViewModel::branchWanted);
    Turn turn;
    turn.id = TurnId(7);
    turn.state = TurnState::Completed;
    turn.branch = 2;
    turn.branches = 2;
    f.show({turn});
    QCOMPARE(f.page.stepBranch(0, 1), -1);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(f.page.stepBranch(0, -1), -1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<TurnId>(), TurnId(7));
    QCOMPARE(wanted.at(0).at(1).toInt(), 1);
}

void TestBranches::doesNothingWhileATurnRuns()
{
    Fixture f;
    QVERIFY(f.start(20));
    QVERIFY(f.page.send(u"plain"_s));
    QTRY_VERIFY(!f.lastTurn().answerText().isEmpty());
    QVERIFY(!f.value(f.lastRow(), Role::Retryable).toBool());
    QVERIFY(!f.page.editQuestion(0, u"hello"_s));
    QVERIFY(!f.page.retryAt(0));
    QVERIFY(!f.page.forkAt(0));
    QCOMPARE(f.page.conversation().turns().size(), 1);
}

void TestBranches::stepsWhileATurnRuns()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.settles(f.page.send(u"hello"_s)));
    QVERIFY(f.page.retryAt(0));
    const TurnId running = f.lastTurn().id;
    QCOMPARE(f.page.stepBranch(0, -1), 0);
    QVERIFY(f.page.isRunning());
    QTRY_VERIFY(!f.page.isRunning());
    QVERIFY(f.lastTurn().id != running);
    QCOMPARE(f.page.stepBranch(0, 1), 0);
    QCOMPARE(f.lastTurn().id, running);
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
    QCOMPARE(f.page.transcript()->answerAt(0), f.lastTurn().answerText());
}

void TestBranches::givesBackOnlyWhatWasTyped()
{
    Fixture f;
    QVERIFY(f.talk());
    f.service.setBackoff([](int) { return std::chrono::milliseconds(1); });
    f.server.close();
    f.service.dropIdleConnections();
    QVERIFY(f.settles(f.page.editQuestion(0, u"reasoning"_s)));
    QCOMPARE(f.lastTurn().state, TurnState::Failed);
    QCOMPARE(f.returned.size(), 0); // it stands on the page, where it was typed
    QVERIFY(f.settles(f.page.retry()));
    QCOMPARE(f.taken.size() + f.returned.size(), 0);
    QCOMPARE(f.lastTurn().branches, 2); // what came to nothing made room
    const TurnId edited = f.lastTurn().id;
    QVERIFY(f.settles(f.page.send(u"hello"_s)));
    QCOMPARE(f.returned.size(), 1);
    QVERIFY(f.page.conversation().turn(edited)); // else what was typed there would be nowhere
    QVERIFY(f.settles(f.page.send(u"hello again"_s)));
    QCOMPARE(f.lastTurn().branches, 4); // that was given back, and is in other words by now
}

void TestBranches::forks()
{
    Fixture f;
    QSignalSpy forked(&f.page, &ConversationViewModel::forked);
    QVERIFY(f.talk());
    const QString key = f.page.conversation().key();
    const Turn first = f.page.conversation().turns().constFirst();
    f.transcripts.clear();
    QVERIFY(f.page.forkAt(0));
    QCOMPARE(f.transcripts.size(), 1);
    QCOMPARE(forked.size(), 1);
    QVERIFY(f.page.conversation().key() != key);
    QCOMPARE(f.questions(), QStringList{u"hello"_s});
    QVERIFY(f.lastTurn().id != first.id);
    QCOMPARE(f.lastTurn().answerText(), first.answerText());
    QVERIFY(f.settles(f.page.send(u"reasoning"_s)));
    QCOMPARE(f.lastTurn().state, TurnState::Completed);
    QVERIFY(!f.page.forkAt(99));
}

void TestBranches::asksForTheWholePathFirst()
{
    Fixture f;
    QVERIFY(f.start());
    Turn turn;
    turn.id = TurnId(7);
    turn.parent = TurnId(6);
    turn.state = TurnState::Completed;
    f.show({turn});
    QSignalSpy wanted(&f.page, &ConversationViewModel::wholePathWanted);
    QVERIFY(f.page.send(u"hello"_s));
    QVERIFY(!f.page.retryAt(0)); // one thing after the other
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!f.page.isRunning());
    f.page.goOn(false);
    QCOMPARE(f.returned.size(), 1);
    QCOMPARE(f.page.conversation().turns().size(), 1);
    QVERIFY(f.page.editQuestion(0, u"otherwise"_s));
    f.page.goOn(false);
    QCOMPARE(f.returned.constLast()[0].toString(), u"otherwise"_s);
    f.returned.removeLast();
    QVERIFY(f.page.send(u"hello"_s));
    Turn first;
    first.id = TurnId(6);
    first.question = u"plain"_s;
    first.state = TurnState::Stopped;
    f.page.page()->conversation().prependEarlier({first});
    f.page.goOn(true);
    QVERIFY(f.page.isRunning());
    QCOMPARE(f.page.conversation().turns().size(), 3);
    QCOMPARE(f.returned.size(), 1);
}

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
