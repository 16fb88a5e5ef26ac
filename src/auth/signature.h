// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Lectern {

/// Whether `signature` is what the owner of `key`, a JSON Web Key (RFC 7517), makes of `text` by `algorithm`.
/// Knows RS256 and ES256 and takes each only from a key that is made for it; everything else is no, and so is
/// a key of any other shape.
bool isSignedBy(const QJsonObject &key, const QString &algorithm, const QByteArray &text,
                const QByteArray &signature);

} // namespace Lectern
