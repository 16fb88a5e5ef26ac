// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"
#include "queryplan.h"

#include "storage/listquery.h"
#include "storage/opening.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QStringList titles(const ConversationPage &page)
{
    QStringList titles;
    for (const ConversationRecord &record : page.records)
        titles += record.title;
    return titles;
}

QStringList titlesOn(HistoryStore &store, HistoryFilter filter)
{
    return titles(valueOf(store.list(filter, 100)));
}

const HistoryFilter kOpen{};
const HistoryFilter kArchive{.shelf = HistoryShelf::Archive};
const HistoryFilter kTrash{.shelf = HistoryShelf::Trash};

} // namespace

class TestHistoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands();
    void bringsBackEveryFieldOfAConversation();
    void listsPinnedFirstThenWhatChangedLast();
    void goesThroughAllByPages_data();
    void goesThroughAllByPages();
    void aPageBeginsWhereTheLastOneEnded();
    void showsOnlyWhatTheFilterSays();
    void everyShelfHasItsOwn();
    void aTitleGivenByHandStays();
    void tagsAreOneLine();
    void tellsWhatChanged();
    void givesWhatItReallyChanged_data();
    void givesWhatItReallyChanged();
    void whatIsNotThereIsNothing();
    void costsAPageAndNoMore_data();
    void costsAPageAndNoMore();
    void keepsTheOrderOfTheCalls();
    void aHistoryInMemoryWorksAndLeavesNothing();
};

void TestHistoryList::saysHowItStands()
{
    HistoryProbe probe;
    QCOMPARE(probe.store->state(), HistoryState::Opening);
    QSignalSpy changed(probe.store.get(), &HistoryStore::stateChanged);
    QTRY_COMPARE(probe.store->state(), HistoryState::ReadWrite);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(probe.store->problem(), std::nullopt);
    QVERIFY(probe.store->interrupted().isEmpty());
}

void TestHistoryList::bringsBackEveryFieldOfAConversation()
{
    HistoryProbe probe;
    ConversationRecord record = probe.record(u"Über \"alles\" 🙂"_s);
    record.owner = u"me@example.org"_s;
    record.titledByHand = true;
    record.model = u"model"_s;
    record.effort = u"high"_s;
    record.pinned = true;
    record.archived = true;
    record.unread = true;
    record.deletedAt = probe.clock.wallNow();
    record.origin = u"elsewhere:1"_s;
    record.tags = {u"a b"_s, u"ö"_s};
    HistoryProbe::keep(probe.store->put(record));
    QCOMPARE(valueOf(probe.store->find(record.id)), record);
    QCOMPARE(valueOf(probe.store->find(record.key)), record);
    probe.open();
    QCOMPARE(valueOf(probe.store->find(record.id)), record);

    ConversationRecord changed = record;
    changed.title = u"Another"_s;
    changed.tags = {u"ö"_s};
    changed.deletedAt.reset();
    HistoryProbe::keep(probe.store->put(changed));
    QCOMPARE(valueOf(probe.store->find(record.id)), changed);
}

void TestHistoryList::listsPinnedFirstThenWhatChangedLast()
{
    HistoryProbe probe;
    const ConversationId first = probe.add(u"first"_s);
    probe.add(u"second"_s);
    const ConversationId third = probe.add(u"third"_s);
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList({u"third"_s, u"second"_s, u"first"_s}));
    probe.ask(first, u"one more"_s);
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList({u"first"_s, u"third"_s, u"second"_s}));
    HistoryProbe::keep(probe.store->setPinned({third}, true));
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList({u"third"_s, u"first"_s, u"second"_s}));
    HistoryProbe::keep(probe.store->setPinned({third}, false));
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList({u"first"_s, u"third"_s, u"second"_s}));
}

void TestHistoryList::goesThroughAllByPages_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("one by one") << 1;
    QTest::newRow("does not divide") << 7;
    QTest::newRow("divides") << 10;
    QTest::newRow("all at once") << 40;
    QTest::newRow("more than there are") << 100;
}

void TestHistoryList::goesThroughAllByPages()
{
    QFETCH(int, limit);
    HistoryProbe probe;
    QStringList expected;
    for (int i = 0; i < 40; ++i) {
        ConversationRecord record = probe.record(QString::number(i));
        record.pinned = i % 9 == 0;
        record.changedAt =
            QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc()).addSecs(i / 4); // many are equal
        HistoryProbe::keep(probe.store->put(record));
    }
    for (int pinned = 1; pinned >= 0; --pinned) {
        for (int i = 39; i >= 0; --i) {
            if ((i % 9 == 0) == (pinned == 1))
                expected += QString::number(i);
        }
    }
    QStringList found;
    std::optional<ConversationCursor> next;
    int pages = 0;
    do {
        const ConversationPage page = valueOf(probe.store->list(kOpen, limit, next));
        QVERIFY(page.records.size() <= limit);
        found += titles(page);
        next = page.next;
        ++pages;
    } while (next);
    QCOMPARE(found, expected);
    QCOMPARE(pages, (40 + limit - 1) / limit);
}

void TestHistoryList::aPageBeginsWhereTheLastOneEnded()
{
    HistoryProbe probe;
    const ConversationId oldest = probe.add(u"1"_s);
    const ConversationId gone = probe.add(u"2"_s);
    probe.add(u"3"_s);
    probe.add(u"4"_s);
    const ConversationPage page = valueOf(probe.store->list(kOpen, 2));
    QCOMPARE(titles(page), QStringList({u"4"_s, u"3"_s}));
    HistoryProbe::keep(probe.store->trash({gone, page.records.at(1).id})); // what the cursor stands on, too
    probe.add(u"5"_s);
    QCOMPARE(titles(valueOf(probe.store->list(kOpen, 2, page.next))), QStringList{u"1"_s});
    Q_UNUSED(oldest)
}

void TestHistoryList::showsOnlyWhatTheFilterSays()
{
    HistoryProbe probe;
    const ConversationId mine = probe.add(u"mine"_s);
    const ConversationId tagged = probe.add(u"tagged"_s);
    ConversationRecord other = probe.record(u"other"_s);
    other.owner = u"other"_s;
    HistoryProbe::keep(probe.store->put(other));
    HistoryProbe::keep(probe.store->addTag({tagged, other.id}, u"Work"_s));
    QCOMPARE(titlesOn(*probe.store, {.owner = u"other"_s}), QStringList{u"other"_s});
    QCOMPARE(titlesOn(*probe.store, {.owner = QString()}), QStringList({u"tagged"_s, u"mine"_s}));
    QCOMPARE(titlesOn(*probe.store, {.tag = u"Work"_s}), QStringList({u"other"_s, u"tagged"_s}));
    QCOMPARE(titlesOn(*probe.store, {.owner = QString(), .tag = u"Work"_s}), QStringList{u"tagged"_s});
    QCOMPARE(titlesOn(*probe.store, {.tag = u"none"_s}), QStringList());
    Q_UNUSED(mine)
}

void TestHistoryList::everyShelfHasItsOwn()
{
    HistoryProbe probe;
    const ConversationId kept = probe.add(u"kept"_s);
    const ConversationId archived = probe.add(u"archived"_s);
    const ConversationId trashed = probe.add(u"trashed"_s);
    HistoryProbe::keep(probe.store->setArchived({archived, trashed}, true));
    HistoryProbe::keep(probe.store->trash({trashed}));
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList{u"kept"_s});
    QCOMPARE(titlesOn(*probe.store, kArchive), QStringList{u"archived"_s});
    QCOMPARE(titlesOn(*probe.store, kTrash), QStringList{u"trashed"_s});
    const std::optional<QDateTime> when = valueOf(probe.store->find(trashed))->deletedAt;
    QCOMPARE(when, probe.clock.wallNow());
    probe.clock.advance(1h);
    HistoryProbe::keep(probe.store->trash({trashed})); // it is there already
    QCOMPARE(valueOf(probe.store->find(trashed))->deletedAt, when);
    HistoryProbe::keep(probe.store->restore({trashed}));
    QCOMPARE(titlesOn(*probe.store, kArchive), QStringList({u"trashed"_s, u"archived"_s})); // where it was
    HistoryProbe::keep(probe.store->setArchived({archived, trashed}, false));
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList({u"trashed"_s, u"archived"_s, u"kept"_s}));
    Q_UNUSED(kept)
}

void TestHistoryList::aTitleGivenByHandStays()
{
    HistoryProbe probe;
    const ConversationId id = probe.add({});
    HistoryProbe::keep(probe.store->rename(id, u"made"_s, false));
    QCOMPARE(valueOf(probe.store->find(id))->title, u"made"_s);
    HistoryProbe::keep(probe.store->rename(id, u" by\n hand "_s));
    QCOMPARE(valueOf(probe.store->find(id))->title, u"by hand"_s);
    HistoryProbe::keep(probe.store->rename(id, u"made again"_s, false));
    QCOMPARE(valueOf(probe.store->find(id))->title, u"by hand"_s);
    QVERIFY(valueOf(probe.store->find(id))->titledByHand);
}

void TestHistoryList::tagsAreOneLine()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    for (const QString &tag : {u"b"_s, u" two\n words "_s, u"b"_s, u""_s, u"a\x1f"_s, u"  "_s})
        HistoryProbe::keep(probe.store->addTag({id}, tag));
    QCOMPARE(valueOf(probe.store->find(id))->tags, QStringList({u"a"_s, u"b"_s, u"two words"_s}));
    QCOMPARE(valueOf(probe.store->tags()), QStringList({u"a"_s, u"b"_s, u"two words"_s}));
    HistoryProbe::keep(probe.store->removeTag({id}, u"b"_s));
    QCOMPARE(valueOf(probe.store->tags()), QStringList({u"a"_s, u"two words"_s}));
}

void TestHistoryList::givesWhatItReallyChanged_data()
{
    using Deed = std::function<HistoryStore::Answer<QList<ConversationId>>(HistoryStore &,
                                                                           const QList<ConversationId> &)>;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Deed>("opposite");
    const Deed pin = [](auto &store, const auto &ids) { return store.setPinned(ids, true); };
    const Deed unpin = [](auto &store, const auto &ids) { return store.setPinned(ids, false); };
    const Deed archive = [](auto &store, const auto &ids) { return store.setArchived(ids, true); };
    const Deed take = [](auto &store, const auto &ids) { return store.setArchived(ids, false); };
    const Deed tag = [](auto &store, const auto &ids) { return store.addTag(ids, u" to  do"_s); };
    const Deed untag = [](auto &store, const auto &ids) { return store.removeTag(ids, u"to do "_s); };
    const Deed trash = [](auto &store, const auto &ids) { return store.trash(ids); };
    const Deed restore = [](auto &store, const auto &ids) { return store.restore(ids); };
    QTest::newRow("pin") << pin << unpin;
    QTest::newRow("archive") << archive << take;
    QTest::newRow("tag") << tag << untag;
    QTest::newRow("trash") << trash << restore;
}

void TestHistoryList::givesWhatItReallyChanged()
{
    using Deed = std::function<HistoryStore::Answer<QList<ConversationId>>(HistoryStore &,
                                                                           const QList<ConversationId> &)>;
    QFETCH(Deed, deed);
    QFETCH(Deed, opposite);
    HistoryProbe probe;
    const QList<ConversationId> ids{probe.add(), probe.add(), probe.add()};
    QCOMPARE(valueOf(deed(*probe.store, {ids[1]})), QList{ids[1]});
    QSignalSpy changed(probe.store.get(), &HistoryStore::changed);
    QTRY_COMPARE(changed.count(), 4); // of what is above
    QCOMPARE(valueOf(deed(*probe.store, ids)), QList({ids[0], ids[2]}));
    QTRY_COMPARE(changed.count(), 5);
    QCOMPARE(changed.constLast().constFirst().value<QList<ConversationId>>(), QList({ids[0], ids[2]}));
    QCOMPARE(valueOf(deed(*probe.store, ids)), QList<ConversationId>());
    QCOMPARE(valueOf(opposite(*probe.store, {ids[0], ids[2]})), QList({ids[0], ids[2]}));
    QCOMPARE(valueOf(opposite(*probe.store, ids)), QList{ids[1]});
    QCOMPARE(valueOf(opposite(*probe.store, ids)), QList<ConversationId>());
}

void TestHistoryList::tellsWhatChanged()
{
    HistoryProbe probe;
    const ConversationId id = probe.add();
    QSignalSpy changed(probe.store.get(), &HistoryStore::changed);
    QSignalSpy erased(probe.store.get(), &HistoryStore::erased);
    QTRY_COMPARE(changed.count(), 1); // of add()
    await(probe.store->rename(id, u"x"_s));
    await(probe.store->setUnread({id}, true));
    QCOMPARE(titlesOn(*probe.store, kOpen), QStringList{u"x"_s});
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(changed.constLast().constFirst().value<QList<ConversationId>>(), QList{id});
    QCOMPARE(erased.count(), 0);
    await(probe.store->erase({id}));
    QTRY_COMPARE(erased.count(), 1);
    QCOMPARE(erased.constLast().constFirst().value<QList<ConversationId>>(), QList{id});
}

void TestHistoryList::whatIsNotThereIsNothing()
{
    HistoryProbe probe;
    QCOMPARE(valueOf(probe.store->find(ConversationId(7))), std::nullopt);
    QCOMPARE(valueOf(probe.store->find(u"no key"_s)), std::nullopt);
    QVERIFY(valueOf(probe.store->list(kOpen, 10)).records.isEmpty());
    QCOMPARE(valueOf(probe.store->list(kOpen, 10)).next, std::nullopt);
    QCOMPARE(await(probe.store->erase({ConversationId(7)})), std::nullopt);
    QCOMPARE(await(probe.store->archive(ConversationId(7))).error().kind, ErrorKind::File);
}

void TestHistoryList::costsAPageAndNoMore_data()
{
    QTest::addColumn<bool>("owned");
    QTest::addColumn<bool>("tagged");
    QTest::addColumn<bool>("later");
    for (int i = 0; i < 8; ++i)
        QTest::newRow(
            qPrintable(u"owned %1, tagged %2, later page %3"_s.arg(i & 1).arg(i >> 1 & 1).arg(i >> 2)))
            << bool(i & 1) << bool(i & 2) << bool(i & 4);
}

void TestHistoryList::costsAPageAndNoMore()
{
    QFETCH(bool, owned);
    QFETCH(bool, tagged);
    QFETCH(bool, later);
    const OpenedHistory history = openHistory({}, {});
    HistoryFilter filter;
    if (owned)
        filter.owner = u"me"_s;
    if (tagged)
        filter.tag = u"tag"_s;
    std::optional<ConversationCursor> after;
    if (later)
        after = ConversationCursor{false, QDateTime::currentDateTimeUtc(), ConversationId(3)};
    const ListQuery query = listQuery(filter, 50, after);
    QCOMPARE(costlySteps(*history.database, query.sql, query.values), QStringList());
}

void TestHistoryList::keepsTheOrderOfTheCalls()
{
    HistoryProbe probe;
    const ConversationRecord record = probe.record();
    probe.store->put(record); // nobody waits for any of them
    for (int i = 0; i < 200; ++i)
        probe.store->rename(record.id, QString::number(i));
    const auto found = probe.store->find(record.id);
    probe.store->rename(record.id, u"later"_s);
    QCOMPARE(valueOf(found)->title, u"199"_s);
    probe.store.reset(); // what was told is written first
    probe.open();
    QCOMPARE(valueOf(probe.store->find(record.id))->title, u"later"_s);
}

void TestHistoryList::aHistoryInMemoryWorksAndLeavesNothing()
{
    HistoryProbe probe;
    probe.store = std::make_unique<HistoryStore>(QString(), probe.clock);
    const ConversationId id = probe.add(u"for now"_s);
    QTRY_COMPARE(probe.store->state(), HistoryState::Memory);
    QCOMPARE(probe.store->problem(), std::nullopt);
    QCOMPARE(valueOf(probe.store->find(id))->title, u"for now"_s);
    QCOMPARE(await(probe.store->markSent(probe.ask(id, u"?"_s)))->kind, ErrorKind::NotKept); // it has ended
}

QTEST_GUILESS_MAIN(TestHistoryList)
#include "tst_historylist.moc"
