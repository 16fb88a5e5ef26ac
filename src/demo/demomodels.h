// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern::Demo {

/// The efforts that a model of the demo takes; nothing when there is no such model.
std::optional<QStringList> effortsOf(const QString &slug);

/// The body of `GET /models`, in the Codex shape. Source: protocol F.2.
QByteArray modelsBody();

} // namespace Lectern::Demo
