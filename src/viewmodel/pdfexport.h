// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/stop.h"
#include "storage/codestyle.h"
#include "storage/exportwords.h"
#include "storage/records.h"

#include <QFont>
#include <QPageSize>

#include <optional>

class QIODevice;

namespace Lectern {

struct PdfPaper
{
    QPageSize size;
    QFont font; ///< in any size
};

/// A4, or Letter where people use that, and the system's font. On the thread of the window.
PdfPaper paperOfThePlace();

/// Writes the chosen path of `archive` to `device`, which is open, as PDF with numbered pages. Nothing is
/// loaded for it. On any thread, as long as there is a QGuiApplication; it takes its time, and as much again
/// for every turn. `stop` is asked at each turn. ErrorKind::File when the device takes no more.
std::optional<Error> exportPdf(QIODevice &device, const ConversationArchive &archive,
                               const ExportWords &words, const CodeStyler &styler = {},
                               const PdfPaper &paper = paperOfThePlace(), const StopCheck &stop = {});

} // namespace Lectern
