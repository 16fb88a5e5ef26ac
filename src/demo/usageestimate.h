// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace Lectern::Demo {

/// What a request roughly costs: its instructions (only when it starts a chain), texts and images.
qint64 estimateInputTokens(const QJsonObject &request);

/// The `usage` of a response. `earlier` tokens come from the response that is continued and count as cached.
QJsonObject usageJson(qint64 earlier, qint64 input, qint64 output, qint64 reasoning);

} // namespace Lectern::Demo
