// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/exchangewords.h"

#include "viewmodel/codehighlighter.h"
#include "viewmodel/codestyler.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestExchangeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryIssue();
    void namesTheConversation();
    void sumsAnImportUp();
    void hasWordsForExports();
    void stylesCode();
    void leavesOtherLanguagesPlain();
};

void TestExchangeWords::hasASentenceForEveryIssue()
{
    QSet<QString> sentences;
    for (int issue = 0; issue <= int(ImportIssue::UnknownContent); ++issue) {
        const QString sentence = importSentence({.issue = ImportIssue(issue), .count = 7});
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentences.contains(sentence));
        sentences.insert(sentence);
    }
    QVERIFY(importSentence({.issue = ImportIssue::Files, .count = 7}).contains(u'7'));
}

void TestExchangeWords::namesTheConversation()
{
    const QString sentence =
        importSentence({.issue = ImportIssue::WrongTime, .title = u"100 %1 wool"_s, .count = 3});
    QVERIFY(sentence.startsWith(u"“100 %1 wool”: "_s));
    QVERIFY(sentence.contains(u'3'));
}

void TestExchangeWords::sumsAnImportUp()
{
    ImportReport report;
    QCOMPARE(importSummary(report, 3, 0), u"3 conversation(s) imported."_s);
    report.repeated = 1;
    report.empty = 4;
    QCOMPARE(importSummary(report, 0, 2),
             u"0 conversation(s) imported. 3 were there already. 4 without a message were left out."_s);
}

void TestExchangeWords::hasWordsForExports()
{
    const ExportWords words = exportWords();
    QVERIFY(!words.untitled.isEmpty() && !words.you.isEmpty() && !words.sources.isEmpty());
    QVERIFY(!words.language.isEmpty());
    const QDateTime time(QDate(2026, 3, 14), QTime(15, 9), QTimeZone::systemTimeZone());
    const QString text = words.time(time.toUTC());
    QVERIFY2(text.contains(u"2026"_s) && text.contains(u":09"_s), qPrintable(text));
    QVERIFY(!words.notice({.kind = NoticeRow::Kind::Stopped}).isEmpty());
    QVERIFY(words.facts({.state = TurnState::Completed, .model = u"m"_s}).contains(u'm'));
}

void TestExchangeWords::stylesCode()
{
    if (!canHighlight())
        QSKIP("KDE Syntax Highlighting is not there");
    const QString code = u"/* of\ntwo lines */ int main() { return 42; }\nconst char *s = \"text\";"_s;
    QMap<CodeStyle, QStringList> found;
    qsizetype end = 0;
    for (const StyledCode &piece : codeStyler()(code, u"cpp"_s)) {
        QVERIFY(piece.start >= end && piece.length > 0);
        end = piece.start + piece.length;
        QVERIFY(end <= code.size());
        found[piece.style] += code.sliced(piece.start, piece.length).trimmed();
    }
    QVERIFY(found[CodeStyle::Keyword].contains(u"return"_s));
    QVERIFY(found[CodeStyle::Type].contains(u"int"_s));
    QVERIFY(found[CodeStyle::Number].contains(u"42"_s));
    QVERIFY(found[CodeStyle::String].join(QString()).contains(u"text"_s));
    QVERIFY(found[CodeStyle::Comment].join(u'|').contains(u"two lines"_s));
}

void TestExchangeWords::leavesOtherLanguagesPlain()
{
    if (!canHighlight())
        QSKIP("KDE Syntax Highlighting is not there");
    QVERIFY(codeStyler()(u"int a;"_s, u"no such language"_s).isEmpty());
    QVERIFY(codeStyler()(u"int a;"_s, QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExchangeWords)
#include "tst_exchangewords.moc"
