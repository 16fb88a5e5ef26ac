// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "queryplan.h"

#include "storage/schema.h"
#include "storage/search.h"
#include "storage/searchcount.h"

#include <QTest>
#include <QTimeZone>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr qint64 kHighest = 1'000'000'000;

/// The tables in memory, without a thread.
struct Tables
{
    Database database{{}, Database::Access::ReadWrite};

    Tables()
    {
        makeTables(database);
        makeIndexOfWords(database);
    }
    /// So many conversations of one question, each with `text`.
    void fill(int count, const QString &text)
    {
        database.write([&] {
            for (int i = 1; i <= count; ++i) {
                database.run(
                    u"INSERT INTO conversations (id, key, owner, title, titled_by_hand, model, effort, "
                    "changed_at, pinned, archived, unread, origin) "
                    "VALUES (:1, :1, '', '', 0, '', '', :1, 0, 0, 0, '')"_s,
                    i);
                database.run(
                    u"INSERT INTO turns (id, conversation, depth, model, effort, asked_at, state, delivery, "
                    "response_id, incomplete_reason, detour, output_base) "
                    "VALUES (:1, :1, 0, '', '', :1, '', '', '', '', 0, 0)"_s,
                    i);
                database.run(u"INSERT INTO messages VALUES (?, ?, ?, 'question', ?)"_s, i * 2, i, i, text);
            }
        });
    }
};

SearchQuery parse(const QString &text)
{
    return parseSearchQuery(text, QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()));
}

/// The steps that read more than they are asked for; reading a table of the index from a match on is none.
QStringList costly(Database &database, const IdQuery &query, const QVariantList &more)
{
    QStringList steps = costlySteps(database, query.sql, query.values + more);
    steps.removeIf(
        [](const QString &step) { return step.contains(u"VIRTUAL TABLE INDEX") && step.contains(u'M'); });
    return steps;
}

int stepsOf(Search &search, Database &database)
{
    int steps = 1;
    while (!search.step(database) && !database.error())
        ++steps;
    return steps;
}

} // namespace

class TestSearchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAlongAnIndex_data();
    void readsAlongAnIndex();
    void readsNoMessageButTheOneThatItFilters_data();
    void readsNoMessageButTheOneThatItFilters();
    void costsNoMoreWhenMoreIsFound_data();
    void costsNoMoreWhenMoreIsFound();
    void leapsOverWhatOnlyOneTermHas();
    void leapsOverWhatAFilterLeavesOut_data();
    void leapsOverWhatAFilterLeavesOut();
    void readsForWhatIsInNoIndexUntilItHasSome();
    void beginsAgainAfterAFailure();
    void countsAlongAnIndex_data();
    void countsAlongAnIndex();
    void countsPieceByPiece();
    void countsAgainAfterAFailure();
};

void TestSearchPlan::readsAlongAnIndex_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"rain ", "rain", "a->b ", "天 ", "🎉 ", "\"heavy rain\" ", "-rain ", "has:code"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearchPlan::readsAlongAnIndex()
{
    QFETCH(QString, query);
    Tables tables;
    QList<IdQuery> queries{everyMessage()};
    for (const SearchTerm &term : parse(query).terms)
        queries += idQueries(term, SearchEffort::Quick, 1) + idQueries(term, SearchEffort::Thorough, 1);
    for (const IdQuery &each : std::as_const(queries))
        QCOMPARE(costly(tables.database, each, {kHighest, 16}), QStringList());
}

void TestSearchPlan::readsNoMessageButTheOneThatItFilters_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"rain", "from:me", "from:gpt", "model:gpt", "tag:work tag:home",
                              "after:2026 before:today", "has:file", "in:archive rain", "in:trash rain"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearchPlan::readsNoMessageButTheOneThatItFilters()
{
    QFETCH(QString, query);
    Tables tables;
    SearchQuery parsed = parse(query);
    parsed.owner = u"ada"_s;
    IdQuery filter = filterQuery(parsed);
    filter.values.prepend(u"[2]"_s);
    QStringList steps = costly(tables.database, filter, {});
    steps.removeIf([](const QString &step) { return step.startsWith(u"SCAN j "); }); // the ids
    QCOMPARE(steps, QStringList());
}

void TestSearchPlan::costsNoMoreWhenMoreIsFound_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"rain ", "rai", "rain", "ain ", "rain drop ", "rain -sun ", "from:me", "天 "})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearchPlan::costsNoMoreWhenMoreIsFound()
{
    QFETCH(QString, query);
    int before = 0;
    for (const int count : {600, 1800}) {
        Tables tables;
        tables.fill(count, u"rain drop 天"_s);
        Search search(parse(query));
        const int steps = stepsOf(search, tables.database);
        QVERIFY(search.result().isMore);
        QVERIFY(before == 0 || steps == before);
        before = steps;
    }
}

void TestSearchPlan::leapsOverWhatOnlyOneTermHas()
{
    Tables tables;
    tables.fill(3000, u"rain"_s);
    tables.database.run(u"UPDATE messages SET text = 'rain and snow' WHERE id = 2"_s);
    for (const QString &query : {u"rain snow "_s, u"snow rain "_s}) {
        Search search(parse(query));
        QCOMPARE(stepsOf(search, tables.database), 2); // one for the titles
        QCOMPARE(search.result().total, 1);
    }
}

void TestSearchPlan::leapsOverWhatAFilterLeavesOut_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"rain tag:Rare", "rain model:old", "rain has:file", "rain before:1970-01-02",
                              "rain from:me model:ol", "rain in:trash", "tag:rare", "has:file"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearchPlan::leapsOverWhatAFilterLeavesOut()
{
    QFETCH(QString, query);
    Tables tables;
    tables.fill(3000, u"rain"_s);
    const bool isTrash = query.endsWith(u"in:trash");
    tables.database.run(u"UPDATE turns SET asked_at = 1800000000000"_s);
    for (const QString &sql :
         {u"INSERT INTO tags VALUES (7, 'rare')"_s,
          u"UPDATE turns SET model = 'of-old', asked_at = 5 WHERE id = 7"_s,
          u"INSERT INTO attachments VALUES ('x', '', '', 1)"_s,
          u"INSERT INTO turn_attachments VALUES (7, 0, 'x')"_s,
          u"UPDATE conversations SET deleted_at = %1 WHERE id = 7"_s.arg(isTrash ? u"5"_s : u"NULL"_s)})
        tables.database.run(sql);
    QCOMPARE(tables.database.error(), std::nullopt);
    Search search(parse(query));
    QVERIFY2(stepsOf(search, tables.database) <= 2, "it read what is not meant");
    QCOMPARE(search.result().total, 1);
    QCOMPARE(search.result().groups.constFirst().conversation, ConversationId(7));
}

void TestSearchPlan::readsForWhatIsInNoIndexUntilItHasSome()
{
    Tables tables;
    tables.fill(25'000, u"-"_s);
    const auto mark = [&tables](int turn) {
        tables.database.run(u"UPDATE messages SET text = '🎉 there' WHERE id = ?"_s, turn * 2);
    };
    for (const int turn : {1, 9000, 14'999, 15'000, 15'001, 24'000})
        mark(turn);
    Search few(parse(u"🎉 "_s));
    stepsOf(few, tables.database);
    QCOMPARE(few.result().total, 6);
    QVERIFY(!few.result().isMore);
    for (int turn = 20'000; turn < 20'030; ++turn)
        mark(turn);
    Search many(parse(u"🎉 "_s));
    stepsOf(many, tables.database);
    QCOMPARE(many.result().total, 33); // of the newest ten thousand
    QVERIFY(many.result().isMore);
    tables.database.run(u"UPDATE messages SET text = '天 天气' WHERE id <= 20000 OR id > 40000"_s);
    Search both(parse(u"天气 "_s)); // in the index, too
    stepsOf(both, tables.database);
    QVERIFY(both.result().isMore);
    QCOMPARE(both.result().total, kSearchWindow);
    tables.database.run(u"UPDATE messages SET text = '-' WHERE id > 40000"_s);
    tables.database.run(u"UPDATE messages SET text = '-' WHERE id <= 19980"_s);
    Search old(parse(u"天气 "_s));
    stepsOf(old, tables.database);
    QCOMPARE(old.result().total, 10); // each once
}

void TestSearchPlan::beginsAgainAfterAFailure()
{
    Tables tables;
    tables.fill(150, u"rain"_s);
    Search search(parse(u"rain"_s));
    QVERIFY(!search.step(tables.database));
    tables.database.fail({ErrorKind::HistoryDamaged, u"for the test"_s});
    QVERIFY(!search.step(tables.database));
    QVERIFY(tables.database.takeError());
    stepsOf(search, tables.database);
    QCOMPARE(search.result().total, 150);
}

void TestSearchPlan::countsAlongAnIndex_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"rain", "a->b", "\"heavy rain\"", "rain -sun -a->b", "rain has:code has:file",
                              "rain from:me model:gpt tag:work tag:home after:2026", "rain in:trash"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

/// No text is read, and of turns and conversations only those that have the word.
void TestSearchPlan::countsAlongAnIndex()
{
    QFETCH(QString, query);
    Tables tables;
    SearchQuery parsed = parse(query);
    parsed.owner = u"ada"_s;
    const SearchTerm &term = parsed.terms.constFirst();
    for (const IdQuery &each : {countQuery(parsed, term, 1, kHighest), countTitleQuery(parsed, term)}) {
        QStringList steps = costly(tables.database, each, {});
        steps.removeAll(u"SCAN d"_s);                       // what the inner statement gives
        steps.removeAll(u"USE TEMP B-TREE FOR DISTINCT"_s); // of a piece
        QCOMPARE(steps, QStringList());
        QCOMPARE(queryPlan(tables.database, each.sql, each.values).filter(u"messages"_s), QStringList());
    }
}

void TestSearchPlan::countsPieceByPiece()
{
    Tables tables;
    tables.fill(11'000, u"rain drop"_s);
    const std::initializer_list<std::pair<QString, int>> asked{
        {u"rain"_s, 3}, {u"rain dro"_s, 6}, {u"snow rain"_s, 1}};
    for (const auto &[query, pieces] : asked) {
        SearchCount count(parse(query));
        int steps = 1;
        while (!count.step(tables.database))
            ++steps;
        QCOMPARE(steps, pieces);
        QCOMPARE(count.result(), query.startsWith(u"snow") ? 0 : 11'000);
    }
}

void TestSearchPlan::countsAgainAfterAFailure()
{
    Tables tables;
    tables.fill(6'000, u"rain"_s);
    SearchCount count(parse(u"rain"_s));
    QVERIFY(!count.step(tables.database));
    tables.database.fail({ErrorKind::HistoryDamaged, u"for the test"_s});
    QVERIFY(!count.step(tables.database));
    QVERIFY(tables.database.takeError());
    QVERIFY(!count.step(tables.database));
    QVERIFY(count.step(tables.database));
    QCOMPARE(count.result(), 6'000);
}

QTEST_GUILESS_MAIN(TestSearchPlan)
#include "tst_searchplan.moc"
