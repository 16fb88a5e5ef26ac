// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/networkdiary.h"

#include <QString>

namespace Lectern {

QString routeName(Route route);

/// Why this way is taken to `account`; empty where it is simply the usual one.
QString routeReason(const NetworkDiary &diary, const QString &account, const QDateTime &now);

/// One line about a connection that broke.
QString disconnectLine(const QDateTime &at, const QString &host, Route route, ErrorKind kind,
                       const QDateTime &now);

} // namespace Lectern
