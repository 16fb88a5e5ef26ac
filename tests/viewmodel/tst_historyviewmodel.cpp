// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyviewmodel.h"

#include "storage/historyprobe.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Ten conversations, the newest first.
struct Fixture : HistoryProbe
{
    HistoryViewModel history{*store, clock};
    QSignalSpy opened{&history, &HistoryViewModel::openRequested};
    QSignalSpy removed{&history, &HistoryViewModel::removed};
    QList<ConversationId> all;

    bool load(int number = 10)
    {
        for (int i = 0; i < number; ++i)
            all.prepend(add(u"Number %1"_s.arg(i)));
        history.setOwner({});
        return QTest::qWaitFor([&] { return history.list()->count() == std::min(number, 60); });
    }
    QList<ConversationId> rows()
    {
        QList<ConversationId> shown;
        for (int row = 0; row < history.list()->count(); ++row)
            shown.append(history.list()->at(row)->id);
        return shown;
    }
    ConversationRecord recordOf(ConversationId id) { return *valueOf(store->find(id)); }
};

} // namespace

class TestHistoryViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensRows();
    void stepsFromTheOneOnThePage();
    void marksAsEveryListDoes();
    void marksAllThatThereAre();
    void marksWhatIsLoadedAtOnce();
    void marksNoMoreThanWasMeant();
    void actsOnWhatWasChosen();
    void unmarksWhatLeavesTheList_data();
    void unmarksWhatLeavesTheList();
    void keepsMarksOfWhatIsNotLoaded();
    void opensNothingOfTheTrash();
    void undoesWhatWasDone_data();
    void undoesWhatWasDone();
    void undoesOnlyWhatItChanged();
    void undoesTagsOfWhatIsNotLoaded();
    void erasesForGood();
    void emptiesTheTrashWhenADayBegins();
    void renamesOne();
    void listsTheTags();
    void saysWhyNothingWasDone();
};

void TestHistoryViewModel::opensRows()
{
    Fixture f;
    QVERIFY(f.load());
    f.history.open(3);
    QCOMPARE(f.opened.size(), 1);
    QCOMPARE(f.opened[0][0].value<ConversationId>(), f.all[3]);
    f.history.open(10);
    f.history.open(-1);
    QCOMPARE(f.opened.size(), 1);
}

void TestHistoryViewModel::stepsFromTheOneOnThePage()
{
    Fixture f;
    QVERIFY(f.load());
    f.history.step(-1);
    QCOMPARE(f.opened.size(), 0);
    f.history.step(1); // from a new one to the first
    f.history.setCurrent(f.all[4]);
    f.history.step(1);
    f.history.step(-1);
    QCOMPARE(f.opened.size(), 3);
    QCOMPARE(f.opened[0][0].value<ConversationId>(), f.all[0]);
    QCOMPARE(f.opened[1][0].value<ConversationId>(), f.all[5]);
    QCOMPARE(f.opened[2][0].value<ConversationId>(), f.all[3]);
}

void TestHistoryViewModel::marksAsEveryListDoes()
{
    Fixture f;
    QVERIFY(f.load());
    f.history.mark(2);
    f.history.markTo(5);
    QCOMPARE(f.history.marked(), 4);
    f.history.markTo(1);
    QCOMPARE(f.history.marked(), 2);
    f.history.toggleMark(8);
    QCOMPARE(f.history.marked(), 3);
    f.history.toggleMark(8);
    QCOMPARE(f.history.marked(), 2);
    QCOMPARE(f.history.choice(1).count(), 2);
    QCOMPARE(f.history.choice(9).count(), 1);
    QCOMPARE(f.history.marks().count(), 2);
    f.history.setShelf(HistoryViewModel::Shelf::Trash);
    QCOMPARE(f.history.marked(), 0);
}

void TestHistoryViewModel::marksAllThatThereAre()
{
    Fixture f;
    QVERIFY(f.load(200));
    f.history.markAll();
    QTRY_COMPARE(f.history.marked(), 200);
    f.history.trash(f.history.choice(0));
    QTRY_COMPARE(f.history.list()->count(), 0);
    QCOMPARE(f.history.notice(), u"Moved 200 conversation(s) to the trash"_s);
    f.history.undo();
    QTRY_COMPARE(f.history.list()->count(), 60);
}

void TestHistoryViewModel::marksWhatIsLoadedAtOnce()
{
    Fixture f;
    QVERIFY(f.load(200));
    {
        const HeldHistory held(*f.store);
        f.history.markAll();
        QCOMPARE(f.history.choice(0).count(), 60); // what is done now is done to what can be seen
    }
    QTRY_COMPARE(f.history.choice(0).count(), 200);
}

void TestHistoryViewModel::marksNoMoreThanWasMeant()
{
    Fixture f;
    QVERIFY(f.load(200));
    {
        const HeldHistory held(*f.store);
        f.history.markAll();
        f.history.mark(3);
    }
    QVERIFY(valueOf(f.store->find(f.all[0])));
    QCoreApplication::processEvents(); // by now all that was asked before is answered
    QCOMPARE(f.history.marked(), 1);
}

void TestHistoryViewModel::actsOnWhatWasChosen()
{
    Fixture f;
    QVERIFY(f.load());
    const HistoryChoice one = f.history.choice(2);
    const HistoryChoice renamed = f.history.only(4);
    f.history.markAll();
    f.keep(f.store->setPinned({f.all[7]}, true));
    QTRY_COMPARE(f.history.list()->rowOf(f.all[2]), 3);
    QCOMPARE(f.history.rowOf(one), 3);
    f.history.trash(one);
    f.history.rename(renamed, u"New"_s);
    QTRY_COMPARE(f.history.list()->count(), 9);
    QTRY_COMPARE(f.recordOf(f.all[4]).title, u"New"_s);
    QVERIFY(f.recordOf(f.all[2]).deletedAt);
}

void TestHistoryViewModel::unmarksWhatLeavesTheList_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("one by one") << 2;
    QTest::newRow("many at once") << 30;
}

void TestHistoryViewModel::unmarksWhatLeavesTheList()
{
    QFETCH(const int, number);
    Fixture f;
    QVERIFY(f.load(number + 1));
    f.keep(f.store->addTag(f.all, u"work"_s));
    f.history.setTag(u"work"_s);
    QTRY_COMPARE(f.history.list()->count(), number + 1);
    f.history.mark(0);
    f.history.markTo(number - 1);
    f.history.removeTag(f.history.choice(0), u"work"_s);
    QTRY_COMPARE(f.history.list()->count(), 1);
    QTRY_COMPARE(f.history.marked(), 0);
    f.history.toggleMark(0);
    f.history.trash(f.history.choice(0));
    QTRY_COMPARE(f.history.list()->count(), 0);
    QVERIFY(!f.recordOf(f.all[0]).deletedAt);
}

void TestHistoryViewModel::keepsMarksOfWhatIsNotLoaded()
{
    Fixture f;
    QVERIFY(f.load(200));
    f.history.markAll();
    QTRY_COMPARE(f.history.marked(), 200);
    f.history.setPinned(f.history.choice(0), true);
    QTRY_VERIFY(f.history.only(0).pinned);
    f.keep(f.store->trash({f.all[150]}));
    QTRY_COMPARE(f.history.marked(), 199);
}

void TestHistoryViewModel::opensNothingOfTheTrash()
{
    Fixture f;
    QVERIFY(f.load());
    f.keep(f.store->trash({f.all[0], f.all[1]}));
    f.history.setShelf(HistoryViewModel::Shelf::Trash);
    QTRY_COMPARE(f.history.list()->count(), 2);
    f.history.open(0);
    f.history.step(1);
    QCOMPARE(f.opened.size(), 0);
}

void TestHistoryViewModel::undoesWhatWasDone_data()
{
    using Deed = std::function<void(HistoryViewModel &)>;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("notice");
    QTest::newRow("trash") << Deed([](HistoryViewModel &h) { h.trash(h.choice(1)); })
                           << u"Moved 3 conversation(s) to the trash"_s;
    QTest::newRow("archive") << Deed([](HistoryViewModel &h) { h.setArchived(h.choice(1), true); })
                             << u"Archived 3 conversation(s)"_s;
    QTest::newRow("pin") << Deed([](HistoryViewModel &h) { h.setPinned(h.choice(1), true); })
                         << u"Pinned 3 conversation(s)"_s;
    QTest::newRow("tag") << Deed([](HistoryViewModel &h) { h.addTag(h.choice(1), u" work "_s); })
                         << u"Tagged 3 conversation(s) “work”"_s;
    QTest::newRow("rename") << Deed([](HistoryViewModel &h) { h.rename(h.only(1), u"New"_s); })
                            << u"Renamed"_s;
}

void TestHistoryViewModel::undoesWhatWasDone()
{
    QFETCH(const std::function<void(HistoryViewModel &)>, deed);
    QFETCH(const QString, notice);
    Fixture f;
    QVERIFY(f.load());
    QList<ConversationRecord> before;
    for (const ConversationId id : f.all)
        before.append(f.recordOf(id));
    f.history.mark(1);
    f.history.markTo(3);
    deed(f.history);
    QTRY_COMPARE(f.history.notice(), notice);
    QVERIFY(f.history.isUndoable());
    QVERIFY(f.recordOf(f.all[1]) != before[1]);
    f.history.undo();
    QTRY_COMPARE(f.rows(), f.all);
    QTRY_VERIFY(!f.history.isUndoable());
    for (qsizetype i = 0; i < f.all.size(); ++i) {
        ConversationRecord after = f.recordOf(f.all[i]);
        after.titledByHand = before[i].titledByHand; // that it was touched stays
        QCOMPARE(after, before[i]);
    }
}

void TestHistoryViewModel::undoesOnlyWhatItChanged()
{
    Fixture f;
    QVERIFY(f.load());
    f.keep(f.store->setPinned({f.all[2]}, true));
    QTRY_COMPARE(f.history.list()->rowOf(f.all[2]), 0);
    f.history.mark(0);
    f.history.toggleMark(1);
    f.history.setPinned(f.history.choice(0), true);
    QTRY_COMPARE(f.history.notice(), u"Pinned 1 conversation(s)"_s);
    f.history.undo();
    QTRY_COMPARE(f.history.notice(), u"Undone"_s);
    QVERIFY(f.recordOf(f.all[2]).pinned);
    QVERIFY(!f.recordOf(f.all[0]).pinned);
}

void TestHistoryViewModel::undoesTagsOfWhatIsNotLoaded()
{
    Fixture f;
    QVERIFY(f.load(200));
    f.keep(f.store->addTag({f.all[0], f.all[150]}, u"work"_s));
    f.history.markAll();
    QTRY_COMPARE(f.history.marked(), 200);
    f.history.addTag(f.history.marks(), u"work"_s);
    QTRY_COMPARE(f.history.notice(), u"Tagged 198 conversation(s) “work”"_s);
    f.history.undo();
    QTRY_COMPARE(f.history.notice(), u"Undone"_s);
    QCOMPARE(f.recordOf(f.all[150]).tags, QStringList{u"work"_s});
    QVERIFY(f.recordOf(f.all[151]).tags.isEmpty());
    f.history.removeTag(f.history.marks(), u"work"_s);
    QTRY_COMPARE(f.history.notice(), u"Removed the tag “work” from 2 conversation(s)"_s);
    f.history.undo();
    QTRY_COMPARE(f.history.notice(), u"Undone"_s);
    QVERIFY(f.recordOf(f.all[151]).tags.isEmpty());
    QCOMPARE(f.recordOf(f.all[0]).tags, QStringList{u"work"_s});
}

void TestHistoryViewModel::erasesForGood()
{
    Fixture f;
    QVERIFY(f.load());
    f.keep(f.store->trash({f.all[0], f.all[1]}));
    f.history.setShelf(HistoryViewModel::Shelf::Trash);
    QTRY_COMPARE(f.history.list()->count(), 2);
    f.history.erase(f.history.choice(0));
    QTRY_COMPARE(f.history.list()->count(), 1);
    QVERIFY(!valueOf(f.store->find(f.all[0])));
    QCOMPARE(f.removed.size(), 1);
    QTRY_COMPARE(f.history.notice(), u"Deleted 1 conversation(s) for good"_s);
    QVERIFY(!f.history.isUndoable());
}

/// In a program that stays open for weeks, too.
void TestHistoryViewModel::emptiesTheTrashWhenADayBegins()
{
    Fixture f;
    QVERIFY(f.load());
    const QSignalSpy erased(f.store.get(), &HistoryStore::erased);
    f.keep(f.store->trash({f.all[2]}));
    f.clock.advance(std::chrono::hours(24 * 29));
    f.history.list()->setWatched(true);
    f.keep(f.store->trash({f.all[3]})); // and all that was asked before is done
    f.history.list()->setWatched(false);
    QCOMPARE(valueOf(f.store->find(f.all[2])).has_value(), true);
    f.clock.advance(std::chrono::hours(24));
    f.history.list()->setWatched(true);
    QTRY_COMPARE(erased.size(), 1);
    QCOMPARE(erased[0][0].value<QList<ConversationId>>(), QList{f.all[2]});
    QVERIFY(valueOf(f.store->find(f.all[3])).has_value());
}

void TestHistoryViewModel::renamesOne()
{
    Fixture f;
    QVERIFY(f.load());
    f.history.mark(0);
    f.history.markTo(5);
    f.history.rename(f.history.only(2), u"  A  new\nname "_s);
    QTRY_COMPARE(f.recordOf(f.all[2]).title, u"A new name"_s);
    QCOMPARE(f.recordOf(f.all[3]).title, u"Number 6"_s);
    f.history.rename(f.history.only(3), u"  "_s);
    QCOMPARE(f.recordOf(f.all[3]).title, u"Number 6"_s);
}

void TestHistoryViewModel::listsTheTags()
{
    Fixture f;
    QVERIFY(f.load());
    f.history.addTag(f.history.choice(0), u"work"_s);
    f.history.addTag(f.history.choice(1), u"home"_s);
    QTRY_COMPARE(f.history.tags(), (QStringList{u"home"_s, u"work"_s}));
    f.history.setTag(u"home"_s);
    QTRY_COMPARE(f.rows(), QList{f.all[1]});
    QCOMPARE(f.history.only(0).tags, QStringList{u"home"_s});
    f.history.removeTag(f.history.choice(0), u"home"_s);
    QTRY_COMPARE(f.history.tags(), QStringList{u"work"_s});
}

void TestHistoryViewModel::saysWhyNothingWasDone()
{
    Fixture f;
    QVERIFY(f.load());
    f.keep(f.store->erase({f.all[0]}));
    f.history.restore(f.history.choice(5)); // is in no trash: nothing happens to it
    QTRY_VERIFY(!f.history.notice().isEmpty());
    QVERIFY(!f.recordOf(f.rows().at(5)).deletedAt);
}

QTEST_GUILESS_MAIN(TestHistoryViewModel)
#include "tst_historyviewmodel.moc"
