// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/catalogue.h"

#include "protocol/event.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

QStringList slugs(const QList<Model> &models)
{
    QStringList result;
    for (const Model &model : models)
        result.append(model.slug);
    return result;
}

Model model(const QString &slug, int priority, bool visible = true)
{
    Model result;
    result.slug = slug;
    result.priority = priority;
    result.visible = visible;
    return result;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodexEntry();
    void readsClassicEntry();
    void keepsUsableEntries_data();
    void keepsUsableEntries();
    void hidesWhatIsNotListed_data();
    void hidesWhatIsNotListed();
    void readsEfforts_data();
    void readsEfforts();
    void survivesWrongTypes();
    void refusesOtherBodies_data();
    void refusesOtherBodies();
    void choosesDefault_data();
    void choosesDefault();
    void doesNotPreferEntriesWithoutPriority();
};

void TestCatalogue::readsCodexEntry()
{
    const Result<QList<Model>> models = parseCatalogue(R"({"models":[{"slug":"m-1","display_name":"M One",
        "description":"Good","visibility":"list","priority":3,"supported_reasoning_levels":[{"effort":"low",
        "description":"Fast"}],"default_reasoning_level":"low","context_window":272000,"max_context_window":872000,
        "input_modalities":["text","image"],"support_verbosity":true}]})");
    QVERIFY(models);
    Model expected = model(u"m-1"_s, 3);
    expected.displayName = u"M One"_s;
    expected.description = u"Good"_s;
    expected.efforts = {Effort{u"low"_s, u"Fast"_s}};
    expected.defaultEffort = u"low"_s;
    expected.contextWindow = 272000;
    expected.acceptsImages = true;
    expected.supportsVerbosity = true;
    QVERIFY(*models == QList<Model>{expected});
}

void TestCatalogue::readsClassicEntry()
{
    const Result<QList<Model>> models =
        parseCatalogue(R"({"object":"list","data":[{"id":"v/m-1","object":"model"},
        {"id":"v/m-2","name":"M Two","context_length":8192,"architecture":{"input_modalities":["text","image"]}}]})");
    QVERIFY(models);
    Model first = model(u"v/m-1"_s, 0);
    first.displayName = u"v/m-1"_s;
    Model second = model(u"v/m-2"_s, 0);
    second.displayName = u"M Two"_s;
    second.contextWindow = 8192;
    second.acceptsImages = true;
    QVERIFY((*models == QList<Model>{first, second}));
}

void TestCatalogue::keepsUsableEntries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("order kept") << QByteArray(R"({"models":[{"slug":"z"},{"slug":"a"}]})")
                                << QStringList{u"z"_s, u"a"_s};
    QTest::newRow("doubles dropped") << QByteArray(R"({"data":[{"id":"a"},{"id":"b"},{"id":"a"}]})")
                                     << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nameless dropped")
        << QByteArray(R"({"data":[{},null,7,"x",{"id":""},{"id":3},{"id":"a"}]})") << QStringList{u"a"_s};
    QTest::newRow("both shapes, foreign models")
        << QByteArray(R"({"models":[{"name":"x"}],"data":[{"id":"a"}]})") << QStringList{u"a"_s};
    QTest::newRow("bare list") << QByteArray(R"([{"id":"a"}])") << QStringList{u"a"_s};
    QTest::newRow("none") << QByteArray(R"({"models":[]})") << QStringList();
}

void TestCatalogue::keepsUsableEntries()
{
    QFETCH(const QByteArray, body);
    const Result<QList<Model>> models = parseCatalogue(body);
    QVERIFY(models);
    QTEST(slugs(*models), "expected");
}

void TestCatalogue::hidesWhatIsNotListed_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("visible");
    QTest::newRow("list") << QByteArray(R"({"slug":"m","visibility":"list"})") << true;
    QTest::newRow("not said") << QByteArray(R"({"slug":"m"})") << true;
    QTest::newRow("hide") << QByteArray(R"({"slug":"m","visibility":"hide"})") << false;
    QTest::newRow("new word") << QByteArray(R"({"slug":"m","visibility":"secret"})") << false;
}

void TestCatalogue::hidesWhatIsNotListed()
{
    QFETCH(const QByteArray, entry);
    const Result<QList<Model>> models = parseCatalogue(R"({"models":[)" + entry + "]}");
    QVERIFY(models);
    QTEST(models->first().visible, "visible");
}

void TestCatalogue::readsEfforts_data()
{
    QTest::addColumn<QByteArray>("levels");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("objects") << QByteArray(R"([{"effort":"low"},{"effort":"max"}])")
                             << QStringList{u"low"_s, u"max"_s};
    QTest::newRow("texts") << QByteArray(R"(["low","new"])") << QStringList{u"low"_s, u"new"_s};
    QTest::newRow("numbers") << QByteArray(R"([{"effort":40}])") << QStringList{u"40"_s};
    QTest::newRow("nonsense") << QByteArray(R"([null,{},[],{"effort":{}}])") << QStringList();
    QTest::newRow("no list") << QByteArray(R"("low")") << QStringList();
}

void TestCatalogue::readsEfforts()
{
    QFETCH(const QByteArray, levels);
    const Result<QList<Model>> models =
        parseCatalogue(R"({"models":[{"slug":"m","supported_reasoning_levels":)" + levels + "}]}");
    QVERIFY(models);
    QStringList names;
    for (const Effort &effort : models->first().efforts)
        names.append(effort.name);
    QTEST(names, "names");
}

void TestCatalogue::survivesWrongTypes()
{
    const Result<QList<Model>> models =
        parseCatalogue(R"({"models":[{"slug":"m","display_name":4,"priority":"x",
        "default_reasoning_level":[],"context_window":-1,"input_modalities":"image","support_verbosity":"yes"}]})");
    QVERIFY(models);
    const Model &only = models->first();
    QCOMPARE(only.displayName, u"m"_s);
    QVERIFY(!only.defaultEffort && !only.contextWindow);
    QVERIFY(!only.acceptsImages && !only.supportsVerbosity);
}

void TestCatalogue::refusesOtherBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::Protocol;
    QTest::newRow("page") << QByteArray("<html></html>") << ErrorKind::Protocol;
    QTest::newRow("error") << QByteArray(R"({"error":{"message":"no"}})") << ErrorKind::Protocol;
    QTest::newRow("object as list") << QByteArray(R"({"models":{"slug":"m"}})") << ErrorKind::Protocol;
    QTest::newRow("deep") << QByteArray(10'000, '[') << ErrorKind::Protocol;
    QTest::newRow("huge") << QByteArray(kMaxMessageBytes + 1, ' ') << ErrorKind::TooLarge;
}

void TestCatalogue::refusesOtherBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    const Result<QList<Model>> models = parseCatalogue(body);
    QVERIFY(!models);
    QCOMPARE(models.error().kind, kind);
    QVERIFY(!models.error().detail.isEmpty());
}

void TestCatalogue::choosesDefault_data()
{
    QTest::addColumn<QList<Model>>("models");
    QTest::addColumn<QString>("slug"); // empty for none
    QTest::newRow("none") << QList<Model>() << QString();
    QTest::newRow("lowest number") << QList{model(u"a"_s, 5), model(u"b"_s, 1), model(u"c"_s, 3)} << u"b"_s;
    QTest::newRow("first of equals") << QList{model(u"a"_s, 0), model(u"b"_s, 0)} << u"a"_s;
    QTest::newRow("hidden do not count") << QList{model(u"a"_s, 0, false), model(u"b"_s, 9)} << u"b"_s;
    QTest::newRow("all hidden") << QList{model(u"a"_s, 0, false)} << QString();
}

void TestCatalogue::choosesDefault()
{
    QFETCH(const QList<Model>, models);
    QTEST(defaultModel(models).value_or(Model{}).slug, "slug");
}

void TestCatalogue::doesNotPreferEntriesWithoutPriority()
{
    const Result<QList<Model>> models =
        parseCatalogue(R"({"models":[{"slug":"a"},{"slug":"b","priority":7}]})");
    QVERIFY(models);
    QCOMPARE(defaultModel(*models)->slug, u"b"_s);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
