// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace Lectern {

class HistoryStore;

/// Calls `then` once it is known how `store` stands; at once when it is. Never after `context` has gone.
void whenOpened(HistoryStore &store, QObject &context, const std::function<void()> &then);

} // namespace Lectern
