// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/conversation.h"

#include "support/events.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr std::array kStates = {TurnState::Submitted,  TurnState::Streaming, TurnState::Completed,
                                TurnState::Incomplete, TurnState::Stopped,   TurnState::Failed};

struct Fixture
{
    FakeClock clock;
    Conversation conversation{clock};
    QSignalSpy added{&conversation, &Conversation::turnAdded};
    QSignalSpy changed{&conversation, &Conversation::turnChanged};
    QSignalSpy removed{&conversation, &Conversation::turnRemoved};

    void begin(quint64 id = 1, const QString &question = u"question"_s)
    {
        conversation.beginTurn({TurnId(id), conversation.nextParent(), question, u"asked-model"_s});
    }
    void apply(const QJsonObject &json, quint64 id = 1)
    {
        conversation.apply(TurnId(id), Testing::event(json));
    }
    void apply(const QList<QJsonObject> &events)
    {
        for (const QJsonObject &json : events)
            apply(json);
    }
    const Turn &turn(quint64 id = 1) const { return *conversation.turn(TurnId(id)); }
    /// What is sent with the next question.
    QJsonArray input()
    {
        begin(99, u"next"_s);
        return conversation.requestFor(TurnId(99)).input;
    }
    /// The same: `role: text` of messages, the type of the rest.
    QStringList history()
    {
        QStringList lines;
        for (const QJsonArray items = input(); const auto &value : items) {
            const QJsonObject item = value.toObject();
            const QJsonObject part = item.value(u"content"_s).toArray().at(0).toObject();
            const QString role = item.value(u"role"_s).toString();
            lines += role.isEmpty() ? item.value(u"type"_s).toString()
                                    : role + u": " + part.value(u"text"_s).toString();
        }
        return lines;
    }
};

const QList<QJsonObject> kAnswer{created(), itemAdded(0, reasoningItem({})),
                                 itemDone(0, reasoningItem({u"**Thinking**"_s})), textDelta(1, u"ans"_s),
                                 itemDone(1, messageItem(u"answer"_s))};

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finalStatesAreLeftNeverAndNothingGoesBack();
    void aTurnEndsAsTheServerSays_data();
    void aTurnEndsAsTheServerSays();
    void nothingChangesAFinalTurn_data();
    void nothingChangesAFinalTurn();
    void ignoresTurnsItDoesNotKnow();
    void notesWhoAnsweredAndWhatItTook();
    void measuresTheTurnOnTheClock();
    void sendsWhatWasSaid_data();
    void sendsWhatWasSaid();
    void replaysFinishedItemsAsReceived();
    void replaysTheTextWhenTheFinishedItemHasNone();
    void replacesATurnThatFailedWithoutAnAnswer();
    void keepsATurnThatFailedWithinItsAnswer_data();
    void keepsATurnThatFailedWithinItsAnswer();
    void namesTheConversationInEveryRequest();
    void keepsFewOddities();
    void knowsWhetherAQuestionWasSent();
    void tellsEveryChange();
};

void TestConversation::finalStatesAreLeftNeverAndNothingGoesBack()
{
    int legal = 0;
    for (const TurnState from : kStates) {
        for (const TurnState to : kStates) {
            const bool expected =
                (from == TurnState::Submitted && to != TurnState::Submitted) ||
                (from == TurnState::Streaming && to != TurnState::Submitted && to != TurnState::Streaming);
            QCOMPARE(canTransition(from, to), expected);
            legal += expected;
        }
        QCOMPARE(isFinal(from), from != TurnState::Submitted && from != TurnState::Streaming);
    }
    QCOMPARE(legal, 9);
}

void TestConversation::aTurnEndsAsTheServerSays_data()
{
    QTest::addColumn<QJsonObject>("end");
    QTest::addColumn<TurnState>("state");
    QTest::newRow("completed") << completed() << TurnState::Completed;
    QTest::newRow("done") << with(completed(), u"type"_s, u"response.done"_s) << TurnState::Completed;
    QTest::newRow("incomplete") << incomplete(u"max_output_tokens"_s) << TurnState::Incomplete;
    QTest::newRow("failed") << failed(u"server_error"_s) << TurnState::Failed;
    QTest::newRow("failed, no reason") << QJsonObject{{u"type"_s, u"response.failed"_s}} << TurnState::Failed;
    QTest::newRow("error") << QJsonObject{{u"type"_s, u"error"_s}} << TurnState::Failed;
}

void TestConversation::aTurnEndsAsTheServerSays()
{
    QFETCH(const QJsonObject, end);
    QFETCH(const TurnState, state);
    for (const bool streaming : {false, true}) {
        Fixture f;
        f.begin();
        QCOMPARE(f.turn().state, TurnState::Submitted);
        if (streaming) {
            f.apply(created());
            QCOMPARE(f.turn().state, TurnState::Streaming);
        }
        f.apply(end);
        QCOMPARE(f.turn().state, state);
        QCOMPARE(f.turn().error.has_value(), state == TurnState::Failed);
        QVERIFY(f.turn().duration.has_value());
    }
}

void TestConversation::nothingChangesAFinalTurn_data()
{
    QTest::addColumn<QJsonObject>("end");
    QTest::newRow("completed") << completed();
    QTest::newRow("incomplete") << incomplete(u"content_filter"_s);
    QTest::newRow("failed") << failed(u"server_error"_s);
    QTest::newRow("stopped") << QJsonObject();
}

void TestConversation::nothingChangesAFinalTurn()
{
    QFETCH(const QJsonObject, end);
    Fixture f;
    f.begin();
    f.apply(textDelta(0, u"text"_s));
    if (end.isEmpty())
        f.conversation.stop(TurnId(1));
    else
        f.apply(end);
    const TurnState state = f.turn().state;
    const std::optional<Error> error = f.turn().error;
    f.changed.clear();
    f.clock.advance(1s);
    f.conversation.stop(TurnId(1));
    f.conversation.fail(TurnId(1), {ErrorKind::Timeout, {}});
    f.conversation.noteOddity(TurnId(1), {ErrorKind::Protocol, {}});
    for (const QJsonObject &late : {created(), textDelta(0, u" more"_s), completed(), failed(u"x"_s)})
        f.apply(late);
    QCOMPARE(f.turn().state, state);
    QCOMPARE(f.turn().error, error);
    QCOMPARE(f.turn().answerText(), u"text"_s);
    QCOMPARE(f.turn().duration, 0ms);
    QVERIFY(f.turn().oddities.isEmpty());
    QCOMPARE(f.changed.size(), 0);
}

void TestConversation::ignoresTurnsItDoesNotKnow()
{
    Fixture f;
    f.begin();
    f.apply(completed(), 2);
    f.conversation.stop(TurnId(2));
    f.conversation.fail(TurnId(), {ErrorKind::Timeout, {}});
    f.conversation.noteOddity(TurnId(2), {ErrorKind::Protocol, {}});
    QCOMPARE(f.turn().state, TurnState::Submitted);
    QCOMPARE(f.conversation.turn(TurnId(2)), nullptr);
    QCOMPARE(f.changed.size(), 0);
}

void TestConversation::notesWhoAnsweredAndWhatItTook()
{
    Fixture f;
    f.begin();
    QCOMPARE(f.turn().model, u"asked-model"_s);
    f.apply(created(u"real-model"_s));
    QCOMPARE(f.turn().model, u"real-model"_s);
    QCOMPARE(f.turn().responseId, u"resp_1"_s);
    f.apply(completed({{u"usage"_s, QJsonObject{{u"output_tokens"_s, 7}}}}));
    QCOMPARE(f.turn().model, u"real-model"_s);
    QCOMPARE(f.turn().usage->outputTokens, 7);
}

void TestConversation::measuresTheTurnOnTheClock()
{
    Fixture f;
    f.begin();
    f.clock.advance(2s);
    f.apply(itemAdded(0, reasoningItem({})));
    f.clock.advance(3s);
    f.apply(itemDone(0, reasoningItem({})));
    f.apply(textDelta(1, u"text"_s));
    f.clock.advance(4s);
    f.conversation.stop(TurnId(1));
    QCOMPARE(f.turn().items.at(0).duration, 3s);
    QCOMPARE(f.turn().items.at(1).duration, 4s);
    QCOMPARE(f.turn().duration, 9s);
}

void TestConversation::sendsWhatWasSaid_data()
{
    QTest::addColumn<QList<QJsonObject>>("events");
    QTest::addColumn<QStringList>("history");
    const QString question = u"user: question"_s;
    const QString next = u"user: next"_s;
    const QString answer = u"assistant: answer"_s;
    const QList<QJsonObject> partial{created(), textDelta(0, u"ans"_s)};
    QTest::newRow("completed") << kAnswer + QList{completed()}
                               << QStringList{question, u"reasoning"_s, answer, next};
    QTest::newRow("incomplete") << kAnswer + QList{incomplete(u"max_output_tokens"_s)}
                                << QStringList{question, answer, next};
    QTest::newRow("failed") << kAnswer + QList{failed(u"server_error"_s)}
                            << QStringList{question, answer, next};
    QTest::newRow("stopped") << kAnswer << QStringList{question, answer, next};
    QTest::newRow("stopped early") << partial << QStringList{question, u"assistant: ans"_s, next};
    QTest::newRow("stopped before") << QList<QJsonObject>() << QStringList{question, next};
    QTest::newRow("failed before") << QList{failed(u"server_error"_s)} << QStringList{next};
    QTest::newRow("deltas only") << partial + QList{completed()}
                                 << QStringList{question, u"assistant: ans"_s, next};
    QTest::newRow("tool calls stay here") << QList{itemDone(0, functionCallItem(u"f"_s, u"{}"_s)),
                                                   itemDone(1, messageItem(u"answer"_s)), completed()}
                                          << QStringList{question, answer, next};
}

void TestConversation::sendsWhatWasSaid()
{
    QFETCH(const QList<QJsonObject>, events);
    Fixture f;
    f.begin();
    f.apply(events);
    f.conversation.stop(TurnId(1));
    QTEST(f.history(), "history");
}

void TestConversation::replaysFinishedItemsAsReceived()
{
    const QJsonObject item = with(messageItem(u"answer"_s), u"phase"_s, u"final_answer"_s);
    Fixture f;
    f.begin();
    f.apply({itemDone(0, reasoningItem({u"thought"_s})), itemDone(1, item), completed()});
    const QJsonArray input = f.input();
    QCOMPARE(input.size(), 4);
    QCOMPARE(input.at(1).toObject(), reasoningItem({u"thought"_s}));
    QCOMPARE(input.at(2).toObject(), item);
}

void TestConversation::replaysTheTextWhenTheFinishedItemHasNone()
{
    Fixture f;
    f.begin();
    f.apply({textDelta(0, u"answer"_s), itemDone(0, messageItem(QList<QJsonObject>())), completed()});
    QCOMPARE(f.turn().answerText(), u"answer"_s);
    QCOMPARE(f.history(), (QStringList{u"user: question"_s, u"assistant: answer"_s, u"user: next"_s}));
}

void TestConversation::replacesATurnThatFailedWithoutAnAnswer()
{
    Fixture f;
    f.begin(1);
    f.conversation.fail(TurnId(1), {ErrorKind::ConnectionRefused, {}});
    f.begin(2);
    QCOMPARE(f.removed.size(), 1);
    QCOMPARE(f.removed.at(0).at(0).value<TurnId>(), TurnId(1));
    QCOMPARE(f.conversation.turns().size(), 1);
    QCOMPARE(f.conversation.turns().constFirst().id, TurnId(2));
}

void TestConversation::keepsATurnThatFailedWithinItsAnswer_data()
{
    QTest::addColumn<QJsonObject>("output");
    const QJsonObject thought = itemEvent(u"response.reasoning_text.delta"_s, 0);
    QTest::newRow("text") << textDelta(0, u"half"_s);
    QTest::newRow("summary") << summaryDelta(0, u"hm"_s);
    QTest::newRow("thought") << with(thought, u"delta"_s, u"hm"_s);
    QTest::newRow("call") << itemDone(0, functionCallItem(u"f"_s, u"{}"_s));
}

void TestConversation::keepsATurnThatFailedWithinItsAnswer()
{
    QFETCH(const QJsonObject, output);
    Fixture f;
    f.begin(1);
    f.apply(output);
    f.conversation.fail(TurnId(1), {ErrorKind::ConnectionLost, {}});
    f.begin(2);
    QCOMPARE(f.removed.size(), 0);
    QCOMPARE(f.conversation.turns().size(), 2);
}

void TestConversation::namesTheConversationInEveryRequest()
{
    Fixture f;
    const Conversation other(f.clock);
    QVERIFY(!f.conversation.key().isEmpty());
    QVERIFY(f.conversation.key() != other.key());
    f.begin();
    QCOMPARE(f.conversation.requestFor(TurnId(1)).promptCacheKey, f.conversation.key());
}

void TestConversation::keepsFewOddities()
{
    Fixture f;
    f.begin();
    for (int i = 0; i < 3; ++i)
        f.conversation.noteOddity(TurnId(1), {ErrorKind::Protocol, u"the same"_s});
    QCOMPARE(f.turn().oddities.size(), 1);
    QCOMPARE(f.changed.size(), 1);
    for (int i = 0; i < 1000; ++i)
        f.conversation.noteOddity(TurnId(1), {ErrorKind::Protocol, QString::number(i)});
    QCOMPARE(f.turn().oddities.size(), 8);
    QCOMPARE(f.turn().state, TurnState::Submitted);
}

void TestConversation::knowsWhetherAQuestionWasSent()
{
    Fixture f;
    f.begin();
    QCOMPARE(f.turn().delivery, Delivery::NeverSent);
    f.apply(created());
    QCOMPARE(f.turn().delivery, Delivery::OutcomeUnknown);
    f.apply(completed());
    QCOMPARE(f.turn().delivery, Delivery::Answered);
    QCOMPARE(f.turn().askedAt, f.clock.wallNow());
}

void TestConversation::tellsEveryChange()
{
    Fixture f;
    f.begin();
    QCOMPARE(f.added.size(), 1);
    f.apply(created());
    QCOMPARE(f.changed.size(), 1);
    f.apply(textDelta(0, u"a"_s));
    QCOMPARE(f.changed.size(), 2);
    f.apply(QJsonObject{{u"type"_s, u"keepalive"_s}});
    f.apply(textDelta(0, QString()));
    QCOMPARE(f.changed.size(), 2);
    f.apply(completed());
    QCOMPARE(f.changed.size(), 3);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
