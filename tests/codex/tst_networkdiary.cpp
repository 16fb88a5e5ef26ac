// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/endpoint.h"
#include "codex/networkdiary.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QString kServer = u"https://a.example/v1"_s;
const QString kOther = u"https://b.example/v1"_s;

Disconnect lost(const QDateTime &at, const QString &detail)
{
    return {at, u"a.example"_s, Route::Sse, ErrorKind::Timeout, detail};
}

struct DiaryProbe
{
    QTemporaryDir dir;
    FakeClock clock;
    QString file = dir.filePath(u"sub/network.json"_s);
    NetworkDiary diary{file, clock};

    /// What somebody reads who comes now.
    std::unique_ptr<NetworkDiary> written() const { return std::make_unique<NetworkDiary>(file, clock); }
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
    void keepsWhatAnotherSet();
    void setsOnlyWhatIsSet();
    void keepsTheLaterDetour();
    void endsTheDetourThatAnotherTook();
    void doesNotBringBackADetourThatAnotherEnded();
    void keepsTheNewestDisconnectsOfBoth();
    void countsDisconnectsThatAreAlike();
    void ignoresADisconnectFromAWrongClock();
    void writesLaterWhatAnotherKeptItFromWriting();
    void outlivesAFileThatWasDamaged();
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
    f.diary.takeDetour(Endpoint{QUrl(u"https://me:hunter2@a.example/v1?key=hunter2"_s)}.accountKey(),
                       u"status 426"_s);
    QFile file(f.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

void TestNetworkDiary::keepsWhatAnotherSet()
{
    DiaryProbe f;
    NetworkDiary other(f.file, f.clock);
    f.diary.setSetting(kServer, RouteSetting::SseOnly);
    other.setSetting(kOther, RouteSetting::WebSocketOnly);
    f.diary.takeDetour(u"https://c.example/v1"_s, u"status 426"_s);
    QCOMPARE(f.written()->setting(kServer), RouteSetting::SseOnly);
    QCOMPARE(f.written()->setting(kOther), RouteSetting::WebSocketOnly);
    QCOMPARE(f.diary.setting(kOther), RouteSetting::WebSocketOnly);
}

void TestNetworkDiary::setsOnlyWhatIsSet()
{
    DiaryProbe f;
    f.diary.setSetting(kServer, RouteSetting::SseOnly);
    NetworkDiary other(f.file, f.clock);
    f.diary.setSetting(kServer, RouteSetting::Automatic);
    other.add(lost(f.clock.wallNow(), u"cut"_s));
    other.setSetting(kOther, RouteSetting::SseOnly);
    QCOMPARE(f.written()->setting(kServer), RouteSetting::Automatic);
    QCOMPARE(other.setting(kServer), RouteSetting::Automatic);
}

void TestNetworkDiary::keepsTheLaterDetour()
{
    DiaryProbe f;
    NetworkDiary other(f.file, f.clock);
    f.diary.takeDetour(kServer, u"first"_s);
    f.clock.advance(10min);
    other.takeDetour(kServer, u"second"_s);
    f.clock.advance(10min);
    {
        QLockFile lock(f.file + u".lock"_s);
        QVERIFY(lock.tryLock());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in use"_s));
        f.diary.takeDetour(kServer, u"third"_s); // written after the fourth
    }
    QCOMPARE(f.written()->detour(kServer).reason, u"second"_s);
    f.clock.advance(10min);
    other.takeDetour(kServer, u"fourth"_s);
    f.diary.add(lost(f.clock.wallNow(), u"cut"_s));
    QCOMPARE(f.written()->detour(kServer).reason, u"fourth"_s);
    QCOMPARE(f.diary.detour(kServer).reason, u"fourth"_s);
}

void TestNetworkDiary::endsTheDetourThatAnotherTook()
{
    DiaryProbe f;
    NetworkDiary other(f.file, f.clock);
    other.takeDetour(kServer, u"status 426"_s);
    f.diary.setSetting(kServer, RouteSetting::Automatic);
    QCOMPARE(f.written()->route(kServer), Route::WebSocket);
}

void TestNetworkDiary::doesNotBringBackADetourThatAnotherEnded()
{
    DiaryProbe f;
    f.diary.takeDetour(kServer, u"status 426"_s);
    NetworkDiary other(f.file, f.clock);
    other.setSetting(kServer, RouteSetting::Automatic);
    f.diary.add(lost(f.clock.wallNow(), u"cut"_s));
    QCOMPARE(f.written()->route(kServer), Route::WebSocket);
    QCOMPARE(f.diary.route(kServer), Route::WebSocket);
}

void TestNetworkDiary::keepsTheNewestDisconnectsOfBoth()
{
    DiaryProbe f;
    NetworkDiary other(f.file, f.clock);
    const QDateTime start = f.clock.wallNow();
    for (int i = 0; i < 4; ++i) {
        f.diary.add(lost(start.addMSecs(2 * i), QString::number(2 * i)));
        other.add(lost(start.addMSecs(2 * i + 1), QString::number(2 * i + 1)));
    }
    QStringList details;
    const std::unique_ptr<NetworkDiary> written = f.written();
    for (const Disconnect &disconnect : written->disconnects())
        details += disconnect.detail;
    QCOMPARE(details, (QStringList{u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s}));
}

void TestNetworkDiary::countsDisconnectsThatAreAlike()
{
    DiaryProbe f;
    for (int i = 0; i < 3; ++i)
        f.diary.add(lost(f.clock.wallNow(), u"cut"_s));
    QCOMPARE(f.diary.disconnects().size(), 3);
    QCOMPARE(f.written()->disconnects().size(), 3);
}

void TestNetworkDiary::ignoresADisconnectFromAWrongClock()
{
    DiaryProbe f;
    f.diary.add(lost(f.clock.wallNow(), u"then"_s));
    f.clock.setWallNow(f.clock.wallNow().addDays(-400));
    f.diary.add(lost(f.clock.wallNow(), u"now"_s));
    QCOMPARE(f.diary.disconnects().size(), 1);
    QCOMPARE(f.diary.disconnects().constFirst().detail, u"now"_s);
}

void TestNetworkDiary::writesLaterWhatAnotherKeptItFromWriting()
{
    DiaryProbe f;
    f.diary.setSetting(kOther, RouteSetting::SseOnly);
    {
        QLockFile lock(f.file + u".lock"_s);
        QVERIFY(lock.tryLock());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in use"_s));
        f.diary.setSetting(kServer, RouteSetting::SseOnly);
        QCOMPARE(f.diary.setting(kServer), RouteSetting::SseOnly);
        QCOMPARE(f.written()->setting(kServer), RouteSetting::Automatic);
    }
    f.diary.add(lost(f.clock.wallNow(), u"cut"_s));
    QCOMPARE(f.written()->setting(kServer), RouteSetting::SseOnly);
    QCOMPARE(f.written()->setting(kOther), RouteSetting::SseOnly);
    QCOMPARE(QDir(QFileInfo(f.file).path()).entryList(QDir::Files), QStringList{u"network.json"_s});
}

void TestNetworkDiary::outlivesAFileThatWasDamaged()
{
    DiaryProbe f;
    f.diary.setSetting(kServer, RouteSetting::SseOnly);
    QFile file(f.file);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{\"sett") == 6);
    file.close();
    f.diary.add(lost(f.clock.wallNow(), u"cut"_s));
    QCOMPARE(f.written()->setting(kServer), RouteSetting::SseOnly);
    QCOMPARE(f.written()->disconnects().size(), 1);
}

QTEST_GUILESS_MAIN(TestNetworkDiary)
#include "tst_networkdiary.moc"
