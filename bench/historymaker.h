// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace Lectern::Bench {

/// What history is to be made.
struct HistoryPlan
{
    int messages = 1000; ///< half of them questions; at least 40
    quint32 seed = 1;
    QString owner; ///< see ConversationRecord::owner

    /// One conversation for twenty messages.
    int conversations() const { return messages / 20; }
    /// Messages of the largest conversation: one in ten, but no more than ten thousand.
    int largest() const;
};

/// The title of the largest conversation, which is pinned and the one that changed last.
extern const QString kLargestTitle;
/// A word that stands in a title and nowhere else, and a tag that two conversations have.
extern const QString kTitleWord;
extern const QString kRareTag;

/// Fills `dir` with a history.db of made-up conversations, with code, several scripts, tags, pins, branches,
/// attachments, an archive and a trash: the same plan gives the same texts, ids and times. There must be none
/// yet. `progress` is told how many messages are there.
std::optional<Error> makeHistory(const QString &dir, const HistoryPlan &plan,
                                 const std::function<void(int)> &progress = {});

} // namespace Lectern::Bench
