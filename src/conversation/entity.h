// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Lectern {

/// The characters that an HTML character reference such as "&amp;" or "&#x41;" stands for. What names nothing
/// comes back as written; a number that is no character is U+FFFD.
QString decodeEntity(QByteArrayView entity);

} // namespace Lectern
