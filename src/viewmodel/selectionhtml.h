// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/selectiontext.h"

namespace Lectern {

/// What is selected as HTML for other programs: a piece of a page, without scripts, styles or pictures, and
/// with nothing that would be loaded; all text is escaped. Of one paragraph in part only its words.
QString selectionAsHtml(const QList<SelectedRow> &rows, const SelectionWords &words);

} // namespace Lectern
