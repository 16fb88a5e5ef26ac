// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "support/events.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A turn as it was kept; it is over.
Turn kept(quint64 id, quint64 parent, int branch = 1, int branches = 1)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.parent = TurnId(parent);
    turn.question = u"question %1"_s.arg(id);
    turn.state = TurnState::Completed;
    turn.branch = branch;
    turn.branches = branches;
    return turn;
}

struct Fixture
{
    FakeClock clock;
    Conversation conversation{clock};
    QSignalSpy added{&conversation, &Conversation::turnAdded};
    QSignalSpy changed{&conversation, &Conversation::turnChanged};
    QSignalSpy removed{&conversation, &Conversation::turnRemoved};
    QSignalSpy prepended{&conversation, &Conversation::turnsPrepended};
    QSignalSpy paths{&conversation, &Conversation::pathChanged};

    void begin(quint64 id, quint64 parent)
    {
        conversation.beginTurn({TurnId(id), TurnId(parent), u"question %1"_s.arg(id), u"model"_s});
    }
    void answer(quint64 id)
    {
        apply(id, itemDone(0, messageItem(u"answer %1"_s.arg(id))));
        apply(id, completed());
    }
    void apply(quint64 id, const QJsonObject &json) { conversation.apply(TurnId(id), event(json)); }
    void ask(quint64 id, quint64 parent)
    {
        begin(id, parent);
        answer(id);
    }
    void lose(quint64 id) { conversation.fail(TurnId(id), {ErrorKind::ConnectionLost, {}}); }
    /// 1-2-3, and below 1 also 4-5; the latter is chosen.
    void grow()
    {
        ask(1, 0);
        ask(2, 1);
        ask(3, 2);
        ask(4, 1);
        ask(5, 4);
        forget();
    }
    void forget()
    {
        for (QSignalSpy *spy : {&added, &changed, &removed, &prepended, &paths})
            spy->clear();
    }
    const Turn &turn(quint64 id) const { return *conversation.turn(TurnId(id)); }
    QList<quint64> path() const
    {
        QList<quint64> ids;
        for (const Turn &turn : conversation.turns())
            ids += turn.id.value();
        return ids;
    }
    /// `2/3`
    QString branch(quint64 id) const { return u"%1/%2"_s.arg(turn(id).branch).arg(turn(id).branches); }
    QStringList input(quint64 id) const
    {
        QStringList texts;
        for (const QJsonArray items = conversation.requestFor(TurnId(id)).input; const auto &item : items)
            texts += item[u"content"_s][0][u"text"_s].toString();
        return texts;
    }
};

} // namespace

/// A conversation is a tree of turns, one path of which is chosen.
class TestConversationTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditedQuestionIsABranchBesideTheOld();
    void theFirstQuestionCanBeEdited();
    void aQuestionAtTheEndGoesOn();
    void choosesABranchAndItsEnd();
    void goesBackToWhereItWas();
    void ignoresWhatCannotBeChosen();
    void asksOnlyWhatIsOnThePath();
    void onlyTheEndOfThePathIsTheLatest();
    void aTurnOffThePathGoesOn();
    void aFailedTurnMakesRoomForItsReplacement();
    void aFailedTurnStaysBesideAnotherQuestion();
    void aFailedTurnMakesRoomBesideWhatIsNotHere();
    void aFailedTurnStaysOnItsBranch();
    void earlierTurnsComeToTheTop();
    void aStoredPathIsShownAsItIs();
    void takesEarlierTurnsOnlyWhereTheyFit();
    void branchesCanBeLoadedLater();
    void numbersWhatIsNotAllHere();
    void whatIsAdoptedAbovePutsItselfOnTop();
    void aBranchMayBeginAboveWhatIsHere();
    void bearsATreeThatRunsInACircle();
    void copiesThePath();
};

void TestConversationTree::anEditedQuestionIsABranchBesideTheOld()
{
    Fixture f;
    f.grow();
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5}));
    f.begin(6, 1);
    QCOMPARE(f.path(), (QList<quint64>{1, 6}));
    QCOMPARE(f.paths.size(), 1);
    QCOMPARE(f.paths.at(0).at(0).toInt(), 1);
    QCOMPARE(f.added.size(), 1);
    QCOMPARE(f.removed.size(), 0);
    QCOMPARE(f.branch(2), u"1/3"_s);
    QCOMPARE(f.branch(4), u"2/3"_s);
    QCOMPARE(f.branch(6), u"3/3"_s);
    QCOMPARE(f.turn(3).answerText(), u"answer 3"_s);
}

void TestConversationTree::theFirstQuestionCanBeEdited()
{
    Fixture f;
    f.grow();
    f.ask(6, 0);
    QCOMPARE(f.path(), QList<quint64>{6});
    QCOMPARE(f.paths.at(0).at(0).toInt(), 0);
    QCOMPARE(f.branch(6), u"2/2"_s);
    f.conversation.choose(TurnId(1));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5}));
}

void TestConversationTree::aQuestionAtTheEndGoesOn()
{
    Fixture f;
    f.grow();
    QCOMPARE(f.conversation.nextParent(), TurnId(5));
    f.begin(6, 5);
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5, 6}));
    QCOMPARE(f.paths.size(), 0);
    QCOMPARE(f.branch(6), u"1/1"_s);
}

void TestConversationTree::choosesABranchAndItsEnd()
{
    Fixture f;
    f.grow();
    f.conversation.choose(f.conversation.branchOf(TurnId(4), 1));
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 3}));
    QCOMPARE(f.paths.size(), 1);
    QCOMPARE(f.paths.at(0).at(0).toInt(), 1);
    QCOMPARE(f.added.size() + f.removed.size(), 0);
    QVERIFY(!f.conversation.branchOf(TurnId(2), 3).isValid());
    QVERIFY(!f.conversation.branchOf(TurnId(2), 0).isValid());
    QVERIFY(!f.conversation.branchOf(TurnId(9), 1).isValid());
}

void TestConversationTree::goesBackToWhereItWas()
{
    Fixture f;
    f.grow();
    f.ask(6, 4); // beside 5
    f.ask(7, 1);
    f.conversation.choose(TurnId(5));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5}));
    f.conversation.choose(TurnId(7));
    f.conversation.choose(TurnId(4));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5})); // not the newest, but what was looked at last
}

void TestConversationTree::ignoresWhatCannotBeChosen()
{
    Fixture f;
    f.grow();
    for (const quint64 id : {0, 1, 4, 9})
        f.conversation.choose(TurnId(id));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5}));
    QCOMPARE(f.paths.size(), 0);
}

void TestConversationTree::asksOnlyWhatIsOnThePath()
{
    Fixture f;
    f.grow();
    f.begin(6, 5);
    QCOMPARE(f.input(6), (QStringList{u"question 1"_s, u"answer 1"_s, u"question 4"_s, u"answer 4"_s,
                                      u"question 5"_s, u"answer 5"_s, u"question 6"_s}));
    f.begin(7, 1);
    QCOMPARE(f.input(7), (QStringList{u"question 1"_s, u"answer 1"_s, u"question 7"_s}));
    f.begin(8, 0);
    QCOMPARE(f.input(8), QStringList{u"question 8"_s});
}

void TestConversationTree::onlyTheEndOfThePathIsTheLatest()
{
    Fixture f;
    f.grow();
    QVERIFY(f.turn(5).latest && !f.turn(4).latest && !f.turn(3).latest);
    f.conversation.choose(TurnId(2));
    QVERIFY(f.turn(3).latest && !f.turn(2).latest && !f.turn(5).latest);
    f.begin(6, 1);
    QVERIFY(f.turn(6).latest && !f.turn(1).latest && !f.turn(3).latest);
}

void TestConversationTree::aTurnOffThePathGoesOn()
{
    Fixture f;
    f.grow();
    f.begin(6, 4);
    f.conversation.choose(TurnId(2));
    f.answer(6);
    QCOMPARE(f.turn(6).state, TurnState::Completed);
    QCOMPARE(f.turn(6).answerText(), u"answer 6"_s);
}

void TestConversationTree::aFailedTurnMakesRoomForItsReplacement()
{
    Fixture f;
    f.grow();
    f.begin(6, 4);
    f.lose(6);
    QCOMPARE(f.conversation.replaceableTurn(), TurnId(6));
    QCOMPARE(f.conversation.nextParent(), TurnId(4));
    f.forget();
    f.begin(7, 4);
    QCOMPARE(f.removed.size(), 1);
    QCOMPARE(f.conversation.turn(TurnId(6)), nullptr);
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 7}));
    QCOMPARE(f.branch(5), u"1/2"_s);
    QCOMPARE(f.branch(7), u"2/2"_s);
}

void TestConversationTree::aFailedTurnStaysBesideAnotherQuestion()
{
    Fixture f;
    f.grow();
    f.begin(6, 4);
    f.lose(6);
    f.forget();
    NewTurn other{TurnId(7), TurnId(4), u"something else"_s, u"model"_s};
    other.replaces = false;
    f.conversation.beginTurn(other);
    QCOMPARE(f.removed.size(), 0);
    QVERIFY(f.conversation.turn(TurnId(6)));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 7}));
    QCOMPARE(f.branch(7), u"3/3"_s);
}

/// Of a conversation that was kept elsewhere only the failed branch has come.
void TestConversationTree::aFailedTurnMakesRoomBesideWhatIsNotHere()
{
    Fixture f;
    Turn failed = kept(3, 1, 2, 2);
    failed.state = TurnState::Failed;
    f.conversation.prependEarlier({kept(1, 0), failed});
    f.begin(4, 1);
    QCOMPARE(f.removed.size(), 1);
    QCOMPARE(f.branch(4), u"2/2"_s);
    f.conversation.adopt({kept(2, 1, 1, 2)});
    QCOMPARE(f.conversation.branchOf(TurnId(4), 1), TurnId(2));
    QCOMPARE(f.branch(4), u"2/2"_s);
}

void TestConversationTree::aFailedTurnStaysOnItsBranch()
{
    Fixture f;
    f.grow();
    f.begin(6, 5);
    f.lose(6);
    f.begin(7, 1); // somewhere else
    QCOMPARE(f.removed.size(), 0);
    QVERIFY(f.conversation.turn(TurnId(6)));
    f.conversation.choose(TurnId(4));
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5, 6}));
}

void TestConversationTree::earlierTurnsComeToTheTop()
{
    Fixture f;
    f.conversation.prependEarlier({kept(3, 2), kept(4, 3)});
    QCOMPARE(f.paths.size(), 1);
    QVERIFY(f.conversation.hasEarlier());
    f.conversation.prependEarlier({kept(1, 0), kept(2, 1)});
    QCOMPARE(f.prepended.size(), 1);
    QCOMPARE(f.prepended.at(0).at(0).toInt(), 2);
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 3, 4}));
    QVERIFY(!f.conversation.hasEarlier());
    QVERIFY(f.turn(4).latest && !f.turn(2).latest);
    QCOMPARE(f.paths.size(), 1);
}

void TestConversationTree::aStoredPathIsShownAsItIs()
{
    Fixture f;
    f.conversation.prependEarlier({kept(3, 2, 2, 3)});
    QCOMPARE(f.branch(3), u"2/3"_s);
    QCOMPARE(f.added.size(), 0);
    f.begin(4, 3);
    QCOMPARE(f.path(), (QList<quint64>{3, 4}));
}

void TestConversationTree::takesEarlierTurnsOnlyWhereTheyFit()
{
    Fixture f;
    f.conversation.prependEarlier({kept(3, 2)});
    f.conversation.prependEarlier({kept(7, 6), kept(8, 7)}); // of another path
    QCOMPARE(f.path(), QList<quint64>{3});
    QCOMPARE(f.prepended.size(), 0);
    f.conversation.prependEarlier({kept(2, 1)});
    QCOMPARE(f.path(), (QList<quint64>{2, 3}));
    f.conversation.prependEarlier({});
    QCOMPARE(f.prepended.size(), 1);
}

void TestConversationTree::branchesCanBeLoadedLater()
{
    Fixture f;
    f.conversation.prependEarlier({kept(1, 0), kept(3, 1, 2, 2), kept(5, 3)});
    f.forget();
    f.conversation.adopt({kept(2, 1, 1, 2), kept(4, 2)});
    QCOMPARE(f.paths.size() + f.changed.size(), 0);
    f.conversation.choose(f.conversation.branchOf(TurnId(3), 1));
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 4}));
    Turn other = kept(3, 1);
    other.question = u"other"_s;
    f.conversation.adopt({other, kept(3, 1)}); // what is here is the truth
    QCOMPARE(f.turn(3).question, u"question 3"_s);
    QCOMPARE(f.branch(2), u"1/2"_s);
}

void TestConversationTree::numbersWhatIsNotAllHere()
{
    Fixture f;
    f.conversation.prependEarlier({kept(1, 0), kept(3, 1, 2, 3)});
    f.begin(7, 1);
    QCOMPARE(f.branch(7), u"4/4"_s);
    QCOMPARE(f.branch(3), u"2/4"_s);
    f.conversation.choose(TurnId(3));
    f.forget();
    f.conversation.adopt({kept(2, 1, 1, 3), kept(4, 1, 3, 3)});
    QCOMPARE(f.branch(2), u"1/4"_s);
    QCOMPARE(f.branch(4), u"3/4"_s);
    f.conversation.adopt({kept(8, 1), kept(9, 8)}); // one that nobody had counted
    QCOMPARE(f.branch(3).last(2), u"/5"_s);
    QCOMPARE(f.changed.size(), 1); // the one that is shown
}

void TestConversationTree::whatIsAdoptedAbovePutsItselfOnTop()
{
    Fixture f;
    f.conversation.prependEarlier({kept(3, 2)});
    f.conversation.adopt({kept(1, 0), kept(4, 1), kept(2, 1)});
    QCOMPARE(f.prepended.size(), 1);
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 3}));
    f.conversation.choose(TurnId(4));
    QCOMPARE(f.path(), (QList<quint64>{1, 4}));
}

void TestConversationTree::aBranchMayBeginAboveWhatIsHere()
{
    Fixture f;
    f.conversation.prependEarlier({kept(3, 2), kept(4, 3)});
    f.ask(5, 2); // the first question of those that are shown, asked otherwise
    QCOMPARE(f.path(), QList<quint64>{5});
    QVERIFY(f.conversation.hasEarlier());
    f.conversation.prependEarlier({kept(1, 0), kept(2, 1)});
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 5}));
    f.conversation.choose(TurnId(3));
    QCOMPARE(f.path(), (QList<quint64>{1, 2, 3, 4}));
}

void TestConversationTree::bearsATreeThatRunsInACircle()
{
    Fixture f;
    f.conversation.prependEarlier({kept(1, 0), kept(2, 1)});
    f.conversation.adopt({kept(5, 6), kept(6, 5), kept(7, 7), kept(8, 1), {}});
    f.conversation.choose(TurnId(5));
    f.conversation.choose(TurnId(7));
    f.conversation.choose(TurnId(2));
    f.conversation.prependEarlier({kept(9, 2)});
    QCOMPARE(f.path(), (QList<quint64>{1, 2}));
}

void TestConversationTree::copiesThePath()
{
    Fixture f;
    f.grow();
    f.begin(6, 5);
    quint64 next = 100;
    const auto newId = [&next] { return TurnId(++next); };
    const QList<Turn> copies = f.conversation.copyOfPath(TurnId(4), newId);
    QCOMPARE(copies.size(), 2);
    QCOMPARE(copies.at(0).id, TurnId(101));
    QVERIFY(!copies.at(0).parent.isValid());
    QCOMPARE(copies.at(1).parent, TurnId(101));
    QCOMPARE(copies.at(1).branches, 1);
    QCOMPARE(copies.at(1).answerText(), u"answer 4"_s);
    QCOMPARE(f.conversation.copyOfPath(TurnId(6), newId).size(), 3); // that one still runs
    QCOMPARE(f.path(), (QList<quint64>{1, 4, 5, 6}));
}

QTEST_GUILESS_MAIN(TestConversationTree)
#include "tst_conversationtree.moc"
