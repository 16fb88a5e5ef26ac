// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QString;

namespace Lectern {

class Database;

/// Copies the rows of `table` that can be read from `damaged` to `whole`, which has a table of that name.
/// Reads from both ends to where the damage begins, then looks for readable rows in between. Gives how many
/// rows `whole` got; failures of `whole` are its own, those of `damaged` are what this is for.
qint64 rescueTable(Database &damaged, Database &whole, const QString &table);

} // namespace Lectern
