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

/// The roles for which the two, of one kind, may answer differently. Empty: nobody knows, so all of them.
/// Written for text that grows, which is what happens all the time.
QList<int> changedRoles(const TranscriptRow &before, const TranscriptRow &after);

/// What the row that stands for a folded turn answers.
QVariant foldedData(const Turn &turn, TranscriptModel::Role role);

} // namespace Lectern
