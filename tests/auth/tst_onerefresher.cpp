// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "keeperprobe.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslSocket>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QByteArray hashOf(const Secret &token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex();
}

/// Other programs have the machine's clock, and so has the provider from now on; the token that is in the
/// store is about to end, and those to come last for an hour.
void shareTheMachinesClock(KeeperProbe &probe)
{
    probe.provider.script.clock = nullptr;
    probe.provider.script.accessLifetime = 120s;
    probe.clock.setWallNow(QDateTime::currentDateTimeUtc());
    probe.first = probe.issue();
    bool isKept = false;
    probe.keeper->keep(probe.account, probe.first,
                       [&](const std::optional<Error> &error) { isKept = !error; });
    QVERIFY(QTest::qWaitFor([&] { return isKept; }));
    probe.provider.script.accessLifetime = 3600s;
}

QString getter()
{
    return QCoreApplication::applicationDirPath() + u"/credential_getter"_s;
}

QStringList argumentsFor(const KeeperProbe &probe)
{
    return {probe.provider.url(), probe.provider.caFile(), probe.dir.filePath(u"store"_s),
            probe.dir.filePath(u"lock"_s), probe.account.clientId};
}

} // namespace

/// A refresh token is spent by being shown: one program shows it, once, for all who wait.
class TestOneRefresher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksOnceForAllWhoWait();
    void asksOnceOnAMachine();
    void takesWhatAnotherProgramRenewed();
    void savesWhatItGotBeforeItTellsAnybody();
    void goesOnAfterAProgramThatDiedWhileItRenewed();
};

void TestOneRefresher::initTestCase()
{
    if (!QSslSocket::supportsSsl() || !IdentityProvider().isServing())
        QSKIP("no certificate can be made here");
}

void TestOneRefresher::asksOnceForAllWhoWait()
{
    KeeperProbe probe(AccountKind::Codex);
    probe.leave(60s);
    QByteArrayList tokens;
    for (int i = 0; i < 5; ++i) {
        probe.keeper->get(probe.account, [&tokens](const Result<Credential> &credential) {
            tokens.append(credential ? credential->accessToken.reveal() : QByteArray());
        });
    }
    QTRY_COMPARE(tokens.size(), 5);
    QCOMPARE(QSet<QByteArray>(tokens.begin(), tokens.end()).size(), 1);
    QVERIFY(probe.provider.office().knowsBearer(tokens.constFirst()));
    QCOMPARE(probe.refreshes(), 1);
}

void TestOneRefresher::asksOnceOnAMachine()
{
    KeeperProbe probe(AccountKind::Codex);
    shareTheMachinesClock(probe);
    probe.provider.server().hold();
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs)
        program.start(getter(), argumentsFor(probe));
    for (QProcess &program : programs)
        QTRY_VERIFY(program.canReadLine()); // it asks
    QTRY_COMPARE(probe.refreshes(), 1);
    probe.provider.server().release();
    for (QProcess &program : programs)
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QSet<QByteArray> answers;
    for (QProcess &program : programs)
        answers.insert(program.readAllStandardOutput().split('\n').value(1));
    QCOMPARE(probe.refreshes(), 1);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(probe.provider.office().liveRefreshTokens().size(),
             2); // the probe's own first one, and the new one
    // This program, which began before, learns of it too.
    QCOMPARE(answers.values(), QByteArrayList{hashOf(probe.renew(probe.first.accessToken)->accessToken)});
    QCOMPARE(probe.refreshes(), 1);
}

void TestOneRefresher::takesWhatAnotherProgramRenewed()
{
    KeeperProbe probe(AccountKind::Codex);
    CredentialKeeper other(probe.store, probe.web, probe.clock, probe.dir.filePath(u"lock"_s));
    probe.leave(60s);
    const Result<Credential> mine = probe.get();
    std::optional<Result<Credential>> theirs;
    other.get(probe.account, [&](const Result<Credential> &credential) { theirs = credential; });
    QTRY_VERIFY(theirs);
    QCOMPARE((*theirs)->accessToken.reveal(), mine->accessToken.reveal());
    QCOMPARE(probe.refreshes(), 1);
}

void TestOneRefresher::savesWhatItGotBeforeItTellsAnybody()
{
    KeeperProbe probe(AccountKind::Codex);
    probe.leave(60s);
    QList<bool> wasSaved;
    const auto look = [&](const Credential &credential) {
        wasSaved.append(probe.store.holds(credential.refreshToken.reveal()));
    };
    probe.keeper->get(probe.account, [&](const Result<Credential> &credential) {
        if (credential)
            look(*credential);
    });
    QTRY_COMPARE(wasSaved, QList<bool>({true}));
    QCOMPARE(probe.refreshes(), 1);
}

void TestOneRefresher::goesOnAfterAProgramThatDiedWhileItRenewed()
{
    KeeperProbe probe(AccountKind::Codex);
    probe.provider.script.reuseTolerance = 1h; // protocol G.3
    shareTheMachinesClock(probe);
    probe.provider.server().hold();
    QProcess program;
    program.start(getter(), argumentsFor(probe));
    QTRY_COMPARE(probe.refreshes(), 1); // the server has rotated, the answer is on its way
    program.kill();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    probe.provider.server().release();
    const Result<Credential> answer = probe.get();
    QVERIFY(answer);
    QVERIFY(probe.provider.office().knowsBearer(answer->accessToken.reveal()));
    QVERIFY(probe.store.holds(answer->refreshToken.reveal()));
    QCOMPARE(probe.refreshes(), 2);
}

QTEST_GUILESS_MAIN(TestOneRefresher)
#include "tst_onerefresher.moc"
