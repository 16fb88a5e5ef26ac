// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stop.h"
#include "storage/exportwords.h"
#include "storage/records.h"

#include <QString>

namespace Lectern {

/// The chosen path as Markdown. The questions are quotes, so that the answers stand as they were written,
/// headings and all; a code block that an answer leaves open is closed behind it. `stop` is asked at each
/// turn.
QString exportMarkdown(const ConversationArchive &archive, const ExportWords &words,
                       const StopCheck &stop = {});

} // namespace Lectern
