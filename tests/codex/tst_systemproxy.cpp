// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/systemproxy.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A system that names another proxy each time, and takes its time for it.
struct SlowSystem
{
    FakeClock clock;
    QStringList asked;
    std::chrono::milliseconds takes{0};
    SystemProxy proxies{clock, [this](const QUrl &url) {
                            asked += url.toString();
                            clock.advance(takes);
                            return QNetworkProxy(QNetworkProxy::HttpProxy, u"p.example"_s,
                                                 quint16(asked.size()));
                        }};

    int port(const QString &url) { return proxies.proxyFor(QUrl(url)).port(); }
};

} // namespace

class TestSystemProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceAMinute();
    void countsTheMinuteFromTheAnswer();
    void doesNotMindTheTimeOfDay();
    void asksOnceForOneServer_data();
    void asksOnceForOneServer();
    void asksForEveryServer_data();
    void asksForEveryServer();
    void forgetsRatherThanGrow();
};

void TestSystemProxy::asksOnceAMinute()
{
    SlowSystem system;
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    system.clock.advance(59s);
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    system.clock.advance(1s);
    QCOMPARE(system.port(u"https://a.example"_s), 2);
    QCOMPARE(system.port(u"https://a.example"_s), 2);
}

void TestSystemProxy::countsTheMinuteFromTheAnswer()
{
    SlowSystem system;
    system.takes = 2min;
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    QCOMPARE(system.port(u"https://a.example"_s), 1);
}

void TestSystemProxy::doesNotMindTheTimeOfDay()
{
    SlowSystem system;
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    system.clock.setWallNow(system.clock.wallNow().addDays(400));
    QCOMPARE(system.port(u"https://a.example"_s), 1);
}

void TestSystemProxy::asksOnceForOneServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("another path") << u"https://a.example/v1/models?x=1"_s;
    QTest::newRow("its port") << u"https://a.example:443"_s;
    QTest::newRow("a socket") << u"wss://a.example/v1"_s;
    QTest::newRow("capitals") << u"https://A.example"_s;
}

void TestSystemProxy::asksOnceForOneServer()
{
    QFETCH(const QString, url);
    SlowSystem system;
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    QCOMPARE(system.port(url), 1);
    QCOMPARE(system.asked, QStringList{u"https://a.example"_s});
}

void TestSystemProxy::asksForEveryServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"https://b.example"_s;
    QTest::newRow("scheme") << u"http://a.example"_s;
    QTest::newRow("scheme, same port") << u"http://a.example:443"_s;
    QTest::newRow("port") << u"https://a.example:8443"_s;
}

void TestSystemProxy::asksForEveryServer()
{
    QFETCH(const QString, url);
    SlowSystem system;
    QCOMPARE(system.port(u"https://a.example"_s), 1);
    QCOMPARE(system.port(url), 2);
    QCOMPARE(system.port(u"https://a.example"_s), 1);
}

void TestSystemProxy::forgetsRatherThanGrow()
{
    SlowSystem system;
    for (int i = 0; i < 64; ++i)
        system.port(u"https://a%1.example"_s.arg(i));
    QCOMPARE(system.port(u"https://a0.example"_s), 1);
    QCOMPARE(system.port(u"https://b.example"_s), 65);
    QCOMPARE(system.port(u"https://a0.example"_s), 66);
}

QTEST_GUILESS_MAIN(TestSystemProxy)
#include "tst_systemproxy.moc"
