// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/id.h"

#include <QHash>
#include <QTest>

#include <type_traits>

using namespace Lectern;

static_assert(!std::is_convertible_v<TurnId, BlockId>);
static_assert(!std::is_constructible_v<TurnId, BlockId>);
static_assert(!std::is_convertible_v<quint64, TurnId>);

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNothingAtFirst();
    void countsUp();
    void canBeAKey();
};

void TestId::namesNothingAtFirst()
{
    QVERIFY(!TurnId().isValid());
    QVERIFY(TurnId(1).isValid());
}

void TestId::countsUp()
{
    const TurnId first = TurnId().next();
    QCOMPARE(first.value(), 1u);
    QVERIFY(first < first.next());
    QVERIFY(first == TurnId(1));
}

void TestId::canBeAKey()
{
    QHash<TurnId, int> hash{{TurnId(1), 10}, {TurnId(2), 20}};
    QCOMPARE(hash.value(TurnId(2)), 20);
    QCOMPARE(hash.value(TurnId(3), -1), -1);
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
