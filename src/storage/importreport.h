// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Lectern {

/// What an import met that the person should know. Sentences are made of it in viewmodel/importwords.
enum class ImportIssue {
    Unreadable,     ///< the file cannot be read
    UnknownFormat,  ///< none of the formats that can be imported
    NewerVersion,   ///< an export of a newer Lectern; nothing of it was taken
    Truncated,      ///< the file ends in the middle; what came whole was taken
    Damaged,        ///< a conversation or an entry that is not what it should be; it was left out
    TooLarge,       ///< an entry over the limit; it was left out
    BrokenTree,     ///< messages that follow nothing, or each other in a circle; they begin branches
    WrongTime,      ///< times that cannot be; others stand in
    Files,          ///< pictures and files, which the export only names; they were left out
    UnknownContent, ///< entries of a kind that is not known; left out, or kept as a line of activity
};

/// Whether nothing of the file could be taken.
constexpr bool isFatal(ImportIssue issue)
{
    return issue == ImportIssue::Unreadable || issue == ImportIssue::UnknownFormat ||
           issue == ImportIssue::NewerVersion;
}

/// One issue of one conversation.
struct ImportNote
{
    ImportIssue issue = ImportIssue::Damaged;
    QString title; ///< of the conversation; empty when it has none, or the whole file is meant
    int count = 1; ///< how often

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// What came of reading a file. How many conversations were new is for whoever stores them.
struct ImportReport
{
    int conversations = 0; ///< that were handed on
    int repeated = 0;      ///< that the same file holds a second time
    int empty = 0;         ///< without a single message
    QList<ImportNote> notes;

    /// Counts `issue`, once for each conversation. Behind the first 500 notes those of the same kind become
    /// one note without a title: a hostile file must not fill the memory.
    void note(ImportIssue issue, const QString &title = {}, int count = 1);

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

} // namespace Lectern
