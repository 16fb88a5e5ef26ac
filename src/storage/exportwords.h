// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"
#include "conversation/transcriptrow.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace Lectern {

/// The words that an export for people has besides what was said; made by viewmodel/exportwords in the
/// person's language. A function that is missing leaves out what it would have said.
struct ExportWords
{
    QString language; ///< as BCP 47 has it, for readers aloud and hyphenation
    QString untitled; ///< a conversation without a title
    QString you;      ///< who asks
    QString sources;  ///< above the pages that an answer cites
    std::function<QString(const QDateTime &)> time;
    std::function<QString(const Attachment &)> attachment; ///< what was given along, in a line
    std::function<QString(const ReasoningRow &)> reasoning;
    std::function<QString(const ActivityRow &)> activity;
    std::function<QString(const NoticeRow &)> notice;
    std::function<QString(const FooterRow &)> facts; ///< the last line of a turn: the model, what it took
};

} // namespace Lectern
