// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>

#include <functional>

namespace Lectern {

class Database;

/// Fills the index of the search from the texts, piece by piece, from where it stands. Texts that come and go
/// in the meantime are seen to by the triggers.
namespace Indexing {

/// Empties the index, damaged or not; nothing is found until step() has gone on.
void begin(Database &database);

/// True when all texts are in the index.
bool isComplete(Database &database);

/// Does one piece; true when all is done.
bool step(Database &database);

/// Does `work`, which adds `turns` and no other texts, and brings them into the index when it is done. Where
/// the index is not complete, or this goes on inside of another one, that sees to it. Inside of a write().
///
/// With a trigger each text would have the index written for itself, and what was written put together again
/// and again, which cost three times as much as all of the index: a statement with a trigger begins a
/// savepoint, and there fts5 writes what it has collected.
void together(Database &database, const QList<TurnId> &turns, const std::function<void()> &work);

} // namespace Indexing

} // namespace Lectern
