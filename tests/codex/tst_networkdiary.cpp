// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/networkdiary.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QUrl kServer(u"https://a.example/v1"_s);
const QUrl kOther(u"https://b.example/v1"_s);

struct DiaryProbe
{
    QTemporaryDir dir;
    FakeClock clock;
    QString file = dir.filePath(u"sub/network.json"_s);
    NetworkDiary diary{file, clock};
};

} // namespace

class TestNetworkDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSocketAtFirst();
    void takesADetourForAnHour();
    void keepsTheDetourOverARestart();
    void doesWhatIsSet_data();
    void doesWhatIsSet();
    void triesAnewWhenSetToAutomatic();
    void tellsServersApart();
    void keepsTheLastDisconnects();
    void startsAnewWithAFileThatCannotBeRead_data();
    void startsAnewWithAFileThatCannotBeRead();
    void ignoresADetourFromAWrongClock();
    void worksWithoutAFile();
    void keepsNoSecretOfTheAddress();
};

void TestNetworkDiary::takesTheSocketAtFirst()
{
    DiaryProbe f;
    QCOMPARE(f.diary.route(kServer), Route::WebSocket);
    QVERIFY(!f.diary.detour(kServer).until.isValid());
    QVERIFY(f.diary.disconnects().isEmpty());
}

void TestNetworkDiary::takesADetourForAnHour()
{
    DiaryProbe f;
    QSignalSpy changed(&f.diary, &NetworkDiary::changed);
    f.diary.takeDetour(kServer, u"status 426"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.diary.route(kServer), Route::Sse);
    QCOMPARE(f.diary.detour(kServer).reason, u"status 426"_s);
    f.clock.advance(59min);
    QCOMPARE(f.diary.route(kServer), Route::Sse);
    f.clock.advance(1min);
    QCOMPARE(f.diary.route(kServer), Route::WebSocket);
}

void TestNetworkDiary::keepsTheDetourOverARestart()
{
    DiaryProbe f;
    f.diary.takeDetour(kServer, u"status 426"_s);
    f.clock.advance(10min);
    const NetworkDiary later(f.file, f.clock);
    QCOMPARE(later.route(kServer), Route::Sse);
    f.clock.advance(50min);
    QCOMPARE(later.route(kServer), Route::WebSocket);
}

void TestNetworkDiary::doesWhatIsSet_data()
{
    QTest::addColumn<RouteSetting>("setting");
    QTest::addColumn<Route>("route");
    QTest::newRow("WebSocket") << RouteSetting::WebSocketOnly << Route::WebSocket;
    QTest::newRow("SSE") << RouteSetting::SseOnly << Route::Sse;
}

void TestNetworkDiary::doesWhatIsSet()
{
    QFETCH(const RouteSetting, setting);
    DiaryProbe f;
    f.diary.setSetting(kServer, setting);
    f.diary.takeDetour(kServer, u"status 426"_s);
    QTEST(f.diary.route(kServer), "route");
    QVERIFY(!f.diary.detour(kServer).until.isValid());
    const NetworkDiary later(f.file, f.clock);
    QCOMPARE(later.setting(kServer), setting);
    QTEST(later.route(kServer), "route");
}

void TestNetworkDiary::triesAnewWhenSetToAutomatic()
{
    DiaryProbe f;
    f.diary.takeDetour(kServer, u"status 426"_s);
    f.diary.setSetting(kServer, RouteSetting::Automatic);
    QCOMPARE(f.diary.route(kServer), Route::WebSocket);
}

void TestNetworkDiary::tellsServersApart()
{
    DiaryProbe f;
    f.diary.takeDetour(kServer, u"status 426"_s);
    f.diary.setSetting(kOther, RouteSetting::SseOnly);
    QCOMPARE(f.diary.route(kOther), Route::Sse);
    f.diary.setSetting(kOther, RouteSetting::Automatic);
    QCOMPARE(f.diary.route(kOther), Route::WebSocket);
    QCOMPARE(f.diary.route(kServer), Route::Sse);
}

void TestNetworkDiary::keepsTheLastDisconnects()
{
    DiaryProbe f;
    for (int i = 0; i < 7; ++i)
        f.diary.add({f.clock.wallNow().addSecs(i), u"a.example"_s, Route::Sse, ErrorKind::Timeout,
                     QString::number(i)});
    QCOMPARE(f.diary.disconnects().size(), NetworkDiary::kMaxDisconnects);
    QCOMPARE(f.diary.disconnects().constFirst().detail, u"6"_s);
    QCOMPARE(f.diary.disconnects().constLast().detail, u"2"_s);
    const NetworkDiary later(f.file, f.clock);
    QCOMPARE(later.disconnects(), f.diary.disconnects());
}

void TestNetworkDiary::startsAnewWithAFileThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("torn") << "{\"detours\":{"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("wrong types")
        << R"({"settings":{"https://a.example/v1":"x"},"detours":[1],"disconnects":{"a":1}})"_ba;
    QTest::newRow("wrong numbers")
        << R"({"settings":{"https://a.example/v1":99},"detours":{"https://a.example/v1":{"until":"soon"}}})"_ba;
    QTest::newRow("negative") << R"({"settings":{"https://a.example/v1":-1}})"_ba;
}

void TestNetworkDiary::startsAnewWithAFileThatCannotBeRead()
{
    QFETCH(const QByteArray, content);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"network.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const FakeClock clock;
    const NetworkDiary diary(file.fileName(), clock);
    QCOMPARE(diary.route(kServer), Route::WebSocket);
    QVERIFY(diary.disconnects().isEmpty());
}

void TestNetworkDiary::ignoresADetourFromAWrongClock()
{
    DiaryProbe f;
    f.diary.takeDetour(kServer, u"status 426"_s);
    f.clock.setWallNow(f.clock.wallNow().addDays(-400));
    const NetworkDiary later(f.file, f.clock);
    QCOMPARE(later.route(kServer), Route::WebSocket);
}

void TestNetworkDiary::worksWithoutAFile()
{
    FakeClock clock;
    NetworkDiary diary(QString(), clock);
    diary.takeDetour(kServer, u"status 426"_s);
    diary.add({});
    QCOMPARE(diary.route(kServer), Route::Sse);
}

void TestNetworkDiary::keepsNoSecretOfTheAddress()
{
    DiaryProbe f;
    f.diary.takeDetour(QUrl(u"https://me:hunter2@a.example/v1?key=hunter2"_s), u"status 426"_s);
    QFile file(f.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestNetworkDiary)
#include "tst_networkdiary.moc"
