// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Lectern;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeOfDayInUtc();
    void movesBothClocksOfATest();
};

void TestClock::tellsTheTimeOfDayInUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.wallNow();
    QVERIFY(before <= now);
    QCOMPARE(now.offsetFromUtc(), 0);
}

void TestClock::movesBothClocksOfATest()
{
    Testing::FakeClock clock;
    const Clock::TimePoint steady = clock.now();
    const QDateTime wall = clock.wallNow();
    clock.advance(90s);
    QCOMPARE(clock.now() - steady, 90s);
    QCOMPARE(wall.secsTo(clock.wallNow()), 90);

    clock.setWallNow(wall);
    QCOMPARE(clock.now() - steady, 90s);
    QCOMPARE(clock.wallNow(), wall);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
