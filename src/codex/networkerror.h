// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/failure.h"

#include <QAbstractSocket>
#include <QHash>
#include <QString>

class QNetworkProxy;
class QNetworkReply;

namespace Lectern {

/// Why a socket has no connection, or no longer has one. `proxy` is the one on its way, which is to blame for
/// what Qt has no better name for.
Protocol::Unreachable unreachable(QAbstractSocket::SocketError error, const QString &errorText,
                                  const QNetworkProxy &proxy);

/// Why an HTTP request has no answer.
Protocol::Unreachable unreachable(const QNetworkReply &reply, const QNetworkProxy &proxy);

/// True when the answer did not come or is not whole, whatever its status says.
bool isBroken(const QNetworkReply &reply);

int statusOf(const QNetworkReply &reply); ///< 0 before the head of the answer

/// The head of the answer, names in lower case.
QHash<QString, QString> headersOf(const QNetworkReply &reply);

} // namespace Lectern
