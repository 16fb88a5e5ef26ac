// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace Lectern::Testing {

/// The events of a good answer, one JSON object each.
QByteArray createdEvent();
QByteArray deltaEvent(const QString &text);
QByteArray completedEvent();

/// A whole answer that comes in `pieces`.
QByteArrayList answerEvents(const QStringList &pieces);

} // namespace Lectern::Testing
