// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedocument.h"
#include "viewmodel/codehighlighter.h"

#include "textedit.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

struct Fixture
{
    TextEdit edit;
    CodeDocument code;

    explicit Fixture(const QString &language = u"cpp"_s)
    {
        code.setLanguage(language);
        code.setBackground(QColor(u"#f4f2ed"_s));
        code.setTarget(edit.target());
        code.start();
    }
    QString text() const { return edit.document()->toPlainText(); }
    qsizetype colours() const
    {
        QCoreApplication::processEvents(); // a highlighter begins a little later
        qsizetype count = 0;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            count += block.layout()->formats().size();
        return count;
    }
};

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
    void keepsNoHistory();
};

void TestCodeDocument::waitsUntilItIsStarted()
{
    TextEdit edit;
    CodeDocument code;
    code.setTarget(edit.target());
    code.setCode(u"int x;"_s);
    code.setLanguage(u"cpp"_s);
    QVERIFY(edit.document()->isEmpty());
    code.start();
    QCOMPARE(edit.document()->toPlainText(), u"int x;"_s);
}

void TestCodeDocument::appendsWhatHasGrown()
{
    Fixture f;
    f.code.setCode(u"int x;\n"_s);
    QSignalSpy changes(f.edit.document(), &QTextDocument::contentsChange);
    f.code.setCode(u"int x;\nint y;"_s);
    QCOMPARE(f.text(), u"int x;\nint y;"_s);
    QCOMPARE(changes.at(0).at(0).toInt(), 7);
    QCOMPARE(changes.at(0).at(1).toInt(), 0);
}

void TestCodeDocument::replacesWhatIsDifferent()
{
    Fixture f;
    for (const QString &code : {u"one\ntwo"_s, u"One\ntwo\nthree"_s, u"One"_s, QString(), u"again"_s}) {
        f.code.setCode(code);
        QCOMPARE(f.text(), code);
    }
}

void TestCodeDocument::keepsTheSelectionWhileItGrows()
{
    Fixture f;
    f.code.setCode(u"int x;\nint y;"_s);
    f.edit.select(4, 9);
    f.code.setCode(u"int x;\nint y;\nint z;\n"_s);
    QCOMPARE(f.edit.selectionStart(), 4);
    QCOMPARE(f.edit.selectionEnd(), 9);
}

void TestCodeDocument::keepsASelectionThatTouchesTheEnd()
{
    Fixture f;
    f.code.setCode(u"int x;\nint y;"_s);
    f.edit.select(7, 13);
    f.code.setCode(u"int x;\nint y;\nint z;\n"_s);
    QCOMPARE(f.edit.selectionStart(), 7);
    QCOMPARE(f.edit.selectionEnd(), 13);
}

void TestCodeDocument::showsCodeAsItIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("HTML") << u"<img src='http://127.0.0.1:9/'>&amp;<b>x</b>"_s;
    QTest::newRow("tabs and blanks") << u"\tif (x)\n\t\t  y;  \n\n\n"_s;
    QTest::newRow("wide") << u"日本語 😀 عربي"_s;
    QTest::newRow("long line") << u"x"_s.repeated(20'000);
}

void TestCodeDocument::showsCodeAsItIs()
{
    QFETCH(const QString, code);
    Fixture f(u"html"_s);
    f.code.setCode(code);
    QCOMPARE(f.text(), code);
    for (const QTextFormat &format : f.edit.document()->allFormats())
        QVERIFY(!format.isImageFormat() && format.objectType() == QTextFormat::NoObject);
}

void TestCodeDocument::coloursInTheLanguage()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    Fixture f;
    f.code.setCode(u"int x = 1; // one\n"_s);
    QVERIFY(f.colours() > 0);
    f.code.setLanguage(u"text"_s);
    QCOMPARE(f.colours(), 0);
}

void TestCodeDocument::takesTheLanguageLater()
{
    if (!canHighlight())
        QSKIP("built without syntax highlighting");
    Fixture f{QString()};
    f.code.setCode(u"int x = 1; // one\n"_s);
    QCOMPARE(f.colours(), 0);
    f.code.setLanguage(u"cpp"_s);
    QVERIFY(f.colours() > 0);
    const qsizetype before = f.colours();
    f.code.setBackground(QColor(u"#252523"_s));
    QCOMPARE(f.colours(), before);
}

void TestCodeDocument::movesToAnotherTarget()
{
    Fixture f;
    TextEdit other;
    f.code.setCode(u"int x;"_s);
    f.code.setTarget(other.target());
    QCOMPARE(other.document()->toPlainText(), u"int x;"_s);
    f.code.setCode(u"int x;\nint y;"_s);
    QCOMPARE(other.document()->toPlainText(), u"int x;\nint y;"_s);
}

void TestCodeDocument::survivesItsTarget()
{
    CodeDocument code;
    {
        TextEdit edit;
        code.setLanguage(u"cpp"_s);
        code.setTarget(edit.target());
        code.start();
        code.setCode(u"int x;"_s);
    }
    QCOMPARE(code.target(), nullptr);
    code.setCode(u"int x;\nint y;"_s);
    code.setLanguage(u"python"_s);
}

void TestCodeDocument::keepsNoHistory()
{
    Fixture f;
    f.code.setCode(u"int x;"_s);
    QVERIFY(!f.edit.document()->isUndoRedoEnabled());
    QCOMPARE(f.edit.document()->availableUndoSteps(), 0);
}

QTEST_MAIN(TestCodeDocument)
#include "tst_codedocument.moc"
