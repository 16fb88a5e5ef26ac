// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

void makeFirst(Database &database)
{
    makeTables(database);
    makeIndexOfWords(database);
}

/// What is known of a file that was given along, beside what its content is; see attachmentJson().
void describeAttachments(Database &database)
{
    database.run(u"ALTER TABLE turn_attachments ADD COLUMN about TEXT NOT NULL DEFAULT '{}'"_s);
}

/// Questions that wait for an answer; see DraftTable::putQueue().
void makeQueue(Database &database)
{
    database.run(u"CREATE TABLE queued (conversation INTEGER PRIMARY KEY REFERENCES conversations "
                 "ON DELETE CASCADE, questions TEXT NOT NULL) STRICT"_s);
}

constexpr std::array kMigrations = {
    Migration{1, makeFirst},
    Migration{2, describeAttachments},
    Migration{3, makeQueue},
};

constexpr bool isRising()
{
    for (std::size_t i = 0; i < kMigrations.size(); ++i) {
        if (kMigrations[i].version != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(isRising(), "the steps of the schema are numbered from 1, without a gap");

} // namespace

Migrations migrations()
{
    return kMigrations;
}

int newestVersion(Migrations steps)
{
    return steps.back().version;
}

int versionOf(Database &database)
{
    return int(database.number(u"PRAGMA user_version"_s));
}

void migrate(Database &database, Migrations steps)
{
    const int from = versionOf(database);
    for (const Migration &step : steps) {
        if (step.version <= from)
            continue;
        database.write([&] {
            step.apply(database);
            database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
            database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
        });
    }
}

} // namespace Lectern
