// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historymodel.h"

#include "storage/historyprobe.h"
#include "viewmodel/historysection.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A list over a real history, and everything that it says.
struct Fixture : HistoryProbe
{
    HistoryModel model{*store, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    /// The last one stands first. All that the store says of it has been said.
    QList<ConversationId> addMany(int number)
    {
        QSignalSpy told(store.get(), &HistoryStore::changed);
        QList<ConversationId> added;
        HistoryStore::Done last;
        for (int i = 0; i < number; ++i) {
            const ConversationRecord next = record(u"Number %1"_s.arg(i));
            last = store->put(next);
            added.prepend(next.id);
        }
        keep(last);
        if (!QTest::qWaitFor([&] { return told.size() == number; }, 60000))
            qFatal("not all changes were told");
        return added;
    }
    bool load()
    {
        tester.setUseFetchMore(false); // what is loaded is the test's business
        model.setFilter({});
        const bool loaded = QTest::qWaitFor([this] { return model.isLoaded(); });
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
        return loaded;
    }
    QList<ConversationId> rows() const
    {
        QList<ConversationId> shown;
        for (int row = 0; row < model.count(); ++row)
            shown.append(model.at(row)->id);
        return shown;
    }
    QVariant at(int row, HistoryModel::Role role) const { return model.data(model.index(row), int(role)); }
};

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsPageByPage_data();
    void loadsPageByPage();
    void changesARowInItsPlace();
    void movesWhatChanged();
    void movesWhatIsPinned();
    void takesOutAndBringsBack();
    void leavesWhatIsNotLoadedToItsPage();
    void changesTheListForAnotherFilter();
    void followsManyChangesAtOnce();
    void staysAsTheStoreIs();
    void standsUnderHeadings_data();
    void standsUnderHeadings();
    void changesTheHeadingsAtMidnight();
    void saysWhatIsSpecial();
};

void TestHistoryModel::loadsPageByPage_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("10") << 10;
    QTest::newRow("1,000") << 1000;
    QTest::newRow("50,000") << 50000;
}

void TestHistoryModel::loadsPageByPage()
{
    QFETCH(const int, number);
    Fixture f;
    const QList<ConversationId> all = f.addMany(number);
    QVERIFY(f.load());
    QCOMPARE(f.model.count(), std::min(number, 60));
    for (int pages = 1; pages < 5 && f.model.canFetchMore({}); ++pages) {
        const int before = f.model.count();
        f.model.fetchMore({});
        if (f.model.count() == before) // Qt 6.8 gives at once what is ready at once
            f.model.fetchMore({});     // while one comes no other one is asked for
        QTRY_COMPARE(f.model.count(), std::min(number, before + 60));
    }
    QCOMPARE(f.rows(), all.first(f.model.count()));
    QTRY_COMPARE(f.model.canFetchMore({}), number > f.model.count());
    QCOMPARE(f.removed.size() + f.reset.size(), 0);
}

void TestHistoryModel::changesARowInItsPlace()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(60); // the last row is the end of what is loaded
    f.add(u"One more"_s);
    QVERIFY(f.load());
    for (const ConversationId id : {all[0], all[58]}) {
        f.keep(f.store->rename(id, u"Another title"_s));
        QTRY_COMPARE(f.changed.size(), 1);
        const int row = f.changed.takeFirst()[0].toModelIndex().row();
        QCOMPARE(row, f.model.rowOf(id));
        QCOMPARE(f.at(row, HistoryModel::Role::Title).toString(), u"Another title"_s);
    }
    QCOMPARE(f.inserted.size() + f.removed.size() + f.moved.size() + f.reset.size(), 0);
}

void TestHistoryModel::movesWhatChanged()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(10);
    QVERIFY(f.load());
    f.ask(all[7], u"a question"_s);
    QTRY_COMPARE(f.moved.size(), 1);
    QCOMPARE(f.model.rowOf(all[7]), 0);
    QCOMPARE(f.model.rowOf(all[0]), 1);
    QCOMPARE(f.inserted.size() + f.removed.size() + f.reset.size(), 0);
}

void TestHistoryModel::movesWhatIsPinned()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(10);
    QVERIFY(f.load());
    f.keep(f.store->setPinned({all[9]}, true));
    QTRY_COMPARE(f.model.rowOf(all[9]), 0);
    QCOMPARE(f.at(0, HistoryModel::Role::Section).toString(), pinnedTitle());
    f.keep(f.store->setPinned({all[9]}, false));
    QTRY_COMPARE(f.model.rowOf(all[9]), 9);
    QCOMPARE(f.moved.size(), 2);
}

void TestHistoryModel::takesOutAndBringsBack()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(10);
    QVERIFY(f.load());
    f.keep(f.store->trash({all[3], all[4]}));
    QTRY_COMPARE(f.model.count(), 8);
    f.keep(f.store->restore({all[3], all[4]}));
    QTRY_COMPARE(f.rows(), all);
    f.keep(f.store->erase({all[0]}));
    QTRY_COMPARE(f.rows(), all.sliced(1));
    QCOMPARE(f.reset.size(), 0);
}

void TestHistoryModel::leavesWhatIsNotLoadedToItsPage()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(100);
    QVERIFY(f.load());
    f.keep(f.store->setPinned({all[90]}, true));
    QTRY_COMPARE(f.model.count(), 61);
    f.keep(f.store->setPinned({all[90]}, false));
    QTRY_COMPARE(f.model.count(), 60);
    f.model.fetchMore({});
    QTRY_COMPARE(f.rows(), all);
}

void TestHistoryModel::changesTheListForAnotherFilter()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(10);
    f.keep(f.store->setArchived({all[1], all[2]}, true));
    f.keep(f.store->addTag({all[5]}, u"work"_s));
    QVERIFY(f.load());
    QCOMPARE(f.model.count(), 8);
    f.model.setFilter({HistoryShelf::Archive, {}, {}});
    QVERIFY(f.model.count() > 0); // those of before, until the others have come
    QTRY_COMPARE(f.rows(), (QList{all[1], all[2]}));
    f.model.setFilter({HistoryShelf::Open, {}, u"work"_s});
    QTRY_COMPARE(f.rows(), QList{all[5]});
    f.keep(f.store->removeTag({all[5]}, u"work"_s));
    QTRY_COMPARE(f.model.count(), 0);
    f.model.setFilter({HistoryShelf::Open, u"somebody else"_s, {}});
    QTRY_COMPARE(f.model.count(), 8); // what is nobody's is in every list
    QCOMPARE(f.reset.size(), 0);
}

void TestHistoryModel::followsManyChangesAtOnce()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(300);
    QVERIFY(f.load());
    f.keep(f.store->trash(all.sliced(10, 200)));
    QTRY_COMPARE(f.rows(), all.first(10) + all.sliced(210, 50));
    QCOMPARE(f.removed.size(), 1);
    f.keep(f.store->restore(all.sliced(10, 200)));
    QTRY_COMPARE(f.rows(), all.first(60));
    QCOMPARE(f.reset.size(), 0);
}

void TestHistoryModel::staysAsTheStoreIs()
{
    Fixture f;
    const QList<ConversationId> all = f.addMany(150);
    QVERIFY(f.load());
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        QList<ConversationId> some;
        for (int left = random.bounded(8) == 0 ? 30 : 1; left > 0; --left)
            some.append(all[random.bounded(int(all.size()))]);
        const std::function<void()> deeds[] = {
            [&] { f.store->setPinned(some, random.bounded(3) == 0); },
            [&] { f.store->setArchived(some, random.bounded(2) == 0); },
            [&] { f.store->trash(some); },
            [&] { f.store->restore(some); },
            [&] { f.store->rename(some[0], QString::number(i)); },
            [&] { f.ask(some[0], u"again"_s); },
            [&] { f.add(); },
            [&] { f.model.fetchMore({}); },
            [&] { QCoreApplication::processEvents(); },
        };
        deeds[random.bounded(int(std::size(deeds)))]();
    }
    const auto expected = [&] {
        const ConversationPage page = valueOf(f.store->list({}, std::max(1, f.model.count())));
        return page.records;
    };
    const auto shown = [&] {
        QList<ConversationRecord> records;
        for (int row = 0; row < f.model.count(); ++row)
            records.append(*f.model.at(row));
        return records;
    };
    QTRY_COMPARE(shown(), expected());
    QVERIFY(f.model.count() > 0);
    QCOMPARE(f.reset.size(), 0);
}

void TestHistoryModel::standsUnderHeadings_data()
{
    QTest::addColumn<QDate>("changed");
    QTest::addColumn<QString>("title");
    QTest::newRow("today") << QDate(2026, 3, 1) << u"Today"_s;
    QTest::newRow("a clock that went back") << QDate(2026, 3, 9) << u"Today"_s;
    QTest::newRow("yesterday") << QDate(2026, 2, 28) << u"Yesterday"_s;
    QTest::newRow("a week") << QDate(2026, 2, 22) << u"Previous 7 days"_s;
    QTest::newRow("more") << QDate(2026, 2, 21) << u"Previous 30 days"_s;
    QTest::newRow("thirty days") << QDate(2026, 1, 30) << u"Previous 30 days"_s;
    QTest::newRow("this year") << QDate(2026, 1, 29) << u"January"_s;
    QTest::newRow("last year") << QDate(2025, 12, 31) << u"December 2025"_s;
}

void TestHistoryModel::standsUnderHeadings()
{
    QFETCH(const QDate, changed);
    QLocale::setDefault(QLocale::c());
    QTEST(sectionTitle(changed, QDate(2026, 3, 1)), "title");
}

void TestHistoryModel::changesTheHeadingsAtMidnight()
{
    Fixture f;
    f.add();
    QVERIFY(f.load());
    QCOMPARE(f.at(0, HistoryModel::Role::Section).toString(), u"Today"_s);
    f.clock.advance(24h);
    f.model.setWatched(true);
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.at(0, HistoryModel::Role::Section).toString(), u"Yesterday"_s);
}

void TestHistoryModel::saysWhatIsSpecial()
{
    Fixture f;
    const ConversationId id = f.add(QString());
    QVERIFY(f.load());
    QVERIFY(!f.at(0, HistoryModel::Role::Title).toString().isEmpty());
    f.model.setRunning({id});
    f.model.setCurrent(id);
    f.model.setMarked({id});
    QCOMPARE(f.changed.size(), 3);
    QVERIFY(f.at(0, HistoryModel::Role::Running).toBool());
    QVERIFY(f.at(0, HistoryModel::Role::Current).toBool());
    QVERIFY(f.at(0, HistoryModel::Role::Marked).toBool());
    QVERIFY(f.at(0, HistoryModel::Role::Spoken).toString().contains(u"answer is coming"_s));
    f.keep(f.store->trash({id}));
    f.model.setFilter({HistoryShelf::Trash, {}, {}});
    QTRY_COMPARE(f.at(0, HistoryModel::Role::Note).toString(), u"Goes in 30 day(s)"_s);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
