// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "keeperprobe.h"

#include "support/secretsearch.h"

#include <QSignalSpy>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Fault = ProviderFault;

} // namespace

/// Staying signed in, over real sockets: what a provider may do to a refresh token, and to a program.
class TestRefreshFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void renewsOnceBeforeTheEnd_data();
    void renewsOnceBeforeTheEnd();
    void neverRenewsBeforeItMay();
    void countsByItsOwnClock_data();
    void countsByItsOwnClock();
    void renewsWhatTheServerRefuses_data();
    void renewsWhatTheServerRefuses();
    void endsTheSessionWhenOnlyThePersonCanHelp_data();
    void endsTheSessionWhenOnlyThePersonCanHelp();
    void keepsTheOldTokenWhenTheServerFails_data();
    void keepsTheOldTokenWhenTheServerFails();
    void usesTheOldTokenWhileItLastsWhenTheServerFails();
    void livesWithAnAnswerLostOnItsWay_data();
    void livesWithAnAnswerLostOnItsWay();
    void doesNotLoseANewTokenThatTheStoreRefuses_data();
    void doesNotLoseANewTokenThatTheStoreRefuses();
    void revokesWhenItForgets_data();
    void revokesWhenItForgets();
    void forgetsThoughRevokingFails_data();
    void forgetsThoughRevokingFails();
    void asksWhatTheCodexCliAsks();
};

void TestRefreshFaults::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !IdentityProvider().isServing())
        QSKIP("no certificate can be made here");
}

namespace {

void addKinds()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("codex") << AccountKind::Codex;
    QTest::newRow("plan") << AccountKind::ChatGpt;
}

} // namespace

void TestRefreshFaults::renewsOnceBeforeTheEnd_data()
{
    addKinds();
}

void TestRefreshFaults::renewsOnceBeforeTheEnd()
{
    QFETCH(const AccountKind, kind);
    KeeperProbe probe(kind);
    probe.leave(400s);
    QCOMPARE(probe.get()->accessToken.reveal(), probe.first.accessToken.reveal());
    QCOMPARE(probe.refreshes(), 0);
    probe.leave(200s);
    const Result<Credential> second = probe.get();
    QVERIFY(second);
    QVERIFY(probe.provider.office().knowsBearer(second->accessToken.reveal()));
    QVERIFY(second->accessToken.reveal() != probe.first.accessToken.reveal());
    QVERIFY(probe.store.holds(second->refreshToken.reveal()));
    QVERIFY(!probe.store.holds(probe.first.refreshToken.reveal()));
    QCOMPARE(probe.get()->accessToken.reveal(), second->accessToken.reveal());
    probe.restart();
    QCOMPARE(probe.get()->accessToken.reveal(), second->accessToken.reveal());
    QCOMPARE(probe.refreshes(), 1);
    const IdentityProvider::Seen seen = probe.provider.seen().constLast();
    QCOMPARE(seen.refusal, QString());
    QCOMPARE(seen.request.fieldNames(),
             kind == AccountKind::Codex
                 ? QStringList({u"client_id"_s, u"grant_type"_s, u"refresh_reason"_s, u"refresh_token"_s})
                 : QStringList({u"client_id"_s, u"grant_type"_s, u"refresh_token"_s, u"resource"_s}));
    if (kind == AccountKind::Codex)
        QCOMPARE(seen.request.field(u"refresh_reason"_s), u"proactive_expiry"_s);
}

void TestRefreshFaults::neverRenewsBeforeItMay()
{
    KeeperProbe probe(AccountKind::ChatGpt);
    probe.provider.script.refreshLead = 60s;
    probe.first = probe.issue();
    probe.keeper->keepUntilQuit(probe.account, probe.first);
    probe.leave(200s);
    QCOMPARE(probe.get()->accessToken.reveal(), probe.first.accessToken.reveal());
    QCOMPARE(probe.refreshes(), 0);
    probe.leave(50s);
    QVERIFY(probe.get()->accessToken.reveal() != probe.first.accessToken.reveal());
    QCOMPARE(probe.refreshes(), 1);
}

void TestRefreshFaults::countsByItsOwnClock_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<std::chrono::seconds>("offset");
    for (const AccountKind kind : {AccountKind::Codex, AccountKind::ChatGpt}) {
        const char *name = kind == AccountKind::Codex ? "codex" : "plan";
        QTest::addRow("%s, the server is an hour ahead", name) << kind << std::chrono::seconds(1h);
        QTest::addRow("%s, the server is an hour behind", name) << kind << std::chrono::seconds(-1h);
    }
}

/// A clock that is as wrong as it was at the sign-in does no harm.
void TestRefreshFaults::countsByItsOwnClock()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const std::chrono::seconds, offset);
    KeeperProbe probe(kind, offset);
    for (int i = 1; i <= 3; ++i) {
        probe.clock.advance(56min);
        const Result<Credential> answer = probe.get();
        QVERIFY(answer);
        QCOMPARE(probe.refreshes(), i);
        QCOMPARE(answer->expiresAt, probe.clock.wallNow().addSecs(3600));
        if (kind == AccountKind::ChatGpt)
            QCOMPARE(answer->earliestRefreshAt, probe.clock.wallNow().addSecs(3600 - 360));
    }
}

void TestRefreshFaults::renewsWhatTheServerRefuses_data()
{
    addKinds();
}

void TestRefreshFaults::renewsWhatTheServerRefuses()
{
    QFETCH(const AccountKind, kind);
    KeeperProbe probe(kind);
    probe.leave(300s);
    probe.provider.office().forgetBearers();
    const Result<Credential> second = probe.renew(probe.first.accessToken);
    QVERIFY(second);
    QVERIFY(probe.provider.office().knowsBearer(second->accessToken.reveal()));
    QCOMPARE(probe.refreshes(), 1);
    if (kind == AccountKind::Codex)
        QCOMPARE(probe.provider.seen().constLast().request.field(u"refresh_reason"_s),
                 u"unauthorized_recovery"_s);
    // Who comes with the old one later has only not heard of it yet.
    QCOMPARE(probe.renew(probe.first.accessToken)->accessToken.reveal(), second->accessToken.reveal());
    QCOMPARE(probe.refreshes(), 1);
}

void TestRefreshFaults::endsTheSessionWhenOnlyThePersonCanHelp_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<int>("fault"); // negative: the session was ended elsewhere
    for (const AccountKind kind : {AccountKind::Codex, AccountKind::ChatGpt}) {
        const char *name = kind == AccountKind::Codex ? "codex" : "plan";
        QTest::addRow("%s invalid_grant", name) << kind << int(Fault::RefreshRefused);
        QTest::addRow("%s refresh_token_reused", name) << kind << int(Fault::RefreshReused);
        QTest::addRow("%s refresh_token_invalidated", name) << kind << -1;
    }
}

void TestRefreshFaults::endsTheSessionWhenOnlyThePersonCanHelp()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const int, fault);
    KeeperProbe probe(kind);
    probe.leave(-10s);
    if (fault < 0)
        probe.provider.office().endSessions();
    else
        probe.provider.script.inject(Fault(fault));
    const Result<Credential> answer = probe.get();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::SessionEnded);
    QVERIFY(!foundIn(answer.error().detail.toUtf8(), probe.provider.secrets()));
    QCOMPARE(probe.refreshes(), 1);
    // Whoever signs in again goes on.
    const Credential again = probe.issue();
    bool isKept = false;
    probe.keeper->keep(probe.account, again, [&](const std::optional<Error> &error) { isKept = !error; });
    QTRY_VERIFY(isKept);
    QCOMPARE(probe.get()->accessToken.reveal(), again.accessToken.reveal());
}

void TestRefreshFaults::keepsTheOldTokenWhenTheServerFails_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("expected");
    for (const AccountKind kind : {AccountKind::Codex, AccountKind::ChatGpt}) {
        const char *name = kind == AccountKind::Codex ? "codex" : "plan";
        QTest::addRow("%s 500", name) << kind << Fault::RefreshFails << ErrorKind::Server;
        QTest::addRow("%s junk", name) << kind << Fault::RefreshJunk << ErrorKind::Protocol;
        QTest::addRow("%s cut", name) << kind << Fault::RefreshCutBefore << ErrorKind::ConnectionLost;
    }
}

void TestRefreshFaults::keepsTheOldTokenWhenTheServerFails()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const ProviderFault, fault);
    QFETCH(const ErrorKind, expected);
    KeeperProbe probe(kind);
    probe.leave(-10s);
    probe.provider.script.inject(fault);
    const Result<Credential> answer = probe.get();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, expected);
    QVERIFY(!foundIn(answer.error().detail.toUtf8(), probe.provider.secrets()));
    QVERIFY(probe.store.holds(probe.first.refreshToken.reveal()));
    probe.provider.script.mend();
    const Result<Credential> second = probe.get();
    QVERIFY(second);
    QVERIFY(probe.provider.office().knowsBearer(second->accessToken.reveal()));
}

void TestRefreshFaults::usesTheOldTokenWhileItLastsWhenTheServerFails()
{
    KeeperProbe probe(AccountKind::Codex);
    probe.leave(200s);
    probe.provider.script.inject(Fault::RefreshFails);
    const Result<Credential> answer = probe.get();
    QVERIFY(answer);
    QCOMPARE(answer->accessToken.reveal(), probe.first.accessToken.reveal());
    QVERIFY(probe.refreshes() > 0);
}

void TestRefreshFaults::livesWithAnAnswerLostOnItsWay_data()
{
    QTest::addColumn<std::chrono::seconds>("tolerance");
    QTest::newRow("the old token still works for an hour") << std::chrono::seconds(1h);
    QTest::newRow("the old token is worth nothing") << 0s;
}

void TestRefreshFaults::livesWithAnAnswerLostOnItsWay()
{
    QFETCH(const std::chrono::seconds, tolerance);
    KeeperProbe probe(AccountKind::Codex);
    probe.provider.script.reuseTolerance = tolerance;
    probe.leave(-10s);
    probe.provider.script.inject(Fault::RefreshCutAfter, 1);
    const Result<Credential> answer = probe.get();
    QCOMPARE(probe.refreshes(),
             2); // nobody knows what became of the first, and the old token is all there is
    QCOMPARE(answer.hasValue(), tolerance > 0s);
    if (answer)
        QVERIFY(probe.provider.office().knowsBearer(answer->accessToken.reveal()));
    else
        QCOMPARE(answer.error().kind, ErrorKind::SessionEnded);
}

void TestRefreshFaults::doesNotLoseANewTokenThatTheStoreRefuses_data()
{
    QTest::addColumn<ErrorKind>("refusal");
    QTest::newRow("locked") << ErrorKind::StoreLocked;
    QTest::newRow("gone") << ErrorKind::StoreMissing;
    QTest::newRow("refusing") << ErrorKind::StoreRefused;
    QTest::newRow("silent") << ErrorKind::StoreSilent;
}

void TestRefreshFaults::doesNotLoseANewTokenThatTheStoreRefuses()
{
    QFETCH(const ErrorKind, refusal);
    KeeperProbe probe(AccountKind::Codex);
    probe.leave(-10s);
    probe.store.refuseWrites(refusal);
    const Result<Credential> second = probe.get();
    QVERIFY(second); // there is no other by now
    QCOMPARE(probe.get()->accessToken.reveal(), second->accessToken.reveal());
    probe.store.refuseWrites({});
    probe.clock.advance(5min); // it is not tried with every question
    QVERIFY(probe.get());
    QVERIFY(probe.provider.office().knowsBearer(second->accessToken.reveal()));
    QCOMPARE(probe.shown().count(QString::fromLatin1(probe.first.refreshToken.reveal())), 1);
    // In the end it is in the store, and another run goes on with it.
    QTRY_VERIFY(probe.store.holds(second->refreshToken.reveal()));
    probe.restart();
    QCOMPARE(probe.get()->accessToken.reveal(), second->accessToken.reveal());
}

void TestRefreshFaults::revokesWhenItForgets_data()
{
    addKinds();
}

void TestRefreshFaults::revokesWhenItForgets()
{
    QFETCH(const AccountKind, kind);
    KeeperProbe probe(kind);
    QVERIFY(!probe.forget());
    QVERIFY(probe.store.isEmpty());
    QVERIFY(probe.provider.office().liveRefreshTokens().isEmpty());
    const IdentityProvider::Seen seen = probe.provider.seen().constLast();
    QCOMPARE(seen.refusal, QString());
    QCOMPARE(seen.request.isJson(), kind == AccountKind::Codex);
    QCOMPARE(seen.request.fieldNames(), QStringList({u"client_id"_s, u"token"_s, u"token_type_hint"_s}));
    const Result<Credential> answer = probe.get();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::SessionEnded);
}

void TestRefreshFaults::forgetsThoughRevokingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("500") << Fault::RevokeFails << ErrorKind::Server;
    QTest::newRow("cut") << Fault::RevokeCut << ErrorKind::ConnectionLost;
}

void TestRefreshFaults::forgetsThoughRevokingFails()
{
    QFETCH(const ProviderFault, fault);
    QFETCH(const ErrorKind, expected);
    KeeperProbe probe(AccountKind::Codex);
    probe.provider.script.inject(fault);
    const std::optional<Error> error = probe.forget();
    QVERIFY(error);
    QCOMPARE(error->kind, expected);
    QVERIFY(!foundIn(error->detail.toUtf8(), probe.provider.secrets()));
    QVERIFY(probe.store.isEmpty());
    QCOMPARE(probe.get().error().kind, ErrorKind::SessionEnded);
}

void TestRefreshFaults::asksWhatTheCodexCliAsks()
{
    const auto refresh = capturedRequests(u"oauth-refresh.json"_s);
    const auto calls = capturedRequests(u"http-account-calls.json"_s);
    if (!refresh || !calls)
        QSKIP("no recordings here");
    KeeperProbe probe(AccountKind::Codex);
    QVERIFY(probe.renew(probe.first.accessToken));
    compare(probe.provider.seen().constLast(), *refresh);
    QCOMPARE(probe.provider.seen().constLast().request.field(u"refresh_reason"_s),
             refresh->constFirst().fields.value(u"refresh_reason"_s));
    QVERIFY(!probe.forget());
    compare(probe.provider.seen().constLast(), *calls);
}

QTEST_GUILESS_MAIN(TestRefreshFaults)
#include "tst_refreshfaults.moc"
