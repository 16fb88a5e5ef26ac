// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/timewords.h"
#include "viewmodel/usagewords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;

namespace {

const QDateTime kNow(QDate(2026, 11, 18), QTime(12, 0)); // a Wednesday

Protocol::RateLimitWindow window(double used, qint64 minutes, qint64 secondsLeft)
{
    return {used, minutes, kNow.addSecs(secondsLeft).toUTC()};
}

Protocol::Meters metersWith(const std::optional<Protocol::RateLimitWindow> &primary,
                            const std::optional<Protocol::RateLimitWindow> &secondary, qint64 age = 0)
{
    Protocol::RateLimits limits;
    limits.meter = u"codex"_s;
    limits.primary = primary;
    limits.secondary = secondary;
    Protocol::Meters meters;
    meters.take(limits, kNow.addSecs(-age).toUTC());
    return meters;
}

} // namespace

class TestUsageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void tellsPercents_data();
    void tellsPercents();
    void tellsSpans_data();
    void tellsSpans();
    void tellsMomentsShortly_data();
    void tellsMomentsShortly();
    void tellsPastMoments_data();
    void tellsPastMoments();
    void namesTheWindowThatBinds_data();
    void namesTheWindowThatBinds();
    void knowsUntilWhenTheLineHolds_data();
    void knowsUntilWhenTheLineHolds();
    void drawsEveryWindow();
    void saysThatOneWindowBlocksTheOthers();
    void saysHowOldItIs();
    void knowsNothingOfAWindowThatStartedAnew();
    void tellsCredits();
    void tellsTheContext();
    void doesNotCallUnknownZero();
};

void TestUsageWords::tellsPercents_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0.0 << u"0 %"_s;
    QTest::newRow("hardly anything") << 0.2 << u"under 1 %"_s;
    QTest::newRow("some") << 41.4 << u"41 %"_s;
    QTest::newRow("nearly all") << 99.7 << u"99 %"_s;
    QTest::newRow("all") << 100.0 << u"100 %"_s;
    QTest::newRow("more") << 130.0 << u"100 %"_s;
}

void TestUsageWords::tellsPercents()
{
    QFETCH(const double, percent);
    QTEST(percentText(percent), "expected");
}

void TestUsageWords::tellsSpans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << qint64(0) << u"1 s"_s;
    QTest::newRow("seconds") << qint64(20) << u"20 s"_s;
    QTest::newRow("minutes") << qint64(12 * 60) << u"12 min"_s;
    QTest::newRow("hours") << qint64(125 * 60) << u"2 h 5 min"_s;
    QTest::newRow("days") << qint64(76 * 3600) << u"3 d 4 h"_s;
}

void TestUsageWords::tellsSpans()
{
    QFETCH(const qint64, seconds);
    QTEST(spanText(std::chrono::seconds(seconds)), "expected");
}

void TestUsageWords::tellsMomentsShortly_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << kNow.addSecs(7500) << u"14:05"_s;
    QTest::newRow("tomorrow") << kNow.addDays(1).addSecs(-6780) << u"Thu 10:07"_s;
    QTest::newRow("in two weeks") << kNow.addDays(15) << u"3 Dec 12:00"_s;
    QTest::newRow("long ago") << kNow.addDays(-15) << u"3 Nov 12:00"_s;
}

void TestUsageWords::tellsMomentsShortly()
{
    QFETCH(const QDateTime, when);
    QTEST(shortMoment(when.toUTC(), kNow.toUTC()), "expected");
}

void TestUsageWords::tellsPastMoments_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << kNow.addSecs(-7500) << u"09:55"_s;
    QTest::newRow("yesterday") << kNow.addDays(-1).addSecs(7500) << u"Yesterday 14:05"_s;
    QTest::newRow("within a week") << kNow.addDays(-6) << u"Thursday 12:00"_s;
    QTest::newRow("a week ago") << kNow.addDays(-7) << u"11 November"_s;
    QTest::newRow("last year") << kNow.addDays(-365) << u"18 November 2025"_s;
    QTest::newRow("to come") << kNow.addDays(1) << u"19 November"_s;
}

void TestUsageWords::tellsPastMoments()
{
    QFETCH(const QDateTime, when);
    QTEST(pastMoment(when.toUTC(), kNow.toUTC()), "expected");
}

void TestUsageWords::namesTheWindowThatBinds_data()
{
    QTest::addColumn<Protocol::Meters>("meters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing known") << Protocol::Meters() << QString();
    QTest::newRow("the fuller one") << metersWith(window(12, 300, 3600), window(41, 10080, 79620))
                                    << u"Weekly limit 41 % used · free Thu 10:07"_s;
    QTest::newRow("the exhausted one") << metersWith(window(100, 300, 7500), window(41, 10080, 79620))
                                       << u"5-hour limit reached · free 14:05"_s;
    QTest::newRow("odd periods") << metersWith(window(1, 45, 60), {})
                                 << u"45-minute limit 1 % used · free 12:01"_s;
    QTest::newRow("a month") << metersWith(window(1, 43200, 60), {})
                             << u"Monthly limit 1 % used · free 12:01"_s;
    QTest::newRow("old") << metersWith(window(12, 300, 3600), {}, 12 * 60)
                         << u"5-hour limit 12 % used · free 13:00 · 12 min ago"_s;
    QTest::newRow("no period, no end")
        << metersWith(Protocol::RateLimitWindow{80, {}, {}}, {}) << u"Limit 80 % used"_s;
}

void TestUsageWords::namesTheWindowThatBinds()
{
    QFETCH(const Protocol::Meters, meters);
    QTEST(limitLine(meters, kNow.toUTC()), "expected");
}

void TestUsageWords::knowsUntilWhenTheLineHolds_data()
{
    using Window = Protocol::RateLimitWindow;
    QTest::addColumn<Protocol::Meters>("meters");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("fresh") << metersWith(window(12, 300, 3600), {}, 60) << qint64(9 * 60'000 + 1);
    QTest::newRow("over before it is old") << metersWith(window(12, 300, 60), {}, 60) << qint64(60'000);
    QTest::newRow("old") << metersWith(window(12, 300, 3600), {}, 12 * 60) << qint64(29'001);
    QTest::newRow("old and near its end") << metersWith(window(12, 300, 10), {}, 12 * 60) << qint64(10'000);
    QTest::newRow("no word of the end") << metersWith(Window{12, 5, {}}, {}, 60) << qint64(4 * 60'000 + 1);
    QTest::newRow("from the future") << metersWith(window(12, 300, 3600), {}, -60) << qint64(11 * 60'000 + 1);
    QTest::newRow("from far ahead") << metersWith(window(12, 300, 3600), {}, -3000) << qint64(2'400'000);
}

void TestUsageWords::knowsUntilWhenTheLineHolds()
{
    QFETCH(const Protocol::Meters, meters);
    const std::optional<QDateTime> end = limitLineEnd(meters, kNow.toUTC());
    QVERIFY(end);
    QTEST(kNow.msecsTo(*end), "milliseconds");
    QVERIFY(limitLine(meters, end->addMSecs(-1)) == limitLine(meters, kNow.toUTC()));
    QVERIFY(limitLine(meters, *end) != limitLine(meters, kNow.toUTC()));
    QVERIFY(!limitLineEnd({}, kNow.toUTC()));
}

void TestUsageWords::drawsEveryWindow()
{
    const QList<MeterBar> bars =
        meterBars(metersWith(window(12, 300, 3600), window(41, 10080, 79620)), kNow.toUTC());
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars[0].title, u"5-hour limit"_s);
    QCOMPARE(bars[0].used, u"12 % used · 88 % left"_s);
    QCOMPARE(bars[0].note, u"starts anew at 13:00, in 1 h 0 min"_s);
    QVERIFY(bars[0].filled);
    QCOMPARE(bars[0].percent, 12.0);
    QCOMPARE(bars[1].title, u"Weekly limit"_s);
}

void TestUsageWords::saysThatOneWindowBlocksTheOthers()
{
    const QList<MeterBar> bars =
        meterBars(metersWith(window(12, 300, 3600), window(100, 10080, 79620)), kNow.toUTC());
    QVERIFY(bars[0].note.startsWith(u"blocked until Thu 10:07"_s));
    QVERIFY(!bars[0].filled);
    QCOMPARE(bars[1].used, u"used up"_s);
    QVERIFY(!bars[1].note.contains(u"blocked"_s));
    QVERIFY(bars[1].filled);
}

void TestUsageWords::saysHowOldItIs()
{
    const QString fresh =
        meterBars(metersWith(window(12, 300, 3600), {}, 60), kNow.toUTC()).constFirst().note;
    const QString old =
        meterBars(metersWith(window(12, 300, 3600), {}, 12 * 60), kNow.toUTC()).constFirst().note;
    QVERIFY(!fresh.contains(u"ago"_s));
    QVERIFY(old.endsWith(u"12 min ago"_s));
}

void TestUsageWords::knowsNothingOfAWindowThatStartedAnew()
{
    const Protocol::Meters meters = metersWith(window(12, 300, -60), {});
    QVERIFY(limitLine(meters, kNow.toUTC()).isEmpty());
    const MeterBar bar = meterBars(meters, kNow.toUTC()).constFirst();
    QVERIFY(!bar.filled);
    QVERIFY(bar.used.contains(u"unknown"_s));
}

void TestUsageWords::tellsCredits()
{
    QVERIFY(creditsText({}).isEmpty());
    Protocol::RateLimits limits;
    limits.meter = u"codex"_s;
    limits.credits = Protocol::Credits{true, false, u"12.50"_s};
    Protocol::Meters meters;
    meters.take(limits, kNow.toUTC());
    QCOMPARE(creditsText(meters), u"12.50"_s);
}

void TestUsageWords::tellsTheContext()
{
    QCOMPARE(contextPercent(32'640, 272'000), 12.0);
    QVERIFY(!contextPercent({}, 272'000));
    QVERIFY(!contextPercent(12, {}));
    QVERIFY(!contextPercent(0, 272'000));
    QCOMPARE(contextText(32'640, 272'000), u"32,640 of 272,000 tokens"_s);
    QCOMPARE(contextText({}, 272'000), u"unknown"_s);
    QVERIFY(contextText(12, {}).contains(u"unknown"_s));
}

void TestUsageWords::doesNotCallUnknownZero()
{
    const QList<FactLine> lines = ledgerLines({.requests = 1, .bytesUp = 2048});
    QCOMPARE(lines.constFirst().value, u"1"_s);
    QCOMPARE(lines.constLast().value, u"unknown"_s);
    const QList<FactLine> counted =
        ledgerLines({.requests = 1, .bytesSaved = 5000, .usage = {100, 40, 20, 5, 120}});
    QVERIFY(std::ranges::any_of(
        counted, [](const FactLine &line) { return line.value == u"100, of these 40 cached"_s; }));
    QVERIFY(std::ranges::any_of(
        counted, [](const FactLine &line) { return line.value == u"20, of these 5 reasoning"_s; }));
    QVERIFY(
        std::ranges::any_of(counted, [](const FactLine &line) { return line.name == u"Not sent again"_s; }));
}

QTEST_GUILESS_MAIN(TestUsageWords)
#include "tst_usagewords.moc"
