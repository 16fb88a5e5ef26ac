// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/tablemodel.h"

#include "conversation/markdown.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatACellIs();
    void aTableThatGrowsKeepsItsCells();
    void otherColumnsAreAnotherTable();
};

void TestTableModel::tellsWhatACellIs()
{
    TableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(tableOf(kHead + u"|c|d|\n"_s));
    QCOMPARE(model.columns(), 2);
    QCOMPARE(model.rows(), 1);
    QCOMPARE(model.rowCount(), 4);
    const auto value = [&](int row, TableModel::Role role) { return model.index(row).data(int(role)); };
    QCOMPARE(value(1, TableModel::Role::Text).toString(), u"b"_s);
    QCOMPARE(value(1, TableModel::Role::Code).toBool(), true);
    QCOMPARE(value(0, TableModel::Role::Code).toBool(), false);
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
    model.setTable(tableOf(kHead + u"|c|"_s));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setTable(tableOf(kHead + u"|c|d"_s));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(inserts.count(), 0);
    model.setTable(tableOf(kHead + u"|c|d|\n|e|f|\n"_s));
    QCOMPARE(changes.count(), 1);
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

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
