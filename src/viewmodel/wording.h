// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/transcriptrow.h"

#include <QString>

#include <chrono>

namespace Lectern {

/// The words of the rows that the program itself writes.
QString reasoningLabel(const ReasoningRow &row);

/// What stands above an admonition: "Note".
QString admonitionTitle(BlockContainer container);
QString admonitionIcon(BlockContainer container);
QString activityLabel(const ActivityRow &row);
QString noticeSentence(const NoticeRow &row);
QString footerLabel(const FooterRow &row);

/// The name of the icon beside an activity, one of resources/icons.
QString activityIcon(const ActivityRow &row);

/// "4 s", "1 min 12 s"; below a second "under 1 s".
QString durationText(std::chrono::milliseconds duration);

} // namespace Lectern
