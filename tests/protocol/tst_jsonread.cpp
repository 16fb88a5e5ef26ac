// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/jsonread.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

class TestJsonRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesScalarsAsText_data();
    void writesScalarsAsText();
    void tellsAbsentFromEmpty();
    void shortensText_data();
    void shortensText();
};

void TestJsonRead::writesScalarsAsText_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QJsonValue(u"a b"_s) << u"a b"_s;
    QTest::newRow("true") << QJsonValue(true) << u"true"_s;
    QTest::newRow("false") << QJsonValue(false) << u"false"_s;
    QTest::newRow("whole") << QJsonValue(1790422999) << u"1790422999"_s;
    QTest::newRow("minus one") << QJsonValue(-1) << u"-1"_s;
    QTest::newRow("fraction") << QJsonValue(99.5) << u"99.5"_s;
    QTest::newRow("huge") << QJsonValue(1e300) << u"1e+300"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("list") << QJsonValue(QJsonArray{1}) << QString();
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << QString();
}

void TestJsonRead::writesScalarsAsText()
{
    QFETCH(const QJsonValue, value);
    QTEST(scalarText(value), "text");
}

void TestJsonRead::tellsAbsentFromEmpty()
{
    const QJsonObject object{{u"empty"_s, u""_s}, {u"number"_s, 1}};
    QCOMPARE(optionalStringAt(object, "empty"_L1), QString());
    QVERIFY(optionalStringAt(object, "empty"_L1).has_value());
    QVERIFY(!optionalStringAt(object, "number"_L1).has_value());
    QVERIFY(!optionalStringAt(object, "absent"_L1).has_value());
}

void TestJsonRead::shortensText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("too long") << u"123456789"_s << u"1234567…"_s;
    QTest::newRow("space around") << u"  1234 "_s << u"1234"_s;
    QTest::newRow("pair at the cut") << u"123456😀9"_s << u"123456…"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestJsonRead::shortensText()
{
    QFETCH(const QString, text);
    QTEST(shortened(text, 8), "expected");
}

QTEST_GUILESS_MAIN(TestJsonRead)
#include "tst_jsonread.moc"
