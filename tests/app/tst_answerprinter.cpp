// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/answerprinter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// A turn whose messages say `texts`.
Turn turnSaying(const QStringList &texts)
{
    Turn turn;
    for (const QString &text : texts) {
        AnswerItem item;
        item.item.body = Protocol::MessageItem{};
        item.parts = {TextPart{.text = text}};
        turn.items.append(item);
    }
    return turn;
}

} // namespace

class TestAnswerPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEveryByteOnce_data();
    void printsEveryByteOnce();
    void holdsTheNewestPieceBack();
    void printsACorrectionOfPrintedTextWhole();
    void neverPrintsHalfACharacter();
    void printsNothingForNothing();
};

void TestAnswerPrinter::printsEveryByteOnce_data()
{
    QTest::addColumn<QList<QStringList>>("stages");
    QTest::addColumn<QByteArray>("bytes");
    using Stages = QList<QStringList>;
    QTest::newRow("one piece") << Stages{{u"Hello"_s}} << "Hello"_ba;
    QTest::newRow("pieces") << Stages{{u"Hel"_s}, {u"Hello"_s}, {u"Hello there"_s}} << "Hello there"_ba;
    QTest::newRow("not ASCII") << Stages{{u"Grü"_s}, {u"Grüße 你"_s}} << "Grüße 你"_ba;
    QTest::newRow("two messages") << Stages{{u"One"_s}, {u"One"_s, u"Two"_s}} << "One\n\nTwo"_ba;
    QTest::newRow("empty message") << Stages{{u"One"_s, QString()}, {u"One"_s, QString(), u"Two"_s}}
                                   << "One\n\nTwo"_ba;
    QTest::newRow("last piece corrected")
        << Stages{{u"Hel"_s}, {u"Hello wrld"_s}, {u"Hello world"_s}} << "Hello world"_ba;
    QTest::newRow("only piece corrected") << Stages{{u"Helo"_s}, {u"Hello"_s}} << "Hello"_ba;
    QTest::newRow("last piece taken back")
        << Stages{{u"Hello"_s}, {u"Hello there"_s}, {u"Hello"_s}} << "Hello"_ba;
    QTest::newRow("trailing line break") << Stages{{u"a\n"_s}, {u"a\n\n"_s}} << "a\n\n"_ba;
}

void TestAnswerPrinter::printsEveryByteOnce()
{
    QFETCH(const QList<QStringList>, stages);
    QFETCH(const QByteArray, bytes);
    AnswerPrinter printer;
    QByteArray printed;
    for (const QStringList &stage : stages)
        printed += printer.advance(turnSaying(stage));
    printed += printer.finish(turnSaying(stages.constLast()));
    QCOMPARE(printed, bytes);
}

void TestAnswerPrinter::holdsTheNewestPieceBack()
{
    AnswerPrinter printer;
    QCOMPARE(printer.advance(turnSaying({u"Hel"_s})), ""_ba);
    QCOMPARE(printer.advance(turnSaying({u"Hel"_s})), ""_ba);
    QCOMPARE(printer.advance(turnSaying({u"Hello"_s})), "Hel"_ba);
    QCOMPARE(printer.finish(turnSaying({u"Hello"_s})), "lo"_ba);
    QCOMPARE(printer.finish(turnSaying({u"Hello"_s})), ""_ba);
}

void TestAnswerPrinter::printsACorrectionOfPrintedTextWhole()
{
    AnswerPrinter printer;
    printer.advance(turnSaying({u"Helo"_s}));
    QCOMPARE(printer.advance(turnSaying({u"Helo there"_s})), "Helo"_ba);
    QCOMPARE(printer.finish(turnSaying({u"Hello there"_s})), "\n\nHello there"_ba);
}

/// Servers cut pieces anywhere, also between the two halves of a character beyond the first 65,536.
void TestAnswerPrinter::neverPrintsHalfACharacter()
{
    const QString smile = u"a\U0001F600"_s;
    AnswerPrinter printer;
    QByteArray printed = printer.advance(turnSaying({smile.first(2)}));
    printed += printer.advance(turnSaying({smile}));
    printed += printer.finish(turnSaying({smile}));
    QCOMPARE(printed, smile.toUtf8());
}

void TestAnswerPrinter::printsNothingForNothing()
{
    AnswerPrinter printer;
    QCOMPARE(printer.advance(Turn()), ""_ba);
    QCOMPARE(printer.finish(Turn()), ""_ba);
}

QTEST_GUILESS_MAIN(TestAnswerPrinter)
#include "tst_answerprinter.moc"
