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
    probe.provider.script.clock = nullptr; // the other programs have the machine's
    probe.provider.script.accessLifetime = 120s;
    probe.clock.setWallNow(QDateTime::currentDateTimeUtc());
    probe.first = probe.issue();
    bool isKept = false;
    probe.keeper->keep(probe.account, probe.first,
                       [&](const std::optional<Error> &error) { isKept = !error; });
    QTRY_VERIFY(isKept);
    probe.provider.script.accessLifetime = 3600s;
    probe.provider.server().hold();
    const QStringList arguments{probe.provider.url(), probe.provider.caFile(), probe.dir.filePath(u"store"_s),
                                probe.dir.filePath(u"lock"_s), probe.account.clientId};
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs)
        program.start(QCoreApplication::applicationDirPath() + u"/credential_getter"_s, arguments);
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
    probe.provider.server().hold();
    bool heard = false;
    probe.keeper->get(probe.account, [&](const Result<Credential> &) { heard = true; });
    QTRY_COMPARE(probe.refreshes(), 1);
    const QStringList live = probe.provider.office().liveRefreshTokens();
    QCOMPARE(live.size(), 1);
    probe.provider.server().release();
    QTRY_VERIFY(probe.store.holds(live.constFirst().toLatin1())); // on the disk before anybody is told
    QTRY_VERIFY(heard);
}

QTEST_GUILESS_MAIN(TestOneRefresher)
#include "tst_onerefresher.moc"
