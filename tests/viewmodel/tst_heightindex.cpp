// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Lectern;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void isAsPlainSums();
};

void TestHeightIndex::findsPlaces_data()
{
    QTest::addColumn<double>("y");
    QTest::addColumn<size_t>("place");
    QTest::newRow("above all") << -5.0 << size_t(0);
    QTest::newRow("the first pixel") << 0.0 << size_t(0);
    QTest::newRow("the last pixel of one") << 9.5 << size_t(0);
    QTest::newRow("the first pixel of the next") << 10.0 << size_t(1);
    QTest::newRow("behind one without height") << 30.0 << size_t(3);
    QTest::newRow("the last one") << 69.0 << size_t(3);
    QTest::newRow("below all") << 1000.0 << size_t(3);
}

void TestHeightIndex::findsPlaces()
{
    QFETCH(const double, y);
    HeightIndex index;
    index.insert(0, {10, 20, 0, 40});
    QCOMPARE(index.total(), 70);
    QTEST(index.at(y), "place");
}

void TestHeightIndex::isAsPlainSums()
{
    QRandomGenerator random(7);
    const auto some = [&](int bound) { return size_t(random.bounded(bound)); };
    HeightIndex index;
    std::vector<double> plain;
    for (int round = 0; round < 400; ++round) {
        const size_t place = some(int(plain.size()) + 1);
        if (plain.size() < 5 || round % 3 == 0) {
            const std::vector<double> more(some(7), double(some(500)));
            index.insert(place, more);
            plain.insert(plain.begin() + std::ptrdiff_t(place), more.begin(), more.end());
        } else if (round % 3 == 1 && place < plain.size()) {
            index.set(place, double(round));
            plain[place] = round;
        } else {
            const size_t count = std::min(some(3), plain.size() - place);
            index.remove(place, count);
            const auto first = plain.begin() + std::ptrdiff_t(place);
            plain.erase(first, first + std::ptrdiff_t(count));
        }
        QCOMPARE(index.size(), plain.size());
        for (size_t i = 0; i <= plain.size(); ++i)
            QCOMPARE(index.above(i), std::accumulate(plain.begin(), plain.begin() + std::ptrdiff_t(i), 0.0));
    }
}

QTEST_APPLESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
