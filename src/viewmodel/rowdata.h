// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/transcriptrow.h"
#include "viewmodel/transcriptmodel.h"

#include <QVariant>

namespace Lectern {

/// What `row` answers for `role`; invalid where the role means nothing for it. Role::Gap is not answered
/// here.
QVariant rowData(const TranscriptRow &row, TranscriptModel::Role role);

/// What the row that stands for a folded turn answers.
QVariant foldedData(const Turn &turn, TranscriptModel::Role role);

} // namespace Lectern
