// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace Indexing

} // namespace Lectern
