// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "figure.h"

#include <QStringList>

namespace Lectern::Bench {

/// What the way of an answer costs, each part alone and without a window; see README.md. Of the figures whose
/// names begin with one of `wanted`; all without it. Needs a QGuiApplication.
QList<Figure> coreFigures(const QStringList &wanted, int rounds, quint32 seed);

} // namespace Lectern::Bench
