// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/usage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

RateLimits limitsWith(const QByteArray &primary)
{
    return parseRateLimits(object(R"({"rate_limits":{"primary":)" + primary + "}}"));
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsage_data();
    void readsUsage();
    void hasNoUsageWithoutAnObject();
    void readsAllOfRateLimits();
    void namesMeter_data();
    void namesMeter();
    void readsUsedPercent_data();
    void readsUsedPercent();
    void leavesEmptyWindowsOut_data();
    void leavesEmptyWindowsOut();
    void survivesOddTimes_data();
    void survivesOddTimes();
    void readsCredits_data();
    void readsCredits();
};

void TestUsage::readsUsage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Usage>("expected");
    QTest::newRow("full") << QByteArray(R"({"input_tokens":100,"input_tokens_details":{"cached_tokens":80},
        "output_tokens":50,"output_tokens_details":{"reasoning_tokens":30},"total_tokens":150})")
                          << Usage{100, 80, 50, 30, 150};
    QTest::newRow("details are null")
        << QByteArray(R"({"input_tokens":1,"input_tokens_details":null,"output_tokens":2,
        "output_tokens_details":null,"total_tokens":3})")
        << Usage{1, 0, 2, 0, 3};
    QTest::newRow("empty") << QByteArray("{}") << Usage{};
    QTest::newRow("wrong types") << QByteArray(R"({"input_tokens":"7","output_tokens":[],"total_tokens":{}})")
                                 << Usage{};
    QTest::newRow("negative") << QByteArray(R"({"input_tokens":-7,"total_tokens":-1})") << Usage{};
    QTest::newRow("large") << QByteArray(R"({"input_tokens":9007199254740993})")
                           << Usage{9007199254740993, 0, 0, 0, 0};
    QTest::newRow("too large") << QByteArray(R"({"input_tokens":1e40,"total_tokens":99999999999999999999})")
                               << Usage{};
    QTest::newRow("fraction") << QByteArray(R"({"input_tokens":2.5})") << Usage{};
}

void TestUsage::readsUsage()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Usage, expected);
    const std::optional<Usage> usage = parseUsage(object(json));
    QVERIFY(usage.has_value());
    QVERIFY(*usage == expected);
}

void TestUsage::hasNoUsageWithoutAnObject()
{
    QVERIFY(!parseUsage(QJsonValue::Null));
    QVERIFY(!parseUsage(QJsonValue::Undefined));
    QVERIFY(!parseUsage(12));
    QVERIFY(!parseUsage(u"12"_s));
}

void TestUsage::readsAllOfRateLimits()
{
    const RateLimits limits = parseRateLimits(object(R"({"plan_type":"plus","metered_limit_name":"codex",
        "rate_limits":{"allowed":true,"primary":{"used_percent":12.5,"window_minutes":300,"reset_at":1900000000},
        "secondary":{"used_percent":3,"window_minutes":10080,"reset_at":1900500000}},
        "credits":{"has_credits":true,"unlimited":false,"balance":"12.00"}})"));
    QCOMPARE(limits.meter, u"codex"_s);
    QCOMPARE(limits.planType, u"plus"_s);
    QVERIFY(limits.primary && limits.secondary && limits.credits);
    QCOMPARE(limits.primary->usedPercent, 12.5);
    QCOMPARE(limits.primary->windowMinutes, 300);
    QCOMPARE(limits.primary->resetsAt->toSecsSinceEpoch(), 1900000000);
    QCOMPARE(limits.secondary->windowMinutes, 10080);
    QVERIFY((*limits.credits == Credits{true, false, u"12.00"_s}));
}

void TestUsage::namesMeter_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("meter");
    QTest::newRow("none") << QByteArray("{}") << u"codex"_s;
    QTest::newRow("empty") << QByteArray(R"({"limit_name":""})") << u"codex"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"limit_name":5})") << u"codex"_s;
    QTest::newRow("normalised") << QByteArray(R"({"limit_name":"Codex-Mini"})") << u"codex_mini"_s;
    QTest::newRow("metered first") << QByteArray(R"({"metered_limit_name":"A-b","limit_name":"c"})")
                                   << u"a_b"_s;
}

void TestUsage::namesMeter()
{
    QFETCH(const QByteArray, json);
    QTEST(parseRateLimits(object(json)).meter, "meter");
}

void TestUsage::readsUsedPercent_data()
{
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<double>("percent");
    QTest::newRow("whole") << QByteArray("42") << 42.0;
    QTest::newRow("text") << QByteArray("\"42.5\"") << 42.5;
    QTest::newRow("over") << QByteArray("1e300") << 100.0;
    QTest::newRow("negative") << QByteArray("-3") << 0.0;
    QTest::newRow("nan") << QByteArray("\"nan\"") << 0.0;
    QTest::newRow("null") << QByteArray("null") << 0.0;
}

void TestUsage::readsUsedPercent()
{
    QFETCH(const QByteArray, used);
    QFETCH(const double, percent);
    const RateLimits limits = limitsWith(R"({"window_minutes":300,"used_percent":)" + used + "}");
    QVERIFY(limits.primary.has_value());
    QCOMPARE(limits.primary->usedPercent, percent);
}

void TestUsage::leavesEmptyWindowsOut_data()
{
    QTest::addColumn<QByteArray>("window");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("zeros") << QByteArray(R"({"used_percent":0,"window_minutes":0,"reset_at":0})");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("text") << QByteArray("\"full\"");
}

void TestUsage::leavesEmptyWindowsOut()
{
    QFETCH(const QByteArray, window);
    QVERIFY(!limitsWith(window).primary.has_value());
}

void TestUsage::survivesOddTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("milliseconds of the far future") << QByteArray("9e18");
    QTest::newRow("no number") << QByteArray("1e308");
    QTest::newRow("infinite text") << QByteArray("\"inf\"");
    QTest::newRow("list") << QByteArray("[]");
}

void TestUsage::survivesOddTimes()
{
    QFETCH(const QByteArray, time);
    const RateLimits limits = limitsWith(R"({"used_percent":5,"reset_at":)" + time + "}");
    QVERIFY(limits.primary.has_value());
    QVERIFY(!limits.primary->resetsAt.has_value());
}

void TestUsage::readsCredits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<Credits>>("expected");
    using Maybe = std::optional<Credits>;
    QTest::newRow("null") << QByteArray("null") << Maybe();
    QTest::newRow("absent balance") << QByteArray(R"({"has_credits":false,"unlimited":true,"balance":null})")
                                    << Maybe(Credits{false, true, {}});
    QTest::newRow("numeric balance") << QByteArray(R"({"has_credits":true,"balance":7})")
                                     << Maybe(Credits{true, false, u"7"_s});
    QTest::newRow("wrong types") << QByteArray(R"({"has_credits":"yes","unlimited":1,"balance":{}})")
                                 << Maybe(Credits{});
}

void TestUsage::readsCredits()
{
    QFETCH(const QByteArray, json);
    QFETCH(const std::optional<Credits>, expected);
    QVERIFY(parseRateLimits(object(R"({"credits":)" + json + "}")).credits == expected);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
