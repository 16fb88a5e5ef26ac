// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

const Error kNo{ErrorKind::File, u"no"_s};

struct Fixture
{
    QTemporaryDir dir;
    Database database{dir.filePath(u"a b#c?.db"_s), Database::Access::ReadWrite};

    Fixture() { database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, number REAL) STRICT"_s); }
    qint64 count() { return database.number(u"SELECT count(*) FROM t"_s); }
    /// What SQLite syncs: 1 is NORMAL, 2 FULL.
    qint64 synchronous() { return database.number(u"PRAGMA synchronous"_s); }
};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsWhereItWasSaid();
    void bringsBackEveryValue();
    void theFirstFailureStays();
    void allOrNothing();
    void aWriteInsideOfAnotherIsAPartOfIt();
    void writesDurablyEachTime();
    void aStatementIsReadTwiceAtATime();
    void valuesMayBeUsedTwice();
};

void TestDatabase::theFileIsWhereItWasSaid()
{
    Fixture f;
    QCOMPARE(f.database.error(), std::nullopt);
    QVERIFY(QFile::exists(f.dir.filePath(u"a b#c?.db"_s)));
}

void TestDatabase::bringsBackEveryValue()
{
    Fixture f;
    f.database.run(u"INSERT INTO t VALUES (?, ?, ?)"_s, Q_INT64_C(0x3fffffffffffffff), u"🙂 é\n"_s, 0.1);
    f.database.run(u"INSERT INTO t VALUES (?, ?, ?)"_s, 1, QString(), std::optional<double>());
    f.database.run(u"INSERT INTO t VALUES (?, ?, ?)"_s, 2, std::optional<QString>(), -1.5);
    Rows rows = f.database.query(u"SELECT id, text, number FROM t ORDER BY id DESC"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), Q_INT64_C(0x3fffffffffffffff));
    QCOMPARE(rows.text(1), u"🙂 é\n"_s);
    QCOMPARE(rows.real(2), 0.1);
    QVERIFY(rows.next());
    QVERIFY(rows.isNull(1) && !rows.value(1).isValid());
    QCOMPARE(rows.real(2), -1.5);
    QVERIFY(rows.next());
    QVERIFY(!rows.isNull(1)); // an empty text is one
    QVERIFY(rows.isNull(2));
    QVERIFY(!rows.next());
    QCOMPARE(f.database.error(), std::nullopt);
}

void TestDatabase::theFirstFailureStays()
{
    Fixture f;
    f.database.run(u"INSERT INTO nowhere VALUES (1)"_s);
    QVERIFY(f.database.error().has_value());
    const Error first = *f.database.error();
    f.database.run(u"INSERT INTO t (id) VALUES (1)"_s);
    f.database.fail(kNo);
    QVERIFY(!f.database.query(u"SELECT 1"_s).next());
    QCOMPARE(f.database.takeError(), first);
    QCOMPARE(f.count(), 0);
    f.database.run(u"INSERT INTO t (id) VALUES (1)"_s);
    QCOMPARE(f.count(), 1);
}

void TestDatabase::allOrNothing()
{
    Fixture f;
    QVERIFY(!f.database.write([&f] {
        f.database.run(u"INSERT INTO t (id) VALUES (1)"_s);
        f.database.fail(kNo);
    }));
    QCOMPARE(f.database.takeError(), kNo);
    QVERIFY(!f.database.write([&f] {
        f.database.run(u"INSERT INTO t (id) VALUES (1)"_s);
        f.database.run(u"INSERT INTO t (id) VALUES (1)"_s); // there is one
    }));
    QCOMPARE(f.database.takeError()->kind, ErrorKind::File);
    QCOMPARE(f.count(), 0);
    QVERIFY(f.database.write([&f] { f.database.run(u"INSERT INTO t (id) VALUES (1)"_s); }));
    QCOMPARE(f.count(), 1);
}

void TestDatabase::aWriteInsideOfAnotherIsAPartOfIt()
{
    Fixture f;
    QVERIFY(!f.database.write([&f] {
        QVERIFY(f.database.write([&f] { f.database.run(u"INSERT INTO t (id) VALUES (1)"_s); }));
        f.database.fail(kNo);
    }));
    f.database.takeError();
    QCOMPARE(f.count(), 0);
}

void TestDatabase::writesDurablyEachTime()
{
    Fixture f;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(f.synchronous(), 1);
        qint64 inside = 0;
        QVERIFY(f.database.writeDurably([&] { inside = f.synchronous(); }));
        QCOMPARE(inside, 2);
    }
    QCOMPARE(f.synchronous(), 1);
    f.database.writeDurably([&f] { f.database.fail(kNo); });
    f.database.takeError();
    QCOMPARE(f.synchronous(), 1);
}

void TestDatabase::aStatementIsReadTwiceAtATime()
{
    Fixture f;
    for (int i = 0; i < 3; ++i)
        f.database.run(u"INSERT INTO t (id) VALUES (?)"_s, i);
    int pairs = 0;
    Rows outer = f.database.query(u"SELECT id FROM t"_s);
    while (outer.next()) {
        Rows inner = f.database.query(u"SELECT id FROM t"_s);
        while (inner.next())
            ++pairs;
    }
    QCOMPARE(pairs, 9);
}

void TestDatabase::valuesMayBeUsedTwice()
{
    Fixture f;
    QCOMPARE(f.database.number(u"SELECT :2 * 100 + :1 * 10 + :2"_s, 4, 7), 747);
    QCOMPARE(f.database.number(u"SELECT ? * 10 + ?"_s, 4, 7), 47);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
