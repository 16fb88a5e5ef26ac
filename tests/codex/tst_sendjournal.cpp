// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/sendjournal.h"
#include "support/events.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

JournalTurn turn(quint64 id, const QString &question)
{
    JournalTurn turn;
    turn.id = TurnId(id);
    turn.question = question;
    turn.model = u"test-model"_s;
    turn.effort = u"low"_s;
    return turn;
}

struct JournalProbe
{
    QTemporaryDir dir;
    QString folder = dir.filePath(u"journal"_s);
    FakeClock clock;
    SendJournal journal{folder, clock};

    QString path(const QString &conversation = u"talk"_s) const
    {
        return QDir(folder).filePath(conversation + u".jsonl"_s);
    }
    QByteArray bytes(const QString &conversation = u"talk"_s) const
    {
        QFile file(path(conversation));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    JournalTurn onDisk() const { return readJournal(bytes()).value_or(JournalConversation{}).turns.value(0); }

    /// As a process leaves it that is killed now.
    void write(const QByteArray &content, const QString &conversation = u"talk"_s) const
    {
        QDir().mkpath(folder);
        QFile file(path(conversation));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
};

std::function<TurnId()> ids()
{
    return [id = TurnId(100)]() mutable { return id = id.next(); };
}

QByteArray leftOver(const QString &conversation = u"talk"_s, const QString &account = {})
{
    return JournalLine::head(conversation, account) + JournalLine::asked(0, turn(1, u"What?"_s), -1) +
           JournalLine::sent(0);
}

} // namespace

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
    void adoptsWhatWasLeft();
    void writesOnInWhatItAdopted();
    void bearsAnyTornEnd();
    void leavesOthersAlone();
    void takesOverFromADeadProcess();
    void adoptsOnlyItsOwnAccount();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void keepsTextsApart();
    void takesOverTheLockOfADeadProcessWithItsNumber();
    void removesWhatNobodyMisses_data();
    void removesWhatNobodyMisses();
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

void TestSendJournal::adoptsWhatWasLeft()
{
    JournalProbe f;
    f.write(leftOver() + JournalLine::text(0, 0, u"Tha"_s) + JournalLine::asked(1, turn(2, u"And?"_s), -1));
    const auto left = f.journal.adopt(ids());
    QVERIFY(left);
    QCOMPARE(left->key, u"talk"_s);
    QCOMPARE(left->turns.size(), 2);
    QCOMPARE(left->turns.at(0).id, TurnId(101));
    QCOMPARE(left->turns.at(0).delivery, Delivery::OutcomeUnknown);
    QCOMPARE(left->turns.at(0).partials.value(0), u"Tha"_s);
    QCOMPARE(left->turns.at(1).delivery, Delivery::NeverSent);
    QCOMPARE(f.journal.delivery(TurnId(101)), Delivery::OutcomeUnknown);
    QVERIFY(!f.journal.adopt(ids())); // there is one only
}

void TestSendJournal::writesOnInWhatItAdopted()
{
    JournalProbe f;
    f.write(leftOver() + R"({"turn":0,"of":0,"text":"torn)");
    QVERIFY(f.journal.adopt(ids()));
    QVERIFY(!f.journal.begin(u"talk"_s, turn(7, u"Next?"_s)));
    QVERIFY(!f.journal.markSent(TurnId(7)));
    f.journal.end(TurnId(101), Delivery::Answered, JournalEnding::Stopped);
    const auto read = readJournal(f.bytes());
    QCOMPARE(read->turns.size(), 2);
    QCOMPARE(read->turns.at(0).ending, JournalEnding::Stopped);
    QCOMPARE(read->turns.at(0).partials.value(0), QString());
    QCOMPARE(read->turns.at(1).question, u"Next?"_s);
    QCOMPARE(read->turns.at(1).delivery, Delivery::OutcomeUnknown);
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

void TestSendJournal::leavesOthersAlone()
{
    JournalProbe f;
    QVERIFY(!f.journal.begin(u"talk"_s, turn(1, u"What?"_s)));
    SendJournal other(f.folder, f.clock);
    QVERIFY(!other.adopt(ids()));
    const auto error = other.begin(u"talk"_s, turn(1, u"What?"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotKept);
    QVERIFY(!other.begin(u"another"_s, turn(2, u"What?"_s)));
    QVERIFY(QFile::exists(f.path()));
}

void TestSendJournal::takesOverFromADeadProcess()
{
    JournalProbe f;
    f.write(leftOver());
    QProcess process; // whose number is free again afterwards
    process.start(u"true"_s, {});
    QVERIFY(process.waitForStarted());
    const qint64 number = process.processId();
    QVERIFY(process.waitForFinished());
    QFile lock(f.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(number) + "\ngone\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    QVERIFY(f.journal.adopt(ids()));
}

void TestSendJournal::adoptsOnlyItsOwnAccount()
{
    JournalProbe f;
    f.write(leftOver(u"one"_s, u"alice"_s), u"one"_s);
    f.write(leftOver(u"two"_s, u"bob"_s), u"two"_s);
    f.journal.setAccount(u"bob"_s);
    const auto left = f.journal.adopt(ids());
    QVERIFY(left);
    QCOMPARE(left->key, u"two"_s);
    QVERIFY(!f.journal.adopt(ids()));
    QVERIFY(QFile::exists(f.path(u"one"_s)));
}

void TestSendJournal::removesWhatNobodyMisses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no turn") << JournalLine::head(u"talk"_s, {});
    QTest::newRow("answered") << leftOver() + JournalLine::ended(0, Delivery::Answered,
                                                                 JournalEnding::Completed, ErrorKind::Server,
                                                                 {});
    QTest::newRow("moved on") << leftOver() + JournalLine::asked(1, turn(2, u"And?"_s), 0) +
                                     JournalLine::ended(1, Delivery::Answered, JournalEnding::Completed,
                                                        ErrorKind::Server, {});
}

void TestSendJournal::leavesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no head") << "rubbish\n"_ba;
    QTest::newRow("a newer version") << leftOver().replace("\"version\":1", "\"version\":2");
    QTest::newRow("another conversation's") << leftOver(u"other"_s);
}

void TestSendJournal::leavesWhatItCannotRead()
{
    QFETCH(const QByteArray, content);
    JournalProbe f;
    f.write(content);
    QVERIFY(!f.journal.adopt(ids()));
    QCOMPARE(f.bytes(), content);
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

void TestSendJournal::takesOverTheLockOfADeadProcessWithItsNumber()
{
    JournalProbe f;
    f.write(leftOver());
    QFile lock(f.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
               QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() +
               '\n');
    QVERIFY(lock.flush() &&
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    lock.close();
    QVERIFY(f.journal.adopt(ids()));
}

void TestSendJournal::removesWhatNobodyMisses()
{
    QFETCH(const QByteArray, content);
    JournalProbe f;
    f.write(content);
    QVERIFY(!f.journal.adopt(ids()));
    QCOMPARE(QDir(f.folder).entryList(QDir::Files), QStringList());
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
