// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

Error failure()
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.detail = u"silence"_s;
    return error;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void movesItsValueOut();
};

void TestResult::holdsAValue()
{
    const Result<QString> result(u"yes"_s);
    QVERIFY(result.hasValue());
    QVERIFY(result);
    QCOMPARE(*result, u"yes"_s);
    QCOMPARE(result->size(), 3);
}

void TestResult::holdsAnError()
{
    const Result<QString> result(failure());
    QVERIFY(!result.hasValue());
    QVERIFY(!result);
    QVERIFY(result.error() == failure());
}

void TestResult::movesItsValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> value = std::move(result).value();
    QCOMPARE(*value, 7);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
