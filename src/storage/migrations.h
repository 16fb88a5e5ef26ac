// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace Lectern {

class Database;

/// `application_id` of a history: "Lect".
constexpr int kApplicationId = 0x4c656374;

/// One step of the schema, from the version before to this one.
struct Migration
{
    int version = 0;
    /// A plain function: it knows the file and nothing else of the program. Runs inside of a write().
    void (*apply)(Database &) = nullptr;
};

using Migrations = std::span<const Migration>;

/// In rising order, the first one makes a new file. What was released never changes.
Migrations migrations();

/// What a file has when all `steps` were taken.
int newestVersion(Migrations steps);

/// Of the file; 0 of a new one.
int versionOf(Database &database);

/// Takes those of `steps` that are missing, each in one piece. See Database::error().
void migrate(Database &database, Migrations steps);

} // namespace Lectern
