// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/ratelimits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

using Headers = QHash<QString, QString>;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

RateLimits limitsWith(const QByteArray &primary)
{
    return parseRateLimits(object(R"({"rate_limits":{"primary":)" + primary + "}}"));
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void readsHeadersOfAllMeters();
    void leavesEmptyWindowsOfHeadersOut_data();
    void leavesEmptyWindowsOfHeadersOut();
    void readsCreditsInHeaders_data();
    void readsCreditsInHeaders();
    void limitsTheNumberOfMeters();
    void readsUsageBodies();
    void survivesOddUsageBodies_data();
    void survivesOddUsageBodies();
    void refusesUsageThatIsNoObject_data();
    void refusesUsageThatIsNoObject();
};

void TestRateLimits::readsAllOfRateLimits()
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

void TestRateLimits::namesMeter_data()
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

void TestRateLimits::namesMeter()
{
    QFETCH(const QByteArray, json);
    QTEST(parseRateLimits(object(json)).meter, "meter");
}

void TestRateLimits::readsUsedPercent_data()
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

void TestRateLimits::readsUsedPercent()
{
    QFETCH(const QByteArray, used);
    QFETCH(const double, percent);
    const RateLimits limits = limitsWith(R"({"window_minutes":300,"used_percent":)" + used + "}");
    QVERIFY(limits.primary.has_value());
    QCOMPARE(limits.primary->usedPercent, percent);
}

void TestRateLimits::leavesEmptyWindowsOut_data()
{
    QTest::addColumn<QByteArray>("window");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("zeros") << QByteArray(R"({"used_percent":0,"window_minutes":0,"reset_at":0})");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("text") << QByteArray("\"full\"");
}

void TestRateLimits::leavesEmptyWindowsOut()
{
    QFETCH(const QByteArray, window);
    QVERIFY(!limitsWith(window).primary.has_value());
}

void TestRateLimits::survivesOddTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("milliseconds of the far future") << QByteArray("9e18");
    QTest::newRow("no number") << QByteArray("1e308");
    QTest::newRow("infinite text") << QByteArray("\"inf\"");
    QTest::newRow("list") << QByteArray("[]");
}

void TestRateLimits::survivesOddTimes()
{
    QFETCH(const QByteArray, time);
    const RateLimits limits = limitsWith(R"({"used_percent":5,"reset_at":)" + time + "}");
    QVERIFY(limits.primary.has_value());
    QVERIFY(!limits.primary->resetsAt.has_value());
}

void TestRateLimits::readsCredits_data()
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

void TestRateLimits::readsCredits()
{
    QFETCH(const QByteArray, json);
    QFETCH(const std::optional<Credits>, expected);
    QVERIFY(parseRateLimits(object(R"({"credits":)" + json + "}")).credits == expected);
}

void TestRateLimits::readsHeadersOfAllMeters()
{
    const QList<RateLimits> meters = parseRateLimitHeaders({
        {u"x-zeta-mini-primary-used-percent"_s, u"7"_s},
        {u"x-zeta-mini-primary-window-minutes"_s, u"60"_s},
        {u"x-zeta-mini-limit-name"_s, u"Zeta Mini"_s},
        {u"x-codex-primary-used-percent"_s, u"42.5"_s},
        {u"x-codex-primary-window-minutes"_s, u"300"_s},
        {u"x-codex-primary-reset-at"_s, u"1900000000"_s},
        {u"x-codex-secondary-used-percent"_s, u"104"_s},
        {u"x-codex-rate-limit-reached-type"_s, u"rate_limit_reached"_s},
        {u"content-type"_s, u"text/event-stream"_s},
    });
    QCOMPARE(meters.size(), 2);
    RateLimits codex;
    codex.meter = u"codex"_s;
    codex.primary = RateLimitWindow{42.5, 300, utc(1900000000)};
    codex.secondary = RateLimitWindow{100, {}, {}};
    codex.reachedType = u"rate_limit_reached"_s;
    QVERIFY(meters[0] == codex);
    RateLimits other;
    other.meter = u"zeta_mini"_s;
    other.primary = RateLimitWindow{7, 60, {}};
    other.limitName = u"Zeta Mini"_s;
    QVERIFY(meters[1] == other);
}

void TestRateLimits::leavesEmptyWindowsOfHeadersOut_data()
{
    QTest::addColumn<Headers>("headers");
    const QString used = u"x-codex-primary-used-percent"_s;
    const QString minutes = u"x-codex-primary-window-minutes"_s;
    const QString reset = u"x-codex-primary-reset-at"_s;
    QTest::newRow("nothing") << Headers();
    QTest::newRow("zeros") << Headers{{used, u"0.0"_s}, {minutes, u"0"_s}, {reset, u"0"_s}};
    QTest::newRow("only zero") << Headers{{used, u"0"_s}};
    QTest::newRow("no use") << Headers{{minutes, u"300"_s}, {reset, u"1900000000"_s}};
    QTest::newRow("odd use") << Headers{{used, u"nan"_s}, {minutes, u"300"_s}};
    QTest::newRow("odd times") << Headers{{used, u"0"_s}, {minutes, u"1e300"_s}, {reset, u"inf"_s}};
    QTest::newRow("no meter") << Headers{{u"x-primary-used-percent"_s, u"7"_s}};
}

void TestRateLimits::leavesEmptyWindowsOfHeadersOut()
{
    QFETCH(const Headers, headers);
    QCOMPARE(parseRateLimitHeaders(headers).size(), 0);
}

void TestRateLimits::readsCreditsInHeaders_data()
{
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("unlimited");
    QTest::addColumn<Credits>("credits");
    QTest::newRow("words") << u"True"_s << u"false"_s << Credits{true, false, u"9.99"_s};
    QTest::newRow("digits") << u"0"_s << u"1"_s << Credits{false, true, u"9.99"_s};
    QTest::newRow("odd") << u"yes"_s << QString() << Credits{false, false, u"9.99"_s};
}

void TestRateLimits::readsCreditsInHeaders()
{
    QFETCH(const QString, has);
    QFETCH(const QString, unlimited);
    QFETCH(const Credits, credits);
    const QList<RateLimits> meters = parseRateLimitHeaders({{u"x-codex-credits-has-credits"_s, has},
                                                            {u"x-codex-credits-unlimited"_s, unlimited},
                                                            {u"x-codex-credits-balance"_s, u" 9.99 "_s}});
    QCOMPARE(meters.size(), 1);
    QCOMPARE(meters.first().meter, u"codex"_s);
    QVERIFY(meters.first().credits == credits);
}

void TestRateLimits::limitsTheNumberOfMeters()
{
    Headers headers;
    QByteArray entries;
    for (int i = 0; i < 1000; ++i) {
        headers.insert(u"x-m%1-primary-used-percent"_s.arg(i), u"7"_s);
        entries += "{\"metered_feature\":\"m" + QByteArray::number(i) + "\"},";
    }
    QVERIFY(parseRateLimitHeaders(headers).size() <= kMaxMeters);
    QCOMPARE(parseUsageBody("{\"additional_rate_limits\":[" + entries + "{}]}").value().size(), kMaxMeters);
}

void TestRateLimits::readsUsageBodies()
{
    const Result<QList<RateLimits>> meters =
        parseUsageBody(R"({"email":"a@example.org","plan_type":"pro","rate_limit":
        {"allowed":false,"limit_reached":true,"primary_window":{"used_percent":100,"limit_window_seconds":18000,
        "reset_after_seconds":90,"reset_at":1900000000},"secondary_window":{"used_percent":34.5,
        "limit_window_seconds":604800,"reset_at":1900500000}},"additional_rate_limits":[{"limit_name":"Other One",
        "metered_feature":"codex-other","rate_limit":{"primary_window":{"used_percent":1,"limit_window_seconds":3600},
        "secondary_window":null}},{"limit_name":"codex_other"},{"rate_limit":{}},7],
        "credits":{"has_credits":true,"unlimited":false,"balance":"9.99","approx_local_messages":[1,2]},
        "rate_limit_reached_type":{"type":"workspace_member_usage_limit_reached"}})");
    QVERIFY(meters);
    QCOMPARE(meters->size(), 2);
    RateLimits codex;
    codex.meter = u"codex"_s;
    codex.planType = u"pro"_s;
    codex.primary = RateLimitWindow{100, 300, utc(1900000000)};
    codex.secondary = RateLimitWindow{34.5, 10080, utc(1900500000)};
    codex.credits = Credits{true, false, u"9.99"_s};
    codex.reachedType = u"workspace_member_usage_limit_reached"_s;
    QVERIFY(meters->at(0) == codex);
    RateLimits other;
    other.meter = u"codex_other"_s;
    other.primary = RateLimitWindow{1, 60, {}};
    other.limitName = u"Other One"_s;
    QVERIFY(meters->at(1) == other);
}

void TestRateLimits::survivesOddUsageBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"plan_type":null,"rate_limit":null,"additional_rate_limits":null,
        "credits":null,"rate_limit_reached_type":null})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"plan_type":7,"rate_limit":[],"additional_rate_limits":{"a":1},
        "credits":"9","rate_limit_reached_type":[1]})");
    QTest::newRow("wrong windows") << QByteArray(R"({"rate_limit":{"primary_window":5,"secondary_window":
        {"used_percent":null,"limit_window_seconds":-5,"reset_at":1e17}}})");
    QTest::newRow("endless window") << QByteArray(
        R"({"rate_limit":{"primary_window":{"limit_window_seconds":9e18}}})");
}

void TestRateLimits::survivesOddUsageBodies()
{
    QFETCH(const QByteArray, body);
    const Result<QList<RateLimits>> meters = parseUsageBody(body);
    QVERIFY(meters);
    RateLimits nothing;
    nothing.meter = u"codex"_s;
    QCOMPARE(meters->size(), 1);
    QVERIFY(meters->first() == nothing);
}

void TestRateLimits::refusesUsageThatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("list") << QByteArray("[]");
}

void TestRateLimits::refusesUsageThatIsNoObject()
{
    QFETCH(const QByteArray, body);
    const Result<QList<RateLimits>> meters = parseUsageBody(body);
    QVERIFY(!meters);
    QCOMPARE(meters.error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
