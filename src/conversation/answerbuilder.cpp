// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/answerbuilder.h"

#include "base/overloaded.h"
#include "protocol/request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

/// More parts than any answer has; a hostile index must not make a list of that length.
constexpr int kMaxParts = 4096;

std::chrono::milliseconds elapsed(Clock::TimePoint from, Clock::TimePoint to)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(to - from);
}

/// Where an item of the current response stands among those of all responses of the turn.
int placeOf(const Turn &turn, int outputIndex)
{
    return outputIndex < 0 ? outputIndex : turn.outputBase + outputIndex;
}

AnswerItem &insertItem(Turn &turn, int outputIndexNow, Item item, Clock::TimePoint now)
{
    const int outputIndex = placeOf(turn, outputIndexNow);
    const auto after = std::ranges::find_if(turn.items, [outputIndex](const AnswerItem &other) {
        return outputIndex >= 0 && (other.outputIndex > outputIndex || other.outputIndex < 0);
    });
    const auto at = turn.items.insert(after, AnswerItem{.outputIndex = outputIndex, .item = std::move(item)});
    at->startedAt = now;
    return *at;
}

AnswerItem *findItem(Turn &turn, const ItemRef &ref)
{
    const auto last = [&turn](const auto &matches) {
        const auto at = std::find_if(turn.items.rbegin(), turn.items.rend(), matches);
        return at == turn.items.rend() ? nullptr : &*at;
    };
    if (ref.outputIndex < 0)
        return last([&ref](const AnswerItem &item) { return item.item.id == ref.itemId; });
    const int place = placeOf(turn, ref.outputIndex);
    if (AnswerItem *item = last([place](const AnswerItem &other) { return other.outputIndex == place; }))
        return item;
    return last([&ref](const AnswerItem &item) { // its index was left out until now
        return item.outputIndex < 0 && !ref.itemId.isEmpty() && item.item.id == ref.itemId;
    });
}

/// The item that an event speaks of, made when its announcement never came.
template <typename Body>
AnswerItem &itemFor(Turn &turn, const ItemRef &ref, const QString &type, Clock::TimePoint now)
{
    if (AnswerItem *item = findItem(turn, ref))
        return *item;
    Item item;
    item.id = ref.itemId;
    item.type = type;
    item.body = Body{};
    return insertItem(turn, ref.outputIndex, std::move(item), now);
}

template <typename T> T *partAt(QList<T> &parts, int index)
{
    if (index < 0 || index >= kMaxParts)
        return nullptr;
    if (parts.size() <= index)
        parts.resize(index + 1);
    return &parts[index];
}

bool append(QString *target, const QString &delta)
{
    if (!target || delta.isEmpty())
        return false;
    target->append(delta);
    return true;
}

bool replace(QString *target, const QString &text)
{
    if (!target || *target == text)
        return false;
    *target = text;
    return true;
}

TextPart textPart(const ContentPart &part)
{
    return std::visit(
        Overloaded{
            [](const OutputTextPart &text) {
                return TextPart{.text = text.text, .annotations = text.annotations};
            },
            [](const RefusalPart &refusal) { return TextPart{.text = refusal.refusal, .refusal = true}; },
            [](const UnknownPart &) { return TextPart{}; },
        },
        part);
}

bool saysSomething(const QList<TextPart> &parts)
{
    return std::ranges::any_of(parts, [](const TextPart &part) { return !part.text.isEmpty(); });
}

void takeInput(AnswerItem &target, const QString &input)
{
    if (!input.isEmpty())
        target.input = input;
}

/// Takes the finished item over. Where it says nothing and the deltas did, the deltas stay.
void takeBody(AnswerItem &target, const Item &item)
{
    target.item = item;
    std::visit(Overloaded{
                   [&](const MessageItem &message) {
                       QList<TextPart> parts;
                       for (const ContentPart &part : message.content)
                           parts.append(textPart(part));
                       if (saysSomething(parts) || !saysSomething(target.parts))
                           target.parts = parts;
                   },
                   [&](const ReasoningItem &reasoning) {
                       if (!reasoning.summary.isEmpty())
                           target.summary = reasoning.summary;
                       if (!reasoning.content.isEmpty())
                           target.thoughts = reasoning.content;
                   },
                   [&](const FunctionCallItem &call) { takeInput(target, call.arguments); },
                   [&](const CustomToolCallItem &call) { takeInput(target, call.input); },
                   [&](const WebSearchItem &) {},
                   [&](const LocalShellItem &) {},
                   [&](const ImageGenerationItem &) {},
                   [&](const CompactionItem &) {},
                   [&](const UnknownItem &) {},
               },
               item.body);
}

/// One overload for each event that concerns items; the rest say so by name at the end.
struct ItemVisitor
{
    Turn &turn;
    Clock::TimePoint now;

    AnswerItem &message(const PartRef &at) { return itemFor<MessageItem>(turn, at.item, u"message"_s, now); }
    AnswerItem &reasoning(const PartRef &at)
    {
        return itemFor<ReasoningItem>(turn, at.item, u"reasoning"_s, now);
    }
    TextPart *part(const PartRef &at) { return partAt(message(at).parts, at.partIndex); }
    QString *text(const PartRef &at)
    {
        TextPart *found = part(at);
        return found ? &found->text : nullptr;
    }
    QString *refusal(const PartRef &at)
    {
        TextPart *found = part(at);
        if (found)
            found->refusal = true;
        return found ? &found->text : nullptr;
    }
    QString *summary(const PartRef &at) { return partAt(reasoning(at).summary, at.partIndex); }
    QString *thoughts(const PartRef &at) { return partAt(reasoning(at).thoughts, at.partIndex); }

    bool operator()(const OutputItemAdded &event)
    {
        if (findItem(turn, {event.outputIndex, event.item.id}))
            return false;
        takeBody(insertItem(turn, event.outputIndex, event.item, now), event.item);
        return true;
    }
    bool operator()(const OutputItemDone &event)
    {
        AnswerItem *item = findItem(turn, {event.outputIndex, event.item.id});
        if (!item)
            item = &insertItem(turn, event.outputIndex, event.item, now);
        takeBody(*item, event.item);
        item->done = true;
        item->duration = elapsed(item->startedAt, now);
        return true;
    }
    bool operator()(const ContentPartAdded &event)
    {
        TextPart *target = part(event.at);
        if (!target || !target->text.isEmpty())
            return false;
        *target = textPart(event.part);
        return true;
    }
    bool operator()(const OutputTextDelta &event) { return append(text(event.at), event.delta); }
    bool operator()(const OutputTextDone &event) { return replace(text(event.at), event.text); }
    bool operator()(const AnnotationAdded &event)
    {
        TextPart *target = part(event.at);
        if (target && target->annotations.size() < kMaxParts)
            target->annotations.append(event.annotation);
        return target != nullptr;
    }
    bool operator()(const RefusalDelta &event) { return append(refusal(event.at), event.delta); }
    bool operator()(const RefusalDone &event) { return replace(refusal(event.at), event.refusal); }
    bool operator()(const ReasoningSummaryPartAdded &event) { return append(summary(event.at), event.text); }
    bool operator()(const ReasoningSummaryTextDelta &event) { return append(summary(event.at), event.delta); }
    bool operator()(const ReasoningSummaryTextDone &event) { return replace(summary(event.at), event.text); }
    bool operator()(const ReasoningTextDelta &event) { return append(thoughts(event.at), event.delta); }
    bool operator()(const ReasoningTextDone &event) { return replace(thoughts(event.at), event.text); }
    bool operator()(const FunctionArgumentsDelta &event)
    {
        return append(&itemFor<FunctionCallItem>(turn, event.at, u"function_call"_s, now).input, event.delta);
    }
    bool operator()(const FunctionArgumentsDone &event)
    {
        return replace(&itemFor<FunctionCallItem>(turn, event.at, u"function_call"_s, now).input,
                       event.arguments);
    }
    bool operator()(const CustomToolInputDelta &event)
    {
        return append(&itemFor<CustomToolCallItem>(turn, event.at, u"custom_tool_call"_s, now).input,
                      event.delta);
    }
    bool operator()(const CustomToolInputDone &event)
    {
        return replace(&itemFor<CustomToolCallItem>(turn, event.at, u"custom_tool_call"_s, now).input,
                       event.input);
    }
    bool operator()(const ToolProgress &event)
    {
        return replace(&itemFor<UnknownItem>(turn, event.at, event.call, now).phase, event.phase);
    }

    bool operator()(const ContentPartDone &) { return false; }
    bool operator()(const ReasoningSummaryPartDone &) { return false; }
    bool operator()(const ImagePartial &) { return false; }
    bool operator()(const ResponseCreated &) { return false; }
    bool operator()(const ResponseQueued &) { return false; }
    bool operator()(const ResponseInProgress &) { return false; }
    bool operator()(const ResponseCompleted &) { return false; }
    bool operator()(const ResponseIncomplete &) { return false; }
    bool operator()(const ResponseFailed &) { return false; }
    bool operator()(const ErrorEvent &) { return false; }
    bool operator()(const RateLimitsEvent &) { return false; }
    bool operator()(const MetadataEvent &) { return false; }
    bool operator()(const KeepAlive &) { return false; }
    bool operator()(const UnknownEvent &) { return false; }
};

} // namespace

namespace {

void startResponse(Turn &turn)
{
    turn.outputBase = 0;
    for (const AnswerItem &item : std::as_const(turn.items))
        turn.outputBase = std::max(turn.outputBase, item.outputIndex + 1);
}

} // namespace

bool applyToItems(Turn &turn, const Protocol::Event &event, Clock::TimePoint now)
{
    return std::visit(ItemVisitor{turn, now}, event);
}

void closeItems(Turn &turn, Clock::TimePoint now)
{
    for (AnswerItem &item : turn.items) {
        if (!item.duration)
            item.duration = elapsed(item.startedAt, now);
    }
}

void dropUnfinished(Turn &turn)
{
    turn.items.removeIf([](const AnswerItem &item) { return !item.done; });
    startResponse(turn);
}

void restoreItem(Turn &turn, int outputIndex, const Item &item, bool done)
{
    AnswerItem restored{.outputIndex = outputIndex, .done = done};
    takeBody(restored, item);
    restored.duration = std::chrono::milliseconds(0);
    turn.items.append(restored);
}

void freezeItems(Turn &turn, Clock::TimePoint now)
{
    for (AnswerItem &item : turn.items) {
        QString text;
        for (const TextPart &part : std::as_const(item.parts))
            text += part.text;
        if (item.done || text.isEmpty())
            continue;
        Item said = parseItem(assistantMessage(text));
        said.id = item.item.id;
        item.item = said;
        item.done = true;
        item.duration = elapsed(item.startedAt, now);
    }
    dropUnfinished(turn);
}

} // namespace Lectern
