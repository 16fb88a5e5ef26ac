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

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsage_data();
    void readsUsage();
    void hasNoUsageWithoutAnObject();
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

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
