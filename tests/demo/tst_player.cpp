// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/player.h"

#include <QSignalSpy>
#include <QTest>

using namespace Lectern;
using namespace Lectern::Demo;
using namespace std::chrono_literals;

namespace {

DemoResponse response(int tokens, bool hasParagraphs = false)
{
    DemoResponse result;
    result.events.append({"start", "start", 0, false});
    for (int i = 0; i < tokens; ++i)
        result.events.append({"delta", QByteArray::number(i), 1, hasParagraphs && i % 20 == 19});
    result.events.append({"end", "end", 0, false});
    return result;
}

QList<std::chrono::microseconds> schedule(double rate, int tokens, bool hasParagraphs, quint32 seed = 7)
{
    Pace pace(rate, tokens, seed);
    QList<std::chrono::microseconds> times;
    for (const DemoEvent &event : response(tokens, hasParagraphs).events)
        times.append(pace.due(event));
    return times;
}

class Sink final : public EventSink
{
public:
    void send(const DemoEvent &event) override { sent.append(event.json); }
    qint64 bytesWaiting() const override { return waiting; }

    QList<QByteArray> sent;
    qint64 waiting = 0;
};

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheAverage_data();
    void keepsTheAverage();
    void theSameSeedGivesTheSameTimes();
    void drawsBreathAfterAParagraph();
    void playsInOrderAndFinishes();
    void waitsForASlowPeer();
    void stopIsFinal();
    void aNewResponseReplacesTheOld();
};

void TestPlayer::keepsTheAverage_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("slow") << 3.0;
    QTest::newRow("usual") << 60.0;
    QTest::newRow("fast") << 5000.0;
}

void TestPlayer::keepsTheAverage()
{
    QFETCH(double, rate);
    constexpr int kTokens = 600;
    const auto times = schedule(rate, kTokens, true);
    QCOMPARE(times.first(), 0us);
    for (qsizetype i = 1; i < times.size(); ++i) {
        QVERIFY(times.at(i) >= times.at(i - 1));
        const double even = double(std::min<qsizetype>(i, kTokens)) / rate;
        const double late = std::chrono::duration<double>(times.at(i)).count() - even;
        QVERIFY2(late > -1e-5 && late < 0.3 + 1e-5, qPrintable(QString::number(late)));
    }
    QVERIFY(qAbs(std::chrono::duration<double>(times.last()).count() - kTokens / rate) < 1e-5);
}

void TestPlayer::theSameSeedGivesTheSameTimes()
{
    QCOMPARE(schedule(60, 100, true, 1), schedule(60, 100, true, 1));
    QVERIFY(schedule(60, 100, true, 1) != schedule(60, 100, true, 2));
}

void TestPlayer::drawsBreathAfterAParagraph()
{
    const auto times = schedule(60, 100, true);
    QVERIFY(times.at(21) - times.at(20) > 60ms); // an even pace would be 17 ms
}

void TestPlayer::playsInOrderAndFinishes()
{
    Sink sink;
    SystemClock clock;
    Player player(sink, 2000, clock);
    QSignalSpy finished(&player, &Player::finished);
    player.play(response(50));
    QCOMPARE(sink.sent, QList<QByteArray>{"start"});
    QVERIFY(player.isPlaying());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!player.isPlaying());
    QCOMPARE(sink.sent.size(), 52);
    QCOMPARE(sink.sent.last(), QByteArray("end"));
}

void TestPlayer::waitsForASlowPeer()
{
    Sink sink;
    SystemClock clock;
    Player player(sink, 0, clock);
    QSignalSpy finished(&player, &Player::finished);
    sink.waiting = 100 * 1024 * 1024;
    player.play(response(50));
    player.resume();
    QVERIFY(sink.sent.isEmpty());
    sink.waiting = 0;
    player.resume();
    QCOMPARE(sink.sent.size(), 52);
    QCOMPARE(finished.size(), 1);
}

void TestPlayer::stopIsFinal()
{
    Sink sink;
    SystemClock clock;
    Player player(sink, 1000, clock);
    QSignalSpy finished(&player, &Player::finished);
    player.play(response(50));
    player.stop();
    player.resume();
    QVERIFY(!finished.wait(150)); // the whole response would have taken 50 ms
    QCOMPARE(sink.sent.size(), 1);
}

void TestPlayer::aNewResponseReplacesTheOld()
{
    Sink sink;
    SystemClock clock;
    Player player(sink, 0, clock);
    QSignalSpy finished(&player, &Player::finished);
    sink.waiting = 100 * 1024 * 1024;
    player.play(response(50));
    sink.waiting = 0;
    player.play(response(3));
    QCOMPARE(sink.sent.size(), 5);
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
