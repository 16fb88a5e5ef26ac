// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/errorsentence.h"
#include "viewmodel/wording.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsASentence_data();
    void everyErrorIsASentence();
    void quotesTheServer();
    void tellsWhenALimitFrees_data();
    void tellsWhenALimitFrees();
    void tellsDurations_data();
    void tellsDurations();
    void namesActivities_data();
    void namesActivities();
    void tellsCallsThatWereMadeFromWishes();
    void namesHostedTools_data();
    void namesHostedTools();
    void namesReasoning();
    void everyNoticeIsASentence_data();
    void everyNoticeIsASentence();
    void saysThatWhatCameIsKept();
    void sumsUpATurn();
    void bearsAnyNumberOfTokens();
};

void TestWording::everyErrorIsASentence_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= int(kLastErrorKind); ++kind)
        QTest::addRow("%d", kind) << ErrorKind(kind);
}

void TestWording::everyErrorIsASentence()
{
    QFETCH(const ErrorKind, kind);
    const QString sentence = errorSentence({kind, u"internal detail"_s});
    QVERIFY(sentence.size() > 10);
    QVERIFY(sentence.front().isUpper());
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u"internal detail"_s));
    QVERIFY(!sentence.contains(u'%'));
    QCOMPARE(errorSentence({kind, {}, QString()}), sentence);
    const QString quoting = errorSentence({kind, u"internal detail"_s, u"Server's words"_s});
    QVERIFY(quoting.startsWith(sentence));
    // What is no Responses server speaks to somebody else.
    QCOMPARE(quoting.endsWith(u"“Server's words”"_s), kind != ErrorKind::NotResponsesServer);
    QVERIFY(!quoting.contains(u"internal detail"_s));
}

void TestWording::quotesTheServer()
{
    const QString sentence = errorSentence({ErrorKind::Server, {}, u"100 %1 %2 <b>"_s});
    QVERIFY(sentence.endsWith(u"“100 %1 %2 <b>”"_s));
}

void TestWording::tellsWhenALimitFrees_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("end");
    const QDateTime now(QDate(2026, 11, 18), QTime(12, 0)); // a Wednesday
    const auto limit = [&](const QDateTime &at) {
        return Error{.kind = ErrorKind::LimitReached, .resetsAt = at.toUTC()};
    };
    QTest::newRow("nobody knows") << Error{ErrorKind::LimitReached} << u"wait."_s;
    QTest::newRow("today") << limit(now.addSecs(7500)) << u"Free again at 14:05."_s;
    QTest::newRow("this week") << limit(now.addDays(1).addSecs(-6780))
                               << u"Free again on Thursday at 10:07."_s;
    QTest::newRow("later") << limit(now.addDays(15)) << u"Free again on 3 December at 12:00."_s;
    QTest::newRow("over") << limit(now.addSecs(-60)) << u"It should be free again."_s;
    QTest::newRow("a wait") << Error{.kind = ErrorKind::RateLimited, .retryAfter = 20s}
                            << u"asks to wait 20 s."_s;
    QTest::newRow("no time heals it")
        << Error{.kind = ErrorKind::Forbidden, .retryAfter = 20s} << u"another model."_s;
}

void TestWording::tellsWhenALimitFrees()
{
    QFETCH(const Error, error);
    QFETCH(const QString, end);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString sentence = errorSentence(error, QDateTime(QDate(2026, 11, 18), QTime(12, 0)).toUTC());
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
}

void TestWording::tellsDurations_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0 << u"under 1 s"_s;
    QTest::newRow("short") << 400 << u"under 1 s"_s;
    QTest::newRow("a second") << 1000 << u"1 s"_s;
    QTest::newRow("rounded") << 3600 << u"4 s"_s;
    QTest::newRow("rounded to a minute") << 59'700 << u"1 min 0 s"_s;
    QTest::newRow("minutes") << 72'000 << u"1 min 12 s"_s;
    QTest::newRow("an hour") << 3'600'000 << u"60 min 0 s"_s;
}

void TestWording::tellsDurations()
{
    QFETCH(const int, milliseconds);
    QTEST(durationText(std::chrono::milliseconds(milliseconds)), "expected");
}

void TestWording::namesActivities_data()
{
    QTest::addColumn<ActivityRow::Kind>("kind");
    for (int kind = 0; kind <= int(ActivityRow::Kind::Other); ++kind)
        QTest::addRow("%d", kind) << ActivityRow::Kind(kind);
}

void TestWording::namesActivities()
{
    QFETCH(const ActivityRow::Kind, kind);
    for (const bool running : {false, true}) {
        const QString bare = activityLabel({kind, {}, running});
        QVERIFY(!bare.isEmpty());
        QVERIFY(!bare.endsWith(u':'));
        QCOMPARE(activityLabel({kind, u"%1 %2 it"_s, running}), bare + u": %1 %2 it"_s);
        QVERIFY(!activityIcon({kind, {}, running}).isEmpty());
    }
}

void TestWording::tellsCallsThatWereMadeFromWishes()
{
    using Kind = ActivityRow::Kind;
    QCOMPARE(activityLabel({Kind::FunctionCall, u"f"_s}), u"Wants to call a tool: f"_s);
    QCOMPARE(activityLabel({Kind::FunctionCall, u"f"_s, false, true}), u"Called a tool: f"_s);
    QCOMPARE(activityLabel({Kind::Shell, u"ls"_s}), u"Wants to run a command: ls"_s);
    QCOMPARE(activityLabel({Kind::Shell, u"ls"_s, false, true}), u"Ran a command: ls"_s);
}

void TestWording::namesHostedTools_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("done");
    QTest::newRow("known") << u"mcp_call"_s << u"Using a tool"_s << u"Used a tool"_s;
    QTest::newRow("unknown") << u"hologram_call"_s << u"At work: hologram_call"_s << u"Step: hologram_call"_s;
}

void TestWording::namesHostedTools()
{
    QFETCH(const QString, type);
    QTEST(activityLabel({ActivityRow::Kind::Other, type, true}), "running");
    QTEST(activityLabel({ActivityRow::Kind::Other, type, false}), "done");
}

void TestWording::namesReasoning()
{
    ReasoningRow row;
    QCOMPARE(reasoningLabel(row), u"Thinking…"_s);
    row.headline = u"Planning"_s;
    QCOMPARE(reasoningLabel(row), u"Planning"_s);
    row.duration = 4s;
    QCOMPARE(reasoningLabel(row), u"Thought for 4 s · Planning"_s);
    row.headline.clear();
    QCOMPARE(reasoningLabel(row), u"Thought for 4 s"_s);
}

void TestWording::everyNoticeIsASentence_data()
{
    QTest::addColumn<NoticeRow::Kind>("kind");
    for (int kind = 0; kind <= int(NoticeRow::Kind::Oddity); ++kind)
        QTest::addRow("%d", kind) << NoticeRow::Kind(kind);
}

void TestWording::everyNoticeIsASentence()
{
    QFETCH(const NoticeRow::Kind, kind);
    for (const bool output : {false, true}) {
        NoticeRow row{kind, {}, {}, output};
        QVERIFY(noticeSentence(row).endsWith(u'.'));
        row.error = Error{ErrorKind::Timeout, u"internal detail"_s, u"50 %1"_s};
        row.reason = u"bored"_s;
        const QString sentence = noticeSentence(row);
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'”'));
        QVERIFY(!sentence.contains(u"internal detail"_s));
    }
}

void TestWording::saysThatWhatCameIsKept()
{
    const Error error{ErrorKind::ConnectionLost, {}};
    QVERIFY(!noticeSentence({NoticeRow::Kind::Failed, error, {}, false}).contains(u"kept"_s));
    QVERIFY(noticeSentence({NoticeRow::Kind::Failed, error, {}, true}).contains(u"kept"_s));
    QVERIFY(noticeSentence({NoticeRow::Kind::Stopped, {}, {}, true}).contains(u"kept"_s));
    QVERIFY(noticeSentence({NoticeRow::Kind::Incomplete, {}, u"bored"_s, true}).contains(u"bored"_s));
}

void TestWording::sumsUpATurn()
{
    FooterRow row{.state = TurnState::Submitted, .model = u"model"_s};
    QCOMPARE(footerLabel(row), u"Working"_s);
    row.writing = true;
    QCOMPARE(footerLabel(row), u"Writing"_s);
    row = {.state = TurnState::Completed, .model = u"model"_s, .duration = 4s};
    QCOMPARE(footerLabel(row), u"model · 4 s"_s);
    row.usage = Protocol::Usage{.outputTokens = 12};
    QVERIFY(footerLabel(row).startsWith(u"model · 4 s · 12 token"_s));
    QCOMPARE(footerLabel({.state = TurnState::Failed}), QString());
}

void TestWording::bearsAnyNumberOfTokens()
{
    const Protocol::Usage usage{.outputTokens = std::numeric_limits<qint64>::max()};
    const QString label = footerLabel({.state = TurnState::Completed, .usage = usage});
    QVERIFY(label.startsWith(u"2147483647 token"_s));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
