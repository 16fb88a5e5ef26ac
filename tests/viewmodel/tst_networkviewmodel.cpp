// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/networkviewmodel.h"

#include "demo/demoserver.h"
#include "support/fakeclock.h"
#include "viewmodel/preferences.h"

#include <QAbstractItemModelTester>
#include <QFile>
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
    NetworkPolicy policy;
    NetworkDiary diary{{}, clock};
    NetworkViewModel network{preferences, policy, diary, clock};
    QSignalSpy changed{&network, &NetworkViewModel::changed};
    QSignalSpy renewed{&network, &NetworkViewModel::policyChanged};

    Fixture() { network.setEndpoint({QUrl(u"https://server.example/v1"_s), Secret("sk-hunter2hunter2")}); }
};

} // namespace

class TestNetworkViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheKeptSettings();
    void followsTheSettingsWhileTheyAreEdited();
    void keepsThePasswordForThisProxyOnly();
    void refusesAProxyThatMakesNoSense_data();
    void refusesAProxyThatMakesNoSense();
    void waitsWithManualForAnAddress();
    void refusesAFileWithoutCertificates();
    void choosesTheWay();
    void tellsTheLastDisconnects();
    void testsAndReports();
    void stopsTheTest();
};

void TestNetworkViewModel::goesByTheKeptSettings()
{
    Fixture f;
    QVERIFY(f.network.useProxy(u"proxy.example:3128"_s, u"ada"_s, {}));
    QCOMPARE(f.renewed.size(), 1);
    NetworkPolicy policy;
    NetworkViewModel later(f.preferences, policy, f.diary, f.clock);
    QCOMPARE(later.proxySetting(), NetworkViewModel::Proxy::Manual);
    QCOMPARE(later.proxyAddress(), u"http://proxy.example:3128"_s);
    QCOMPARE(later.proxyUser(), u"ada"_s);
    QCOMPARE(policy.settings().proxy, NetworkSettings::Proxy::Manual);
}

void TestNetworkViewModel::followsTheSettingsWhileTheyAreEdited()
{
    Fixture f;
    QVERIFY(f.network.useProxy(u"proxy.example:3128"_s, u"ada"_s, u"hunter2"_s));
    f.settings.watch();
    const auto edit = [&f](const QByteArray &content) {
        QFile file(f.settings.file());
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(edit("[network]\nproxy=Direct\nproxyUrl=http://ada@proxy.example:3128\n"));
    QTRY_COMPARE(f.network.proxySetting(), NetworkViewModel::Proxy::Direct);
    QCOMPARE(f.renewed.size(), 2); // once by each
    QVERIFY(f.network.isProxyPasswordKept());
    QVERIFY(edit("[network]\nproxy=Manual\nproxyUrl=http://another.example:3128\n"));
    QTRY_COMPARE(f.network.proxyAddress(), u"http://another.example:3128"_s);
    QVERIFY(!f.network.isProxyPasswordKept()); // it was that of the other one
}

void TestNetworkViewModel::keepsThePasswordForThisProxyOnly()
{
    Fixture f;
    QVERIFY(f.network.useProxy(u"http://proxy.example:3128"_s, u"ada"_s, u"hunter2"_s));
    QVERIFY(f.network.isProxyPasswordKept());
    QVERIFY(f.network.useProxy(u"http://proxy.example:3128"_s, u"ada"_s, {}));
    QVERIFY(f.network.isProxyPasswordKept());
    QVERIFY(!f.network.proxy().contains(u"hunter2"_s));
    QVERIFY(!f.network.report().contains(u"hunter2"_s));
    QVERIFY(f.network.useProxy(u"socks5://other.example:1080"_s, {}, {}));
    QVERIFY(!f.network.isProxyPasswordKept());
    QVERIFY(f.network.proxyUser().isEmpty());
}

void TestNetworkViewModel::refusesAProxyThatMakesNoSense_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another protocol") << u"ftp://proxy.example"_s;
    QTest::newRow("a password in it") << u"http://ada:hunter2@proxy.example:3128"_s;
}

void TestNetworkViewModel::refusesAProxyThatMakesNoSense()
{
    QFETCH(const QString, address);
    Fixture f;
    QVERIFY(!f.network.useProxy(address, {}, {}));
    QVERIFY(!f.network.problem().isEmpty());
    QVERIFY(!f.network.problem().contains(u"hunter2"_s));
    QCOMPARE(f.network.proxySetting(), NetworkViewModel::Proxy::Automatic);
    QCOMPARE(f.renewed.size(), 0);
    QVERIFY(f.network.useProxy(u"http://proxy.example:3128"_s, {}, {}));
    QVERIFY(f.network.problem().isEmpty());
}

void TestNetworkViewModel::waitsWithManualForAnAddress()
{
    Fixture f;
    f.network.setProxySetting(NetworkViewModel::Proxy::Manual);
    QCOMPARE(f.network.proxySetting(), NetworkViewModel::Proxy::Automatic);
    f.network.setProxySetting(NetworkViewModel::Proxy::Direct);
    QCOMPARE(f.network.proxySetting(), NetworkViewModel::Proxy::Direct);
    QVERIFY(f.network.proxy().startsWith(u"none"_s));
    QCOMPARE(f.renewed.size(), 1);
}

void TestNetworkViewModel::refusesAFileWithoutCertificates()
{
    Fixture f;
    const QString path = f.dir.filePath(u"empty.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!f.network.useCaFile(path));
    QVERIFY(!f.network.problem().isEmpty());
    QVERIFY(!f.network.useCaFile(f.dir.filePath(u"missing.pem"_s)));
    QVERIFY(f.network.caFile().isEmpty());
    QVERIFY(f.network.useCaFile({}));
    QVERIFY(f.network.problem().isEmpty());
}

void TestNetworkViewModel::choosesTheWay()
{
    Fixture f;
    QCOMPARE(f.network.way(), u"WebSocket"_s);
    f.network.setWaySetting(NetworkViewModel::Way::HttpOnly);
    QCOMPARE(f.network.waySetting(), NetworkViewModel::Way::HttpOnly);
    QCOMPARE(f.network.way(), u"HTTP"_s);
    QVERIFY(!f.network.wayReason().isEmpty());
    QVERIFY(!f.changed.isEmpty());
    f.network.setWaySetting(NetworkViewModel::Way::Automatic);
    QCOMPARE(f.network.way(), u"WebSocket"_s);
}

void TestNetworkViewModel::tellsTheLastDisconnects()
{
    Fixture f;
    QVERIFY(f.network.disconnects().isEmpty());
    f.diary.add({f.clock.wallNow(), u"server.example"_s, Route::Sse, ErrorKind::Timeout, {}});
    QCOMPARE(f.network.disconnects().size(), 1);
    QVERIFY(f.network.disconnects().constFirst().contains(u"server.example over HTTP"_s));
}

void TestNetworkViewModel::testsAndReports()
{
    Fixture f;
    DemoServer server;
    const Result<QUrl> url = server.listen({});
    QVERIFY(url);
    f.network.setEndpoint({*url, Secret("sk-hunter2hunter2")});
    QAbstractItemModelTester tester(f.network.checks(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.network.test();
    QVERIFY(f.network.isTesting());
    QTRY_VERIFY(!f.network.isTesting());
    QCOMPARE(f.network.checks()->rowCount(), 9);
    QCOMPARE(f.network.verdict(), u"Everything works."_s);
    for (int row = 0; row < 9; ++row) {
        const QModelIndex index = f.network.checks()->index(row);
        QVERIFY(!index.data(int(CheckList::Role::Title)).toString().isEmpty());
        QVERIFY(!index.data(int(CheckList::Role::StateName)).toString().isEmpty());
    }
    const QString report = f.network.report();
    QVERIFY(report.contains(u"WebSocket: fine"_s));
    QVERIFY(!report.contains(u"hunter2"_s));
    f.network.setEndpoint({});
    QCOMPARE(f.network.checks()->rowCount(), 0);
    QVERIFY(f.network.verdict().isEmpty());
}

void TestNetworkViewModel::stopsTheTest()
{
    Fixture f;
    f.network.test();
    QVERIFY(f.network.isTesting());
    f.network.stopTest();
    QVERIFY(!f.network.isTesting());
    QVERIFY(f.network.verdict().isEmpty());
}

QTEST_GUILESS_MAIN(TestNetworkViewModel)
#include "tst_networkviewmodel.moc"
