// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keeperdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

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
    void doesNotRenewTwiceWhatWasRefusedTwice();
    void doesNotSpendATokenTooEarly();
    void doesNotRenewKeys();
    void takesAServerWithoutAnItemForOneWithoutAKey();
    void saysThatAKeyIsMissing();
};

void TestCredentialKeeper::givesWhatIsKept()
{
    KeeperDesk desk;
    QCOMPARE(desk.keep(desk.lasting(1h)), QByteArray("done"));
    const Word word = desk.beginGet();
    QVERIFY(word->isNull()); // never from inside
    QCOMPARE(KeeperDesk::waitFor(word), QByteArray("access-1"));
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
    QTest::newRow("nothing kept") << QByteArray() << none << QByteArray("ended");
    QTest::newRow("damaged") << QByteArray("hunter2") << none << QByteArray("ended");
    for (ErrorKind kind :
         {ErrorKind::StoreMissing, ErrorKind::StoreLocked, ErrorKind::StoreRefused, ErrorKind::StoreSilent})
        QTest::addRow("store, %d", int(kind)) << QByteArray() << std::optional(kind) << errorWord(kind);
}

void TestCredentialKeeper::saysWhyItHasNothing()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const std::optional<ErrorKind>, fault);
    QFETCH(const QByteArray, expected);
    KeeperDesk desk;
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
    KeeperDesk desk(AccountKind::ChatGpt);
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
    KeeperDesk desk;
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
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    QStringList diary;
    desk.store.diary = desk.web.diary = &diary;
    desk.keeper->get(desk.account, [&](const auto &) { diary.append(u"given"_s); });
    QTRY_COMPARE(diary, (QStringList{u"ask"_s, u"written"_s, u"given"_s}));
}

void TestCredentialKeeper::renewsOnceForAllWhoWait()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(200s));
    desk.web.give("access-2", "refresh-2");
    QList<Word> words;
    for (int i = 0; i < 3; ++i)
        words << desk.beginGet() << desk.beginRenew("access-1");
    for (const Word &word : words)
        QCOMPARE(KeeperDesk::waitFor(word), QByteArray("access-2"));
    QCOMPARE(desk.web.asked.size(), 1);
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
    KeeperDesk desk;
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
    KeeperDesk desk;
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
    KeeperDesk desk;
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
    KeeperDesk desk;
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
    KeeperDesk desk;
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

void TestCredentialKeeper::doesNotRenewTwiceWhatWasRefusedTwice()
{
    KeeperDesk desk;
    desk.putInStore(desk.lasting(1h));
    desk.web.give("access-2", "refresh-2");
    QCOMPARE(desk.renew("access-1"), QByteArray("access-2"));
    QCOMPARE(desk.renew("access-1"), QByteArray("access-2"));
    QCOMPARE(desk.web.asked.size(), 1);
}

void TestCredentialKeeper::doesNotSpendATokenTooEarly()
{
    KeeperDesk desk(AccountKind::ChatGpt);
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

void TestCredentialKeeper::doesNotRenewKeys()
{
    for (AccountKind kind : {AccountKind::ApiKey, AccountKind::Endpoint}) {
        KeeperDesk desk(kind);
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

void TestCredentialKeeper::takesAServerWithoutAnItemForOneWithoutAKey()
{
    KeeperDesk desk(AccountKind::Endpoint);
    bool came = false;
    desk.keeper->get(desk.account, [&](const Result<Credential> &got) {
        came = got && got->accessToken.isEmpty() && got->headers.isEmpty();
    });
    QTRY_VERIFY(came);
    desk.putInStore({Secret("sk-1")}); // by another program
    QCOMPARE(desk.get(), QByteArray("sk-1"));
}

void TestCredentialKeeper::saysThatAKeyIsMissing()
{
    KeeperDesk desk(AccountKind::ApiKey);
    QCOMPARE(desk.get(), QByteArray("ended"));
}

QTEST_GUILESS_MAIN(TestCredentialKeeper)
#include "tst_credentialkeeper.moc"
