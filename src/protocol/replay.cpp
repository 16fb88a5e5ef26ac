// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/replay.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

namespace {

/// The pages that were found would cost more than the answer, and the servers' own client leaves them out.
QJsonObject withoutSources(QJsonObject json)
{
    QJsonObject action = json.value("action"_L1).toObject();
    if (!action.contains("sources"_L1))
        return json;
    action.remove("sources"_L1);
    json.insert("action"_L1, action);
    return json;
}

} // namespace

std::optional<QJsonObject> replayed(const Item &item)
{
    using Replay = std::optional<QJsonObject>;
    return std::visit(Overloaded{
                          [&item](const MessageItem &) { return Replay(item.json); },
                          [&item](const ReasoningItem &reasoning) {
                              const bool known = !item.id.isEmpty() || !reasoning.encryptedContent.isEmpty();
                              return known ? Replay(item.json) : Replay();
                          },
                          [&item](const CompactionItem &) { return Replay(item.json); },
                          [&item](const WebSearchItem &) { return Replay(withoutSources(item.json)); },
                          [](const FunctionCallItem &) { return Replay(); },
                          [](const CustomToolCallItem &) { return Replay(); },
                          [](const LocalShellItem &) { return Replay(); },
                          [](const ImageGenerationItem &) { return Replay(); },
                          [](const UnknownItem &) { return Replay(); },
                      },
                      item.body);
}

} // namespace Lectern::Protocol
