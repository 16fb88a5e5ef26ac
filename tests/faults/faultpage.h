// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

namespace Lectern::Testing {

/// The rows of faults.json; none when it cannot be read.
QJsonArray faultRows();

/// docs/faults.md.
QString faultPage(const QJsonArray &rows);

} // namespace Lectern::Testing
