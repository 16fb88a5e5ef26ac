// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

class QRandomGenerator;

namespace Lectern {

/// How long to wait before the `attempt`th try after a failure, from 1 on: 0.2 s, then twice as long each
/// time up to a limit of about 51 s, each with 10 % of jitter either way. An attempt below 1 counts as the
/// first.
std::chrono::milliseconds backoff(int attempt, QRandomGenerator &random);

} // namespace Lectern
