// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Lectern {

class Database;

/// Where Database `indexed.upto` stands when all texts are in the index of the search.
constexpr qint64 kAllIndexed = Q_INT64_C(0x7fffffffffffffff);

/// The tables of docs/history.md. Inside of a write().
void makeTables(Database &database);

/// The index of the search: of the titles whole; of the texts empty, and what keeps it in step with them up to
/// `indexed.upto`.
void makeIndexOfWords(Database &database);

/// Takes away what makeIndexOfWords() made; nothing of the texts.
void dropIndexOfWords(Database &database);

} // namespace Lectern
