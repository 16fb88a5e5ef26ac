// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "signinprobe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

/// Tokens that came, and that nobody keeps: they let nobody in for longer than it takes to say so.
class TestUnkeptTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void revokesWhatIsNotProven_data();
    void revokesWhatIsNotProven();
    void revokesWhatHasNoServers_data();
    void revokesWhatHasNoServers();
    void revokesWhatIsDroppedOnTheWay();
    void leavesWhatIsGivenOut();
    void leavesAServerThatRefusesAlone_data();
    void leavesAServerThatRefusesAlone();

private:
    static qsizetype exchanges(const SignInProbe &probe)
    {
        return probe.provider.tokenRequests(u"authorization_code"_s).size();
    }
    static qsizetype revocations(const SignInProbe &probe)
    {
        return probe.provider.seen(u"/oauth/revoke"_s).size() +
               probe.provider.seen(u"/api/accounts/oauth/revoke"_s).size();
    }
};

void TestUnkeptTokens::initTestCase()
{
    if (!IdentityProvider().isServing())
        QSKIP("no certificates can be made");
}

void TestUnkeptTokens::revokesWhatIsNotProven_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("signature") << ProviderFault::BadSignature;
    QTest::newRow("nonce") << ProviderFault::WrongNonce;
    QTest::newRow("issuer") << ProviderFault::WrongIssuer;
}

void TestUnkeptTokens::revokesWhatIsNotProven()
{
    QFETCH(const ProviderFault, fault);
    SignInProbe probe;
    probe.provider.script.inject(fault);
    probe.startChatGpt();
    QVERIFY(probe.ends());
    QCOMPARE(probe.error().kind, ErrorKind::IdentityNotProven);
    QCOMPARE(exchanges(probe), 1);
    QTRY_COMPARE(probe.provider.office().liveRefreshTokens(), QStringList());
    QCOMPARE(probe.refusals(), QStringList());
}

void TestUnkeptTokens::revokesWhatHasNoServers_data()
{
    QTest::addColumn<bool>("byCode");
    QTest::newRow("in the browser") << false;
    QTest::newRow("by a code") << true;
}

void TestUnkeptTokens::revokesWhatHasNoServers()
{
    QFETCH(const bool, byCode);
    SignInProbe probe;
    probe.provider.script.person.isGovernment = true;
    probe.provider.script.person.routing = u"nowhere"_s;
    byCode ? probe.startDevice() : probe.startCodex();
    QVERIFY(probe.ends());
    QCOMPARE(probe.error().kind, ErrorKind::Protocol);
    QCOMPARE(exchanges(probe), 1);
    QTRY_COMPARE(probe.provider.office().liveRefreshTokens(), QStringList());
}

void TestUnkeptTokens::revokesWhatIsDroppedOnTheWay()
{
    SignInProbe probe;
    probe.provider.script.person.isGovernment = true;
    const QString way = u"/backend-api/wham/accounts/check"_s;
    connect(&probe.provider, &IdentityProvider::asked, this, [&](const IdentityProvider::Seen &seen) {
        if (seen.request.path == way)
            probe.provider.server().hold();
    });
    probe.startCodex();
    QTRY_COMPARE(probe.provider.seen(way).size(), 1);
    QVERIFY(!probe.result);
    QCOMPARE(probe.provider.office().liveRefreshTokens().size(), 1);
    probe.attempt.reset();
    QTRY_COMPARE(probe.provider.office().liveRefreshTokens(), QStringList());
    QVERIFY(!probe.result);
}

void TestUnkeptTokens::leavesWhatIsGivenOut()
{
    SignInProbe probe;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    probe.attempt.reset();
    bool isSettled = false;
    probe.keeper.whenSettled(1h, [&] { isSettled = true; });
    QTRY_VERIFY(isSettled);
    QCOMPARE(revocations(probe), 0);
    QCOMPARE(probe.provider.office().liveRefreshTokens().size(), 1);
}

void TestUnkeptTokens::leavesAServerThatRefusesAlone_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("fails") << ProviderFault::RevokeFails;
    QTest::newRow("cut") << ProviderFault::RevokeCut;
}

/// The end of the program waits for it, and not without end.
void TestUnkeptTokens::leavesAServerThatRefusesAlone()
{
    QFETCH(const ProviderFault, fault);
    SignInProbe probe;
    probe.provider.script.inject(ProviderFault::BadSignature);
    probe.provider.script.inject(fault);
    probe.startChatGpt();
    QVERIFY(probe.ends());
    qsizetype tries = 0;
    probe.keeper.whenSettled(1h, [&] { tries = revocations(probe); });
    QTRY_COMPARE(tries, 1);
}

QTEST_GUILESS_MAIN(TestUnkeptTokens)
#include "tst_unkepttokens.moc"
