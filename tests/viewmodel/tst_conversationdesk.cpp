// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationdesk.h"

#include "viewmodel/answercomparisonmodel.h"

#include "codex/transports.h"
#include "demo/demoserver.h"
#include "storage/database.h"
#include "storage/historyprobe.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// One run of the program but for its window, over a history that outlives it.
struct Run
{
    explicit Run(HistoryProbe &kept, const QString &settingsFile)
        : probe(kept)
        , settings(settingsFile)
    {
        service.setKeepSend(desk.keepSend());
    }

    HistoryProbe &probe;
    Settings settings;
    Preferences preferences{settings};
    DemoServer server;
    NetworkPolicy policy;
    NetworkDiary diary{{}, probe.clock};
    ModelCatalogue catalogue;
    CodexService service{transportsOn(policy), diary, probe.clock};
    ModelChoice models{catalogue, preferences};
    ConversationViewModel page{service, models, probe.ids, probe.clock};
    HistoryViewModel history{*probe.store, probe.clock};
    ConversationDesk desk{{*probe.store, page, history, models, preferences, probe.ids, probe.clock}};
    QSignalSpy settled{&page, &ConversationViewModel::settled};
    QSignalSpy drafts{desk.drafts(), &DraftKeeper::shown};
    QSignalSpy places{&desk, &ConversationDesk::placeWanted};
    QSignalSpy spots{&desk, &ConversationDesk::spotWanted};
    QSignalSpy returned{&page, &ConversationViewModel::questionReturned};

    bool start(double rate = 0)
    {
        DemoServer::Options options;
        options.tokensPerSecond = rate;
        const Result<QUrl> url = server.listen(options);
        if (!url)
            return false;
        service.setEndpoint({*url, {}});
        models.load({*url, {}}, u"test"_s, {}, {});
        desk.setOwner(u"me"_s, true);
        return QTest::qWaitFor([this] { return !models.slug().isEmpty() && !models.isLoading(); });
    }
    bool ask(const QString &question)
    {
        const qsizetype before = settled.size();
        return page.send(question) && QTest::qWaitFor([&] { return settled.size() > before; });
    }
    const QList<Turn> &turns() const { return page.conversation().turns(); }
    QStringList questions() const
    {
        QStringList all;
        for (const Turn &turn : turns())
            all.append(turn.question);
        return all;
    }
    QuestionQueue &queue() { return *desk.queue()->questions(); }
    bool waitForEnd(qsizetype count)
    {
        return QTest::qWaitFor(
            [&] { return turns().size() == count && turns().constLast().state == TurnState::Completed; });
    }
    ConversationRecord record(ConversationId id) const { return *valueOf(probe.store->find(id)); }
    ConversationId current() const { return page.page()->id(); }
    int spotRow() const { return spots.constLast()[0].toInt(); }
    QString textAt(int row) const { return page.transcript()->textsAt(row).join(u'|'); }
    /// One after the other, so that each opening is seen to its end.
    bool open(ConversationId id)
    {
        desk.open(id);
        return QTest::qWaitFor([&] { return current() == id; });
    }
};

struct Fixture
{
    HistoryProbe probe;
    std::unique_ptr<Run> run;

    Fixture() { begin(); }
    ~Fixture() { run.reset(); }
    void begin()
    {
        run.reset();
        probe.open();
        run = std::make_unique<Run>(probe, probe.dir.filePath(u"settings.ini"_s));
    }
    /// A conversation with that many turns, without a server.
    ConversationId addLong(int turns)
    {
        ConversationRecord record = probe.record(u"Long"_s);
        record.owner = u"me"_s;
        probe.keep(probe.store->put(record));
        TurnId last;
        for (int i = 0; i < turns; ++i)
            last = probe.ask(record.id, u"question %1"_s.arg(i), last);
        return record.id;
    }
    /// Something goes wrong in the file.
    void spoil(const QString &sql)
    {
        Database file(probe.path() + u"/history.db"_s, Database::Access::ReadWrite);
        file.run(sql);
        QVERIFY2(!file.error(), qPrintable(file.error().value_or(Error()).detail));
    }
    /// What was asked of the history before is done, and its answers are here.
    void settleStore()
    {
        valueOf(probe.store->list({}, 1));
        QCoreApplication::processEvents();
    }
    void answer(TurnId turn, const QString &text)
    {
        probe.keep(probe.store->keepItems(turn, 0, {said(text)}));
    }
};

} // namespace

class TestConversationDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersWhatIsAsked();
    void comesBackAtTheNextStart();
    void beginsAnewWhereThatWasOpen();
    void leavesThePageToWhoeverTypesAtTheStart();
    void putsAnEarlierDraftBeforeWhatIsTypedAtTheStart();
    void opensAtTheEnd();
    void bringsTheWholePath();
    void asksOnlyWithTheWholePath();
    void letsAnAnswerComeBehindThePage();
    void staysBehindThePageUntilItIsKept();
    void showsTheRunningOneAgain();
    void keepsNothingOfATemporaryOne();
    void keepsDrafts();
    void comesBackToWhereTheReaderStood();
    void asksWhereTheReaderStandsBeforeItLeaves();
    void leavesWhatIsTrashed();
    void bringsBranches();
    void keepsACopy();
    void bringsWhatFollowsABranch();
    void bringsBranchesToCompare();
    void opensAtAPlace_data();
    void opensAtAPlace();
    void opensAtAPlaceOfAnotherBranch();
    void opensAtAPlaceOfTheOpenOne();
    void goesToTheLastPlaceOnly();
    void comesBackWithTheModelThatWasChosenLast();
    void opensOnlyTheLastChoice();
    void keepsTheConversationOfEveryOwner();
    void staysWhereItIsWhenSomethingCannotBeRead_data();
    void staysWhereItIsWhenSomethingCannotBeRead();
    void leavesTheOpenOneAsItIs();
    void keepsInMemoryWhatCannotBeWritten();
    void keepsTheModelOfADraft();
    void leavesADraftThatWasNotRead();
    void putsTogetherWhatWasTypedBeforeItWasRead();
    void givesBackAnEditThatCameToNothing();
    void keepsAnEditWhoseConversationGoes();
    void showsTheNewerOneOfWhatEndsMeanwhile();
    void asksNothingWhereAnotherProgramAnswers();
    void forgetsAPlaceThatIsNotOnThePath();
    void leavesTheReaderWhoScrolls();
    void readsWhatItStops();
    void keepsWhatATurnCosts();
    void addsToTheCostOfWhatGoesOn();
    void retriesABranchThatFailed();
    void staysWhereACopyCannotBeKept();
    void asksWhatWaits();
    void holdsWhatWaitsWhenStopped();
    void steers();
    void steersWithWhatWaits();
    void asksWhatWaitsBehindThePage();
    void bringsBackWhatWaits();
    void givesBackWhatWaits();
};

void TestConversationDesk::entersWhatIsAsked()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"Hi, what is DNS? Please explain."_s));
    const ConversationRecord record = f.run->record(f.run->current());
    QCOMPARE(record.title, u"what is DNS?"_s);
    QCOMPARE(record.owner, u"me"_s);
    QCOMPARE(record.key, f.run->page.conversation().key());
    const QList<Turn> kept = valueOf(f.probe.store->turns(record.id, {}, 10));
    QCOMPARE(kept.size(), 1);
    QTRY_COMPARE(valueOf(f.probe.store->turns(record.id, {}, 10)).constFirst().state, TurnState::Completed);
    QCOMPARE(valueOf(f.probe.store->turns(record.id, {}, 10)).constFirst().answerText(),
             f.run->turns().constFirst().answerText());
    QTRY_COMPARE(f.run->history.list()->count(), 1);
    QVERIFY(!record.unread);
}

void TestConversationDesk::comesBackAtTheNextStart()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    QVERIFY(f.run->ask(u"two"_s));
    const ConversationId id = f.run->current();
    const QString answer = f.run->turns().constLast().answerText();
    f.begin();
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->current(), id);
    QCOMPARE(f.run->turns().size(), 2);
    QCOMPARE(f.run->turns().constLast().answerText(), answer);
    QVERIFY(f.run->ask(u"three"_s)); // the server is strict about what is sent along
    QCOMPARE(f.run->turns().constLast().state, TurnState::Completed);
    QCOMPARE(valueOf(f.probe.store->turns(id, {}, 10)).size(), 3);
}

void TestConversationDesk::beginsAnewWhereThatWasOpen()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    f.run->desk.openNew();
    f.begin();
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->history.list()->count(), 1);
    QVERIFY(f.run->page.isEmpty());
}

void TestConversationDesk::leavesThePageToWhoeverTypesAtTheStart()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    f.begin();
    f.run->desk.setOwner(u"me"_s, true);
    f.run->desk.drafts()->take(u"tw"_s, 2);
    f.run->drafts.clear();
    QTRY_COMPARE(f.run->history.list()->count(), 1);
    QVERIFY(valueOf(f.probe.store->list({.owner = u"me"_s}, 1)).records.size() == 1); // all before is done
    QCoreApplication::processEvents();
    QVERIFY(!f.run->current().isValid());
    QCOMPARE(f.run->desk.drafts()->draft().text, u"tw"_s);
    QVERIFY(f.run->drafts.isEmpty());
}

void TestConversationDesk::putsAnEarlierDraftBeforeWhatIsTypedAtTheStart()
{
    Fixture f;
    f.probe.keep(f.probe.store->keepDraft({}, {.text = u"early"_s, .caret = 1}));
    f.run.reset();
    f.probe.store.reset();
    Database file(f.probe.path() + u"/history.db"_s, Database::Access::ReadWrite);
    const bool written = file.write([&] { // which the history waits for: nothing is read before the typing
        f.begin();
        f.run->desk.setOwner(u"me"_s, true);
        f.run->desk.drafts()->take(u"late"_s, 3);
    });
    QVERIFY(written);
    QTRY_COMPARE(f.run->desk.drafts()->draft().text, u"early\nlate"_s);
    QCOMPARE(f.run->drafts.constLast(), QVariantList({u"early\nlate"_s, 9}));
    f.run->desk.drafts()->save();
    QCOMPARE(valueOf(f.probe.store->draft({}))->text, u"early\nlate"_s);
}

void TestConversationDesk::opensAtTheEnd()
{
    Fixture f;
    const ConversationId id = f.addLong(300);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    const qsizetype tail = f.run->turns().size();
    QVERIFY(tail < 30);
    QCOMPARE(f.run->turns().constLast().question, u"question 299"_s);
    QVERIFY(f.run->page.conversation().hasEarlier());
    f.run->desk.wantEarlier();
    f.run->desk.wantEarlier(); // while some come no more are asked for
    QTRY_VERIFY(f.run->turns().size() > tail);
    QVERIFY(f.run->turns().size() < 100);
}

void TestConversationDesk::bringsTheWholePath()
{
    Fixture f;
    const ConversationId id = f.addLong(2'500);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    f.run->desk.wantEarlier();
    f.run->desk.wantWhole(); // also while some come
    QTRY_VERIFY(!f.run->page.conversation().hasEarlier());
    QCOMPARE(f.run->turns().size(), 2'500);
    f.run->desk.wantWhole();
    QCOMPARE(f.run->turns().size(), 2'500);
}

void TestConversationDesk::asksOnlyWithTheWholePath()
{
    Fixture f;
    const ConversationId id = f.addLong(900);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QVERIFY(f.run->page.send(u"and now"_s));
    QTRY_COMPARE(f.run->settled.size(), 1);
    QCOMPARE(f.run->turns().size(), 901);
    QCOMPARE(f.run->turns().constFirst().question, u"question 0"_s);
}

void TestConversationDesk::letsAnAnswerComeBehindThePage()
{
    Fixture f;
    QVERIFY(f.run->start(300));
    QVERIFY(f.run->page.send(u"hello"_s));
    const ConversationId id = f.run->current();
    f.run->desk.openNew();
    QVERIFY(!f.run->page.isRunning());
    QCOMPARE(f.run->page.running(), QSet{id});
    QTRY_COMPARE(f.run->settled.size(), 1);
    QTRY_VERIFY(f.run->record(id).unread);
    QVERIFY(f.run->page.running().isEmpty());
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->turns().constLast().state, TurnState::Completed);
    QTRY_VERIFY(!f.run->record(id).unread);
}

void TestConversationDesk::staysBehindThePageUntilItIsKept()
{
    Fixture f;
    QVERIFY(f.run->start(300));
    QVERIFY(f.run->page.send(u"hello"_s));
    const ConversationId id = f.run->current();
    QTRY_VERIFY(!f.run->turns().constLast().answerText().isEmpty());
    {
        const Testing::Refusal refusal(f.probe, u"turns"_s);
        f.run->desk.openNew();
        QTRY_COMPARE(f.run->settled.size(), 1);
        QVERIFY(f.run->page.running().isEmpty());
        valueOf(f.probe.store->turns(id, {}, 1)); // the end was told before, and refused
        QCoreApplication::processEvents();
        QVERIFY(f.run->page.find(id));
    }
    QTRY_VERIFY(!f.run->page.find(id));
    QCOMPARE(valueOf(f.probe.store->turns(id, {}, 1)).constLast().state, TurnState::Completed);
}

void TestConversationDesk::showsTheRunningOneAgain()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"hello"_s));
    const ConversationViewModel::Page running = f.run->page.page();
    f.run->desk.openNew();
    QVERIFY(f.run->open(running->id()));
    QCOMPARE(f.run->page.page(), running);
    QVERIFY(f.run->page.isRunning());
    f.run->page.stop();
    QCOMPARE(f.run->settled.size(), 1);
    QVERIFY(f.run->page.running().isEmpty());
}

void TestConversationDesk::keepsNothingOfATemporaryOne()
{
    Fixture f;
    QVERIFY(f.run->start());
    f.run->desk.openTemporary();
    QVERIFY(f.run->page.isTemporary());
    f.run->desk.drafts()->take(u"a secret"_s, 3);
    f.run->desk.drafts()->save();
    QVERIFY(f.run->ask(u"another secret"_s));
    QCOMPARE(f.run->turns().constLast().state, TurnState::Completed);
    QVERIFY(!f.run->current().isValid());
    QVERIFY(valueOf(f.probe.store->list({}, 10)).records.isEmpty());
    QVERIFY(!valueOf(f.probe.store->draft({})));
    f.run->desk.openNew();
    QVERIFY(f.run->page.isEmpty());
    QVERIFY(!f.run->page.isTemporary());
}

void TestConversationDesk::keepsDrafts()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    const ConversationId id = f.run->current();
    f.run->desk.drafts()->take(u"half a thought"_s, 4);
    QTRY_COMPARE(valueOf(f.probe.store->draft(id)).value_or(Draft()).text, u"half a thought"_s);
    f.run->desk.openNew();
    QCOMPARE(f.run->drafts.constLast()[0].toString(), QString());
    f.run->desk.drafts()->take(u"something new"_s, 9);
    QVERIFY(f.run->open(id)); // which keeps it at once
    QCOMPARE(f.run->drafts.constLast()[0].toString(), u"half a thought"_s);
    QCOMPARE(f.run->drafts.constLast()[1].toInt(), 4);
    f.begin();
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->current(), id);
    QCOMPARE(f.run->desk.drafts()->draft().text, u"half a thought"_s);
    f.run->desk.openNew();
    QTRY_COMPARE(f.run->desk.drafts()->draft().text, u"something new"_s);
    QVERIFY(f.run->ask(u"something new"_s)); // what is asked is no draft any more
    QVERIFY(!valueOf(f.probe.store->draft({})));
}

void TestConversationDesk::comesBackToWhereTheReaderStood()
{
    Fixture f;
    const ConversationId id = f.addLong(200);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    f.run->desk.wantEarlier();
    QTRY_VERIFY(f.run->turns().size() > 40);
    const TurnId turn = f.run->turns().at(5).id;
    f.run->desk.keepPlace(f.run->page.transcript()->questionRow(turn), 7.5);
    f.run->desk.openNew();
    QVERIFY(f.run->open(id));
    QTRY_COMPARE(f.run->places.size(), 1);
    QCOMPARE(f.run->page.transcript()->turnAt(f.run->places[0][0].toInt()), turn);
    QCOMPARE(f.run->places[0][1].toDouble(), 7.5);
    f.run->desk.keepPlace(-1, 0);
    f.run->desk.openNew();
    QVERIFY(f.run->open(id));
    QVERIFY(!valueOf(f.probe.store->position(id)) || valueOf(f.probe.store->position(id))->item.isEmpty());
    QCOMPARE(f.run->places.size(), 1);
}

void TestConversationDesk::asksWhereTheReaderStandsBeforeItLeaves()
{
    Fixture f;
    const ConversationId id = f.addLong(20);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    const TurnId turn = f.run->turns().at(5).id;
    const auto page = connect(&f.run->desk, &ConversationDesk::leaving, this,
                              [&] { f.run->desk.keepPlace(f.run->page.transcript()->questionRow(turn), 3); });
    f.run->desk.openNew();
    disconnect(page);
    QVERIFY(f.run->open(id));
    QTRY_COMPARE(f.run->places.size(), 1);
    QCOMPARE(f.run->page.transcript()->turnAt(f.run->places[0][0].toInt()), turn);
}

void TestConversationDesk::leavesWhatIsTrashed()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"hello"_s));
    QTRY_COMPARE(f.run->history.list()->count(), 1);
    f.run->history.trash(f.run->history.choice(0));
    QVERIFY(f.run->page.isEmpty());
    QVERIFY(f.run->page.running().isEmpty());
    QTRY_COMPARE(f.run->history.list()->count(), 0);
}

void TestConversationDesk::bringsBranches()
{
    Fixture f;
    const ConversationId id = f.addLong(3);
    const QList<Turn> path = valueOf(f.probe.store->turns(id, {}, 10));
    const TurnId other = f.probe.ask(id, u"otherwise"_s, path[0].id);
    const TurnId below = f.probe.ask(id, u"and on"_s, other);
    valueOf(f.probe.store->choose(path[1].id));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->turns().size(), 3);
    QCOMPARE(f.run->turns().at(1).branches, 2);
    QCOMPARE(f.run->page.stepLastBranch(1), -1); // it is not here yet
    QTRY_COMPARE(f.run->turns().at(1).id, other);
    QCOMPARE(f.run->turns().constLast().id, below);
    QTRY_COMPARE(f.run->record(id).leaf, below);
    QVERIFY(f.run->page.stepLastBranch(-1) >= 0); // by now it is
    QCOMPARE(f.run->turns().at(1).id, path[1].id);
    QTRY_COMPARE(f.run->record(id).leaf, path[2].id);
}

void TestConversationDesk::keepsACopy()
{
    Fixture f;
    const ConversationId id = f.addLong(50);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    const TurnId last = f.run->turns().constLast().id;
    QVERIFY(f.run->page.forkAt(f.run->page.transcript()->questionRow(last)));
    QTRY_VERIFY(f.run->current().isValid() && f.run->current() != id);
    const QList<Turn> kept = valueOf(f.probe.store->turns(f.run->current(), {}, 100));
    QCOMPARE(kept.size(), 50);
    QCOMPARE(kept.constLast().question, u"question 49"_s);
    QVERIFY(kept.constLast().id != last);
    QCOMPARE(valueOf(f.probe.store->turns(id, {}, 100)).size(), 50);
}

/// Three branches come together, but only one of them with all that follows it.
void TestConversationDesk::bringsWhatFollowsABranch()
{
    Fixture f;
    const ConversationId id = f.addLong(2);
    const QList<Turn> path = valueOf(f.probe.store->turns(id, {}, 10));
    const TurnId second = f.probe.ask(id, u"second"_s, path[0].id);
    f.probe.ask(id, u"below the second"_s, second);
    const TurnId third = f.probe.ask(id, u"third"_s, path[0].id);
    TurnId below = third;
    for (int i = 0; i < 60; ++i)
        below = f.probe.ask(id, u"below %1"_s.arg(i), below);
    valueOf(f.probe.store->choose(path[1].id));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->page.stepLastBranch(1), -1);
    QTRY_COMPARE(f.run->turns().constLast().question, u"below the second"_s);
    f.run->page.stepBranch(f.run->page.transcript()->questionRow(second), 1);
    QTRY_COMPARE(f.run->turns().constLast().id, below);
    QCOMPARE(f.run->turns().at(1).id, third);
    QTRY_COMPARE(f.run->record(id).leaf, below);
}

void TestConversationDesk::bringsBranchesToCompare()
{
    Fixture f;
    const ConversationId id = f.addLong(2);
    const QList<Turn> path = valueOf(f.probe.store->turns(id, {}, 10));
    f.answer(path[1].id, u"first"_s);
    const TurnId second = f.probe.ask(id, path[1].question, path[0].id);
    f.answer(second, u"second"_s);
    f.probe.ask(id, u"below"_s, second);
    valueOf(f.probe.store->choose(path[1].id));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    AnswerComparisonModel comparison;
    comparison.setProperty("conversation", QVariant::fromValue(&f.run->page));
    QSignalSpy ready(&comparison, &AnswerComparisonModel::ready);
    const int row = f.run->page.transcript()->questionRow(path[1].id);
    QVERIFY(!comparison.compare(row)); // not all of them are here
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(comparison.left().answer, u"first"_s);
    QCOMPARE(comparison.right().answer, u"second"_s);
    QCOMPARE(f.run->turns().constLast().id, path[1].id);
    QVERIFY(comparison.compare(row)); // now they are
    f.run->page.stepBranch(row, 1);
    QTRY_COMPARE(f.run->turns().constLast().question, u"below"_s);
}

void TestConversationDesk::opensAtAPlace_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("answer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("row");
    const QString code = u"int Größe = 1;"_s;
    QTest::newRow("question at the end") << 3 << 2 << false << u"question"_s << u"question 2"_s;
    QTest::newRow("question far above") << 300 << 7 << false << u"question"_s << u"question 7"_s;
    QTest::newRow("question of the first turn") << 300 << 0 << false << QString() << u"question 0"_s;
    QTest::newRow("answer") << 300 << 9 << true << u"intro"_s << u"Intro 9"_s;
    QTest::newRow("code") << 300 << 9 << true << u"grosse"_s << code;
    QTest::newRow("table") << 300 << 9 << true << u"cell"_s << u"Head|A cell"_s;
    QTest::newRow("not there") << 300 << 9 << true << u"nowhere"_s << u"Intro 9"_s;
    QTest::newRow("thousands of turns above") << 2500 << 1 << true << u"intro"_s << u"Intro 1"_s;
}

void TestConversationDesk::opensAtAPlace()
{
    QFETCH(const int, turns);
    QFETCH(const int, turn);
    QFETCH(const bool, answer);
    QFETCH(const QString, text);
    Fixture f;
    const ConversationId id = f.addLong(turns);
    const TurnId wanted = valueOf(f.probe.store->questions(id, {}, turns)).at(turn).turn;
    f.answer(wanted, u"Intro %1\n\n```cpp\nint Größe = 1;\n```\n\n| Head |\n|---|\n| A cell |"_s.arg(turn));
    QVERIFY(f.run->start());
    f.run->desk.openAt(id, wanted, answer, text);
    QTRY_COMPARE(f.run->spots.size(), 1);
    QCOMPARE(f.run->current(), id);
    QCOMPARE(f.run->page.transcript()->turnAt(f.run->spotRow()), wanted);
    QTEST(f.run->textAt(f.run->spotRow()), "row");
    QCOMPARE(f.run->spots[0][1].toString(), text);
    QCOMPARE(f.run->places.size(), 0);
    QCOMPARE(f.run->turns().constLast().question, u"question %1"_s.arg(turns - 1));
    QVERIFY(f.run->turns().size() < turn + 60 || turns - turn > 60); // no more than is needed
}

void TestConversationDesk::opensAtAPlaceOfAnotherBranch()
{
    Fixture f;
    const ConversationId id = f.addLong(100);
    const QList<Turn> path = valueOf(f.probe.store->turns(id, {}, 200));
    const TurnId wanted = f.probe.ask(id, u"otherwise"_s, path[20].id);
    TurnId below = wanted;
    for (int i = 0; i < 90; ++i)
        below = f.probe.ask(id, u"below %1"_s.arg(i), below);
    valueOf(f.probe.store->choose(path.constLast().id));
    QVERIFY(f.run->start());
    f.run->desk.openAt(id, wanted, false, {});
    QTRY_COMPARE(f.run->spots.size(), 1);
    QCOMPARE(f.run->textAt(f.run->spotRow()), u"otherwise"_s);
    QCOMPARE(f.run->turns().constLast().id, below);
    QTRY_COMPARE(f.run->record(id).leaf, below);
    f.run->desk.openAt(id, path[25].id, false, {}); // back, while it is open
    QTRY_COMPARE(f.run->spots.size(), 2);
    QCOMPARE(f.run->textAt(f.run->spotRow()), u"question 25"_s);
    QCOMPARE(f.run->turns().constLast().id, path.constLast().id);
    QTRY_COMPARE(f.run->record(id).leaf, path.constLast().id);
    QVERIFY(f.run->ask(u"and on"_s)); // with the whole path
    QCOMPARE(f.run->turns().size(), 101);
    QCOMPARE(f.run->turns().at(25).id, path[25].id);
}

void TestConversationDesk::opensAtAPlaceOfTheOpenOne()
{
    Fixture f;
    const ConversationId id = f.addLong(300);
    const QList<QuestionLine> lines = valueOf(f.probe.store->questions(id, {}, 300));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QSignalSpy shown(&f.run->page, &ConversationViewModel::transcriptChanged);
    f.run->desk.openAt(id, lines.constLast().turn, false, {});
    QCOMPARE(f.run->spots.size(), 1); // at once
    f.run->desk.openAt(id, lines[3].turn, false, u"question"_s);
    QTRY_COMPARE(f.run->spots.size(), 2);
    QCOMPARE(f.run->textAt(f.run->spotRow()), u"question 3"_s);
    QCOMPARE(shown.size(), 0);
}

void TestConversationDesk::goesToTheLastPlaceOnly()
{
    Fixture f;
    const ConversationId id = f.addLong(300);
    const QList<QuestionLine> lines = valueOf(f.probe.store->questions(id, {}, 300));
    QVERIFY(f.run->start());
    f.run->desk.openAt(id, lines[3].turn, false, {});
    f.run->desk.openAt(id, lines[150].turn, false, {});
    QTRY_COMPARE(f.run->spots.size(), 1);
    QCOMPARE(f.run->textAt(f.run->spotRow()), u"question 150"_s);
    f.run->desk.openAt(id, lines[3].turn, false, {});
    f.run->desk.openAt(id, lines[299].turn, false, {});
    QCOMPARE(f.run->textAt(f.run->spotRow()), u"question 299"_s);
    f.run->page.send(u"and now"_s); // brings the whole path
    QTRY_COMPARE(f.run->turns().size(), 301);
    QCOMPARE(f.run->spots.size(), 2);
}

void TestConversationDesk::comesBackWithTheModelThatWasChosenLast()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->models.rowCount() > 1);
    QVERIFY(f.run->ask(u"one"_s));
    const ConversationId id = f.run->current();
    f.run->models.choose(f.run->models.currentIndex() == 0 ? 1 : 0);
    f.run->models.chooseEffort(f.run->models.efforts().constLast());
    const QString chosen = f.run->models.slug();
    const QString effort = f.run->models.effort();
    QCOMPARE(f.run->record(id).model, chosen);
    QCOMPARE(f.run->record(id).effort, effort);
    f.run->desk.openNew();
    f.run->models.choose(f.run->models.currentIndex() == 0 ? 1 : 0); // of another one
    QVERIFY(f.run->models.slug() != chosen);
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->models.slug(), chosen);
    QCOMPARE(f.run->models.effort(), effort);
}

void TestConversationDesk::opensOnlyTheLastChoice()
{
    Fixture f;
    const ConversationId first = f.addLong(2);
    const ConversationId second = f.addLong(3);
    QVERIFY(f.run->start());
    QSignalSpy shown(&f.run->page, &ConversationViewModel::transcriptChanged);
    f.run->desk.open(first);
    f.run->desk.open(second);
    QTRY_COMPARE(f.run->current(), second);
    QCOMPARE(shown.size(), 1);
}

void TestConversationDesk::keepsTheConversationOfEveryOwner()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    const ConversationId mine = f.run->current();
    f.run->desk.setOwner(u"you"_s, true);
    QVERIFY(f.run->page.isEmpty());
    QTRY_VERIFY(f.run->history.list()->isLoaded());
    QCOMPARE(f.run->history.list()->count(), 0);
    QVERIFY(f.run->ask(u"two"_s));
    const ConversationId yours = f.run->current();
    f.run->desk.setOwner(u"me"_s, true);
    QTRY_COMPARE(f.run->current(), mine);
    f.run->desk.setOwner(u"you"_s, true);
    QTRY_COMPARE(f.run->current(), yours);
}

void TestConversationDesk::staysWhereItIsWhenSomethingCannotBeRead_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("turns") << u"turns"_s;
    QTest::newRow("draft") << u"drafts"_s;
}

void TestConversationDesk::staysWhereItIsWhenSomethingCannotBeRead()
{
    QFETCH(const QString, table);
    Fixture f;
    const ConversationId id = f.addLong(3);
    QVERIFY(f.run->start());
    f.settleStore();
    f.spoil(u"ALTER TABLE %1 RENAME TO elsewhere"_s.arg(table));
    f.run->desk.open(id);
    QTRY_VERIFY(!f.run->history.notice().isEmpty());
    QVERIFY(!f.run->current().isValid());
    QVERIFY(f.run->page.isEmpty());
}

void TestConversationDesk::leavesTheOpenOneAsItIs()
{
    Fixture f;
    const ConversationId id = f.addLong(3);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    f.run->desk.drafts()->take(u"typed"_s, 5);
    f.run->drafts.clear();
    f.run->desk.open(id);
    f.settleStore();
    QCOMPARE(f.run->drafts.size(), 0);
    QCOMPARE(f.run->desk.drafts()->draft().text, u"typed"_s);
}

void TestConversationDesk::keepsInMemoryWhatCannotBeWritten()
{
    Fixture f;
    const ConversationId first = f.addLong(1);
    const ConversationId second = f.addLong(1);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(first));
    f.spoil(u"CREATE TRIGGER refuse BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    f.run->desk.drafts()->take(u"typed"_s, 5);
    QVERIFY(f.run->open(second));
    f.settleStore();
    QVERIFY(!valueOf(f.probe.store->draft(first)));
    QVERIFY(f.run->open(first));
    QCOMPARE(f.run->desk.drafts()->draft().text, u"typed"_s);
    QVERIFY(f.run->open(second));
    f.spoil(u"DROP TRIGGER refuse"_s);
    f.begin();
    QCOMPARE(valueOf(f.probe.store->draft(first)).value_or(Draft()).text, u"typed"_s);
}

void TestConversationDesk::keepsTheModelOfADraft()
{
    Fixture f;
    const ConversationId id = f.addLong(1);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    const QString before = f.run->models.slug();
    const int other = f.run->models.currentIndex() == 0 ? 1 : 0;
    f.run->desk.drafts()->take(u"typed"_s, 5);
    f.run->models.choose(other);
    const QString chosen = f.run->models.slug();
    QVERIFY(chosen != before);
    f.run->desk.openNew();
    QCOMPARE(valueOf(f.probe.store->draft(id)).value_or(Draft()).model, chosen);
    f.settleStore();
    f.run->models.choose(1 - other);
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->models.slug(), chosen);
}

void TestConversationDesk::leavesADraftThatWasNotRead()
{
    Fixture f;
    const ConversationId id = f.addLong(1);
    f.probe.keep(f.probe.store->keepDraft({}, {.text = u"early"_s, .caret = 1}));
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->desk.drafts()->draft().text, u"early"_s);
    QVERIFY(f.run->open(id)); // nothing of it is in memory by then
    f.settleStore();
    {
        const HeldHistory held(*f.probe.store);
        f.run->desk.openNew();
        QVERIFY(f.run->page.send(u"one"_s)); // before the history has answered
    }
    QTRY_COMPARE(f.run->settled.size(), 1);
    QCOMPARE(valueOf(f.probe.store->draft({})).value_or(Draft()).text, u"early"_s);
    f.run->desk.openNew();
    QTRY_COMPARE(f.run->desk.drafts()->draft().text, u"early"_s);
}

void TestConversationDesk::putsTogetherWhatWasTypedBeforeItWasRead()
{
    Fixture f;
    const ConversationId id = f.addLong(1);
    f.probe.keep(f.probe.store->keepDraft({}, {.text = u"early"_s, .caret = 1}));
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->desk.drafts()->draft().text, u"early"_s);
    QVERIFY(f.run->open(id)); // nothing of it is in memory by then
    f.settleStore();
    {
        const HeldHistory held(*f.probe.store);
        f.run->desk.openNew();
        f.run->desk.drafts()->take(u"late"_s, 4); // before the draft has been read
        f.run->desk.open(id);
    }
    QTRY_COMPARE(f.run->current(), id);
    QTRY_COMPARE(valueOf(f.probe.store->draft({})).value_or(Draft()).text, u"early\nlate"_s);
    QVERIFY(f.run->desk.drafts()->draft().text.isEmpty());
}

void TestConversationDesk::givesBackAnEditThatCameToNothing()
{
    Fixture f;
    const ConversationId id = f.addLong(50);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QSignalSpy returned(&f.run->page, &ConversationViewModel::questionReturned);
    QVERIFY(f.run->page.editQuestion(f.run->page.transcript()->lastQuestionRow(), u"otherwise"_s));
    f.run->desk.openNew(); // while the beginning of the path is read
    QCOMPARE(returned.size(), 1);
    QCOMPARE(returned[0][0].toString(), u"otherwise"_s);
}

void TestConversationDesk::keepsAnEditWhoseConversationGoes()
{
    Fixture f;
    const ConversationId id = f.addLong(3);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    const TurnId turn = f.run->turns().at(1).id;
    f.run->page.transcript()->beginEdit(f.run->page.transcript()->questionRow(turn));
    f.run->page.transcript()->keepDraft(u"half"_s);
    f.run->desk.openNew();
    QVERIFY(!f.run->page.transcript()->edited().isValid());
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->page.transcript()->edited(), turn);
    QCOMPARE(f.run->page.transcript()->draft(), u"half"_s);
    f.run->page.transcript()->endEdit();
    f.run->desk.openNew();
    QVERIFY(f.run->open(id));
    QVERIFY(!f.run->page.transcript()->edited().isValid());
}

void TestConversationDesk::showsTheNewerOneOfWhatEndsMeanwhile()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"hello"_s));
    const ConversationViewModel::Page behind = f.run->page.page();
    f.run->desk.openNew();
    f.settleStore();
    f.run->desk.open(behind->id());
    valueOf(f.probe.store->list({}, 1)); // all is read, and not here yet
    behind->stop();
    QTRY_COMPARE(f.run->current(), behind->id());
    QCOMPARE(f.run->turns().constLast().state, TurnState::Stopped);
    QVERIFY(f.run->ask(u"and now"_s));
    const QList<Turn> kept = valueOf(f.probe.store->turns(behind->id(), {}, 10));
    QCOMPARE(kept.constFirst().state, TurnState::Stopped);
}

void TestConversationDesk::asksNothingWhereAnotherProgramAnswers()
{
    Fixture f;
    const ConversationId id = f.addLong(2);
    Turn answering = f.probe.turn(u"elsewhere"_s, valueOf(f.probe.store->turns(id, {}, 1))[0].id);
    answering.state = TurnState::Streaming;
    f.probe.keep(f.probe.store->keepTurn(id, answering));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QVERIFY(!f.run->history.notice().isEmpty());
    QVERIFY(!f.run->page.send(u"and now"_s));
    QVERIFY(!f.run->page.editQuestion(0, u"otherwise"_s));
    answering.state = TurnState::Completed;
    f.probe.keep(f.probe.store->keepTurn(id, answering));
    f.run->desk.open(id);
    QTRY_COMPARE(f.run->turns().constLast().state, TurnState::Completed);
    QVERIFY(f.run->ask(u"and now"_s));
    QCOMPARE(f.run->turns().size(), 4);
}

void TestConversationDesk::forgetsAPlaceThatIsNotOnThePath()
{
    Fixture f;
    const ConversationId id = f.addLong(300);
    f.probe.keep(f.probe.store->keepPosition(id, {u"12345:0"_s, 3}));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    for (int i = 0; i < 12; ++i) // as often as pieces could come
        f.settleStore();
    QVERIFY(f.run->turns().size() < 30);
    QCOMPARE(f.run->places.size(), 0);
}

void TestConversationDesk::leavesTheReaderWhoScrolls()
{
    Fixture f;
    const ConversationId id = f.addLong(300);
    const TurnId above = valueOf(f.probe.store->questions(id, {}, 300)).at(5).turn;
    f.probe.keep(f.probe.store->keepPosition(id, {u"%1:0"_s.arg(above.value()), 3}));
    QVERIFY(f.run->start());
    const auto scroll = [&f] {
        f.run->desk.keepPlace(-1, 0); // as the page does while it is on its way
        f.run->desk.keepPlace(2, 0);
    };
    QObject::connect(&f.run->page, &ConversationViewModel::transcriptChanged, &f.run->page, scroll,
                     Qt::QueuedConnection);
    QVERIFY(f.run->open(id));
    for (int i = 0; i < 12; ++i)
        f.settleStore();
    QCOMPARE(f.run->places.size(), 0);
    QVERIFY(f.run->turns().size() < 100);
    QVERIFY(!valueOf(f.probe.store->position(id))->item.startsWith(QString::number(above.value())));
}

void TestConversationDesk::readsWhatItStops()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"hello"_s));
    const ConversationId id = f.run->current();
    f.run->desk.openNew();
    QTRY_COMPARE(f.run->history.list()->count(), 1);
    f.run->history.trash(f.run->history.choice(0));
    QVERIFY(f.run->page.running().isEmpty());
    QTRY_VERIFY(f.run->record(id).deletedAt);
    QVERIFY(!f.run->record(id).unread);
}

void TestConversationDesk::keepsWhatATurnCosts()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"one"_s));
    const Protocol::Ledger ledger = f.run->turns().constFirst().ledger;
    QCOMPARE(ledger.requests, 1);
    QCOMPARE(valueOf(f.probe.store->ledger(f.run->current())), ledger);
}

void TestConversationDesk::addsToTheCostOfWhatGoesOn()
{
    Fixture f;
    QVERIFY(f.run->start());
    QVERIFY(f.run->ask(u"fail"_s));
    const Protocol::Ledger first = f.run->turns().constFirst().ledger;
    QVERIFY(first.requests > 0);
    QVERIFY(f.run->page.continueAnswer());
    QTRY_COMPARE(f.run->settled.size(), 2);
    const Protocol::Ledger both = f.run->turns().constFirst().ledger;
    QVERIFY(both.requests > first.requests);
    QVERIFY(both.bytesDown > first.bytesDown);
    QCOMPARE(valueOf(f.probe.store->ledger(f.run->current())), both);
}

void TestConversationDesk::retriesABranchThatFailed()
{
    Fixture f;
    const ConversationId id = f.addLong(2);
    const QList<Turn> path = valueOf(f.probe.store->turns(id, {}, 10));
    Turn failed = f.probe.turn(u"question 1"_s, path[0].id);
    failed.state = TurnState::Failed;
    f.probe.keep(f.probe.store->keepTurn(id, failed));
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    QCOMPARE(f.run->turns().constLast().id, failed.id);
    QVERIFY(f.run->page.retry());
    QTRY_COMPARE(f.run->settled.size(), 1);
    QCOMPARE(f.run->turns().constLast().branch, 2);
    QCOMPARE(f.run->turns().constLast().branches, 2);
    const QList<Turn> kept = valueOf(f.probe.store->siblings(path[1].id));
    QCOMPARE(kept.size(), 2); // the failed one is gone there, too
    QCOMPARE(f.run->page.stepLastBranch(-1), -1);
    QTRY_COMPARE(f.run->turns().constLast().id, path[1].id);
}

void TestConversationDesk::staysWhereACopyCannotBeKept()
{
    Fixture f;
    const ConversationId id = f.addLong(3);
    QVERIFY(f.run->start());
    QVERIFY(f.run->open(id));
    f.spoil(u"CREATE TRIGGER refuse BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QVERIFY(f.run->page.forkAt(0));
    QTRY_VERIFY(!f.run->history.notice().isEmpty());
    QCOMPARE(f.run->current(), id);
    QCOMPARE(f.run->turns().size(), 3);
}

void TestConversationDesk::asksWhatWaits()
{
    Fixture f;
    QVERIFY(f.run->start(200));
    QVERIFY(!f.run->desk.queue()->add(u"too early"_s, nullptr));
    QVERIFY(f.run->page.send(u"one"_s));
    QVERIFY(!f.run->desk.queue()->add(u"  "_s, nullptr));
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    QVERIFY(f.run->desk.queue()->add(u" three "_s, nullptr));
    QVERIFY(f.run->desk.queue()->add(u"four"_s, nullptr));
    QVERIFY(f.run->queue().move(2, 1));
    f.run->queue().remove(0);
    QVERIFY(f.run->waitForEnd(3));
    QCOMPARE(f.run->questions(), QStringList({u"one"_s, u"four"_s, u"three"_s}));
    QCOMPARE(f.run->queue().count(), 0);
    f.settleStore();
    QVERIFY(valueOf(f.probe.store->queue(f.run->current())).isEmpty());
}

void TestConversationDesk::holdsWhatWaitsWhenStopped()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"one"_s));
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    f.run->page.stop();
    QCoreApplication::processEvents();
    QVERIFY(f.run->queue().isHeld());
    QVERIFY(!f.run->page.isRunning());
    QCOMPARE(f.run->questions(), QStringList{u"one"_s});
    f.run->desk.queue()->send();
    QVERIFY(f.run->page.isRunning());
    QCOMPARE(f.run->questions(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(f.run->queue().count(), 0);
}

void TestConversationDesk::steers()
{
    Fixture f;
    QVERIFY(f.run->start(200));
    QVERIFY(f.run->page.send(u"one"_s));
    QVERIFY(f.run->desk.queue()->add(u"later"_s, nullptr));
    QVERIFY(f.run->desk.queue()->steer(u"now"_s, nullptr));
    QVERIFY(f.run->waitForEnd(3));
    QCOMPARE(f.run->questions(), QStringList({u"one"_s, u"now"_s, u"later"_s}));
    QCOMPARE(f.run->turns().constFirst().state, TurnState::Stopped);
}

void TestConversationDesk::steersWithWhatWaits()
{
    Fixture f;
    QVERIFY(f.run->start(200));
    QVERIFY(f.run->page.send(u"one"_s));
    QVERIFY(!f.run->desk.queue()->steer({}, nullptr));
    QVERIFY(f.run->page.isRunning());
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    QVERIFY(f.run->desk.queue()->steer({}, nullptr));
    QVERIFY(f.run->waitForEnd(2));
    QCOMPARE(f.run->questions(), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(f.run->turns().constFirst().state, TurnState::Stopped);
}

void TestConversationDesk::asksWhatWaitsBehindThePage()
{
    Fixture f;
    QVERIFY(f.run->start(200));
    QVERIFY(f.run->page.send(u"one"_s));
    const ConversationId id = f.run->current();
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    f.run->desk.openNew();
    QCOMPARE(f.run->queue().count(), 0); // of another conversation
    QTRY_VERIFY(!f.run->page.find(id));
    const QList<Turn> kept = valueOf(f.probe.store->turns(id, {}, 10));
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.constLast().question, u"two"_s);
    QCOMPARE(kept.constLast().state, TurnState::Completed);
    QCOMPARE(kept.constLast().model, kept.constFirst().model);
    QVERIFY(valueOf(f.probe.store->queue(id)).isEmpty());
}

void TestConversationDesk::bringsBackWhatWaits()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"one"_s));
    const ConversationId id = f.run->current();
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    f.settleStore();
    f.begin();
    QVERIFY(f.run->start());
    QTRY_COMPARE(f.run->current(), id);
    QCOMPARE(f.run->queue().count(), 1);
    QVERIFY(f.run->queue().isHeld());
    f.run->desk.queue()->send();
    QVERIFY(f.run->waitForEnd(1)); // what had no answer stands beside it
    QCOMPARE(f.run->questions(), QStringList{u"two"_s});
    QCOMPARE(f.run->turns().constLast().branches, 2);
}

void TestConversationDesk::givesBackWhatWaits()
{
    Fixture f;
    QVERIFY(f.run->start(30));
    QVERIFY(f.run->page.send(u"one"_s));
    QVERIFY(f.run->desk.queue()->add(u"two"_s, nullptr));
    f.run->desk.queue()->edit(0);
    QCOMPARE(f.run->returned.size(), 1);
    QCOMPARE(f.run->returned.constFirst().constFirst().toString(), u"two"_s);
    QCOMPARE(f.run->queue().count(), 0);
}

QTEST_MAIN(TestConversationDesk)
#include "tst_conversationdesk.moc"
