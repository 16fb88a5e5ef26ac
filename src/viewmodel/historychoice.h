// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Conversations that something is to be done to. They stay the same whatever becomes of the list and of its
/// marks while the person is being asked.
struct HistoryChoice
{
    Q_GADGET
    QML_VALUE_TYPE(historyChoice)
    Q_PROPERTY(int count READ count)
    Q_PROPERTY(QString title MEMBER title) ///< of the one that it was made at, as the others
    Q_PROPERTY(bool pinned MEMBER pinned)
    Q_PROPERTY(QStringList tags MEMBER tags)

public:
    QList<ConversationId> ids;
    QString title;
    bool pinned = false;
    QStringList tags;

    int count() const { return int(ids.size()); }

    friend bool operator==(const HistoryChoice &, const HistoryChoice &) = default;
};

} // namespace Lectern
