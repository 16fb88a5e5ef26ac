// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/rowtypes.h"
#include "viewmodel/transcriptmodel.h"

#include "support/events.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Role = TranscriptModel::Role;

/// A conversation whose answers have two paragraphs each, so that a turn is four rows.
struct Fixture
{
    FakeClock clock;
    Conversation conversation{clock};
    TranscriptModel model{conversation};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &TranscriptModel::rowsInserted};
    QSignalSpy removed{&model, &TranscriptModel::rowsRemoved};
    QSignalSpy changed{&model, &TranscriptModel::dataChanged};
    QSignalSpy reset{&model, &TranscriptModel::modelReset};

    void ask(quint64 id, quint64 parent)
    {
        conversation.beginTurn({TurnId(id), TurnId(parent), u"question %1"_s.arg(id), u"model"_s});
        const QString text = u"answer %1\n\nmore of it"_s.arg(id);
        for (const QJsonObject &json : {itemDone(0, messageItem(text)), completed()})
            conversation.apply(TurnId(id), Testing::event(json));
    }
    void forget()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &changed, &reset})
            spy->clear();
    }
    static QStringList rows(const QSignalSpy &spy)
    {
        QStringList all;
        for (const QList<QVariant> &signal : spy)
            all += u"%1-%2"_s.arg(signal.at(1).toInt()).arg(signal.at(2).toInt());
        return all;
    }
    /// The first row that signals of a change name; the number of rows when there are none.
    int firstChanged() const
    {
        int first = model.rowCount();
        for (const QList<QVariant> &signal : changed)
            first = std::min(first, signal.at(0).toModelIndex().row());
        return first;
    }
    QVariant value(int row, Role role) const { return model.index(row).data(int(role)); }
    QStringList texts() const { return texts(model); }
    static QStringList texts(const TranscriptModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            all += u"%1 %2 %3/%4"_s.arg(index.data(int(Role::Gap)).toInt())
                       .arg(index.data(int(Role::Text)).toString())
                       .arg(index.data(int(Role::Branch)).toInt())
                       .arg(index.data(int(Role::Branches)).toInt());
        }
        return all;
    }
};

Turn stored(quint64 id, quint64 parent)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.parent = TurnId(parent);
    turn.question = u"question %1"_s.arg(id);
    turn.state = TurnState::Completed;
    return turn;
}

} // namespace

/// Only the rows below the place where two paths part are other ones.
class TestTranscriptPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesFromTheForkOn();
    void showsAnEditInTheMiddle();
    void tellsBothPlacesOfTheBranch();
    void putsEarlierTurnsOnTop();
    void opensAStoredPathAtOnce();
    void unfoldsAndFolds();
    void editsOneQuestionAtATime();
    void keepsADraftThroughAChangeOfRows();
    void isWhatAFreshModelIs();
};

void TestTranscriptPath::changesFromTheForkOn()
{
    Fixture f;
    f.ask(1, 0);
    f.ask(2, 1);
    f.ask(3, 1);
    f.ask(4, 3);
    f.forget();
    f.conversation.choose(TurnId(2));
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"4-11"_s});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"4-7"_s});
    QCOMPARE(f.reset.size(), 0);
    QVERIFY(f.firstChanged() >= 4);
    QCOMPARE(f.model.questionRow(TurnId(2)), 4);
    QCOMPARE(f.model.questionRow(TurnId(3)), -1);
}

void TestTranscriptPath::showsAnEditInTheMiddle()
{
    Fixture f;
    f.ask(1, 0);
    f.ask(2, 1);
    f.ask(3, 2);
    f.forget();
    f.conversation.beginTurn({TurnId(4), TurnId(1), u"question 4"_s, u"model"_s});
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"4-11"_s});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"4-5"_s});
    QVERIFY(f.firstChanged() >= 4);
    QCOMPARE(f.value(4, Role::Text).toString(), u"question 4"_s);
    QCOMPARE(f.model.lastQuestionRow(), 4);
}

void TestTranscriptPath::tellsBothPlacesOfTheBranch()
{
    Fixture f;
    f.ask(1, 0);
    f.ask(2, 1);
    f.ask(3, 1);
    for (const int row : {4, 7}) {
        QCOMPARE(f.value(row, Role::Branch).toInt(), 2);
        QCOMPARE(f.value(row, Role::Branches).toInt(), 2);
    }
    QVERIFY(!f.value(5, Role::Branch).isValid());
    QCOMPARE(f.value(0, Role::Branches).toInt(), 1);
}

void TestTranscriptPath::putsEarlierTurnsOnTop()
{
    Fixture f;
    f.conversation.prependEarlier({stored(3, 2), stored(4, 3)});
    f.forget();
    f.conversation.prependEarlier({stored(1, 0), stored(2, 1)});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"0-3"_s});
    QCOMPARE(f.removed.size() + f.reset.size(), 0);
    QCOMPARE(f.value(0, Role::Gap).toInt(), int(RowGap::None));
    QCOMPARE(f.value(4, Role::Gap).toInt(), int(RowGap::Turn));
    QCOMPARE(f.firstChanged(), 4); // the space above what was the first row
    QCOMPARE(f.value(4, Role::Text).toString(), u"question 3"_s);
}

void TestTranscriptPath::opensAStoredPathAtOnce()
{
    Fixture f;
    QList<Turn> turns;
    for (quint64 id = 1; id <= 500; ++id)
        turns.append(stored(id, id - 1));
    f.conversation.prependEarlier(turns);
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"0-507"_s}); // one for each that nobody looks at
    QVERIFY(f.model.isFolded(0) && f.model.isFolded(491) && !f.model.isFolded(492));
    QCOMPARE(f.value(0, Role::Kind).toInt(), int(RowTypes::Kind::Folded));
    QCOMPARE(f.value(0, Role::Text).toString(), u"question 1"_s);
    QCOMPARE(f.value(492, Role::Gap).toInt(), int(RowGap::Turn));
}

void TestTranscriptPath::unfoldsAndFolds()
{
    Fixture f;
    QList<Turn> turns;
    for (quint64 id = 1; id <= 500; ++id)
        turns.append(stored(id, id - 1));
    f.conversation.prependEarlier(turns);
    f.forget();
    QVERIFY(!f.model.isFolding());
    bool wasFolding = true;
    connect(&f.model, &TranscriptModel::rowsInserted, this, [&] { wasFolding &= f.model.isFolding(); });
    QCOMPARE(f.model.unfold(7), 7);
    QVERIFY(wasFolding && !f.model.isFolding());
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"7-7"_s});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"7-8"_s});
    QCOMPARE(f.value(7, Role::Kind).toInt(), int(RowTypes::Kind::Question));
    QCOMPARE(f.model.turnAt(8), TurnId(8));
    QCOMPARE(f.model.questionRow(TurnId(9)), 9);
    QCOMPARE(f.model.unfold(8), 8); // it is there
    f.model.beginEdit(f.model.questionRow(TurnId(500)));
    f.forget();
    f.model.foldBut(7, 8);
    QVERIFY(!f.model.isFolded(7));
    QVERIFY(f.model.isFolded(6) && f.model.isFolded(9) && f.model.isFolded(499));
    QVERIFY(!f.model.isFolded(500)); // somebody writes there
    QCOMPARE(f.model.rowCount(), 502);
    f.conversation.choose(TurnId(500)); // nothing is disturbed by what follows
    QCOMPARE(f.reset.size(), 0);
}

void TestTranscriptPath::editsOneQuestionAtATime()
{
    Fixture f;
    f.ask(1, 0);
    f.ask(2, 1);
    QVERIFY(!f.value(4, Role::Editing).toBool());
    f.forget();
    f.model.beginEdit(6); // any row of the turn
    QVERIFY(f.value(4, Role::Editing).toBool());
    QCOMPARE(f.value(4, Role::Draft).toString(), u"question 2"_s);
    QVERIFY(!f.value(5, Role::Editing).toBool());
    QCOMPARE(f.firstChanged(), 4);
    f.model.keepDraft(u"another"_s);
    f.model.beginEdit(0);
    QVERIFY(!f.value(4, Role::Editing).toBool());
    QVERIFY(f.value(4, Role::Draft).toString().isEmpty());
    QCOMPARE(f.value(0, Role::Draft).toString(), u"question 1"_s);
    f.model.endEdit();
    QVERIFY(!f.value(0, Role::Editing).toBool());
    f.forget();
    f.model.beginEdit(99);
    f.model.endEdit();
    QCOMPARE(f.changed.size(), 0);
}

void TestTranscriptPath::keepsADraftThroughAChangeOfRows()
{
    Fixture f;
    f.conversation.prependEarlier({stored(2, 1)});
    f.model.beginEdit(0);
    f.model.keepDraft(u"half a"_s);
    f.conversation.prependEarlier({stored(1, 0)});
    QVERIFY(!f.value(0, Role::Editing).toBool());
    QCOMPARE(f.value(2, Role::Draft).toString(), u"half a"_s);
    f.ask(3, 0);
    f.conversation.choose(TurnId(2));
    QCOMPARE(f.value(2, Role::Draft).toString(), u"half a"_s);
}

void TestTranscriptPath::isWhatAFreshModelIs()
{
    bool isSet = false;
    const int chosen = qEnvironmentVariableIntValue("LECTERN_SEED", &isSet);
    const quint32 seed = isSet ? quint32(chosen) : QRandomGenerator::global()->bounded(1u << 30);
    qInfo("LECTERN_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 20; ++round) {
        Fixture f;
        quint64 last = 0;
        for (int step = 0; step < 40; ++step) {
            const QList<Turn> &path = f.conversation.turns();
            if (path.isEmpty() || random.bounded(3) == 0)
                f.ask(++last, f.conversation.nextParent().value());
            else if (random.bounded(2) == 0)
                f.ask(++last, path.at(random.bounded(path.size())).parent.value());
            else
                f.conversation.choose(TurnId(random.bounded(last) + 1));
            const TranscriptModel fresh(f.conversation);
            QCOMPARE(f.texts(), Fixture::texts(fresh));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranscriptPath)
#include "tst_transcriptpath.moc"
