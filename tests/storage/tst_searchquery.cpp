// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/database.h"
#include "storage/schema.h"
#include "storage/searchquery.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// An hour before midnight, two hours east of Greenwich.
QDateTime now()
{
    return QDateTime(QDate(2026, 11, 21), QTime(23, 0), QTimeZone(2 * 60 * 60));
}

SearchQuery parse(const QString &text)
{
    return parseSearchQuery(text, now());
}

/// "-" left out, "=" a phrase, "*" goes on.
QStringList termsOf(const SearchQuery &query)
{
    QStringList terms;
    for (const SearchTerm &term : query.terms)
        terms += (term.isExcluded ? u"-"_s : QString()) + (term.isPhrase ? u"="_s : QString()) + term.text +
                 (term.isPrefix ? u"*"_s : QString());
    return terms;
}

/// Where it is looked for: w(ords), g(rams), p(attern).
QString placesOf(const SearchTerm &term)
{
    return QString(term.words().isEmpty() ? u""_s : u"w"_s) + (term.grams().isEmpty() ? u""_s : u"g"_s) +
           (term.pattern().isEmpty() ? u""_s : u"p"_s);
}

QDateTime utc(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone::utc());
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsLookedFor_data();
    void readsWhatIsLookedFor();
    void readsFilters();
    void readsDays_data();
    void readsDays();
    void whatIsNoFilterIsText_data();
    void whatIsNoFilterIsText();
    void looksWhereItCanBeFound_data();
    void looksWhereItCanBeFound();
    void asksTheIndexForPrefixesOnlyWhereItHelps();
    void meansPatternsLiterally();
    void isEmptyWhenNothingIsAskedFor();
    void readsAnyTextAndTheIndexTakesIt();
};

void TestSearchQuery::readsWhatIsLookedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char *name, const QString &text, const QStringList &terms) {
        QTest::newRow(name) << text << terms;
    };
    row("nothing", u" \t\n"_s, {});
    row("the last word goes on", u"rain wea"_s, {u"rain"_s, u"wea*"_s});
    row("a space ends it", u"rain wea "_s, {u"rain"_s, u"wea"_s});
    row("phrase", u"\"heavy rain\" sun "_s, {u"=heavy rain"_s, u"sun"_s});
    row("an open phrase goes on", u"\"heavy ra"_s, {u"=heavy ra*"_s});
    row("printers' quotes", u"„heavy  rain“"_s, {u"=heavy rain"_s});
    row("left out", u"-sun -\"heavy rain\" "_s, {u"-sun"_s, u"-=heavy rain"_s});
    row("never a prefix", u"rain -su"_s, {u"rain"_s, u"-su"_s});
    row("a hyphen is no minus", u"e-mail x "_s, {u"e-mail"_s, u"x"_s});
    row("an option", u"--limit "_s, {u"--limit"_s});
    row("a lone minus", u"rain -"_s, {u"rain"_s});
    row("end of sentence", u"what is rain?"_s, {u"what"_s, u"is"_s, u"rain"_s});
    row("only signs", u"... "_s, {u"..."_s});
    row("code", u"a->b std::vector c++ foo() "_s, {u"a->b"_s, u"std::vector"_s, u"c++"_s, u"foo()"_s});
    row("operators", u"rain AND NOT (sun OR NEAR(a "_s,
        {u"rain"_s, u"AND"_s, u"NOT"_s, u"(sun"_s, u"OR"_s, u"NEAR(a"_s});
    row("column, caret, star", u"text:x ^rain rain* "_s, {u"text:x"_s, u"^rain"_s, u"rain*"_s});
    row("a quote inside", u"5\"x "_s, {u"5\"x"_s});
    row("empty quotes", u"\"\" \" "_s, {});
    row("twice the same", u"rain rain "_s, {u"rain"_s});
    row("composed", u"u\u0308ber "_s, {u"über"_s});
    row("ideographic space", u"天気　予報 "_s, {u"天気"_s, u"予報"_s});
    row("emoji", u"🎉 👨‍👩‍👧 "_s, {u"🎉"_s, u"👨‍👩‍👧"_s});
    row("control characters", u"a\u0000b\u0007c "_s, {u"a"_s, u"b"_s, u"c"_s});
}

void TestSearchQuery::readsWhatIsLookedFor()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(termsOf(parse(text)), terms);
}

void TestSearchQuery::readsFilters()
{
    const SearchQuery query = parse(u"rain from:me tag:\"two words\" Tag:x has:CODE has:file in:archive"_s);
    QCOMPARE(termsOf(query), QStringList{u"rain"_s});
    QCOMPARE(query.author, SearchAuthor::Me);
    QCOMPARE(query.tags, (QStringList{u"two words"_s, u"x"_s}));
    QVERIFY(query.hasCode && query.hasFile);
    QCOMPARE(query.shelf, HistoryShelf::Archive);
    QCOMPARE(parse(u"in:trash"_s).shelf, HistoryShelf::Trash);
    QCOMPARE(parse(u"from:lectern"_s).author, SearchAuthor::Model);
    QCOMPARE(parse(u"from:lectern"_s).models, QStringList());
    QCOMPARE(parse(u"from:gpt-5"_s).author, SearchAuthor::Model);
    QCOMPARE(parse(u"from:gpt-5"_s).models, QStringList{u"gpt-5"_s});
    QCOMPARE(parse(u"model:gpt-5"_s).author, SearchAuthor::Anyone);
    QCOMPARE(parse(u"model:gpt-5"_s).models, QStringList{u"gpt-5"_s});
}

void TestSearchQuery::readsDays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QDateTime>("begins");
    QTest::newRow("day") << u"2026-11-05"_s << utc(2026, 11, 4, 22);
    QTest::newRow("short") << u"2026-1-5"_s << utc(2026, 1, 4, 22);
    QTest::newRow("month") << u"2026-11"_s << utc(2026, 10, 31, 22);
    QTest::newRow("year") << u"2026"_s << utc(2025, 12, 31, 22);
    QTest::newRow("today") << u"today"_s << utc(2026, 11, 20, 22);
    QTest::newRow("yesterday") << u"Yesterday"_s << utc(2026, 11, 19, 22);
}

void TestSearchQuery::readsDays()
{
    QFETCH(QString, day);
    QFETCH(QDateTime, begins);
    QCOMPARE(parse(u"after:"_s + day).from, begins);
    QCOMPARE(parse(u"before:"_s + day).until, begins);
    QVERIFY(parse(u"before:"_s + day).terms.isEmpty());
}

void TestSearchQuery::whatIsNoFilterIsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"after:soon", "before:2026-13", "before:2026-02-30", "has:wings", "in:bed",
                             "color:red", "after:20261", "-has:code"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSearchQuery::whatIsNoFilterIsText()
{
    QFETCH(QString, text);
    const SearchQuery query = parse(text + u' ');
    QCOMPARE(termsOf(query), QStringList{text});
    QCOMPARE(SearchQuery{.terms = query.terms}, query);
}

void TestSearchQuery::looksWhereItCanBeFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const QString &text, const QString &places) {
        QTest::newRow(name) << text << places;
    };
    row("word", u"Wetter "_s, u"wg"_s);
    row("two letters", u"go "_s, u"w"_s);
    row("phrase", u"\"a b\" "_s, u"w"_s);
    row("left out", u"-Wetter "_s, u"w"_s);
    row("joined", u"don't "_s, u"wg"_s);
    row("arrow", u"a->b "_s, u"g"_s);
    row("arrow in quotes", u"\"a -> b\" "_s, u"g"_s);
    row("left out code", u"-a->b "_s, u"g"_s);
    row("snake", u"snake_case "_s, u"g"_s);
    row("short code", u"c# "_s, u"p"_s);
    row("Chinese", u"天 "_s, u"wp"_s);
    row("long Chinese", u"天气预报 "_s, u"wg"_s);
    row("Korean", u"날씨 "_s, u"wp"_s);
    row("kana", u"てんき "_s, u"wg"_s);
    row("Arabic", u"طقس "_s, u"wg"_s);
    row("Hebrew", u"מזג "_s, u"wg"_s);
    row("emoji", u"🎉 "_s, u"p"_s);
    row("family", u"👨‍👩‍👧 "_s, u"g"_s);
}

void TestSearchQuery::looksWhereItCanBeFound()
{
    QFETCH(QString, text);
    const SearchQuery query = parse(text);
    QCOMPARE(query.terms.size(), 1);
    QTEST(placesOf(query.terms.constFirst()), "places");
}

void TestSearchQuery::asksTheIndexForPrefixesOnlyWhereItHelps()
{
    const auto first = [](const QString &text) { return parse(text).terms.constFirst(); };
    QCOMPARE(first(u"wet"_s).words(), u"\"wet\" *"_s);
    QCOMPARE(first(u"wet "_s).words(), u"\"wet\""_s);
    QCOMPARE(first(u"w"_s).words(), u"\"w\""_s);
    QCOMPARE(first(u"don't"_s).words(), u"\"don't\""_s); // a "t" that goes on is every word with t
    QCOMPARE(first(u"天气 "_s).words(), u"\"天气\" *"_s);
    QCOMPARE(first(u"天 "_s).words(), u"\"天\""_s);
    QCOMPARE(first(u"wet"_s).longWords(), QString());
    QCOMPARE(first(u"wett"_s).words(), u"\"wett\""_s);
    QCOMPARE(first(u"wett"_s).longWords(), u"\"wett\" *"_s);
    QCOMPARE(first(u"wett "_s).longWords(), QString());
    QCOMPARE(first(u"a->bcde"_s).longWords(), QString());
}

void TestSearchQuery::meansPatternsLiterally()
{
    QCOMPARE(parse(u"% "_s).terms.constFirst().pattern(), u"%\\%%"_s);
    QCOMPARE(parse(u"_\\ "_s).terms.constFirst().pattern(), u"%\\_\\\\%"_s);
}

void TestSearchQuery::isEmptyWhenNothingIsAskedFor()
{
    QVERIFY(parse(u""_s).isEmpty());
    QVERIFY(parse(u"from: tag:\"\" after: - "_s).isEmpty());
    QVERIFY(parse(u"in:archive"_s).isEmpty());
    QVERIFY(!parse(u"has:code"_s).isEmpty());
    QVERIFY(!parse(u"x"_s).isEmpty());
}

void TestSearchQuery::readsAnyTextAndTheIndexTakesIt()
{
    Database database({}, Database::Access::ReadWrite);
    makeTables(database);
    makeIndexOfWords(database);
    static const QString pieces =
        u"\"\"\"'-*:^(){}[]<>+,.;\\%_ \t\n\u0000\u0301\u200dANDORNOTNEARabzÄßфא天날🎉"
        "from:before:tag:2026"_s;
    QRandomGenerator random(20261121);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            text += random.bounded(20) ? pieces.at(random.bounded(int(pieces.size())))
                                       : QChar(random.bounded(0x10000));
        for (const SearchTerm &term : parse(text).terms) {
            QVERIFY2(!term.text.trimmed().isEmpty(), qPrintable(text));
            for (const QString &table : {u"words"_s, u"grams"_s}) {
                const QString expression = table == "words"_L1 ? term.words() : term.grams();
                if (expression.isEmpty())
                    continue;
                database.number(u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(table), expression);
                const auto error = database.takeError();
                QVERIFY2(!error, qPrintable(expression + u": "_s + (error ? error->detail : QString())));
            }
            if (!term.pattern().isEmpty())
                QCOMPARE(database.number(u"SELECT ? LIKE ? ESCAPE '\\'"_s, term.text, term.pattern()), 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
