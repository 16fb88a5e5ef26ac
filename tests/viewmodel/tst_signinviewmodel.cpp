// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/signinviewmodel.h"

#include "support/fakeclock.h"
#include "support/signindesk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Page = SignInViewModel::Page;
using Remedy = SignInViewModel::Remedy;
using State = SignInViewModel::State;

const QUrl kLink(u"https://auth.example/authorize?state=abc%2Fdef"_s);

struct Fixture
{
    SignInDesk desk;
    FakeClock clock;
    AccountList accounts{{}};
    SignInViewModel signIn;
    QSignalSpy signedIn{&signIn, &SignInViewModel::signedIn};

    explicit Fixture(std::chrono::milliseconds patience = BrowserWait::kPatience)
        : signIn(desk.signInParts(), accounts, clock, patience)
    {
    }

    SignedIn ada() const
    {
        return {chatGptAccount(u"ada@example.org"_s), {Secret("token-1"), Secret("refresh-1"), {}, {}}};
    }
    /// As far as the store.
    void signInAda()
    {
        signIn.startWith(SignInWay::ChatGpt);
        Q_EMIT desk.attempt->linkReady(kLink, 1455);
        Q_EMIT desk.attempt->answered();
        Q_EMIT desk.attempt->finished(ada());
    }
    void fail(ErrorKind kind) { Q_EMIT desk.attempt->finished(Error{kind, u"detail"_s}); }
};

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
    void triesTheSameAgain();
    void endsTheAttemptBeforeAnother();
    void doesNotCallBackWhatIsBeingKept();
    void mayEndWhileTheStoreIsAsked();
    void refusesAKeyThatCannotBeSent_data();
    void refusesAKeyThatCannotBeSent();
    void keepsTheFormWhileAKeyIsChecked();
    void refusesAServerThatMakesNoSense_data();
    void refusesAServerThatMakesNoSense();
    void signsInToAServer();
    void signsInAgainByTheSameWay_data();
    void signsInAgainByTheSameWay();
    void goesOnAtOnceWhenItIsAsBefore();
    void takesSomebodyElseForAnotherAccount();
};

void TestSignInViewModel::goesThroughTheBrowserToAnAccountThatIsAsked()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f(1ms);
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.signInAda();
    f.desk.stored(Error{ErrorKind::StoreMissing, {}});
    f.signIn.keepUntilQuit();
    QCOMPARE(f.signIn.state(), State::Done);
    QVERIFY(f.signIn.account().untilQuit);
    QCOMPARE(f.desk.untilQuit, QStringList{f.accounts.active()->id});
    QCOMPARE(f.signedIn.size(), 1);
}

void TestSignInViewModel::forgetsAnAccountThatWasNotKept()
{
    Fixture f;
    f.signInAda();
    f.desk.stored(Error{ErrorKind::StoreRefused, {}});
    f.signIn.cancel();
    QCOMPARE(f.signIn.page(), Page::Ways);
    QVERIFY(f.accounts.accounts().isEmpty());
    f.signIn.keepUntilQuit();
    QVERIFY(f.desk.untilQuit.isEmpty());
}

void TestSignInViewModel::leavesAnAccountThatWasThereWhenTheStoreFails()
{
    Fixture f;
    const QString id = f.accounts.put(f.ada().account).id;
    f.signInAda();
    f.desk.stored(Error{ErrorKind::StoreSilent, {}});
    f.signIn.cancel();
    QVERIFY(f.accounts.find(id));
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
    Fixture f;
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

void TestSignInViewModel::triesTheSameAgain()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.signInAda();
    f.signIn.cancel();
    f.signIn.startWith(SignInWay::ApiKey);
    f.signIn.reauthenticate(f.accounts.accounts().constFirst().id);
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

void TestSignInViewModel::refusesAKeyThatCannotBeSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << u" \n"_s;
    QTest::newRow("two words") << u"sk-hunter2 hunter2"_s;
    QTest::newRow("a line break") << u"sk-hunter2\r\nX-Evil: 1"_s;
    QTest::newRow("not latin") << u"sk-hunter2é"_s;
}

void TestSignInViewModel::refusesAKeyThatCannotBeSent()
{
    QFETCH(const QString, key);
    Fixture f;
    f.signIn.startWith(SignInWay::ApiKey);
    QCOMPARE(f.signIn.state(), State::Entering);
    f.signIn.useKey(key);
    QCOMPARE(f.signIn.state(), State::Failed);
    QCOMPARE(f.signIn.page(), Page::Key);
    QVERIFY(!f.signIn.problem().isEmpty());
    QVERIFY(!f.signIn.problem().contains(u"hunter2"_s));
    QVERIFY(f.desk.requests.isEmpty());
}

void TestSignInViewModel::keepsTheFormWhileAKeyIsChecked()
{
    Fixture f;
    f.signIn.startWith(SignInWay::ApiKey);
    f.signIn.useKey(u" sk-hunter2 \n"_s);
    QCOMPARE(f.signIn.state(), State::Checking);
    QCOMPARE(f.signIn.page(), Page::Key);
    QCOMPARE(f.desk.requests.constLast().key.reveal(), "sk-hunter2"_ba);
    f.signIn.useKey(u"sk-other"_s);
    QCOMPARE(f.desk.requests.size(), 1);
    f.fail(ErrorKind::SignInNeeded);
    QCOMPARE(f.signIn.page(), Page::Key);
    QVERIFY(!f.signIn.problem().isEmpty());
    f.signIn.retry(); // what was typed in is with the form only
    QCOMPARE(f.desk.requests.size(), 1);
    f.signIn.useKey(u"sk-other"_s);
    QVERIFY(f.signIn.problem().isEmpty());
    QCOMPARE(f.desk.requests.size(), 2);
}

void TestSignInViewModel::refusesAServerThatMakesNoSense_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("header");
    QTest::newRow("no address") << QString() << QString() << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString() << QString();
    QTest::newRow("a password in it") << u"https://ada:hunter2@server.example/v1"_s << QString() << QString();
    QTest::newRow("a key of two words") << u"https://server.example/v1"_s << u"a hunter2"_s << QString();
    QTest::newRow("a header without a name") << u"https://server.example/v1"_s << QString() << u": hunter2"_s;
    QTest::newRow("a header without a colon") << u"https://server.example/v1"_s << QString() << u"hunter2"_s;
    QTest::newRow("two headers in one")
        << u"https://server.example/v1"_s << QString() << u"X-Team: hunter2\r\nHost: evil"_s;
}

void TestSignInViewModel::refusesAServerThatMakesNoSense()
{
    QFETCH(const QString, address);
    QFETCH(const QString, key);
    QFETCH(const QString, header);
    Fixture f;
    f.signIn.startWith(SignInWay::Server);
    f.signIn.useServer(address, key, {header}, NetworkViewModel::Way::Automatic);
    QCOMPARE(f.signIn.state(), State::Failed);
    QCOMPARE(f.signIn.page(), Page::Server);
    QVERIFY(!f.signIn.problem().isEmpty());
    QVERIFY(!f.signIn.problem().contains(u"hunter2"_s));
    QVERIFY(f.desk.requests.isEmpty());
}

void TestSignInViewModel::signsInToAServer()
{
    Fixture f;
    f.signIn.startWith(SignInWay::Server);
    f.signIn.useServer(u"https://server.example/v1/ "_s, {}, {u"X-Team: blue: green"_s, {}},
                       NetworkViewModel::Way::HttpOnly);
    QCOMPARE(f.signIn.state(), State::Checking);
    const SignInRequest &request = f.desk.requests.constLast();
    QCOMPARE(request.address, QUrl(u"https://server.example/v1"_s));
    QVERIFY(request.key.isEmpty());
    QCOMPARE(request.headers.size(), 1);
    QCOMPARE(request.headers.constFirst().first, "X-Team"_ba);
    QCOMPARE(request.headers.constFirst().second.reveal(), "blue: green"_ba);
    QCOMPARE(request.carrier, Carrier::Http);
}

void TestSignInViewModel::signsInAgainByTheSameWay_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<State>("state");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt << SignInWay::ChatGpt << State::Starting;
    QTest::newRow("Codex") << AccountKind::Codex << SignInWay::Codex << State::Starting;
    QTest::newRow("Codex CLI") << AccountKind::CodexCli << SignInWay::CodexCli << State::Checking;
    QTest::newRow("key") << AccountKind::ApiKey << SignInWay::ApiKey << State::Entering;
    QTest::newRow("server") << AccountKind::Endpoint << SignInWay::Server << State::Entering;
}

void TestSignInViewModel::signsInAgainByTheSameWay()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const SignInWay, way);
    QFETCH(const State, state);
    Fixture f;
    Account account = f.ada().account;
    account.kind = kind;
    f.signIn.reauthenticate(f.accounts.put(account).id);
    QCOMPARE(f.signIn.way(), way);
    QCOMPARE(f.signIn.state(), state);
    QCOMPARE(f.signIn.address(), u"https://api.openai.com/v1"_s);
    f.signIn.cancel();
    f.signIn.reauthenticate(u"nobody"_s);
    QCOMPARE(f.signIn.state(), State::Idle);
}

void TestSignInViewModel::goesOnAtOnceWhenItIsAsBefore()
{
    Fixture f;
    const QString id = f.accounts.put(f.ada().account).id;
    f.signIn.reauthenticate(id);
    Q_EMIT f.desk.attempt->finished(f.ada());
    f.desk.stored({});
    QCOMPARE(f.signIn.state(), State::Idle);
    QCOMPARE(f.signedIn.size(), 1);
    f.signIn.reauthenticate(id);
    Q_EMIT f.desk.attempt->finished(f.ada());
    f.desk.stored(Error{ErrorKind::StoreMissing, {}});
    f.signIn.keepUntilQuit();
    QCOMPARE(f.signIn.state(), State::Done);
}

void TestSignInViewModel::takesSomebodyElseForAnotherAccount()
{
    Fixture f;
    const Account before = f.accounts.put(f.ada().account);
    f.signIn.reauthenticate(before.id);
    SignedIn other = f.ada();
    other.account.id = before.id;
    other.account.name = u"grace@example.org"_s;
    Q_EMIT f.desk.attempt->finished(other);
    f.desk.stored({});
    QCOMPARE(f.accounts.accounts().size(), 2);
    QCOMPARE(*f.accounts.find(before.id), before);
    QCOMPARE(f.accounts.active()->name, u"grace@example.org"_s);
}

QTEST_MAIN(TestSignInViewModel)
#include "tst_signinviewmodel.moc"
