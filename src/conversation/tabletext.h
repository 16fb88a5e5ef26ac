// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/block.h"

namespace Lectern {

/// `table` for a spreadsheet, a line for each row and a tab between cells, which have none of either in them.
QString tableAsTsv(const Table &table);

/// `table` as RFC 4180 has it: lines end with CR LF; a cell with a comma, quote or line end in it is quoted.
QString tableAsCsv(const Table &table);

/// `table` as Markdown, with the looks of its cells and the alignment of its columns.
QString tableAsMarkdown(const Table &table);

} // namespace Lectern
