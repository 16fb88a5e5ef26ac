// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/searchcommand.h"
#include "base/idsource.h"
#include "program.h"
#include "storage/historystore.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// `lectern search` in a profile where something was asked.
class TestSearchProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsLines();
    void printsJson();
    void printsNoMoreThanItMay();
    void printsTitles();
    void saysThatNothingWasFound();
    void complainsAboutWrongUsage_data();
    void complainsAboutWrongUsage();
    void keepsTheBest();

private:
    Outcome search(const QStringList &words) const
    {
        return runProgram(QStringList{u"search"_s, u"--data-dir"_s, m_dir.path()} + words);
    }

    QTemporaryDir m_dir;
};

void TestSearchProgram::initTestCase()
{
    const FakeClock clock;
    IdSource ids(clock);
    HistoryStore store(m_dir.path(), clock);
    ConversationRecord record;
    record.id = ids.next<ConversationId>();
    record.key = u"the-key"_s;
    record.title = u"About\nweather"_s;
    record.changedAt = clock.wallNow();
    QFuture<std::optional<Error>> done = store.put(record);
    for (const QString &question : {u"Will it rain?"_s, u"Über rain\u001b[31m and sun"_s}) {
        Turn turn;
        turn.id = ids.next<TurnId>();
        turn.question = question;
        turn.askedAt = clock.wallNow();
        turn.state = TurnState::Completed;
        done = store.keepTurn(record.id, turn);
    }
    done.waitForFinished();
    QVERIFY(!done.result());
}

void TestSearchProgram::printsLines()
{
    const Outcome outcome = search({u"rain"_s, u"-sun"_s});
    QVERIFY2(outcome.status == int(ExitStatus::Usage),
             qPrintable(outcome.text())); // an option for all we know
    const Outcome without = search({u"rain -sun"_s});
    QVERIFY2(without.ended && without.status == 0, qPrintable(without.text()));
    const QByteArrayList lines = without.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), QByteArray("About weather  the-key"));
    QVERIFY2(lines.at(1).endsWith("You: Will it rain?"), lines.at(1).constData());
    const Outcome steering = search({u"uber"_s});
    QVERIFY2(steering.out.contains("rain [31m and sun"), qPrintable(steering.text()));
}

void TestSearchProgram::printsJson()
{
    const Outcome outcome = search({u"sun"_s, u"--json"_s});
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    const QJsonObject all = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(all.value(u"total"_s).toInt(), 1);
    QCOMPARE(all.value(u"more"_s), QJsonValue(false));
    const QJsonObject conversation = all.value(u"conversations"_s).toArray().at(0).toObject();
    QCOMPARE(conversation.value(u"key"_s).toString(), u"the-key"_s);
    const QJsonObject message = conversation.value(u"messages"_s).toArray().at(0).toObject();
    QCOMPARE(message.value(u"author"_s).toString(), u"me"_s);
    const QJsonArray mark = message.value(u"marks"_s).toArray().at(0).toArray();
    QCOMPARE(message.value(u"text"_s).toString().mid(mark.at(0).toInt(), mark.at(1).toInt()), u"sun"_s);
    QVERIFY(QDateTime::fromString(message.value(u"askedAt"_s).toString(), Qt::ISODateWithMs).isValid());
}

void TestSearchProgram::printsNoMoreThanItMay()
{
    const Outcome outcome = search({u"rain"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(outcome.out.trimmed().split('\n').size(), 2);
    QVERIFY2(outcome.err.contains("There are 2 message"), qPrintable(outcome.text()));
}

/// The word stands in no message.
void TestSearchProgram::printsTitles()
{
    const Outcome lines = search({u"weather"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(lines.out.trimmed(), QByteArray("About weather  the-key"));
    QVERIFY2(lines.err.isEmpty(), qPrintable(lines.text()));
    const QJsonObject all = QJsonDocument::fromJson(search({u"weather"_s, u"--json"_s}).out).object();
    QCOMPARE(all.value(u"total"_s).toInt(), 0);
    const QJsonObject found = all.value(u"conversations"_s).toArray().at(0).toObject();
    QCOMPARE(found.value(u"key"_s).toString(), u"the-key"_s);
    QVERIFY(found.value(u"messages"_s).toArray().isEmpty());
}

void TestSearchProgram::saysThatNothingWasFound()
{
    const Outcome outcome = search({u"snow"_s});
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("Nothing was found."), qPrintable(outcome.text()));
    QVERIFY(search({u"snow"_s, u"--json"_s}).out.contains("\"total\": 0"));
}

void TestSearchProgram::complainsAboutWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no words") << QStringList{u"tag:"_s};
    QTest::newRow("no number") << QStringList{u"rain"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("none") << QStringList{u"rain"_s, u"--limit"_s, u"0"_s};
}

void TestSearchProgram::complainsAboutWrongUsage()
{
    QFETCH(const QStringList, words);
    const Outcome outcome = search(words);
    QVERIFY2(outcome.ended && outcome.status == int(ExitStatus::Usage), qPrintable(outcome.text()));
    QVERIFY(!outcome.err.isEmpty());
}

void TestSearchProgram::keepsTheBest()
{
    const auto hit = [](double score) { return SearchHit{.score = score}; };
    const SearchResult result{.groups = {{.title = u"a"_s, .hits = {hit(9), hit(2)}},
                                         {.title = u"b"_s, .hits = {hit(5), hit(5)}},
                                         {.title = u"c"_s, .hits = {hit(1)}},
                                         {.title = u"only the title"_s}},
                              .total = 5};
    const SearchResult best = bestOf(result, 2);
    QCOMPARE(best.groups.size(), 3);
    QCOMPARE(best.groups.at(0).hits, QList<SearchHit>{hit(9)});
    QCOMPARE(best.groups.at(1).hits, QList<SearchHit>{hit(5)});
    QCOMPARE(best.groups.at(2).title, u"only the title"_s);
    QCOMPARE(best.total, 5);
    QCOMPARE(bestOf(result, 5), result);
}

QTEST_GUILESS_MAIN(TestSearchProgram)
#include "tst_search_program.moc"
