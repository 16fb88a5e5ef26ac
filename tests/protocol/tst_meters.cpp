// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/meters.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

namespace {

const QDateTime kNow(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc());

QDateTime in(int minutes)
{
    return kNow.addSecs(60 * minutes);
}

RateLimits limits(const QString &meter, std::optional<RateLimitWindow> primary,
                  std::optional<RateLimitWindow> secondary = {})
{
    RateLimits result;
    result.meter = meter;
    result.primary = primary;
    result.secondary = secondary;
    return result;
}

} // namespace

class TestMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByMeter();
    void keepsAWindowThatIsNotMentionedWithItsAge();
    void ignoresAnOlderWord();
    void keepsPlanAndCredits();
    void forgetsThatALimitWasReached();
    void takesALimitedNumberOfMeters();
    void findsTheWindowThatBinds_data();
    void findsTheWindowThatBinds();
    void saysHowOldTheBindingWindowIs();
    void goesStale_data();
    void goesStale();
};

void TestMeters::mergesByMeter()
{
    Meters meters;
    meters.take(limits(u"codex"_s, RateLimitWindow{10, 300, in(60)}), kNow);
    meters.take(limits(u"other"_s, RateLimitWindow{20, 300, in(60)}), kNow);
    meters.take(limits(u"codex"_s, RateLimitWindow{30, 300, in(60)}), in(1));
    QCOMPARE(meters.all().size(), 2);
    QCOMPARE(meters.all()[0].primary()->window.usedPercent, 30.0);
    QCOMPARE(meters.all()[0].receivedAt, in(1));
    QCOMPARE(meters.all()[1].primary()->window.usedPercent, 20.0);
    QVERIFY(!meters.all()[1].secondary());
}

void TestMeters::keepsAWindowThatIsNotMentionedWithItsAge()
{
    Meters meters;
    meters.take(limits(u"codex"_s, RateLimitWindow{10, 300, {}}, RateLimitWindow{50, 10080, {}}), kNow);
    meters.take(limits(u"codex"_s, RateLimitWindow{11, 300, {}}), in(5));
    const Meter &meter = meters.all().first();
    QCOMPARE(meter.primary()->receivedAt, in(5));
    QCOMPARE(meter.secondary()->window.usedPercent, 50.0);
    QCOMPARE(meter.secondary()->receivedAt, kNow);
    QVERIFY(!meter.isStale(in(11)));
    QVERIFY(!meter.primary()->isStale(in(11)));
    QVERIFY(meter.secondary()->isStale(in(11)));
}

void TestMeters::ignoresAnOlderWord()
{
    Meters meters;
    meters.take(limits(u"codex"_s, RateLimitWindow{30, 300, {}}), in(1));
    meters.take(limits(u"codex"_s, RateLimitWindow{10, 300, {}}, RateLimitWindow{50, 10080, {}}), kNow);
    const Meter &meter = meters.all().first();
    QCOMPARE(meter.primary()->window.usedPercent, 30.0);
    QCOMPARE(meter.secondary()->window.usedPercent, 50.0); // nothing newer is known of it
    QCOMPARE(meter.secondary()->receivedAt, kNow);
    QCOMPARE(meter.receivedAt, in(1));
}

void TestMeters::keepsPlanAndCredits()
{
    Meters meters;
    RateLimits first = limits(u"codex"_s, {});
    first.planType = u"plus"_s;
    first.credits = Credits{true, false, u"5"_s};
    first.limitName = u"Codex"_s;
    meters.take(first, kNow);
    meters.take(limits(u"codex"_s, {}), in(1));
    QCOMPARE(meters.all().first().limits.planType, u"plus"_s);
    QVERIFY(meters.all().first().limits.credits.has_value());
    first.planType = u"pro"_s;
    first.credits = Credits{false, true, {}};
    meters.take(first, in(2));
    QCOMPARE(meters.all().first().limits.planType, u"pro"_s);
    QVERIFY(meters.all().first().limits.credits->unlimited);
    QCOMPARE(meters.all().first().limits.limitName, u"Codex"_s);
}

void TestMeters::forgetsThatALimitWasReached()
{
    Meters meters;
    RateLimits reached = limits(u"codex"_s, {});
    reached.reachedType = u"rate_limit_reached"_s;
    meters.take(reached, kNow);
    QCOMPARE(meters.all().first().limits.reachedType, u"rate_limit_reached"_s);
    meters.take(limits(u"codex"_s, {}), in(1));
    QVERIFY(!meters.all().first().limits.reachedType);
}

void TestMeters::takesALimitedNumberOfMeters()
{
    Meters meters;
    for (int i = 0; i < 1000; ++i)
        meters.take(limits(u"m%1"_s.arg(i), RateLimitWindow{10, 300, {}}), kNow);
    QCOMPARE(meters.all().size(), kMaxMeters);
    meters.take(limits(u"m0"_s, RateLimitWindow{11, 300, {}}), in(1));
    QCOMPARE(meters.all().first().primary()->window.usedPercent, 11.0);
}

void TestMeters::findsTheWindowThatBinds_data()
{
    QTest::addColumn<QList<RateLimits>>("all");
    QTest::addColumn<QString>("meter"); // empty when nothing is known
    QTest::addColumn<double>("usedPercent");
    using Window = RateLimitWindow;
    using All = QList<RateLimits>;
    const QString a = u"a"_s;
    const QString b = u"b"_s;
    QTest::newRow("none") << All{} << QString() << 0.0;
    QTest::newRow("no windows") << All{limits(a, {})} << QString() << 0.0;
    QTest::newRow("one") << All{limits(a, Window{10, 300, in(60)})} << a << 10.0;
    QTest::newRow("highest use") << All{limits(a, Window{10, 300, in(60)}, Window{20, 10080, in(600)})} << a
                                 << 20.0;
    QTest::newRow("of another meter")
        << All{limits(a, Window{10, 300, in(60)}), limits(b, {}, Window{99, 60, in(5)})} << b << 99.0;
    QTest::newRow("exhausted first") << All{limits(a, Window{99.9, 300, in(600)}, Window{100, 10080, in(5)})}
                                     << a << 100.0;
    QTest::newRow("the one that frees last")
        << All{limits(a, Window{100, 300, in(60)}), limits(b, Window{100, 300, in(61)})} << b << 100.0;
    QTest::newRow("the one that frees last, first")
        << All{limits(a, Window{100, 300, in(61)}), limits(b, Window{100, 300, in(60)})} << a << 100.0;
    QTest::newRow("one that does not say when")
        << All{limits(a, Window{100, 300, in(61)}), limits(b, Window{100, 300, {}})} << b << 100.0;
    QTest::newRow("started anew") << All{limits(a, Window{100, 300, in(-1)}, Window{20, 10080, in(60)})} << a
                                  << 20.0;
    QTest::newRow("starts anew now") << All{limits(a, Window{100, 300, kNow})} << QString() << 0.0;
    QTest::newRow("all started anew")
        << All{limits(a, Window{100, 300, in(-1)}, Window{20, 10080, in(-9)})} << QString() << 0.0;
    QTest::newRow("equals") << All{limits(a, Window{20, 300, in(60)}), limits(b, Window{20, 300, in(90)})}
                            << a << 20.0;
}

void TestMeters::findsTheWindowThatBinds()
{
    QFETCH(const QList<RateLimits>, all);
    Meters meters;
    for (const RateLimits &one : all)
        meters.take(one, in(-1));
    const std::optional<BindingWindow> binding = meters.binding(kNow);
    QTEST(binding ? binding->meter : QString(), "meter");
    QTEST(binding ? binding->window.window.usedPercent : 0.0, "usedPercent");
    QCOMPARE(binding && binding->window.isExhausted(), binding && binding->window.window.usedPercent >= 100);
}

void TestMeters::saysHowOldTheBindingWindowIs()
{
    Meters meters;
    meters.take(limits(u"codex"_s, RateLimitWindow{30, 60, {}}), kNow);
    QVERIFY(!meters.binding(in(10))->window.isStale(in(10)));
    QVERIFY(meters.binding(in(11))->window.isStale(in(11)));
    QVERIFY(meters.binding(in(60)).has_value());
    QVERIFY(!meters.binding(in(61)).has_value()); // longer ago than the window is long
}

void TestMeters::goesStale_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("stale");
    QTest::newRow("at once") << 0 << false;
    QTest::newRow("ten minutes") << 600 << false;
    QTest::newRow("more") << 601 << true;
    QTest::newRow("a clock that was moved back a little") << -30 << false;
    QTest::newRow("a clock that was moved back") << -601 << true;
}

void TestMeters::goesStale()
{
    QFETCH(const int, seconds);
    Meters meters;
    meters.take(limits(u"codex"_s, RateLimitWindow{30, {}, {}}), kNow);
    QTEST(meters.all().first().isStale(kNow.addSecs(seconds)), "stale");
}

QTEST_GUILESS_MAIN(TestMeters)
#include "tst_meters.moc"
