// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/fault.h"

namespace Lectern::Demo {

/// `upgrade-…`, `http-…`, `refuse-…`, `models-…`, `usage-…`: what is answered instead of what was asked for.
std::optional<Fault> parseRefusal(const QString &name);

/// The faults of a response.
std::optional<Fault> parseStreamFault(const QString &name);

} // namespace Lectern::Demo
