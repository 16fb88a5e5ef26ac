// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace Lectern {

/// A server as it was filled in. Nothing of what was typed as a secret is in `problem`.
struct ServerForm
{
    QUrl address; ///< ends before `/responses`
    Secret key;
    QList<std::pair<QByteArray, Secret>> headers;
    QString problem; ///< what has to be changed first, as a sentence; the rest is empty then
};

/// `headers` are lines of the form "Name: value"; empty ones are left out.
ServerForm serverFrom(const QString &address, const QString &key, const QStringList &headers);

/// Whether `key` can be sent at all: printable, without spaces.
bool isSendableKey(const QString &key);

} // namespace Lectern
