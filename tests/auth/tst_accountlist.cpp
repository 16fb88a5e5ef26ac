// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountlist.h"
#include "support/secretsearch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

Account someAccount(const QString &name = u"ada@example.com"_s, AccountKind kind = AccountKind::Codex)
{
    Account account;
    account.kind = kind;
    account.name = name;
    account.plan = u"plus"_s;
    account.workspace = u"ws-1"_s;
    account.workspaceName = u"Ada's"_s;
    account.baseUrl = QUrl(u"https://chat.example/backend-api/codex"_s);
    account.usageUrl = QUrl(u"https://chat.example/usage"_s);
    account.headers = {{"chatgpt-account-id", "ws-1"}};
    account.carrier = Carrier::Http;
    account.clientId = u"app_1"_s;
    account.tokenUrl = QUrl(u"https://auth.example/oauth/token"_s);
    account.revokeUrl = QUrl(u"https://auth.example/oauth/revoke"_s);
    account.sharesPlan = false;
    return account;
}

struct ListProbe
{
    QTemporaryDir dir;
    QString file = dir.filePath(u"sub/accounts.json"_s);
    std::unique_ptr<AccountList> list = std::make_unique<AccountList>(file);

    void restart() { list = std::make_unique<AccountList>(file); }
    QByteArray bytes() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QJsonObject root() const { return QJsonDocument::fromJson(bytes()).object(); }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(text);
    }
    QStringList setAside() const
    {
        return QFileInfo(file).dir().entryList({u"accounts.json.damaged-*"_s}, QDir::Files);
    }
};

} // namespace

class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void keepsAccountsOverARestart_data();
    void keepsAccountsOverARestart();
    void givesEachAccountAnIdOfItsOwn();
    void replacesTheOneWithTheId();
    void replacesTheSameAccount_data();
    void replacesTheSameAccount();
    void asksTheFirstUntilAnotherIsChosen();
    void keepsTheOrder();
    void keepsTheHostId();
    void startsFromWhatAnotherWrote();
    void takesTheHostIdThatAnotherMade();
    void tellsOfChanges();
    void keepsWhatANewerVersionWrote();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsAFileAsideThatIsDamagedLater();
    void leavesAFileAloneThatMayNotBeRead();
    void countsAChangeThatCannotBeWritten();
    void doesNotWaitForALongLock();
    void worksWithoutAFile();
    void keepsNoPasswordOfAnAddress();
    void isForItsOwnerOnly();
    void survivesOddEntries_data();
    void survivesOddEntries();
};

void TestAccountList::isEmptyAtFirst()
{
    ListProbe p;
    QVERIFY(p.list->accounts().isEmpty());
    QVERIFY(!p.list->active());
    QVERIFY(!p.list->find(QString()));
    QVERIFY(!p.list->problem());
    QVERIFY(!QFile::exists(p.file));
}

void TestAccountList::keepsAccountsOverARestart_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<Carrier>("carrier");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt << Carrier::Automatic;
    QTest::newRow("API key") << AccountKind::ApiKey << Carrier::WebSocket;
    QTest::newRow("Codex") << AccountKind::Codex << Carrier::Http;
    QTest::newRow("Codex CLI") << AccountKind::CodexCli << Carrier::Automatic;
    QTest::newRow("endpoint") << AccountKind::Endpoint << Carrier::WebSocket;
}

void TestAccountList::keepsAccountsOverARestart()
{
    QFETCH(const AccountKind, kind);
    QFETCH(const Carrier, carrier);
    ListProbe p;
    Account account = someAccount(u"Zoë \" \\ 漢"_s, kind);
    account.carrier = carrier;
    const Account kept = p.list->put(account);
    account.id = kept.id;
    QCOMPARE(kept, account);
    p.restart();
    QCOMPARE(p.list->accounts(), QList{account});
    QVERIFY(!p.list->problem());
}

void TestAccountList::givesEachAccountAnIdOfItsOwn()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    const QString b = p.list->put(someAccount(u"b"_s)).id;
    QVERIFY(!a.isEmpty() && !b.isEmpty() && a != b);
    p.list->remove(a);
    QVERIFY(p.list->put(someAccount(u"a"_s)).id != a);
}

void TestAccountList::replacesTheOneWithTheId()
{
    ListProbe p;
    Account account = p.list->put(someAccount());
    account.plan = u"pro"_s;
    account.name = u"new@example.com"_s;
    QCOMPARE(p.list->put(account), account);
    QCOMPARE(p.list->accounts(), QList{account});
}

void TestAccountList::replacesTheSameAccount_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<bool>("same");
    QTest::newRow("in nothing") << 0 << true;
    QTest::newRow("in its plan") << 1 << true;
    QTest::newRow("in a slash") << 2 << true;
    QTest::newRow("in its kind") << 3 << false;
    QTest::newRow("in its server") << 4 << false;
    QTest::newRow("in its name") << 5 << false;
    QTest::newRow("in its workspace") << 6 << false;
}

void TestAccountList::replacesTheSameAccount()
{
    QFETCH(const int, difference);
    QFETCH(const bool, same);
    ListProbe p;
    const QString id = p.list->put(someAccount()).id;
    Account account = someAccount();
    if (difference == 1)
        account.plan = u"team"_s;
    if (difference == 2)
        account.baseUrl = QUrl(account.baseUrl.toString() + u'/');
    if (difference == 3)
        account.kind = AccountKind::ChatGpt;
    if (difference == 4)
        account.baseUrl.setHost(u"other.example"_s);
    if (difference == 5)
        account.name = u"bob@example.com"_s;
    if (difference == 6)
        account.workspace = u"ws-2"_s;
    const Account kept = p.list->put(account);
    QCOMPARE(kept.id == id, same);
    QCOMPARE(kept.plan, account.plan);
    QCOMPARE(p.list->accounts().size(), same ? 1 : 2);
}

void TestAccountList::asksTheFirstUntilAnotherIsChosen()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    const QString b = p.list->put(someAccount(u"b"_s)).id;
    QCOMPARE(p.list->active()->id, a);
    p.list->setActive(b);
    p.restart();
    QCOMPARE(p.list->active()->id, b);
    p.list->remove(b);
    QCOMPARE(p.list->active()->id, a);
    p.list->setActive(u"nobody"_s);
    QCOMPARE(p.list->active()->id, a);
    p.list->remove(a);
    QVERIFY(!p.list->active());
}

void TestAccountList::keepsTheOrder()
{
    ListProbe p;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        p.list->put(someAccount(name));
    p.list->put(someAccount(u"b"_s));
    p.restart();
    QStringList names;
    for (const Account &account : p.list->accounts())
        names.append(account.name);
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestAccountList::keepsTheHostId()
{
    ListProbe p;
    const QString id = p.list->hostId();
    static const QRegularExpression form(
        uR"(^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$)"_s);
    QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(p.list->hostId(), id);
    p.list->put(someAccount());
    p.restart();
    QCOMPARE(p.list->hostId(), id);
}

void TestAccountList::startsFromWhatAnotherWrote()
{
    ListProbe p;
    AccountList other(p.file);
    p.list->put(someAccount(u"a"_s));
    const QString b = other.put(someAccount(u"b"_s)).id;
    QCOMPARE(other.accounts().size(), 2);
    QCOMPARE(p.list->accounts().size(), 1);
    QSignalSpy changes(p.list.get(), &AccountList::changed);
    p.list->reload();
    QCOMPARE(p.list->accounts().size(), 2);
    QCOMPARE(changes.size(), 1);
    other.remove(b);
    p.list->setActive(b);
    QCOMPARE(p.list->accounts().size(), 1);
}

void TestAccountList::takesTheHostIdThatAnotherMade()
{
    ListProbe p;
    AccountList other(p.file);
    const QString id = p.list->hostId();
    QCOMPARE(other.hostId(), id);
}

void TestAccountList::tellsOfChanges()
{
    ListProbe p;
    QSignalSpy changes(p.list.get(), &AccountList::changed);
    connect(p.list.get(), &AccountList::changed, this, [&] {
        if (!p.list->accounts().isEmpty())
            QVERIFY(p.bytes().contains("ada@example.com")); // on the disk before it is told
    });
    const QString id = p.list->put(someAccount()).id;
    QCOMPARE(changes.size(), 1);
    p.list->setActive(id);
    QCOMPARE(changes.size(), 2);
    p.list->remove(id);
    QCOMPARE(changes.size(), 3);
    p.list->reload();
    QCOMPARE(changes.size(), 3);
}

void TestAccountList::keepsWhatANewerVersionWrote()
{
    ListProbe p;
    const Account known = p.list->put(someAccount());
    QJsonObject root = p.root();
    root[u"version"_s] = 7;
    root[u"theme"_s] = QJsonObject{{u"dark"_s, true}};
    QJsonArray accounts = root["accounts"_L1].toArray();
    QJsonObject first = accounts.at(0).toObject();
    first[u"colour"_s] = u"teal"_s;
    const QJsonObject stranger{{u"id"_s, u"x"_s}, {u"kind"_s, u"quantum"_s}, {u"spin"_s, 0.5}};
    accounts = {first, stranger};
    root[u"accounts"_s] = accounts;
    p.write(QJsonDocument(root).toJson());

    p.restart();
    QCOMPARE(p.list->accounts(), QList{known});
    Account changed = known;
    changed.plan = u"pro"_s;
    p.list->put(changed);
    p.list->put(someAccount(u"b"_s));
    const QJsonObject after = p.root();
    QCOMPARE(after["version"_L1].toInt(), 7);
    QVERIFY(after["theme"_L1]["dark"_L1].toBool());
    QCOMPARE(after["accounts"_L1][0]["colour"_L1].toString(), u"teal"_s);
    QCOMPARE(after["accounts"_L1][0]["plan"_L1].toString(), u"pro"_s);
    QCOMPARE(after["accounts"_L1][1].toObject(), stranger);
    QCOMPARE(after["accounts"_L1].toArray().size(), 3);
}

void TestAccountList::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version":1,"accounts":[{"id":"a")");
    QTest::newRow("bytes") << QByteArray("\x00\x01\xff", 3);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("accounts of another type") << QByteArray(R"({"version":1,"accounts":"none"})");
    QTest::newRow("huge") << QByteArray(3'000'000, ' ') + "{}";
}

void TestAccountList::setsADamagedFileAside()
{
    QFETCH(const QByteArray, text);
    ListProbe p;
    p.write(text);
    p.restart();
    QVERIFY(p.list->accounts().isEmpty());
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->problem()->kind, ErrorKind::File);
    QCOMPARE(p.setAside().size(), 1);
    QVERIFY(p.list->problem()->detail.contains(p.setAside().first()));
    QFile aside(QFileInfo(p.file).dir().filePath(p.setAside().first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);

    p.list->put(someAccount());
    QVERIFY(!p.list->problem());
    p.restart();
    QCOMPARE(p.list->accounts().size(), 1);
    QVERIFY(!p.list->problem());
}

void TestAccountList::setsAFileAsideThatIsDamagedLater()
{
    ListProbe p;
    p.list->put(someAccount(u"a"_s));
    const QString hostId = p.list->hostId();
    for (const QString &name : {u"b"_s, u"c"_s}) {
        p.write("{");
        p.list->put(someAccount(name));
        QVERIFY(p.list->problem()); // it is told, though the change is on the disk
    }
    QCOMPARE(p.setAside().size(), 2); // in one second, too
    p.restart();
    QCOMPARE(p.list->accounts().size(), 3);
    QCOMPARE(p.list->hostId(), hostId);
}

void TestAccountList::leavesAFileAloneThatMayNotBeRead()
{
    ListProbe p;
    QVERIFY(QDir().mkpath(p.file)); // a folder cannot be read as a file, whoever runs the test
    p.restart();
    QVERIFY(p.list->problem());
    p.list->put(someAccount());
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->accounts().size(), 1);
    QVERIFY(p.setAside().isEmpty());
    QVERIFY(QFileInfo(p.file).isDir());
}

void TestAccountList::countsAChangeThatCannotBeWritten()
{
    ListProbe p;
    const QString a = p.list->put(someAccount(u"a"_s)).id;
    QDir dir = QFileInfo(p.file).dir();
    QVERIFY(dir.mkdir(u"accounts.json.lock"_s)); // nobody can lock now
    const Account b = p.list->put(someAccount(u"b"_s));
    p.list->setActive(b.id);
    QVERIFY(p.list->problem());
    QCOMPARE(p.list->active()->id, b.id);
    QCOMPARE(AccountList(p.file).accounts().size(), 1);
    p.list->reload();
    QCOMPARE(p.list->accounts().size(), 2);

    QVERIFY(dir.rmdir(u"accounts.json.lock"_s));
    AccountList(p.file).put(someAccount(u"c"_s));
    p.list->remove(a);
    QVERIFY(!p.list->problem());
    p.restart();
    QCOMPARE(p.list->accounts().size(), 2); // c and b
    QCOMPARE(p.list->active()->id, b.id);
}

void TestAccountList::doesNotWaitForALongLock()
{
    ListProbe p;
    p.list->put(someAccount());
    QLockFile lock(p.file + u".lock"_s);
    QVERIFY(lock.lock());
    p.list->put(someAccount(u"b"_s));
    QCOMPARE(p.list->problem()->kind, ErrorKind::InUse);
}

void TestAccountList::worksWithoutAFile()
{
    AccountList list{QString()};
    const QString id = list.put(someAccount()).id;
    QCOMPARE(list.active()->id, id);
    QVERIFY(!list.hostId().isEmpty());
    QVERIFY(!list.problem());
    list.reload();
    QCOMPARE(list.hostId(), list.hostId());
    list.remove(id);
    QVERIFY(!list.active());
}

void TestAccountList::keepsNoPasswordOfAnAddress()
{
    ListProbe p;
    Account account = someAccount(u"host"_s, AccountKind::Endpoint);
    account.baseUrl = QUrl(u"https://me:hunter2hunter2@host.example/v1"_s);
    account.usageUrl = account.tokenUrl = account.revokeUrl = account.baseUrl;
    p.list->put(account);
    QVERIFY(p.bytes().contains("host.example"));
    QVERIFY(!foundIn(p.dir.path(), {"hunter2hunter2"}));
    QVERIFY(foundIn(p.dir.path(), {"https://host.example"})); // the search finds what is there
}

void TestAccountList::isForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    ListProbe p;
    p.list->put(someAccount());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(p.file) & others));
#endif
}

void TestAccountList::survivesOddEntries_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray("[]") << 0;
    QTest::newRow("all sorts") << QByteArray(R"([1,null,"a",[],{},{"id":7,"kind":"codex"}])") << 0;
    QTest::newRow("no id") << QByteArray(R"([{"kind":"codex"}])") << 0;
    QTest::newRow("one id twice") << QByteArray(R"([{"id":"a","kind":"codex"},{"id":"a","kind":"api-key"}])")
                                  << 1;
    QTest::newRow("types mixed up")
        << QByteArray(
               R"([{"id":"a","kind":"codex","name":[],"baseUrl":7,"headers":[["",1],3],"sharesPlan":"no"}])")
        << 1;
}

void TestAccountList::survivesOddEntries()
{
    QFETCH(const QByteArray, accounts);
    QFETCH(const int, count);
    ListProbe p;
    p.write(R"({"version":1,"active":[],"hostId":9,"accounts":)" + accounts + '}');
    p.restart();
    QCOMPARE(p.list->accounts().size(), count);
    p.list->put(someAccount());
    p.restart();
    QCOMPARE(p.list->accounts().size(), count + 1);
    p.list->remove(u"a"_s);
    QVERIFY(!p.list->find(u"a"_s));
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
