// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexcliaccount.h"
#include "auth/codexclihome.h"
#include "auth/codexclisignin.h"
#include "auth/credentialkeeper.h"
#include "auth/keeperdoubles.h"

#include <QCoreApplication>
#include <QDir>

using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Item = Result<std::optional<Secret>>;
using Attributes = QMap<QString, QString>;

/// Answers as it is told, and remembers what it was asked for.
struct ScriptedReader
{
    Item item = std::optional<Secret>();
    QList<Attributes> asked;

    void give(const QByteArray &bytes) { item = std::optional(Secret(bytes)); }
    void give(const QJsonObject &json) { give(QJsonDocument(json).toJson(QJsonDocument::Compact)); }
    CodexCli::ReadItem reader()
    {
        return [this](QObject *context, const Attributes &attributes, const auto &done) {
            asked.append(attributes);
            QMetaObject::invokeMethod(
                context, [this, done] { done(item); }, Qt::QueuedConnection);
        };
    }
    std::optional<Result<SignedIn>> find()
    {
        QObject context;
        std::optional<Result<SignedIn>> told;
        CodexCli::find(&context, kServer, reader(), [&](const auto &found) { told = found; });
        const bool isLater = !told;
        return QTest::qWaitFor([&] { return told.has_value(); }) && isLater ? told : std::nullopt;
    }
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
    void knowsTheItemByItsHome();
    void prefersTheFile();
    void readsTheItemWhereTheFileHoldsNoSignIn_data();
    void readsTheItemWhereTheFileHoldsNoSignIn();
    void tellsWhyNothingIsFound_data();
    void tellsWhyNothingIsFound();
    void looksForNoItemWithoutAHome();
    void readsTheItemAnewForTheKeeper();
    void tellsNobodyWhoHasGone();
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
    QVERIFY(CodexCli::credentialFor(CodexCli::read(kServer), account, {}, home.clock.wallNow()));
    home.clock.advance(2h);
    const Result<Credential> over =
        CodexCli::credentialFor(CodexCli::read(kServer), account, {}, home.clock.wallNow());
    QCOMPARE(over.error().kind, ErrorKind::SessionEnded);
    QVERIFY(CodexCli::read(kServer));
    QCOMPARE(CodexCli::stillGood(CodexCli::read(kServer), {}, home.clock.wallNow()).error().kind,
             ErrorKind::SessionEnded);
    home.write(chatGptFile(accessToken(home.inAnHour()))); // the CLI was used
    QVERIFY(CodexCli::credentialFor(CodexCli::read(kServer), account, {}, home.clock.wallNow()));
    QVERIFY(CodexCli::stillGood(CodexCli::read(kServer), {}, home.clock.wallNow()));
}

void TestCodexCliAccount::readsAnewWhenTheTokenIsRefused()
{
    CliHome home;
    const QString first = accessToken(home.inAnHour());
    home.write(chatGptFile(first));
    const Account account = CodexCli::read(kServer)->account;
    const Secret refused(first.toLatin1());
    QCOMPARE(
        CodexCli::credentialFor(CodexCli::read(kServer), account, refused, home.clock.wallNow()).error().kind,
        ErrorKind::SessionEnded);
    QCOMPARE(CodexCli::stillGood(CodexCli::read(kServer), refused, home.clock.wallNow()).error().kind,
             ErrorKind::SessionEnded); // else "Sign in again" would go round in circles
    home.clock.advance(1min);
    const QString second = accessToken(home.inAnHour());
    home.write(chatGptFile(second));
    const Result<Credential> next =
        CodexCli::credentialFor(CodexCli::read(kServer), account, refused, home.clock.wallNow());
    QCOMPARE(next->accessToken.reveal(), second.toLatin1());
    QVERIFY(CodexCli::stillGood(CodexCli::read(kServer), refused, home.clock.wallNow()));
}

void TestCodexCliAccount::noticesAnotherAccount()
{
    CliHome home;
    home.write(chatGptFile(accessToken(home.inAnHour())));
    const Account account = CodexCli::read(kServer)->account;
    home.write(chatGptFile(accessToken(home.inAnHour(), u"ws-2"_s), u"ws-2"_s));
    const Result<Credential> other =
        CodexCli::credentialFor(CodexCli::read(kServer), account, {}, home.clock.wallNow());
    QCOMPARE(other.error().kind, ErrorKind::SessionEnded);
    home.write(R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-1"})");
    QVERIFY(!CodexCli::credentialFor(CodexCli::read(kServer), account, {}, home.clock.wallNow()));
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

void TestCodexCliAccount::knowsTheItemByItsHome()
{
    if (QDir::rootPath() != u"/"_s)
        QSKIP("the root has another name here");
    const CliHome home;
    qputenv("CODEX_HOME", "/tmp/.."); // sha256sum of "/": 8a5edab282632443...
    const Attributes expected{{u"application"_s, u"rust-keyring"_s},
                              {u"service"_s, u"Codex Auth"_s},
                              {u"target"_s, u"default"_s},
                              {u"username"_s, u"cli|8a5edab282632443"_s}};
    QCOMPARE(CodexCli::itemAttributes(), expected);
}

void TestCodexCliAccount::prefersTheFile()
{
    const CliHome home;
    home.write(R"({"OPENAI_API_KEY":"sk-file"})");
    ScriptedReader cli;
    cli.give(R"({"OPENAI_API_KEY":"sk-item"})");
    QCOMPARE(cli.find()->value().credential.accessToken.reveal(), QByteArray("sk-file"));
    QVERIFY(cli.asked.isEmpty());
}

void TestCodexCliAccount::readsTheItemWhereTheFileHoldsNoSignIn_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("damaged") << QByteArray("{\"tokens\":");
    QTest::newRow("nobody is signed in") << QByteArray("{}");
}

void TestCodexCliAccount::readsTheItemWhereTheFileHoldsNoSignIn()
{
    QFETCH(const QByteArray, file);
    const CliHome home;
    if (!file.isEmpty())
        home.write(file);
    ScriptedReader cli;
    cli.give(chatGptFile(accessToken(home.inAnHour())));
    CodexCliSignIn signIn(kServer, home.clock, cli.reader());
    std::optional<Result<SignedIn>> told;
    connect(&signIn, &SignIn::finished, this, [&](const Result<SignedIn> &result) { told = result; });
    signIn.start();
    QVERIFY(!told);
    QTRY_VERIFY(told);
    const Result<SignedIn> &found = *told;
    QVERIFY(found);
    QCOMPARE(found->account.kind, AccountKind::CodexCli);
    QCOMPARE(found->account.name, u"ada@example.com"_s);
    QVERIFY(found->account.tokenUrl.isEmpty() && found->credential.refreshToken.isEmpty());
    QCOMPARE(found->credential.accessToken.reveal(), accessToken(home.inAnHour()).toLatin1());
    QCOMPARE(cli.asked, QList{CodexCli::itemAttributes()});
}

void TestCodexCliAccount::tellsWhyNothingIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Item>("item");
    QTest::addColumn<ErrorKind>("kind");
    const auto holding = [](const QByteArray &bytes) { return Item(std::optional(Secret(bytes))); };
    const Item none(std::optional<Secret>{});
    const Item locked(Error{ErrorKind::StoreLocked, {}});
    QTest::newRow("neither") << QByteArray() << none << ErrorKind::SignInNeeded;
    QTest::newRow("a locked store") << QByteArray() << locked << ErrorKind::StoreLocked;
    QTest::newRow("a damaged file") << QByteArray("{") << none << ErrorKind::File;
    QTest::newRow("a damaged file, a locked store") << QByteArray("{") << locked << ErrorKind::File;
    QTest::newRow("nobody by the file, a locked store")
        << QByteArray("{}") << locked << ErrorKind::SignInNeeded;
    QTest::newRow("an empty item") << QByteArray() << holding({}) << ErrorKind::File;
    QTest::newRow("a damaged item") << QByteArray() << holding("{\"tokens\":") << ErrorKind::File;
    QTest::newRow("bytes") << QByteArray() << holding(QByteArray("\x00\xff", 2)) << ErrorKind::File;
    QTest::newRow("a huge item") << QByteArray() << holding('{' + QByteArray(2'000'000, ' ') + '}')
                                 << ErrorKind::File;
    QTest::newRow("nobody by the item") << QByteArray("{") << holding("{}") << ErrorKind::SignInNeeded;
}

void TestCodexCliAccount::tellsWhyNothingIsFound()
{
    QFETCH(const QByteArray, file);
    QFETCH(const Item, item);
    QFETCH(const ErrorKind, kind);
    const CliHome home;
    if (!file.isEmpty())
        home.write(file);
    ScriptedReader cli{item, {}};
    const std::optional<Result<SignedIn>> told = cli.find();
    QVERIFY(told && !*told);
    QCOMPARE(told->error().kind, kind);
}

void TestCodexCliAccount::looksForNoItemWithoutAHome()
{
    const CliHome home;
    qputenv("CODEX_HOME", QFile::encodeName(home.dir.filePath(u"none"_s)));
    ScriptedReader cli;
    QCOMPARE(cli.find()->error().kind, ErrorKind::SignInNeeded);
    QVERIFY(cli.asked.isEmpty());
}

void TestCodexCliAccount::readsTheItemAnewForTheKeeper()
{
    CliHome home;
    ScriptedReader cli;
    const QByteArray first = accessToken(home.inAnHour()).toLatin1();
    cli.give(chatGptFile(QString::fromLatin1(first)));
    Account account = cli.find()->value().account;
    account.id = u"cli"_s;
    QueuedWeb web;
    ScriptedStore store;
    CredentialKeeper keeper(store, web, home.clock, home.dir.filePath(u"lock"_s), cli.reader());
    QByteArrayList told;
    const auto tell = [&](const Result<Credential> &got) {
        told += got ? got->accessToken.reveal() : QByteArray::number(int(got.error().kind));
    };
    keeper.get(account, tell);
    keeper.renew(account, Secret(first), tell);
    const QByteArray ended = QByteArray::number(int(ErrorKind::SessionEnded));
    QTRY_COMPARE(told, QByteArrayList({first, ended}));
    home.clock.advance(2h);
    const QByteArray second = accessToken(home.inAnHour()).toLatin1();
    keeper.get(account, tell);
    QTRY_COMPARE(told, QByteArrayList({first, ended, ended}));
    cli.give(chatGptFile(QString::fromLatin1(second))); // the CLI was used
    keeper.get(account, tell);
    QTRY_COMPARE(told, QByteArrayList({first, ended, ended, second}));
    QVERIFY(web.asked.isEmpty() && store.writes == 0);
}

void TestCodexCliAccount::tellsNobodyWhoHasGone()
{
    const CliHome home;
    ScriptedReader cli;
    {
        QObject context;
        CodexCli::find(&context, kServer, cli.reader(), [](const auto &) { QFAIL("the context has gone"); });
    }
    QVERIFY(cli.find()); // whose answer comes after that one
    QCOMPARE(cli.asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestCodexCliAccount)
#include "tst_codexcliaccount.moc"
