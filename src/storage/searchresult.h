// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "storage/searchmarks.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Lectern {

/// A question or an answer that was found.
struct SearchHit
{
    TurnId turn;
    bool isAnswer = false;
    QString model;          ///< that was asked
    QDateTime askedAt;      ///< UTC; invalid when it is not known
    QString snippet;        ///< one line of its text, around what was found
    QList<TextRange> marks; ///< what was found, in `snippet`
    double score = 0;       ///< the higher the better; to be compared within one result

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What was found in one conversation, the best first: messages, or the title alone.
struct SearchGroup
{
    ConversationId conversation;
    QString key; ///< see ConversationRecord::key
    QString title;
    QList<TextRange> titleMarks; ///< what was found, in `title`
    QList<SearchHit> hits;       ///< none: what is looked for stands in the title
    double score = 0;            ///< of the best of it, see SearchHit::score

    friend bool operator==(const SearchGroup &, const SearchGroup &) = default;
};

/// The newest messages that are as they should be, by conversations, and conversations that have what is
/// looked for in their titles; the best ones first.
struct SearchResult
{
    QList<SearchGroup> groups;
    int total = 0;       ///< how many messages were found
    bool isMore = false; ///< there may be more; nobody looked on

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

} // namespace Lectern
