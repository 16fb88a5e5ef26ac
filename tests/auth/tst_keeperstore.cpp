// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keeperdesk.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestKeeperStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInMemoryWhatTheStoreDoesNotTake();
    void givesWayToANewSignInOverWhatWasNotSaved();
    void goesOnWithoutAStoreThatHasGone();
    void keepsUntilQuit();
    void dropsARenewalOfWhatDoesNotCountAnyMore();
    void forgetsAWriteThatNobodyWaitedFor();
    void revokesAndRemoves_data();
    void revokesAndRemoves();
    void removesWhateverRevokingSays_data();
    void removesWhateverRevokingSays();
    void staysSignedInWhereTheStoreDoesNotLetGo_data();
    void staysSignedInWhereTheStoreDoesNotLetGo();
    void revokesWhatIsOnlyInMemory();
    void writesNoFile();
    void holdsTheEndUntilNewTokensAreStored_data();
    void holdsTheEndUntilNewTokensAreStored();
    void holdsTheEndNoLongerThanItIsWaitedFor();
    void holdsTheEndForNothingElse_data();
    void holdsTheEndForNothingElse();
};

void TestKeeperStore::keepsInMemoryWhatTheStoreDoesNotTake()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreLocked;
    QSignalSpy changes(desk.keeper.get(), &CredentialKeeper::unsavedChanged);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(desk.keeper->unsaved(desk.account.id)->kind, ErrorKind::StoreLocked);
    QCOMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-1"));

    QCOMPARE(desk.get(), QByteArray("access-2")); // no window at every question
    QCOMPARE(desk.store.writes, 1);
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.store.writes, 2);

    desk.web.give("access-3", "refresh-3");
    QCOMPARE(desk.renew("access-2"), QByteArray("access-3")); // by the token in memory
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(desk.keeper->unsaved(desk.account.id));

    desk.store.writeFault.reset();
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-3"));
    QTRY_COMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-3"));
    QTRY_VERIFY(!desk.keeper->unsaved(desk.account.id));
    QCOMPARE(desk.web.asked.size(), 2);
}

void TestKeeperStore::givesWayToANewSignInOverWhatWasNotSaved()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreSilent;
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.store.writeFault.reset();
    desk.putInStore(desk.lasting(1h, "access-9", "refresh-9")); // by another program
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.get(), QByteArray("access-9"));
    QCOMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-9"));
    QVERIFY(!desk.keeper->unsaved(desk.account.id));
}

void TestKeeperStore::goesOnWithoutAStoreThatHasGone()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(400s));
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.store.readFault = desk.store.writeFault = ErrorKind::StoreMissing;
    desk.clock.advance(1h);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QCOMPARE(desk.keeper->unsaved(desk.account.id)->kind, ErrorKind::StoreMissing);
    desk.store.readFault.reset();
    desk.store.writeFault.reset();
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-2"));
}

void TestKeeperStore::keepsUntilQuit()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(1h, "access-0", "refresh-0"));
    desk.keeper->keepUntilQuit(desk.account, desk.lasting(200s));
    QVERIFY(desk.keeper->isUntilQuit(desk.account.id));
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.store.writes, 0);
    QVERIFY(!desk.keeper->unsaved(desk.account.id)); // it is meant so
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(!desk.keeper->isUntilQuit(desk.account.id));
    QCOMPARE(desk.get(), QByteArray("ended"));
}

void TestKeeperStore::dropsARenewalOfWhatDoesNotCountAnyMore()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word waiting = desk.beginGet(); // the server is silent
    QTRY_COMPARE(desk.web.asked.size(), 1);
    desk.keeper->keepUntilQuit(desk.account, desk.lasting(1h, "access-9", "refresh-9"));
    QCOMPARE(KeeperDesk::waitFor(waiting), QByteArray("access-9"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
    QCOMPARE(desk.store.writes, 0);
}

void TestKeeperStore::forgetsAWriteThatNobodyWaitedFor()
{
    KeeperDesk desk;
    desk.store.writeFault = ErrorKind::StoreSilent;
    QCOMPARE(desk.keep(desk.lasting(1h)), errorWord(ErrorKind::StoreSilent));
    desk.putInStore(desk.lasting(1h)); // too late
    desk.keeper->keepUntilQuit(desk.account, desk.lasting(1h));
    QTRY_VERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.get(), QByteArray("access-1"));
}

void TestKeeperStore::revokesAndRemoves_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt;
    QTest::newRow("Codex") << AccountKind::Codex;
}

void TestKeeperStore::revokesAndRemoves()
{
    QFETCH(const AccountKind, kind);
    KeeperDesk desk(kind);
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2")); // renewed by another program
    desk.web.say(200, {});
    const Word forgotten = desk.beginForget();
    QCOMPARE(desk.get(), QByteArray("ended")); // from now on
    QCOMPARE(KeeperDesk::waitFor(forgotten), QByteArray("done"));
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.web.asked.size(), 1);
    QCOMPARE(desk.web.asked.first().url, desk.account.revokeUrl);
    QVERIFY(desk.web.asked.first().body.contains("refresh-2"));
    QCOMPARE(desk.get(), QByteArray("ended"));
    QCOMPARE(desk.keep(desk.lasting(1h, "access-9")), QByteArray("done"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
}

void TestKeeperStore::removesWhateverRevokingSays_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::newRow("no network") << 0;
    QTest::newRow("400") << 400;
    QTest::newRow("500") << 500;
}

void TestKeeperStore::removesWhateverRevokingSays()
{
    QFETCH(const int, status);
    KeeperDesk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    if (status == 0)
        desk.web.fail(ErrorKind::HostNotFound);
    else
        desk.web.say(status, {});
    QVERIFY(desk.forget() != "done");
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.get(), QByteArray("ended"));
}

void TestKeeperStore::staysSignedInWhereTheStoreDoesNotLetGo_data()
{
    QTest::addColumn<bool>("reads");
    QTest::newRow("cannot be read") << false;
    QTest::newRow("cannot be changed") << true;
}

void TestKeeperStore::staysSignedInWhereTheStoreDoesNotLetGo()
{
    QFETCH(const bool, reads);
    KeeperDesk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.store.removeFault = ErrorKind::StoreLocked;
    if (!reads)
        desk.store.readFault = ErrorKind::StoreLocked;
    QCOMPARE(desk.forget(), errorWord(ErrorKind::StoreLocked));
    QVERIFY(meansStillKept({ErrorKind::StoreLocked}));
    QVERIFY(desk.web.asked.isEmpty()); // nothing is revoked
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.store.readFault.reset();
    desk.store.removeFault.reset();
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.web.asked.size(), 1);
}

void TestKeeperStore::revokesWhatIsOnlyInMemory()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreRefused;
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(!desk.keeper->unsaved(desk.account.id));
}

void TestKeeperStore::writesNoFile()
{
    KeeperDesk desk;
    QCOMPARE(desk.keep(desk.lasting(200s, "hunter2-access", "hunter2-refresh")), QByteArray("done"));
    desk.web.give("hunter2-access-2", "hunter2-refresh-2");
    QCOMPARE(desk.get(), QByteArray("hunter2-access-2"));
    QVERIFY(!foundIn(desk.dir.path(), {"hunter2-access", "hunter2-refresh"}));
}

void TestKeeperStore::holdsTheEndUntilNewTokensAreStored_data()
{
    QTest::addColumn<bool>("isLost"); // the first answer
    QTest::newRow("answered") << false;
    QTest::newRow("answered at the second attempt") << true;
}

void TestKeeperStore::holdsTheEndUntilNewTokensAreStored()
{
    QFETCH(const bool, isLost);
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    if (isLost)
        desk.web.fail(ErrorKind::ConnectionLost);
    desk.web.give("access-2", "refresh-2");
    desk.web.hold();
    const Word get = desk.beginGet();
    QTRY_COMPARE(desk.web.asked.size(), 1);
    const Word left = desk.beginToLeave(1h);
    desk.web.release();
    QVERIFY(left->isNull());
    QCOMPARE(KeeperDesk::waitFor(left), QByteArray("left refresh-2"));
    QCOMPARE(KeeperDesk::waitFor(get), QByteArray("access-2"));
}

void TestKeeperStore::holdsTheEndNoLongerThanItIsWaitedFor()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word get = desk.beginGet(); // whose server never answers
    QTRY_COMPARE(desk.web.asked.size(), 1);
    QCOMPARE(KeeperDesk::waitFor(desk.beginToLeave(1ms)), QByteArray("left refresh-1"));
    QVERIFY(get->isNull());
}

void TestKeeperStore::holdsTheEndForNothingElse_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<bool>("isUntilQuit");
    QTest::newRow("nothing to renew") << 3600 << false;
    QTest::newRow("a server that was not asked yet") << -1 << false;
    QTest::newRow("what nobody keeps") << -1 << true;
}

void TestKeeperStore::holdsTheEndForNothingElse()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const bool, isUntilQuit);
    KeeperDesk desk;
    const Credential credential = desk.lasting(std::chrono::seconds(secondsLeft));
    desk.putInStore(credential);
    QLockFile other(desk.lockFile());
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QVERIFY(other.lock());
    if (isUntilQuit)
        desk.keeper->keepUntilQuit(desk.account, credential);
    const Word get = desk.beginGet();
    QTRY_COMPARE(desk.web.asked.size(), isUntilQuit ? 1 : 0);
    QVERIFY(KeeperDesk::waitFor(desk.beginToLeave(1h)).startsWith("left"));
}

QTEST_GUILESS_MAIN(TestKeeperStore)
#include "tst_keeperstore.moc"
