// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/doctor.h"

#include <QString>

namespace Lectern {

// The words of what the doctor finds.

/// What is looked at.
QString checkTitle(Check::Id id);

/// "fine", "look at this", "broken", "left out".
QString checkStateName(Check::State state);

/// What was found, in a sentence or a few facts.
QString checkFinding(const Check &check, const QDateTime &now);

/// One entry of a report, over one line or more.
QString checkLine(const Check &check, const QDateTime &now);

/// "none (loopback)", "http://proxy:3128 (HTTPS_PROXY)".
QString proxyText(const QString &proxy, const QString &source);

/// The extra certificates and where they come from; a problem with their file included.
QString certificatesText(const NetworkPolicy &policy);

} // namespace Lectern
