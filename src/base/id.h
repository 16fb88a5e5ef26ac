// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>

namespace Lectern {

/// A number that names one thing of one kind. Ids of different kinds do not compare or convert.
/// Id{} (zero) names nothing.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(quint64 value)
        : m_value(value)
    {
    }

    constexpr quint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    constexpr Id next() const { return Id(m_value + 1); }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

/// One question and its answer.
using TurnId = Id<struct TurnTag>;
/// One block of a transcript; stays the same while the block grows.
using BlockId = Id<struct BlockTag>;
/// One conversation, with all its branches.
using ConversationId = Id<struct ConversationTag>;

} // namespace Lectern
