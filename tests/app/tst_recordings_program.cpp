// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "program.h"
#include "recording.h"

#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Two for each core: half of the time a process waits for the other end of its socket.
constexpr int kAtOnce = 4;

/// The first difference between what came and what was recorded; empty without one.
QString compareEvents(const QByteArray &out, const QList<QJsonObject> &events)
{
    QByteArrayList lines = out.split('\n');
    if (!lines.takeLast().isEmpty())
        return u"the last line does not end"_s;
    for (qsizetype i = 0; i < qMin(lines.size(), events.size()); ++i) {
        if (QJsonDocument::fromJson(lines[i]).object() != events[i])
            return u"event %1 differs:\n%2"_s.arg(i + 1).arg(QString::fromUtf8(lines[i]));
    }
    if (lines.size() != events.size())
        return u"%1 lines for %2 events"_s.arg(lines.size()).arg(events.size());
    return {};
}

QString compareText(const QByteArray &out, const QByteArray &text)
{
    if (out == text)
        return {};
    qsizetype at = 0;
    while (at < qMin(out.size(), text.size()) && out[at] == text[at])
        ++at;
    return u"the text differs from byte %1 on, %2 bytes instead of %3: “%4” is not “%5”"_s.arg(
        QString::number(at), QString::number(out.size()), QString::number(text.size()),
        QString::fromUtf8(out.mid(at, 60)), QString::fromUtf8(text.mid(at, 60)));
}

/// Only whoever failed, or had to try again, says so, in lines of its own.
QString compareEnd(const Outcome &outcome, ExitStatus status, bool retried)
{
    if (!outcome.ended)
        return u"did not end: "_s + outcome.text();
    if (outcome.status != int(status))
        return u"status %1 expected: %2"_s.arg(int(status)).arg(outcome.text());
    if (!retried && outcome.err.isEmpty() != (status == ExitStatus::Done))
        return u"standard error is wrong: "_s + outcome.text();
    for (const QByteArray &line : outcome.errorLines()) {
        if (!line.startsWith("lectern: "))
            return u"a foreign line: "_s + QString::fromUtf8(line);
    }
    return {};
}

/// Asks for every response of the recording, once as events and once as text; what went wrong, if anything.
QString replay(const QString &path)
{
    constexpr std::chrono::minutes kLimit(3); // some servers ask for eleven seconds of patience, five times

    const QList<RecordedResponse> responses = readRecording(path);
    const DemoProcess server({u"--script"_s, path, u"--rate"_s, u"0"_s});
    if (responses.isEmpty() || server.url().isEmpty())
        return u"the server does not start"_s;
    const QTemporaryDir profile; // those that run at the same time would wait for each other's files
    const QStringList ask{u"ask"_s, u"--data-dir"_s, profile.path(), u"--model"_s,
                          u"m"_s,   u"--endpoint"_s, server.url(),   u"q"_s};
    QStringList problems;
    qsizetype next = 0;
    for (const bool json : {true, false}) {
        for (qsizetype i = 0; i < responses.size(); ++i) {
            const RecordedTurn turn = playTurn(responses, next);
            const Outcome outcome = runProgram(json ? ask + QStringList{u"--json"_s} : ask, kLimit);
            const QString what =
                json ? compareEvents(outcome.out, turn.events()) : compareText(outcome.out, turn.text());
            for (const QString &problem :
                 {compareEnd(outcome, turn.status(), turn.attempts.size() > 1), what}) {
                if (!problem.isEmpty())
                    problems += u"turn %1, %2: %3"_s.arg(i + 1).arg(json ? u"events"_s : u"text"_s, problem);
            }
        }
    }
    return problems.join(u'\n');
}

} // namespace

/// What servers have been seen to send goes through the whole program unharmed.
class TestRecordingsProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsWhatWasRecorded_data();
    void printsWhatWasRecorded();

private:
    QHash<QString, QString> m_problems;
};

void TestRecordingsProgram::initTestCase()
{
    if (recordings().isEmpty())
        QSKIP("no recordings here; LECTERN_FIXTURES names their folder");
    QMutex mutex;
    QThreadPool pool;
    pool.setMaxThreadCount(kAtOnce);
    for (const QString &path : recordings()) {
        pool.start([this, path, &mutex] {
            const QString problem = replay(path);
            const QMutexLocker lock(&mutex);
            m_problems.insert(path, problem);
        });
    }
    pool.waitForDone();
}

void TestRecordingsProgram::printsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : recordings())
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestRecordingsProgram::printsWhatWasRecorded()
{
    QFETCH(const QString, path);
    QVERIFY(m_problems.contains(path));
    QVERIFY2(m_problems.value(path).isEmpty(), qPrintable(m_problems.value(path)));
}

QTEST_GUILESS_MAIN(TestRecordingsProgram)
#include "tst_recordings_program.moc"
