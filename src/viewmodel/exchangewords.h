// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/exportwords.h"
#include "storage/importreport.h"

#include <QString>

namespace Lectern {

/// The words of exports, in the person's language and the machine's time zone.
ExportWords exportWords();

/// What a note of an import says, as a sentence, with the conversation that it is about.
QString importSentence(const ImportNote &note);

/// What came of an import: `added` conversations are new, `known` were there before.
QString importSummary(const ImportReport &report, int added, int known);

} // namespace Lectern
