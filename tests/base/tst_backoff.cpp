// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using namespace Lectern;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesWithinTheJitter_data();
    void doublesWithinTheJitter();
    void spreadsClients();
    void repeatsForTheSameSeed();
};

void TestBackoff::doublesWithinTheJitter_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<std::chrono::milliseconds>("delay");
    const auto row = [](int attempt, std::chrono::milliseconds delay) {
        QTest::addRow("%d", attempt) << attempt << delay;
    };
    row(1, 200ms);
    row(2, 400ms);
    row(3, 800ms);
    row(4, 1600ms);
    row(5, 3200ms);
    row(9, 51200ms);
    row(10, 51200ms);
    row(std::numeric_limits<int>::max(), 51200ms);
    row(0, 200ms);
    row(-1, 200ms);
    row(std::numeric_limits<int>::min(), 200ms);
}

void TestBackoff::doublesWithinTheJitter()
{
    QFETCH(const int, attempt);
    QFETCH(const std::chrono::milliseconds, delay);
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const std::chrono::milliseconds wait = backoff(attempt, random);
        QVERIFY(wait * 10 >= delay * 9);
        QVERIFY(wait * 10 <= delay * 11);
    }
}

void TestBackoff::spreadsClients()
{
    QRandomGenerator random(1);
    QSet<qint64> waits;
    for (int i = 0; i < 1000; ++i)
        waits.insert(backoff(1, random).count());
    QCOMPARE(waits.size(), 41); // every millisecond from 180 to 220
}

void TestBackoff::repeatsForTheSameSeed()
{
    QRandomGenerator one(7);
    QRandomGenerator other(7);
    for (int attempt = 1; attempt <= 5; ++attempt)
        QCOMPARE(backoff(attempt, one), backoff(attempt, other));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
