// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportrows.h"

#include "conversation/turnrows.h"

namespace Lectern {

namespace {

bool isEnding(const NoticeRow &row)
{
    using Kind = NoticeRow::Kind;
    switch (row.kind) {
    case Kind::Stopped:
    case Kind::CutByTokenLimit:
    case Kind::CutByFilter:
    case Kind::Incomplete:
    case Kind::Failed:
        return true;
    case Kind::Oddity:
    case Kind::Detour:
        break;
    }
    return false;
}

} // namespace

QList<TranscriptRow> exportRows(const Turn &turn, bool reasoning)
{
    TurnRows rows;
    if (reasoning) {
        for (const AnswerItem &item : turn.items) {
            if (std::holds_alternative<Protocol::ReasoningItem>(item.item.body))
                rows.toggleReasoning(item.outputIndex);
        }
    }
    for (const RowEdit &edit : rows.update(turn))
        rows.apply(edit);
    QList<TranscriptRow> result;
    for (TranscriptRow row : rows.rows()) {
        if (auto *notice = std::get_if<NoticeRow>(&row)) {
            if (!isEnding(*notice))
                continue;
            notice->canContinue = false;
            notice->canRetry = false;
        }
        result.append(std::move(row));
    }
    return result;
}

QString exportTitle(const ConversationRecord &record, const QString &untitled)
{
    const QString title = record.title.simplified();
    return title.isEmpty() ? untitled : title;
}

} // namespace Lectern
