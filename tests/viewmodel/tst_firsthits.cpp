// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historyprobe.h"
#include "viewmodel/searchviewmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QList<SearchRow> rowsOf(const SearchModel &model)
{
    QList<SearchRow> rows;
    for (int row = 0; row < model.count(); ++row)
        rows.append(*model.at(row));
    return rows;
}

} // namespace

/// What a search shows before all is found, and how the rest comes to it.
class TestFirstHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstHits();
    void waitsAFrameForTheWhole();
    void putsTheRestAroundTheFirst();
    void insertsAroundWhatIsThere_data();
    void insertsAroundWhatIsThere();
};

void TestFirstHits::showsTheFirstHits()
{
    HistoryProbe f;
    const ConversationId id = f.add();
    for (int i = 0; i < 150; ++i) // not awaited: the search begins when it is waited for
        f.store->keepTurn(id, f.turn(u"rain %1"_s.arg(i)));
    SearchViewModel search(*f.store, f.clock, {.first = 0ms});
    SearchModel &rows = *search.results();
    QList<QList<SearchRow>> found; // as it comes
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
    connect(&search, &SearchViewModel::found, this, [&] {
        found.append(rowsOf(rows));
        QVERIFY(search.isPending() && search.hasBegun()); // Enter opens what is shown
        QVERIFY(!search.isBlank());
        QCOMPARE(search.summary(), QString());
        QCOMPARE(search.nothing(), QString());
        changed.clear();
        removed.clear();
    });
    search.setText(u"rain "_s);
    QTRY_COMPARE(search.summary(), u"150 message(s) in 1 conversation(s)"_s);
    QVERIFY(!search.isPending() && !search.hasBegun());
    QCOMPARE(found.size(), 1); // what is chosen stays chosen
    const QList<SearchRow> first = found.constFirst();
    QVERIFY2(first.size() > 1 && first.size() < 151, qPrintable(QString::number(first.size())));
    QCOMPARE(rows.count(), 151);
    QCOMPARE(rowsOf(rows).first(first.size()), first);
    QCOMPARE(changed.size() + removed.size(), 0);
}

void TestFirstHits::waitsAFrameForTheWhole()
{
    HistoryProbe f;
    const ConversationId id = f.add();
    for (int i = 0; i < 150; ++i)
        f.ask(id, u"rain %1"_s.arg(i));
    SearchViewModel search(*f.store, f.clock, {.first = 1h});
    QSignalSpy found(&search, &SearchViewModel::found);
    search.setText(u"rain "_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(search.results()->count(), 151);
    QCOMPARE(search.summary(), u"150 message(s) in 1 conversation(s)"_s);
}

void TestFirstHits::putsTheRestAroundTheFirst()
{
    const auto hit = [](quint64 turn, bool isAnswer) {
        return SearchHit{.turn = TurnId(turn), .isAnswer = isAnswer};
    };
    const auto group = [](quint64 id, const QList<SearchHit> &hits) {
        return SearchGroup{.conversation = ConversationId(id), .hits = hits};
    };
    const SearchResult first{.groups = {group(2, {hit(5, true), hit(5, false)}), group(1, {hit(3, false)})}};
    const SearchResult whole{.groups = {group(3, {hit(9, false)}), group(1, {hit(2, false), hit(3, false)}),
                                        group(2, {hit(5, false), hit(6, true), hit(5, true)}), group(4, {})},
                             .total = 6};
    const SearchResult together = inOrderOf(first, whole);
    const QList<SearchGroup> expected{group(2, {hit(5, true), hit(5, false), hit(6, true)}),
                                      group(1, {hit(3, false), hit(2, false)}), group(3, {hit(9, false)}),
                                      group(4, {})};
    QCOMPARE(together.groups, expected);
    QCOMPARE(together.total, 6);
}

void TestFirstHits::insertsAroundWhatIsThere_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("into nothing") << u""_s << u"ab"_s;
    QTest::newRow("the same") << u"ab"_s << u"ab"_s;
    QTest::newRow("behind") << u"ab"_s << u"abcd"_s;
    QTest::newRow("before") << u"cd"_s << u"abcd"_s;
    QTest::newRow("all around") << u"bd"_s << u"aabccdee"_s;
    QTest::newRow("of the same") << u"aa"_s << u"aaba"_s;
}

void TestFirstHits::insertsAroundWhatIsThere()
{
    const auto letterRows = [](const QString &letters) {
        QList<SearchRow> rows;
        for (const QChar letter : letters)
            rows.append({.text = letter});
        return rows;
    };
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    SearchModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(letterRows(before));
    QList<QPersistentModelIndex> places; // which a view holds on to
    for (int row = 0; row < model.count(); ++row)
        places.append(model.index(row));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(letterRows(after));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.count(), int(after.size()));
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(model.at(row)->text, QString(after[row]));
    for (int row = 0; row < places.size(); ++row)
        QCOMPARE(places[row].data().toString(), QString(before[row]));
}

QTEST_GUILESS_MAIN(TestFirstHits)
#include "tst_firsthits.moc"
