// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversationfixture.h"

#include "conversation/answerbuilder.h"
#include "protocol/request.h"
#include "viewmodel/answercomparisonmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Role = AnswerComparisonModel::Role;
using RowTypes::Compared;

/// A question that was asked three times: as it is, once more, and as another one.
struct Fixture : ConversationFixture
{
    AnswerComparisonModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { model.setProperty("conversation", QVariant::fromValue(&page)); }
    bool ask()
    {
        const auto settles = [this](qsizetype count) {
            return QTest::qWaitFor([this, count] { return settled.size() == count; }, 30000);
        };
        return start() && page.send(u"plain"_s) && settles(1) && page.retryAt(0) && settles(2) &&
               page.editQuestion(0, u"hello"_s) && settles(3);
    }
    QVariant value(int row, Role role) const { return model.index(row).data(int(role)); }
    QStringList marked(int row, Role role) const
    {
        QStringList words;
        for (const Span &span : value(row, role).value<ProseValue>().spans) {
            if (span.styles.testFlag(SpanStyle::Marked))
                words += span.text;
        }
        return words;
    }
    int count(Compared kind) const
    {
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += value(row, Role::Kind).toInt() == int(kind);
        return rows;
    }
};

/// A first turn as it was kept.
Turn answered(quint64 id, const QString &text)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.state = TurnState::Completed;
    restoreItem(turn, 0, Protocol::parseItem(Protocol::assistantMessage(text)), true);
    return turn;
}

} // namespace

class TestAnswerComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheOneBefore();
    void comparesTheFirstWithTheSecond();
    void stepsOnBothSides();
    void marksWhatDiffers();
    void doesNotCompareASingleAnswer();
};

void TestAnswerComparisonModel::comparesWithTheOneBefore()
{
    Fixture f;
    QVERIFY(f.ask());
    QVERIFY(f.model.compare(f.page.transcript()->rowCount() - 1));
    QCOMPARE(f.model.branches(), 3);
    QCOMPARE(f.model.left().branch, 2);
    QCOMPARE(f.model.right().branch, 3);
    QCOMPARE(f.model.left().question, u"plain"_s);
    QCOMPARE(f.model.right().question, u"hello"_s);
    QVERIFY(!f.model.isSameQuestion());
    QVERIFY(f.model.differences() > 0);
    QCOMPARE(f.model.left().model, f.lastTurn().model);
}

void TestAnswerComparisonModel::comparesTheFirstWithTheSecond()
{
    Fixture f;
    QVERIFY(f.ask());
    f.page.stepBranch(0, -2);
    QVERIFY(f.model.compare(0));
    QCOMPARE(f.model.left().branch, 1);
    QCOMPARE(f.model.right().branch, 2);
    QVERIFY(f.model.isSameQuestion());
    QCOMPARE(f.model.differences(), 0); // the same canned answer
    QCOMPARE(f.count(Compared::Same), f.model.rowCount());
}

void TestAnswerComparisonModel::stepsOnBothSides()
{
    Fixture f;
    QVERIFY(f.ask());
    QVERIFY(f.model.compare(0));
    QSignalSpy changed(&f.model, &AnswerComparisonModel::changed);
    f.model.stepLeft(-1);
    QCOMPARE(f.model.left().branch, 1);
    f.model.stepLeft(-1);
    QCOMPARE(f.model.left().branch, 1);
    f.model.stepRight(1);
    QCOMPARE(f.model.right().branch, 3);
    f.model.stepRight(-1);
    QCOMPARE(f.model.right().branch, 2);
    QCOMPARE(changed.size(), 2);
}

void TestAnswerComparisonModel::marksWhatDiffers()
{
    Fixture f;
    const ConversationViewModel::Page opened = f.page.make();
    opened->conversation().prependEarlier({answered(1, u"It is a big house.\nThe same.\nMore of it."_s)});
    opened->conversation().adopt({answered(2, u"It is a small house.\nThe same."_s)});
    f.page.show(opened);
    QVERIFY(f.model.compare(0));
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(f.model.differences(), 2);
    QCOMPARE(f.marked(0, Role::LeftSpans), QStringList{u"big"_s});
    QCOMPARE(f.marked(0, Role::RightSpans), QStringList{u"small"_s});
    QCOMPARE(f.value(0, Role::LeftText).toString(), u"It is a big house."_s);
    QCOMPARE(f.value(0, Role::RightText).toString(), u"It is a small house."_s);
    QCOMPARE(f.value(1, Role::Kind).toInt(), int(Compared::Same));
    QCOMPARE(f.value(2, Role::Kind).toInt(), int(Compared::LeftOnly));
    QCOMPARE(f.value(2, Role::RightText).toString(), QString());
    QVERIFY(f.marked(2, Role::LeftSpans).isEmpty()); // the line as a whole tells
}

void TestAnswerComparisonModel::doesNotCompareASingleAnswer()
{
    Fixture f;
    QVERIFY(!f.model.compare(0));
    QVERIFY(f.start());
    QVERIFY(f.page.send(u"hello"_s));
    QTRY_COMPARE(f.settled.size(), 1);
    QVERIFY(!f.model.compare(0));
    QVERIFY(!f.model.compare(99));
    f.model.stepLeft(1);
    f.model.stepRight(-1);
    QCOMPARE(f.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAnswerComparisonModel)
#include "tst_answercomparisonmodel.moc"
