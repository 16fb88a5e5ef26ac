// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedocument.h"
#include "viewmodel/codehighlighter.h"
#include "viewmodel/codepieces.h"

#include "textedit.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture
{
    TextEdit edit;
    CodePieces pieces;
    CodeDocument code;

    explicit Fixture(const QString &language = u"cpp"_s)
    {
        pieces.setLanguage(language);
        pieces.setBackground(QColor(u"#f4f2ed"_s));
        pieces.setRowHeight(20);
        code.setPieces(&pieces);
        code.setTarget(edit.target());
        code.start();
    }
    void set(const QString &text) { pieces.setCode({text}); }
    QString text() const { return edit.document()->toPlainText(); }
    qsizetype colours() const
    {
        qsizetype count = 0;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            count += block.layout()->formats().size();
        return count;
    }
    QStringList looks() const
    {
        QStringList all;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                all += u"%1:%2+%3=%4"_s.arg(block.blockNumber())
                           .arg(range.start)
                           .arg(range.length)
                           .arg(range.format.foreground().color().name());
        }
        return all;
    }
};

QString numbered(int lines)
{
    QString all;
    for (int i = 0; i < lines; ++i)
        all += u"int line%1 = %1; // number %1\n"_s.arg(i);
    return all.chopped(1);
}

} // namespace

class TestCodeDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsUntilItIsStarted();
    void appendsWhatHasGrown();
    void replacesWhatIsDifferent();
    void keepsTheSelectionWhileItGrows();
    void keepsASelectionThatTouchesTheEnd();
    void showsCodeAsItIs_data();
    void showsCodeAsItIs();
    void coloursInTheLanguage();
    void takesTheLanguageLater();
    void movesToAnotherTarget();
    void survivesItsTarget();
    void survivesItsPieces();
    void coloursGrownCodeLikeTheWhole();
    void coloursOnlyWhatIsNew();
    void coloursAPieceBeforeWhatIsAbove();
    void showsItsPiece();
    void makesEveryLineAsHigh();
    void numbersLines();
    void groundsDiffs();
    void keepsNoHistory();
    void readsFromLeftToRight();
};

void TestCodeDocument::waitsUntilItIsStarted()
{
    TextEdit edit;
    CodePieces pieces;
    CodeDocument code;
    code.setPieces(&pieces);
    code.setTarget(edit.target());
    pieces.setCode({u"int x;"_s});
    QVERIFY(edit.document()->isEmpty());
    code.start();
    QCOMPARE(edit.document()->toPlainText(), u"int x;"_s);
}

void TestCodeDocument::appendsWhatHasGrown()
{
    Fixture f{QString()};
    f.set(u"int x;\n"_s);
    QSignalSpy changes(f.edit.document(), &QTextDocument::contentsChange);
    f.set(u"int x;\nint y;"_s);
    QCOMPARE(f.text(), u"int x;\nint y;"_s);
    QCOMPARE(changes.at(0).at(0).toInt(), 7);
    QCOMPARE(changes.at(0).at(1).toInt(), 0);
}

void TestCodeDocument::replacesWhatIsDifferent()
{
    Fixture f;
    for (const QString &code : {u"one\ntwo"_s, u"One\ntwo\nthree"_s, u"One"_s, QString(), u"again"_s}) {
        f.set(code);
        QCOMPARE(f.text(), code);
    }
}

void TestCodeDocument::keepsTheSelectionWhileItGrows()
{
    Fixture f;
    f.set(u"int x;\nint y;"_s);
    f.edit.select(4, 9);
    f.set(u"int x;\nint y;\nint z;\n"_s);
    QCOMPARE(f.edit.selectionStart(), 4);
    QCOMPARE(f.edit.selectionEnd(), 9);
}

void TestCodeDocument::keepsASelectionThatTouchesTheEnd()
{
    Fixture f;
    f.set(u"int x;\nint y;"_s);
    f.edit.select(7, 13);
    f.set(u"int x;\nint y;\nint z;\n"_s);
    QCOMPARE(f.edit.selectionStart(), 7);
    QCOMPARE(f.edit.selectionEnd(), 13);
}

void TestCodeDocument::showsCodeAsItIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("HTML") << u"<img src='http://127.0.0.1:9/'>&amp;<b>x</b>"_s;
    QTest::newRow("tabs and blanks") << u"\tif (x)\n\t\t  y;  \n\n\n"_s;
    QTest::newRow("wide") << u"日本語 😀 عربي"_s;
    QTest::newRow("many lines") << numbered(40);
}

void TestCodeDocument::showsCodeAsItIs()
{
    QFETCH(const QString, code);
    Fixture f(u"html"_s);
    f.set(code);
    QCOMPARE(f.text(), code);
    for (const QTextFormat &format : f.edit.document()->allFormats())
        QVERIFY(!format.isImageFormat() && format.objectType() == QTextFormat::NoObject);
}

void TestCodeDocument::coloursInTheLanguage()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    Fixture f;
    f.set(u"int x = 1; // one\n"_s);
    QVERIFY(f.colours() > 0);
    f.pieces.setLanguage(u"text"_s);
    QCOMPARE(f.colours(), 0);
}

void TestCodeDocument::takesTheLanguageLater()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    Fixture f{QString()};
    f.set(u"int x = 1; // one\n"_s);
    QCOMPARE(f.colours(), 0);
    f.pieces.setLanguage(u"cpp"_s);
    QVERIFY(f.colours() > 0);
    const qsizetype before = f.colours();
    f.pieces.setBackground(QColor(u"#252523"_s));
    QCOMPARE(f.colours(), before);
}

void TestCodeDocument::movesToAnotherTarget()
{
    Fixture f;
    TextEdit other;
    f.set(u"int x;"_s);
    f.code.setTarget(other.target());
    QCOMPARE(other.document()->toPlainText(), u"int x;"_s);
    f.set(u"int x;\nint y;"_s);
    QCOMPARE(other.document()->toPlainText(), u"int x;\nint y;"_s);
}

void TestCodeDocument::survivesItsTarget()
{
    CodeDocument code;
    CodePieces pieces;
    code.setPieces(&pieces);
    {
        TextEdit edit;
        pieces.setLanguage(u"cpp"_s);
        code.setTarget(edit.target());
        code.start();
        pieces.setCode({u"int x;"_s});
    }
    QCOMPARE(code.target(), nullptr);
    pieces.setCode({u"int x;\nint y;"_s});
    pieces.setLanguage(u"python"_s);
    pieces.setRowHeight(30);
    code.setNumbered(true);
}

void TestCodeDocument::survivesItsPieces()
{
    TextEdit edit;
    CodeDocument code;
    {
        CodePieces pieces;
        pieces.setCode({u"int x;"_s});
        code.setPieces(&pieces);
        code.setTarget(edit.target());
        code.start();
    }
    QCOMPARE(code.pieces(), nullptr);
    code.setNumbered(true);
    QCOMPARE(edit.document()->toPlainText(), u"int x;"_s);
}

void TestCodeDocument::coloursGrownCodeLikeTheWhole()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    const QString program =
        u"/* one\n   two */\nint main()\n{\n    return \"a\\\"b\"; // end\n}\n/* open\nto the end"_s;
    Fixture whole;
    whole.set(program);
    for (const int step : {1, 3, 7, 40}) {
        Fixture grown;
        for (qsizetype at = 0; at < program.size(); at += step)
            grown.set(program.first(std::min(program.size(), at + step)));
        QCOMPARE(grown.looks(), whole.looks());
    }
}

/// Reads only the rows that are new, and the one that was open.
void TestCodeDocument::coloursOnlyWhatIsNew()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    for (const int lines : {20, 150, 50'150}) {
        Fixture f;
        f.pieces.setSeenBottom(1e9);
        f.set(numbered(lines));
        f.code.setPiece((lines - 1) / CodeLines::kPieceRows);
        const qint64 before = f.pieces.colours().rowsRead();
        f.set(numbered(lines + 3));
        QCOMPARE(f.pieces.colours().rowsRead() - before, 4);
    }
}

void TestCodeDocument::coloursAPieceBeforeWhatIsAbove()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    Fixture f;
    f.set(u"/*\n"_s + numbered(1000) + u"\n*/"_s);
    f.code.setPiece(4);
    const QStringList guessed = f.looks();
    QVERIFY(!guessed.isEmpty());
    QVERIFY(!f.pieces.colours().knows(4));
    QTRY_VERIFY(f.pieces.colours().knows(4));
    QVERIFY(f.looks() != guessed);
    const QString comment = f.looks().at(0).section(u'=', 1);
    for (const QString &look : f.looks())
        QCOMPARE(look.section(u'=', 1), comment);
}

void TestCodeDocument::showsItsPiece()
{
    Fixture f;
    f.set(numbered(90));
    f.code.setPiece(2);
    QVERIFY(f.text().startsWith(u"int line80 "_s));
    f.set(numbered(91));
    QVERIFY(f.text().endsWith(u"int line90 = 90; // number 90"_s));
    f.code.setPiece(0);
    QCOMPARE(f.text(), numbered(40));
    f.pieces.setLimit(16);
    QCOMPARE(f.text(), numbered(16));
}

void TestCodeDocument::makesEveryLineAsHigh()
{
    Fixture f;
    f.set(u"plain\n日本語\n😀 عربي\n\n"_s);
    QCOMPARE(f.edit.document()->size().height(), 5 * 20.0);
    f.set(u"plain\n日本語\n😀 عربي\n\nmore\n"_s);
    QCOMPARE(f.edit.document()->size().height(), 6 * 20.0);
    f.pieces.setRowHeight(31);
    QCOMPARE(f.edit.document()->size().height(), 6 * 31.0);
}

void TestCodeDocument::numbersLines()
{
    Fixture f;
    f.set(u"a\n"_s + u"x"_s.repeated(4100) + u"\nb"_s);
    QCOMPARE(f.code.numbers(), QString());
    f.code.setNumbered(true);
    QCOMPARE(f.code.numbers(), u"1\n2\n\n\n3"_s);
    f.set(numbered(50));
    f.code.setPiece(1);
    QVERIFY(f.code.numbers().startsWith(u"41\n42"_s));
    QVERIFY(f.code.numbers().endsWith(u"\n50"_s));
    f.code.setNumbered(false);
    QCOMPARE(f.code.numbers(), QString());
}

void TestCodeDocument::groundsDiffs()
{
    Fixture f{QString()};
    f.set(u"--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n same\n-old"_s);
    f.set(u"--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n same\n-old\n+new\n"_s);
    const QList<CodeGround> grounds = f.code.grounds();
    QCOMPARE(grounds.size(), 2);
    QCOMPARE(grounds.at(0).top, 4 * 20.0);
    QCOMPARE(grounds.at(1).top, 5 * 20.0);
    QCOMPARE(grounds.at(1).height, 20.0);
    QVERIFY(grounds.at(0).color != grounds.at(1).color);
    QSignalSpy changes(&f.code, &CodeDocument::groundsChanged);
    f.set(u"plain"_s);
    QVERIFY(changes.size() > 0);
    QVERIFY(f.code.grounds().isEmpty());
    QCOMPARE(f.colours(), 0);
}

void TestCodeDocument::keepsNoHistory()
{
    Fixture f;
    f.set(u"int x;"_s);
    QVERIFY(!f.edit.document()->isUndoRedoEnabled());
    QCOMPARE(f.edit.document()->availableUndoSteps(), 0);
}

void TestCodeDocument::readsFromLeftToRight()
{
    Fixture f(u"python"_s);
    f.set(u"# \u05e9\u05dc\u05d5\u05dd\n"_s);
    f.set(u"# \u05e9\u05dc\u05d5\u05dd\nprint(\"\u05e9\u05dc\u05d5\u05dd\")\n\u05e9 = 1\n"_s);
    for (QTextBlock block = f.edit.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.textDirection() == Qt::LeftToRight && block.blockFormat().alignment() == Qt::AlignLeft);
}

QTEST_MAIN(TestCodeDocument)
#include "tst_codedocument.moc"
