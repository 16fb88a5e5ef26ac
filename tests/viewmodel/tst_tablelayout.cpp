// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablegrid.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Lectern;

namespace {

struct Cells
{
    TableGrid grid;
    std::vector<std::unique_ptr<QQuickItem>> items;

    void set(int index, QSizeF size)
    {
        while (int(items.size()) <= index)
            items.push_back(std::make_unique<QQuickItem>());
        QQuickItem *item = items[size_t(index)].get();
        item->setImplicitWidth(size.width());
        item->setImplicitHeight(size.height());
        grid.measure(index, item);
    }
    QRectF place(int index)
    {
        grid.ensurePolished();
        const QQuickItem *item = items[size_t(index)].get();
        return {item->position(), item->size()};
    }
    QSizeF size() const { return {grid.implicitWidth(), grid.implicitHeight()}; }
};

} // namespace

class TestTableGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesByTheLargest();
    void followsAChange();
    void followsTheColumns();
    void forgetsCells();
    void mirrors();
    void leavesRowsAboveAlone();
};

void TestTableGrid::placesByTheLargest()
{
    Cells cells;
    cells.grid.setColumns(2);
    cells.set(0, {10, 5});
    cells.set(1, {20, 7});
    cells.set(2, {30, 4});
    QCOMPARE(cells.size(), QSizeF(50, 11));
    QCOMPARE(cells.place(0), QRectF(0, 0, 30, 7));
    QCOMPARE(cells.place(1), QRectF(30, 0, 20, 7));
    QCOMPARE(cells.place(2), QRectF(0, 7, 30, 4));
}

void TestTableGrid::followsAChange()
{
    Cells cells;
    cells.grid.setColumns(2);
    for (int n = 0; n < 6; ++n)
        cells.set(n, {10, 10});
    cells.set(2, {40, 30});
    QCOMPARE(cells.size(), QSizeF(50, 50));
    QCOMPARE(cells.place(5), QRectF(40, 40, 10, 10));
    cells.set(2, {5, 10});
    QCOMPARE(cells.size(), QSizeF(20, 30));
    QCOMPARE(cells.place(5), QRectF(10, 20, 10, 10));
}

void TestTableGrid::followsTheColumns()
{
    Cells cells;
    for (int n = 0; n < 6; ++n)
        cells.set(n, {10.0 + n, 10});
    QCOMPARE(cells.size(), QSizeF(15, 60));
    QSignalSpy changed(&cells.grid, &TableGrid::columnsChanged);
    cells.grid.setColumns(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cells.size(), QSizeF(13 + 14 + 15, 20));
    QCOMPARE(cells.place(4), QRectF(13, 10, 14, 10));
}

void TestTableGrid::forgetsCells()
{
    Cells cells;
    cells.grid.setColumns(2);
    for (int n = 0; n < 6; ++n)
        cells.set(n, {10.0 + n, 10});
    cells.grid.truncate(2);
    cells.items.resize(2);
    QCOMPARE(cells.size(), QSizeF(21, 10));
    cells.set(2, {1, 1});
    QCOMPARE(cells.place(2), QRectF(0, 10, 10, 1));
}

void TestTableGrid::mirrors()
{
    Cells cells;
    cells.grid.setColumns(2);
    cells.set(0, {10, 10});
    cells.set(1, {20, 10});
    QCOMPARE(cells.place(0), QRectF(0, 0, 10, 10));
    cells.grid.setMirrored(true);
    QCOMPARE(cells.place(0), QRectF(20, 0, 10, 10));
    QCOMPARE(cells.place(1), QRectF(0, 0, 20, 10));
}

void TestTableGrid::leavesRowsAboveAlone()
{
    Cells cells;
    cells.grid.setColumns(2);
    for (int n = 0; n < 6; ++n)
        cells.set(n, {10, 10});
    QCOMPARE(cells.place(0), QRectF(0, 0, 10, 10));
    cells.items[0]->setX(77); // whoever places it puts it back
    cells.set(5, {9, 20});
    QCOMPARE(cells.place(5), QRectF(10, 20, 10, 20));
    QCOMPARE(cells.place(0).x(), 77.0);
    cells.set(5, {11, 20});
    QCOMPARE(cells.place(0).x(), 0.0);
}

QTEST_MAIN(TestTableGrid)
#include "tst_tablegrid.moc"
