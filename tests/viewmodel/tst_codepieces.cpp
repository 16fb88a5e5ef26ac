// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codepieces.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QString numbered(int lines)
{
    QStringList all;
    for (int i = 0; i < lines; ++i)
        all.append(u"line %1"_s.arg(i));
    return all.join(u'\n');
}

/// Rows of ten pixels, of which those between `top` and `bottom` are seen.
struct Fixture
{
    CodePieces pieces;
    QAbstractItemModelTester tester{&pieces, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Fixture(const QString &code, qreal top = 0, qreal bottom = 500)
    {
        pieces.setRowHeight(10);
        pieces.setSeenTop(top);
        pieces.setSeenBottom(bottom);
        pieces.setCode({code});
    }
    QList<int> live() const
    {
        QList<int> all;
        for (int row = 0; row < pieces.rowCount(); ++row)
            all.append(pieces.index(row).data(int(CodePieces::Role::Piece)).toInt());
        return all;
    }
    qreal top(int row) const { return pieces.index(row).data(int(CodePieces::Role::Top)).toReal(); }
    qreal extent(int row) const { return pieces.index(row).data(int(CodePieces::Role::Extent)).toReal(); }
};

} // namespace

class TestCodePieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsHeight_data();
    void knowsItsHeight();
    void hasWhatIsSeen();
    void keepsWhatStaysInSight();
    void keepsWhatIsWanted();
    void isEmptyAtFirst();
    void grows();
    void shrinks();
    void showsTheFirstRows();
    void estimatesAndMeasuresWrappedLines();
    void costsNoMoreWhenLong();
};

void TestCodePieces::knowsItsHeight_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qreal>("height");
    QTest::newRow("nothing") << QString() << 10.0;
    QTest::newRow("a line") << u"x"_s << 10.0;
    QTest::newRow("a log") << numbered(50'000) << 500'000.0;
    QTest::newRow("one line of a megabyte") << u"x"_s.repeated(1'000'000) << 5'000.0;
}

void TestCodePieces::knowsItsHeight()
{
    QFETCH(const QString, code);
    Fixture f(code);
    QTEST(f.pieces.height(), "height");
    QVERIFY(f.pieces.rowCount() <= 3);
}

void TestCodePieces::hasWhatIsSeen()
{
    Fixture f(numbered(50'000));
    f.pieces.setSeenBottom(300);
    QCOMPARE(f.live(), QList{0});
    f.pieces.setSeenBottom(100'300);
    f.pieces.setSeenTop(99'900);
    QCOMPARE(f.live(), (QList{249, 250}));
    QCOMPARE(f.top(0), 99'600.0);
    QCOMPARE(f.extent(1), 400.0);
    f.pieces.setSeenBottom(1e9);
    f.pieces.setSeenTop(499'700);
    QCOMPARE(f.live(), QList{1249});
    f.pieces.setSeenTop(600'000);
    QCOMPARE(f.live(), QList<int>());
    f.pieces.setSeenTop(-900);
    f.pieces.setSeenBottom(-100);
    QCOMPARE(f.live(), QList<int>());
}

void TestCodePieces::keepsWhatStaysInSight()
{
    Fixture f(numbered(2'000), 0, 500);
    QSignalSpy removed(&f.pieces, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&f.pieces, &QAbstractItemModel::rowsInserted);
    f.pieces.setSeenBottom(900);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(removed.isEmpty());
    f.pieces.setSeenTop(500);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(f.live(), (QList{1, 2}));
}

void TestCodePieces::keepsWhatIsWanted()
{
    Fixture f(numbered(5'000));
    f.pieces.setWanted(20);
    f.pieces.setSeenBottom(10'300);
    f.pieces.setSeenTop(10'100);
    QCOMPARE(f.live(), (QList{20, 25}));
    f.pieces.setWanted(-1);
    QCOMPARE(f.live(), QList{25});
    f.pieces.setWanted(999);
    QCOMPARE(f.live(), QList{25});
}

void TestCodePieces::isEmptyAtFirst()
{
    Fixture f({});
    QCOMPARE(f.pieces.lines(), 0);
    f.pieces.setCode({u"a"_s});
    QCOMPARE(f.pieces.lines(), 1);
}

void TestCodePieces::grows()
{
    Fixture f(numbered(39));
    QSignalSpy changes(&f.pieces, &CodePieces::changedFrom);
    for (int lines = 40; lines <= 90; lines += 5)
        f.pieces.setCode({numbered(lines)});
    QCOMPARE(f.pieces.lines(), 90);
    QCOMPARE(f.pieces.height(), 900.0);
    QCOMPARE(changes.size(), 11);
    QCOMPARE(changes.last().first().toInt(), 2);
    f.pieces.setCode({numbered(90)});
    QCOMPARE(changes.size(), 11);
}

void TestCodePieces::shrinks()
{
    Fixture f(numbered(1'000), 0, 1e9);
    QCOMPARE(f.live().size(), 25);
    f.pieces.setWanted(3);
    f.pieces.setCode({u"one"_s});
    QCOMPARE(f.live(), QList{0});
    QCOMPARE(f.pieces.height(), 10.0);
}

void TestCodePieces::showsTheFirstRows()
{
    Fixture f(numbered(1'000), 0, 1e9);
    f.pieces.setLimit(16);
    QCOMPARE(f.live(), QList{0});
    QCOMPARE(f.pieces.height(), 160.0);
    QCOMPARE(f.pieces.shown(0), numbered(16));
    QCOMPARE(f.pieces.lines(), 1'000);
    f.pieces.setLimit(0);
    QCOMPARE(f.pieces.height(), 10'000.0);
    QCOMPARE(f.live().size(), 25);
}

void TestCodePieces::estimatesAndMeasuresWrappedLines()
{
    Fixture f(u"x"_s.repeated(95) + u'\n' + numbered(399), 0, 1e9);
    f.pieces.setWrapColumns(10);
    QCOMPARE(f.pieces.height(), 4'090.0);
    QSignalSpy moved(&f.pieces, &CodePieces::moved);
    f.pieces.measure(0, 500);
    QCOMPARE(f.pieces.height(), 4'100.0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first(), (QVariantList{490.0, 10.0}));
    QCOMPARE(f.top(1), 500.0);
    f.pieces.measure(0, 500);
    QCOMPARE(moved.size(), 1);
    f.pieces.setWrapColumns(0);
    QCOMPARE(f.pieces.height(), 4'000.0);
    f.pieces.measure(0, 9'999); // where nothing is wrapped a row is as high as a row
    QCOMPARE(f.pieces.height(), 4'000.0);
}

/// A line more is read as often, and tells as much, however many there are.
void TestCodePieces::costsNoMoreWhenLong()
{
    for (const int lines : {100, 1'500, 50'100}) {
        Fixture f(numbered(lines), 10.0 * lines - 500, 1e9);
        QSignalSpy changed(&f.pieces, &CodePieces::changedFrom);
        QSignalSpy moved(&f.pieces, &QAbstractItemModel::dataChanged);
        f.pieces.setCode({numbered(lines + 1)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toInt(), lines / CodeLines::kPieceRows);
        QCOMPARE(moved.size(), 1);
        QVERIFY(f.live().size() <= 2);
    }
}

QTEST_MAIN(TestCodePieces)
#include "tst_codepieces.moc"
