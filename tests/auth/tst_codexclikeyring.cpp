// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The item of the Codex CLI in a real gnome-keyring, and in one that is not well: run by with_keyring.sh,
// once for each state.
#include "auth/codexcliaccount.h"
#include "auth/codexclihome.h"
#include "auth/credentialkeeper.h"
#include "auth/keeperdoubles.h"
#include "auth/keyringprobe.h"
#include "auth/secretservicestandin.h"
#include "desktop/secretitem.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>

using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Paths = QList<QDBusObjectPath>;
using Replies = QMap<QString, QVariantList>;

QString state()
{
    return qEnvironmentVariable("LECTERN_KEYRING_STATE");
}

/// What reading comes to, in words.
QByteArray readItem(const QMap<QString, QString> &attributes)
{
    QObject context;
    QByteArray word;
    readSecretItem(&context, attributes, [&](const SecretItem &item) {
        word = !item ? wordOf(item.error().kind) : *item ? (*item)->reveal() : QByteArray("nothing");
    });
    if (!word.isNull())
        return "answered at once";
    return QTest::qWaitFor([&] { return !word.isNull(); }, 20'000) ? word : QByteArray("unanswered");
}

/// The name of who is found, or the error's.
QByteArray findName()
{
    QObject context;
    QByteArray word;
    CodexCli::find(&context, kServer, readSecretItem, [&](const Result<SignedIn> &found) {
        word = found                                           ? found->account.name.toUtf8()
               : found.error().kind == ErrorKind::SignInNeeded ? QByteArray("nobody")
                                                               : wordOf(found.error().kind);
    });
    return QTest::qWaitFor([&] { return !word.isNull(); }, 20'000) ? word : QByteArray("unanswered");
}

bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

QStringList attributeArguments()
{
    QStringList arguments;
    const QMap<QString, QString> attributes = CodexCli::itemAttributes();
    for (auto one = attributes.cbegin(); one != attributes.cend(); ++one)
        arguments << one.key() << one.value();
    return arguments;
}

/// As the CLI does it, which also removes its file.
bool storeItem(const QByteArray &bytes)
{
    return run(u"secret-tool"_s, QStringList{u"store"_s, u"--label=of the CLI"_s} + attributeArguments(),
               bytes);
}

bool storeItem(const QJsonObject &json)
{
    return storeItem(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool clearItem()
{
    return run(u"secret-tool"_s, QStringList{u"clear"_s} + attributeArguments());
}

bool lockKeyring()
{
    return run(u"gdbus"_s,
               {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
                u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"['/org/freedesktop/secrets/collection/login']"_s});
}

/// A Secret Service that gives the replies it was told, and remembers what it was asked.
class ScriptedService final : public SecretServiceStandIn
{
public:
    explicit ScriptedService(const Replies &replies)
        : m_replies(replies)
    {
    }

    const QStringList &asked() const { return m_asked; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_asked.append(message.member());
        const auto reply = m_replies.constFind(message.member());
        if (reply == m_replies.cend())
            connection.send(message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s));
        else if (!reply->isEmpty()) // else it is silent
            connection.send(message.createReply(*reply));
        return true;
    }

private:
    Replies m_replies;
    QStringList m_asked;
};

QVariant path(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant paths(const QStringList &texts)
{
    Paths all;
    for (const QString &text : texts)
        all.append(QDBusObjectPath(text));
    return QVariant::fromValue(all);
}

QVariant variant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

QVariant secret(const QByteArray &value)
{
    QDBusArgument argument;
    argument.beginStructure();
    argument << QDBusObjectPath(u"/session"_s) << QByteArray() << value << u"text/plain"_s;
    argument.endStructure();
    return QVariant::fromValue(argument);
}

} // namespace

class TestCodexCliKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatIsWrongWithTheStore();
    void findsWhoIsSignedIn();
    void findsNobodyOfAnotherHome();
    void findsTheHomeThroughALink();
    void readsWhatIsNoSignIn();
    void givesTheKeeperWhatIsThereByNow();
    void survivesAnyService_data();
    void survivesAnyService();
    void tellsNobodyWhoHasGone();
    void doesNotAskToUnlock(); // the last one: it locks the keyring
};

void TestCodexCliKeyring::initTestCase()
{
    if (state().isEmpty())
        QSKIP("runs by tests/auth/with_keyring.sh only");
}

/// What needs a keyring, or a bus where its name is free, runs there only.
void TestCodexCliKeyring::init()
{
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    if (test == u"saysWhatIsWrongWithTheStore"_s)
        return;
    const QString needed = test == u"survivesAnyService"_s ? u"absent"_s : u"ready"_s;
    if (state() != needed)
        QSKIP("needs another state of the keyring");
    if (needed == u"ready"_s && QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty())
        QSKIP("needs secret-tool");
}

void TestCodexCliKeyring::saysWhatIsWrongWithTheStore()
{
    const CliHome home;
    const bool isLocked = state() == u"locked"_s;
    QCOMPARE(readItem(CodexCli::itemAttributes()), QByteArray(isLocked ? "locked" : "nothing"));
    QCOMPARE(findName(), QByteArray(isLocked ? "locked" : "nobody"));
}

void TestCodexCliKeyring::findsWhoIsSignedIn()
{
    const CliHome home;
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour()))));
    QCOMPARE(findName(), QByteArray("ada@example.com"));
    QVERIFY(clearItem());
    QCOMPARE(findName(), QByteArray("nobody"));
}

void TestCodexCliKeyring::findsNobodyOfAnotherHome()
{
    const CliHome home;
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour()))));
    const CliHome other;
    QCOMPARE(findName(), QByteArray("nobody"));
}

void TestCodexCliKeyring::findsTheHomeThroughALink()
{
    const CliHome home;
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour()))));
    const QTemporaryDir links;
    const QString link = links.filePath(u"codex"_s);
    QVERIFY(QFile::link(home.dir.path(), link));
    qputenv("CODEX_HOME", QFile::encodeName(link));
    QCOMPARE(findName(), QByteArray("ada@example.com"));
}

void TestCodexCliKeyring::readsWhatIsNoSignIn()
{
    const CliHome home;
    for (const QByteArray &bytes : {QByteArray("{}"), QByteArray("{\"tokens\":"), QByteArray(5'000, '[')}) {
        QVERIFY(storeItem(bytes));
        QCOMPARE(readItem(CodexCli::itemAttributes()), bytes);
        QVERIFY(findName() != "ada@example.com");
    }
}

void TestCodexCliKeyring::givesTheKeeperWhatIsThereByNow()
{
    CliHome home;
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour()))));
    Account account;
    account.id = u"cli"_s;
    account.kind = AccountKind::CodexCli;
    account.workspace = u"ws-1"_s;
    QueuedWeb web;
    ScriptedStore store;
    CredentialKeeper keeper(store, web, home.clock, home.dir.filePath(u"lock"_s), readSecretItem);
    QByteArrayList told;
    const auto tell = [&](const Result<Credential> &got) {
        told += got ? got->accessToken.reveal() : QByteArray("none");
    };
    keeper.get(account, tell);
    QTRY_COMPARE(told, QByteArrayList{accessToken(home.inAnHour()).toLatin1()});
    home.clock.advance(2h);
    keeper.get(account, tell);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1), QByteArray("none"));
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour())))); // the CLI was used
    keeper.get(account, tell);
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.at(2), accessToken(home.inAnHour()).toLatin1());
}

void TestCodexCliKeyring::survivesAnyService_data()
{
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QStringList>("asked");
    const QStringList all{u"ReadAlias"_s,   u"Get"_s,       u"SearchItems"_s,
                          u"OpenSession"_s, u"GetSecret"_s, u"Close"_s};
    const Replies well{{u"ReadAlias"_s, {path(u"/ring"_s)}},
                       {u"Get"_s, {variant(false)}},
                       {u"SearchItems"_s, {paths({u"/ring/1"_s, u"/ring/2"_s}), paths({})}},
                       {u"OpenSession"_s, {variant(QString()), path(u"/session"_s)}},
                       {u"GetSecret"_s, {secret("hunter2")}},
                       {u"Close"_s, {}}};
    const auto row = [&](const char *name, const QString &method, const QVariantList &reply,
                         const QByteArray &word, qsizetype calls) {
        Replies replies = well;
        replies.insert(method, reply);
        QTest::newRow(name) << replies << word << all.first(calls);
    };
    row("well", u"Close"_s, {}, "hunter2", 6);
    row("a locked ring is not even searched", u"Get"_s, {variant(true)}, "locked", 2);
    row("a locked item is left alone", u"SearchItems"_s, {paths({}), paths({u"/ring/1"_s})}, "nothing", 3);
    row("a search of another shape", u"SearchItems"_s, {u"/ring/1"_s}, "nothing", 3);
    row("a session of another shape", u"OpenSession"_s, {path(u"/session"_s)}, "nothing", 4);
    row("a secret of another shape", u"GetSecret"_s, {QByteArray("hunter2")}, "nothing", 6);
    row("no word about the secret", u"GetSecret"_s, {}, "silent", 6);
    for (const char *method : {"SearchItems", "OpenSession", "GetSecret"}) {
        Replies replies = well;
        const QString refused = QString::fromLatin1(method);
        replies.remove(refused);
        const qsizetype calls = refused == u"GetSecret"_s ? 6 : all.indexOf(refused) + 1;
        QTest::addRow("%s is refused", method) << replies << QByteArray("nothing") << all.first(calls);
    }
}

void TestCodexCliKeyring::survivesAnyService()
{
    QFETCH(const Replies, replies);
    QFETCH(const QByteArray, word);
    QFETCH(const QStringList, asked);
    const CliHome home;
    const ScriptedService service(replies);
    QVERIFY(service.isThere());
    QCOMPARE(readItem(CodexCli::itemAttributes()), word);
    QTRY_COMPARE(service.asked(), asked);
}

void TestCodexCliKeyring::tellsNobodyWhoHasGone()
{
    const CliHome home;
    QVERIFY(storeItem("hunter2"));
    {
        QObject context;
        readSecretItem(&context, CodexCli::itemAttributes(),
                       [](const SecretItem &) { QFAIL("the context has gone"); });
    }
    QCOMPARE(readItem(CodexCli::itemAttributes()), QByteArray("hunter2")); // which comes after that one
}

void TestCodexCliKeyring::doesNotAskToUnlock()
{
    const CliHome home;
    QVERIFY(storeItem(chatGptFile(accessToken(home.inAnHour()))));
    QCOMPARE(findName(), QByteArray("ada@example.com"));
    QVERIFY(lockKeyring());
    QCOMPARE(findName(), QByteArray("locked"));
}

QTEST_GUILESS_MAIN(TestCodexCliKeyring)
#include "tst_codexclikeyring.moc"
