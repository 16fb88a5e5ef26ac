// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Accounts, their keeper and a real gnome-keyring together: run by with_keyring.sh.
#include "auth/accountlist.h"
#include "auth/credentialkeeper.h"
#include "auth/enrolment.h"
#include "auth/keeperdoubles.h"
#include "auth/keychainprobe.h"
#include "support/fakeclock.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// One run of the program, in the home of this bus.
struct Run
{
    FakeClock clock;
    QueuedWeb web;
    QString home = qEnvironmentVariable("LECTERN_KEYRING_HOME");
    KeychainTokenStore store{options()};
    AccountList list{home + u"/lectern/accounts.json"_s};
    CredentialKeeper keeper{store, web, clock, home + u"/lectern/lock"_s};

    QByteArray signIn(const QString &name, const Credential &credential)
    {
        Account account;
        account.kind = AccountKind::Codex;
        account.name = name;
        account.baseUrl = QUrl(u"https://chat.example/codex"_s);
        account.tokenUrl = QUrl(u"https://auth.example/token"_s);
        account.revokeUrl = QUrl(u"https://auth.example/revoke"_s);
        auto word = std::make_shared<QByteArray>();
        const Keep keep = [this](const Account &one, const Credential &secret, const auto &kept) {
            keeper.keep(one, secret, kept);
        };
        enrol(list, keep, {account, credential}, [word](const Result<Account> &enrolled) {
            *word = enrolled ? QByteArray("done") : wordOf(enrolled.error().kind);
        });
        return StoreProbe::waitFor(word);
    }
    QByteArray get(const QString &name)
    {
        auto word = std::make_shared<QByteArray>();
        for (const Account &account : list.accounts()) {
            if (account.name == name)
                keeper.get(account, [word](const Result<Credential> &got) {
                    *word = got ? got->accessToken.reveal() : wordOf(got.error().kind);
                });
        }
        return StoreProbe::waitFor(word);
    }
    QByteArray signOut()
    {
        const Account account = *list.active();
        auto word = std::make_shared<QByteArray>();
        keeper.forget(account, StoreProbe::into(word));
        const QByteArray done = StoreProbe::waitFor(word);
        list.remove(account.id);
        return done;
    }
    Credential lasting(int seconds, const QByteArray &token) const
    {
        return {Secret(token + "-access"), Secret(token + "-refresh"), clock.wallNow().addSecs(seconds)};
    }
};

/// As the system does when the person goes away.
bool lockKeyring()
{
    return QProcess::execute(u"gdbus"_s,
                             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                              u"org.freedesktop.Secret.Service.Lock"_s,
                              u"['/org/freedesktop/secrets/collection/login']"_s}) == 0;
}

} // namespace

class TestKeychainAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAccountsSideBySide();
    void staysSignedInWhileTheKeychainIsLocked();
    void cleanupTestCase();
};

void TestKeychainAccounts::initTestCase()
{
    if (qEnvironmentVariable("LECTERN_KEYRING_STATE") != u"ready"_s)
        QSKIP("runs by tests/auth/with_keyring.sh only");
}

void TestKeychainAccounts::keepsAccountsSideBySide()
{
    {
        Run first;
        QCOMPARE(first.signIn(u"ada"_s, first.lasting(3600, "hunter2-ada")), QByteArray("done"));
        QCOMPARE(first.signIn(u"bob"_s, first.lasting(200, "hunter2-bob")), QByteArray("done"));
        QCOMPARE(first.list.active()->name, u"bob"_s);
    }
    {
        Run second;
        second.web.give("hunter2-bob2-access", "hunter2-bob2-refresh");
        QCOMPARE(second.get(u"bob"_s), QByteArray("hunter2-bob2-access"));
        QCOMPARE(second.get(u"ada"_s), QByteArray("hunter2-ada-access"));
        second.web.say(200, {});
        QCOMPARE(second.signOut(), QByteArray("done"));
        QVERIFY(second.web.asked.last().body.contains("hunter2-bob2-refresh"));
    }
    Run third;
    QCOMPARE(third.list.accounts().size(), 1);
    QCOMPARE(third.list.active()->name, u"ada"_s);
    QCOMPARE(third.get(u"ada"_s), QByteArray("hunter2-ada-access"));
    third.web.say(200, {});
    QCOMPARE(third.signOut(), QByteArray("done"));
    QCOMPARE(itemCount(), 0);
}

void TestKeychainAccounts::staysSignedInWhileTheKeychainIsLocked()
{
    Run run;
    QCOMPARE(run.signIn(u"ada"_s, run.lasting(400, "hunter2-ada")), QByteArray("done"));
    QVERIFY(lockKeyring());
    QCOMPARE(run.get(u"ada"_s), QByteArray("hunter2-ada-access"));
    run.clock.advance(10min);
    run.web.give("hunter2-new-access", "hunter2-new-refresh");
    QCOMPARE(run.get(u"ada"_s), QByteArray("hunter2-new-access"));
    QCOMPARE(run.keeper.unsaved(run.list.active()->id)->kind, ErrorKind::StoreLocked);
    QCOMPARE(run.signIn(u"bob"_s, run.lasting(3600, "hunter2-bob")), QByteArray("locked"));
    QCOMPARE(run.list.accounts().size(), 1);
    QCOMPARE(Run().get(u"ada"_s), QByteArray("locked")); // another program
}

void TestKeychainAccounts::cleanupTestCase()
{
    const QString home = qEnvironmentVariable("LECTERN_KEYRING_HOME");
    QVERIFY(home.isEmpty() || !foundIn(home, {"hunter2-ada", "hunter2-bob", "hunter2-new"}));
}

QTEST_GUILESS_MAIN(TestKeychainAccounts)
#include "tst_keychainaccounts.moc"
