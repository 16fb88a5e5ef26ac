// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/searchviewmodel.h"

#include "storage/historyprobe.h"
#include "viewmodel/rowtypes.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Kind = SearchModel::Kind;
using Role = SearchModel::Role;

struct Fixture : HistoryProbe
{
    SearchViewModel search{*store, clock};
    SearchModel &rows = *search.results();
    QSignalSpy found{&search, &SearchViewModel::found};
    QSignalSpy opened{&search, &SearchViewModel::openRequested};

    ConversationId addOf(const QString &owner, const QString &title, const QStringList &questions)
    {
        ConversationRecord added = record(title);
        added.owner = owner;
        keep(store->put(added));
        for (const QString &question : questions)
            ask(added.id, question);
        return added.id;
    }
    TurnId answer(ConversationId id, const QString &question, const QString &text)
    {
        Turn asked = turn(question);
        asked.model = u"gpt-test"_s;
        keep(store->keepTurn(id, asked));
        keep(store->keepItems(asked.id, 0, {said(text)}));
        keep(store->keepTurn(id, asked)); // has ended
        return asked.id;
    }
    /// All that the last search of `text` gives.
    bool look(const QString &text)
    {
        const qsizetype before = found.size();
        search.setText(text);
        return QTest::qWaitFor([&] { return found.size() > before && isAtEnd(); });
    }
    bool isAtEnd() const { return !search.isPending() && !search.isCounting(); }
    QVariant at(int row, Role role) const { return rows.data(rows.index(row), int(role)); }
    QList<Kind> kinds() const
    {
        QList<Kind> kinds;
        for (int row = 0; row < rows.count(); ++row)
            kinds.append(rows.at(row)->kind);
        return kinds;
    }
    QStringList marked(int row) const
    {
        QStringList words;
        for (const Span &span : at(row, Role::Spans).value<ProseValue>().spans) {
            if (span.styles.testFlag(SpanStyle::Marked))
                words.append(span.text);
        }
        return words;
    }
    QString plain(int row) const { return plainText(at(row, Role::Spans).value<ProseValue>().spans); }
};

} // namespace

class TestSearchViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCanBeTyped();
    void findsUnderHeadings();
    void tellsQuestionsAndAnswersApart();
    void keepsMarkupAsItIs();
    void searchesWithEveryKey();
    void keepsTheRowsUntilOthersCome();
    void waitsForASecondLetter();
    void findsOnlyWhatTheAccountHas();
    void saysHowMuchWasFound_data();
    void saysHowMuchWasFound();
    void saysInHowManyConversations_data();
    void saysInHowManyConversations();
    void countsNoMoreForWhatIsTypedOver();
    void saysWhereNothingWasFound();
    void goesOverHeadings();
    void opensAtThePlace();
    void opensByATitle();
    void restoresFromTheTrash();
    void typesHints();
    void saysWhenItTakesLong();
    void saysWhyItCannotSearch();
};

void TestSearchViewModel::showsWhatCanBeTyped()
{
    Fixture f;
    QVERIFY(f.search.isBlank());
    QVERIFY(f.kinds().contains(Kind::Hint));
    QCOMPARE(f.plain(1), u"from:"_s);
    f.addOf({}, u"Weather"_s, {u"Will it rain?"_s});
    QVERIFY(f.look(u"rain"_s));
    QVERIFY(!f.search.isBlank());
    QVERIFY(!f.kinds().contains(Kind::Hint));
    QVERIFY(f.look(u"  "_s));
    QVERIFY(f.search.isBlank());
    QCOMPARE(f.plain(1), u"from:"_s);
    QCOMPARE(f.search.summary(), QString());
    QCOMPARE(f.search.nothing(), QString());
}

void TestSearchViewModel::findsUnderHeadings()
{
    Fixture f;
    f.addOf({}, u"Rainy days"_s, {u"Will it rain?"_s, u"And the sun?"_s, u"Über RAIN again"_s});
    f.addOf({}, {}, {u"rain"_s});
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.kinds().count(Kind::Heading), 2);
    QCOMPARE(f.kinds().count(Kind::Message), 3);
    const int rainy = f.plain(0) == u"Rainy days"_s ? 0 : 2;
    QCOMPARE(f.plain(rainy), u"Rainy days"_s);
    QCOMPARE(f.marked(rainy), QStringList{u"Rain"_s});
    QCOMPARE(f.plain(rainy == 0 ? 3 : 0), u"Untitled conversation"_s);
    QStringList found = f.marked(rainy + 1) + f.marked(rainy + 2);
    found.sort();
    QCOMPARE(found, (QStringList{u"RAIN"_s, u"rain"_s}));
}

void TestSearchViewModel::tellsQuestionsAndAnswersApart()
{
    Fixture f;
    const ConversationId id = f.addOf({}, u"Weather"_s, {});
    f.answer(id, u"What comes?"_s, u"A thunderstorm"_s);
    f.clock.advance(std::chrono::hours(24));
    QVERIFY(f.look(u"thunder"_s));
    QCOMPARE(f.kinds(), (QList{Kind::Heading, Kind::Message}));
    QCOMPARE(f.at(1, Role::Author).toString(), u"gpt-test"_s);
    const QString when = f.at(1, Role::When).toString();
    QVERIFY2(when.startsWith(u"Yesterday "_s), qPrintable(when));
    QCOMPARE(f.at(1, Role::Spoken).toString(), u"Answer in Weather, %1: A thunderstorm"_s.arg(when));
    QVERIFY(f.look(u"what"_s));
    QCOMPARE(f.at(1, Role::Author).toString(), u"You"_s);
    QVERIFY(f.at(1, Role::Spoken).toString().startsWith(u"Question in Weather, Yesterday "_s));
}

void TestSearchViewModel::keepsMarkupAsItIs()
{
    Fixture f;
    const QString hostile = u"<img src=\"https://example.org/x\"> & <b>rain</b> ![a](https://example.org)"_s;
    f.addOf({}, u"<i>rain</i>"_s, {hostile});
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.plain(0), u"<i>rain</i>"_s);
    QCOMPARE(f.plain(1), hostile);
    QCOMPARE(f.marked(1), QStringList{u"rain"_s});
}

void TestSearchViewModel::searchesWithEveryKey()
{
    Fixture f;
    f.addOf({}, u"Weather"_s, {u"rain"_s, u"ring"_s});
    for (const QString &text : {u"r"_s, u"ri"_s, u"rin"_s, u"rain"_s}) {
        f.search.setText(text);
        QVERIFY(f.search.isPending() || f.rows.count() > 0);
    }
    QTRY_VERIFY(!f.search.isPending());
    QCOMPARE(f.search.summary(), u"1 message(s) in 1 conversation(s)"_s);
    QCOMPARE(f.plain(1), u"rain"_s);
    f.addOf({}, u"More"_s, {u"rain"_s});
    f.search.refresh();
    QTRY_COMPARE(f.search.summary(), u"2 message(s) in 2 conversation(s)"_s);
    f.search.setText(u"ring"_s);
    f.search.leave();
    QVERIFY(!f.search.isPending());
    QVERIFY(f.look(u"rai"_s)); // what comes last is the answer to what was typed last
    QCOMPARE(f.search.summary(), u"2 message(s) in 2 conversation(s)"_s);
}

void TestSearchViewModel::keepsTheRowsUntilOthersCome()
{
    Fixture f;
    f.addOf({}, u"Weather"_s, {u"rain and sun"_s, u"rain"_s, u"rain and snow"_s});
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.rows.count(), 4);
    QSignalSpy reset(&f.rows, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&f.rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&f.rows, &QAbstractItemModel::dataChanged);
    f.search.refresh();
    QCOMPARE(f.rows.count(), 4); // nothing has come yet
    QTRY_COMPARE(f.found.size(), 2);
    QCOMPARE(changed.size(), 0);
    QVERIFY(f.look(u"rain sun"_s));
    QCOMPARE(f.rows.count(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1); // the heading is the same
    QCOMPARE(reset.size(), 0);
}

void TestSearchViewModel::waitsForASecondLetter()
{
    Fixture f;
    f.addOf({}, u"Weather"_s, {u"rain"_s, u"rain and sun"_s});
    f.search.setText(u"r"_s);
    QTRY_VERIFY(!f.search.isPending());
    QVERIFY(f.search.isBlank()); // hints stay
    QCOMPARE(f.search.nothing(), QString());
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.rows.count(), 3);
    f.search.setText(u"rain s"_s);
    QTRY_VERIFY(!f.search.isPending());
    QCOMPARE(f.rows.count(), 3);
    QVERIFY(f.look(u"rain su"_s));
    QCOMPARE(f.rows.count(), 2);
    QVERIFY(f.look(u"rain x "_s)); // is a word
    QCOMPARE(f.rows.count(), 0);
}

void TestSearchViewModel::findsOnlyWhatTheAccountHas()
{
    Fixture f;
    f.addOf(u"ada"_s, u"Of Ada"_s, {u"rain"_s});
    f.addOf(u"grace"_s, u"Of Grace"_s, {u"rain"_s});
    f.search.setOwner(u"grace"_s);
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.kinds(), (QList{Kind::Heading, Kind::Message}));
    QCOMPARE(f.plain(0), u"Of Grace"_s);
    f.search.setOwner(u"ada"_s);
    QCOMPARE(f.search.text(), QString());
    QVERIFY(f.search.isBlank());
    QVERIFY(f.kinds().contains(Kind::Hint));
}

void TestSearchViewModel::saysHowMuchWasFound_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("summary");
    QTest::newRow("one") << 1 << u"1 message(s) in 1 conversation(s)"_s;
    QTest::newRow("all that are shown") << 200 << u"200 message(s) in 1 conversation(s)"_s;
    QTest::newRow("more than are shown") << 201 << u"200+ messages in 1 conversation(s)"_s;
}

void TestSearchViewModel::saysHowMuchWasFound()
{
    QFETCH(const int, messages);
    Fixture f;
    const ConversationId id = f.addOf({}, u"Weather"_s, {});
    HistoryStore::Done last;
    for (int i = 0; i < messages; ++i)
        last = f.store->keepTurn(id, f.turn(u"rain"_s));
    f.keep(last);
    QVERIFY(f.look(u"rain"_s));
    QTEST(f.search.summary(), "summary");
}

void TestSearchViewModel::saysInHowManyConversations_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const QString &query, const QString &summary) {
        QTest::newRow(name) << query << summary;
    };
    row("more than is shown", u"rain"_s, u"200+ messages in 203 conversation(s)"_s);
    row("not counted", u"ra->in"_s, u"1 message(s) in 1 conversation(s)"_s);
    row("not counted, and more", u"from:me"_s, u"200+ messages in 197+ conversation(s)"_s);
    row("all is shown", u"snow"_s, u"2 message(s) in 2 conversation(s)"_s);
    row("in several messages", u"snow ice"_s,
        u"1 message(s) in 1 conversation(s), words that begin so in 2"_s);
    row("in no message together", u"snow wind"_s,
        u"No message with all of it, but 1 conversation(s) with words that begin so"_s);
    row("inside of words alone", u"now"_s,
        u"2 message(s) in 2 conversation(s), words that begin so in none"_s);
    row("inside of words, too", u"in"_s, u"1 message(s) in 1 conversation(s)"_s);
    row("in a title", u"titled"_s, u"1 conversation(s)"_s);
    row("nowhere", u"nothing of it"_s, u""_s);
}

void TestSearchViewModel::saysInHowManyConversations()
{
    QFETCH(const QString, query);
    Fixture f;
    QList<ConversationArchive> archives;
    const auto add = [&](const QString &title, const QStringList &questions) {
        archives.append({.record = f.record(title), .turns = {}});
        for (const QString &question : questions)
            archives.last().turns.append(f.turn(question));
    };
    for (int i = 0; i < 203; ++i)
        add(u"Weather"_s, {u"rain"_s});
    add(u"Weather"_s, {u"snow"_s, u"ice"_s, u"wind"_s});
    add(u"Titled"_s, {u"snow and ice"_s, u"in ra->in"_s});
    valueOf(f.store->addAll(archives));
    QVERIFY(f.look(query));
    QTEST(f.search.summary(), "summary");
}

void TestSearchViewModel::countsNoMoreForWhatIsTypedOver()
{
    Fixture f;
    f.addOf({}, u"One"_s, {u"rain"_s, u"sun"_s});
    f.addOf({}, u"Two"_s, {u"rain"_s});
    bool isTyped = false;
    connect(&f.search, &SearchViewModel::stateChanged, this, [&] {
        if (f.search.isCounting() && !std::exchange(isTyped, true))
            QMetaObject::invokeMethod(
                &f.search, [&] { f.search.setText(u"rain sun"_s); }, Qt::QueuedConnection);
    });
    f.search.setText(u"rain"_s);
    QTRY_VERIFY(f.search.text() == u"rain sun"_s && f.isAtEnd());
    QCOMPARE(f.search.conversations(), std::optional(1));
    f.search.leave();
    QVERIFY(!f.search.isCounting());
    QCOMPARE(f.search.conversations(), std::optional(1)); // of what is still shown
    QVERIFY(f.look(u"-sun"_s));
    QCOMPARE(f.search.conversations(), std::nullopt);
}

void TestSearchViewModel::saysWhereNothingWasFound()
{
    Fixture f;
    const ConversationId id = f.addOf({}, u"Weather"_s, {u"rain"_s});
    f.keep(f.store->setArchived({id}, true));
    QVERIFY(f.look(u"rain"_s));
    QCOMPARE(f.search.nothing(), u"Nothing in your conversations matches “rain”"_s);
    QVERIFY(f.search.isArchiveOffered());
    QCOMPARE(f.search.summary(), QString());
    const qsizetype before = f.found.size();
    f.search.searchArchive();
    QTRY_VERIFY(f.found.size() > before && !f.search.isPending());
    QCOMPARE(f.search.text(), u"rain in:archive "_s);
    QCOMPARE(f.search.summary(), u"1 message(s) in 1 conversation(s)"_s);
    QVERIFY(!f.search.isArchiveOffered());
    QVERIFY(f.look(u"snow in:archive"_s));
    QCOMPARE(f.search.nothing(), u"Nothing in the archive matches “snow in:archive”"_s);
    QVERIFY(f.look(u"snow in:trash"_s));
    QCOMPARE(f.search.nothing(), u"Nothing in the trash matches “snow in:trash”"_s);
}

void TestSearchViewModel::goesOverHeadings()
{
    Fixture f;
    QCOMPARE(f.rows.step(-1, 1), 1);
    f.addOf({}, u"One"_s, {u"rain"_s, u"rain"_s});
    f.addOf({}, u"Two"_s, {u"rain"_s});
    QVERIFY(f.look(u"rain"_s));
    const bool oneIsFirst = f.plain(0) == u"One"_s;
    const QList<int> messages = oneIsFirst ? QList{1, 2, 4} : QList{1, 3, 4};
    QCOMPARE(f.rows.step(-1, 1), messages[0]);
    QCOMPARE(f.rows.step(messages[0], 1), messages[1]);
    QCOMPARE(f.rows.step(messages[1], 1), messages[2]);
    QCOMPARE(f.rows.step(messages[2], 1), messages[2]);
    QCOMPARE(f.rows.step(messages[2], -1), messages[1]);
    QCOMPARE(f.rows.step(messages[0], -1), messages[0]);
    QCOMPARE(f.rows.step(messages[0], 10), messages[2]);
    QCOMPARE(f.rows.step(f.rows.count(), -1), messages[2]);
    QVERIFY(f.look(u"snow"_s));
    QCOMPARE(f.rows.step(-1, 1), -1);
    QCOMPARE(f.rows.step(3, -1), -1);
}

void TestSearchViewModel::opensAtThePlace()
{
    Fixture f;
    const ConversationId id = f.addOf({}, u"Weather"_s, {});
    const TurnId turn = f.answer(id, u"What comes?"_s, u"Ein schönes Gewitter"_s);
    QVERIFY(f.look(u"schon"_s));
    for (const int row : {-1, 0, 2})
        QVERIFY(!f.search.open(row));
    QCOMPARE(f.opened.size(), 0);
    QVERIFY(f.search.open(1));
    QCOMPARE(f.opened.size(), 1);
    QCOMPARE(f.opened[0][0].value<ConversationId>(), id);
    QCOMPARE(f.opened[0][1].value<TurnId>(), turn);
    QCOMPARE(f.opened[0][2].toBool(), true);
    QCOMPARE(f.opened[0][3].toString(), f.marked(1).constFirst());
    QVERIFY(f.marked(1).constFirst().startsWith(u"schön"_s));
}

/// A word that stands only in the title.
void TestSearchViewModel::opensByATitle()
{
    const ConversationId id(7);
    const SearchResult result{
        .groups = {{.conversation = id, .key = u"k"_s, .title = u"About rain"_s, .titleMarks = {{6, 4}}}}};
    SearchModel model;
    model.show(searchRows(result, QDateTime::currentDateTimeUtc()));
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.at(0)->kind, Kind::Heading);
    QCOMPARE(model.at(1)->kind, Kind::Title);
    QCOMPARE(model.at(1)->conversation, id);
    QVERIFY(!model.at(1)->turn.isValid());
    QCOMPARE(model.data(model.index(1), int(Role::Spoken)).toString(), u"About rain: the title matches"_s);
    QCOMPARE(model.step(-1, 1), 1);
}

void TestSearchViewModel::restoresFromTheTrash()
{
    Fixture f;
    QSignalSpy trash(&f.search, &SearchViewModel::trashRequested);
    f.keep(f.store->trash({f.addOf({}, u"Weather"_s, {u"rain"_s})}));
    QVERIFY(f.look(u"rain in:trash"_s));
    QVERIFY(f.search.open(1));
    QCOMPARE(trash.size(), 1);
    QCOMPARE(f.opened.size(), 0);
}

void TestSearchViewModel::typesHints()
{
    Fixture f;
    QVERIFY(!f.search.open(1));
    QCOMPARE(f.search.text(), u"from:"_s);
    QVERIFY(f.search.isBlank());
    QVERIFY(!f.search.open(2));
    QCOMPARE(f.search.text(), u"from: model:"_s);
    QCOMPARE(f.opened.size(), 0);
}

void TestSearchViewModel::saysWhenItTakesLong()
{
    Fixture f;
    const ConversationId id = f.addOf({}, u"Weather"_s, {});
    SearchViewModel search(*f.store, f.clock, {.quiet = 0ms});
    for (int i = 0; i < 201; ++i)
        f.keep(f.store->keepTurn(id, f.turn(u"rain"_s)));
    {
        const HeldHistory held(*f.store);
        search.setText(u"rain"_s);
        QVERIFY(!search.isBusy());
        QTRY_VERIFY(search.isBusy());
    }
    QTRY_VERIFY(!search.isPending());
    QVERIFY(!search.isBusy());
    QTRY_VERIFY(!search.isCounting()); // until then it may be more than one: "1+"
    QCOMPARE(search.summary(), u"200+ messages in 1 conversation(s)"_s);
}

void TestSearchViewModel::saysWhyItCannotSearch()
{
    Fixture f;
    f.addOf({}, u"Weather"_s, {u"rain"_s});
    QVERIFY(f.look(u"rain"_s));
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        file.setDatabaseName(f.path() + u"/history.db"_s);
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"DROP TABLE words"_s));
        QVERIFY(QSqlQuery(file).exec(u"DROP TABLE grams"_s));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    QVERIFY(f.look(u"rainy"_s));
    QVERIFY(!f.search.problem().isEmpty());
    QCOMPARE(f.search.nothing(), QString()); // nobody knows
    QCOMPARE(f.rows.count(), 0);
}

QTEST_GUILESS_MAIN(TestSearchViewModel)
#include "tst_searchviewmodel.moc"
