// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/accountmeters.h"

#include "support/fakeclock.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kUsage =
    R"({"plan_type":"plus","rate_limit":{"primary_window":{"used_percent":42,)"
    R"("limit_window_seconds":18000,"reset_after_seconds":60,"reset_at":4102444800}}})"_ba;
const QHash<QString, QString> kHeaders{{u"x-codex-primary-used-percent"_s, u"17.5"_s},
                                       {u"x-codex-primary-window-minutes"_s, u"300"_s}};

struct Fixture
{
    RawServer server;
    FakeClock clock;
    AccountMeters meters{clock};
    QSignalSpy changed{&meters, &AccountMeters::changed};
    QSignalSpy failed{&meters, &AccountMeters::failed};

    Fixture() { meters.setEndpoint(endpoint()); }
    Endpoint endpoint() const
    {
        Endpoint endpoint{server.baseUrl(), Secret("sk-hunter2hunter2"), {{"chatgpt-account-id", "acc-1"}}};
        endpoint.usageUrl = QUrl(u"http://127.0.0.1:%1/wham/usage"_s.arg(server.serverPort()));
        return endpoint;
    }
    double used() const
    {
        const auto binding = meters.meters().binding(clock.wallNow());
        return binding ? binding->window.window.usedPercent : -1;
    }
};

} // namespace

class TestAccountMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEventsAndHeaders();
    void takesNothingFromOtherEvents();
    void asksTheUsageAddress();
    void asksAtMostOnceInThreeMinutes();
    void asksNobodyWithoutAnAddress();
    void saysWhyItCouldNotAsk_data();
    void saysWhyItCouldNotAsk();
    void forgetsAnotherEndpoint_data();
    void forgetsAnotherEndpoint();
};

void TestAccountMeters::takesEventsAndHeaders()
{
    Fixture f;
    f.meters.take(kHeaders);
    QCOMPARE(f.changed.size(), 0); // not from inside the call
    QTRY_COMPARE(f.changed.size(), 1);
    QCOMPARE(f.used(), 17.5);
    const auto event = Protocol::parseEvent(
        R"({"type":"codex.rate_limits","rate_limits":{"primary":{"used_percent":99,"window_minutes":300}}})");
    QVERIFY(event);
    f.meters.take(*event);
    QTRY_COMPARE(f.changed.size(), 2);
    QCOMPARE(f.used(), 99);
}

void TestAccountMeters::takesNothingFromOtherEvents()
{
    Fixture f;
    f.meters.take(Protocol::Event(Protocol::UnknownEvent{}));
    f.meters.take(QHash<QString, QString>{{u"content-type"_s, u"text/plain"_s}});
    QCoreApplication::processEvents();
    QCOMPARE(f.changed.size(), 0);
    QVERIFY(f.meters.meters().all().isEmpty());
}

void TestAccountMeters::asksTheUsageAddress()
{
    Fixture f;
    f.server.answerHttp(200, kUsage);
    f.meters.refresh();
    QTRY_COMPARE(f.changed.size(), 1);
    QCOMPARE(f.used(), 42);
    const QByteArray head = f.server.received().constFirst().toLower();
    QVERIFY(head.startsWith("get /wham/usage http/1.1\r\n"));
    QVERIFY(head.contains("\r\nauthorization: bearer sk-hunter2hunter2\r\n"));
    QVERIFY(head.contains("\r\nchatgpt-account-id: acc-1\r\n"));
}

void TestAccountMeters::asksAtMostOnceInThreeMinutes()
{
    Fixture f;
    f.server.answerHttp(200, kUsage);
    f.meters.refresh();
    f.meters.refresh();
    QTRY_COMPARE(f.changed.size(), 1);
    f.clock.advance(179s);
    f.meters.refresh();
    f.clock.advance(1s);
    f.meters.refresh();
    QTRY_COMPARE(f.changed.size(), 2);
    QCOMPARE(f.server.received().size(), 2);
}

void TestAccountMeters::asksNobodyWithoutAnAddress()
{
    Fixture f;
    f.meters.setEndpoint({f.server.baseUrl(), {}});
    f.meters.refresh();
    QCoreApplication::processEvents();
    QVERIFY(f.server.received().isEmpty());
}

void TestAccountMeters::saysWhyItCouldNotAsk_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << "{}"_ba << ErrorKind::SignInNeeded;
    QTest::newRow("404") << 404 << "{}"_ba << ErrorKind::NotResponsesServer;
    QTest::newRow("500") << 500 << "{}"_ba << ErrorKind::Server;
    QTest::newRow("redirected") << 302 << QByteArray() << ErrorKind::NotResponsesServer;
    QTest::newRow("no JSON") << 200 << "<html>"_ba << ErrorKind::Protocol;
}

void TestAccountMeters::saysWhyItCouldNotAsk()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Fixture f;
    f.meters.take(kHeaders);
    f.server.answerHttp(status, body);
    f.meters.refresh();
    QTRY_COMPARE(f.failed.size(), 1);
    QTEST(f.failed.at(0).at(0).value<Error>().kind, "kind");
    QCOMPARE(f.used(), 17.5); // what was known stays known
}

void TestAccountMeters::forgetsAnotherEndpoint_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("forgets");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("server") << 1 << true;
    QTest::newRow("key") << 2 << true;
    QTest::newRow("account") << 3 << true;
}

void TestAccountMeters::forgetsAnotherEndpoint()
{
    QFETCH(const int, change);
    QFETCH(const bool, forgets);
    Fixture f;
    f.meters.take(kHeaders);
    f.meters.refresh(); // never answered; an answer would be the other's
    Endpoint endpoint = f.endpoint();
    if (change == 1)
        endpoint.baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s);
    else if (change == 2)
        endpoint.key = Secret("sk-other");
    else if (change == 3)
        endpoint.headers = {{"chatgpt-account-id", "acc-2"}};
    f.meters.setEndpoint(endpoint);
    QCOMPARE(f.meters.meters().all().isEmpty(), forgets);
    QTRY_VERIFY(!f.changed.isEmpty());
    QCOMPARE(f.failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestAccountMeters)
#include "tst_accountmeters.moc"
