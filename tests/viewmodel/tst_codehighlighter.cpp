// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codehighlighter.h"

#include <QStringList>
#include <QTest>
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

/// What each line looks like: `line:start+length=colour weight`.
QStringList looksOf(CodeHighlighter &highlighter, const QString &code)
{
    QStringList all;
    CodeState state;
    const QStringList lines = code.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        CodeLook look;
        state = highlighter.read(lines.at(line), state, &look);
        for (const QTextLayout::FormatRange &range : look.formats) {
            all += u"%1:%2+%3=%4 %5"_s.arg(line)
                       .arg(range.start)
                       .arg(range.length)
                       .arg(range.format.foreground().color().name())
                       .arg(range.format.fontWeight());
        }
    }
    return all;
}

/// As the ground shows that the line stands on.
QColor mixed(const QColor &ground, const QColor &over)
{
    const auto mix = [&](float a, float b) { return a + (b - a) * over.alphaF(); };
    return over.isValid()
               ? QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()),
                                  mix(ground.blueF(), over.blueF()))
               : ground;
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
    void carriesTheStateOn();
    void coloursDiffs_data();
    void coloursDiffs();
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
            const QColor readable = readableOn(background, color, 4.5);
            QVERIFY2(contrast(background, readable) >= 4.5,
                     qPrintable(color.name() + u" became "_s + readable.name()));
        }
    }
}

void TestCodeHighlighter::leavesReadableColoursAlone()
{
    const QColor color(u"#0550ae"_s);
    QCOMPARE(readableOn(kLight, color, 4.5), color);
}

void TestCodeHighlighter::coloursCode_data()
{
    QTest::addColumn<QColor>("background");
    QTest::addColumn<QString>("language");
    for (const auto *language :
         {"cpp", "python", "js", "rust", "sql", "bash", "html", "diff", "json", "qml"}) {
        QTest::addRow("%s, light", language) << kLight << QString::fromLatin1(language);
        QTest::addRow("%s, dark", language) << kDark << QString::fromLatin1(language);
        QTest::addRow("%s, white", language) << QColor(Qt::white) << QString::fromLatin1(language);
        QTest::addRow("%s, black", language) << QColor(Qt::black) << QString::fromLatin1(language);
    }
}

void TestCodeHighlighter::coloursCode()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    QFETCH(const QColor, background);
    QFETCH(const QString, language);
    const auto highlighter = makeCodeHighlighter(language, background);
    QVERIFY(highlighter != nullptr);
    const QList<QColor> stark{QColor(Qt::white), QColor(Qt::black)}; // of high contrast
    CodeState state;
    int coloured = 0;
    const QString code =
        kProgram + u"<a href='x'>1</a> def f(): select 'x' -- \n-gone\n+new {\"a\": true}\n"_s;
    for (const QString &line : code.split(u'\n')) {
        CodeLook look;
        state = highlighter->read(line, state, &look);
        for (const QTextLayout::FormatRange &range : look.formats) {
            if (range.format.foreground().style() == Qt::NoBrush)
                continue;
            ++coloured;
            const QColor color = range.format.foreground().color();
            const QColor ground = mixed(background, look.ground);
            QVERIFY2(contrast(ground, color) >= (stark.contains(background) ? 7 : 4.5),
                     qPrintable(color.name() + u" on "_s + ground.name()));
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
    QCOMPARE(makeCodeHighlighter(language, kLight), nullptr);
}

void TestCodeHighlighter::carriesTheStateOn()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    const auto highlighter = makeCodeHighlighter(u"cpp"_s, kLight);
    const QString above = u"int x; /* a comment\n"_s;
    const QStringList whole = looksOf(*highlighter, above + u"int y; */ int z;"_s);
    CodeState state = highlighter->read(u"int x; /* a comment"_s, {}, nullptr);
    CodeLook below;
    highlighter->read(u"int y; */ int z;"_s, state, &below);
    QCOMPARE(below.formats.size(), whole.filter(u"1:"_s).size());
    CodeLook alone;
    highlighter->read(u"int y; */ int z;"_s, {}, &alone);
    QVERIFY(alone.formats != below.formats);
}

void TestCodeHighlighter::coloursDiffs_data()
{
    QTest::addColumn<QColor>("background");
    QTest::newRow("light") << kLight;
    QTest::newRow("dark") << kDark;
}

void TestCodeHighlighter::coloursDiffs()
{
    QFETCH(const QColor, background);
    const auto diff = makeCodeHighlighter(u"Patch"_s, background);
    QVERIFY(diff != nullptr);
    const QColor text(isDarkGround(background) ? u"#e8e5df"_s : u"#21201d"_s); // what the line itself is in
    CodeState state;
    QList<QColor> grounds;
    for (const QString &line : {u"--- a/x"_s, u"@@ -1,2 +1,2 @@"_s, u" same"_s, u"--- gone"_s, u"+new"_s}) {
        CodeLook look;
        state = diff->read(line, state, &look);
        grounds.append(look.ground);
        QVERIFY(contrast(mixed(background, look.ground), text) >= 7);
    }
    QVERIFY(!grounds.at(0).isValid() && !grounds.at(1).isValid() && !grounds.at(2).isValid());
    QVERIFY(grounds.at(3).isValid() && grounds.at(4).isValid());
    QVERIFY(grounds.at(3) != grounds.at(4));
    QVERIFY(grounds.at(3).alpha() < 128); // what is marked below shows
}

QTEST_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
