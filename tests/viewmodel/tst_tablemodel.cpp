// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablemodel.h"

#include "conversation/markdown.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

TableValue tableOf(const QString &text)
{
    Markdown markdown;
    markdown.setText(text);
    return {markdown.blocks().value(0).table};
}

const QString kHead = u"|a|`b`|\n|-|-:|\n"_s;
const QString kRow = u"|c|d|\n"_s;
constexpr qreal kAll = 1e9; ///< pixels

/// The numbers of the cells that are to be shown.
QList<int> cellsOf(const TableModel &model)
{
    QList<int> cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row).data(int(TableModel::Role::Cell)).toInt());
    return cells;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatACellIs();
    void aTableThatGrowsKeepsItsCells();
    void otherColumnsAreAnotherTable();
    void onlyRowsNearTheReaderAreShown();
    void aWantedCellIsShown();
    void rowsThatAreMeasuredMoveThoseBelow();
    void rowsThatAreMeasuredBringOthers();
    void tellsWhereCellsStand();
    void anotherLookMovesThem();
    void takesAllPropertiesAtOnce();
};

void TestTableModel::tellsWhatACellIs()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.see(0, kAll);
    model.setTable(tableOf(kHead + u"|c|d|\n"_s));
    QCOMPARE(model.columns(), 2);
    QCOMPARE(model.rows(), 1);
    QCOMPARE(model.rowCount(), 4);
    const auto value = [&](int row, TableModel::Role role) { return model.index(row).data(int(role)); };
    QCOMPARE(value(1, TableModel::Role::Text).toString(), u"b"_s);
    QCOMPARE(value(1, TableModel::Role::Header).toBool(), true);
    QCOMPARE(value(2, TableModel::Role::Header).toBool(), false);
    QCOMPARE(value(2, TableModel::Role::Alignment).toInt(), 0);
    QCOMPARE(value(3, TableModel::Role::Alignment).toInt(), int(Qt::AlignRight));
    QCOMPARE(value(3, TableModel::Role::Spans).value<ProseValue>().spans, Prose({{u"d"_s, {}, {}}}));
    QCOMPARE(model.asTsv(), u"a\tb\nc\td\n"_s);
}

void TestTableModel::aTableThatGrowsKeepsItsCells()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.see(0, kAll);
    model.setTable(tableOf(kHead + u"|c|"_s));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setTable(tableOf(kHead + u"|c|d"_s));
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 3);
    QVERIFY(changes.at(0).at(2).value<QList<int>>().isEmpty());
    QCOMPARE(inserts.count(), 0);
    const qsizetype before = changes.count();
    model.setTable(tableOf(kHead + u"|c|d|\n|e|f|\n"_s));
    QCOMPARE(changes.count(), before);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(inserts.at(0).at(1).toInt(), 4);
    QCOMPARE(inserts.at(0).at(2).toInt(), 5);
    model.setTable(tableOf(kHead + u"|c|d|\n"_s));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(resets.count(), 0);
}

void TestTableModel::otherColumnsAreAnotherTable()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.see(0, kAll);
    model.setTable(tableOf(kHead));
    const QSignalSpy columns(&model, &TableModel::columnsChanged);
    model.setTable(tableOf(u"|a|b|c|\n|-|-|-|\n"_s));
    QCOMPARE(columns.count(), 1);
    QCOMPARE(model.columns(), 3);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.isRightToLeft());
    model.setTable(tableOf(u"|שלום|b|\n|-|-|\n"_s));
    QVERIFY(model.isRightToLeft());
    model.setTable({});
    QVERIFY(!model.isRightToLeft());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rows(), 0);
}

void TestTableModel::onlyRowsNearTheReaderAreShown()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(tableOf(kHead + kRow.repeated(100)));
    QCOMPARE(cellsOf(model), QList<int>({0, 1})); // the header always
    QCOMPARE(model.rows(), 100);
    const qreal row = model.height() / 101;
    QVERIFY(row > 1);
    model.see(50 * row + 1, 52 * row - 1);
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 100, 101, 102, 103}));
    model.see(50 * row + 1, 53 * row - 1);
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 100, 101, 102, 103, 104, 105}));
    model.see(200 * row, 202 * row);
    QCOMPARE(cellsOf(model), QList<int>({0, 1}));
    model.see(-9 * row, -5 * row);
    QCOMPARE(cellsOf(model), QList<int>({0, 1}));
    model.see(0, kAll);
    QCOMPARE(model.rowCount(), 202);
    model.setTable(tableOf(kHead + kRow));
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 2, 3}));
}

void TestTableModel::aWantedCellIsShown()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(tableOf(kHead + kRow.repeated(1000)));
    const qreal row = model.height() / 1001;
    model.see(500 * row + 1, 501 * row - 1);
    model.setWanted(7);
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 6, 7, 1000, 1001}));
    model.setWanted(2001);
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 1000, 1001, 2000, 2001}));
    model.setWanted(1001);
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 1000, 1001}));
    model.setWanted(std::numeric_limits<int>::max());
    QCOMPARE(cellsOf(model), QList<int>({0, 1, 1000, 1001}));
}

void TestTableModel::rowsThatAreMeasuredMoveThoseBelow()
{
    TableModel model;
    model.setTable(tableOf(kHead + kRow.repeated(10)));
    model.see(0, kAll);
    const qreal row = model.height() / 11;
    const QSignalSpy moved(&model, &TableModel::moved);
    const QSignalSpy sized(&model, &TableModel::sizeChanged);
    model.measure(4, 3 * row);
    QCOMPARE(moved.count(), 0); // not before all of its row is measured
    model.measure(5, row);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.at(0).at(0).toReal(), 3 * row);
    QCOMPARE(moved.at(0).at(1).toReal(), 2 * row);
    QCOMPARE(sized.count(), 1);
    QCOMPARE(model.height(), 13 * row);
    QCOMPARE(model.index(6).data(int(TableModel::Role::Top)).toReal(), 5 * row);
    QCOMPARE(model.index(5).data(int(TableModel::Role::Extent)).toReal(), 3 * row);
    model.measure(400, row);
    QCOMPARE(model.height(), 13 * row);
}

/// As the cells do that are made for them.
void TestTableModel::rowsThatAreMeasuredBringOthers()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(tableOf(kHead + kRow.repeated(100)));
    const qreal row = model.height() / 101;
    connect(&model, &QAbstractItemModel::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        for (int n = first; n <= last; ++n)
            model.measure(model.index(n).data(int(TableModel::Role::Cell)).toInt(), row / 2);
    });
    model.see(row, 6 * row - 1);
    const QList<int> cells = cellsOf(model);
    QVERIFY(std::ranges::is_sorted(cells));
    QVERIFY(std::ranges::adjacent_find(cells) == cells.cend());
    const int last = model.rowCount() - 1;
    QVERIFY(model.index(last).data(int(TableModel::Role::Top)).toReal() <= 6 * row);
    QVERIFY(model.index(last).data(int(TableModel::Role::Top)).toReal() +
                model.index(last).data(int(TableModel::Role::Extent)).toReal() >=
            6 * row - 1);
}

void TestTableModel::tellsWhereCellsStand()
{
    TableModel model;
    model.setMargins({20, 10});
    model.setTextMaximum(1000);
    model.see(0, kAll);
    model.setTable(tableOf(kHead + kRow));
    const auto place = [&](int row, TableModel::Role role) {
        return model.index(row).data(int(role)).toReal();
    };
    QCOMPARE(place(2, TableModel::Role::Left), 0.0);
    QCOMPARE(place(3, TableModel::Role::Left), place(2, TableModel::Role::Breadth));
    QCOMPARE(place(2, TableModel::Role::Top), place(0, TableModel::Role::Extent));
    QCOMPARE(model.width(), place(0, TableModel::Role::Breadth) + place(1, TableModel::Role::Breadth));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTable(tableOf(kHead + u"|a wide one|d|\n"_s));
    QVERIFY(place(3, TableModel::Role::Left) > place(1, TableModel::Role::Breadth));
    const QList<int> roles = changes.last().at(2).value<QList<int>>();
    QVERIFY(roles.contains(int(TableModel::Role::Left)) && roles.contains(int(TableModel::Role::Breadth)));
    QCOMPARE(changes.last().at(0).toModelIndex().row(), 0);
    model.setTable(tableOf(u"|שלום|b|\n|-|-|\n|c|d|\n"_s));
    QCOMPARE(place(3, TableModel::Role::Left), 0.0);
    QCOMPARE(place(2, TableModel::Role::Left), place(3, TableModel::Role::Breadth));
}

void TestTableModel::anotherLookMovesThem()
{
    TableModel model;
    model.setTextMaximum(1000);
    model.see(0, kAll);
    model.setTable(tableOf(kHead + u"|some words in a cell|d|\n"_s));
    const qreal width = model.width();
    const qreal height = model.height();
    QFont large;
    large.setPixelSize(50);
    model.setFont(large);
    QVERIFY(model.width() > width);
    QVERIFY(model.height() > height);
    const qreal one = model.height();
    model.setTextMaximum(60);
    QVERIFY(model.height() > one);
    QCOMPARE(model.index(2).data(int(TableModel::Role::TextWidth)).toReal(), 60.0);
    const qreal narrow = model.width();
    model.setTextSlack(5);
    QVERIFY(model.width() > narrow);
    const QSignalSpy looks(&model, &TableModel::lookChanged);
    model.setTextSlack(5);
    QCOMPARE(looks.count(), 0);
}

void TestTableModel::takesAllPropertiesAtOnce()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.classBegin();
    model.see(0, kAll);
    model.setTable(tableOf(kHead + kRow));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columns(), 2);
    model.componentComplete();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.width(), 2.0); // no text may be wider than a pixel
}

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
