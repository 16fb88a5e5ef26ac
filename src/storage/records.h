// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/attachment.h"
#include "conversation/turn.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// A conversation as the list shows it. All times are UTC, to the millisecond.
struct ConversationRecord
{
    ConversationId id;
    QString key;   ///< names it towards the server and in exports; never the same for two
    QString owner; ///< the account that it belongs to, see ActiveAccount::owner; empty: nobody's, and
                   ///< everybody sees it
    QString title; ///< one line; empty while nothing was asked
    bool titledByHand = false;
    QString model;
    QString effort;
    QDateTime createdAt;
    QDateTime changedAt; ///< the last question or answer; what the list is sorted by
    bool pinned = false;
    bool archived = false;
    bool unread = false;
    std::optional<QDateTime> deletedAt; ///< in the trash since then
    TurnId leaf;                        ///< the last turn of the chosen path; invalid when nothing was asked
    QString origin; ///< of an imported one: where it comes from, so that it never comes twice
    QStringList tags;

    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

/// What is typed but not sent.
struct Draft
{
    QString text;
    qsizetype caret = 0;
    QList<Attachment> attachments;
    QString model;
    QString effort;

    bool isEmpty() const { return text.isEmpty() && attachments.isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// A question that waits for the answer before it.
struct QueuedQuestion
{
    QString text; ///< may be empty where something is given along
    QList<Attachment> attachments;

    bool isBlank() const { return text.isEmpty() && attachments.isEmpty(); }
    friend bool operator==(const QueuedQuestion &, const QueuedQuestion &) = default;
};

/// What is seen of a conversation when it is opened again.
struct ScrollPosition
{
    QString item;      ///< what stood at the top, in the words of the page
    double offset = 0; ///< how far it was scrolled out, in device-independent pixels

    friend bool operator==(const ScrollPosition &, const ScrollPosition &) = default;
};

/// A question of the chosen path, for a list of them.
struct QuestionLine
{
    TurnId turn;
    TurnId parent; ///< invalid for the first
    QString text;  ///< no more than a line's worth
    QDateTime askedAt;

    friend bool operator==(const QuestionLine &, const QuestionLine &) = default;
};

/// What became of a conversation that was to be added.
struct AddedConversation
{
    ConversationId id;
    bool wasThere = false; ///< known by its origin or key: nothing was added

    friend bool operator==(const AddedConversation &, const AddedConversation &) = default;
};

/// A conversation with everything in it, as exports and imports hand it on. The turns are a tree by
/// Turn::parent; parents come before their children, and of siblings the older first.
struct ConversationArchive
{
    ConversationRecord record;
    QList<Turn> turns;

    /// The chosen path, from the first question to ConversationRecord::leaf.
    QList<Turn> path() const;
};

} // namespace Lectern
