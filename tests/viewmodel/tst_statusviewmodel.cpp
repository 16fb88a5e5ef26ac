// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/statusviewmodel.h"

#include "codex/transports.h"
#include "demo/demoserver.h"
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
    QSettings settings{dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    FakeClock clock;
    DemoServer server;
    NetworkPolicy policy;
    NetworkDiary diary{{}, clock};
    ModelCatalogue catalogue;
    AccountMeters meters{clock};
    CodexService service{transportsOn(policy), diary, clock};
    ModelChoice models{catalogue, preferences};
    ConversationViewModel page{service, models, nullptr, clock};
    StatusViewModel status{page, models, meters, diary, clock};
    QSignalSpy settled{&page, &ConversationViewModel::turnSettled};

    bool start()
    {
        DemoServer::Options options;
        options.tokensPerSecond = 0;
        const Result<QUrl> url = server.listen(options);
        if (!url)
            return false;
        service.setEndpoint({*url, {}});
        status.setServer(*url);
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
    void forgetsThemWithTheConversation();
    void tellsTheLimitThatWasHeardOf();
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

void TestStatusViewModel::tellsTheWayAndWhy()
{
    Fixture f;
    const QUrl server(u"https://server.example/v1"_s);
    f.status.setServer(server);
    QCOMPARE(f.status.way(), u"WebSocket"_s);
    QVERIFY(f.status.wayReason().isEmpty());
    f.diary.takeDetour(server, u"status 426"_s);
    QCOMPARE(f.status.way(), u"HTTP"_s);
    QVERIFY(f.status.wayReason().contains(u"status 426"_s));
    f.diary.setSetting(server, RouteSetting::WebSocketOnly);
    QCOMPARE(f.status.way(), u"WebSocket"_s);
    QVERIFY(!f.status.wayReason().isEmpty());
}

QTEST_GUILESS_MAIN(TestStatusViewModel)
#include "tst_statusviewmodel.moc"
