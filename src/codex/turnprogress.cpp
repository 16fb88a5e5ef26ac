// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/turnprogress.h"

#include "base/overloaded.h"
#include "protocol/replay.h"
#include "protocol/request.h"

#include <algorithm>

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
                   [this](const OutputTextDelta &text) { say(text.at.item, text.delta, false); },
                   [this](const OutputTextDone &text) { say(text.at.item, text.text, true); },
                   [this](const RefusalDelta &text) { say(text.at.item, text.delta, false); },
                   [this](const RefusalDone &text) { say(text.at.item, text.refusal, true); },
                   [this](const ReasoningSummaryTextDelta &text) { show(text.at.item, text.delta); },
                   [this](const ReasoningSummaryTextDone &text) { show(text.at.item, text.text); },
                   [this](const ReasoningTextDelta &text) { show(text.at.item, text.delta); },
                   [this](const ReasoningTextDone &text) { show(text.at.item, text.text); },
                   [this](const OutputItemDone &done) { finish(done.outputIndex, done.item); },
                   [](const auto &) {},
               },
               event);
}

TurnProgress::Unfinished &TurnProgress::shown(const Protocol::ItemRef &at)
{
    const QString key = keyOf(at);
    const auto known = std::ranges::find(m_shown, key, &Unfinished::key);
    if (known != m_shown.end())
        return *known;
    m_shown.append({key, {}});
    return m_shown.last();
}

void TurnProgress::show(const Protocol::ItemRef &at, const QString &text)
{
    if (!text.isEmpty())
        shown(at);
}

void TurnProgress::say(const Protocol::ItemRef &at, const QString &text, bool isWhole)
{
    if (text.isEmpty())
        return;
    QString &said = shown(at).text;
    if (!isWhole)
        said += text;
    else if (!said.endsWith(text)) // the part as a whole, of which no piece came
        said += text;
}

void TurnProgress::finish(int outputIndex, const Protocol::Item &item)
{
    const QString key = keyOf({outputIndex, item.id});
    const QString byId = keyOf({-1, item.id}); // deltas may have named it so
    m_shown.removeIf([&](const Unfinished &other) { return other.key == key || other.key == byId; });
    if (outputIndex < 0)
        m_shown.clear(); // one item at a time then
    if (const auto *message = std::get_if<Protocol::MessageItem>(&item.body))
        m_hasAnswer |= message->phase != Protocol::MessagePhase::Commentary;
    if (const std::optional<QJsonObject> json = Protocol::replayed(item))
        put(key, *json);
    else
        m_isReplayable = false;
}

/// An item that is said to be finished twice is one item.
void TurnProgress::put(const QString &key, const QJsonObject &json)
{
    const bool isNamed = key != keyOf({-1, {}}); // else each is one of its own
    const auto known = m_places.constFind(key);
    if (isNamed && known != m_places.cend()) {
        m_finished.replace(*known, json);
        return;
    }
    m_places.insert(key, m_finished.size());
    m_finished.append(json);
}

void TurnProgress::beginResponse(bool keepsText)
{
    for (const Unfinished &item : std::as_const(m_shown)) {
        if (keepsText && !item.text.isEmpty())
            m_finished.append(Protocol::assistantMessage(item.text));
    }
    m_shown.clear();
    m_places.clear();
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
