// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "signinfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Page = SignInViewModel::Page;
using Remedy = SignInViewModel::Remedy;
using State = SignInViewModel::State;

} // namespace

class TestSignInViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheBrowserToAnAccountThatIsAsked();
    void saysThatNoBrowserOpens();
    void offersACodeWhenTheBrowserTakesLong();
    void tellsOfTakenPorts();
    void goesOnWithACodeWhenEveryPortIsTaken();
    void showsACode();
    void asksTheStoreAgain();
    void keepsUntilQuitWhereTheStoreDoesNot();
    void forgetsAnAccountThatWasNotKept();
    void leavesAnAccountThatWasThereWhenTheStoreFails();
    void tellsWhyItFailed_data();
    void tellsWhyItFailed();
    void sendsToTheCodexCliWhoseTokenHasEnded();
    void triesTheSameAgain();
    void endsTheAttemptBeforeAnother();
    void doesNotCallBackWhatIsBeingKept();
    void mayEndWhileTheStoreIsAsked();
};

void TestSignInViewModel::goesThroughTheBrowserToAnAccountThatIsAsked()
{
    SignInFixture f;
    QCOMPARE(f.signIn.page(), Page::Ways);
    f.signIn.startWith(SignInWay::ChatGpt);
    QCOMPARE(f.desk.attempt->starts, 1);
    QCOMPARE(f.signIn.state(), State::Starting);
    QCOMPARE(f.signIn.page(), Page::Progress);
    Q_EMIT f.desk.attempt->linkReady(kLink, 40123);
    QCOMPARE(f.signIn.state(), State::WaitingForBrowser);
    QCOMPARE(f.signIn.page(), Page::Browser);
    QCOMPARE(f.signIn.browser()->port(), 40123);
    QCOMPARE(f.desk.opened, QList<QUrl>{kLink});
    QVERIFY(f.signIn.browser()->isLinkOpened());
    f.signIn.browser()->copyLink();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(kLink.toEncoded()));
    Q_EMIT f.desk.attempt->answered();
    QCOMPARE(f.signIn.state(), State::Checking);
    Q_EMIT f.desk.attempt->finished(f.ada());
    QCOMPARE(f.signIn.state(), State::Keeping);
    QCOMPARE(f.desk.keeping.constFirst().second.accessToken.reveal(), "token-1"_ba);
    QCOMPARE(f.signedIn.size(), 0);
    f.desk.stored({});
    QCOMPARE(f.signIn.state(), State::Done);
    QCOMPARE(f.signIn.account().name, u"ada@example.org"_s);
    QCOMPARE(f.signIn.account().plan, u"Plus"_s);
    QCOMPARE(f.signIn.account().workspace, u"Example Ltd"_s);
    QVERIFY(f.signIn.account().chatGptPlan);
    QCOMPARE(f.signedIn.size(), 1);
    QCOMPARE(f.signedIn.constFirst().constFirst().toString(), f.accounts.active()->id);
    f.signIn.finish();
    QCOMPARE(f.signIn.page(), Page::Ways);
    QCOMPARE(f.accounts.accounts().size(), 1);
}

void TestSignInViewModel::saysThatNoBrowserOpens()
{
    SignInFixture f;
    f.desk.hasBrowser = false;
    f.signIn.startWith(SignInWay::ChatGpt);
    Q_EMIT f.desk.attempt->linkReady(kLink, 1);
    QVERIFY(!f.signIn.browser()->isLinkOpened());
    f.desk.hasBrowser = true;
    f.signIn.browser()->openLink();
    QVERIFY(f.signIn.browser()->isLinkOpened());
    QCOMPARE(f.desk.opened.size(), 2);
}

void TestSignInViewModel::offersACodeWhenTheBrowserTakesLong()
{
    SignInFixture f(1ms);
    f.signIn.startWith(SignInWay::ChatGpt);
    QVERIFY(!f.signIn.browser()->offersCode());
    Q_EMIT f.desk.attempt->linkReady(kLink, 1);
    QTRY_VERIFY(f.signIn.browser()->offersCode());
    f.signIn.startWith(SignInWay::DeviceCode);
    QVERIFY(!f.signIn.browser()->offersCode());
    QCOMPARE(f.desk.requests.constLast().way, SignInWay::DeviceCode);
}

void TestSignInViewModel::tellsOfTakenPorts()
{
    SignInFixture f;
    f.signIn.startWith(SignInWay::Codex);
    Q_EMIT f.desk.attempt->portTaken(1455);
    QVERIFY(f.signIn.browser()->portNotes().contains(u"1455"_s));
    Q_EMIT f.desk.attempt->linkReady(kLink, 1457);
    QCOMPARE(f.signIn.browser()->port(), 1457);
    f.signIn.cancel();
    QVERIFY(f.signIn.browser()->portNotes().isEmpty());
}

void TestSignInViewModel::goesOnWithACodeWhenEveryPortIsTaken()
{
    SignInFixture f;
    f.signIn.startWith(SignInWay::Codex);
    Q_EMIT f.desk.attempt->portTaken(1455);
    Q_EMIT f.desk.attempt->portTaken(1457);
    f.fail(ErrorKind::PortInUse);
    QCOMPARE(f.signIn.way(), SignInWay::DeviceCode);
    QCOMPARE(f.signIn.state(), State::Starting);
    QCOMPARE(f.desk.requests.size(), 2);
    QCOMPARE(f.desk.attempt->starts, 1);
    QCOMPARE(f.signIn.browser()->portNotes().split(u'\n').size(), 3);
}

void TestSignInViewModel::showsACode()
{
    SignInFixture f;
    f.signIn.startWith(SignInWay::DeviceCode);
    Q_EMIT f.desk.attempt->codeReady(
        {QUrl(u"https://auth.example/device"_s), u"ABCD-1234"_s, f.clock.wallNow().addSecs(900)});
    QCOMPARE(f.signIn.page(), Page::Code);
    QCOMPARE(f.signIn.browser()->code(), u"ABCD-1234"_s);
    QVERIFY(!f.signIn.browser()->codeExpires().isEmpty());
    QVERIFY(f.desk.opened.isEmpty());
    f.signIn.browser()->openCodePage();
    QCOMPARE(f.desk.opened.constLast().toString(), f.signIn.browser()->codePage());
    f.signIn.browser()->copyCode();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-1234"_s);
    f.fail(ErrorKind::CodeExpired);
    QCOMPARE(f.signIn.state(), State::Failed);
}

void TestSignInViewModel::asksTheStoreAgain()
{
    SignInFixture f;
    f.signInAda();
    f.desk.stored(Error{ErrorKind::StoreLocked, {}});
    QCOMPARE(f.signIn.state(), State::NotKept);
    QVERIFY(!f.signIn.problem().isEmpty());
    QCOMPARE(f.signedIn.size(), 0);
    f.signIn.retry();
    QCOMPARE(f.signIn.state(), State::Keeping);
    QVERIFY(f.signIn.problem().isEmpty());
    QCOMPARE(f.desk.keeping.size(), 2);
    QCOMPARE(f.desk.requests.size(), 1);
    f.desk.stored({});
    QCOMPARE(f.signIn.state(), State::Done);
    QVERIFY(!f.signIn.account().untilQuit);
}

void TestSignInViewModel::keepsUntilQuitWhereTheStoreDoesNot()
{
    SignInFixture f;
    f.signInAda();
    f.desk.stored(Error{ErrorKind::StoreMissing, {}});
    f.signIn.keepUntilQuit();
    QCOMPARE(f.signIn.state(), State::Done);
    QVERIFY(f.signIn.account().untilQuit);
    QCOMPARE(f.desk.untilQuit, QStringList{f.accounts.active()->id});
    QCOMPARE(f.signedIn.size(), 1);
    f.signIn.finish();
    QVERIFY(f.desk.discarded.isEmpty());
}

void TestSignInViewModel::forgetsAnAccountThatWasNotKept()
{
    SignInFixture f;
    f.signInAda();
    QVERIFY(f.accounts.accounts().isEmpty()); // the credential comes first
    f.desk.stored(Error{ErrorKind::StoreRefused, {}});
    f.signIn.cancel();
    QCOMPARE(f.signIn.page(), Page::Ways);
    QVERIFY(f.accounts.accounts().isEmpty());
    f.signIn.keepUntilQuit();
    QVERIFY(f.desk.untilQuit.isEmpty());
    QCOMPARE(f.desk.discarded, QStringList{f.ada().account.name});
}

void TestSignInViewModel::leavesAnAccountThatWasThereWhenTheStoreFails()
{
    SignInFixture f;
    Account before = f.ada().account;
    before.clientId = u"app_before"_s;
    before = f.accounts.put(before);
    f.signInAda();
    QCOMPARE(f.desk.keeping.constLast().first.id, before.id);
    QCOMPARE(f.accounts.accounts(), QList<Account>{before}); // its old token is there still
    f.desk.stored(Error{ErrorKind::StoreSilent, {}});
    f.signIn.cancel();
    QCOMPARE(f.accounts.accounts(), QList<Account>{before});
    QVERIFY(f.desk.discarded.isEmpty()); // the store may take it yet
}

void TestSignInViewModel::tellsWhyItFailed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Remedy>("remedy");
    QTest::newRow("declined") << ErrorKind::SignInDeclined << Remedy::Again;
    QTest::newRow("no entitlement") << ErrorKind::NotEntitled << Remedy::Again;
    QTest::newRow("plan not shared") << ErrorKind::PlanNotShared << Remedy::Again;
    QTest::newRow("not proven") << ErrorKind::IdentityNotProven << Remedy::Again;
    QTest::newRow("clock") << ErrorKind::ClockWrong << Remedy::Again;
    QTest::newRow("nobody came back") << ErrorKind::SignInTimeout << Remedy::Again;
    QTest::newRow("no codes") << ErrorKind::DeviceCodeOff << Remedy::Browser;
    QTest::newRow("no port") << ErrorKind::PortInUse << Remedy::Code;
    QTest::newRow("offline") << ErrorKind::HostNotFound << Remedy::Again;
}

void TestSignInViewModel::tellsWhyItFailed()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Remedy, remedy);
    SignInFixture f;
    f.signIn.startWith(SignInWay::ChatGpt);
    f.fail(kind);
    QCOMPARE(f.signIn.state(), State::Failed);
    QCOMPARE(f.signIn.page(), Page::Failed);
    QVERIFY(!f.signIn.problem().isEmpty());
    QCOMPARE(f.signIn.problemDetail(), u"detail"_s);
    QCOMPARE(f.signIn.remedy(), remedy);
    QVERIFY(f.accounts.accounts().isEmpty());
    f.signIn.cancel();
    QVERIFY(f.signIn.problem().isEmpty());
}

void TestSignInViewModel::sendsToTheCodexCliWhoseTokenHasEnded()
{
    SignInFixture f;
    f.signIn.startWith(SignInWay::CodexCli);
    f.fail(ErrorKind::SessionEnded);
    QCOMPARE(f.signIn.state(), State::Failed);
    QVERIFY2(f.signIn.problem().contains(u"Use the Codex CLI once"_s), qPrintable(f.signIn.problem()));
}

void TestSignInViewModel::triesTheSameAgain()
{
    SignInFixture f;
    const QString id = f.accounts.put(f.ada().account).id;
    f.signIn.reauthenticate(id);
    f.fail(ErrorKind::ConnectionLost);
    f.signIn.retry();
    QCOMPARE(f.signIn.state(), State::Starting);
    QCOMPARE(f.desk.requests.size(), 2);
    QCOMPARE(f.desk.requests.constLast().way, SignInWay::ChatGpt);
    QCOMPARE(f.desk.requests.constLast().again->id, id);
    QCOMPARE(f.desk.attempt->starts, 1);
}

void TestSignInViewModel::endsTheAttemptBeforeAnother()
{
    SignInFixture f;
    f.signIn.startWith(SignInWay::Codex);
    const QPointer<FakeSignIn> first = f.desk.attempt;
    f.signIn.startWith(SignInWay::ChatGpt);
    QVERIFY(!first);
    QVERIFY(f.desk.attempt);
    f.signIn.cancel();
    QVERIFY(!f.desk.attempt);
    QCOMPARE(f.signIn.state(), State::Idle);
}

void TestSignInViewModel::doesNotCallBackWhatIsBeingKept()
{
    SignInFixture f;
    const QString id = f.accounts.put(f.ada().account).id;
    f.signInAda();
    f.signIn.cancel();
    f.signIn.startWith(SignInWay::ApiKey);
    f.signIn.reauthenticate(id);
    QCOMPARE(f.signIn.state(), State::Keeping);
    f.desk.stored({});
    QCOMPARE(f.signIn.state(), State::Done);
}

void TestSignInViewModel::mayEndWhileTheStoreIsAsked()
{
    SignInDesk desk;
    {
        FakeClock clock;
        AccountList accounts{{}};
        SignInViewModel signIn(desk.signInParts(), accounts, clock);
        signIn.startWith(SignInWay::CodexCli);
        QCOMPARE(signIn.state(), State::Checking);
        Q_EMIT desk.attempt->finished(SignedIn{chatGptAccount(u"ada@example.org"_s), {}});
        QCOMPARE(signIn.state(), State::Keeping);
    }
    desk.stored({});
}

QTEST_MAIN(TestSignInViewModel)
#include "tst_signinviewmodel.moc"
