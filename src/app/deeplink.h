// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace Lectern {

/// What a link to the program asks for: lectern://new?prompt=TEXT, a new conversation with TEXT in the
/// composer, which only the person sends. Anybody can make such a link.
struct DeepLink
{
    QString prompt;

    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

/// Characters; no browser gives longer addresses to programs, and nobody reads more before sending it.
constexpr qsizetype kMaxDeepLink = 32 * 1024;

/// Reads any text. An error's kind is Usage for a link that asks for something that is not known, as a whole,
/// and TooLarge. Characters that cannot be seen, or turn others around, are left out of the prompt.
Result<DeepLink> parseDeepLink(const QString &link);

} // namespace Lectern
