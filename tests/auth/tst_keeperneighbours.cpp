// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keeperdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTest>

using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestKeeperNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenAnotherProgramHasSignedIn();
    void takesWhatAnotherProgramRenewed();
    void endsWithAnotherProgramsSignOut();
    void waitsForAnotherProgram();
    void doesNotWaitForeverForAnotherProgram();
    void goesOnAfterADeadProgram();
    void signsInWhateverHoldsTheLock();
    void doesNotLetAccountsWaitForEachOther();
    void endsEveryCallWithoutAWord();
};

void TestKeeperNeighbours::goesOnWhenAnotherProgramHasSignedIn()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(1h));
    desk.web.say(401, {});
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    desk.putInStore(desk.lasting(1h, "access-9", "refresh-9"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
    QCOMPARE(desk.web.asked.size(), 1);
}

void TestKeeperNeighbours::takesWhatAnotherProgramRenewed()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(400s));
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2"));
    QCOMPARE(desk.get(), QByteArray("access-1")); // which is still good
    desk.clock.advance(200s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.putInStore(desk.lasting(1h, "access-3", "refresh-3"));
    QCOMPARE(desk.renew("access-2"), QByteArray("access-3"));
    QVERIFY(desk.web.asked.isEmpty());
}

void TestKeeperNeighbours::endsWithAnotherProgramsSignOut()
{
    KeeperDesk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.store.values.clear();
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    QCOMPARE(desk.get(), QByteArray("ended"));
    QVERIFY(desk.web.asked.isEmpty());
    QCOMPARE(desk.store.writes, 1);
}

void TestKeeperNeighbours::waitsForAnotherProgram()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    QLockFile other(desk.lockFile());
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QVERIFY(other.lock());
    const Word word = desk.beginGet();
    QTest::qWait(120); // two looks at the lock
    QVERIFY(word->isNull());
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2"));
    other.unlock();
    QCOMPARE(KeeperDesk::waitFor(word), QByteArray("access-2"));
    QVERIFY(desk.web.asked.isEmpty());
    QVERIFY(!QFile::exists(desk.lockFile())); // nobody holds it now
}

void TestKeeperNeighbours::doesNotWaitForeverForAnotherProgram()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QLockFile other(desk.lockFile());
    QVERIFY(other.lock());
    const Word valid = desk.beginGet();
    const Word refused = desk.beginRenew("access-1");
    QTest::qWait(60);
    QVERIFY(valid->isNull());
    desk.clock.advance(31s);
    QCOMPARE(KeeperDesk::waitFor(valid), QByteArray("access-1"));
    QCOMPARE(KeeperDesk::waitFor(refused), QByteArray("in use"));
    QVERIFY(desk.web.asked.isEmpty());
}

void TestKeeperNeighbours::goesOnAfterADeadProgram()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QFile left(desk.lockFile());
    QVERIFY(left.open(QIODevice::WriteOnly));
    // A process that cannot exist, in the way of QLockFile.
    left.write("999999999\nlectern\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
}

void TestKeeperNeighbours::signsInWhateverHoldsTheLock()
{
    KeeperDesk desk;
    QFile inTheWay(desk.dir.filePath(u"sub"_s)); // of the folder that the lock belongs in
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    desk.putInStore(desk.lasting(-1s));
    QCOMPARE(desk.get(), errorWord(ErrorKind::File));

    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QLockFile other(desk.lockFile());
    QVERIFY(other.lock());
    const Word word = std::make_shared<QByteArray>();
    desk.keeper->keep(desk.account, desk.lasting(1h, "access-9"), KeeperDesk::keptInto(word));
    QTest::qWait(60);
    QVERIFY(word->isNull());
    desk.clock.advance(31s);
    QCOMPARE(KeeperDesk::waitFor(word), QByteArray("done"));
}

void TestKeeperNeighbours::doesNotLetAccountsWaitForEachOther()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word first = desk.beginGet(); // whose server never answers
    QTRY_COMPARE(desk.web.asked.size(), 1);
    Account other = desk.account;
    other.id = u"account-2"_s;
    desk.store.values[other.id] = toText(desk.lasting(-1s, "other-1", "other-r1")).reveal();
    desk.web.give("other-2", "other-r2");
    const Word second = std::make_shared<QByteArray>();
    desk.keeper->get(other, KeeperDesk::into(second));
    QCOMPARE(KeeperDesk::waitFor(second), QByteArray("other-2"));
    QVERIFY(first->isNull());
}

void TestKeeperNeighbours::endsEveryCallWithoutAWord()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word get = desk.beginGet();
    const Word renew = desk.beginRenew("access-1");
    QTRY_COMPARE(desk.web.asked.size(), 1);
    const Word forget = desk.beginForget(); // waits for the lock
    const Word kept = std::make_shared<QByteArray>();
    desk.keeper->keep(desk.account, desk.lasting(1h), KeeperDesk::keptInto(kept));
    desk.keeper.reset();
    desk.restart();
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2")); // the lock is free
    for (const Word &word : {get, renew, forget, kept})
        QVERIFY(word->isNull());
}

QTEST_GUILESS_MAIN(TestKeeperNeighbours)
#include "tst_keeperneighbours.moc"
