// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/networkpolicy.h"
#include "codex/turnsetup.h"

namespace Lectern {

/// The live transports, each made on `policy` as it is at that moment; it must outlive the result.
MakeTransport transportsOn(const NetworkPolicy &policy);

} // namespace Lectern
