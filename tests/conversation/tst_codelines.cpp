// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/codelines.h"

#include <QRandomGenerator>
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

/// The code again, out of what is shown.
QString joined(const CodeLines &lines)
{
    QString all;
    for (int i = 0; i < lines.pieceCount(); ++i) {
        const CodePiece &piece = lines.piece(i);
        QString shown = lines.shown(i);
        for (auto place = piece.breaks.crbegin(); place != piece.breaks.crend(); ++place)
            shown.remove(*place, 1);
        all += (i > 0 && !piece.continues ? u"\n"_s : QString()) + shown;
    }
    return all;
}

/// Everything that is known of the pieces, as text.
QStringList facts(const CodeLines &lines)
{
    QStringList all{u"%1 %2 %3"_s.arg(lines.lineCount()).arg(lines.rowCount()).arg(lines.columns())};
    for (int i = 0; i < lines.pieceCount(); ++i) {
        const CodePiece &p = lines.piece(i);
        all += u"%1-%2 %3 %4 %5%6 %7"_s.arg(p.start)
                   .arg(p.end)
                   .arg(p.firstLine)
                   .arg(p.firstRow)
                   .arg(p.continues)
                   .arg(p.goesOn)
                   .arg(lines.shown(i));
    }
    return all;
}

} // namespace

class TestCodeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoPieces_data();
    void cutsIntoPieces();
    void breaksLongLines();
    void neverHalvesALetter();
    void changesOnlyTheEnd();
    void growsLikeTheWhole_data();
    void growsLikeTheWhole();
    void showsTheFirstRows();
    void measuresColumns_data();
    void measuresColumns();
    void wraps();
    void findsTheOrigin();
    void hidesWhatMakesLines();
};

void TestCodeLines::cutsIntoPieces_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << QString() << 1 << 1;
    QTest::newRow("one") << u"int x;"_s << 1 << 1;
    QTest::newRow("blank lines") << u"\n\n"_s << 1 << 3;
    QTest::newRow("as many as fit") << numbered(40) << 1 << 40;
    QTest::newRow("one more") << numbered(41) << 2 << 41;
    QTest::newRow("a blank one more") << numbered(40) + u'\n' << 2 << 41;
    QTest::newRow("a log") << numbered(5000) << 125 << 5000;
    QTest::newRow("blank") << u"\n"_s.repeated(999) << 25 << 1000;
    QTest::newRow("wide rows") << QString(u"x"_s.repeated(1999) + u"\n"_s).repeated(40) << 2 << 41;
}

void TestCodeLines::cutsIntoPieces()
{
    QFETCH(const QString, code);
    const CodeLines lines(code);
    QTEST(lines.pieceCount(), "pieces");
    QTEST(lines.lineCount(), "lines");
    QCOMPARE(lines.rowCount(), lines.lineCount());
    QCOMPARE(joined(lines), code);
    for (int i = 0; i < lines.pieceCount(); ++i) {
        QVERIFY(lines.piece(i).rowCount() <= CodeLines::kPieceRows);
        QCOMPARE(lines.shown(i).count(u'\n') + 1, lines.piece(i).rowCount());
        QCOMPARE(lines.piece(i).firstLine, lines.piece(i).firstRow);
    }
}

void TestCodeLines::breaksLongLines()
{
    const QString code = u"short\n"_s + u"x"_s.repeated(1'000'000) + u"\nend"_s;
    const CodeLines lines(code);
    QCOMPARE(lines.lineCount(), 3);
    QCOMPARE(lines.rowCount(), 502);
    QCOMPARE(joined(lines), code);
    QCOMPARE(lines.columns(), int(CodeLines::kLongestRow));
    QVERIFY(!lines.piece(0).isPart(0, 5));
    QVERIFY(lines.piece(0).isPart(6, 2006));
    for (int i = 0; i < lines.pieceCount(); ++i)
        QVERIFY(lines.shown(i).size() <= CodeLines::kPieceSize + 2 * CodeLines::kLongestRow);
    const int middle = lines.pieceCount() / 2;
    const int size = int(lines.shown(middle).size());
    QVERIFY(lines.piece(middle).isPart(0, 2000));
    QVERIFY(lines.piece(middle).isPart(size - 2000, size));
    const int last = lines.pieceCount() - 1;
    const int end = int(lines.shown(last).size());
    QVERIFY(!lines.piece(last).isPart(end - 3, end));
}

void TestCodeLines::neverHalvesALetter()
{
    const QString code = u"x"_s + u"😀"_s.repeated(3000);
    const CodeLines lines(code);
    QCOMPARE(joined(lines), code);
    for (const QString &row : lines.shown(0).split(u'\n'))
        QVERIFY(row.isValidUtf16());
}

void TestCodeLines::changesOnlyTheEnd()
{
    CodeLines lines(numbered(1000));
    QCOMPARE(lines.setText(numbered(1000)), 25);
    QCOMPARE(lines.setText(QString(numbered(1000) + u'x')), 24);
    QCOMPARE(lines.setText(numbered(1001)), 24);
    QCOMPARE(lines.setText(numbered(1002)), 25);
    QCOMPARE(lines.setText(numbered(700)), 17);
    QCOMPARE(lines.setText(QString(u"other\n"_s + numbered(700))), 0);
    QCOMPARE(lines.setText({}), 0);
    QCOMPARE(lines.pieceCount(), 1);
}

void TestCodeLines::growsLikeTheWhole_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("lines") << numbered(900);
    QTest::newRow("one long line") << u"ab\tc"_s.repeated(30'000);
    QTest::newRow("long and short") << QString(u"y"_s.repeated(4100) + u"\n\nz\n"_s).repeated(60);
    QTest::newRow("wide") << (u"日本語 😀\n"_s).repeated(500);
}

void TestCodeLines::growsLikeTheWhole()
{
    QFETCH(const QString, code);
    const CodeLines whole(code);
    QRandomGenerator random(7);
    for (const int most : {50, 700, 9000}) {
        CodeLines grown;
        for (qsizetype at = 0; at < code.size();) {
            at = std::min(code.size(), at + 1 + random.bounded(most));
            grown.setText(code.first(at));
        }
        QCOMPARE(facts(grown), facts(whole));
        grown.setText(QString(code.first(code.size() / 2) + u'!'));
        QCOMPARE(facts(grown), facts(CodeLines(QString(code.first(code.size() / 2) + u'!'))));
    }
}

void TestCodeLines::showsTheFirstRows()
{
    const CodeLines lines(numbered(300));
    QCOMPARE(lines.shown(0, 2), u"line 0\nline 1"_s);
    QCOMPARE(lines.shown(0, 200), lines.shown(0));
    QCOMPARE(lines.shown(0, 1000), lines.shown(0));
}

void TestCodeLines::measuresColumns_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("columns");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("letters") << u"abc"_s << 3;
    QTest::newRow("tab") << u"\ta\tb"_s << 9;
    QTest::newRow("CJK") << u"日本"_s << 4;
    QTest::newRow("emoji") << u"a😀"_s << 3;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("half a letter") << QString(QChar(0xD83D)) << 1;
}

void TestCodeLines::measuresColumns()
{
    QFETCH(const QString, row);
    QTEST(columnsOf(row), "columns");
}

void TestCodeLines::wraps()
{
    const CodeLines lines(QString(u"\n"_s + u"x"_s.repeated(80) + u'\n' + u"x"_s.repeated(81)));
    QCOMPARE(lines.wrappedRows(0, 80), 4);
    QCOMPARE(lines.wrappedRows(0, 80, 2), 2);
    QCOMPARE(lines.wrappedRows(0, 1), 162);
}

void TestCodeLines::findsTheOrigin()
{
    const QString code = u"ab\n"_s + u"x"_s.repeated(4001) + u"\nc"_s;
    const CodeLines lines(code);
    const QString shown = lines.shown(0);
    QCOMPARE(lines.origin(0, 0), 0);
    QCOMPARE(lines.origin(0, 3), 3);
    QCOMPARE(lines.origin(0, 2003), 2003); // before the break, and behind it
    QCOMPARE(lines.origin(0, 2004), 2003);
    QCOMPARE(lines.origin(0, int(shown.size())), code.size());
    QCOMPARE(code.at(lines.origin(0, int(shown.size()) - 1)), u'c');
}

void TestCodeLines::hidesWhatMakesLines()
{
    QCOMPARE(shownPieces(u"a\rb\u2028c\u2029d"_s), QStringList{u"a b c d"_s});
}

QTEST_APPLESS_MAIN(TestCodeLines)
#include "tst_codelines.moc"
