// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexcliaccount.h"
#include "auth/credentialkeeper.h"
#include "auth/keeperdoubles.h"
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const AuthServer kServer{QUrl(u"https://auth.example"_s),
                         QUrl(u"https://api.example/v1"_s),
                         QUrl(u"https://chat.example/backend-api/codex"_s),
                         {}};

QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString token(const QJsonObject &claims)
{
    return QString::fromLatin1(part({{u"alg"_s, u"none"_s}}) + '.' + part(claims) + ".c2ln");
}

QString accessToken(const QDateTime &end, const QString &account = u"ws-1"_s)
{
    return token({{u"exp"_s, end.toSecsSinceEpoch()},
                  {u"https://api.openai.com/auth"_s,
                   QJsonObject{{u"chatgpt_account_id"_s, account}, {u"chatgpt_plan_type"_s, u"pro"_s}}}});
}

QJsonObject chatGptFile(const QString &access, const QString &account = u"ws-1"_s)
{
    return {{u"auth_mode"_s, u"chatgpt"_s},
            {u"OPENAI_API_KEY"_s, QJsonValue::Null},
            {u"tokens"_s, QJsonObject{{u"id_token"_s, token({{u"email"_s, u"ada@example.com"_s}})},
                                      {u"access_token"_s, access},
                                      {u"refresh_token"_s, u"refresh-of-the-cli"_s},
                                      {u"account_id"_s, account}}},
            {u"last_refresh"_s, u"2026-11-20T22:21:01.569046806Z"_s}};
}

struct CliHome
{
    QTemporaryDir dir;
    FakeClock clock;
    QByteArray before = qgetenv("CODEX_HOME");

    CliHome() { qputenv("CODEX_HOME", QFile::encodeName(dir.path())); }
    ~CliHome() { before.isNull() ? qunsetenv("CODEX_HOME") : qputenv("CODEX_HOME", before); }
    Q_DISABLE_COPY_MOVE(CliHome)

    void write(const QByteArray &bytes) const
    {
        QFile file(dir.filePath(u"auth.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const QJsonObject &json) const { write(QJsonDocument(json).toJson()); }
    QDateTime inAnHour() const { return clock.wallNow().addSecs(3600); }
};

} // namespace

class TestCodexCliAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWhereTheCliKeepsIt();
    void readsTokens();
    void readsAKey();
    void readsOldFiles();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void readsAnewWhenTheTokenHasEnded();
    void readsAnewWhenTheTokenIsRefused();
    void noticesAnotherAccount();
    void leavesTheCliAlone();
};

void TestCodexCliAccount::looksWhereTheCliKeepsIt()
{
    CliHome home;
    QCOMPARE(CodexCli::authFile(), home.dir.filePath(u"auth.json"_s));
    qunsetenv("CODEX_HOME");
    QCOMPARE(CodexCli::authFile(), QDir::home().filePath(u".codex/auth.json"_s));
}

void TestCodexCliAccount::readsTokens()
{
    CliHome home;
    home.write(chatGptFile(accessToken(home.inAnHour())));
    const Result<SignedIn> found = CodexCli::read(kServer);
    QVERIFY(found);
    const Account &account = found->account;
    QVERIFY(account.id.isEmpty());
    QCOMPARE(account.kind, AccountKind::CodexCli);
    QCOMPARE(account.name, u"ada@example.com"_s);
    QCOMPARE(account.plan, u"pro"_s);
    QCOMPARE(account.workspace, u"ws-1"_s);
    QCOMPARE(account.baseUrl, kServer.codexBase);
    QVERIFY(!account.usageUrl.isEmpty());
    QVERIFY(account.headers.contains({"ChatGPT-Account-ID", "ws-1"}));
    QVERIFY(account.tokenUrl.isEmpty() && account.revokeUrl.isEmpty() && account.clientId.isEmpty());
    QCOMPARE(found->credential.accessToken.reveal(), accessToken(home.inAnHour()).toLatin1());
    QVERIFY(found->credential.refreshToken.isEmpty());
    QCOMPARE(found->credential.expiresAt, home.inAnHour());
}

void TestCodexCliAccount::readsAKey()
{
    CliHome home;
    home.write(R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"})");
    const Result<SignedIn> found = CodexCli::read(kServer);
    QVERIFY(found);
    QCOMPARE(found->account.kind, AccountKind::CodexCli);
    QCOMPARE(found->account.baseUrl, kServer.apiBase);
    QVERIFY(found->account.headers.isEmpty());
    QCOMPARE(found->credential.accessToken.reveal(), QByteArray("sk-1"));
}

void TestCodexCliAccount::readsOldFiles()
{
    CliHome home;
    home.write(R"({"OPENAI_API_KEY":"sk-1"})");
    QCOMPARE(CodexCli::read(kServer)->credential.accessToken.reveal(), QByteArray("sk-1"));
    QJsonObject file = chatGptFile(accessToken(home.inAnHour()));
    file.remove(u"auth_mode"_s);
    file[u"OPENAI_API_KEY"_s] = u"sk-1"_s;
    home.write(file);
    QCOMPARE(CodexCli::read(kServer)->account.workspace, u"ws-1"_s);
}

void TestCodexCliAccount::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no file") << QByteArray() << ErrorKind::SignInNeeded;
    QTest::newRow("empty object") << QByteArray("{}") << ErrorKind::SignInNeeded;
    QTest::newRow("damaged") << QByteArray("{\"tokens\":") << ErrorKind::File;
    QTest::newRow("bytes") << QByteArray("\x00\xff", 2) << ErrorKind::File;
    QTest::newRow("an array") << QByteArray("[]") << ErrorKind::File;
    QTest::newRow("deep") << QByteArray(100'000, '[') << ErrorKind::File;
    QTest::newRow("huge") << QByteArray(2'000'000, ' ') << ErrorKind::File;
    QTest::newRow("another mode") << QByteArray(R"({"auth_mode":"agent","agent_identity":{"key":"x"}})")
                                  << ErrorKind::SignInNeeded;
    QTest::newRow("a mode without its part")
        << QByteArray(R"({"auth_mode":"apikey","tokens":{"access_token":"a"}})") << ErrorKind::SignInNeeded;
    QTest::newRow("types mixed up") << QByteArray(
                                           R"({"auth_mode":"chatgpt","tokens":[{"access_token":"a"}]})")
                                    << ErrorKind::SignInNeeded;
    QTest::newRow("a token that breaks a line")
        << QByteArray(R"({"tokens":{"access_token":"a\r\nHost: evil","account_id":"x"}})")
        << ErrorKind::SignInNeeded;
    QTest::newRow("an account that breaks a line")
        << QByteArray(R"({"tokens":{"access_token":"a","account_id":"x\r\ny"}})") << ErrorKind::SignInNeeded;
    QTest::newRow("no account") << QByteArray(R"({"tokens":{"access_token":"opaque"}})")
                                << ErrorKind::SignInNeeded;
}

void TestCodexCliAccount::refusesWhatItCannotUse()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorKind, kind);
    CliHome home;
    if (!content.isEmpty())
        home.write(content);
    const Result<SignedIn> found = CodexCli::read(kServer);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
}

void TestCodexCliAccount::readsAnewWhenTheTokenHasEnded()
{
    CliHome home;
    home.write(chatGptFile(accessToken(home.inAnHour())));
    const Account account = CodexCli::read(kServer)->account;
    QVERIFY(CodexCli::credentialFor(account, {}, home.clock.wallNow()));
    home.clock.advance(2h);
    const Result<Credential> over = CodexCli::credentialFor(account, {}, home.clock.wallNow());
    QCOMPARE(over.error().kind, ErrorKind::SessionEnded);
    QVERIFY(CodexCli::read(kServer));
    QCOMPARE(CodexCli::signIn(kServer, home.clock.wallNow()).error().kind, ErrorKind::SessionEnded);
    home.write(chatGptFile(accessToken(home.inAnHour()))); // the CLI was used
    QVERIFY(CodexCli::credentialFor(account, {}, home.clock.wallNow()));
    QVERIFY(CodexCli::signIn(kServer, home.clock.wallNow()));
}

void TestCodexCliAccount::readsAnewWhenTheTokenIsRefused()
{
    CliHome home;
    const QString first = accessToken(home.inAnHour());
    home.write(chatGptFile(first));
    const Account account = CodexCli::read(kServer)->account;
    const Secret refused(first.toLatin1());
    QCOMPARE(CodexCli::credentialFor(account, refused, home.clock.wallNow()).error().kind,
             ErrorKind::SessionEnded);
    home.clock.advance(1min);
    const QString second = accessToken(home.inAnHour());
    home.write(chatGptFile(second));
    const Result<Credential> next = CodexCli::credentialFor(account, refused, home.clock.wallNow());
    QCOMPARE(next->accessToken.reveal(), second.toLatin1());
}

void TestCodexCliAccount::noticesAnotherAccount()
{
    CliHome home;
    home.write(chatGptFile(accessToken(home.inAnHour())));
    const Account account = CodexCli::read(kServer)->account;
    home.write(chatGptFile(accessToken(home.inAnHour(), u"ws-2"_s), u"ws-2"_s));
    const Result<Credential> other = CodexCli::credentialFor(account, {}, home.clock.wallNow());
    QCOMPARE(other.error().kind, ErrorKind::SessionEnded);
    home.write(R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"})");
    QVERIFY(!CodexCli::credentialFor(account, {}, home.clock.wallNow()));
}

/// By way of the keeper: nothing is kept, renewed, revoked or written.
void TestCodexCliAccount::leavesTheCliAlone()
{
    CliHome home;
    const QString access = accessToken(home.clock.wallNow().addSecs(60)); // about to end
    home.write(chatGptFile(access));
    const SignedIn found = *CodexCli::read(kServer);
    Account account = found.account;
    account.id = u"cli"_s;
    QFile file(CodexCli::authFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    QueuedWeb web;
    ScriptedStore store;
    QTemporaryDir locks;
    CredentialKeeper keeper(store, web, home.clock, locks.filePath(u"lock"_s));
    int answers = 0;
    const auto fine = [&](const std::optional<Error> &error) { answers += error ? 0 : 1; };
    keeper.keep(account, found.credential, fine);
    keeper.get(account,
               [&](const auto &got) { answers += got->accessToken.reveal() == access.toLatin1() ? 1 : 0; });
    keeper.renew(account, Secret(access.toLatin1()), [&](const Result<Credential> &got) {
        answers += !got && got.error().kind == ErrorKind::SessionEnded ? 1 : 0;
    });
    keeper.forget(account, fine);
    QTRY_COMPARE(answers, 4);
    QVERIFY(web.asked.isEmpty());
    QVERIFY(store.values.isEmpty() && store.writes == 0);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(TestCodexCliAccount)
#include "tst_codexcliaccount.moc"
