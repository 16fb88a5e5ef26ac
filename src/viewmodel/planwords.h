// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// What people call a plan of which the server has told its word (protocol G.6). The words are an open set:
/// one that is not known is shown as it is, on one line and not longer than a name; empty for none.
QString planName(const QString &plan);

} // namespace Lectern
