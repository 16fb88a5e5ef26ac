// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/searchcount.h"
#include "storage/searchresult.h"

#include <QTest>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kNotMeant = -1;

struct Counted : HistoryProbe
{
    /// A conversation with these questions.
    ConversationId say(const QStringList &questions, const QString &title = QStringLiteral("A title"))
    {
        const ConversationId id = add(title);
        for (const QString &question : questions)
            ask(id, question);
        return id;
    }
    void answer(ConversationId id, const QString &question, const QString &text)
    {
        const Turn asked = turn(question);
        keep(store->keepTurn(id, asked));
        keep(store->keepItems(asked.id, 0, {said(text)}));
        keep(store->keepTurn(id, asked)); // has ended
    }
    int count(const QString &text, const std::optional<QString> &owner = {})
    {
        SearchQuery query = parseSearchQuery(text, clock.wallNow());
        query.owner = owner;
        return SearchCount::isMeant(query) ? valueOf(store->countConversations(query)) : kNotMeant;
    }
};

} // namespace

class TestSearchCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsInEveryScript_data();
    void countsInEveryScript();
    void countsAcrossMessagesAndTheTitle_data();
    void countsAcrossMessagesAndTheTitle();
    void countsOnlyWhatTheFiltersLeave_data();
    void countsOnlyWhatTheFiltersLeave();
    void countsOfOneOwnerOnly();
    void followsWhatChanges();
    void countsOverManyPieces();
    void endsWhenASearchBegins();

private:
    std::unique_ptr<Counted> m_scripts;
};

void TestSearchCount::initTestCase()
{
    m_scripts = std::make_unique<Counted>();
    for (const QString &text :
         {u"Die Straßenbahn fährt über die Brücke, très vite"_s, u"Brucknerstraße, Donaubrücke"_s,
          u"今天的天气预报说明天会下雨"_s, u"오늘의 날씨가 좋습니다"_s, u"الطقس اليوم جميل"_s,
          u"מזג האוויר היום נעים"_s, u"Погода сегодня хорошая"_s, u"call read_next_line() and then a->b"_s,
          u"e-mail, it's 100% sure 🎉"_s, u"vitamin c, R and rain"_s})
        m_scripts->say({text});
}

void TestSearchCount::countsInEveryScript_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("conversations");
    const auto row = [](const char *name, const QString &query, int conversations) {
        QTest::newRow(name) << query << conversations;
    };
    row("whole word", u"brücke "_s, 1);
    row("without accents, upper case", u"BRUCK"_s, 2);
    row("before a space it is a beginning, too", u"bruck "_s, 2);
    row("two letters", u"br"_s, 2);
    row("not inside of a word", u"rücke"_s, 0);
    row("Russian", u"погод"_s, 1);
    row("Russian end", u"года"_s, 0);
    row("Arabic", u"الطق"_s, 1);
    row("Hebrew", u"האו"_s, 1);
    row("Hebrew inside", u"אוויר"_s, 0);
    row("Chinese inside", u"天气预"_s, 1);
    row("Chinese that is in no index", u"天气"_s, kNotMeant);
    row("Korean inside", u"습니다"_s, 1);
    row("emoji", u"🎉"_s, kNotMeant);
    row("part of a name in code", u"next"_s, 1);
    row("code", u"read_next"_s, 1);
    row("code inside", u"ead_nex"_s, 1);
    row("arrow", u"a->b"_s, 1);
    row("short code", u"c#"_s, kNotMeant);
    row("percent", u"100%"_s, 1);
    row("hyphen", u"e-mai"_s, 1);
    row("apostrophe", u"it's"_s, 1);
    row("one letter is a word", u"r"_s, 1);
    row("one letter of many words", u"b"_s, 1); // of a->b
    row("phrase", u"\"über die\""_s, 1);
    row("phrase that may go on", u"\"uber die bru"_s, 1);
    row("phrase ends with a word", u"\"uber die bru\""_s, 0);
    row("phrase in its order", u"\"die über\""_s, 0);
    row("commands are words", u"NOT bruck"_s, 0);
    row("quotation marks", u"fähr' OR x"_s, 0);
    row("nothing", u" "_s, kNotMeant);
    row("filters alone", u"from:me has:code"_s, kNotMeant);
    row("only what is left out", u"-rain"_s, kNotMeant);
}

void TestSearchCount::countsInEveryScript()
{
    QFETCH(const QString, query);
    QTEST(m_scripts->count(query), "conversations");
}

void TestSearchCount::countsAcrossMessagesAndTheTitle_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("conversations");
    QTest::newRow("one word") << u"rain"_s << 4;
    QTest::newRow("in two messages") << u"rain sun"_s << 2;
    QTest::newRow("in question and answer") << u"snow ice"_s << 1;
    QTest::newRow("in message and title") << u"storm rain"_s << 1;
    QTest::newRow("in the title alone") << u"stor"_s << 1;
    QTest::newRow("not in one message") << u"rain snow"_s << 0;
    QTest::newRow("a title is no message") << u"storm rain from:me"_s << 0;
    QTest::newRow("three") << u"rain sun wind"_s << 1;
    QTest::newRow("each word once") << u"rain rain"_s << 4;
}

void TestSearchCount::countsAcrossMessagesAndTheTitle()
{
    QFETCH(const QString, query);
    Counted probe;
    probe.say({u"rain"_s, u"sun"_s});
    probe.say({u"the wind"_s, u"sunny"_s, u"rainy"_s});
    probe.say({u"rain"_s, u"and rain again"_s});
    probe.say({u"rain"_s}, u"A storm"_s);
    probe.answer(probe.add(), u"snow?"_s, u"ice."_s);
    QTEST(probe.count(query), "conversations");
}

void TestSearchCount::countsOnlyWhatTheFiltersLeave_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("conversations");
    const std::initializer_list<std::pair<const char *, int>> rows{
        {"rain", 3},
        {"rain in:archive", 1},
        {"rain in:trash", 1},
        {"rain tag:Work", 1},
        {"rain tag:none ", 0},
        {"rain from:me", 2},
        {"rain from:lectern", 1},
        {"rain has:code", 1},
        {"code from:lectern has:code", 1},
        {"rain -sun", 2},
        {"rain -\"and sun\"", 2},
        {"rain -code", 2},
        {"-a->b rain", 3},
        {"rain after:2001", 3},
        {"rain before:2001", 0},
        {"rain model:gpt-odd", 1},
        {"rain model:odd -sun", 0},
        {"rain has:file", 1},
        {"titled -rain", 1},
    };
    for (const auto &[query, conversations] : rows)
        QTest::newRow(query) << QString::fromUtf8(query) << conversations;
}

void TestSearchCount::countsOnlyWhatTheFiltersLeave()
{
    QFETCH(const QString, query);
    Counted probe;
    const ConversationId first = probe.say({u"rain and sun"_s});
    probe.keep(probe.store->addTag({first}, u"work"_s));
    Turn odd = probe.turn(u"rain and sun"_s);
    odd.model = u"gpt-odd"_s;
    probe.keep(probe.store->keepTurn(first, odd));
    const ConversationId second = probe.say({u"wind"_s, u"rain"_s});
    Turn withFile = valueOf(probe.store->turns(second, {}, 1)).constLast();
    probe.keep(probe.store->removeTurn(withFile.id));
    withFile.attachments = {given("bytes")};
    probe.keep(probe.store->keepTurns(second, {withFile}));
    probe.answer(probe.add(u"Titled"_s), u"show"_s, u"rain\n```\ncode\n```\n"_s);
    probe.keep(probe.store->setArchived({probe.say({u"rain"_s})}, true));
    probe.keep(probe.store->trash({probe.say({u"rain"_s})}));
    QTEST(probe.count(query), "conversations");
}

void TestSearchCount::countsOfOneOwnerOnly()
{
    Counted probe;
    for (const QString &owner : {u""_s, u"ada"_s, u"bob"_s}) {
        ConversationRecord record = probe.record(u"stormy"_s);
        record.owner = owner;
        probe.keep(probe.store->put(record));
        probe.ask(record.id, u"rain"_s);
    }
    for (const QString &query : {u"rain"_s, u"storm"_s, u"rain storm"_s}) {
        QCOMPARE(probe.count(query), 3);
        QCOMPARE(probe.count(query, u"ada"_s), 2); // and what is nobody's
        QCOMPARE(probe.count(query, u""_s), 1);
    }
}

void TestSearchCount::followsWhatChanges()
{
    Counted probe;
    const ConversationId id = probe.say({u"rain"_s}, u"Wind"_s);
    QCOMPARE(probe.count(u"rain wind"_s), 1);
    probe.keep(probe.store->rename(id, u"Calm"_s));
    QCOMPARE(probe.count(u"rain wind"_s), 0);
    QCOMPARE(probe.count(u"rain calm"_s), 1);
    probe.keep(probe.store->rebuildIndex());
    QCOMPARE(probe.count(u"rain calm"_s), 1);
    probe.keep(probe.store->erase({id}));
    QCOMPARE(probe.count(u"rain"_s), 0);
}

void TestSearchCount::countsOverManyPieces()
{
    Counted probe;
    QList<ConversationArchive> archives;
    for (int i = 0; i < 120; ++i) {
        ConversationArchive archive{.record = probe.record()};
        for (int j = 0; j < 100; ++j) {
            Turn turn;
            turn.id = TurnId(quint64(j) + 1);
            turn.question = j == 50 && i % 3 == 0 ? u"rain and sun"_s : u"rain"_s;
            turn.state = TurnState::Completed;
            archive.turns.append(turn);
        }
        archives.append(archive);
    }
    QCOMPARE(valueOf(probe.store->addAll(archives)).size(), 120);
    QCOMPARE(probe.count(u"rain"_s), 120);
    QCOMPARE(probe.count(u"rai su"_s), 40);
    QCOMPARE(probe.count(u"su rai"_s), 40);
    QCOMPARE(probe.count(u"rain -sun"_s), 120);
}

void TestSearchCount::endsWhenASearchBegins()
{
    Counted probe;
    probe.say({u"rain"_s});
    const SearchQuery query = parseSearchQuery(u"rain"_s, probe.clock.wallNow());
    QFuture<Result<int>> count = probe.store->countConversations(query);
    const auto search = probe.store->search(query); // before the worker has come to it, or right after it
    count.waitForFinished();
    QCOMPARE(count.resultCount(), count.isCanceled() ? 0 : 1);
    QCOMPARE(valueOf(search).total, 1);
    QFuture<Result<int>> cancelled = probe.store->countConversations(query);
    cancelled.cancel();
    QCOMPARE(probe.count(u"rain"_s), 1);
}

QTEST_GUILESS_MAIN(TestSearchCount)
#include "tst_searchcount.moc"
