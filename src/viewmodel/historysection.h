// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace Lectern {

/// The heading under which a conversation stands that changed on the day `changed`: days and weeks counted
/// back from `today`, then months. A day that is still to come counts as today.
QString sectionTitle(QDate changed, QDate today);
/// The heading of those that stand above all others.
QString pinnedTitle();

} // namespace Lectern
