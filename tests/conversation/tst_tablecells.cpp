// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/tablecells.h"

#include "conversation/block.h"

#include <QTest>

#include <algorithm>

using namespace Lectern;

namespace {

Prose cellOf(int number)
{
    return {Span{QString::number(number), {}, {}}};
}

TableCells cellsUpTo(int count)
{
    TableCells cells;
    for (int n = 0; n < count; ++n)
        cells.append(cellOf(n));
    return cells;
}

} // namespace

class TestTableCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven();
    void isCutAnywhere_data();
    void isCutAnywhere();
};

void TestTableCells::keepsWhatItIsGiven()
{
    constexpr int kCount = 10'000;
    const TableCells cells = cellsUpTo(kCount);
    QCOMPARE(cells.size(), kCount);
    int n = 0;
    for (const Prose &cell : cells)
        QCOMPARE(cell, cellOf(n++));
    QCOMPARE(n, kCount);
    QCOMPARE(cells, cellsUpTo(kCount));
}

void TestTableCells::isCutAnywhere_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 4095, 4096, 4097, 8191, 8192, 9000})
        QTest::addRow("%d", size) << size;
}

void TestTableCells::isCutAnywhere()
{
    QFETCH(const int, size);
    const TableCells all = cellsUpTo(9'001);
    TableCells cut = all;
    cut.truncate(size);
    QCOMPARE(all.size(), 9'001);
    QCOMPARE(cut, cellsUpTo(size));
    QVERIFY(cut != all);
    QCOMPARE(cut.firstDifference(all), size);
    QCOMPARE(all.firstDifference(cut), size);
    TableCells other = cut;
    cut.append(cellOf(size));
    other.append(cellOf(-1));
    QCOMPARE(cut, cellsUpTo(size + 1));
    QCOMPARE(other.firstDifference(cut), size);
    QCOMPARE(other.firstDifference(all), size);
    other.append(cellOf(-2));
    QCOMPARE(cut.firstDifference(other), size);
}

QTEST_APPLESS_MAIN(TestTableCells)
#include "tst_tablecells.moc"
