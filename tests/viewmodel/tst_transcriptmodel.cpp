// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/rowtypes.h"
#include "viewmodel/transcriptmodel.h"

#include "support/events.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Role = TranscriptModel::Role;
using RowTypes::Kind;

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
    QSignalSpy flushed{&model, &TranscriptModel::flushed};

    void begin(quint64 id = 1)
    {
        conversation.beginTurn({TurnId(id), conversation.nextParent(), u"question %1"_s.arg(id), u"model"_s});
    }
    /// What comes together.
    void apply(const QList<QJsonObject> &events, quint64 id = 1)
    {
        for (const QJsonObject &json : events)
            conversation.apply(TurnId(id), Testing::event(json));
    }
    void show(const QList<QJsonObject> &events, quint64 id = 1)
    {
        apply(events, id);
        model.flush();
        forget();
    }
    void forget()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &changed, &reset, &flushed})
            spy->clear();
    }
    QVariant value(int row, Role role) const { return model.index(row).data(int(role)); }
    QList<int> kinds() const
    {
        QList<int> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += value(row, Role::Kind).toInt();
        return all;
    }
    /// The rows that signals of `spy` name, as `first-last`.
    static QStringList rows(const QSignalSpy &spy, int at = 1)
    {
        QStringList all;
        for (const QList<QVariant> &signal : spy)
            all += u"%1-%2"_s.arg(signal.at(at).toInt()).arg(signal.at(at + 1).toInt());
        return all;
    }
    /// Rows whose whole content changed; a gap alone does not count.
    QStringList changedRows() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : changed) {
            if (signal.at(2).value<QList<int>>() != QList{int(Role::Gap)})
                all +=
                    u"%1-%2"_s.arg(signal.at(0).toModelIndex().row()).arg(signal.at(1).toModelIndex().row());
        }
        return all;
    }
};

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsATurnAtOnce();
    void insertsRowsForNewBlocks();
    void changesTheRowThatGrows();
    void replacesARowThatChangesItsKind();
    void removesTheRowsOfAReplacedTurn();
    void tellsThatAGapChanged();
    void showsTogetherWhatCameTogether();
    void showsTheEndAtOnce();
    void waitsWhileNobodyWatches();
    void countsItsQuestions();
    void showsLaterTurnsBelow();
    void unfoldsReasoning();
    void ignoresRowsThatAreNotThere();
    void givesTheAnswerOfARow();
    void showsAConversationThatIsThereAlready();
    void definesWhatItsDelegatesNeed_data();
    void definesWhatItsDelegatesNeed();
    void namesEveryRole();
};

void TestTranscriptModel::showsATurnAtOnce()
{
    Fixture f;
    f.begin();
    QCOMPARE(f.kinds(), (QList<int>{int(Kind::Question), int(Kind::Footer)}));
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"0-1"_s});
    QCOMPARE(f.flushed.size(), 1);
    QCOMPARE(f.value(0, Role::Text).toString(), u"question 1"_s);
    QVERIFY(f.value(1, Role::Running).toBool());
}

void TestTranscriptModel::insertsRowsForNewBlocks()
{
    Fixture f;
    f.begin();
    f.show({created()});
    f.apply({textDelta(0, u"one\n\ntwo"_s)});
    f.model.flush();
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"1-2"_s});
    QCOMPARE(f.removed.size() + f.reset.size(), 0);
    f.forget();
    f.apply({textDelta(0, u"\n\nthree"_s)});
    f.model.flush();
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"3-3"_s});
    QVERIFY(!f.changedRows().contains(u"1-1"_s));
}

void TestTranscriptModel::changesTheRowThatGrows()
{
    Fixture f;
    f.begin();
    f.show({textDelta(0, u"one\n\ntwo"_s)});
    f.apply({textDelta(0, u" three"_s)});
    f.model.flush();
    QCOMPARE(f.changedRows(), QStringList{u"2-2"_s});
    QCOMPARE(f.inserted.size() + f.removed.size() + f.reset.size(), 0);
    QCOMPARE(f.value(2, Role::Text).toString(), u"two three"_s);
}

void TestTranscriptModel::replacesARowThatChangesItsKind()
{
    Fixture f;
    f.begin();
    f.show({textDelta(0, u"one\n\nTitle"_s)});
    QCOMPARE(f.value(2, Role::Kind).toInt(), int(Kind::Prose));
    f.apply({textDelta(0, u"\n==="_s)});
    f.model.flush();
    QCOMPARE(f.value(2, Role::Kind).toInt(), int(Kind::Heading));
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"2-2"_s});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"2-2"_s});
    QCOMPARE(f.changedRows(), QStringList());
}

void TestTranscriptModel::removesTheRowsOfAReplacedTurn()
{
    Fixture f;
    f.begin(1);
    f.apply({textDelta(0, u"one"_s), completed()});
    f.begin(2);
    f.conversation.fail(TurnId(2), {ErrorKind::Timeout, {}});
    QCOMPARE(f.model.rowCount(), 6);
    f.forget();
    f.begin(3);
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"3-5"_s});
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"3-4"_s});
    QCOMPARE(f.value(3, Role::Text).toString(), u"question 3"_s);
}

void TestTranscriptModel::tellsThatAGapChanged()
{
    Fixture f;
    f.begin();
    f.model.flush();
    QCOMPARE(f.value(0, Role::Gap).toInt(), int(RowGap::None));
    QCOMPARE(f.value(1, Role::Gap).toInt(), int(RowGap::Section));
    f.forget();
    f.apply({textDelta(0, u"one"_s)});
    f.model.flush();
    QCOMPARE(f.value(2, Role::Gap).toInt(), int(RowGap::Line));
    bool told = false;
    for (const QList<QVariant> &signal : f.changed)
        told = told || signal.at(1).toModelIndex().row() == 2;
    QVERIFY(told);
}

void TestTranscriptModel::showsTogetherWhatCameTogether()
{
    Fixture f;
    f.begin();
    f.show({created()});
    for (int i = 0; i < 100; ++i)
        f.apply({textDelta(0, u"word "_s)});
    QCOMPARE(f.inserted.size() + f.changed.size() + f.flushed.size(), 0);
    QTRY_COMPARE(f.flushed.size(), 1);
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"1-1"_s});
    QCOMPARE(f.value(1, Role::Text).toString().count(u"word"_s), 100);
    f.model.flush(); // nothing is left
    QCOMPARE(f.flushed.size(), 1);
}

void TestTranscriptModel::showsTheEndAtOnce()
{
    Fixture f;
    f.begin();
    f.show({created()});
    f.apply({textDelta(0, u"text"_s), completed()});
    QCOMPARE(f.kinds(), (QList<int>{int(Kind::Question), int(Kind::Prose), int(Kind::Footer)}));
    QVERIFY(!f.value(2, Role::Running).toBool());
    QCOMPARE(f.flushed.size(), 1);
}

void TestTranscriptModel::waitsWhileNobodyWatches()
{
    Fixture f;
    f.begin();
    f.show({created()});
    f.model.setWatched(false);
    f.apply({textDelta(0, u"one\n\n"_s), textDelta(0, u"two"_s)});
    f.model.flush();
    f.apply({textDelta(0, u" and three"_s), completed()}); // its end, which is shown at once otherwise
    QCOMPARE(f.flushed.size(), 0);
    QCOMPARE(f.inserted.size() + f.changed.size(), 0);
    f.model.setWatched(true);
    QCOMPARE(f.flushed.size(), 1);
    QCOMPARE(f.kinds(),
             (QList<int>{int(Kind::Question), int(Kind::Prose), int(Kind::Prose), int(Kind::Footer)}));
    QCOMPARE(f.value(2, Role::Text).toString(), u"two and three"_s);
    QVERIFY(!f.value(3, Role::Running).toBool());
}

void TestTranscriptModel::countsItsQuestions()
{
    Fixture f;
    f.begin(1);
    f.apply({textDelta(0, u"one"_s), completed()}, 1);
    f.begin(2);
    QCOMPARE(f.model.questionCount(), 2);
    QCOMPARE(f.model.questionNumber(0), 1);
    QCOMPARE(f.model.questionNumber(1), 1);
    QCOMPARE(f.model.questionNumber(f.model.lastQuestionRow()), 2);
    QCOMPARE(f.model.numberedQuestion(2), f.model.lastQuestionRow());
}

void TestTranscriptModel::showsLaterTurnsBelow()
{
    Fixture f;
    f.begin(1);
    f.apply({textDelta(0, u"one"_s), completed()}, 1);
    f.begin(2);
    f.show({textDelta(0, u"two"_s)}, 2);
    QCOMPARE(f.value(3, Role::Text).toString(), u"question 2"_s);
    QCOMPARE(f.value(3, Role::Gap).toInt(), int(RowGap::Turn));
    f.apply({textDelta(0, u"\n\nthree"_s)}, 2);
    f.model.flush();
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"5-5"_s});
}

void TestTranscriptModel::unfoldsReasoning()
{
    Fixture f;
    f.begin();
    f.apply({itemDone(0, reasoningItem({u"**Plan**\n\nText."_s})), itemDone(1, messageItem(u"answer"_s)),
             completed()});
    f.forget();
    f.model.toggleExpanded(1);
    QVERIFY(f.value(1, Role::Expanded).toBool());
    QCOMPARE(Fixture::rows(f.inserted), QStringList{u"2-3"_s});
    QVERIFY(f.value(2, Role::Muted).toBool());
    f.forget();
    f.model.toggleExpanded(1);
    QCOMPARE(Fixture::rows(f.removed), QStringList{u"2-3"_s});
    f.forget();
    for (const int row : {-1, 0, 2, 99})
        f.model.toggleExpanded(row);
    QCOMPARE(f.inserted.size() + f.removed.size() + f.changed.size(), 0);
}

void TestTranscriptModel::ignoresRowsThatAreNotThere()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.model.index(0).data(int(Role::Kind)).isValid());
    QVERIFY(f.model.answerAt(0).isEmpty());
    f.model.toggleExpanded(0);
    f.begin();
    QVERIFY(f.model.answerAt(-1).isEmpty());
    QVERIFY(f.model.answerAt(2).isEmpty());
    QCOMPARE(f.model.rowCount(f.model.index(0)), 0);
}

void TestTranscriptModel::givesTheAnswerOfARow()
{
    Fixture f;
    f.begin(1);
    f.apply({itemDone(0, messageItem(u"**one**"_s)), itemDone(1, messageItem(u"more"_s)), completed()}, 1);
    f.begin(2);
    f.apply({textDelta(0, u"two"_s), completed()}, 2);
    QCOMPARE(f.model.answerAt(0), u"**one**\n\nmore"_s);
    QCOMPARE(f.model.answerAt(3), u"**one**\n\nmore"_s);
    QCOMPARE(f.model.answerAt(5), u"two"_s);
}

void TestTranscriptModel::showsAConversationThatIsThereAlready()
{
    Fixture f;
    f.begin(1);
    f.apply({textDelta(0, u"one"_s), completed()});
    f.begin(2);
    const TranscriptModel later(f.conversation);
    QCOMPARE(later.rowCount(), 5);
    QCOMPARE(later.index(3).data(int(Role::Text)).toString(), u"question 2"_s);
}

void TestTranscriptModel::definesWhatItsDelegatesNeed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<Role>>("roles");
    const QList<Role> prose{Role::Spans, Role::Text,     Role::Marker,     Role::Task,     Role::HeadingLevel,
                            Role::Muted, Role::Footnote, Role::Containers, Role::Continued};
    QTest::newRow("question") << Kind::Question
                              << QList{Role::Text, Role::Branch, Role::Branches, Role::Editing, Role::Draft};
    QTest::newRow("prose") << Kind::Prose << prose;
    QTest::newRow("heading") << Kind::Heading << prose;
    QTest::newRow("code") << Kind::Code << QList{Role::Code, Role::Language, Role::Detail, Role::Open};
    QTest::newRow("table") << Kind::Table << QList{Role::Table, Role::Text};
    QTest::newRow("formula") << Kind::Math << QList{Role::Spans, Role::Text,       Role::Marker,   Role::Task,
                                                    Role::Muted, Role::Containers, Role::Continued};
    QTest::newRow("title") << Kind::Title << QList{Role::Text, Role::Icon,       Role::Marker,
                                                   Role::Task, Role::Containers, Role::Continued};
    QTest::newRow("picture") << Kind::Image
                             << QList{Role::Image, Role::Text, Role::Marker, Role::Task, Role::Containers};
    QTest::newRow("rule") << Kind::Rule << QList<Role>();
    QTest::newRow("reasoning") << Kind::Reasoning
                               << QList{Role::Text, Role::Running, Role::Expandable, Role::Expanded};
    QTest::newRow("activity") << Kind::Activity << QList{Role::Text, Role::Icon};
    QTest::newRow("sources") << Kind::Sources << QList{Role::Sources};
    QTest::newRow("refusal") << Kind::Refusal << QList{Role::Text};
    QTest::newRow("notice") << Kind::Notice << QList{Role::Text, Role::Detail, Role::Severity};
    QTest::newRow("footer") << Kind::Footer << QList{Role::Text,      Role::Running, Role::Copyable,
                                                     Role::Retryable, Role::Branch,  Role::Branches};
}

void TestTranscriptModel::definesWhatItsDelegatesNeed()
{
    QFETCH(const Kind, kind);
    QFETCH(const QList<Role>, roles);
    Fixture f;
    f.begin();
    f.apply({itemDone(0, reasoningItem({u"hm"_s})), itemDone(1, searchItem(u"query"_s)),
             textDelta(2, u"# T\n\np\n\n---\n\n| a |\n|---|\n| b |\n\n```cpp\nx\n```\n"_s
                          u"\n$$\na\n$$\n\n> [!TIP]\n\n![p](data:image/png;base64,aGk=)\n"_s),
             citationAdded(2, u"https://www.a.example/page"_s), refusalDelta(3, u"no"_s),
             incomplete(u"content_filter"_s)});
    const qsizetype row = f.kinds().indexOf(int(kind));
    QVERIFY(row >= 0);
    for (const Role role : roles)
        QVERIFY2(f.value(int(row), role).isValid(), f.model.roleNames().value(int(role)).constData());
    QVERIFY(f.value(int(row), Role::Gap).isValid());
    QVERIFY(f.value(int(row), Role::Kind).isValid());
}

void TestTranscriptModel::namesEveryRole()
{
    Fixture f;
    const QHash<int, QByteArray> names = f.model.roleNames();
    QCOMPARE(names.value(int(Role::Kind)), "kind"_ba);
    QCOMPARE(names.value(int(Role::HeadingLevel)), "headingLevel"_ba);
    QCOMPARE(names.size(), int(Role::Attachments) - int(Role::Kind) + 1);
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
