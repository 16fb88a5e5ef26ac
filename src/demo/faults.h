// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Lectern {

/// One line of the list of faults: the pattern of a name, words in capitals being what the caller chooses,
/// and what the server then does (to be translated in the context "Faults").
struct FaultRow
{
    const char *name;
    const char *about;
};

/// Every fault that DemoServer::Options::faults takes.
const QList<FaultRow> &faultTable();

/// Whether `text` is a fault: a name from the table, with an optional `:N` or `:always` behind it.
bool isFault(const QString &text);

} // namespace Lectern
