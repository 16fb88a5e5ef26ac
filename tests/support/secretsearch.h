// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Lectern::Testing {

/// Whether one of `secrets` is in `bytes`: as it is, as UTF-16, percent-encoded, in hexadecimal, or in
/// base64 of either alphabet, wherever in a longer encoded text it begins.
bool foundIn(const QByteArray &bytes, const QByteArrayList &secrets);

/// The same for the names and contents of everything below `dir`, hidden files among them. A file that
/// cannot be read counts as one that holds a secret.
bool foundIn(const QString &dir, const QByteArrayList &secrets);

} // namespace Lectern::Testing
