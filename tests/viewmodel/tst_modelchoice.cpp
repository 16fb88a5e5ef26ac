// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/modelchoice.h"

#include "support/rawserver.h"
#include "viewmodel/preferences.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kModels = R"({"models":[
    {"slug":"alpha","display_name":"Alpha","description":"First","priority":2,"default_reasoning_level":"medium",
     "supported_reasoning_levels":[{"effort":"low"},{"effort":"medium"},{"effort":"odd"}]},
    {"slug":"hidden","display_name":"Hidden","priority":0,"visibility":"hide"},
    {"slug":"beta","display_name":"Beta","priority":1,
     "supported_reasoning_levels":[{"effort":"medium"},{"effort":"high"}]}]})"_ba;

struct Fixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    Preferences preferences{settings};
    RawServer server;
    ModelCatalogue catalogue;
    ModelChoice choice{catalogue, preferences};
    QAbstractItemModelTester tester{&choice, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy chosen{&choice, &ModelChoice::choiceChanged};
    QSignalSpy states{&choice, &ModelChoice::stateChanged};
    QSignalSpy resets{&choice, &ModelChoice::modelReset};

    Fixture() { server.answerHttp(200, kModels); }
    void load(const QString &model = {}, const QString &effort = {})
    {
        choice.load({server.baseUrl(), {}}, u"someone"_s, model, effort);
    }
    bool isLoaded() const { return !choice.isLoading(); }
};

} // namespace

class TestModelChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheVisibleModels();
    void tellsEachChangeOnce();
    void startsWithTheDefault();
    void startsWithWhatWasChosenLast();
    void forgetsAChoiceThatIsGone();
    void theCommandLineWins_data();
    void theCommandLineWins();
    void remembersTheChoice();
    void remembersTheEffortOfEachModel();
    void ignoresChoicesThatAreNotOffered();
    void namesEfforts();
    void saysWhyThereAreNoModels();
    void goesOnWithTheRememberedChoiceWithoutACatalogue();
    void saysThatTheListIsEmpty();
};

void TestModelChoice::listsTheVisibleModels()
{
    Fixture f;
    f.load();
    QVERIFY(f.choice.isLoading());
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.rowCount(), 2);
    const QModelIndex first = f.choice.index(0);
    QCOMPARE(first.data(int(ModelChoice::Role::Slug)).toString(), u"alpha"_s);
    QCOMPARE(first.data(int(ModelChoice::Role::Name)).toString(), u"Alpha"_s);
    QCOMPARE(first.data(int(ModelChoice::Role::Description)).toString(), u"First"_s);
    QVERIFY(!f.choice.index(2).data(int(ModelChoice::Role::Slug)).isValid());
    QVERIFY(f.choice.problem().isEmpty());
}

void TestModelChoice::tellsEachChangeOnce()
{
    Fixture f;
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.resets.size(), 2); // emptied, filled
    QCOMPARE(f.chosen.size(), 2);
    QCOMPARE(f.states.size(), 2);
    f.choice.choose(f.choice.currentIndex());
    f.choice.chooseEffort(f.choice.effort());
    QCOMPARE(f.chosen.size(), 2);
    f.choice.choose(0);
    QCOMPARE(f.chosen.size(), 3);
    f.choice.chooseEffort(u"low"_s);
    QCOMPARE(f.chosen.size(), 4);
    QCOMPARE(f.resets.size(), 2);
}

void TestModelChoice::startsWithTheDefault()
{
    Fixture f;
    f.load();
    QCOMPARE(f.choice.currentIndex(), -1);
    QVERIFY(f.choice.slug().isEmpty());
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), u"beta"_s); // lowest priority of those that show
    QCOMPARE(f.choice.currentIndex(), 1);
    QCOMPARE(f.choice.currentName(), u"Beta"_s);
    QCOMPARE(f.choice.effort(), u"medium"_s);
}

void TestModelChoice::startsWithWhatWasChosenLast()
{
    Fixture f;
    f.preferences.setModel(u"someone"_s, u"alpha"_s);
    f.preferences.setEffort(u"someone"_s, u"alpha"_s, u"low"_s);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), u"alpha"_s);
    QCOMPARE(f.choice.effort(), u"low"_s);
}

void TestModelChoice::forgetsAChoiceThatIsGone()
{
    Fixture f;
    f.preferences.setModel(u"someone"_s, u"withdrawn"_s);
    f.preferences.setEffort(u"someone"_s, u"beta"_s, u"extreme"_s);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), u"beta"_s);
    QCOMPARE(f.choice.effort(), u"medium"_s);
}

void TestModelChoice::theCommandLineWins_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<QString>("expectedEffort");
    QTest::newRow("listed") << u"alpha"_s << u"odd"_s << u"odd"_s;
    QTest::newRow("hidden") << u"hidden"_s << u"odd"_s << u"odd"_s;
    QTest::newRow("not listed") << u"secret"_s << u"extreme"_s << u"extreme"_s;
    QTest::newRow("effort not offered") << u"alpha"_s << u"extreme"_s << u"medium"_s;
}

void TestModelChoice::theCommandLineWins()
{
    QFETCH(const QString, model);
    QFETCH(const QString, effort);
    Fixture f;
    f.preferences.setModel(u"someone"_s, u"beta"_s);
    f.preferences.setEffort(u"someone"_s, u"alpha"_s, u"low"_s);
    f.load(model, effort);
    QCOMPARE(f.choice.slug(), model);
    QCOMPARE(f.choice.effort(), effort);
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), model);
    QTEST(f.choice.effort(), "expectedEffort");
    QCOMPARE(f.preferences.model(u"someone"_s), u"beta"_s);
}

void TestModelChoice::remembersTheChoice()
{
    Fixture f;
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QVERIFY(f.preferences.model(u"someone"_s).isEmpty()); // nobody has chosen yet
    f.choice.choose(0);
    f.choice.chooseEffort(u"odd"_s);
    QCOMPARE(f.preferences.model(u"someone"_s), u"alpha"_s);
    QCOMPARE(f.preferences.effort(u"someone"_s, u"alpha"_s), u"odd"_s);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), u"alpha"_s);
    QCOMPARE(f.choice.effort(), u"odd"_s);
}

void TestModelChoice::remembersTheEffortOfEachModel()
{
    Fixture f;
    f.load();
    QTRY_VERIFY(f.isLoaded());
    f.choice.chooseEffort(u"high"_s); // of beta
    f.choice.choose(0);
    QCOMPARE(f.choice.effort(), u"medium"_s);
    f.choice.chooseEffort(u"low"_s);
    f.choice.choose(1);
    QCOMPARE(f.choice.effort(), u"high"_s);
    f.choice.choose(0);
    QCOMPARE(f.choice.effort(), u"low"_s);
}

void TestModelChoice::ignoresChoicesThatAreNotOffered()
{
    Fixture f;
    f.load();
    QTRY_VERIFY(f.isLoaded());
    for (const int row : {-1, 2, 99})
        f.choice.choose(row);
    f.choice.chooseEffort(u"extreme"_s);
    QCOMPARE(f.choice.slug(), u"beta"_s);
    QCOMPARE(f.choice.effort(), u"medium"_s);
}

void TestModelChoice::namesEfforts()
{
    Fixture f;
    f.load(u"alpha"_s);
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.efforts(), (QStringList{u"low"_s, u"medium"_s, u"odd"_s}));
    QCOMPARE(f.choice.effortNames(), (QStringList{u"Low"_s, u"Medium"_s, u"odd"_s}));
    QCOMPARE(f.choice.effortName(), u"Medium"_s);
}

void TestModelChoice::saysWhyThereAreNoModels()
{
    Fixture f;
    f.server.answerHttp(401);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QVERIFY(!f.choice.problem().isEmpty());
    QVERIFY(f.choice.slug().isEmpty());
    f.server.answerHttp(200, kModels);
    f.load();
    QVERIFY(f.choice.problem().isEmpty());
    QTRY_COMPARE(f.choice.rowCount(), 2);
}

void TestModelChoice::goesOnWithTheRememberedChoiceWithoutACatalogue()
{
    Fixture f;
    f.preferences.setModel(u"someone"_s, u"alpha"_s);
    f.preferences.setEffort(u"someone"_s, u"alpha"_s, u"low"_s);
    f.server.answerHttp(404);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QCOMPARE(f.choice.slug(), u"alpha"_s);
    QCOMPARE(f.choice.currentName(), u"alpha"_s);
    QCOMPARE(f.choice.effort(), u"low"_s);
    QVERIFY(f.choice.problem().isEmpty());
}

void TestModelChoice::saysThatTheListIsEmpty()
{
    Fixture f;
    f.server.answerHttp(200, R"({"models":[]})"_ba);
    f.load();
    QTRY_VERIFY(f.isLoaded());
    QVERIFY(!f.choice.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestModelChoice)
#include "tst_modelchoice.moc"
