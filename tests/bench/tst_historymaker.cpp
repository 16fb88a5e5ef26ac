// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historymaker.h"

#include "historyfigures.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Bench;

/// The made-up histories are what they say.
class TestHistoryMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatItSays();
    void theSameSeedGivesTheSame();
    void tellsWhatItCosts();
};

void TestHistoryMaker::makesWhatItSays()
{
    const QTemporaryDir dir;
    QCOMPARE(makeHistory(dir.path(), {.messages = 1000, .owner = u"ada"_s}), std::nullopt);
    Database database(historyFile(dir.path()), Database::Access::ReadWrite);
    const auto count = [&database](const QString &what) {
        return database.number(u"SELECT count(*) FROM "_s + what);
    };
    QCOMPARE(integrityProblems(database), QString());
    QCOMPARE(count(u"messages"_s), 1000);
    QCOMPARE(count(u"turns"_s), 500);
    QCOMPARE(count(u"conversations WHERE owner = 'ada'"_s), 50);
    QCOMPARE(
        count(u"messages m JOIN conversations c ON c.id = m.conversation WHERE c.title = '%1' AND c.pinned"_s
                  .arg(kLargestTitle)),
        100);
    QCOMPARE(count(u"conversations WHERE title LIKE '%%%1'"_s.arg(kTitleWord)), 1);
    QCOMPARE(count(u"messages WHERE text LIKE '%%%1%%'"_s.arg(kTitleWord)), 0);
    QCOMPARE(count(u"tags WHERE tag = '%1'"_s.arg(kRareTag)), 2);
    QCOMPARE(
        count(
            u"conversations c WHERE leaf IS NULL OR NOT EXISTS (SELECT 1 FROM turns t WHERE t.id = c.leaf)"_s),
        0);
    for (const QString &some : {u"conversations WHERE archived"_s, u"conversations WHERE shelf = 'trash'"_s,
                                u"turns a JOIN turns b ON a.parent = b.parent AND a.id < b.id"_s,
                                u"words WHERE words MATCH 'error'"_s, u"grams WHERE grams MATCH '天气预报'"_s,
                                u"messages WHERE text LIKE '%```%'"_s})
        QVERIFY2(count(some) > 0, qPrintable(some));
    for (const QString &index : {u"words"_s, u"grams"_s})
        database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
    QCOMPARE(database.error(), std::nullopt);
    QVERIFY(makeHistory(dir.path(), {}).has_value()); // nothing is written over
}

void TestHistoryMaker::theSameSeedGivesTheSame()
{
    QStringList texts;
    for (const quint32 seed : {7U, 7U, 8U}) {
        const QTemporaryDir dir;
        QCOMPARE(makeHistory(dir.path(), {.messages = 100, .seed = seed}), std::nullopt);
        Database database(historyFile(dir.path()), Database::Access::ReadOnly);
        Rows rows = database.query(u"SELECT group_concat(id || text, char(10)) FROM messages"_s);
        QVERIFY(rows.next());
        texts.append(rows.text(0));
    }
    QCOMPARE(texts.at(0), texts.at(1));
    QVERIFY(texts.at(0) != texts.at(2));
}

void TestHistoryMaker::tellsWhatItCosts()
{
    const QTemporaryDir small;
    const QTemporaryDir large;
    QCOMPARE(makeHistory(small.path(), {.messages = 60}), std::nullopt);
    QCOMPARE(makeHistory(large.path(), {.messages = 200}), std::nullopt);
    const QJsonObject figures = historyFigures(small.path(), large.path(), 1);
    QVERIFY(figures.contains(u"rename"_s));
    QVERIFY(figures.contains(u"search: quokka"_s));
    for (const QJsonValue &figure : figures)
        QVERIFY(figure[u"small"][u"p50"].toDouble() > 0 && figure[u"large"][u"worst"].toDouble() > 0);
}

QTEST_GUILESS_MAIN(TestHistoryMaker)
#include "tst_historymaker.moc"
