// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "conversation/attachment.h"
#include "conversation/block.h"
#include "conversation/turn.h"
#include "protocol/usage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace Lectern {

/// What the person asked, as typed.
struct QuestionRow
{
    QString text;
    QList<Attachment> attachments; ///< given along
    int branch = 1;                ///< see Turn
    int branches = 1;

    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

/// One block of Markdown. `muted` for what is not the answer itself: reasoning that was unfolded.
struct BlockRow
{
    Block block;
    bool muted = false;

    friend bool operator==(const BlockRow &, const BlockRow &) = default;
};

/// The one line that stands for a reasoning item; its text follows as muted blocks while it is expanded.
struct ReasoningRow
{
    int outputIndex = -1;
    QString headline; ///< of the latest section, may be empty
    bool expandable = false;
    bool expanded = false;
    std::optional<std::chrono::milliseconds> duration; ///< nothing while it goes on

    friend bool operator==(const ReasoningRow &, const ReasoningRow &) = default;
};

/// What a tool did or does.
struct ActivityRow
{
    enum class Kind { WebSearch, OpenPage, FindInPage, FunctionCall, Shell, ImageGeneration, Other };

    Kind kind = Kind::Other;
    QString subject; ///< the query, address, name or command; for Other the item's type
    bool running = false;
    bool answered = false; ///< of a call that somebody else has to carry out: it has been

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// The pages that an answer cites, each once, in the order of their first mention.
struct SourcesRow
{
    QList<Protocol::UrlCitation> sources;

    friend bool operator==(const SourcesRow &, const SourcesRow &) = default;
};

/// The answer was refused, in the model's words.
struct RefusalRow
{
    QString text;

    friend bool operator==(const RefusalRow &, const RefusalRow &) = default;
};

/// Something the person must know about the turn.
struct NoticeRow
{
    enum class Kind { Stopped, CutByTokenLimit, CutByFilter, Incomplete, Failed, Oddity, Detour };

    Kind kind = Kind::Incomplete;
    std::optional<Error> error;             ///< of Failed and Oddity
    QString reason;                         ///< of Incomplete, as the server names it
    bool afterOutput = false;               ///< part of an answer stands above
    int paragraphs = 0;                     ///< of the answer that stand above
    Delivery delivery = Delivery::Answered; ///< of Failed
    bool mayBeWhole = false; ///< the last message is finished; only the word that it was the last is missing
    bool canContinue = false;
    bool canRetry = false;

    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};

/// The last line of a turn: that it is under way, or what it took.
struct FooterRow
{
    TurnState state = TurnState::Submitted;
    bool writing = false; ///< text of the answer arrives
    bool hasText = false; ///< there is something to copy
    QString model;
    std::optional<std::chrono::milliseconds> duration;
    std::optional<Protocol::Usage> usage;
    int branch = 1; ///< see Turn
    int branches = 1;

    friend bool operator==(const FooterRow &, const FooterRow &) = default;
};

using TranscriptRow = std::variant<QuestionRow, BlockRow, ReasoningRow, ActivityRow, SourcesRow, RefusalRow,
                                   NoticeRow, FooterRow>;

/// Space above a row, from what it is and what stands above it.
enum class RowGap {
    None,    ///< the first row of the page
    Tight,   ///< items of a compact list
    Line,    ///< lines that belong together
    Block,   ///< paragraphs
    Section, ///< above a heading, and between question and answer
    Turn,    ///< above a question
    Joined,  ///< none: parts of one paragraph
};

/// What can be found in a row, each text as one text of the page shows it: of a table its cells, of code
/// its pieces, see CodeLines.
QStringList textsOf(const TranscriptRow &row);

/// What must be said about `turn` besides its answer.
QList<NoticeRow> noticesOf(const Turn &turn);

RowGap gapBetween(const TranscriptRow &above, const TranscriptRow &row);

} // namespace Lectern
