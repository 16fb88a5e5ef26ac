// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountlistprobe.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Lectern;
using namespace Lectern::Testing;

class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void keepsAccountsOverARestart_data();
    void keepsAccountsOverARestart();
    void givesEachAccountAnIdOfItsOwn();
    void replacesTheOneWithTheId();
    void replacesTheSameAccount_data();
    void replacesTheSameAccount();
    void asksTheFirstUntilAnotherIsChosen();
    void keepsTheOrder();
    void keepsTheHostId();
    void startsFromWhatAnotherWrote();
    void takesTheHostIdThatAnotherMade();
    void tellsOfChanges();
    void keepsAnAccountUntilQuit();
    void leavesTheFileWhatItHasUntilQuit();
    void worksWithoutAFile();
};

void TestAccountList::isEmptyAtFirst()
{
    ListProbe p;
    QVERIFY(p.list->accounts().isEmpty());
    QVERIFY(!p.list->active());
    QVERIFY(!p.list->find(QString()));
    QVERIFY(!p.list->problem());
    QVERIFY(!QFile::exists(p.file));
}

void TestAccountList::keepsAccountsOverARestart_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<Carrier>("carrier");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt << Carrier::Automatic;
    QTest::newRow("API key") << AccountKind::ApiKey << Carrier::WebSocket;
    QTest::newRow("Codex") << AccountKind::Codex << Carrier::Http;
    QTest::newRow("Codex CLI") << AccountKind::CodexCli << Carrier::Automatic;
    QTest::newRow("endpoint") << AccountKind::Endpoint << Carrier::WebSocket;
}

void TestAccountList::keepsAccountsOverARestart()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const Carrier, carrier);
    ListProbe p;
    Account account = someAccount(u"Zoë \" \\ 漢"_s, kind);
    account.carrier = carrier;
    const Account kept = p.list->put(account);
    account.id = kept.id;
    QCOMPARE(kept, account);
    p.restart();
    QCOMPARE(p.list->accounts(), QList{account});
    QVERIFY(!p.list->problem());
}

void TestAccountList::givesEachAccountAnIdOfItsOwn()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    const QString b = p.list->put(someAccount(u"b"_s)).id;
    QVERIFY(!a.isEmpty() && !b.isEmpty() && a != b);
    p.list->remove(a);
    QVERIFY(p.list->put(someAccount(u"a"_s)).id != a);
}

void TestAccountList::replacesTheOneWithTheId()
{
    ListProbe p;
    Account account = p.list->put(someAccount());
    account.plan = u"pro"_s;
    account.name = u"new@example.com"_s;
    QCOMPARE(p.list->put(account), account);
    QCOMPARE(p.list->accounts(), QList{account});
}

void TestAccountList::replacesTheSameAccount_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<bool>("same");
    QTest::newRow("in nothing") << 0 << true;
    QTest::newRow("in its plan") << 1 << true;
    QTest::newRow("in a slash") << 2 << true;
    QTest::newRow("in its kind") << 3 << false;
    QTest::newRow("in its server") << 4 << false;
    QTest::newRow("in its name") << 5 << false;
    QTest::newRow("in its workspace") << 6 << false;
}

void TestAccountList::replacesTheSameAccount()
{
    QFETCH(const int, difference);
    QFETCH(const bool, same);
    ListProbe p;
    const QString id = p.list->put(someAccount()).id;
    Account account = someAccount();
    if (difference == 1)
        account.plan = u"team"_s;
    if (difference == 2)
        account.baseUrl = QUrl(account.baseUrl.toString() + u'/');
    if (difference == 3)
        account.kind = AccountKind::ChatGpt;
    if (difference == 4)
        account.baseUrl.setHost(u"other.example"_s);
    if (difference == 5)
        account.name = u"bob@example.com"_s;
    if (difference == 6)
        account.workspace = u"ws-2"_s;
    const Account kept = p.list->put(account);
    QCOMPARE(kept.id == id, same);
    QCOMPARE(kept.plan, account.plan);
    QCOMPARE(p.list->accounts().size(), same ? 1 : 2);
}

void TestAccountList::asksTheFirstUntilAnotherIsChosen()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    const QString b = p.list->put(someAccount(u"b"_s)).id;
    QCOMPARE(p.list->active()->id, a);
    p.list->setActive(b);
    p.restart();
    QCOMPARE(p.list->active()->id, b);
    p.list->remove(b);
    QCOMPARE(p.list->active()->id, a);
    p.list->setActive(u"nobody"_s);
    QCOMPARE(p.list->active()->id, a);
    p.list->remove(a);
    QVERIFY(!p.list->active());
}

void TestAccountList::keepsTheOrder()
{
    ListProbe p;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        p.list->put(someAccount(name));
    p.list->put(someAccount(u"b"_s));
    p.restart();
    QStringList names;
    for (const Account &account : p.list->accounts())
        names.append(account.name);
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestAccountList::keepsTheHostId()
{
    ListProbe p;
    const QString id = p.list->hostId();
    static const QRegularExpression form(
        uR"(^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$)"_s);
    QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(p.list->hostId(), id);
    p.list->put(someAccount());
    p.restart();
    QCOMPARE(p.list->hostId(), id);
}

void TestAccountList::startsFromWhatAnotherWrote()
{
    ListProbe p;
    AccountList other(p.file);
    p.list->put(someAccount(u"a"_s));
    const QString b = other.put(someAccount(u"b"_s)).id;
    QCOMPARE(other.accounts().size(), 2);
    QCOMPARE(p.list->accounts().size(), 1);
    QSignalSpy changes(p.list.get(), &AccountList::changed);
    QCOMPARE(p.list->identified(someAccount(u"b"_s)).id, b);
    QCOMPARE(changes.size(), 0);
    other.remove(b);
    p.list->setActive(b);
    QCOMPARE(p.list->accounts().size(), 1);
}

void TestAccountList::takesTheHostIdThatAnotherMade()
{
    ListProbe p;
    AccountList other(p.file);
    const QString id = p.list->hostId();
    QCOMPARE(other.hostId(), id);
}

void TestAccountList::tellsOfChanges()
{
    ListProbe p;
    QSignalSpy changes(p.list.get(), &AccountList::changed);
    connect(p.list.get(), &AccountList::changed, this, [&] {
        if (!p.list->accounts().isEmpty())
            QVERIFY(p.bytes().contains("ada@example.com")); // on the disk before it is told
    });
    const QString id = p.list->put(someAccount()).id;
    QCOMPARE(changes.size(), 1);
    p.list->setActive(id);
    QCOMPARE(changes.size(), 2);
    p.list->remove(id);
    QCOMPARE(changes.size(), 3);
}

void TestAccountList::keepsAnAccountUntilQuit()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    const QByteArray before = p.bytes();
    const Account b = p.list->putUntilQuit(someAccount(u"b"_s));
    QVERIFY(!b.id.isEmpty());
    p.list->setActive(b.id);
    QCOMPARE(p.list->active()->id, b.id);
    QCOMPARE(p.list->putUntilQuit(someAccount(u"b"_s)), b);
    QCOMPARE(p.list->accounts().size(), 2);
    QCOMPARE(p.bytes(), before);
    p.list->setActive(a);
    QCOMPARE(p.list->active()->id, a);
    QCOMPARE(p.list->accounts().size(), 2);
    QCOMPARE(p.list->put(p.list->identified(someAccount(u"b"_s))), b); // now the store takes it
    QCOMPARE(p.list->accounts().size(), 2);
    p.restart();
    QCOMPARE(p.list->accounts().size(), 2);
    p.list->putUntilQuit(someAccount(u"c"_s));
    p.list->remove(p.list->accounts().constLast().id);
    QCOMPARE(p.list->accounts().size(), 2);
}

void TestAccountList::leavesTheFileWhatItHasUntilQuit()
{
    ListProbe p;
    const Account before = p.list->put(someAccount());
    Account again = someAccount();
    again.clientId = u"app_2"_s;
    again = p.list->putUntilQuit(again);
    QCOMPARE(again.id, before.id);
    QCOMPARE(p.list->accounts(), QList<Account>{again});
    QCOMPARE(AccountList(p.file).accounts(), QList<Account>{before});
    p.list->remove(again.id);
    QVERIFY(p.list->accounts().isEmpty());
    QVERIFY(AccountList(p.file).accounts().isEmpty());
}

void TestAccountList::worksWithoutAFile()
{
    AccountList list{QString()};
    const QString id = list.put(someAccount()).id;
    QCOMPARE(list.active()->id, id);
    QVERIFY(!list.hostId().isEmpty());
    QVERIFY(!list.problem());
    QCOMPARE(list.hostId(), list.hostId());
    list.remove(id);
    QVERIFY(!list.active());
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
