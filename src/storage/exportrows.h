// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/transcriptrow.h"
#include "storage/records.h"

#include <QList>

namespace Lectern {

/// The rows of `turn` for a reader of an export: all reasoning unfolded when `reasoning` is set, notices only
/// of how it ended and without offers that a file cannot keep.
QList<TranscriptRow> exportRows(const Turn &turn, bool reasoning);

/// The title, or what stands in for it.
QString exportTitle(const ConversationRecord &record, const QString &untitled);

} // namespace Lectern
