// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codehighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

const QColor kLight(u"#f4f2ed"_s);
const QColor kDark(u"#252523"_s);

const QString kProgram = u"#include <string>\n\n"
                         "/* A comment\n   of two lines. */\n"
                         "int main(int argc, char **argv)\n{\n"
                         "    const std::string text = \"a \\\"string\\\" with %s\\n\"; // and no more\n"
                         "    return argc > 0x10 ? 1'000 : text.size() * 1.5e3;\n}\n"_s;

/// Where which colours stand: `block:start+length=colour`.
QStringList formatsOf(const QTextDocument &document)
{
    QStringList all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            all += u"%1:%2+%3=%4 %5"_s.arg(block.blockNumber())
                       .arg(range.start)
                       .arg(range.length)
                       .arg(range.format.foreground().color().name())
                       .arg(range.format.fontWeight());
        }
    }
    return all;
}

} // namespace

class TestCodeHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast_data();
    void measuresContrast();
    void makesColoursReadable_data();
    void makesColoursReadable();
    void leavesReadableColoursAlone();
    void coloursCode_data();
    void coloursCode();
    void leavesUnknownLanguagesPlain_data();
    void leavesUnknownLanguagesPlain();
    void coloursAppendedCodeLikeTheWhole();
    void canBeRemovedBeforeItsDocument();
};

void TestCodeHighlighter::measuresContrast_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << kLight << kLight << 1.0;
    QTest::newRow("the last grey that passes") << QColor(u"#767676"_s) << QColor(Qt::white) << 4.54;
    QTest::newRow("the first that fails") << QColor(u"#777777"_s) << QColor(Qt::white) << 4.48;
    QTest::newRow("red") << QColor(u"#ff0000"_s) << QColor(Qt::white) << 4.0;
    QTest::newRow("blue") << QColor(u"#0000ff"_s) << QColor(Qt::white) << 8.59;
}

void TestCodeHighlighter::measuresContrast()
{
    QFETCH(const QColor, a);
    QFETCH(const QColor, b);
    QFETCH(const double, expected);
    QVERIFY2(qAbs(contrast(a, b) - expected) < 0.01, qPrintable(QString::number(contrast(a, b))));
    QCOMPARE(contrast(a, b), contrast(b, a));
}

void TestCodeHighlighter::makesColoursReadable_data()
{
    QTest::addColumn<QColor>("background");
    for (const QColor &background :
         {kLight, kDark, QColor(Qt::white), QColor(Qt::black), QColor(u"#777777"_s)})
        QTest::newRow(qPrintable(background.name())) << background;
}

void TestCodeHighlighter::makesColoursReadable()
{
    QFETCH(const QColor, background);
    for (int hue = -1; hue < 360; hue += 30) {
        for (int lightness = 0; lightness <= 255; lightness += 15) {
            const QColor color = QColor::fromHsl(hue, hue < 0 ? 0 : 200, lightness);
            const QColor readable = readableOn(background, color);
            QVERIFY2(contrast(background, readable) >= 4.5,
                     qPrintable(color.name() + u" became "_s + readable.name()));
        }
    }
}

void TestCodeHighlighter::leavesReadableColoursAlone()
{
    const QColor color(u"#0550ae"_s);
    QCOMPARE(readableOn(kLight, color), color);
}

void TestCodeHighlighter::coloursCode_data()
{
    QTest::addColumn<QColor>("background");
    QTest::addColumn<QString>("language");
    for (const auto *language :
         {"cpp", "python", "js", "rust", "sql", "bash", "html", "diff", "json", "qml"}) {
        QTest::addRow("%s, light", language) << kLight << QString::fromLatin1(language);
        QTest::addRow("%s, dark", language) << kDark << QString::fromLatin1(language);
    }
}

void TestCodeHighlighter::coloursCode()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    QFETCH(const QColor, background);
    QFETCH(const QString, language);
    QTextDocument document(kProgram +
                           u"<a href='x'>1</a> def f(): select 'x' -- \n-gone\n+new {\"a\": true}\n"_s);
    const auto highlighter = makeCodeHighlighter(document, language, background);
    QVERIFY(highlighter);
    highlighter->rehighlight();
    int coloured = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.foreground().style() == Qt::NoBrush)
                continue;
            ++coloured;
            const QColor color = range.format.foreground().color();
            QVERIFY2(contrast(background, color) >= 4.5, qPrintable(color.name()));
        }
    }
    QVERIFY(coloured > 0);
}

void TestCodeHighlighter::leavesUnknownLanguagesPlain_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QString();
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("unknown") << u"klingon"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("pattern") << u"*"_s;
    QTest::newRow("long") << u"x"_s.repeated(100'000);
}

void TestCodeHighlighter::leavesUnknownLanguagesPlain()
{
    QFETCH(const QString, language);
    QTextDocument document(kProgram);
    const auto highlighter = makeCodeHighlighter(document, language, kLight);
    QVERIFY(!highlighter);
    QVERIFY(formatsOf(document).isEmpty());
}

void TestCodeHighlighter::coloursAppendedCodeLikeTheWhole()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    QTextDocument whole(kProgram);
    const auto once = makeCodeHighlighter(whole, u"cpp"_s, kLight);
    once->rehighlight();
    for (const int piece : {1, 3, 7, 40}) {
        QTextDocument grown;
        grown.documentLayout(); // without one a document tells nobody what changes
        const auto growing = makeCodeHighlighter(grown, u"cpp"_s, kLight);
        QTextCursor cursor(&grown);
        for (qsizetype at = 0; at < kProgram.size(); at += piece) {
            cursor.insertText(kProgram.mid(at, piece));
            QCoreApplication::processEvents();
        }
        QCOMPARE(formatsOf(grown), formatsOf(whole));
    }
}

void TestCodeHighlighter::canBeRemovedBeforeItsDocument()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    QTextDocument document(kProgram);
    auto highlighter = makeCodeHighlighter(document, u"cpp"_s, kLight);
    highlighter->rehighlight();
    QVERIFY(!formatsOf(document).isEmpty());
    highlighter.reset();
    QVERIFY(formatsOf(document).isEmpty());
}

QTEST_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
