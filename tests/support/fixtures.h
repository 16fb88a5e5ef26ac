// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern::Testing {

/// The folder of recorded streams: LECTERN_FIXTURES, else `shared/fixtures` beside the source tree.
/// Recordings are not part of the project, so the folder may be absent; then the text is empty and the test
/// skips itself.
QString fixturesDir();

} // namespace Lectern::Testing
