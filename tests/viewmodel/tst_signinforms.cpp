// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "signinfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Page = SignInViewModel::Page;
using State = SignInViewModel::State;

} // namespace

class TestSignInForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAKeyThatCannotBeSent_data();
    void refusesAKeyThatCannotBeSent();
    void keepsTheFormWhileAKeyIsChecked();
    void refusesAServerThatMakesNoSense_data();
    void refusesAServerThatMakesNoSense();
    void signsInToAServer();
    void signsInAgainByTheSameWay_data();
    void signsInAgainByTheSameWay();
    void goesOnAtOnceWhenItIsAsBefore();
    void takesAnotherKeyForTheSameAccount();
    void takesSomebodyElseForAnotherAccount();
};

void TestSignInForms::refusesAKeyThatCannotBeSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << u" \n"_s;
    QTest::newRow("two words") << u"sk-hunter2 hunter2"_s;
    QTest::newRow("a line break") << u"sk-hunter2\r\nX-Evil: 1"_s;
    QTest::newRow("not latin") << u"sk-hunter2é"_s;
}

void TestSignInForms::refusesAKeyThatCannotBeSent()
{
    QFETCH(const QString, key);
    SignInFixture f;
    f.signIn.startWith(SignInWay::ApiKey);
    QCOMPARE(f.signIn.state(), State::Entering);
    f.signIn.useKey(key);
    QCOMPARE(f.signIn.state(), State::Failed);
    QCOMPARE(f.signIn.page(), Page::Key);
    QVERIFY(!f.signIn.problem().isEmpty());
    QVERIFY(!f.signIn.problem().contains(u"hunter2"_s));
    QVERIFY(f.desk.requests.isEmpty());
}

void TestSignInForms::keepsTheFormWhileAKeyIsChecked()
{
    SignInFixture f;
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

void TestSignInForms::refusesAServerThatMakesNoSense_data()
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

void TestSignInForms::refusesAServerThatMakesNoSense()
{
    QFETCH(const QString, address);
    QFETCH(const QString, key);
    QFETCH(const QString, header);
    SignInFixture f;
    f.signIn.startWith(SignInWay::Server);
    f.signIn.useServer(address, key, {header}, NetworkViewModel::Way::Automatic);
    QCOMPARE(f.signIn.state(), State::Failed);
    QCOMPARE(f.signIn.page(), Page::Server);
    QVERIFY(!f.signIn.problem().isEmpty());
    QVERIFY(!f.signIn.problem().contains(u"hunter2"_s));
    QVERIFY(f.desk.requests.isEmpty());
}

void TestSignInForms::signsInToAServer()
{
    SignInFixture f;
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

void TestSignInForms::signsInAgainByTheSameWay_data()
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

void TestSignInForms::signsInAgainByTheSameWay()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const SignInWay, way);
    QFETCH(const State, state);
    SignInFixture f;
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

void TestSignInForms::goesOnAtOnceWhenItIsAsBefore()
{
    SignInFixture f;
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

void TestSignInForms::takesAnotherKeyForTheSameAccount()
{
    SignInFixture f;
    Account account = f.ada().account;
    account.kind = AccountKind::ApiKey;
    account.name = u"sk-…1234"_s;
    const QString id = f.accounts.put(account).id;
    f.signIn.reauthenticate(id);
    f.signIn.useKey(u"sk-another"_s);
    account.id = id; // the sign-in says whom it has signed in
    account.name = u"sk-…5678"_s;
    Q_EMIT f.desk.attempt->finished(SignedIn{account, {Secret("sk-another")}});
    f.desk.stored({});
    QCOMPARE(f.accounts.accounts(), QList<Account>{account});
    QCOMPARE(f.signedIn.constFirst().constFirst().toString(), id); // which ends the banner
    QCOMPARE(f.signIn.state(), State::Idle);
}

void TestSignInForms::takesSomebodyElseForAnotherAccount()
{
    SignInFixture f;
    const Account before = f.accounts.put(f.ada().account);
    f.signIn.reauthenticate(before.id);
    SignedIn other = f.ada();
    other.account.name = u"grace@example.org"_s;
    Q_EMIT f.desk.attempt->finished(other);
    f.desk.stored({});
    QCOMPARE(f.accounts.accounts().size(), 2);
    QCOMPARE(*f.accounts.find(before.id), before);
    QCOMPARE(f.accounts.active()->name, u"grace@example.org"_s);
}

QTEST_MAIN(TestSignInForms)
#include "tst_signinforms.moc"
