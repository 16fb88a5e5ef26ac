// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/prosedocument.h"

#include "textedit.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const Prose kMixed{{u"Plain "_s, {}, {}},
                   {u"bold"_s, SpanStyle::Bold, {}},
                   {u" both "_s, SpanStyle::Bold | SpanStyle::Italic, {}},
                   {u"code"_s, SpanStyle::Code, {}},
                   {u" gone"_s, SpanStyle::Strikethrough, {}},
                   {u"1"_s, SpanStyle::FootnoteReference, {}},
                   {u"link"_s, {}, u"https://a.example"_s},
                   {u" end"_s, {}, {}}};

struct Fixture
{
    TextEdit edit;
    ProseDocument prose;

    explicit Fixture(bool started = true)
    {
        prose.setTarget(edit.target());
        prose.setLinkColor(QColor(u"#123456"_s));
        prose.setCodeBackground(QColor(u"#eeeeee"_s));
        QFont font(u"monospace"_s);
        font.setPixelSize(13);
        prose.setCodeFont(font);
        if (started)
            prose.start();
    }
    void show(const Prose &spans) { prose.setProse({spans}); }
    QString text() const { return edit.document()->toRawText(); }
    /// Every run: its text and what is special about it.
    QStringList runs() const
    {
        QStringList all;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at)
                all += at.fragment().text() + marks(at.fragment().charFormat());
        }
        return all;
    }
    static QString marks(const QTextCharFormat &format)
    {
        QString letters = u" "_s;
        letters += format.fontWeight() >= QFont::DemiBold ? u"b"_s : QString();
        letters += format.fontItalic() ? u"i"_s : QString();
        letters += format.fontStrikeOut() ? u"s"_s : QString();
        letters += format.background().color() == QColor(u"#eeeeee"_s) ? u"c"_s : QString();
        letters += format.verticalAlignment() == QTextCharFormat::AlignSuperScript ? u"f"_s : QString();
        letters += format.isAnchor() ? u"a"_s + format.anchorHref() : QString();
        return letters;
    }
};

QStringList runsOf(const Prose &spans)
{
    Fixture f;
    f.show(spans);
    return f.runs();
}

} // namespace

class TestProseDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasHaveTheirLookAndTheirSource();
    void tellsWhatIsUnderThePointer_data();
    void tellsWhatIsUnderThePointer();
    void writesEveryLook();
    void waitsUntilItIsStarted();
    void showsMarkupAsText_data();
    void showsMarkupAsText();
    void endsTheSameHoweverItCame();
    void changesOnlyWhatDiffers();
    void keepsTheSelectionWhileItGrows();
    void keepsASelectionThatTouchesTheEnd();
    void replacesOtherProse();
    void takesAnotherLookOver();
    void movesToAnotherTarget();
    void survivesItsTarget();
    void tellsChangesOnce();
};

void TestProseDocument::writesEveryLook()
{
    QCOMPARE(runsOf(kMixed), (QStringList{u"Plain  "_s, u"bold b"_s, u" both  bi"_s, u"code c"_s,
                                          u" gone s"_s, u"1 f"_s, u"link ahttps://a.example"_s, u" end "_s}));
}

void TestProseDocument::waitsUntilItIsStarted()
{
    Fixture f(false);
    f.show(kMixed);
    QVERIFY(f.text().isEmpty());
    f.prose.start();
    QCOMPARE(f.text(), plainText(kMixed));
}

void TestProseDocument::showsMarkupAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << u"<img src=\"http://127.0.0.1:9/x.png\">"_s;
    QTest::newRow("object") << u"a\uFFFCb"_s;
    QTest::newRow("link") << u"<a href='file:///etc/passwd'>x</a>"_s;
    QTest::newRow("Markdown") << u"![x](http://127.0.0.1:9/x.png) **b**"_s;
    QTest::newRow("line separator") << u"one\u2028two"_s;
}

void TestProseDocument::showsMarkupAsText()
{
    QFETCH(const QString, text);
    Fixture f;
    f.show({{text, {}, {}}});
    QCOMPARE(f.text(), text);
    for (const QTextFormat &format : f.edit.document()->allFormats()) {
        QVERIFY(!format.isImageFormat());
        QVERIFY(!format.isTableFormat());
        QVERIFY(!format.isCharFormat() || format.objectType() == QTextFormat::NoObject);
        QVERIFY(!format.toCharFormat().isAnchor());
    }
}

void TestProseDocument::endsTheSameHoweverItCame()
{
    const QString whole = plainText(kMixed);
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        Prose first; // what a growing paragraph looks like at first
        qsizetype left = cut;
        for (const Span &span : kMixed) {
            if (left > 0)
                first.append({span.text.left(left), span.styles, span.href});
            left -= span.text.size();
        }
        Fixture f;
        f.show(first);
        f.show(kMixed);
        QCOMPARE(f.runs(), runsOf(kMixed));
        f.show(first);
        QCOMPARE(f.runs(), runsOf(first));
    }
}

void TestProseDocument::changesOnlyWhatDiffers()
{
    Fixture f;
    f.show({{u"one two"_s, {}, {}}});
    QSignalSpy changes(f.edit.document(), &QTextDocument::contentsChange);
    f.show({{u"one two three"_s, {}, {}}});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toInt(), 7);
    QCOMPARE(changes.at(0).at(1).toInt(), 0);
    QCOMPARE(changes.at(0).at(2).toInt(), 6);
}

void TestProseDocument::keepsTheSelectionWhileItGrows()
{
    Fixture f;
    f.show({{u"one two"_s, {}, {}}});
    f.edit.select(4, 6);
    f.show({{u"one two"_s, {}, {}}, {u" three"_s, SpanStyle::Bold, {}}});
    QCOMPARE(f.edit.selectedText(), u"tw"_s);
    QCOMPARE(f.edit.selectionStart(), 4);
}

void TestProseDocument::keepsASelectionThatTouchesTheEnd()
{
    Fixture f;
    f.show({{u"one two"_s, {}, {}}});
    f.edit.select(4, 7);
    f.show({{u"one two three"_s, {}, {}}});
    QCOMPARE(f.edit.selectedText(), u"two"_s);
}

void TestProseDocument::replacesOtherProse()
{
    Fixture f;
    f.show(kMixed);
    f.show({{u"Other"_s, SpanStyle::Italic, {}}});
    QCOMPARE(f.runs(), QStringList{u"Other i"_s});
    f.show({});
    QVERIFY(f.text().isEmpty());
    f.show(kMixed);
    QCOMPARE(f.runs(), runsOf(kMixed));
}

void TestProseDocument::takesAnotherLookOver()
{
    Fixture f;
    f.show(kMixed);
    const QStringList before = f.runs();
    f.prose.setLinkColor(Qt::red);
    f.prose.setLineHeight(1.5);
    QCOMPARE(f.runs(), before);
    QCOMPARE(f.edit.document()->begin().blockFormat().lineHeight(), 150.0);
    bool red = false;
    for (const QTextFormat &format : f.edit.document()->allFormats())
        red = red || (format.toCharFormat().isAnchor() && format.foreground().color() == QColor(Qt::red));
    QVERIFY(red);
}

void TestProseDocument::movesToAnotherTarget()
{
    Fixture f;
    TextEdit other;
    f.show(kMixed);
    f.prose.setTarget(other.target());
    QCOMPARE(other.document()->toRawText(), plainText(kMixed));
}

void TestProseDocument::survivesItsTarget()
{
    ProseDocument prose;
    {
        TextEdit edit;
        prose.setTarget(edit.target());
        prose.start();
        prose.setProse({kMixed});
    }
    QCOMPARE(prose.target(), nullptr);
    prose.setProse({});
    prose.setLinkColor(Qt::red);
}

void TestProseDocument::tellsChangesOnce()
{
    Fixture f;
    QSignalSpy changed(&f.prose, &ProseDocument::proseChanged);
    f.show(kMixed);
    f.show(kMixed);
    QCOMPARE(changed.size(), 1);
}

void TestProseDocument::formulasHaveTheirLookAndTheirSource()
{
    Fixture f;
    f.prose.setFormulaFamily(u"serif"_s);
    f.show({{u"so "_s, {}, {}},
            {u"x²"_s, SpanStyle::Math, {}, u"$x^2$"_s},
            {u"y"_s, SpanStyle::Math | SpanStyle::Bold, {}, u"$y$"_s},
            {u" end"_s, {}, {}}});
    QCOMPARE(f.runs(), QStringList({u"so  "_s, u"x² i"_s, u"y bi"_s, u" end "_s}));
    const QTextBlock block = f.edit.document()->begin();
    auto run = block.begin();
    QCOMPARE((++run).fragment().charFormat().fontFamilies().toStringList(), QStringList(u"serif"_s));
    QCOMPARE(f.prose.sourceText(0, 10), u"so $x^2$$y$ end"_s);
    QCOMPARE(f.prose.sourceText(1, 4), u"o $x^2$"_s);
    QCOMPARE(f.prose.sourceText(5, 8), u"$y$ e"_s);
    QCOMPARE(f.prose.sourceText(4, 4), QString());
}

void TestProseDocument::tellsWhatIsUnderThePointer_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("link");
    QTest::newRow("text") << 0 << QString() << QString();
    QTest::newRow("code begins") << 5 << u"code"_s << QString();
    QTest::newRow("code ends") << 8 << u"code"_s << QString();
    QTest::newRow("behind code") << 9 << QString() << QString();
    QTest::newRow("link of two looks") << 10 << QString() << u"the link"_s;
    QTest::newRow("its end") << 17 << QString() << u"the link"_s;
    QTest::newRow("behind everything") << 30 << QString() << QString();
}

void TestProseDocument::tellsWhatIsUnderThePointer()
{
    QFETCH(int, position);
    Fixture f;
    f.show({{u"Take "_s, {}, {}},
            {u"code"_s, SpanStyle::Code, {}},
            {u" "_s, {}, {}},
            {u"the "_s, {}, u"https://a.example"_s},
            {u"link"_s, SpanStyle::Bold, u"https://a.example"_s},
            {u" then"_s, {}, {}}});
    QVERIFY(f.prose.hasCode());
    const QTextLayout *layout = f.edit.document()->begin().layout();
    const QTextLine line = layout->lineAt(0);
    const qreal left = line.cursorToX(std::min(position, 23));
    const qreal right = position > 23 ? left + 100 : line.cursorToX(position + 1);
    for (const qreal part : {0.2, 0.8}) {
        const QPointF point =
            layout->position() + QPointF(left + part * (right - left), line.y() + line.height() / 2);
        QTEST(f.prose.codeAt(point), "code");
        QTEST(f.prose.linkTextAt(point), "link");
    }
    QCOMPARE(f.prose.codeAt(QPointF(left, 200)), QString());
}

QTEST_MAIN(TestProseDocument)
#include "tst_prosedocument.moc"
