// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/statusviewmodel.h"

#include "codex/transports.h"
#include "demo/demoserver.h"
#include "storage/historyprobe.h"
#include "support/fakeclock.h"
#include "viewmodel/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    Preferences preferences{settings};
    FakeClock clock;
    DemoServer server;
    NetworkPolicy policy;
    NetworkDiary diary{{}, clock};
    ModelCatalogue catalogue;
    AccountMeters meters{clock};
    CodexService service{transportsOn(policy), diary, clock};
    ModelChoice models{catalogue, preferences};
    IdSource ids{clock};
    ConversationViewModel page{service, models, ids, clock};
    StatusViewModel status{page, models, meters, diary, clock};
    QSignalSpy settled{&page, &ConversationViewModel::turnSettled};

    bool start(const QStringList &faults = {})
    {
        DemoServer::Options options;
        options.faults = faults;
        options.tokensPerSecond = 0;
        const Result<QUrl> url = server.listen(options);
        if (!url)
            return false;
        service.setEndpoint({*url, {}});
        Endpoint account{*url, {}};
        account.usageUrl = account.httpUrl(u"usage"_s);
        meters.setEndpoint(account);
        status.setAccount(url->toString());
        models.load({*url, {}}, u"test"_s);
        return QTest::qWaitFor([this] { return !models.slug().isEmpty(); });
    }
    bool ask(const QString &question)
    {
        const qsizetype before = settled.size();
        return page.send(question) && QTest::qWaitFor([&] { return settled.size() > before; });
    }
};

} // namespace

class TestStatusViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void tellsContextAndCostOfATurn();
    void countsWhatIsNotInMemory();
    void forgetsThemWithTheConversation();
    void tellsTheLimitThatWasHeardOf();
    void asksForTheLimitsAfterATurn();
    void asksForTheLimitsWhenSomebodyLooks();
    void keepsUpWithTheTimeWhileWatched_data();
    void keepsUpWithTheTimeWhileWatched();
    void waitsForNothingWithoutNeed();
    void tellsTheWayAndWhy();
};

void TestStatusViewModel::knowsNothingAtFirst()
{
    Fixture f;
    QVERIFY(f.status.context().isEmpty());
    QVERIFY(f.status.contextPercent() < 0);
    QVERIFY(f.status.limit().isEmpty());
    QVERIFY(f.status.way().isEmpty());
    QVERIFY(f.status.bars().isEmpty());
    QVERIFY(f.status.lastTurn().isEmpty());
    QCOMPARE(f.status.contextDetail(), u"unknown"_s);
}

void TestStatusViewModel::tellsContextAndCostOfATurn()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.ask(u"markdown"_s));
    QVERIFY(f.status.contextPercent() > 0);
    QVERIFY(f.status.context().startsWith(u"Context "_s));
    QVERIFY(!f.status.lastTurn().isEmpty());
    QCOMPARE(f.status.lastTurn(), f.status.conversation());
    QVERIFY(f.ask(u"hello"_s));
    QVERIFY(f.status.lastTurn() != f.status.conversation());
    QCOMPARE(f.status.conversation().constFirst().value, u"2"_s);
}

void TestStatusViewModel::countsWhatIsNotInMemory()
{
    HistoryProbe kept;
    const ConversationId id = kept.add();
    QList<Turn> turns;
    for (int i = 0; i < 3; ++i) {
        Turn turn = kept.turn(u"question"_s, turns.isEmpty() ? TurnId() : turns.constLast().id);
        turn.ledger.requests = 1;
        kept.keep(kept.store->keepTurn(id, turn));
        turns.append(turn);
    }
    Fixture f;
    f.status.setHistory(kept.store.get());
    const ConversationViewModel::Page page = f.page.make();
    page->setId(id);
    page->conversation().prependEarlier({turns.constLast()});
    f.page.show(page);
    QCOMPARE(f.status.lastTurn().constFirst().value, u"1"_s);
    QTRY_COMPARE(f.status.conversation().constFirst().value, u"3"_s);
    f.page.startNew();
    QVERIFY(f.status.conversation().isEmpty());
}

void TestStatusViewModel::forgetsThemWithTheConversation()
{
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(f.ask(u"hello"_s));
    f.page.startNew();
    QVERIFY(f.status.context().isEmpty());
    QVERIFY(f.status.lastTurn().isEmpty());
    QVERIFY(f.status.conversation().isEmpty());
}

void TestStatusViewModel::tellsTheLimitThatWasHeardOf()
{
    Fixture f;
    QSignalSpy changed(&f.status, &StatusViewModel::changed);
    Protocol::RateLimits limits;
    limits.meter = u"codex"_s;
    limits.primary = Protocol::RateLimitWindow{93, 10080, f.clock.wallNow().addDays(2)};
    f.meters.take(Protocol::Event(Protocol::RateLimitsEvent{limits}));
    QTRY_VERIFY(!f.status.limit().isEmpty());
    QVERIFY(f.status.limit().startsWith(u"Weekly limit 93 % used"_s));
    QCOMPARE(f.status.limitPercent(), 93.0);
    QCOMPARE(f.status.bars().size(), 1);
    f.clock.advance(std::chrono::hours(72));
    f.status.look();
    QVERIFY(f.status.limit().isEmpty()); // it has started anew since
    QVERIFY(!changed.isEmpty());
}

void TestStatusViewModel::asksForTheLimitsAfterATurn()
{
    Fixture f;
    QSignalSpy failed(&f.meters, &AccountMeters::failed);
    QVERIFY(f.start({u"usage-503"_s}));
    QVERIFY(f.ask(u"hello"_s));
    QTRY_COMPARE(failed.size(), 1);
}

void TestStatusViewModel::asksForTheLimitsWhenSomebodyLooks()
{
    Fixture f;
    QVERIFY(f.start());
    f.status.look();
    QTRY_COMPARE(f.status.bars().size(), 2);
}

void TestStatusViewModel::keepsUpWithTheTimeWhileWatched_data()
{
    QTest::addColumn<qint64>("resetMs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("it starts anew") << qint64(30) << QString();
    QTest::newRow("it grows old") << qint64(24 * 60 * 60'000) << u"10 min ago"_s;
}

/// Only the time goes on; the waiting is real, the time is not.
void TestStatusViewModel::keepsUpWithTheTimeWhileWatched()
{
    QFETCH(const qint64, resetMs);
    QFETCH(const QString, expected);
    Fixture f;
    Protocol::RateLimits limits;
    limits.meter = u"codex"_s;
    const bool ages = resetMs > 600'000;
    limits.primary = Protocol::RateLimitWindow{93, 10080, f.clock.wallNow().addMSecs(resetMs)};
    f.meters.take(Protocol::Event(Protocol::RateLimitsEvent{limits}));
    QTRY_VERIFY(!f.status.limit().isEmpty());
    QVERIFY(!f.status.isWaiting());
    if (ages)
        f.clock.advance(std::chrono::minutes(10) - std::chrono::milliseconds(30));
    f.status.setWatched(true);
    QVERIFY(f.status.isWaiting());
    QVERIFY(f.status.limit().startsWith(u"Weekly limit 93 % used"_s));
    QVERIFY(!f.status.limit().contains(u"ago"_s));
    f.clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(expected.isEmpty() ? f.status.limit().isEmpty() : f.status.limit().endsWith(expected));
    QCOMPARE(f.status.isWaiting(), ages);
}

void TestStatusViewModel::waitsForNothingWithoutNeed()
{
    Fixture f;
    f.status.setWatched(true);
    QVERIFY(!f.status.isWaiting()); // nothing is known
    Protocol::RateLimits limits;
    limits.meter = u"codex"_s;
    limits.primary = Protocol::RateLimitWindow{93, 10080, f.clock.wallNow().addDays(2)};
    f.meters.take(Protocol::Event(Protocol::RateLimitsEvent{limits}));
    QTRY_VERIFY(f.status.isWaiting());
    f.status.setWatched(false);
    QVERIFY(!f.status.isWaiting());
}

void TestStatusViewModel::tellsTheWayAndWhy()
{
    Fixture f;
    const QString account = u"an-account"_s;
    f.status.setAccount(account);
    QCOMPARE(f.status.way(), u"WebSocket"_s);
    QVERIFY(f.status.wayReason().isEmpty());
    f.diary.takeDetour(account, u"status 426"_s);
    QCOMPARE(f.status.way(), u"HTTP"_s);
    QVERIFY(f.status.wayReason().contains(u"status 426"_s));
    f.diary.setSetting(account, RouteSetting::WebSocketOnly);
    QCOMPARE(f.status.way(), u"WebSocket"_s);
    QVERIFY(!f.status.wayReason().isEmpty());
}

QTEST_GUILESS_MAIN(TestStatusViewModel)
#include "tst_statusviewmodel.moc"
