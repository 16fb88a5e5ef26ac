// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Lectern {

/// Names for the files of an export: readable, and allowed on Linux, macOS and Windows alike.
class ExportNames final
{
public:
    ExportNames() = default;
    /// `taken` are there already.
    explicit ExportNames(const QStringList &taken);

    /// "2026-03-14 Title.md" for `extension` "md"; never the same twice, where case does not count.
    /// `untitled` stands in for a title that is missing or has no character that may be in a name.
    QString next(const ConversationRecord &record, const QString &extension, const QString &untitled);

private:
    QSet<QString> m_taken;
};

} // namespace Lectern
