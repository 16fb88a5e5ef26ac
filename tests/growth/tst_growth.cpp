// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "meter.h"
#include "streamedpage.h"

#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

constexpr int kLittle = 1'000; ///< characters, more than the page below has room for
constexpr int kMuch = 1'000'000;
constexpr QSize kLowPage{800, 160};
constexpr int kWarmUp = 3; ///< pieces that may still make what the others use again
constexpr int kPieces = 9;
constexpr double kMostGrowth = 1.1;

/// What a conversation is long by, and what comes then.
struct Shape
{
    QString earlier;   ///< the answer of each of the turns before, if any
    QString beginning; ///< of the answer
    QString filling;   ///< of it, over and over
    QString end;       ///< behind that: what is still open does not depend on how much there was
    QString piece;     ///< that comes then, over and over
    int part = 0;      ///< characters of it; what is more is still open, and as much of it in a short one

    int little() const { return part > 0 ? kMuch % part : kLittle; }
};

const QString kSentence = u"The reading room opens at nine, and whoever comes early waits in the hall. "_s;

Shape manyParagraphs()
{
    return {{}, {}, kSentence + u"\n\n"_s, u"And at last:\n\n"_s, u"one more word "_s};
}
Shape oneParagraph()
{
    return {{}, {}, kSentence, {}, u"one more word "_s, 54 * int(kSentence.size())};
}
Shape oneList()
{
    const QString item = u"- An item of one list\n"_s;
    return {{}, {}, item, u"- And at last"_s, u" one more word"_s, 91 * int(item.size())};
}
Shape oneListOfParagraphs()
{
    const QString item = u"1. An item\n\n   - with one in it\n\n"_s;
    return {{}, {}, item, u"1. And at last"_s, u" one more word"_s, 61 * int(item.size())};
}
Shape oneTable()
{
    const QString row = u"| One | two words | three | four |\n"_s;
    return {{}, u"| A | B | C | D |\n|-|-|-|-|\n"_s, row, u"| And at last"_s, u" one"_s};
}
Shape oneCode()
{
    return {{}, u"```cpp\n"_s, u"    total += weight(shelf) * 3; // as agreed\n"_s, {}, u"    ++shelf;\n"_s};
}
Shape manyTurns()
{
    return {
        kSentence.repeated(5) + u"\n\n"_s + kSentence.repeated(4), {}, {}, kSentence, u"one more word "_s};
}

void fill(StreamedPage &page, const Shape &shape, int characters)
{
    if (!shape.earlier.isEmpty())
        page.addEarlier(std::max(1, characters / int(shape.earlier.size())), shape.earlier);
    page.ask();
    if (!shape.filling.isEmpty())
        page.stream(shape.beginning + shape.filling.repeated(characters / shape.filling.size()));
    page.stream(shape.end);
    page.settle();
}

Cost costOf(const Shape &shape, int characters)
{
    StreamedPage page(kLowPage);
    fill(page, shape, characters);
    for (int i = 0; i < kWarmUp; ++i) {
        page.stream(shape.piece);
        page.showFrame();
    }
    Meter meter;
    for (int i = 0; i < kPieces; ++i) {
        meter.begin();
        page.stream(shape.piece);
        page.showFrame();
        meter.end();
    }
    return meter.cost();
}

} // namespace

/// A piece of an answer costs the same whatever stands above it, and so does a page of a long conversation.
class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void costsTheSameInALongConversation_data();
    void costsTheSameInALongConversation();
    void makesRowsOnlyForTheReader_data();
    void makesRowsOnlyForTheReader();

private:
    void compare(const QString &what, std::optional<double> little, std::optional<double> much);
};

/// Else the pages, whose windows nobody shows, would ask for a graphics processor.
void TestGrowth::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestGrowth::costsTheSameInALongConversation_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("many short paragraphs") << manyParagraphs();
    QTest::newRow("one long paragraph") << oneParagraph();
    QTest::newRow("one long list") << oneList();
    QTest::newRow("one long list of paragraphs") << oneListOfParagraphs();
    QTest::newRow("one long table") << oneTable();
    QTest::newRow("one long code") << oneCode();
    QTest::newRow("many earlier turns") << manyTurns();
}

void TestGrowth::compare(const QString &what, std::optional<double> little, std::optional<double> much)
{
    if (!little || !much)
        return;
    const QString found = u"%1 %2 in a short one, %3 in a long one: %4 times"_s.arg(what)
                              .arg(*little, 0, 'f', 0)
                              .arg(*much, 0, 'f', 0)
                              .arg(*much / *little, 0, 'f', 2);
    qInfo().noquote() << found;
    QVERIFY2(*much <= *little * kMostGrowth, qPrintable(found));
}

void TestGrowth::costsTheSameInALongConversation()
{
    QFETCH(const Shape, shape);
    const Cost little = costOf(shape, shape.little());
    const Cost much = costOf(shape, kMuch);
    if (!little.bytes && !little.instructions)
        QSKIP("nothing is counted here: neither glibc nor valgrind");
    compare(u"bytes:"_s, little.bytes, much.bytes);
    compare(u"instructions:"_s, little.instructions, much.instructions);
}

void TestGrowth::makesRowsOnlyForTheReader_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("one answer") << 0 << 100'000;
    QTest::newRow("many turns") << 100'000 << 10;
}

void TestGrowth::makesRowsOnlyForTheReader()
{
    constexpr qsizetype kMostItems = 120; // a page of 600 pixels, as much around it, and those that wait
    constexpr int kSteps = 200;
    QFETCH(const int, turns);
    QFETCH(const int, paragraphs);
    StreamedPage page({800, 600});
    page.addEarlier(turns, u"One line.\n\nAnd another one."_s);
    page.ask();
    page.stream(u"A line.\n\n"_s.repeated(paragraphs));
    page.showFrame();
    qsizetype most = page.items();
    const auto look = [&] {
        page.showFrame();
        most = std::max(most, page.items());
    };
    page.settle();
    for (int step = kSteps; step >= 0; --step) {
        page.scroll().goToShare(double(step) / kSteps);
        look();
        page.scroll().scrollBy(-500);
        look();
    }
    QVERIFY2(page.rows() >= 100'000, qPrintable(QString::number(page.rows())));
    qInfo() << page.rows() << "rows," << most << "items at most";
    QVERIFY2(most > 10 && most <= kMostItems, qPrintable(QString::number(most)));
}

QTEST_MAIN(TestGrowth)
#include "tst_growth.moc"
