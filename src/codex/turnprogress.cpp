// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/turnprogress.h"

#include "base/overloaded.h"
#include "protocol/replay.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Items go by their index; a server that leaves it out names them by id.
QString keyOf(const Protocol::ItemRef &at)
{
    return at.outputIndex >= 0 ? QString::number(at.outputIndex) : u"id "_s + at.itemId;
}

} // namespace

void TurnProgress::apply(const Protocol::Event &event)
{
    using namespace Protocol;
    std::visit(Overloaded{
                   [this](const OutputTextDelta &text) { show(text.at.item, text.delta); },
                   [this](const OutputTextDone &text) { show(text.at.item, text.text); },
                   [this](const RefusalDelta &text) { show(text.at.item, text.delta); },
                   [this](const RefusalDone &text) { show(text.at.item, text.refusal); },
                   [this](const ReasoningSummaryTextDelta &text) { show(text.at.item, text.delta); },
                   [this](const ReasoningSummaryTextDone &text) { show(text.at.item, text.text); },
                   [this](const ReasoningTextDelta &text) { show(text.at.item, text.delta); },
                   [this](const ReasoningTextDone &text) { show(text.at.item, text.text); },
                   [this](const OutputItemDone &done) { finish(done.outputIndex, done.item); },
                   [](const auto &) {},
               },
               event);
}

void TurnProgress::show(const Protocol::ItemRef &at, const QString &text)
{
    if (!text.isEmpty())
        m_shown.insert(keyOf(at));
}

void TurnProgress::finish(int outputIndex, const Protocol::Item &item)
{
    // Deltas may have named the item by index or by id.
    m_shown.remove(keyOf({outputIndex, {}}));
    m_shown.remove(keyOf({-1, item.id}));
    if (outputIndex < 0)
        m_shown.clear(); // one item at a time then
    if (const auto *message = std::get_if<Protocol::MessageItem>(&item.body))
        m_hasAnswer |= message->phase != Protocol::MessagePhase::Commentary;
    if (const std::optional<QJsonObject> json = Protocol::replayed(item))
        m_finished.append(*json);
    else
        m_isReplayable = false;
}

void TurnProgress::beginResponse()
{
    m_shown.clear();
    m_before = m_finished.size();
    m_isReplayable = true;
    m_hasAnswer = false;
}

QJsonArray TurnProgress::finishedNow() const
{
    QJsonArray items;
    for (qsizetype i = m_before; i < m_finished.size(); ++i)
        items.append(m_finished.at(i));
    return items;
}

} // namespace Lectern
