// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/credentialkeeper.h"
#include "auth/keeperdoubles.h"
#include "support/fakeclock.h"
#include "support/secretsearch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kDead = R"({"error":"invalid_grant"})";

Account accountOf(AccountKind kind)
{
    Account account;
    account.id = u"account-1"_s;
    account.kind = kind;
    account.name = u"ada@example.com"_s;
    account.baseUrl = QUrl(u"https://api.example/v1"_s);
    if (kind == AccountKind::ChatGpt || kind == AccountKind::Codex) {
        account.clientId = u"app_1"_s;
        account.tokenUrl = QUrl(u"https://auth.example/token"_s);
        account.revokeUrl = QUrl(u"https://auth.example/revoke"_s);
    }
    return account;
}

/// What a call came to: the access token, or a word for the error.
using Word = std::shared_ptr<QByteArray>;

QByteArray wordOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SessionEnded:
        return "ended";
    case ErrorKind::SignInNeeded:
        return "sign in";
    case ErrorKind::InUse:
        return "in use";
    default:
        return "error " + QByteArray::number(int(error.kind));
    }
}

QByteArray errorWord(ErrorKind kind)
{
    return wordOf(Error{kind});
}

struct Desk
{
    FakeClock clock;
    ScriptedWeb web;
    ScriptedStore store;
    QTemporaryDir dir;
    std::unique_ptr<CredentialKeeper> keeper;
    Account account;

    explicit Desk(AccountKind kind = AccountKind::Codex)
        : account(accountOf(kind))
    {
        restart();
    }

    void restart()
    {
        keeper = std::make_unique<CredentialKeeper>(store, web, clock, dir.filePath(u"sub/lock"_s));
    }
    /// As a sign-in of another program would.
    void putInStore(const Credential &credential) { store.values[account.id] = toText(credential).reveal(); }
    Credential inStore() const
    {
        const auto credential = credentialFrom(Secret(store.values.value(account.id)));
        return credential ? *credential : Credential{};
    }
    Credential lasting(std::chrono::seconds left, const QByteArray &access = "access-1",
                       const QByteArray &refresh = "refresh-1") const
    {
        return {Secret(access), Secret(refresh), clock.wallNow().addSecs(left.count())};
    }
    QString lockFile() const
    {
        const QByteArray hash = QCryptographicHash::hash(account.id.toUtf8(), QCryptographicHash::Sha256);
        return dir.filePath(u"sub/lock."_s + QString::fromLatin1(hash.toHex().left(16)));
    }

    static CredentialKeeper::Got into(const Word &word)
    {
        return [word](const Result<Credential> &got) {
            *word = got ? got->accessToken.reveal() : wordOf(got.error());
        };
    }
    static CredentialKeeper::Kept keptInto(const Word &word)
    {
        return [word](const std::optional<Error> &error) { *word = error ? wordOf(*error) : "done"; };
    }
    static QByteArray waitFor(const Word &word)
    {
        return QTest::qWaitFor([&] { return !word->isNull(); }) ? *word : QByteArray("unanswered");
    }

    Word beginGet() const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->get(account, into(word));
        return word;
    }
    Word beginRenew(const QByteArray &refused) const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->renew(account, Secret(refused), into(word));
        return word;
    }
    Word beginForget() const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->forget(account, keptInto(word));
        return word;
    }
    QByteArray get() const { return waitFor(beginGet()); }
    QByteArray renew(const QByteArray &refused) const { return waitFor(beginRenew(refused)); }
    QByteArray forget() const { return waitFor(beginForget()); }
    QByteArray keep(const Credential &credential) const
    {
        auto word = std::make_shared<QByteArray>();
        keeper->keep(account, credential, keptInto(word));
        return waitFor(word);
    }
};

} // namespace

class TestCredentialKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsKept();
    void saysWhyItHasNothing_data();
    void saysWhyItHasNothing();
    void renewsShortlyBeforeTheEnd_data();
    void renewsShortlyBeforeTheEnd();
    void tellsWhyItRenews();
    void savesBeforeItGives();
    void renewsOnceForAllWhoWait();
    void givesTheOldTokenWhileItIsValid_data();
    void givesTheOldTokenWhileItIsValid();
    void leavesAFailingServerAloneForAWhile();
    void saysWhatFailedOnceTheTokenIsOver();
    void asksOnceMoreWhereTheAnswerMayBeLost_data();
    void asksOnceMoreWhereTheAnswerMayBeLost();
    void endsTheSessionForGood_data();
    void endsTheSessionForGood();
    void goesOnWhenAnotherProgramHasSignedIn();
    void takesWhatAnotherProgramRenewed();
    void endsWithAnotherProgramsSignOut();
    void doesNotRenewTwiceWhatWasRefusedTwice();
    void doesNotSpendATokenTooEarly();
    void keepsInMemoryWhatTheStoreDoesNotTake();
    void givesWayToANewSignInOverWhatWasNotSaved();
    void goesOnWithoutAStoreThatHasGone();
    void keepsUntilQuit();
    void forgetsAWriteThatNobodyWaitedFor();
    void doesNotRenewKeys();
    void revokesAndRemoves_data();
    void revokesAndRemoves();
    void removesWhateverRevokingSays_data();
    void removesWhateverRevokingSays();
    void saysThatItCouldNotRemove();
    void revokesWhatIsOnlyInMemory();
    void waitsForAnotherProgram();
    void doesNotWaitForeverForAnotherProgram();
    void goesOnAfterADeadProgram();
    void signsInWhateverHoldsTheLock();
    void doesNotLetAccountsWaitForEachOther();
    void endsEveryCallWithoutAWord();
    void writesNoFile();
};

void TestCredentialKeeper::givesWhatIsKept()
{
    Desk desk;
    QSignalSpy news(desk.keeper.get(), &CredentialKeeper::renewed);
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    QCOMPARE(news.size(), 1);
    const Word word = desk.beginGet();
    QVERIFY(word->isNull()); // never from inside
    QCOMPARE(Desk::waitFor(word), QByteArray("access-1"));
    desk.restart();
    QCOMPARE(desk.get(), QByteArray("access-1"));
    QVERIFY(desk.web.asked.isEmpty());
}

void TestCredentialKeeper::saysWhyItHasNothing_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<std::optional<ErrorKind>>("fault");
    QTest::addColumn<QByteArray>("expected");
    const std::optional<ErrorKind> none;
    QTest::newRow("nothing kept") << QByteArray() << none << QByteArray("sign in");
    QTest::newRow("damaged") << QByteArray("hunter2") << none << QByteArray("sign in");
    for (ErrorKind kind :
         {ErrorKind::StoreMissing, ErrorKind::StoreLocked, ErrorKind::StoreRefused, ErrorKind::StoreSilent})
        QTest::addRow("store, %d", int(kind)) << QByteArray() << std::optional(kind) << errorWord(kind);
}

void TestCredentialKeeper::saysWhyItHasNothing()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const std::optional<ErrorKind>, fault);
    QFETCH(const QByteArray, expected);
    Desk desk;
    if (!stored.isEmpty())
        desk.store.values[desk.account.id] = stored;
    desk.store.readFault = fault;
    QCOMPARE(desk.get(), expected);
    QCOMPARE(desk.renew("access-1"), expected);
    QVERIFY(desk.web.asked.isEmpty());
    desk.store.readFault.reset();
    desk.putInStore(desk.lasting(1h));
    QCOMPARE(desk.get(), QByteArray("access-1")); // no error is remembered
}

void TestCredentialKeeper::renewsShortlyBeforeTheEnd_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("secondsToEarliest"); // 0: any time
    QTest::addColumn<bool>("renews");
    QTest::newRow("400 s left") << 400 << 0 << false;
    QTest::newRow("301 s left") << 301 << 0 << false;
    QTest::newRow("300 s left") << 300 << 0 << true;
    QTest::newRow("200 s left") << 200 << 0 << true;
    QTest::newRow("over") << -10 << 0 << true;
    QTest::newRow("200 s left, allowed") << 200 << -1 << true;
    QTest::newRow("200 s left, too early") << 200 << 1 << false;
}

void TestCredentialKeeper::renewsShortlyBeforeTheEnd()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const int, secondsToEarliest);
    QFETCH(const bool, renews);
    Desk desk(AccountKind::ChatGpt);
    Credential credential = desk.lasting(std::chrono::seconds(secondsLeft));
    if (secondsToEarliest != 0)
        credential.earliestRefreshAt = desk.clock.wallNow().addSecs(secondsToEarliest);
    desk.putInStore(credential);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), renews ? QByteArray("access-2") : QByteArray("access-1"));
    QCOMPARE(desk.web.asked.size(), renews ? 1 : 0);
    QCOMPARE(desk.inStore().refreshToken.reveal(),
             renews ? QByteArray("refresh-2") : QByteArray("refresh-1"));
}

void TestCredentialKeeper::tellsWhyItRenews()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.web.give("access-3", "refresh-3");
    QCOMPARE(desk.renew("access-2"), QByteArray("access-3"));
    const auto sent = [&](int i) { return QJsonDocument::fromJson(desk.web.asked.at(i).body).object(); };
    QCOMPARE(sent(0)["refresh_token"_L1].toString(), u"refresh-1"_s);
    QCOMPARE(sent(0)["refresh_reason"_L1].toString(), u"proactive_expiry"_s);
    QCOMPARE(sent(1)["refresh_token"_L1].toString(), u"refresh-2"_s);
    QCOMPARE(sent(1)["refresh_reason"_L1].toString(), u"unauthorized_recovery"_s);
}

void TestCredentialKeeper::savesBeforeItGives()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    QStringList diary;
    desk.store.diary = desk.web.diary = &diary;
    connect(desk.keeper.get(), &CredentialKeeper::renewed, this, [&] { diary.append(u"told"_s); });
    desk.keeper->get(desk.account, [&](const auto &) { diary.append(u"given"_s); });
    QTRY_COMPARE(diary, (QStringList{u"ask"_s, u"written"_s, u"told"_s, u"given"_s}));
}

void TestCredentialKeeper::renewsOnceForAllWhoWait()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    QSignalSpy news(desk.keeper.get(), &CredentialKeeper::renewed);
    QList<Word> words;
    for (int i = 0; i < 3; ++i)
        words << desk.beginGet() << desk.beginRenew("access-1");
    for (const Word &word : words)
        QCOMPARE(Desk::waitFor(word), QByteArray("access-2"));
    QCOMPARE(desk.web.asked.size(), 1);
    QCOMPARE(news.size(), 1);
    QCOMPARE(desk.store.writes, 1);
}

void TestCredentialKeeper::givesTheOldTokenWhileItIsValid_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no network") << 0 << QByteArray();
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("429") << 429 << QByteArray();
    QTest::newRow("403 with a page") << 403 << QByteArray("<html>");
    QTest::newRow("a page instead") << 200 << QByteArray("<html>");
    QTest::newRow("nothing in it") << 200 << QByteArray("{}");
    QTest::newRow("a dead refresh token") << 400 << kDead;
}

void TestCredentialKeeper::givesTheOldTokenWhileItIsValid()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    if (status == 0)
        desk.web.fail(ErrorKind::HostNotFound);
    else
        desk.web.say(status, body);
    QCOMPARE(desk.get(), QByteArray("access-1"));
    QCOMPARE(desk.web.asked.size(), 1);
    QCOMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-1"));
}

void TestCredentialKeeper::leavesAFailingServerAloneForAWhile()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.say(503, {});
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.clock.advance(29s);
    QCOMPARE(desk.get(), QByteArray("access-1"));
    QCOMPARE(desk.web.asked.size(), 1);
    desk.clock.advance(2s);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
}

void TestCredentialKeeper::saysWhatFailedOnceTheTokenIsOver()
{
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    desk.web.say(500, {});
    QCOMPARE(desk.get(), errorWord(ErrorKind::Server));
    desk.web.fail(ErrorKind::HostNotFound);
    QCOMPARE(desk.get(), errorWord(ErrorKind::HostNotFound)); // at once
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    for (const WebRequest &request : std::as_const(desk.web.asked))
        QVERIFY(request.body.contains("refresh-1"));
}

void TestCredentialKeeper::asksOnceMoreWhereTheAnswerMayBeLost_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("lost") << ErrorKind::ConnectionLost << 2;
    QTest::newRow("silence") << ErrorKind::Timeout << 2;
    QTest::newRow("too large") << ErrorKind::TooLarge << 2;
    QTest::newRow("no such host") << ErrorKind::HostNotFound << 1;
    QTest::newRow("nobody there") << ErrorKind::ConnectionRefused << 1;
    QTest::newRow("no trust") << ErrorKind::Tls << 1;
    QTest::newRow("proxy") << ErrorKind::Proxy << 1;
}

void TestCredentialKeeper::asksOnceMoreWhereTheAnswerMayBeLost()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, requests);
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    for (int i = 0; i < requests; ++i)
        desk.web.fail(kind);
    QCOMPARE(desk.get(), errorWord(kind));
    QCOMPARE(desk.web.asked.size(), requests);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QCOMPARE(desk.web.asked.first().body, desk.web.asked.last().body); // the same token each time
}

void TestCredentialKeeper::endsTheSessionForGood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << 401 << QByteArray();
    QTest::newRow("invalid_grant") << 400 << kDead;
    QTest::newRow("reused") << 400 << QByteArray(R"({"error":{"code":"refresh_token_reused"}})");
    QTest::newRow("expired") << 403 << QByteArray(R"({"code":"refresh_token_expired"})");
}

void TestCredentialKeeper::endsTheSessionForGood()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Desk desk;
    desk.putInStore(desk.lasting(1h));
    desk.web.say(status, body);
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    QCOMPARE(desk.get(), QByteArray("ended"));
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    desk.clock.advance(2h);
    QCOMPARE(desk.get(), QByteArray("ended"));
    QCOMPARE(desk.web.asked.size(), 1);
    QCOMPARE(desk.keep(desk.lasting(1h, "access-9", "refresh-9")), QByteArray("done"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
}

void TestCredentialKeeper::goesOnWhenAnotherProgramHasSignedIn()
{
    Desk desk;
    desk.putInStore(desk.lasting(1h));
    desk.web.say(401, {});
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    desk.putInStore(desk.lasting(1h, "access-9", "refresh-9"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
    QCOMPARE(desk.web.asked.size(), 1);
}

void TestCredentialKeeper::takesWhatAnotherProgramRenewed()
{
    Desk desk;
    desk.putInStore(desk.lasting(400s));
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2"));
    QCOMPARE(desk.get(), QByteArray("access-1")); // which is still good
    desk.clock.advance(200s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.putInStore(desk.lasting(1h, "access-3", "refresh-3"));
    QCOMPARE(desk.renew("access-2"), QByteArray("access-3"));
    QVERIFY(desk.web.asked.isEmpty());
}

void TestCredentialKeeper::endsWithAnotherProgramsSignOut()
{
    Desk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.store.values.clear();
    QCOMPARE(desk.renew("access-1"), QByteArray("sign in"));
    QCOMPARE(desk.get(), QByteArray("sign in"));
    QVERIFY(desk.web.asked.isEmpty());
    QCOMPARE(desk.store.writes, 1);
}

void TestCredentialKeeper::doesNotRenewTwiceWhatWasRefusedTwice()
{
    Desk desk;
    desk.putInStore(desk.lasting(1h));
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.renew("access-1"), QByteArray("access-2"));
    QCOMPARE(desk.renew("access-1"), QByteArray("access-2"));
    QCOMPARE(desk.web.asked.size(), 1);
}

void TestCredentialKeeper::doesNotSpendATokenTooEarly()
{
    Desk desk(AccountKind::ChatGpt);
    Credential credential = desk.lasting(1h);
    credential.earliestRefreshAt = desk.clock.wallNow().addSecs(3240);
    desk.putInStore(credential);
    QCOMPARE(desk.renew("access-1"), QByteArray("ended"));
    QCOMPARE(desk.get(), QByteArray("ended"));
    QVERIFY(desk.web.asked.isEmpty());
    desk.clock.advance(3241s);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.renew("access-1"), QByteArray("access-2"));
    const QUrlQuery form(QString::fromUtf8(desk.web.asked.first().body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
}

void TestCredentialKeeper::keepsInMemoryWhatTheStoreDoesNotTake()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreLocked;
    QSignalSpy changes(desk.keeper.get(), &CredentialKeeper::unsavedChanged);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(desk.keeper->unsaved(desk.account.id)->kind, ErrorKind::StoreLocked);
    QCOMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-1"));

    QCOMPARE(desk.get(), QByteArray("access-2")); // no window at every question
    QCOMPARE(desk.store.writes, 1);
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.store.writes, 2);

    desk.web.give("access-3", "refresh-3");
    QCOMPARE(desk.renew("access-2"), QByteArray("access-3")); // by the token in memory
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(desk.keeper->unsaved(desk.account.id));

    desk.store.writeFault.reset();
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-3"));
    QTRY_COMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-3"));
    QTRY_VERIFY(!desk.keeper->unsaved(desk.account.id));
    QCOMPARE(desk.web.asked.size(), 2);
}

void TestCredentialKeeper::givesWayToANewSignInOverWhatWasNotSaved()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreSilent;
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.store.writeFault.reset();
    desk.putInStore(desk.lasting(1h, "access-9", "refresh-9")); // by another program
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.get(), QByteArray("access-9"));
    QCOMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-9"));
    QVERIFY(!desk.keeper->unsaved(desk.account.id));
}

void TestCredentialKeeper::goesOnWithoutAStoreThatHasGone()
{
    Desk desk;
    desk.putInStore(desk.lasting(400s));
    QCOMPARE(desk.get(), QByteArray("access-1"));
    desk.store.readFault = desk.store.writeFault = ErrorKind::StoreMissing;
    desk.clock.advance(1h);
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QCOMPARE(desk.keeper->unsaved(desk.account.id)->kind, ErrorKind::StoreMissing);
    desk.store.readFault.reset();
    desk.store.writeFault.reset();
    desk.clock.advance(61s);
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QTRY_COMPARE(desk.inStore().refreshToken.reveal(), QByteArray("refresh-2"));
}

void TestCredentialKeeper::keepsUntilQuit()
{
    Desk desk;
    desk.putInStore(desk.lasting(1h, "access-0", "refresh-0"));
    desk.keeper->keepUntilQuit(desk.account, desk.lasting(200s));
    QVERIFY(desk.keeper->isUntilQuit(desk.account.id));
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.store.writes, 0);
    QVERIFY(!desk.keeper->unsaved(desk.account.id)); // it is meant so
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(!desk.keeper->isUntilQuit(desk.account.id));
    QCOMPARE(desk.get(), QByteArray("sign in"));
}

void TestCredentialKeeper::forgetsAWriteThatNobodyWaitedFor()
{
    Desk desk;
    desk.store.writeFault = ErrorKind::StoreSilent;
    QCOMPARE(desk.keep(desk.lasting(1h)), errorWord(ErrorKind::StoreSilent));
    desk.putInStore(desk.lasting(1h)); // too late
    desk.keeper->keepUntilQuit(desk.account, desk.lasting(1h));
    QTRY_VERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.get(), QByteArray("access-1"));
}

void TestCredentialKeeper::doesNotRenewKeys()
{
    for (AccountKind kind : {AccountKind::ApiKey, AccountKind::Endpoint}) {
        Desk desk(kind);
        QCOMPARE(desk.keep({Secret("sk-1")}), QByteArray("done"));
        QCOMPARE(desk.get(), QByteArray("sk-1"));
        QCOMPARE(desk.renew("sk-1"), QByteArray("sign in"));
        QCOMPARE(desk.get(), QByteArray("sk-1"));
        desk.putInStore({Secret("sk-2")});
        QCOMPARE(desk.renew("sk-1"), QByteArray("sk-2"));
        desk.keeper->keepUntilQuit(desk.account, {Secret("sk-3")});
        QCOMPARE(desk.renew("sk-3"), QByteArray("sign in"));
        QCOMPARE(desk.get(), QByteArray("sk-3"));
        QCOMPARE(desk.forget(), QByteArray("done"));
        QVERIFY(desk.web.asked.isEmpty());
    }
}

void TestCredentialKeeper::revokesAndRemoves_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("ChatGPT") << AccountKind::ChatGpt;
    QTest::newRow("Codex") << AccountKind::Codex;
}

void TestCredentialKeeper::revokesAndRemoves()
{
    QFETCH(const AccountKind, kind);
    Desk desk(kind);
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2")); // renewed by another program
    desk.web.say(200, {});
    const Word forgotten = desk.beginForget();
    QCOMPARE(desk.get(), QByteArray("sign in")); // from now on
    QCOMPARE(Desk::waitFor(forgotten), QByteArray("done"));
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.web.asked.size(), 1);
    QCOMPARE(desk.web.asked.first().url, desk.account.revokeUrl);
    QVERIFY(desk.web.asked.first().body.contains("refresh-2"));
    QCOMPARE(desk.get(), QByteArray("sign in"));
    QCOMPARE(desk.keep(desk.lasting(1h, "access-9")), QByteArray("done"));
    QCOMPARE(desk.get(), QByteArray("access-9"));
}

void TestCredentialKeeper::removesWhateverRevokingSays_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::newRow("no network") << 0;
    QTest::newRow("400") << 400;
    QTest::newRow("500") << 500;
}

void TestCredentialKeeper::removesWhateverRevokingSays()
{
    QFETCH(const int, status);
    Desk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    if (status == 0)
        desk.web.fail(ErrorKind::HostNotFound);
    else
        desk.web.say(status, {});
    QVERIFY(desk.forget() != "done");
    QVERIFY(desk.store.values.isEmpty());
    QCOMPARE(desk.get(), QByteArray("sign in"));
}

void TestCredentialKeeper::saysThatItCouldNotRemove()
{
    Desk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.store.removeFault = ErrorKind::StoreLocked;
    desk.web.say(500, {});
    QCOMPARE(desk.forget(), errorWord(ErrorKind::StoreLocked)); // which is the worse of the two
}

void TestCredentialKeeper::revokesWhatIsOnlyInMemory()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    desk.store.writeFault = ErrorKind::StoreRefused;
    QCOMPARE(desk.get(), QByteArray("access-2"));
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    QVERIFY(desk.web.asked.last().body.contains("refresh-2"));
    QVERIFY(!desk.keeper->unsaved(desk.account.id));
}

void TestCredentialKeeper::waitsForAnotherProgram()
{
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    QLockFile other(desk.lockFile());
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QVERIFY(other.lock());
    const Word word = desk.beginGet();
    QTest::qWait(120); // two looks at the lock
    QVERIFY(word->isNull());
    desk.putInStore(desk.lasting(1h, "access-2", "refresh-2"));
    other.unlock();
    QCOMPARE(Desk::waitFor(word), QByteArray("access-2"));
    QVERIFY(desk.web.asked.isEmpty());
    QVERIFY(!QFile::exists(desk.lockFile())); // nobody holds it now
}

void TestCredentialKeeper::doesNotWaitForeverForAnotherProgram()
{
    Desk desk;
    desk.putInStore(desk.lasting(200s));
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QLockFile other(desk.lockFile());
    QVERIFY(other.lock());
    const Word valid = desk.beginGet();
    const Word refused = desk.beginRenew("access-1");
    QTest::qWait(60);
    QVERIFY(valid->isNull());
    desk.clock.advance(31s);
    QCOMPARE(Desk::waitFor(valid), QByteArray("access-1"));
    QCOMPARE(Desk::waitFor(refused), QByteArray("in use"));
    QVERIFY(desk.web.asked.isEmpty());
}

void TestCredentialKeeper::goesOnAfterADeadProgram()
{
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QFile left(desk.lockFile());
    QVERIFY(left.open(QIODevice::WriteOnly));
    // A process that cannot exist, in the way of QLockFile.
    left.write("999999999\nlectern\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2"));
}

void TestCredentialKeeper::signsInWhateverHoldsTheLock()
{
    Desk desk;
    QFile inTheWay(desk.dir.filePath(u"sub"_s)); // of the folder that the lock belongs in
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    desk.web.say(200, {});
    QCOMPARE(desk.forget(), QByteArray("done"));
    desk.putInStore(desk.lasting(-1s));
    QCOMPARE(desk.get(), errorWord(ErrorKind::File));

    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().mkpath(QFileInfo(desk.lockFile()).path()));
    QLockFile other(desk.lockFile());
    QVERIFY(other.lock());
    const Word word = std::make_shared<QByteArray>();
    desk.keeper->keep(desk.account, desk.lasting(1h, "access-9"), Desk::keptInto(word));
    QTest::qWait(60);
    QVERIFY(word->isNull());
    desk.clock.advance(31s);
    QCOMPARE(Desk::waitFor(word), QByteArray("done"));
}

void TestCredentialKeeper::doesNotLetAccountsWaitForEachOther()
{
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word first = desk.beginGet(); // whose server never answers
    QTRY_COMPARE(desk.web.asked.size(), 1);
    Account other = desk.account;
    other.id = u"account-2"_s;
    desk.store.values[other.id] = toText(desk.lasting(-1s, "other-1", "other-r1")).reveal();
    desk.web.give("other-2", "other-r2");
    const Word second = std::make_shared<QByteArray>();
    desk.keeper->get(other, Desk::into(second));
    QCOMPARE(Desk::waitFor(second), QByteArray("other-2"));
    QVERIFY(first->isNull());
}

void TestCredentialKeeper::endsEveryCallWithoutAWord()
{
    Desk desk;
    desk.putInStore(desk.lasting(-1s));
    const Word get = desk.beginGet();
    const Word renew = desk.beginRenew("access-1");
    QTRY_COMPARE(desk.web.asked.size(), 1);
    const Word forget = desk.beginForget(); // waits for the lock
    const Word kept = std::make_shared<QByteArray>();
    desk.keeper->keep(desk.account, desk.lasting(1h), Desk::keptInto(kept));
    desk.keeper.reset();
    desk.restart();
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.get(), QByteArray("access-2")); // the lock is free
    for (const Word &word : {get, renew, forget, kept})
        QVERIFY(word->isNull());
}

void TestCredentialKeeper::writesNoFile()
{
    Desk desk;
    QCOMPARE(desk.keep(desk.lasting(200s, "hunter2-access", "hunter2-refresh")), QByteArray("done"));
    desk.web.give("hunter2-access-2", "hunter2-refresh-2");
    QCOMPARE(desk.get(), QByteArray("hunter2-access-2"));
    QVERIFY(!foundIn(desk.dir.path(), {"hunter2-access", "hunter2-refresh"}));
}

QTEST_GUILESS_MAIN(TestCredentialKeeper)
#include "tst_credentialkeeper.moc"
