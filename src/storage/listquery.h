// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historylist.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace Lectern {

/// Of a conversation `c`, in the order of ConversationRecord's members; the tags are one text with
/// kTagSeparator between them.
extern const QString kConversationColumns;
constexpr QChar kTagSeparator(0x1f);

/// A statement, and what stands for its question marks.
struct ListQuery
{
    QString sql;
    QVariantList values;
};

/// One page of the list, read along an index: its cost is that of the page, whatever else there is. With a
/// tag it is that of the conversations between the hits.
ListQuery listQuery(const HistoryFilter &filter, int limit, const std::optional<ConversationCursor> &after);

/// In the column `shelf`.
QLatin1StringView shelfName(HistoryShelf shelf);

/// As tags are kept: one line, no control characters.
QString cleanTag(const QString &tag);

} // namespace Lectern
