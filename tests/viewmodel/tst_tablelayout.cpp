// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablelayout.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

constexpr qreal kAside = 20; ///< of a cell beside its text
constexpr qreal kAround = 6; ///< above and below

struct Laid
{
    Table table;
    TableLayout layout;
    TableLayout::Look look;

    /// Two columns of letters.
    explicit Laid(const QStringList &texts)
    {
        look.maximum = 200;
        look.margins = {kAside, kAround};
        table.columns = {ColumnAlignment::Default, ColumnAlignment::Default};
        for (const QString &text : texts)
            table.cells.append({Span{text, {}, {}}});
        layout.setLook(look, table, {});
        layout.reset(table);
    }
    /// The cells from `from` on become these.
    TableLayout::Change change(qsizetype from, const QStringList &texts, const QList<int> &shown = {})
    {
        table.cells.truncate(from);
        for (const QString &text : texts)
            table.cells.append({Span{text, {}, {}}});
        return layout.take(table, from, shown);
    }
    qreal widthOf(const QString &text) const
    {
        return std::ceil(QFontMetricsF(look.font).horizontalAdvance(text)) + kAside;
    }
};

const QString kShort = u"a"_s;
const QString kLonger = u"word"_s;
const QString kLongest = u"and more"_s;

} // namespace

class TestTableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestCell();
    void aCellThatGrowsWidensItsColumn();
    void aCellThatShrinksNarrowsItsColumn();
    void whatIsLongIsWrapped();
    void rowsAreAsHighAsTheirHighestCell();
    void theHeaderTellsHowHighLinesAre();
    void whatIsNotShownIsNotKnown();
    void rowsComeAndGo();
    void findsTheRow();
    void mirrors();
};

void TestTableLayout::columnsAreAsWideAsTheirWidestCell()
{
    const Laid laid({kShort, kLonger, kLongest, kShort});
    QCOMPARE(laid.layout.columnCount(), 2);
    QCOMPARE(laid.layout.rowCount(), 2);
    QCOMPARE(laid.layout.width(0), laid.widthOf(kLongest));
    QCOMPARE(laid.layout.width(1), laid.widthOf(kLonger));
    QCOMPARE(laid.layout.width(), laid.widthOf(kLongest) + laid.widthOf(kLonger));
    QCOMPARE(laid.layout.left(1, false), laid.widthOf(kLongest));
    QCOMPARE(laid.layout.textWidth(3), laid.widthOf(kShort) - kAside);
}

void TestTableLayout::aCellThatGrowsWidensItsColumn()
{
    Laid laid({kShort, kShort, kShort, kShort});
    const auto change = laid.change(3, {kLonger});
    QVERIFY(change.columns);
    QCOMPARE(laid.layout.width(1), laid.widthOf(kLonger));
    QVERIFY(!laid.change(3, {kLonger}).columns);
    QCOMPARE(laid.layout.width(0), laid.widthOf(kShort));
}

void TestTableLayout::aCellThatShrinksNarrowsItsColumn()
{
    Laid laid({kShort, kLonger, kLongest, kLongest});
    QVERIFY(laid.change(3, {kShort}).columns);
    QCOMPARE(laid.layout.width(0), laid.widthOf(kLongest));
    QCOMPARE(laid.layout.width(1), laid.widthOf(kLonger));
    QVERIFY(laid.change(2, {}).columns);
    QCOMPARE(laid.layout.width(0), laid.widthOf(kShort));
    QCOMPARE(laid.layout.rowCount(), 1);
}

void TestTableLayout::whatIsLongIsWrapped()
{
    const Laid laid({kShort, kShort, kShort, QString(500, u'm')});
    QCOMPARE(laid.layout.width(1), 200 + kAside);
    const qreal lines = (laid.layout.height(1) - kAround) / (laid.layout.height(0) - kAround);
    QCOMPARE(lines, std::ceil(QFontMetricsF(laid.look.font).horizontalAdvance(QString(500, u'm')) / 200));
}

void TestTableLayout::rowsAreAsHighAsTheirHighestCell()
{
    Laid laid({kShort, kShort, kShort, kShort, kShort, kShort});
    const qreal expected = laid.layout.height(1);
    QCOMPARE(laid.layout.measure(2, 70).row, 3); // its neighbour may be higher
    QCOMPARE(laid.layout.height(1), expected);
    const auto change = laid.layout.measure(3, 40);
    QCOMPARE(change.row, 1);
    QVERIFY(!change.columns);
    QCOMPARE(laid.layout.height(1), 70.0);
    QCOMPARE(laid.layout.top(2), expected + 70);
    QCOMPARE(laid.layout.height(), 2 * expected + 70);
    QCOMPARE(laid.layout.measure(3, 40).row, 3);
}

void TestTableLayout::theHeaderTellsHowHighLinesAre()
{
    Laid laid({kShort, kShort, kShort, kShort});
    QCOMPARE(laid.layout.measure(0, 100).row, 0);
    laid.layout.measure(1, 30);
    QCOMPARE(laid.layout.height(0), 100.0);
    QCOMPARE(laid.layout.height(1), 30.0);
    laid.layout.measure(1, 35);
    QCOMPARE(laid.layout.height(1), 35.0);
}

void TestTableLayout::whatIsNotShownIsNotKnown()
{
    Laid laid({kShort, kShort, kShort, kShort, kShort, kShort});
    const qreal expected = laid.layout.height(1);
    for (int cell = 2; cell < 6; ++cell)
        laid.layout.measure(cell, 90);
    laid.change(2, {kLonger, kLonger, kLonger, kLonger}, {0, 2});
    QCOMPARE(laid.layout.height(1), expected);
    QCOMPARE(laid.layout.height(2), 90.0);
    laid.look.font.setPixelSize(60);
    laid.layout.setLook(laid.look, laid.table, {0});
    QCOMPARE(laid.layout.width(0), laid.widthOf(kLonger));
    QVERIFY(laid.layout.height(2) != 90);
}

void TestTableLayout::rowsComeAndGo()
{
    Laid laid({kShort, kShort, kShort, kShort});
    const qreal one = laid.layout.height(0);
    QCOMPARE(laid.change(4, {kShort, kShort, kShort, kShort}).row, 2);
    QCOMPARE(laid.layout.height(), 4 * one);
    QCOMPARE(laid.change(6, {}).row, 3);
    QCOMPARE(laid.layout.height(), 3 * one);
    QCOMPARE(laid.change(0, {}).row, 0);
    QCOMPARE(laid.layout.height(), 0.0);
    laid.layout.reset({});
    QCOMPARE(laid.layout.width(), 0.0);
    QCOMPARE(laid.layout.rowCount(), 0);
}

void TestTableLayout::findsTheRow()
{
    Laid laid({kShort, kShort, kShort, kShort, kShort, kShort});
    const qreal one = laid.layout.height(0);
    QCOMPARE(laid.layout.rowAt(-5), 0);
    QCOMPARE(laid.layout.rowAt(one - 1), 0);
    QCOMPARE(laid.layout.rowAt(one), 1);
    QCOMPARE(laid.layout.rowAt(1e9), 2);
    laid.change(0, {});
    QCOMPARE(laid.layout.rowAt(0), -1);
}

void TestTableLayout::mirrors()
{
    const Laid laid({kShort, kLonger});
    QCOMPARE(laid.layout.left(1, true), 0.0);
    QCOMPARE(laid.layout.left(0, true), laid.widthOf(kLonger));
    QCOMPARE(laid.layout.left(0, false), 0.0);
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
