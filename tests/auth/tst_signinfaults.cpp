// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "signinprobe.h"

#include "support/secretsearch.h"
#include "viewmodel/errorsentence.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Fault = ProviderFault;
using Manner = ScriptedBrowser::Manner;

/// What every failure of a sign-in must be: a sentence that no other kind has, and nothing given away.
void checkError(const SignInProbe &probe, ErrorKind expected)
{
    QVERIFY(!probe.result->hasValue());
    const Error &error = probe.error();
    QCOMPARE(error.kind, expected);
    QVERIFY(!foundIn(error.detail.toUtf8(), probe.provider.secrets()));
    const QString sentence = errorSentence(error);
    QVERIFY(!sentence.isEmpty());
    for (int kind = 0; kind <= int(kLastErrorKind); ++kind) {
        if (ErrorKind(kind) != expected)
            QVERIFY(errorSentence({ErrorKind(kind), {}}) != errorSentence({expected, {}}));
    }
}

} // namespace

/// What may go wrong between a browser, a sign-in server and this program, over real sockets.
class TestSignInFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chatGptFailsInItsOwnWay_data();
    void chatGptFailsInItsOwnWay();
    void codexFailsInItsOwnWay_data();
    void codexFailsInItsOwnWay();
    void aWrongClockIsTold_data();
    void aWrongClockIsTold();
    void waitsOnAfterAFoolishVisit_data();
    void waitsOnAfterAFoolishVisit();
    void aStrangersDenialEndsNothing();
    void oneAnswerCounts();
    void nobodyComesBack_data();
    void nobodyComesBack();
    void takesTheSecondPort();
    void bothPortsTaken();
    void theWayBackIsFreeAgainAfterwards();
    void codesFailInTheirOwnWay_data();
    void codesFailInTheirOwnWay();
    void nobodyTypesTheCode();
    void waitsThroughABadPoll_data();
    void waitsThroughABadPoll();
    void aStrangerIsNotTrusted();
    void nobodyIsThere();
    void nothingIsSaidOnceItIsDropped();
    void mayBeDroppedWhileTheServerThinks();
};

void TestSignInFaults::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !IdentityProvider().isServing())
        QSKIP("no certificate can be made here");
}

void TestSignInFaults::chatGptFailsInItsOwnWay_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("wrong nonce") << Fault::WrongNonce << ErrorKind::IdentityNotProven;
    QTest::newRow("bad signature") << Fault::BadSignature << ErrorKind::IdentityNotProven;
    QTest::newRow("unknown key") << Fault::UnknownKey << ErrorKind::IdentityNotProven;
    QTest::newRow("unsigned") << Fault::UnsignedToken << ErrorKind::IdentityNotProven;
    QTest::newRow("wrong issuer") << Fault::WrongIssuer << ErrorKind::IdentityNotProven;
    QTest::newRow("wrong audience") << Fault::WrongAudience << ErrorKind::IdentityNotProven;
    QTest::newRow("expired id token") << Fault::ExpiredIdToken << ErrorKind::IdentityNotProven;
    QTest::newRow("no issued client id") << Fault::MissingClientId << ErrorKind::Protocol;
    QTest::newRow("denied") << Fault::Denied << ErrorKind::SignInDeclined;
    QTest::newRow("not entitled") << Fault::NotEntitled << ErrorKind::NotEntitled;
    QTest::newRow("no discovery") << Fault::DiscoveryFails << ErrorKind::Server;
    QTest::newRow("no keys") << Fault::KeysFail << ErrorKind::Server;
    QTest::newRow("500 for the code") << Fault::TokenFails << ErrorKind::Server;
    QTest::newRow("junk for the code") << Fault::TokenJunk << ErrorKind::Protocol;
    QTest::newRow("cut") << Fault::TokenCut << ErrorKind::ConnectionLost;
    QTest::newRow("invalid_grant for the code") << Fault::CodeRefused << ErrorKind::Server;
}

void TestSignInFaults::chatGptFailsInItsOwnWay()
{
    QFETCH(const ProviderFault, fault);
    QFETCH(const ErrorKind, expected);
    SignInProbe probe;
    probe.provider.script.inject(fault);
    probe.startChatGpt();
    QVERIFY(probe.ends());
    checkError(probe, expected);
    QVERIFY(probe.provider.tokenRequests(u"authorization_code"_s).size() <= 1); // no code is shown twice
    probe.provider.script.mend();
    probe.startChatGpt();
    QVERIFY(probe.succeeds());
}

void TestSignInFaults::codexFailsInItsOwnWay_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("denied") << Fault::Denied << ErrorKind::SignInDeclined;
    QTest::newRow("not entitled") << Fault::NotEntitled << ErrorKind::NotEntitled;
    QTest::newRow("500 for the code") << Fault::TokenFails << ErrorKind::Server;
    QTest::newRow("junk for the code") << Fault::TokenJunk << ErrorKind::Protocol;
    QTest::newRow("cut") << Fault::TokenCut << ErrorKind::ConnectionLost;
    QTest::newRow("invalid_grant for the code") << Fault::CodeRefused << ErrorKind::Server;
}

void TestSignInFaults::codexFailsInItsOwnWay()
{
    QFETCH(const ProviderFault, fault);
    QFETCH(const ErrorKind, expected);
    SignInProbe probe;
    probe.provider.script.inject(fault);
    probe.startCodex();
    QVERIFY(probe.ends());
    checkError(probe, expected);
    const bool isOfTheBrowser = fault == Fault::Denied || fault == Fault::NotEntitled;
    QTRY_COMPARE(probe.browser.pages().size(), 1);
    QVERIFY(probe.browser.pages().constFirst().body.contains(isOfTheBrowser ? "Declined." : "All is well."));
    probe.provider.script.mend();
    probe.startCodex();
    QVERIFY(probe.succeeds());
}

void TestSignInFaults::aWrongClockIsTold_data()
{
    QTest::addColumn<std::chrono::seconds>("offset");
    QTest::newRow("an hour behind the server") << std::chrono::seconds(1h);
    QTest::newRow("an hour ahead of the server") << std::chrono::seconds(-1h);
}

void TestSignInFaults::aWrongClockIsTold()
{
    QFETCH(const std::chrono::seconds, offset);
    SignInProbe probe;
    probe.provider.script.clockOffset = offset;
    probe.startChatGpt();
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::ClockWrong);
    // The Codex way checks no times, and counts from the server's clock.
    probe.startCodex();
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.signedIn().credential.expiresAt, probe.clock.wallNow().addSecs(3600));
}

void TestSignInFaults::waitsOnAfterAFoolishVisit_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QList<int>>("statuses");
    for (const AccountKind kind : {AccountKind::ChatGpt, AccountKind::Codex}) {
        const char *name = kind == AccountKind::ChatGpt ? "ChatGPT" : "Codex";
        QTest::addRow("%s, wrong state", name) << kind << Manner::WrongState << QList<int>{400, 200};
        QTest::addRow("%s, cancel", name) << kind << Manner::Cancels << QList<int>{404, 200};
        QTest::addRow("%s, strange host", name) << kind << Manner::StrangeHost << QList<int>{403, 200};
    }
}

void TestSignInFaults::waitsOnAfterAFoolishVisit()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const ScriptedBrowser::Manner, manner);
    QFETCH(const QList<int>, statuses);
    SignInProbe probe;
    probe.manner = manner;
    probe.start(kind);
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.refusals(), QStringList());
    QCOMPARE(probe.browser.pages().size(), statuses.size());
    for (qsizetype i = 0; i < statuses.size(); ++i)
        QCOMPARE(probe.browser.pages().at(i).status, statuses.at(i));
    QVERIFY(!foundIn(probe.browser.pages().constFirst().body, probe.provider.secrets()));
}

void TestSignInFaults::aStrangersDenialEndsNothing()
{
    SignInProbe probe;
    probe.manner = Manner::StaysAway;
    probe.startChatGpt();
    QTRY_VERIFY(probe.browser.wayBack().isValid());
    QUrl denial = probe.browser.wayBack();
    denial.setQuery(u"error=access_denied&state=guessed"_s);
    probe.browser.visit(denial);
    denial.setQuery(u"error=access_denied"_s);
    probe.browser.visit(denial);
    QTRY_COMPARE(probe.browser.pages().size(), 2);
    QVERIFY(!probe.result);
    probe.browser.visit(probe.browser.wayBack());
    QVERIFY(probe.succeeds());
}

void TestSignInFaults::oneAnswerCounts()
{
    SignInProbe probe;
    probe.manner = Manner::ComesTwice;
    probe.startChatGpt();
    QVERIFY(probe.succeeds());
    QTRY_COMPARE(probe.browser.pages().size(), 2);
    QCOMPARE(probe.browser.pages().constFirst().status, 200);
    QCOMPARE(probe.answers, 1);
    QCOMPARE(probe.provider.tokenRequests(u"authorization_code"_s).size(), 1);
}

void TestSignInFaults::nobodyComesBack_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt;
    QTest::newRow("Codex") << AccountKind::Codex;
}

void TestSignInFaults::nobodyComesBack()
{
    QFETCH(const AccountKind, kind);
    SignInProbe probe;
    probe.manner = Manner::StaysAway;
    probe.patience = 50ms;
    probe.start(kind);
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::SignInTimeout);
    QCOMPARE(probe.answers, 0);
    // Who comes now comes too late, and nothing is asked of the server for it.
    QTRY_VERIFY(probe.browser.wayBack().isValid());
    probe.browser.visit(probe.browser.wayBack());
    QTRY_COMPARE(probe.browser.pages().size(), 1);
    QCOMPARE(probe.browser.pages().constFirst().status, 0);
    QVERIFY(probe.provider.tokenRequests(u"authorization_code"_s).isEmpty());
}

void TestSignInFaults::takesTheSecondPort()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    SignInProbe probe;
    probe.codexPorts = {first.serverPort(), second.serverPort()};
    second.close();
    probe.startCodex();
    QVERIFY(probe.succeeds());
    QCOMPARE(probe.taken, QList<quint16>{probe.codexPorts.constFirst()});
    QCOMPARE(QUrl(QUrlQuery(probe.links.constFirst()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))
                 .port(),
             int(probe.codexPorts.constLast()));
    QCOMPARE(probe.refusals(), QStringList());
}

void TestSignInFaults::bothPortsTaken()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    SignInProbe probe;
    probe.codexPorts = {first.serverPort(), second.serverPort()};
    probe.startCodex();
    QVERIFY(!probe.result); // not from inside start()
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::PortInUse);
    QCOMPARE(probe.taken, probe.codexPorts);
    QVERIFY(probe.links.isEmpty());
    QVERIFY(!first.hasPendingConnections()); // nobody is asked to go away
}

void TestSignInFaults::theWayBackIsFreeAgainAfterwards()
{
    SignInProbe probe;
    probe.startCodex();
    QVERIFY(probe.succeeds());
    const quint16 port = quint16(probe.browser.wayBack().port());
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, port));
}

void TestSignInFaults::codesFailInTheirOwnWay_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("off") << Fault::DeviceLoginOff << ErrorKind::DeviceCodeOff;
    QTest::newRow("500 for the code") << Fault::TokenFails << ErrorKind::Server;
    QTest::newRow("cut") << Fault::TokenCut << ErrorKind::ConnectionLost;
    QTest::newRow("junk") << Fault::TokenJunk << ErrorKind::Protocol;
}

void TestSignInFaults::codesFailInTheirOwnWay()
{
    QFETCH(const ProviderFault, fault);
    QFETCH(const ErrorKind, expected);
    SignInProbe probe;
    probe.provider.script.inject(fault);
    probe.startDevice();
    QVERIFY(probe.ends());
    checkError(probe, expected);
}

void TestSignInFaults::nobodyTypesTheCode()
{
    SignInProbe probe;
    probe.provider.script.pollsUntilTyped = -1;
    probe.startDevice();
    QTRY_VERIFY(probe.provider.seen(u"/api/accounts/deviceauth/token"_s).size() >= 2);
    QVERIFY(!probe.result);
    probe.clock.advance(15min + 1s);
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::CodeExpired);
}

void TestSignInFaults::waitsThroughABadPoll_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("500") << Fault::PollFails;
    QTest::newRow("cut") << Fault::PollCut;
}

void TestSignInFaults::waitsThroughABadPoll()
{
    QFETCH(const ProviderFault, fault);
    SignInProbe probe;
    probe.provider.script.inject(fault, 2);
    probe.startDevice();
    QVERIFY(probe.succeeds());
    QVERIFY(!probe.provider.script.takes(fault));
}

void TestSignInFaults::aStrangerIsNotTrusted()
{
    SignInProbe probe;
    const NetworkPolicy strict; // knows nothing of the provider's authority
    PolicyWeb web(strict);
    ChatGptSignIn signIn(probe.provider.authServer(), web, probe.clock,
                         {.page = probe.page(), .hostId = probe.hostId});
    connect(&signIn, &SignIn::finished, &signIn, [&](const Result<SignedIn> &came) { probe.result = came; });
    signIn.start();
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::Tls);
    QVERIFY(probe.provider.seen().isEmpty());
}

void TestSignInFaults::nobodyIsThere()
{
    SignInProbe probe;
    const AuthServer gone = probe.provider.authServer();
    probe.provider.server().close();
    ChatGptSignIn signIn(gone, probe.web, probe.clock, {.page = probe.page(), .hostId = probe.hostId});
    connect(&signIn, &SignIn::finished, &signIn, [&](const Result<SignedIn> &came) { probe.result = came; });
    signIn.start();
    QVERIFY(probe.ends());
    checkError(probe, ErrorKind::ConnectionRefused);
}

void TestSignInFaults::nothingIsSaidOnceItIsDropped()
{
    SignInProbe probe;
    probe.manner = Manner::StaysAway;
    probe.startCodex();
    QTRY_VERIFY(probe.browser.wayBack().isValid());
    probe.attempt.reset();
    probe.browser.visit(probe.browser.wayBack());
    QTRY_COMPARE(probe.browser.pages().size(), 1);
    QCOMPARE(probe.browser.pages().constFirst().status, 0);
    QVERIFY(!probe.result);
    QVERIFY(probe.provider.tokenRequests(u"authorization_code"_s).isEmpty());
}

void TestSignInFaults::mayBeDroppedWhileTheServerThinks()
{
    SignInProbe probe;
    probe.manner = Manner::StaysAway;
    probe.startCodex();
    QTRY_VERIFY(probe.browser.wayBack().isValid());
    probe.provider.server().hold();
    probe.browser.visit(probe.browser.wayBack());
    QTRY_COMPARE(probe.provider.tokenRequests(u"authorization_code"_s).size(), 1);
    probe.attempt.reset();
    probe.provider.server().release();
    QVERIFY(!probe.result);
    probe.manner = Manner::ComesBack;
    probe.startCodex();
    QVERIFY(probe.succeeds());
}

QTEST_GUILESS_MAIN(TestSignInFaults)
#include "tst_signinfaults.moc"
