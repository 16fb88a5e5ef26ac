// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/codestyle.h"
#include "storage/exportwords.h"
#include "storage/records.h"

#include <QPageSize>

#include <optional>

class QIODevice;

namespace Lectern {

/// A4, or Letter where people use that.
QPageSize paperSize();

/// Writes the chosen path of `archive` to `device`, which is open, as PDF with numbered pages. Nothing is
/// loaded for it. Needs a QGuiApplication; takes its time, about a second for 100 pages. ErrorKind::File when
/// the device takes no more.
std::optional<Error> exportPdf(QIODevice &device, const ConversationArchive &archive,
                               const ExportWords &words, const CodeStyler &styler = {},
                               const QPageSize &size = paperSize());

} // namespace Lectern
