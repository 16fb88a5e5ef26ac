// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/answerbuilder.h"

#include "support/events.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Events = QList<QJsonObject>;

Turn built(const Events &events)
{
    Turn turn;
    for (const QJsonObject &json : events)
        applyToItems(turn, Testing::event(json), {});
    return turn;
}

bool applies(Turn &turn, const QJsonObject &json)
{
    return applyToItems(turn, Testing::event(json), {});
}

QJsonObject textDeltaOf(const QString &id, const QString &delta, int index = -1)
{
    return with(itemEvent(u"response.output_text.delta"_s, index, id), u"delta"_s, delta);
}

/// The items in order: type, text parts with a mark for refusals, summary, input.
QStringList outline(const Turn &turn)
{
    QStringList lines;
    for (const AnswerItem &item : turn.items) {
        QString line = item.item.type;
        for (const TextPart &part : item.parts)
            line += (part.refusal ? u" !"_s : u" "_s) + part.text;
        if (!item.summary.isEmpty())
            line += u" *"_s + item.summary.join(u'|');
        if (!item.input.isEmpty())
            line += u" ="_s + item.input;
        lines += line;
    }
    return lines;
}

} // namespace

class TestAnswerBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheAnswer_data();
    void buildsTheAnswer();
    void knowsWhichItemIsMeant_data();
    void knowsWhichItemIsMeant();
    void keepsItemsInTheServersOrder_data();
    void keepsItemsInTheServersOrder();
    void theFinishedItemIsTheAuthority_data();
    void theFinishedItemIsTheAuthority();
    void theDeltasStayWhereTheFinishedItemIsSilent_data();
    void theDeltasStayWhereTheFinishedItemIsSilent();
    void neverReadsTheOutputOfTheResponse();
    void takesNoMemoryOnAServersWord();
    void collectsAnnotations();
    void boundsAnnotations();
    void notesTheProgressOfATool();
    void saysWhetherAnythingChanged();
    void closesWhatIsStillOpen();
};

void TestAnswerBuilder::buildsTheAnswer_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QStringList>("expected");
    const auto lines = [](auto... line) { return QStringList{line...}; };
    const QString hello = u"message hello"_s;
    QTest::newRow("deltas") << Events{textDelta(0, u"hel"_s), textDelta(0, u"lo"_s)} << lines(hello);
    QTest::newRow("announced") << Events{itemAdded(0, messageItem(Events())), textDelta(0, u"hello"_s)}
                               << lines(hello);
    QTest::newRow("announced with text")
        << Events{itemAdded(0, messageItem(u"hel"_s)), textDelta(0, u"lo"_s)} << lines(hello);
    QTest::newRow("announced twice") << Events{itemAdded(0, messageItem(u"hello"_s)),
                                               itemAdded(0, messageItem(u"other"_s))}
                                     << lines(hello);
    QTest::newRow("only finished") << Events{itemDone(0, messageItem(u"hello"_s))} << lines(hello);
    QTest::newRow("finished twice") << Events{itemDone(0, messageItem(u"hel"_s)),
                                              itemDone(0, messageItem(u"hello"_s))}
                                    << lines(hello);
    QTest::newRow("parts") << Events{textDelta(0, u"a"_s, 0), textDelta(0, u"b"_s, 1),
                                     textDelta(0, u"c"_s, 0)}
                           << lines(u"message ac b"_s);
    QTest::newRow("later part first") << Events{textDelta(0, u"b"_s, 1)} << lines(u"message  b"_s);
    QTest::newRow("text done") << Events{textDelta(0, u"hellp"_s), textDone(0, u"hello"_s)} << lines(hello);
    QTest::newRow("refusal") << Events{refusalDelta(0, u"I "_s), refusalDelta(0, u"won't"_s)}
                             << lines(u"message !I won't"_s);
    QTest::newRow("finished refusal")
        << Events{itemDone(0, messageItem(Events{refusalPart(u"No."_s)}))} << lines(u"message !No."_s);
    QTest::newRow("text and refusal")
        << Events{itemDone(0, messageItem(Events{textPart(u"yes"_s), refusalPart(u"no"_s)}))}
        << lines(u"message yes !no"_s);
    QTest::newRow("summary parts") << Events{summaryDelta(0, u"a"_s, 0), summaryDelta(0, u"b"_s, 1)}
                                   << lines(u"reasoning *a|b"_s);
}

void TestAnswerBuilder::buildsTheAnswer()
{
    QFETCH(const Events, events);
    QTEST(outline(built(events)), "expected");
}

void TestAnswerBuilder::knowsWhichItemIsMeant_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QStringList>("expected");
    const QString id = u"msg_1"_s;
    const auto lines = [](auto... line) { return QStringList{line...}; };
    const QString hello = u"message hello"_s;
    QTest::newRow("ids change midway")
        << Events{textDeltaOf(id, u"hel"_s, 0), textDeltaOf(u"other"_s, u"lo"_s, 0)} << lines(hello);
    QTest::newRow("ids without indexes")
        << Events{textDeltaOf(id, u"hel"_s), textDeltaOf(u"msg_2"_s, u"x"_s), textDeltaOf(id, u"lo"_s)}
        << lines(hello, u"message x"_s);
    QTest::newRow("index said once") << Events{itemAdded(0, messageItem(Events())),
                                               textDeltaOf(id, u"hello"_s)}
                                     << lines(hello);
    QTest::newRow("index said late") << Events{itemAdded(-1, messageItem(Events())),
                                               textDeltaOf(id, u"hello"_s, 0)}
                                     << lines(hello);
    QTest::newRow("neither index nor id")
        << Events{textDeltaOf({}, u"hel"_s), textDeltaOf({}, u"lo"_s)} << lines(hello);
}

void TestAnswerBuilder::knowsWhichItemIsMeant()
{
    QFETCH(const Events, events);
    QTEST(outline(built(events)), "expected");
}

void TestAnswerBuilder::keepsItemsInTheServersOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{-1, 0, 1, 2};
    do {
        QString name;
        for (const int index : order)
            name += QString::number(index) + u' ';
        QTest::newRow(qPrintable(name)) << order;
    } while (std::ranges::next_permutation(order).found);
}

void TestAnswerBuilder::keepsItemsInTheServersOrder()
{
    QFETCH(const QList<int>, order);
    Events events;
    for (const int index : order)
        events.append(itemDone(index, messageItem(QString::number(index), u"msg_%1"_s.arg(index))));
    QCOMPARE(outline(built(events)),
             (QStringList{u"message 0"_s, u"message 1"_s, u"message 2"_s, u"message -1"_s}));
}

void TestAnswerBuilder::theFinishedItemIsTheAuthority_data()
{
    QTest::addColumn<Events>("events");
    const QJsonObject done = itemDone(0, messageItem(u"hello"_s));
    QTest::newRow("against deltas") << Events{textDelta(0, u"hullo"_s), done};
    QTest::newRow("against more deltas")
        << Events{textDelta(0, u"hello, hello"_s), textDelta(0, u"x"_s, 1), done};
    QTest::newRow("against the text") << Events{textDone(0, u"hullo"_s), done};
    QTest::newRow("against another kind") << Events{summaryDelta(0, u"hm"_s), done};
    QTest::newRow("against a refusal") << Events{refusalDelta(0, u"no"_s), done};
}

void TestAnswerBuilder::theFinishedItemIsTheAuthority()
{
    QFETCH(const Events, events);
    const Turn turn = built(events);
    QCOMPARE(turn.items.size(), 1);
    QCOMPARE(turn.answerText(), u"hello"_s);
    QVERIFY(turn.items.constFirst().done);
    QCOMPARE(turn.items.constFirst().item.json, messageItem(u"hello"_s));
    QVERIFY(!turn.items.constFirst().parts.constFirst().refusal);
}

void TestAnswerBuilder::theDeltasStayWhereTheFinishedItemIsSilent_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("expected");
    const QJsonObject future{{u"type"_s, u"output_hologram"_s}};
    const QJsonObject argumentsDelta =
        with(itemEvent(u"response.function_call_arguments.delta"_s, 0), u"delta"_s, u"{}"_s);
    QTest::newRow("no content") << Events{textDelta(0, u"hello"_s), itemDone(0, messageItem(Events()))}
                                << u"message hello"_s;
    QTest::newRow("empty text") << Events{textDelta(0, u"hello"_s), itemDone(0, messageItem(QString()))}
                                << u"message hello"_s;
    QTest::newRow("unknown part") << Events{textDelta(0, u"hello"_s),
                                            itemDone(0, messageItem(Events{future}))}
                                  << u"message hello"_s;
    QTest::newRow("no summary") << Events{summaryDelta(0, u"hm"_s), itemDone(0, reasoningItem({}))}
                                << u"reasoning *hm"_s;
    QTest::newRow("no arguments") << Events{argumentsDelta, itemDone(0, functionCallItem(u"f"_s, {}))}
                                  << u"function_call ={}"_s;
}

void TestAnswerBuilder::theDeltasStayWhereTheFinishedItemIsSilent()
{
    QFETCH(const Events, events);
    QFETCH(const QString, expected);
    QCOMPARE(outline(built(events)), QStringList{expected});
}

void TestAnswerBuilder::neverReadsTheOutputOfTheResponse()
{
    const QJsonObject end = completed({{u"output"_s, QJsonArray{messageItem(u"from the end"_s)}}});
    QVERIFY(built({end}).items.isEmpty());
    QCOMPARE(outline(built({itemDone(0, messageItem(u"streamed"_s)), end})),
             QStringList{u"message streamed"_s});
}

void TestAnswerBuilder::takesNoMemoryOnAServersWord()
{
    const Turn turn = built({textDelta(0, u"a"_s, 2'000'000'000), textDelta(0, u"b"_s, 90'000),
                             summaryDelta(1, u"c"_s, 90'000), textDelta(2'000'000'000, u"d"_s)});
    for (const AnswerItem &item : turn.items) {
        QVERIFY(item.parts.size() <= 4096);
        QVERIFY(item.summary.size() <= 4096);
    }
}

void TestAnswerBuilder::collectsAnnotations()
{
    const Turn turn = built({textDelta(0, u"text"_s), citationAdded(0, u"https://a.example"_s),
                             citationAdded(0, u"https://b.example"_s), textDone(0, u"text!"_s)});
    const QList<Protocol::Annotation> annotations = turn.items.constFirst().parts.constFirst().annotations;
    QCOMPARE(annotations.size(), 2);
    QCOMPARE(std::get<Protocol::UrlCitation>(annotations.at(1)).url, u"https://b.example"_s);
}

void TestAnswerBuilder::boundsAnnotations()
{
    Turn turn;
    const Protocol::Event citation = Testing::event(citationAdded(0, u"https://a.example"_s));
    for (int i = 0; i < 10'000; ++i)
        applyToItems(turn, citation, {});
    QVERIFY(turn.items.constFirst().parts.constFirst().annotations.size() <= 4096);
}

void TestAnswerBuilder::notesTheProgressOfATool()
{
    const auto progress = [](const QString &phase) {
        return itemEvent(u"response.web_search_call."_s + phase, 0);
    };
    Turn turn = built({itemAdded(0, searchItem({})), progress(u"in_progress"_s)});
    QCOMPARE(turn.items.constFirst().phase, u"in_progress"_s);
    QVERIFY(applies(turn, progress(u"searching"_s)));
    QVERIFY(!applies(turn, progress(u"searching"_s)));
    QCOMPARE(turn.items.constFirst().phase, u"searching"_s);
    QVERIFY(std::holds_alternative<Protocol::WebSearchItem>(turn.items.constFirst().item.body));
}

void TestAnswerBuilder::saysWhetherAnythingChanged()
{
    Turn turn;
    QVERIFY(applies(turn, itemAdded(0, messageItem(Events()))));
    QVERIFY(!applies(turn, itemAdded(0, messageItem(Events()))));
    QVERIFY(applies(turn, textDelta(0, u"a"_s)));
    QVERIFY(!applies(turn, textDelta(0, QString())));
    QVERIFY(!applies(turn, textDone(0, u"a"_s)));
    for (const QJsonObject &other : {created(), completed(), QJsonObject{{u"type"_s, u"keepalive"_s}}})
        QVERIFY(!applies(turn, other));
}

void TestAnswerBuilder::closesWhatIsStillOpen()
{
    Turn turn;
    const Clock::TimePoint start{std::chrono::seconds(5)};
    applyToItems(turn, Testing::event(textDelta(0, u"a"_s)), start);
    QVERIFY(!turn.items.constFirst().duration);
    closeItems(turn, start + std::chrono::seconds(2));
    closeItems(turn, start + std::chrono::seconds(9));
    QCOMPARE(turn.items.constFirst().duration, std::chrono::seconds(2));
}

QTEST_GUILESS_MAIN(TestAnswerBuilder)
#include "tst_answerbuilder.moc"
