// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stop.h"
#include "storage/records.h"

#include <QByteArray>
#include <QDateTime>

namespace Lectern {

/// The version of the format that is written, see docs/export-format.md.
constexpr int kExportVersion = 1;

/// Writes conversations as JSON without a loss, one after the other: begin(), then conversation() for each,
/// then end(). The bytes of all calls, in their order, are the file.
class JsonExport final
{
public:
    /// `program` names who writes, `now` when.
    QByteArray begin(const QString &program, const QDateTime &now);
    /// `stop` is asked at each turn.
    QByteArray conversation(const ConversationArchive &archive, const StopCheck &stop = {});
    QByteArray end() const;

private:
    bool m_first = true;
};

} // namespace Lectern
