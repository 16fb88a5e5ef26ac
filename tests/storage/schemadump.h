// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Lectern {
class Database;
}

namespace Lectern::Testing {

/// What makes the tables, indexes and triggers of a history, in an order in which it can be run; what SQLite
/// makes by itself is left out.
QStringList schemaOf(Database &database);

/// What fills its tables as they are.
QStringList rowsOf(Database &database);

/// One text, and back.
QString joined(const QStringList &statements);
QStringList split(const QString &text);

} // namespace Lectern::Testing
