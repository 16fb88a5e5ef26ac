// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace Lectern {

/// What is in an item, or nothing, or why that cannot be told.
using SecretItem = Result<std::optional<Secret>>;

/// Reads what another program keeps in the Secret Service: an item that has all of `attributes`, and maybe
/// more. Nothing is started, unlocked or asked of the person for it: ErrorKind::StoreLocked or StoreSilent
/// say why it cannot be told whether there is one. Nothing when there is none, or none that we may read;
/// always nothing on macOS and Windows, where nobody has seen yet how other programs name their items.
///
/// Calls back once, later, unless `context` goes first.
void readSecretItem(QObject *context, const QMap<QString, QString> &attributes,
                    const std::function<void(const SecretItem &)> &done);

} // namespace Lectern
