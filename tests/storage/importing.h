// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/importreader.h"
#include "storage/importreport.h"
#include "storage/records.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Lectern::Testing {

/// All that openImport() gives for a file.
struct Imported
{
    QList<ConversationArchive> archives;
    ImportReport report;
};

Imported imported(const QByteArray &file);

/// A file of tests/storage/data.
QByteArray dataFile(const QString &name);

/// A turn in one line: "2<1 1/2 completed model: question | item | item".
QString describe(const Turn &turn);
/// All turns, and which of them is the leaf.
QStringList describe(const ConversationArchive &archive);

/// "Files×2 Title" for each note.
QStringList describe(const ImportReport &report);

/// Whether the turns are a tree whose parents come first, numbered as they should be, with a leaf in it.
bool isWellFormed(const ConversationArchive &archive);

/// How `a` differs from `b` but for the numbers of the turns; empty when it does not.
QString difference(const ConversationArchive &a, const ConversationArchive &b);

} // namespace Lectern::Testing
