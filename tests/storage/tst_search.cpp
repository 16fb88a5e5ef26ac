// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/search.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A question each.
const QStringList kCorpus{
    u"Die Straßenbahn fährt über die Brücke, très vite"_s,
    u"Das Donaudampfschifffahrtsgesellschaftskapitänspatent"_s,
    u"今天的天气预报说明天会下雨"_s,
    u"東京の天気はどうですか"_s,
    u"오늘 날씨가 좋습니다"_s,
    u"الطقس اليوم جميل جدا"_s,
    u"מזג האוויר היום נעים"_s,
    u"We won 🎉 and the 👨‍👩‍👧 came"_s,
    u"call read_next_line() and then parseHttpHeader"_s,
    u"if (a->b == c::d) { x += \"y\"; }"_s,
    u"100% sure that C# and c++ differ; it's e-mail"_s,
    u"SELECT * FROM words WHERE words MATCH 'NEAR(x y)'"_s,
};

struct Searched : HistoryProbe
{
    /// Every question in a conversation of its own; returns its turn.
    TurnId say(const QString &text, const QString &title = QStringLiteral("A title"))
    {
        return ask(add(title), text);
    }
    SearchResult search(const QString &text)
    {
        return valueOf(store->search(parseSearchQuery(text, clock.wallNow())));
    }
    QStringList found(const QString &text)
    {
        QStringList snippets;
        for (const SearchGroup &group : search(text).groups) {
            for (const SearchHit &hit : group.hits)
                snippets += hit.snippet;
        }
        std::ranges::sort(snippets);
        return snippets;
    }
    /// The answer to a question in a conversation with that record.
    void answer(const ConversationRecord &record, const QString &question, const QString &text,
                const QString &model = QStringLiteral("gpt-5-codex"))
    {
        keep(store->put(record));
        Turn turn = this->turn(question);
        turn.model = model;
        keep(store->keepTurn(record.id, turn));
        keep(store->keepItems(turn.id, 0, {said(text)}));
        keep(store->keepTurn(record.id, turn));
    }
};

QStringList marked(const QString &text, const QList<TextRange> &ranges)
{
    QStringList pieces;
    for (const TextRange &range : ranges)
        pieces += text.mid(range.start, range.length);
    return pieces;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsInEveryScript_data();
    void findsInEveryScript();
    void findsNoMoreThanIsAskedFor_data();
    void findsNoMoreThanIsAskedFor();
    void marksWhatWasFound_data();
    void marksWhatWasFound();
    void filtersByWhoAndWhich();
    void filtersByDay();
    void filtersByShelf();
    void filtersByCodeAndFile();
    void findsOfOneOwnerOnly();
    void whatIsLeftOutIsNotThere();
    void groupsByConversation();
    void ranksTitleAndWordsBeforePieces();
    void ranksTheNewerOfTwoThatAreAlike();
    void findsWhatStandsInATitleAlone_data();
    void findsWhatStandsInATitleAlone();
    void followsTitlesThatChange();
    void leavesTitlesOutThatAreNotMeant();
    void findsTheNewestOfMany();
    void findsAccentsBehindAPrefixOfFourLetters();
    void findsAcrossBothIndexes();
    void followsWhatChanges();
    void aNewerSearchEndsTheOlder();
    void handsOverTheFirstHits();
    void cutsSnippetsBetweenWords();
    void anEmptyQueryFindsNothing();

private:
    std::unique_ptr<Searched> m_corpus;
};

void TestSearch::initTestCase()
{
    m_corpus = std::make_unique<Searched>();
    for (const QString &text : kCorpus)
        m_corpus->say(text);
}

void TestSearch::findsInEveryScript_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("text");
    const auto row = [](const char *name, const QString &query, int text) {
        QTest::newRow(name) << query << text;
    };
    row("diacritics", u"über "_s, 0);
    row("without diacritics", u"uber "_s, 0);
    row("diacritics too many", u"vïte "_s, 0);
    row("upper case", u"BRÜCKE "_s, 0);
    row("prefix", u"bru"_s, 0);
    row("longer prefix without diacritics", u"bruck"_s, 0);
    row("compound", u"schifffahrt "_s, 1);
    row("end of a compound", u"PATENT "_s, 1);
    row("Chinese word inside", u"天气 "_s, 2);
    row("Chinese sign inside", u"雨 "_s, 2);
    row("Chinese phrase", u"天气预报 "_s, 2);
    row("Japanese", u"天気 "_s, 3);
    row("Japanese kana", u"どうです "_s, 3);
    row("Korean stem", u"날씨 "_s, 4);
    row("Korean end", u"습니다 "_s, 4);
    row("Arabic", u"الطقس "_s, 5);
    row("Arabic inside", u"طقس "_s, 5);
    row("Hebrew", u"האוויר "_s, 6);
    row("Hebrew without article", u"אוויר "_s, 6);
    row("emoji", u"🎉 "_s, 7);
    row("family", u"👨‍👩‍👧 "_s, 7);
    row("snake whole", u"read_next_line "_s, 8);
    row("snake part", u"next "_s, 8);
    row("snake across", u"ext_li "_s, 8);
    row("call", u"line() "_s, 8);
    row("camel whole", u"parsehttpheader "_s, 8);
    row("camel part", u"HttpHead "_s, 8);
    row("arrow", u"a->b "_s, 9);
    row("scope", u"c::d "_s, 9);
    row("quotes", u"\"y\"; "_s, 9);
    row("quotes around code", u"\"+= \" "_s, 9);
    row("percent", u"100% "_s, 10);
    row("short code", u"c# "_s, 10);
    row("apostrophe", u"it's "_s, 10);
    row("hyphen", u"e-mail "_s, 10);
    row("SQL", u"'NEAR(x "_s, 11);
    row("star", u"* FROM "_s, 11);
}

void TestSearch::findsInEveryScript()
{
    QFETCH(QString, query);
    QFETCH(int, text);
    QCOMPARE(m_corpus->found(query), QStringList{kCorpus.at(text)});
}

void TestSearch::findsNoMoreThanIsAskedFor_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"schiffahrt ", "a->c ", "read-next.line ", "\"die Brücke fährt\" ", "\"schiff\" ", "NOT AND OR ",
          "NEAR(words) ", "text:words ", "words* ", "^words ", "tes ", "%% ", "_a ", "\" ",
          "') DROP TABLE words; -- ", "天预 ", "fährt -brücke "})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearch::findsNoMoreThanIsAskedFor()
{
    QFETCH(QString, query);
    QCOMPARE(m_corpus->found(query), QStringList());
}

void TestSearch::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marks");
    const auto row = [](const char *name, const QString &query, const QStringList &marks) {
        QTest::newRow(name) << query << marks;
    };
    row("accents", u"uber fahrt "_s, {u"fährt"_s, u"über"_s});
    row("piece", u"schifffahrt "_s, {u"schifffahrt"_s});
    row("phrase", u"\"über die\" "_s, {u"über die"_s});
    row("short words are whole", u"\"die\" fährt "_s, {u"Die"_s, u"fährt"_s, u"die"_s});
    row("code", u"a->b "_s, {u"a->b"_s});
    row("Chinese", u"天气 "_s, {u"天气"_s});
    row("emoji", u"🎉 "_s, {u"🎉"_s});
    row("touching", u"parse http "_s, {u"parseHttp"_s});
    row("excluded", u"brücke -donau "_s, {u"Brücke"_s});
}

void TestSearch::marksWhatWasFound()
{
    QFETCH(QString, query);
    const SearchResult result = m_corpus->search(query);
    QCOMPARE(result.groups.size(), 1);
    const SearchHit &hit = result.groups.constFirst().hits.constFirst();
    QTEST(marked(hit.snippet, hit.marks), "marks");
}

void TestSearch::filtersByWhoAndWhich()
{
    Searched probe;
    ConversationRecord tagged = probe.record();
    tagged.tags = QStringList{u"Work"_s, u"two words"_s};
    probe.answer(tagged, u"rain?"_s, u"rain."_s);
    probe.answer(probe.record(), u"rain two?"_s, u"rain two."_s, u"other_model"_s);
    QCOMPARE(probe.found(u"rain from:me"_s), (QStringList{u"rain two?"_s, u"rain?"_s}));
    QCOMPARE(probe.found(u"rain from:lectern"_s), (QStringList{u"rain two."_s, u"rain."_s}));
    QCOMPARE(probe.found(u"rain from:codex"_s), QStringList{u"rain."_s});
    QCOMPARE(probe.found(u"rain model:OTHER_"_s), (QStringList{u"rain two."_s, u"rain two?"_s}));
    QCOMPARE(probe.found(u"rain model:other%"_s), QStringList());
    QCOMPARE(probe.found(u"rain tag:work from:me"_s), QStringList{u"rain?"_s});
    QCOMPARE(probe.found(u"from:me tag:\"two words\" tag:work"_s), QStringList{u"rain?"_s});
    QCOMPARE(probe.found(u"rain tag:wor "_s), QStringList());
}

void TestSearch::filtersByDay()
{
    Searched probe;
    probe.say(u"first rain"_s);
    const QString day = probe.clock.wallNow().toUTC().addDays(2).date().toString(Qt::ISODate);
    probe.clock.advance(72h);
    probe.say(u"second rain"_s);
    QCOMPARE(probe.found(u"rain before:"_s + day), QStringList{u"first rain"_s});
    QCOMPARE(probe.found(u"rain after:"_s + day), QStringList{u"second rain"_s});
    QCOMPARE(probe.found(u"after:today"_s), QStringList{u"second rain"_s});
    QCOMPARE(probe.found(u"rain before:1999"_s), QStringList());
}

void TestSearch::filtersByShelf()
{
    Searched probe;
    const ConversationId open = probe.add();
    const ConversationId archived = probe.add();
    const ConversationId trashed = probe.add();
    const ConversationId erased = probe.add();
    for (const auto &[id, text] :
         {std::pair(open, u"open rain"_s), std::pair(archived, u"archived rain"_s),
          std::pair(trashed, u"trashed rain"_s), std::pair(erased, u"erased rain"_s)})
        probe.ask(id, text);
    probe.keep(probe.store->setArchived({archived}, true));
    probe.keep(probe.store->trash({trashed}));
    probe.keep(probe.store->erase({erased}));
    QCOMPARE(probe.found(u"rain"_s), QStringList{u"open rain"_s});
    QCOMPARE(probe.found(u"rain in:archive"_s), QStringList{u"archived rain"_s});
    QCOMPARE(probe.found(u"rain in:trash"_s), QStringList{u"trashed rain"_s});
}

void TestSearch::filtersByCodeAndFile()
{
    Searched probe;
    probe.say(u"rain"_s);
    probe.say(u"rain ```x```"_s);
    probe.ask(probe.add(), u"rain in a file"_s, {}, {given("rain")});
    QCOMPARE(probe.found(u"rain has:code"_s), QStringList{u"rain ```x```"_s});
    QCOMPARE(probe.found(u"has:code"_s), QStringList{u"rain ```x```"_s});
    QCOMPARE(probe.found(u"rain has:file"_s), QStringList{u"rain in a file"_s});
    QCOMPARE(probe.found(u"has:file has:code"_s), QStringList());
}

void TestSearch::findsOfOneOwnerOnly()
{
    Searched probe;
    for (const QString &owner : {u""_s, u"ada"_s, u"bob"_s}) {
        ConversationRecord record = probe.record();
        record.owner = owner;
        probe.keep(probe.store->put(record));
        probe.ask(record.id, u"rain of "_s + owner);
    }
    SearchQuery query = parseSearchQuery(u"rain"_s, probe.clock.wallNow());
    QCOMPARE(valueOf(probe.store->search(query)).total, 3);
    query.owner = u"ada"_s; // and what is nobody's
    const SearchResult result = valueOf(probe.store->search(query));
    QCOMPARE(result.total, 2);
    QStringList snippets;
    for (const auto &group : result.groups)
        snippets += group.hits.constFirst().snippet;
    snippets.sort();
    QCOMPARE(snippets, QStringList({u"rain of "_s, u"rain of ada"_s}));
}

void TestSearch::whatIsLeftOutIsNotThere()
{
    Searched probe;
    probe.say(u"rain and sun"_s);
    probe.say(u"rain and sunshine"_s);
    probe.say(u"rain a->b"_s);
    QCOMPARE(probe.found(u"rain -sun "_s), (QStringList{u"rain a->b"_s, u"rain and sunshine"_s}));
    QCOMPARE(probe.found(u"-a->b -\"and sun\" "_s), QStringList{u"rain and sunshine"_s});
}

void TestSearch::groupsByConversation()
{
    Searched probe;
    const ConversationId two = probe.add(u"Two"_s);
    probe.ask(two, u"rain once"_s);
    probe.ask(two, u"rain and rain and rain"_s);
    probe.ask(probe.add(u"One"_s), u"rain"_s);
    const SearchResult result = probe.search(u"rain"_s);
    QCOMPARE(result.groups.size(), 2);
    QCOMPARE(result.total, 3);
    QVERIFY(!result.isMore);
    const auto group = std::ranges::find(result.groups, two, &SearchGroup::conversation);
    QVERIFY(group != result.groups.end());
    QCOMPARE(group->title, u"Two"_s);
    QCOMPARE(group->hits.size(), 2);
    QCOMPARE(group->hits.constFirst().snippet, u"rain and rain and rain"_s);
    QVERIFY(group->hits.constFirst().score > group->hits.constLast().score);
}

void TestSearch::ranksTitleAndWordsBeforePieces()
{
    Searched probe;
    probe.say(u"wind in the title"_s, u"Of wind"_s);
    probe.say(u"the wind is a word"_s);
    probe.say(u"a windmill is a piece"_s);
    const SearchResult result = probe.search(u"wind "_s);
    QStringList order;
    for (const SearchGroup &group : result.groups)
        order += group.hits.constFirst().snippet;
    QCOMPARE(order.constFirst(), u"wind in the title"_s);
    const SearchGroup &best = result.groups.constFirst();
    QCOMPARE(marked(best.title, best.titleMarks), QStringList{u"wind"_s});
    QVERIFY(result.groups.at(1).titleMarks.isEmpty());
    probe.add(u"Wind"_s); // alone, it comes among those with hits
    const QList<SearchGroup> groups = probe.search(u"wind "_s).groups;
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups.constFirst().hits.size(), 1);
    QCOMPARE(std::ranges::count(groups, u"Wind"_s, &SearchGroup::title), 1);
}

void TestSearch::ranksTheNewerOfTwoThatAreAlike()
{
    Searched probe;
    probe.say(u"rain one"_s);
    probe.clock.advance(24h);
    probe.say(u"rain two"_s);
    QCOMPARE(probe.search(u"rain"_s).groups.constFirst().hits.constFirst().snippet, u"rain two"_s);
}

void TestSearch::findsWhatStandsInATitleAlone_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"straße ", "STRAßENBA", "bahnfahr ", "prag ", "\"nach Prag\" ", "straßen prag",
                              "天气 ", "天气预 ", "a->b ", "prag -wien ", "tag:work prag"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearch::findsWhatStandsInATitleAlone()
{
    QFETCH(QString, query);
    Searched probe;
    probe.say(u"another one"_s, u"Of Wien"_s);
    ConversationRecord record = probe.record(u"Straßenbahnfahrt nach Prag, 天气预报 a->b"_s);
    record.tags = QStringList{u"work"_s};
    probe.keep(probe.store->put(record));
    probe.ask(record.id, u"something else"_s);
    const SearchResult result = probe.search(query);
    QCOMPARE(result.total, 0);
    QCOMPARE(result.groups.size(), 1);
    const SearchGroup &group = result.groups.constFirst();
    QCOMPARE(group.conversation, record.id);
    QCOMPARE(group.key, record.key);
    QVERIFY(group.hits.isEmpty());
    QVERIFY(!group.titleMarks.isEmpty());
}

void TestSearch::followsTitlesThatChange()
{
    Searched probe;
    const ConversationId id = probe.add(u"Of rain"_s);
    const ConversationId other = probe.add(u"Of rain and sun"_s);
    probe.keep(probe.store->rename(id, u"Of snow"_s));
    QCOMPARE(probe.search(u"rain"_s).groups.size(), 1);
    QCOMPARE(probe.search(u"snow"_s).groups.size(), 1);
    probe.keep(probe.store->rebuildIndex());
    QCOMPARE(probe.search(u"snow"_s).groups.size(), 1);
    probe.keep(probe.store->erase({other}));
    QCOMPARE(probe.search(u"rain"_s), SearchResult());
}

/// What a title cannot be, and the shelves that it is not on.
void TestSearch::leavesTitlesOutThatAreNotMeant()
{
    Searched probe;
    const ConversationId id = probe.add(u"Of rain"_s);
    for (const QString &query :
         {u"from:me rain"_s, u"rain model:gpt"_s, u"rain has:code"_s, u"rain after:1999"_s,
          u"rain in:archive"_s, u"rain tag:work"_s, u"rain -of "_s, u"rain snow"_s})
        QCOMPARE(probe.search(query), SearchResult());
    probe.keep(probe.store->setArchived({id}, true));
    QCOMPARE(probe.search(u"rain"_s), SearchResult());
    QCOMPARE(probe.search(u"rain in:archive"_s).groups.size(), 1);
}

void TestSearch::findsTheNewestOfMany()
{
    Searched probe;
    const ConversationId id = probe.add();
    for (int i = 0; i < kSearchWindow; ++i)
        probe.ask(id, u"rain number %1"_s.arg(i));
    const SearchResult all = probe.search(u"rain"_s);
    QCOMPARE(all.total, kSearchWindow);
    QVERIFY(!all.isMore);
    probe.ask(id, u"rain number %1"_s.arg(kSearchWindow));
    const SearchResult many = probe.search(u"rain"_s);
    QCOMPARE(many.total, kSearchWindow);
    QVERIFY(many.isMore);
    const QList<SearchHit> hits = many.groups.constFirst().hits;
    QCOMPARE(hits.size(), kSearchWindow);
    const auto endsIn = [](int number) {
        return [end = u" %1"_s.arg(number)](const SearchHit &hit) { return hit.snippet.endsWith(end); };
    };
    QVERIFY(std::ranges::any_of(hits, endsIn(kSearchWindow)));
    QVERIFY(std::ranges::none_of(hits, endsIn(0)));
}

void TestSearch::findsAccentsBehindAPrefixOfFourLetters()
{
    Searched probe;
    probe.say(u"eine Überraschung"_s);
    probe.say(u"viele Überraschungen"_s);
    QCOMPARE(probe.found(u"uberrasch"_s).size(), 2);
    QCOMPARE(probe.found(u"viele uberrasch"_s), QStringList{u"viele Überraschungen"_s});
    QCOMPARE(probe.found(u"uberrasch "_s), QStringList());
}

void TestSearch::findsAcrossBothIndexes()
{
    Searched probe;
    const QString text = u"über das Donauwetter"_s;
    probe.say(text); // one word by its letters without accents, the other inside of a word
    probe.say(u"uber"_s);
    probe.say(u"Wetter"_s);
    QCOMPARE(probe.found(u"uber wetter "_s), QStringList{text});
    QCOMPARE(probe.found(u"wetter uber "_s), QStringList{text});
}

void TestSearch::followsWhatChanges()
{
    Searched probe;
    const ConversationId id = probe.add();
    Turn turn = probe.turn(u"rain"_s);
    probe.keep(probe.store->keepTurn(id, turn));
    turn.question = u"snow"_s;
    probe.keep(probe.store->keepTurn(id, turn));
    QCOMPARE(probe.found(u"rain"_s), QStringList());
    QCOMPARE(probe.found(u"snow"_s), QStringList{u"snow"_s});
    probe.keep(probe.store->rebuildIndex());
    QCOMPARE(probe.found(u"snow"_s), QStringList{u"snow"_s});
}

void TestSearch::aNewerSearchEndsTheOlder()
{
    Searched probe;
    probe.say(u"rain"_s);
    const SearchQuery query = parseSearchQuery(u"rain"_s, probe.clock.wallNow());
    QList<QFuture<Result<SearchResult>>> older;
    for (int i = 0; i < 50; ++i)
        older.append(probe.store->search(query));
    QCOMPARE(valueOf(probe.store->search(query)).total, 1);
    int ended = 0;
    for (QFuture<Result<SearchResult>> &future : older) {
        future.waitForFinished();
        ended += future.isCanceled() ? 1 : 0;
        QCOMPARE(future.resultCount(), future.isCanceled() ? 0 : 1);
    }
    QVERIFY(ended > 0);
}

void TestSearch::handsOverTheFirstHits()
{
    Searched probe;
    const ConversationId id = probe.add();
    for (int i = 0; i < 150; ++i)
        probe.ask(id, u"rain"_s + (i == 0 ? u" snow"_s : u""_s));
    QList<SearchResult> results; // as they come
    const auto search = [&](const QString &text) {
        results.clear();
        probe.store
            ->search(parseSearchQuery(text, probe.clock.wallNow()),
                     [&](const SearchResult &first) { results.append(first); })
            .then(probe.store.get(), [&](const Result<SearchResult> &result) { results.append(*result); });
    };
    search(u"rain "_s);
    QTRY_COMPARE(results.size(), 2);
    QVERIFY(results.at(0).total > 0 && results.at(0).total < 150);
    QCOMPARE(results.at(1).total, 150);
    search(u"rain "_s); // ends at once, and says nothing
    search(u"snow "_s);
    QTRY_VERIFY(!results.isEmpty());
    QCOMPARE(results.constLast().total, 1);
    QCOMPARE(results.constFirst().total, 1);
}

void TestSearch::cutsSnippetsBetweenWords()
{
    const QString text = u"word "_s.repeated(100) + u"needle\nin it"_s + u" word"_s.repeated(100);
    const QList<SearchTerm> terms{{.text = u"needle"_s}};
    const TextSnippet snippet = snippetOf(text, markedText(text, terms).ranges, 80);
    QVERIFY(snippet.text.size() <= 80 + 2 + 24);
    QVERIFY2(snippet.text.startsWith(u"…word"_s) && snippet.text.endsWith(u"word …"_s),
             qPrintable(snippet.text));
    QVERIFY(snippet.text.contains(u"needle in it"_s));
    QCOMPARE(marked(snippet.text, snippet.marks), QStringList{u"needle"_s});
    const QString emoji = u"🎉"_s.repeated(200);
    QVERIFY(!snippetOf(emoji, {{201, 1}}, 81).text.toUcs4().contains(QChar::ReplacementCharacter));
    QCOMPARE(snippetOf({}, {}, 80).text, QString());
}

void TestSearch::anEmptyQueryFindsNothing()
{
    Searched probe;
    probe.say(u"rain"_s);
    QCOMPARE(probe.search(u" "_s), SearchResult());
    QCOMPARE(probe.search(u"in:archive"_s), SearchResult());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
