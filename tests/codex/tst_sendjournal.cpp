// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "journalprobe.h"

#include "support/events.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

class TestSendJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnDiskAtEveryStep();
    void keepsAFileToItsOwner();
    void keepsTextOfWhatIsNotFinished();
    void forgetsUnfinishedTextOfAnEarlierResponse();
    void leavesNoFileOfWhatIsAnswered();
    void leavesAFileOfWhatIsOpen_data();
    void leavesAFileOfWhatIsOpen();
    void goesOnWithATurn();
    void bearsAnyTornEnd();
    void keepsTextsApart();
    void discards();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void saysThatTheDiskIsFull();
    void readsAnythingWithoutHarm_data();
    void readsAnythingWithoutHarm();
};

void TestSendJournal::isOnDiskAtEveryStep()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    QCOMPARE(f.onDisk().question, u"What?"_s);
    QCOMPARE(f.onDisk().model, u"test-model"_s);
    QCOMPARE(f.onDisk().effort, u"low"_s);
    QCOMPARE(f.onDisk().askedAt, f.clock.wallNow());
    QCOMPARE(f.onDisk().delivery, Delivery::NeverSent);
    QCOMPARE(f.onDisk().ending, std::nullopt);
    QVERIFY(!f.journal.markSent(TurnId(1)));
    QCOMPARE(f.onDisk().delivery, Delivery::OutcomeUnknown);
    f.journal.addItem(TurnId(1), 0, messageItem(u"That."_s));
    QCOMPARE(f.onDisk().items, QList<QJsonObject>{messageItem(u"That."_s)});
    f.journal.end(TurnId(1), Delivery::Answered, JournalEnding::Incomplete, {}, u"max_output_tokens"_s);
    QCOMPARE(f.onDisk().delivery, Delivery::Answered);
    QCOMPARE(f.onDisk().ending, JournalEnding::Incomplete);
    QCOMPARE(f.onDisk().reason, u"max_output_tokens"_s);
}

void TestSendJournal::keepsAFileToItsOwner()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(f.path()) & others));
}

void TestSendJournal::keepsTextOfWhatIsNotFinished()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    f.journal.addText(TurnId(1), 0, u"Tha"_s);
    f.journal.addText(TurnId(1), 0, u"t \u20AC"_s);
    QCOMPARE(f.onDisk().partials.value(0), u"That \u20AC"_s);
    f.journal.addItem(TurnId(1), 0, messageItem(u"That \u20AC."_s));
    QCOMPARE(f.onDisk().partials.value(0), QString());
}

void TestSendJournal::forgetsUnfinishedTextOfAnEarlierResponse()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    f.journal.addItem(TurnId(1), 0, reasoningItem({u"Hm"_s}));
    f.journal.addText(TurnId(1), 0, u"Tha"_s);
    f.journal.beginResponse(TurnId(1));
    QCOMPARE(f.onDisk().partials.value(0), QString());
    QCOMPARE(f.onDisk().items.size(), 1);
}

void TestSendJournal::leavesNoFileOfWhatIsAnswered()
{
    JournalProbe f;
    {
        SendJournal journal(f.folder, f.clock);
        QVERIFY(!journal.begin(u"talk"_s, turn(1, u"What?"_s)));
        journal.end(TurnId(1), Delivery::Answered, JournalEnding::Completed);
    }
    QCOMPARE(QDir(f.folder).entryList(QDir::Files), QStringList());
}

void TestSendJournal::leavesAFileOfWhatIsOpen_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("never sent") << Delivery::NeverSent;
    QTest::newRow("outcome unknown") << Delivery::OutcomeUnknown;
}

void TestSendJournal::leavesAFileOfWhatIsOpen()
{
    QFETCH(const Delivery, delivery);
    JournalProbe f;
    {
        SendJournal journal(f.folder, f.clock);
        QVERIFY(!journal.begin(u"talk"_s, turn(1, u"What?"_s)));
        journal.end(TurnId(1), delivery, JournalEnding::Failed, {ErrorKind::ConnectionLost});
    }
    QCOMPARE(f.onDisk().delivery, delivery);
    QCOMPARE(f.onDisk().errorKind, ErrorKind::ConnectionLost);
    SendJournal next(f.folder, f.clock);
    QVERIFY(next.adopt(ids()));
    QVERIFY(!next.begin(u"talk"_s, turn(2, u"What else?"_s), TurnId(101)));
    const auto read = readJournal(f.bytes());
    QVERIFY(read->turns.at(0).superseded);
    QVERIFY(!read->turns.at(1).superseded);
}

void TestSendJournal::goesOnWithATurn()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    QVERIFY(!f.journal.markSent(TurnId(1)));
    f.journal.addText(TurnId(1), 0, u"Tha"_s);
    f.journal.end(TurnId(1), Delivery::OutcomeUnknown, JournalEnding::Failed, {ErrorKind::ConnectionLost});
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    const JournalTurn resumed = f.onDisk();
    QCOMPARE(readJournal(f.bytes())->turns.size(), 1);
    QCOMPARE(resumed.items.size(), 1);
    QCOMPARE(resumed.resumes, QList<qsizetype>{1});
    QCOMPARE(resumed.partials.value(0), QString());
    QCOMPARE(resumed.ending, std::nullopt);
    QCOMPARE(f.journal.delivery(TurnId(1)), Delivery::OutcomeUnknown);
}

void TestSendJournal::bearsAnyTornEnd()
{
    const QByteArray whole =
        leftOver() + JournalLine::item(0, 0, messageItem(u"Tha\u20ACt."_s)) +
        JournalLine::text(0, 0, u"Mo"_s) +
        JournalLine::ended(0, Delivery::Answered, JournalEnding::Completed, ErrorKind::Server, {});
    const qsizetype asked = whole.indexOf('\n', whole.indexOf('\n') + 1);
    Delivery last = Delivery::NeverSent;
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto read = readJournal(whole.first(size));
        if (size < asked)
            continue;
        QVERIFY(read && read->turns.size() == 1);
        QCOMPARE(read->turns.at(0).question, u"What?"_s);
        QVERIFY(read->turns.at(0).delivery >= last); // it only goes forward
        last = read->turns.at(0).delivery;
    }
    QCOMPARE(last, Delivery::Answered);
}

void TestSendJournal::keepsTextsApart()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    f.journal.addText(TurnId(1), 0, u"one"_s);
    f.journal.addText(TurnId(1), 1, u"two"_s);
    f.journal.addItem(TurnId(1), 1, messageItem(u"two"_s));
    QCOMPARE(f.onDisk().partials.values(), QList<QString>{u"one"_s});
}

void TestSendJournal::discards()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    f.journal.discard(u"talk"_s);
    QCOMPARE(QDir(f.folder).entryList(QDir::Files), QStringList());
    QCOMPARE(f.journal.delivery(TurnId(1)), std::nullopt);
    QVERIFY(!f.journal.markSent(TurnId(1))); // nothing to keep any more
    QVERIFY(!f.journal.begin(u"talk"_s, turn(2, u"Again?"_s)));
    QCOMPARE(f.onDisk().question, u"Again?"_s);
}

void TestSendJournal::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a file where the folder should be") << u"talk"_s << false;
    QTest::newRow("a path for a key") << u"../talk"_s << true;
    QTest::newRow("an empty key") << QString() << true;
    QTest::newRow("an endless key") << QString(65, u'a') << true;
}

void TestSendJournal::refusesWhatCannotBeWritten()
{
    QFETCH(const QString, conversation);
    QFETCH(const bool, isFolder);
    JournalProbe f;
    if (!isFolder)
        QVERIFY(QFile(f.folder).open(QIODevice::WriteOnly));
    const auto error = f.journal.begin(conversation, turn(1, u"What?"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotKept);
    QCOMPARE(f.journal.delivery(TurnId(1)), std::nullopt);
}

void TestSendJournal::saysThatTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{rlim_t(f.bytes().size() + 5), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto error = f.journal.markSent(TurnId(1));
    const auto next = f.journal.begin(u"talk"_s, turn(2, u"And?"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(error && next);
    QCOMPARE(f.journal.delivery(TurnId(1)), Delivery::NeverSent);
    QCOMPARE(f.journal.delivery(TurnId(2)), std::nullopt);
    QVERIFY(!f.journal.begin(u"talk"_s, turn(3, u"And now?"_s))); // there is room again
    QVERIFY(!f.journal.markSent(TurnId(3)));
    const auto read = readJournal(f.bytes());
    QCOMPARE(read->turns.size(), 2);
    QCOMPARE(read->turns.at(1).question, u"And now?"_s);
    QCOMPARE(read->turns.at(1).delivery, Delivery::OutcomeUnknown);
#else
    QSKIP("there is no limit to set");
#endif
}

void TestSendJournal::readsAnythingWithoutHarm_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("turns out of order") << JournalLine::asked(3, turn(1, u"x"_s), -1);
    QTest::newRow("no such turn") << JournalLine::sent(9) + JournalLine::sent(-1);
    QTest::newRow("wrong types") << R"({"turn":"0","sent":1})"_ba + '\n' + R"({"turn":0,"end":5})"_ba + '\n';
    QTest::newRow("wrong numbers") << R"({"turn":0,"end":{"how":99,"delivery":-5,"error":1000}})"_ba + '\n';
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("asked twice") << JournalLine::asked(0, turn(2, u"Other?"_s), -1);
}

void TestSendJournal::readsAnythingWithoutHarm()
{
    QFETCH(const QByteArray, lines);
    const auto read = readJournal(leftOver() + lines);
    QVERIFY(read);
    QCOMPARE(read->turns.size(), 1);
    QCOMPARE(read->turns.at(0).question, u"What?"_s);
    QVERIFY(read->turns.at(0).delivery >= Delivery::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(TestSendJournal)
#include "tst_sendjournal.moc"
