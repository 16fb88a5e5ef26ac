// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountfilewatch.h"
#include "auth/accountlistprobe.h"
#include "support/secretsearch.h"

#include <QJsonArray>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace Lectern;
using namespace Lectern::Testing;

class TestAccountFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatANewerVersionWrote();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsAFileAsideThatIsDamagedLater();
    void leavesAFileAloneThatMayNotBeRead();
    void countsAChangeThatCannotBeWritten();
    void doesNotWaitForALongLock();
    void keepsNoPasswordOfAnAddress();
    void isForItsOwnerOnly();
    void survivesOddEntries_data();
    void survivesOddEntries();
    void followsAnotherProgram();
    void staysAsItIsWhereTheFileSaysNothing_data();
    void staysAsItIsWhereTheFileSaysNothing();
    void keepsWhatIsNotWrittenWhenItFollows();
};

void TestAccountFile::keepsWhatANewerVersionWrote()
{
    ListProbe p;
    const Account known = p.list->put(someAccount());
    QJsonObject root = p.root();
    root[u"version"_s] = 7;
    root[u"theme"_s] = QJsonObject{{u"dark"_s, true}};
    QJsonArray accounts = root["accounts"_L1].toArray();
    QJsonObject first = accounts.at(0).toObject();
    first[u"colour"_s] = u"teal"_s;
    const QJsonObject stranger{{u"id"_s, u"x"_s}, {u"kind"_s, u"quantum"_s}, {u"spin"_s, 0.5}};
    accounts = {first, stranger};
    root[u"accounts"_s] = accounts;
    p.write(QJsonDocument(root).toJson());

    p.restart();
    QCOMPARE(p.list->accounts(), QList{known});
    Account changed = known;
    changed.plan = u"pro"_s;
    p.list->put(changed);
    p.list->put(someAccount(u"b"_s));
    const QJsonObject after = p.root();
    QCOMPARE(after["version"_L1].toInt(), 7);
    QVERIFY(after["theme"_L1]["dark"_L1].toBool());
    QCOMPARE(after["accounts"_L1][0]["colour"_L1].toString(), u"teal"_s);
    QCOMPARE(after["accounts"_L1][0]["plan"_L1].toString(), u"pro"_s);
    QCOMPARE(after["accounts"_L1][1].toObject(), stranger);
    QCOMPARE(after["accounts"_L1].toArray().size(), 3);
}

void TestAccountFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"accounts":[{"id":"a")");
    QTest::newRow("bytes") << QByteArray("\x00\x01\xff", 3);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("accounts of another type") << QByteArray(R"({"version":1,"accounts":"none"})");
    QTest::newRow("huge") << QByteArray(3'000'000, ' ') + "{}";
}

void TestAccountFile::setsADamagedFileAside()
{
    QFETCH(const QByteArray, text);
    ListProbe p;
    p.write(text);
    p.restart();
    QVERIFY(p.list->accounts().isEmpty());
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->problem()->kind, ErrorKind::File);
    QCOMPARE(p.setAside().size(), 1);
    QVERIFY(p.list->problem()->detail.contains(p.setAside().first()));
    QFile aside(QFileInfo(p.file).dir().filePath(p.setAside().first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);

    p.list->put(someAccount());
    QVERIFY(!p.list->problem());
    p.restart();
    QCOMPARE(p.list->accounts().size(), 1);
    QVERIFY(!p.list->problem());
}

void TestAccountFile::setsAFileAsideThatIsDamagedLater()
{
    ListProbe p;
    p.list->put(someAccount(u"a"_s));
    const QString hostId = p.list->hostId();
    for (const QString &name : {u"b"_s, u"c"_s}) {
        p.write("{");
        p.list->put(someAccount(name));
        QVERIFY(p.list->problem()); // it is told, though the change is on the disk
    }
    QCOMPARE(p.setAside().size(), 2); // in one second, too
    p.restart();
    QCOMPARE(p.list->accounts().size(), 3);
    QCOMPARE(p.list->hostId(), hostId);
}

void TestAccountFile::leavesAFileAloneThatMayNotBeRead()
{
    ListProbe p;
    QVERIFY(QDir().mkpath(p.file)); // a folder cannot be read as a file, whoever runs the test
    p.restart();
    QVERIFY(p.list->problem());
    p.list->put(someAccount());
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->accounts().size(), 1);
    QVERIFY(p.setAside().isEmpty());
    QVERIFY(QFileInfo(p.file).isDir());
}

void TestAccountFile::countsAChangeThatCannotBeWritten()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    QDir dir = QFileInfo(p.file).dir();
    QVERIFY(dir.mkdir(u"accounts.json.lock"_s)); // nobody can lock now
    const Account b = p.list->put(someAccount(u"b"_s));
    p.list->setActive(b.id);
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->active()->id, b.id);
    QCOMPARE(AccountList(p.file).accounts().size(), 1);
    QCOMPARE(p.list->accounts().size(), 2);

    QVERIFY(dir.rmdir(u"accounts.json.lock"_s));
    AccountList(p.file).put(someAccount(u"c"_s));
    p.list->remove(a);
    QVERIFY(!p.list->problem());
    p.restart();
    QCOMPARE(p.list->accounts().size(), 2); // c and b
    QCOMPARE(p.list->active()->id, b.id);
}

void TestAccountFile::doesNotWaitForALongLock()
{
    ListProbe p;
    p.list->put(someAccount());
    QLockFile lock(p.file + u".lock"_s);
    QVERIFY(lock.lock());
    p.list->put(someAccount(u"b"_s));
    QCOMPARE(p.list->problem()->kind, ErrorKind::InUse);
}

void TestAccountFile::keepsNoPasswordOfAnAddress()
{
    ListProbe p;
    Account account = someAccount(u"host"_s, AccountKind::Endpoint);
    account.baseUrl = QUrl(u"https://me:hunter2hunter2@host.example/v1"_s);
    account.usageUrl = account.tokenUrl = account.revokeUrl = account.baseUrl;
    p.list->put(account);
    QVERIFY(p.bytes().contains("host.example"));
    QVERIFY(!foundIn(p.dir.path(), {"hunter2hunter2"}));
    QVERIFY(foundIn(p.dir.path(), {"https://host.example"})); // the search finds what is there
}

void TestAccountFile::isForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    ListProbe p;
    p.list->put(someAccount());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(p.file) & others));
#endif
}

void TestAccountFile::survivesOddEntries_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray("[]") << 0;
    QTest::newRow("all sorts") << QByteArray(R"([1,null,"a",[],{},{"id":7,"kind":"codex"}])") << 0;
    QTest::newRow("no id") << QByteArray(R"([{"kind":"codex"}])") << 0;
    QTest::newRow("one id twice") << QByteArray(R"([{"id":"a","kind":"codex"},{"id":"a","kind":"api-key"}])")
                                  << 1;
    QTest::newRow("types mixed up")
        << QByteArray(
               R"([{"id":"a","kind":"codex","name":[],"baseUrl":7,"headers":[["",1],3],"sharesPlan":"no"}])")
        << 1;
}

void TestAccountFile::survivesOddEntries()
{
    QFETCH(const QByteArray, accounts);
    QFETCH(const int, count);
    ListProbe p;
    p.write(R"({"version":1,"active":[],"hostId":9,"accounts":)" + accounts + '}');
    p.restart();
    QCOMPARE(p.list->accounts().size(), count);
    p.list->put(someAccount());
    p.restart();
    QCOMPARE(p.list->accounts().size(), count + 1);
    p.list->remove(u"a"_s);
    QVERIFY(!p.list->find(u"a"_s));
}

void TestAccountFile::followsAnotherProgram()
{
    ListProbe p;
    const AccountFileWatch watch(*p.list); // there is no file yet
    QSignalSpy reloaded(p.list.get(), &AccountList::reloaded);
    AccountList other(p.file);
    Account a = other.put(someAccount(u"a"_s));
    QTRY_COMPARE(p.list->accounts(), QList{a});
    const Account b = other.put(someAccount(u"b"_s));
    QTRY_COMPARE(p.list->accounts(), (QList{a, b}));
    a.name = u"ada"_s;
    other.put(a);
    QTRY_COMPARE(p.list->accounts(), (QList{a, b}));
    other.setActive(b.id);
    QTRY_COMPARE(p.list->active()->id, b.id);
    other.remove(a.id);
    QTRY_COMPARE(p.list->accounts(), QList{b});
    QVERIFY(reloaded.size() >= 5);

    const qsizetype before = reloaded.size();
    const Account c = p.list->put(someAccount(u"c"_s)); // which is nobody else's doing
    const Account d = other.put(someAccount(u"d"_s));
    QTRY_COMPARE(p.list->accounts(), (QList{b, c, d}));
    QCOMPARE(reloaded.size(), before + 1);
}

void TestAccountFile::staysAsItIsWhereTheFileSaysNothing_data()
{
    QTest::addColumn<QByteArray>("text"); // null: no file
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("damaged") << "{\"accounts\":["_ba;
    QTest::newRow("of another kind") << "[]"_ba;
}

void TestAccountFile::staysAsItIsWhereTheFileSaysNothing()
{
    QFETCH(const QByteArray, text);
    ListProbe p;
    const Account a = p.list->put(someAccount());
    QSignalSpy changes(p.list.get(), &AccountList::changed);
    QVERIFY(QFile::remove(p.file));
    if (!text.isNull())
        p.write(text);
    p.list->reload();
    QCOMPARE(p.list->accounts(), QList{a});
    QCOMPARE(changes.size(), 0);
    QCOMPARE(p.setAside(), QStringList());
    QCOMPARE(p.bytes(), text);
}

void TestAccountFile::keepsWhatIsNotWrittenWhenItFollows()
{
    ListProbe p;
    AccountList other(p.file);
    const Account a = other.put(someAccount(u"a"_s));
    QLockFile lock(p.file + u".lock"_s);
    QVERIFY(lock.lock());
    const Account b = p.list->put(someAccount(u"b"_s));
    QCOMPARE(p.list->accounts(), QList{b});
    lock.unlock();
    p.list->reload();
    QCOMPARE(p.list->accounts(), (QList{a, b}));
}

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
