// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountlist.h"
#include "bearergate.h"
#include "program.h"
#include "support/identityprovider.h"
#include "support/scriptedbrowser.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

/// The program takes the first one, and lets the second one end it at once.
bool catchesSigterm(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray all = status.readAll();
    const QByteArray mask = all.mid(all.indexOf("SigCgt:") + 7).trimmed().left(16);
    return (mask.toULongLong(nullptr, 16) >> (SIGTERM - 1)) & 1U;
}

} // namespace

/// Accounts from the command line: the program itself, a password store in the state that
/// LECTERN_KEYRING_STATE names, an identity provider over HTTPS, and the demo server behind a gate that looks
/// at every token.
class TestAccountsProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInInTheBrowser_data();
    void signsInInTheBrowser();
    void goesOnAtTheNextPort();
    void saysThatACodeNeedsNoPort();
    void signsInByCode();
    void signsInWithAKey();
    void signsInToAServer();
    void refusesAWrongKey();
    void saysThatNobodyIsSignedIn();
    void saysWhatIsWrongWithTheStore();
    void revokesWhatTheStoreDoesNotTake();
    void staysSignedInWhereTheStoreDoesNotLetGo();
    void saysThatTheAccountCannotBeWritten();
    void keepsWhatIsBeingRenewedBeforeItEnds_data();
    void keepsWhatIsBeingRenewedBeforeItEnds();

private:
    bool isReady() const { return qgetenv("LECTERN_KEYRING_STATE") == "ready"; }
    QProcessEnvironment environment() const;
    QStringList call(const QStringList &arguments) const;
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome runInBrowser(const QStringList &arguments) const;
    QJsonArray accounts() const;
    void askAndLeave();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IdentityProvider> m_provider;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<BearerGate> m_gate;
};

void TestAccountsProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_provider = std::make_unique<IdentityProvider>();
    if (!m_provider->isServing())
        QSKIP("no certificates can be made");
    m_demo = std::make_unique<DemoProcess>(QStringList{u"--rate"_s, u"0"_s});
    m_gate = std::make_unique<BearerGate>(QUrl(m_demo->url()), [this](const QByteArray &token) {
        return token == m_provider->script.apiKey || m_provider->office().knowsBearer(token);
    });
}

QProcessEnvironment TestAccountsProgram::environment() const
{
    QProcessEnvironment environment = programEnvironment();
    environment.insert(u"LECTERN_AUTH_URL"_s, m_provider->url());
    environment.insert(u"LECTERN_API_URL"_s, m_gate->url().toString());
    environment.insert(u"LECTERN_CODEX_URL"_s, m_gate->url().toString());
    environment.insert(u"LECTERN_CA_FILE"_s, m_provider->caFile());
    return environment;
}

QStringList TestAccountsProgram::call(const QStringList &arguments) const
{
    return arguments + QStringList{u"--data-dir"_s, m_dir->path()};
}

Outcome TestAccountsProgram::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(call(arguments), std::chrono::minutes(1), input, environment());
}

/// Opens the link that the program prints, as a person does.
Outcome TestAccountsProgram::runInBrowser(const QStringList &arguments) const
{
    ScriptedBrowser browser(m_provider->caFile());
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programPath(), call(arguments));
    Outcome outcome;
    bool opened = false;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &browser, [&] {
        outcome.out += process.readAllStandardOutput();
        const qsizetype begin = outcome.out.indexOf("\nhttps://");
        const qsizetype end = outcome.out.indexOf('\n', begin + 1);
        if (opened || begin < 0 || end < 0)
            return;
        opened = true;
        browser.open(QUrl::fromEncoded(outcome.out.mid(begin + 1, end - begin - 1)));
    });
    outcome.ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    outcome.status = process.exitCode();
    outcome.out += process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QJsonArray TestAccountsProgram::accounts() const
{
    return QJsonDocument::fromJson(run({u"accounts"_s, u"--json"_s}).out).array();
}

/// The account is asked; then nothing is left of it.
void TestAccountsProgram::askAndLeave()
{
    const Outcome asked = run({u"ask"_s, u"hello"_s});
    QVERIFY2(asked.status == 0 && asked.out.contains("canned"), qPrintable(asked.text()));
    QCOMPARE(m_gate->refusals(), 0);
    QVERIFY(!foundIn(m_dir->path(), m_provider->secrets()));
    const Outcome left = run({u"logout"_s});
    QVERIFY2(left.status == 0, qPrintable(left.text()));
    QVERIFY(accounts().isEmpty());
    QCOMPARE(run({u"ask"_s, u"hello"_s}).status, 3);
    QVERIFY(!foundIn(left.out + left.err, m_provider->secrets()));
}

void TestAccountsProgram::signsInInTheBrowser_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::addColumn<QString>("kind");
    QTest::newRow("ChatGPT") << QStringList{} << u"chatgpt"_s;
    QTest::newRow("Codex") << QStringList{u"--codex"_s} << u"codex"_s;
}

void TestAccountsProgram::signsInInTheBrowser()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    QFETCH(const QStringList, option);
    QFETCH(const QString, kind);
    const Outcome outcome = runInBrowser(QStringList{u"login"_s} + option);
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    const QJsonObject account = accounts().at(0).toObject();
    QCOMPARE(account[u"kind"_s].toString(), kind);
    QCOMPARE(account[u"name"_s].toString(), m_provider->script.person.email);
    QVERIFY(account[u"active"_s].toBool());
    askAndLeave();
    QCOMPARE(m_provider->office().liveRefreshTokens(), QStringList());
}

/// Who else has a port is no matter here.
void TestAccountsProgram::goesOnAtTheNextPort()
{
    if (!isReady())
        QSKIP("one run at a time has the ports");
    QTcpServer first;
    first.listen(QHostAddress::LocalHost, 1455);
    const Outcome outcome = runInBrowser({u"login"_s, u"--codex"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(outcome.out.count("Port 1455 is taken"), 1);
    QVERIFY(!outcome.out.contains("Port 1457"));
    askAndLeave();
}

void TestAccountsProgram::saysThatACodeNeedsNoPort()
{
    if (!isReady())
        QSKIP("one run at a time has the ports");
    QTcpServer first;
    first.listen(QHostAddress::LocalHost, 1455);
    QTcpServer second;
    second.listen(QHostAddress::LocalHost, 1457);
    const Outcome outcome = run({u"login"_s, u"--codex"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out.count("Port 1455 is taken"), 1);
    QCOMPARE(outcome.out.count("Port 1457 is taken"), 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY2(outcome.err.contains("lectern login --device"), outcome.err.constData());
}

void TestAccountsProgram::signsInByCode()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    const Outcome outcome = run({u"login"_s, u"--device"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(accounts().at(0)[u"kind"_s].toString(), u"codex"_s);
    // Its workspace has no name that we know.
    const QByteArray facts = "(codex, plus, " + m_provider->script.person.account.toUtf8() + ')';
    const QByteArray listed = run({u"accounts"_s}).out;
    QVERIFY2(listed.contains(facts), listed.constData());
    askAndLeave();
}

void TestAccountsProgram::signsInWithAKey()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    const Outcome outcome = run({u"login"_s, u"--api-key"_s}, "  " + m_provider->script.apiKey + " \n");
    QVERIFY2(outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(accounts().at(0)[u"kind"_s].toString(), u"api-key"_s);
    QVERIFY(!foundIn(m_dir->path(), {m_provider->script.apiKey}));
    QVERIFY(!foundIn(outcome.out + outcome.err, {m_provider->script.apiKey}));
    askAndLeave();
}

void TestAccountsProgram::signsInToAServer()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    QProcessEnvironment withKey = environment();
    withKey.insert(u"LECTERN_API_KEY"_s, QString::fromLatin1(m_provider->script.apiKey));
    const Outcome outcome = runProgram(call({u"login"_s, u"--endpoint"_s, m_gate->url().toString()}),
                                       std::chrono::minutes(1), {}, withKey);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(accounts().at(0)[u"kind"_s].toString(), u"endpoint"_s);
    askAndLeave();
}

void TestAccountsProgram::refusesAWrongKey()
{
    const Outcome outcome = run({u"login"_s, u"--api-key"_s}, "sk-wrong-wrong-wrong\n");
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY(!outcome.err.contains("sk-wrong"));
    QVERIFY(accounts().isEmpty());
}

void TestAccountsProgram::saysThatNobodyIsSignedIn()
{
    QCOMPARE(run({u"accounts"_s}).status, 0);
    QCOMPARE(run({u"logout"_s}).status, 1);
    const Outcome asked = run({u"ask"_s, u"hello"_s});
    QCOMPARE(asked.status, 3);
    QVERIFY(asked.err.contains("lectern login"));
}

void TestAccountsProgram::saysWhatIsWrongWithTheStore()
{
    if (isReady())
        QSKIP("for a store that is not ready");
    const Outcome outcome = run({u"login"_s, u"--api-key"_s}, m_provider->script.apiKey + '\n');
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY2(outcome.err.contains("password store"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("LECTERN_API_KEY"), outcome.err.constData());
    QVERIFY(!outcome.err.contains("until you quit")); // it quits at once
    QVERIFY(accounts().isEmpty());
    QVERIFY(!foundIn(m_dir->path(), {m_provider->script.apiKey}));
}

void TestAccountsProgram::revokesWhatTheStoreDoesNotTake()
{
    if (isReady())
        QSKIP("for a store that is not ready");
    const Outcome outcome = run({u"login"_s, u"--device"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("password store"), outcome.err.constData());
    QCOMPARE(m_provider->tokenRequests(u"authorization_code"_s).size(), 1);
    QCOMPARE(m_provider->office().liveRefreshTokens(), QStringList());
}

void TestAccountsProgram::staysSignedInWhereTheStoreDoesNotLetGo()
{
    if (isReady())
        QSKIP("for a store that is not ready");
    Lectern::AccountList list(m_dir->filePath(u"accounts.json"_s));
    Lectern::Account account;
    account.name = u"ada@example.com"_s;
    account.baseUrl = m_gate->url();
    list.put(account);
    const Outcome outcome = run({u"logout"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY2(outcome.err.contains("ada@example.com is not signed out") &&
                 outcome.err.contains("password store"),
             outcome.err.constData());
    QVERIFY(!outcome.out.contains("Signed out"));
    QCOMPARE(accounts().size(), 1);
}

void TestAccountsProgram::saysThatTheAccountCannotBeWritten()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    QVERIFY(QDir(m_dir->path()).mkdir(u"accounts.json"_s)); // which is no file
    const Outcome outcome = run({u"login"_s, u"--device"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("accounts.json"), outcome.err.constData());
    QVERIFY(!outcome.out.contains("Signed in"));
    // Nobody would find it in the password store any more: it is taken out, and then revoked.
    QCOMPARE(m_provider->tokenRequests(u"authorization_code"_s).size(), 1);
    QCOMPARE(m_provider->office().liveRefreshTokens(), QStringList());
}

void TestAccountsProgram::keepsWhatIsBeingRenewedBeforeItEnds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("ask") << QStringList{u"ask"_s, u"hello"_s};
    QTest::newRow("doctor") << QStringList{u"doctor"_s};
}

/// A refresh token works once: whoever goes before the new one is kept has to sign in again.
void TestAccountsProgram::keepsWhatIsBeingRenewedBeforeItEnds()
{
    if (!isReady())
        QSKIP("for a store that is ready");
    QFETCH(const QStringList, arguments);
    m_provider->script.accessLifetime = std::chrono::minutes(2); // which is about to end
    QCOMPARE(run({u"login"_s, u"--device"_s}).status, 0);
    m_provider->script.accessLifetime = std::chrono::hours(1);
    m_provider->server().hold();
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programPath(), call(arguments));
    const auto renewals = [this] { return m_provider->tokenRequests(u"refresh_token"_s).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(renewals(), 1, 60'000);
    process.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(!catchesSigterm(process), 60'000); // any more: it has come
    m_provider->server().release();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(!process.readAllStandardOutput().contains("canned"), "it was to end");
    const Outcome next = run({u"ask"_s, u"hello"_s});
    QVERIFY2(next.status == 0, qPrintable(next.text()));
    QCOMPARE(renewals(), 1);
}

QTEST_GUILESS_MAIN(TestAccountsProgram)
#include "tst_accounts_program.moc"
