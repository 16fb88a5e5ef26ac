// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/usage.h"

#include "protocol/jsonread.h"

#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

Usage &Usage::operator+=(const Usage &other)
{
    inputTokens += other.inputTokens;
    cachedTokens += other.cachedTokens;
    outputTokens += other.outputTokens;
    reasoningTokens += other.reasoningTokens;
    totalTokens += other.totalTokens;
    return *this;
}

std::optional<Usage> parseUsage(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    Usage usage;
    usage.inputTokens = countAt(object, "input_tokens"_L1);
    usage.cachedTokens = countAt(object.value("input_tokens_details"_L1).toObject(), "cached_tokens"_L1);
    usage.outputTokens = countAt(object, "output_tokens"_L1);
    usage.reasoningTokens =
        countAt(object.value("output_tokens_details"_L1).toObject(), "reasoning_tokens"_L1);
    usage.totalTokens = countAt(object, "total_tokens"_L1);
    return usage;
}

} // namespace Lectern::Protocol
