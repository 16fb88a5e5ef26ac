// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <QDateTime>

#include <optional>

namespace Lectern {

/// Sets what follows from the order and the parents of the turns: Turn::branch, branches and latest, and a
/// leaf where none is set.
void numberBranches(ConversationArchive &archive);

/// Makes of what a file says something that can be listed: no text longer than a person writes, on one line
/// and without what hides in it; times from 1970 to 2100. True when a time was none.
bool tidyRecord(ConversationArchive &archive);

/// Sets times that are missing, from others; `now` stands in where none is known.
void fillTimes(ConversationArchive &archive, const QDateTime &now);

/// Sets what of the record follows from the turns where the source did not say it: title and model.
void fillRecord(ConversationArchive &archive);

/// The key of a conversation that is known by `origin` elsewhere: the same each time.
QString keyForOrigin(const QString &origin);

/// Seconds since 1970, with fractions, as UTC; nothing outside 1970 to 2100.
std::optional<QDateTime> momentOf(double seconds);

/// ISO 8601 as UTC, in the same bounds; without a time zone UTC is meant.
std::optional<QDateTime> momentOf(const QString &text);

} // namespace Lectern
