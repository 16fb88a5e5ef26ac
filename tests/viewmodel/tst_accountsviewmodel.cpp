// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/accountsviewmodel.h"

#include "support/signindesk.h"
#include "viewmodel/planwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    SignInDesk desk;
    AccountList list{dir.filePath(u"accounts.json"_s)};
    AccountsViewModel accounts{desk.accountParts(), list};
    QAbstractItemModelTester tester{&accounts};

    QString add(const QString &name, AccountKind kind = AccountKind::ChatGpt)
    {
        Account account = chatGptAccount(name);
        account.kind = kind;
        return list.put(account).id;
    }
    QString text(int row, AccountsViewModel::Role role) const
    {
        return accounts.data(accounts.index(row), int(role)).toString();
    }
};

} // namespace

class TestAccountsViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheAccounts();
    void tellsWorkspacesWithoutNamesApart();
    void namesThePlan_data();
    void namesThePlan();
    void knowsWhoIsAsked();
    void asksTheChosenOne();
    void tellsThatASignInHasEnded();
    void signsOutOnceItIsForgotten();
    void tellsWhatSigningOutCouldNotDo();
    void staysSignedInWhereTheStoreDoesNotLetGo_data();
    void staysSignedInWhereTheStoreDoesNotLetGo();
    void saysWhatGoesAndWhatStays_data();
    void saysWhatGoesAndWhatStays();
    void offersTheCodexCliOnce();
    void mayEndWhileItSignsOut();
};

void TestAccountsViewModel::listsTheAccounts()
{
    Fixture f;
    QCOMPARE(f.accounts.count(), 0);
    const QString ada = f.add(u"ada@example.org"_s);
    f.add(u" \n"_s, AccountKind::Endpoint);
    QCOMPARE(f.accounts.rowCount(), 2);
    QCOMPARE(f.text(0, AccountsViewModel::Role::Id), ada);
    QCOMPARE(f.text(0, AccountsViewModel::Role::Name), u"ada@example.org"_s);
    QCOMPARE(f.text(0, AccountsViewModel::Role::Note), u"ChatGPT · Plus · Example Ltd"_s);
    QCOMPARE(f.text(1, AccountsViewModel::Role::Name), u"Custom endpoint"_s);
    f.desk.untilQuit += ada;
    QVERIFY(f.text(0, AccountsViewModel::Role::Note).contains(u"until you quit"_s));
}

void TestAccountsViewModel::tellsWorkspacesWithoutNamesApart()
{
    Fixture f;
    for (const QString &workspace :
         {u"1111aaaa-0000-4000-8000-000000000000"_s, u"2222bbbb"_s, u"3"_s, QString()}) {
        Account account = chatGptAccount(u"ada@example.org"_s);
        account.kind = AccountKind::Codex;
        account.workspace = workspace;
        account.workspaceName.clear();
        f.list.put(account);
    }
    QStringList notes;
    for (int row = 0; row < f.accounts.rowCount(); ++row)
        notes += f.text(row, AccountsViewModel::Role::Note);
    QCOMPARE(notes, (QStringList{u"Codex account · Plus · 1111aaaa"_s, u"Codex account · Plus · 2222bbbb"_s,
                                 u"Codex account · Plus · 3"_s, u"Codex account · Plus"_s}));
}

void TestAccountsViewModel::namesThePlan_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("known") << u"prolite"_s << u"Pro Lite"_s;
    QTest::newRow("in capitals") << u"Enterprise_CBP_Trial"_s << u"Enterprise trial"_s;
    QTest::newRow("unknown") << u"quorum"_s << u"quorum"_s;
    QTest::newRow("over lines") << u"very\nnew\tplan"_s << u"very new plan"_s;
    QTest::newRow("endless") << QString(5000, u'x') << QString(39, u'x') + u'…';
}

void TestAccountsViewModel::namesThePlan()
{
    QFETCH(const QString, plan);
    QTEST(planName(plan), "name");
}

void TestAccountsViewModel::knowsWhoIsAsked()
{
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    QCOMPARE(f.accounts.current(), AccountFacts{});
    f.accounts.setCurrent(ada);
    QCOMPARE(f.accounts.current().name, u"ada@example.org"_s);
    QVERIFY(f.accounts.current().chatGptPlan);
    QCOMPARE(f.text(0, AccountsViewModel::Role::Current), u"true"_s);
    f.accounts.setCurrent(u"lectern:demo"_s);
    QCOMPARE(f.accounts.current(), AccountFacts{});
    QCOMPARE(f.text(0, AccountsViewModel::Role::Current), u"false"_s);
}

void TestAccountsViewModel::asksTheChosenOne()
{
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    const QString grace = f.add(u"grace@example.org"_s);
    f.accounts.setCurrent(ada);
    QSignalSpy activated(&f.accounts, &AccountsViewModel::activated);
    f.accounts.activate(ada);
    f.accounts.activate(u"nobody"_s);
    QCOMPARE(activated.size(), 0);
    f.accounts.activate(grace);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), grace);
    QCOMPARE(f.list.active()->id, grace);
}

void TestAccountsViewModel::tellsThatASignInHasEnded()
{
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    const QString grace = f.add(u"grace@example.org"_s);
    f.accounts.setCurrent(grace);
    QSignalSpy asked(&f.accounts, &AccountsViewModel::signInAgainRequested);
    f.accounts.setEnded(ada, true);
    QVERIFY(!f.accounts.isSessionEnded());
    f.accounts.setCurrent(ada);
    QVERIFY(f.accounts.isSessionEnded());
    QVERIFY(f.text(0, AccountsViewModel::Role::Note).contains(u"ended"_s));
    f.accounts.signInAgain();
    QCOMPARE(asked.constFirst().constFirst().toString(), ada);
    f.accounts.setEnded(ada, false);
    QVERIFY(!f.accounts.isSessionEnded());
    f.accounts.setCurrent(u"lectern:demo"_s);
    f.accounts.signInAgain();
    QCOMPARE(asked.size(), 1);
}

void TestAccountsViewModel::signsOutOnceItIsForgotten()
{
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    QSignalSpy out(&f.accounts, &AccountsViewModel::signedOut);
    f.accounts.signOut(u"nobody"_s);
    QVERIFY(!f.accounts.isSigningOut());
    f.accounts.signOut(ada);
    f.accounts.signOut(ada);
    QCOMPARE(f.desk.forgetting, QStringList{ada});
    QVERIFY(f.accounts.isSigningOut());
    QVERIFY(f.list.find(ada));
    QCOMPARE(out.size(), 0);
    f.desk.forgotten({});
    QVERIFY(!f.accounts.isSigningOut());
    QVERIFY(!f.list.find(ada));
    QCOMPARE(out.size(), 1);
    QVERIFY(f.accounts.problem().isEmpty());
    QVERIFY(AccountList(f.dir.filePath(u"accounts.json"_s)).accounts().isEmpty());
}

void TestAccountsViewModel::tellsWhatSigningOutCouldNotDo()
{
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    f.accounts.signOut(ada);
    f.desk.forgotten(Error{ErrorKind::HostNotFound, {}});
    QVERIFY(!f.list.find(ada));
    QVERIFY(f.accounts.problem().contains(u"ada@example.org"_s));
    f.accounts.clearProblem();
    QVERIFY(f.accounts.problem().isEmpty());
}

void TestAccountsViewModel::staysSignedInWhereTheStoreDoesNotLetGo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::StoreMissing;
    QTest::newRow("locked") << ErrorKind::StoreLocked;
    QTest::newRow("refused") << ErrorKind::StoreRefused;
    QTest::newRow("silent") << ErrorKind::StoreSilent;
    QTest::newRow("in use") << ErrorKind::InUse;
}

void TestAccountsViewModel::staysSignedInWhereTheStoreDoesNotLetGo()
{
    QFETCH(const ErrorKind, kind);
    Fixture f;
    const QString ada = f.add(u"ada@example.org"_s);
    QSignalSpy out(&f.accounts, &AccountsViewModel::signedOut);
    f.accounts.signOut(ada);
    f.desk.forgotten(Error{kind, {}});
    QVERIFY(!f.accounts.isSigningOut());
    QVERIFY(f.list.find(ada));
    QCOMPARE(out.size(), 0);
    QVERIFY2(f.accounts.problem().contains(u"ada@example.org is not signed out"_s),
             qPrintable(f.accounts.problem()));
}

void TestAccountsViewModel::saysWhatGoesAndWhatStays_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<QString>("loss");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt << u"revoked"_s;
    QTest::newRow("Codex") << AccountKind::Codex << u"revoked"_s;
    QTest::newRow("Codex CLI") << AccountKind::CodexCli << u"The Codex CLI stays signed in"_s;
    QTest::newRow("key") << AccountKind::ApiKey << u"stays valid"_s;
    QTest::newRow("server") << AccountKind::Endpoint << u"address"_s;
}

void TestAccountsViewModel::saysWhatGoesAndWhatStays()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const QString, loss);
    Fixture f;
    const QString id = f.add(u"ada@example.org"_s, kind);
    QVERIFY2(f.accounts.loss(id).contains(loss), qPrintable(f.accounts.loss(id)));
    QVERIFY(f.accounts.rest(id).contains(u"conversations"_s));
    QVERIFY(f.accounts.loss(u"nobody"_s).isEmpty());
    QVERIFY(f.accounts.rest(u"nobody"_s).isEmpty());
}

void TestAccountsViewModel::offersTheCodexCliOnce()
{
    Fixture f;
    QVERIFY(!f.accounts.isCodexCliFound());
    f.accounts.setCodexCliFound(true);
    QVERIFY(f.accounts.isCodexCliFound());
    f.add(u"ada@example.org"_s, AccountKind::CodexCli);
    QVERIFY(!f.accounts.isCodexCliFound());
}

void TestAccountsViewModel::mayEndWhileItSignsOut()
{
    SignInDesk desk;
    {
        AccountList list{{}};
        AccountsViewModel accounts(desk.accountParts(), list);
        accounts.signOut(list.put(chatGptAccount(u"ada@example.org"_s)).id);
    }
    desk.forgotten({});
}

QTEST_MAIN(TestAccountsViewModel)
#include "tst_accountsviewmodel.moc"
