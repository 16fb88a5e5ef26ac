// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/failure.h"

#include <QJsonObject>

/// What goes wrong, in a word each.
namespace Lectern::Testing {

inline const Protocol::Failure kCut = Protocol::ClosedEarly{0, {}};

inline Protocol::Failure upgradeRefused(int status)
{
    return Protocol::UpgradeRefused{{.status = status}};
}

inline Protocol::Failure httpRefused(int status)
{
    return Protocol::HttpRefused{{.status = status}};
}

inline QJsonObject errorEvent(int status)
{
    return {{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("status"), status}};
}

} // namespace Lectern::Testing
