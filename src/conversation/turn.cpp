// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turn.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

bool Turn::hasOutput() const
{
    for (const AnswerItem &item : items) {
        for (const TextPart &part : item.parts) {
            if (!part.text.isEmpty())
                return true;
        }
        const auto hasText = [](const QString &text) { return !text.isEmpty(); };
        if (std::ranges::any_of(item.summary, hasText) || std::ranges::any_of(item.thoughts, hasText) ||
            !item.input.isEmpty())
            return true;
    }
    return false;
}

bool Turn::canBeContinued() const
{
    const bool cut = state == TurnState::Failed ||
                     (state == TurnState::Incomplete && incompleteReason == "max_output_tokens"_L1);
    return cut && latest && !answerText().isEmpty();
}

bool Turn::endsWithMessage() const
{
    if (items.isEmpty() || !items.constLast().done || resumes.contains(items.size()))
        return false;
    const auto *message = std::get_if<Protocol::MessageItem>(&items.constLast().item.body);
    return message && message->phase != Protocol::MessagePhase::Commentary;
}

int Turn::paragraphs() const
{
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n"_s);
    return int(answerText().trimmed().split(blankLines, Qt::SkipEmptyParts).size());
}

QString Turn::answerText() const
{
    QStringList messages;
    for (const AnswerItem &item : items) {
        QString message;
        for (const TextPart &part : item.parts)
            message += part.text;
        if (!message.isEmpty())
            messages += message;
    }
    return messages.join(u"\n\n"_s);
}

} // namespace Lectern
