// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "journalprobe.h"

#include "support/events.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// What a process leaves behind, and who takes it up.
class TestJournalAdoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adoptsWhatWasLeft();
    void writesOnInWhatItAdopted();
    void leavesOthersAlone();
    void takesOverFromADeadProcess();
    void adoptsOnlyItsOwnAccount();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void takesOverTheLockOfADeadProcessWithItsNumber();
    void removesWhatNobodyMisses_data();
    void removesWhatNobodyMisses();
};

void TestJournalAdoption::adoptsWhatWasLeft()
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

void TestJournalAdoption::writesOnInWhatItAdopted()
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

void TestJournalAdoption::leavesOthersAlone()
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

void TestJournalAdoption::takesOverFromADeadProcess()
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

void TestJournalAdoption::adoptsOnlyItsOwnAccount()
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

void TestJournalAdoption::removesWhatNobodyMisses_data()
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

void TestJournalAdoption::leavesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no head") << "rubbish\n"_ba;
    QTest::newRow("a newer version") << leftOver().replace("\"version\":1", "\"version\":2");
    QTest::newRow("another conversation's") << leftOver(u"other"_s);
}

void TestJournalAdoption::leavesWhatItCannotRead()
{
    QFETCH(const QByteArray, content);
    JournalProbe f;
    f.write(content);
    QVERIFY(!f.journal.adopt(ids()));
    QCOMPARE(f.bytes(), content);
}

void TestJournalAdoption::takesOverTheLockOfADeadProcessWithItsNumber()
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

void TestJournalAdoption::removesWhatNobodyMisses()
{
    QFETCH(const QByteArray, content);
    JournalProbe f;
    f.write(content);
    QVERIFY(!f.journal.adopt(ids()));
    QCOMPARE(QDir(f.folder).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestJournalAdoption)
#include "tst_journaladoption.moc"
