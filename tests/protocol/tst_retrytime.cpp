// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/apierror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Protocol;

using Wait = std::optional<std::chrono::milliseconds>;
using Headers = QHash<QString, QString>;

namespace {

const QString kRetryAfter = u"retry-after"_s;

} // namespace

/// When it may work again, in all the places where servers say it.
class TestRetryTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhenALimitFreesAgain_data();
    void findsWhenALimitFreesAgain();
    void findsWhenToTryAgain_data();
    void findsWhenToTryAgain();
};

void TestRetryTime::findsWhenALimitFreesAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("resetsAt"); // Unix seconds, 0 for none
    const QByteArray reached = R"({"error":{"code":"usage_limit_reached"}})";
    const Headers date{{u"date"_s, u"Tue, 20 Oct 2026 08:00:00 GMT"_s}};
    const QString primary = u"x-codex-primary-reset-at"_s;
    const QString secondary = u"x-codex-secondary-reset-at"_s;
    const QString secondaryUsed = u"x-codex-secondary-used-percent"_s;
    QTest::newRow("body") << 429
                          << QByteArray(R"({"error":{"code":"usage_limit_reached","resets_at":1900000000}})")
                          << Headers{{primary, u"1800000000"_s}} << qint64{1900000000};
    QTest::newRow("seconds with a date")
        << 429 << QByteArray(R"({"error":{"code":"usage_limit_reached","resets_in_seconds":90}})") << date
        << qint64{1792483290};
    QTest::newRow("seconds without")
        << 429 << QByteArray(R"({"error":{"code":"usage_limit_reached","resets_in_seconds":90}})")
        << Headers() << qint64{0};
    QTest::newRow("header") << 429 << reached << Headers{{primary, u"1800000000"_s}} << qint64{1800000000};
    QTest::newRow("the used-up one") << 429 << reached
                                     << Headers{{primary, u"1800000000"_s},
                                                {secondary, u"1800500000"_s},
                                                {secondaryUsed, u"100"_s}}
                                     << qint64{1800500000};
    QTest::newRow("none is used up") << 429 << reached
                                     << Headers{{primary, u"1800000000"_s},
                                                {secondary, u"1800500000"_s},
                                                {secondaryUsed, u"99"_s}}
                                     << qint64{1800000000};
    QTest::newRow("odd") << 429 << reached << Headers{{primary, u"soon"_s}} << qint64{0};
    QTest::newRow("after 2100") << 429 << reached << Headers{{primary, u"1800000000000"_s}} << qint64{0};
    QTest::newRow("rate limit") << 429 << QByteArray() << Headers{{primary, u"1800000000"_s}}
                                << qint64{1800000000};
    QTest::newRow("no limit") << 500 << QByteArray() << Headers{{primary, u"1800000000"_s}} << qint64{0};
}

void TestRetryTime::findsWhenALimitFreesAgain()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Headers, headers);
    const Error error = classify(parseHttpError(status, body, headers));
    QTEST(error.resetsAt ? error.resetsAt->toSecsSinceEpoch() : 0, "resetsAt");
    QVERIFY(!error.resetsAt || error.resetsAt->offsetFromUtc() == 0);
}

void TestRetryTime::findsWhenToTryAgain_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<Wait>("wait");
    const QString date = u"date"_s;
    const QString now = u"Wed, 21 Oct 2026 07:28:00 GMT"_s;
    const QString requests = u"x-ratelimit-reset-requests"_s;
    const QString tokens = u"x-ratelimit-reset-tokens"_s;
    const auto row = [](const char *name, const Headers &headers, Wait wait) {
        QTest::newRow(name) << headers << wait;
    };
    row("date", {{date, now}, {kRetryAfter, u"Wed, 21 Oct 2026 07:28:30 GMT"_s}}, 30s);
    row("date of another day", {{date, now}, {kRetryAfter, u"Thu, 22 Oct 2026 07:28:00 GMT"_s}}, 24h);
    row("date with a wrong day", {{date, now}, {kRetryAfter, u"Mon, 21 Oct 2026 07:28:30 GMT"_s}}, 30s);
    row("date in the past", {{date, now}, {kRetryAfter, u"Wed, 21 Oct 2026 07:00:00 GMT"_s}}, 0ms);
    row("date without a reference", {{kRetryAfter, u"Wed, 21 Oct 2026 07:28:30 GMT"_s}}, {});
    row("no date", {{date, now}, {kRetryAfter, u"Wed, 41 Oct 2026 07:28:30 GMT"_s}}, {});
    row("date too far away", {{date, now}, {kRetryAfter, u"Wed, 21 Oct 2099 07:28:30 GMT"_s}}, {});
    row("minutes", {{requests, u"6m0s"_s}}, 6min);
    row("hours", {{requests, u"1h2m3s"_s}}, 1h + 2min + 3s);
    row("days", {{requests, u"1d"_s}}, 24h);
    row("milliseconds", {{requests, u"20ms"_s}}, 20ms);
    row("fraction", {{requests, u"1.25s"_s}}, 1250ms);
    row("seconds and milliseconds", {{requests, u"1s500ms"_s}}, 1500ms);
    row("the later one", {{requests, u"1s"_s}, {tokens, u"2s"_s}}, 2s);
    row("the empty one",
        {{requests, u"9s"_s}, {tokens, u"2s"_s}, {u"x-ratelimit-remaining-tokens"_s, u"0"_s}}, 2s);
    row("both empty",
        {{requests, u"9s"_s},
         {tokens, u"2s"_s},
         {u"x-ratelimit-remaining-tokens"_s, u"0"_s},
         {u"x-ratelimit-remaining-requests"_s, u"0"_s}},
        9s);
    row("Retry-After first", {{requests, u"9s"_s}, {kRetryAfter, u"1"_s}}, 1s);
    row("no duration", {{requests, u"s"_s}, {tokens, u"1w"_s}}, {});
    row("empty", {{requests, QString()}}, {});
    row("huge", {{requests, QString(1000, u'9') + u's'}}, {});
    row("too long", {{requests, u"999999h"_s}}, {});
}

void TestRetryTime::findsWhenToTryAgain()
{
    QFETCH(const Headers, headers);
    QTEST(classify(parseHttpError(429, {}, headers)).retryAfter, "wait");
    if (!headers.contains(kRetryAfter))
        QCOMPARE(classify(parseHttpError(503, {}, headers)).retryAfter,
                 Wait()); // meters say nothing about that
}

QTEST_GUILESS_MAIN(TestRetryTime)
#include "tst_retrytime.moc"
