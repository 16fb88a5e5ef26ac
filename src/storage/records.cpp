// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/records.h"

#include <QHash>

#include <algorithm>

namespace Lectern {

QList<Turn> ConversationArchive::path() const
{
    QHash<TurnId, const Turn *> byId;
    for (const Turn &turn : turns)
        byId.insert(turn.id, &turn);
    QList<Turn> path;
    for (const Turn *turn = byId.value(record.leaf); turn; turn = byId.value(turn->parent)) {
        path.append(*turn);
        byId.remove(turn->id); // a damaged tree ends, too
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace Lectern
