// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "turnpage.h"

#include "support/events.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

QString kindOf(const TranscriptRow &row)
{
    static const QStringList names{u"question"_s, u"block"_s,   u"reasoning"_s, u"activity"_s,
                                   u"sources"_s,  u"refusal"_s, u"notice"_s,    u"footer"_s};
    return names.at(qsizetype(row.index()));
}

QStringList kinds(const Page &page)
{
    QStringList names;
    for (const TranscriptRow &row : page.rows())
        names += kindOf(row);
    return names;
}

QString blockText(const TranscriptRow &row)
{
    const auto *block = std::get_if<BlockRow>(&row);
    return block ? plainText(block->block.prose) : QString();
}

} // namespace

class TestTurnRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachPartOfATurn_data();
    void showsEachPartOfATurn();
    void showsTheQuestionAsTyped();
    void leavesFinishedRowsAlone();
    void changesNothingWhenNothingChanged();
    void unfoldsAndFoldsReasoning();
    void unfoldsOnlyWhatWasAskedFor();
    void showsTheHeadlineOfTheLatestSection_data();
    void showsTheHeadlineOfTheLatestSection();
    void hidesReasoningThatSaysNothing();
    void numbersFootnotesByTheirReferences();
    void numbersFootnotesAnewWhenAReferenceGoes();
    void listsEachCitedPageOnce();
    void replacesTheRowsOfAReplacedText();
    void knowsCallsThatWereMade();
    void saysWhatThePersonMustKnow_data();
    void saysWhatThePersonMustKnow();
    void endsWithWhatTheTurnTook();
};

void TestTurnRows::showsEachPartOfATurn_data()
{
    QTest::addColumn<QList<QJsonObject>>("events");
    QTest::addColumn<QStringList>("expected");
    using Events = QList<QJsonObject>;
    const QString block = u"block"_s;
    const QString activity = u"activity"_s;
    QTest::newRow("nothing yet") << Events() << QStringList();
    QTest::newRow("text") << Events{textDelta(0, u"a\n\nb"_s)} << QStringList{block, block};
    QTest::newRow("empty text") << Events{textDelta(0, u"\n"_s)} << QStringList();
    QTest::newRow("two parts") << Events{textDelta(0, u"a"_s, 0), textDelta(0, u"b"_s, 1)}
                               << QStringList{block, block};
    QTest::newRow("refusal") << Events{refusalDelta(0, u"no"_s)} << QStringList{u"refusal"_s};
    QTest::newRow("reasoning") << Events{itemAdded(0, reasoningItem({}))} << QStringList{u"reasoning"_s};
    QTest::newRow("hidden reasoning") << Events{itemDone(0, reasoningItem({}))} << QStringList();
    QTest::newRow("search") << Events{itemAdded(0, searchItem(u"query"_s))} << QStringList{activity};
    QTest::newRow("call") << Events{itemDone(0, functionCallItem(u"f"_s, u"{}"_s))} << QStringList{activity};
    QTest::newRow("unknown item") << Events{itemDone(0, {{u"type"_s, u"hologram"_s}})}
                                  << QStringList{activity};
    QTest::newRow("compaction") << Events{itemDone(0, {{u"type"_s, u"compaction"_s}})} << QStringList();
    QTest::newRow("citation") << Events{textDelta(0, u"a"_s), citationAdded(0, u"https://a.example"_s)}
                              << QStringList{block, u"sources"_s};
    QTest::newRow("in the server's order")
        << Events{textDelta(1, u"a"_s), itemAdded(0, searchItem(u"q"_s))} << QStringList{activity, block};
}

void TestTurnRows::showsEachPartOfATurn()
{
    QFETCH(const QList<QJsonObject>, events);
    QFETCH(const QStringList, expected);
    Page page;
    for (const QJsonObject &json : events)
        page.apply(json);
    page.update();
    QCOMPARE(kinds(page), QStringList{u"question"_s} + expected + QStringList{u"footer"_s});
}

void TestTurnRows::showsTheQuestionAsTyped()
{
    Page page(u"# not **Markdown**"_s);
    page.update();
    QCOMPARE(std::get<QuestionRow>(page.rows().constFirst()).text, u"# not **Markdown**"_s);
}

void TestTurnRows::leavesFinishedRowsAlone()
{
    Page page;
    page.apply(itemDone(0, reasoningItem({u"**Thinking**"_s})));
    page.apply(textDelta(1, u"First.\n\nSecond.\n\n"_s));
    page.update();
    for (int i = 0; i < 50; ++i) {
        page.apply(textDelta(1, u"word "_s));
        // above stand the question, the reasoning and two paragraphs
        QVERIFY2(page.update() >= 4, qPrintable(QString::number(i)));
    }
    page.apply(itemDone(1, messageItem(page.turn.answerText())));
    page.finish();
    QVERIFY(page.update() >= 5);
    QVERIFY(page.isFollowed());
}

void TestTurnRows::changesNothingWhenNothingChanged()
{
    Page page;
    page.apply(textDelta(0, u"# Title\n\n- a\n- b\n\n[^1]\n\n[^1]: x\n"_s));
    page.update();
    QCOMPARE(page.update(), page.rows().size());
    page.apply(textDone(0, page.turn.answerText()));
    QCOMPARE(page.update(), page.rows().size());
}

void TestTurnRows::unfoldsAndFoldsReasoning()
{
    Page page;
    page.apply(itemDone(0, reasoningItem({u"**Planning**\n\nFirst this."_s, u"**Doing**"_s})));
    page.apply(itemDone(1, messageItem(u"answer"_s)));
    page.update();
    const QStringList folded{u"question"_s, u"reasoning"_s, u"block"_s, u"footer"_s};
    QCOMPARE(kinds(page), folded);
    QVERIFY(std::get<ReasoningRow>(page.rows().at(1)).expandable);

    page.toggle(0);
    page.update();
    QVERIFY(std::get<ReasoningRow>(page.rows().at(1)).expanded);
    QCOMPARE(page.rows().size(), folded.size() + 3);
    QVERIFY(std::get<BlockRow>(page.rows().at(2)).muted);
    QVERIFY(!std::get<BlockRow>(page.rows().at(5)).muted);

    page.finish();
    page.update();
    page.toggle(0);
    page.update();
    QCOMPARE(kinds(page), folded);
    QVERIFY(page.isFollowed());
}

void TestTurnRows::unfoldsOnlyWhatWasAskedFor()
{
    Page page;
    page.apply(itemDone(0, reasoningItem({u"one"_s})));
    page.apply(itemDone(1, reasoningItem({}, u"rs_2"_s)));
    page.apply(itemDone(2, reasoningItem({u"two"_s}, u"rs_3"_s)));
    page.toggle(2);
    page.toggle(7);
    page.update();
    QCOMPARE(kinds(page),
             (QStringList{u"question"_s, u"reasoning"_s, u"reasoning"_s, u"block"_s, u"footer"_s}));
    QCOMPARE(blockText(page.rows().at(3)), u"two"_s);
}

void TestTurnRows::showsTheHeadlineOfTheLatestSection_data()
{
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<QString>("headline");
    QTest::newRow("one") << QStringList{u"**Planning it**\n\nText."_s} << u"Planning it"_s;
    QTest::newRow("latest") << QStringList{u"**First**"_s, u"**Second**"_s} << u"Second"_s;
    QTest::newRow("latest is not whole") << QStringList{u"**First**"_s, u"**Sec"_s} << u"First"_s;
    QTest::newRow("space before") << QStringList{u"\n\n **First** "_s} << u"First"_s;
    QTest::newRow("no headline") << QStringList{u"Just text with **bold**."_s} << QString();
    QTest::newRow("empty bold") << QStringList{u"****"_s} << QString();
    QTest::newRow("line break inside") << QStringList{u"**Two\nlines**"_s} << u"Two lines"_s;
}

void TestTurnRows::showsTheHeadlineOfTheLatestSection()
{
    QFETCH(const QStringList, sections);
    Page page;
    for (qsizetype i = 0; i < sections.size(); ++i)
        page.apply(summaryDelta(0, sections[i], int(i)));
    page.update();
    QTEST(std::get<ReasoningRow>(page.rows().at(1)).headline, "headline");
}

void TestTurnRows::hidesReasoningThatSaysNothing()
{
    Page page;
    page.apply(itemAdded(0, reasoningItem({})));
    page.update();
    QCOMPARE(page.rows().size(), 3);
    QVERIFY(!std::get<ReasoningRow>(page.rows().at(1)).expandable);
    page.apply(itemDone(0, reasoningItem({u" "_s})));
    page.update();
    QCOMPARE(page.rows().size(), 2);
    QVERIFY(page.isFollowed());
}

void TestTurnRows::numbersFootnotesByTheirReferences()
{
    Page page;
    page.apply(textDelta(0, u"One[^b] and two[^a] and one again[^b].\n\n[^a]: About a.\n[^b]: About b.\n"_s));
    page.update();
    QCOMPARE(blockText(page.rows().at(1)), u"One1 and two2 and one again1."_s);
    QCOMPARE(std::get<BlockRow>(page.rows().at(2)).block.marker, u"2"_s);
    QCOMPARE(std::get<BlockRow>(page.rows().at(3)).block.marker, u"1"_s);
}

void TestTurnRows::numbersFootnotesAnewWhenAReferenceGoes()
{
    Page page;
    page.apply(textDelta(0, u"Paragraph[^first].\n\nCode `[^b]"_s));
    page.update();
    page.apply(textDelta(0, u"` and a note[^c]."_s)); // what looked like a reference was code
    page.update();
    QCOMPARE(page.rows(), rowsOf(page.turn));
    QCOMPARE(blockText(page.rows().at(2)), u"Code [^b] and a note2."_s);
}

void TestTurnRows::listsEachCitedPageOnce()
{
    Page page;
    for (const auto *url : {"https://b.example", "https://a.example", "https://b.example"}) {
        page.apply(textDelta(0, u"text "_s));
        page.apply(citationAdded(0, QString::fromLatin1(url)));
    }
    page.update();
    const QList<Protocol::UrlCitation> sources = std::get<SourcesRow>(page.rows().at(2)).sources;
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(0).url, u"https://b.example"_s);
}

void TestTurnRows::replacesTheRowsOfAReplacedText()
{
    Page page;
    page.apply(textDelta(0, u"One.\n\nTwo.\n\nThree."_s));
    page.update();
    page.apply(itemDone(0, messageItem(u"One.\n\nOther."_s)));
    page.update();
    QVERIFY(page.isFollowed());
    QCOMPARE(page.rows().size(), 4);
    QCOMPARE(blockText(page.rows().at(2)), u"Other."_s);
    page.apply(itemDone(0, reasoningItem({u"It was a thought."_s})));
    page.update();
    QVERIFY(page.isFollowed());
    QCOMPARE(page.rows(), rowsOf(page.turn));
}

void TestTurnRows::knowsCallsThatWereMade()
{
    const QJsonObject call = functionCallItem(u"f"_s, u"{}"_s);
    for (const bool answered : {false, true}) {
        Page page;
        page.apply(itemDone(0, answered ? with(call, u"output"_s, u"done"_s) : call));
        page.update();
        const auto isActivity = [](const TranscriptRow &row) {
            return std::holds_alternative<ActivityRow>(row);
        };
        const auto row = std::ranges::find_if(page.rows(), isActivity);
        QVERIFY(row != page.rows().end());
        QCOMPARE(std::get<ActivityRow>(*row).answered, answered);
    }
}

void TestTurnRows::saysWhatThePersonMustKnow_data()
{
    using Kind = NoticeRow::Kind;
    QTest::addColumn<TurnState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<int>>("notices");
    QTest::newRow("streaming") << TurnState::Streaming << QString() << QList<int>();
    QTest::newRow("completed") << TurnState::Completed << QString() << QList<int>();
    QTest::newRow("stopped") << TurnState::Stopped << QString() << QList{int(Kind::Stopped)};
    QTest::newRow("failed") << TurnState::Failed << QString() << QList{int(Kind::Failed)};
    QTest::newRow("token limit") << TurnState::Incomplete << u"max_output_tokens"_s
                                 << QList{int(Kind::CutByTokenLimit)};
    QTest::newRow("filter") << TurnState::Incomplete << u"content_filter"_s << QList{int(Kind::CutByFilter)};
    QTest::newRow("other") << TurnState::Incomplete << u"bored"_s << QList{int(Kind::Incomplete)};
}

void TestTurnRows::saysWhatThePersonMustKnow()
{
    QFETCH(const TurnState, state);
    QFETCH(const QString, reason);
    QFETCH(const QList<int>, notices);
    for (const bool output : {false, true}) {
        Page page;
        if (output)
            page.apply(textDelta(0, u"text"_s));
        page.turn.oddities = {{ErrorKind::Protocol, u"odd"_s}};
        page.turn.incompleteReason = reason;
        page.turn.error = Error{ErrorKind::Timeout, {}};
        page.finish(state);
        page.update();
        QList<int> shown;
        for (const TranscriptRow &row : page.rows()) {
            if (const auto *notice = std::get_if<NoticeRow>(&row)) {
                shown.append(int(notice->kind));
                QCOMPARE(notice->afterOutput, output);
            }
        }
        QCOMPARE(shown, QList<int>{int(NoticeRow::Kind::Oddity)} + notices);
    }
}

void TestTurnRows::endsWithWhatTheTurnTook()
{
    Page page;
    page.apply(itemAdded(0, reasoningItem({})));
    page.update();
    QVERIFY(!std::get<FooterRow>(page.rows().constLast()).writing);
    page.apply(textDelta(1, u"text"_s));
    page.update();
    QVERIFY(std::get<FooterRow>(page.rows().constLast()).writing);
    page.turn.duration = 3s;
    page.finish();
    page.update();
    const auto footer = std::get<FooterRow>(page.rows().constLast());
    QVERIFY(!footer.writing);
    QCOMPARE(footer.state, TurnState::Completed);
    QCOMPARE(footer.duration, 3s);
}

QTEST_GUILESS_MAIN(TestTurnRows)
#include "tst_turnrows.moc"
