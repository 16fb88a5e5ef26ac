#pragma once
#include "protocol/item.h"
namespace Lectern::Protocol {
inline std::optional<QJsonObject> replayed(const Item &item)
{
    if (std::holds_alternative<MessageItem>(item.body) || std::holds_alternative<ReasoningItem>(item.body)
        || std::holds_alternative<CompactionItem>(item.body) || std::holds_alternative<WebSearchItem>(item.body))
        return item.json;
    return std::nullopt;
}
}
