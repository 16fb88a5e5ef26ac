// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/randomturn.h"

#include "conversation/answerbuilder.h"
#include "support/events.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

const QStringList kPieces{
    u"word"_s,
    u"Äpfel"_s,
    u" "_s,
    u"\n\n"_s,
    u"```cpp\nint a;\n```\n"_s,
    u"東京都"_s,
    u"مرحبا"_s,
    u"שלום"_s,
    u"🙂👩‍💻"_s,
    u"\"quoted\""_s,
    u"'; DROP TABLE turns; --"_s,
    u"snake_case"_s,
    u"a->b(c)"_s,
    u"\\n\t"_s,
    u"naïve"_s,
    u"한국어"_s,
    u"%_*"_s,
    u"\u200b"_s,
};

bool coin(QRandomGenerator &random)
{
    return random.bounded(2) == 0;
}

QStringList randomTexts(QRandomGenerator &random)
{
    QStringList texts;
    for (int left = random.bounded(3); left > 0; --left)
        texts += randomText(random);
    return texts;
}

QJsonObject randomItem(QRandomGenerator &random, int index)
{
    const QString id = u"item_%1"_s.arg(index);
    switch (random.bounded(7)) {
    case 0:
        return reasoningItem(randomTexts(random), id);
    case 1:
        return functionCallItem(randomText(random, 8), randomText(random));
    case 2:
        return searchItem(randomText(random));
    case 3:
        return {{u"type"_s, u"custom_tool_call"_s}, {u"id"_s, id}, {u"input"_s, randomText(random)}};
    case 4:
        return {{u"type"_s, u"of_tomorrow"_s}, {u"big"_s, Q_INT64_C(9007199254740993)}, {u"half"_s, 0.1}};
    case 5:
        return messageItem({refusalPart(randomText(random))}, id);
    default:
        return messageItem({textPart(randomText(random)), textPart(randomText(random))}, id);
    }
}

QJsonObject randomEvent(QRandomGenerator &random)
{
    const int index = random.bounded(6);
    switch (random.bounded(9)) {
    case 0:
        return itemAdded(index, randomItem(random, index));
    case 1:
    case 2:
        return itemDone(index, randomItem(random, index));
    case 3:
        return refusalDelta(index, randomText(random));
    case 4:
        return summaryDelta(index, randomText(random), random.bounded(2));
    case 5:
        return citationAdded(index, u"https://example.org/%1"_s.arg(random.bounded(100)));
    case 6:
        return itemEvent(u"response.web_search_call.searching"_s, index);
    default:
        return textDelta(index, randomText(random), random.bounded(2));
    }
}

Error randomError(QRandomGenerator &random)
{
    Error error{ErrorKind(random.bounded(int(kLastErrorKind) + 1)), randomText(random)};
    if (coin(random))
        error.serverMessage = randomText(random);
    if (coin(random))
        error.retryAfter = std::chrono::milliseconds(random.bounded(100'000));
    if (coin(random))
        error.resetsAt =
            QDateTime::fromMSecsSinceEpoch(1'800'000'000'123 + random.bounded(1000), QTimeZone::utc());
    return error;
}

void decorate(Turn &turn, QRandomGenerator &random)
{
    turn.delivery = Delivery(random.bounded(3));
    turn.detour = coin(random);
    turn.responseId = coin(random) ? u"resp_1"_s : QString();
    if (turn.state == TurnState::Failed)
        turn.error = randomError(random);
    if (turn.state == TurnState::Incomplete)
        turn.incompleteReason = u"max_output_tokens"_s;
    if (coin(random))
        turn.usage = Protocol::Usage{random.bounded(9), random.bounded(9), 0, 3, 1LL << 40};
    turn.ledger = {.requests = random.bounded(3),
                   .bytesUp = 1LL << 33,
                   .bytesDown = random.bounded(9),
                   .usage = {.inputTokens = random.bounded(9)}};
    if (coin(random))
        turn.resumes.append(random.bounded(int(turn.items.size()) + 1));
    if (coin(random))
        turn.oddities.append(randomError(random));
    if (isFinal(turn.state))
        turn.duration = std::chrono::milliseconds(random.bounded(1'000'000));
}

QString itemDifference(const AnswerItem &a, const AnswerItem &b)
{
    const auto same = [](const TextPart &one, const TextPart &other) {
        return one.text == other.text && one.refusal == other.refusal && one.annotations == other.annotations;
    };
    if (!(a.item == b.item))
        return u"item "_s + a.item.type;
    if (!std::ranges::equal(a.parts, b.parts, same))
        return u"parts"_s;
    if (a.summary != b.summary || a.thoughts != b.thoughts)
        return u"summary or thoughts"_s;
    if (a.outputIndex != b.outputIndex || a.done != b.done || a.duration != b.duration)
        return u"index, done or duration"_s;
    return a.input != b.input || a.phase != b.phase ? u"input or phase"_s : QString();
}

} // namespace

QString randomText(QRandomGenerator &random, int maxLength)
{
    QString text;
    for (int pieces = random.bounded(12); pieces > 0 && text.size() < maxLength; --pieces)
        text += kPieces.at(random.bounded(int(kPieces.size())));
    return text;
}

Turn randomTurn(QRandomGenerator &random)
{
    Turn turn;
    turn.question = randomText(random);
    turn.model = u"model-%1"_s.arg(random.bounded(3));
    turn.effort = coin(random) ? u"high"_s : QString();
    turn.askedAt =
        QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + random.bounded(1'000'000'000), QTimeZone::utc());
    const Clock::TimePoint now;
    for (int events = random.bounded(20); events > 0; --events) {
        applyToItems(turn, event(randomEvent(random)), now);
        if (random.bounded(10) == 0)
            freezeItems(turn, now);
    }
    turn.state = TurnState(random.bounded(int(TurnState::Failed) + 1));
    if (isFinal(turn.state))
        closeItems(turn, now + std::chrono::milliseconds(random.bounded(10'000)));
    decorate(turn, random);
    return turn;
}

QString difference(const Turn &a, const Turn &b, bool placed)
{
    if (a.question != b.question || a.model != b.model || a.effort != b.effort || a.askedAt != b.askedAt)
        return u"question, model, effort or time"_s;
    if (a.state != b.state || a.delivery != b.delivery || a.responseId != b.responseId ||
        a.incompleteReason != b.incompleteReason || a.error != b.error || a.oddities != b.oddities)
        return u"state, delivery or error"_s;
    if (a.outputBase != b.outputBase || a.resumes != b.resumes || a.detour != b.detour ||
        a.duration != b.duration)
        return u"base, resumes, detour or duration"_s;
    if (a.usage != b.usage || !(a.ledger == b.ledger))
        return u"usage or ledger"_s;
    if (a.items.size() != b.items.size())
        return u"%1 items instead of %2"_s.arg(a.items.size()).arg(b.items.size());
    for (qsizetype i = 0; i < a.items.size(); ++i) {
        if (const QString found = itemDifference(a.items.at(i), b.items.at(i)); !found.isEmpty())
            return u"item %1: %2"_s.arg(i).arg(found);
    }
    const bool same =
        a.id == b.id && a.parent == b.parent && a.branch == b.branch && a.branches == b.branches;
    return placed && !same ? u"id, parent or branches"_s : QString();
}

} // namespace Lectern::Testing
