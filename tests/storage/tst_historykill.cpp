// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "historyprobe.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Longer than this nothing stays unwritten, if the machine has time for it.
constexpr qint64 kMilliseconds = 1000;

/// What a writer said until it was killed.
struct Report
{
    QList<TurnId> sent;
    QList<qint64> words; ///< of the last turn: when each came
    qint64 latency = 0;  ///< the longest that the history took for nothing
    qint64 lastMoment = 0;
};

Report readReport(const QByteArray &output)
{
    Report report;
    QList<qint64> asked;
    for (const QByteArray &line :
         output.first(output.lastIndexOf('\n') + 1).split('\n')) { // the last may be torn
        const QByteArrayList fields = line.split(' ');
        if (fields.at(0) == "sent" && fields.size() == 2) {
            report.sent.append(TurnId(fields.at(1).toULongLong()));
            report.words.clear();
        } else if (fields.at(0) == "word" && fields.size() == 3) {
            report.words.append(fields.at(2).toLongLong());
            report.lastMoment = report.words.constLast();
        } else if (fields.at(0) == "ask" && fields.size() == 2) {
            asked.append(fields.at(1).toLongLong());
        } else if (fields.at(0) == "answer" && fields.size() == 2 && !asked.isEmpty()) {
            report.latency = qMax(report.latency, fields.at(1).toLongLong() - asked.takeFirst());
        }
    }
    if (!asked.isEmpty())
        report.latency = qMax(report.latency, report.lastMoment - asked.constFirst());
    return report;
}

Report runAndKill(const QString &dir, QRandomGenerator &random)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + u"/history_writer"_s,
                 {dir, QString::number(random.generate())});
    // as many words as chance says; then in the middle of whatever is going on
    const qsizetype bytes = random.bounded(8) == 0 ? random.bounded(20'000, 60'000) : random.bounded(1, 8000);
    QByteArray output;
    while (output.size() < bytes && writer.waitForReadyRead())
        output += writer.readAll();
    writer.kill();
    writer.waitForFinished();
    return readReport(output + writer.readAll());
}

/// Of an answer that was cut: how many words of "0 1 2 ..." are there, or -1 when they are not these.
qsizetype wordsIn(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) != QString::number(i))
            return -1;
    }
    return words.size();
}

} // namespace

class TestHistoryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoMoreThanTheLastSecond();

private:
    void check(const QString &dir, const Report &report);

    QSet<TurnId> m_ended;
    qint64 m_worst = 0; ///< milliseconds
};

/// LECTERN_KILLS says how often.
void TestHistoryKill::losesNoMoreThanTheLastSecond()
{
    bool isSet = false;
    const int given = qEnvironmentVariableIntValue("LECTERN_KILLS", &isSet);
    HistoryProbe probe;
    probe.store.reset();
    QRandomGenerator random(isSet ? quint32(given) : 7);
    int midAnswer = 0;
    for (int i = 0; i < (isSet ? given : 40); ++i) {
        const Report report = runAndKill(probe.path(), random);
        midAnswer += report.words.isEmpty() ? 0 : 1;
        check(probe.path(), report);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld ms of an answer were lost at most, in %d of the kills it was under way", m_worst, midAnswer);
    QVERIFY(midAnswer > 0);
    Database database(historyFile(probe.path()), Database::Access::ReadOnly);
    for (const TurnId turn : std::as_const(m_ended)) // no later kill has harmed them
        QCOMPARE(database.number(u"SELECT count(*) FROM turns WHERE id = ? AND state = 'completed'"_s, turn),
                 1);
    QCOMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
}

void TestHistoryKill::check(const QString &dir, const Report &report)
{
    SystemClock clock;
    HistoryStore store(dir, clock);
    QTRY_COMPARE(store.state(), HistoryState::ReadWrite);
    QCOMPARE(store.problem(), std::nullopt);
    {
        Database database(historyFile(dir), Database::Access::ReadOnly);
        QCOMPARE(integrityProblems(database), QString());
    }
    for (qsizetype i = 0; i < report.sent.size(); ++i) {
        const TurnId id = report.sent.at(i);
        const QList<Turn> found = valueOf(store.siblings(id));
        const Turn turn = *std::ranges::find(found, id, &Turn::id);
        QCOMPARE(turn.question, u"question %1"_s.arg(id.value()));
        const qsizetype words = wordsIn(turn.answerText());
        QVERIFY(words >= 0);
        if (i + 1 < report.sent.size()) { // the next one was sent, so this one had ended
            QCOMPARE(turn.state, TurnState::Completed);
            m_ended.insert(id);
            continue;
        }
        QVERIFY(turn.state == TurnState::Completed || turn.delivery == Delivery::OutcomeUnknown);
        QVERIFY(isFinal(turn.state));
        if (words < report.words.size()) {
            const qint64 missing = report.lastMoment - report.words.at(words);
            m_worst = qMax(m_worst, missing);
            const qint64 allowed =
                kMilliseconds + 2 * report.latency + 50; // a timer is as punctual as its loop
            QVERIFY2(missing <= allowed,
                     qPrintable(u"%1 ms are missing, latency %2"_s.arg(missing).arg(report.latency)));
        }
    }
}

QTEST_GUILESS_MAIN(TestHistoryKill)
#include "tst_historykill.moc"
