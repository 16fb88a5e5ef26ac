// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/openedhistory.h"

#include "storage/historystore.h"

namespace Lectern {

void whenOpened(HistoryStore &store, QObject &context, const std::function<void()> &then)
{
    if (store.state() != HistoryState::Opening)
        return then();
    QObject::connect(&store, &HistoryStore::stateChanged, &context, then, Qt::SingleShotConnection);
}

} // namespace Lectern
