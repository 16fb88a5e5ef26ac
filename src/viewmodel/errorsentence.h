// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>

namespace Lectern {

/// What happened and what can be done, in one sentence or two; the only place where an error becomes words.
/// When it may work again is told in the machine's time zone, seen from `now`. The server's own message is
/// quoted behind it when there is one.
QString errorSentence(const Error &error, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Lectern
