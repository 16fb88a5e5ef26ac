// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/stop.h"
#include "storage/codestyle.h"
#include "storage/exportwords.h"
#include "storage/records.h"

#include <QString>

namespace Lectern {

/// The chosen path as one HTML file: light or dark as the reader likes it, printable, without scripts and
/// without anything that is loaded, which its own policy forbids besides. Reasoning is folded. `stop`
/// is asked at each turn.
QString exportHtml(const ConversationArchive &archive, const ExportWords &words,
                   const CodeStyler &styler = {}, const StopCheck &stop = {});

/// What stands above the first turn, and one turn: the same for QTextDocument, which knows a small part of
/// HTML and CSS, on white paper, without reasoning. Each is a document of its own, as a
/// document of all of them costs more with every page, and is at some 2,500 pages more than can be counted.
QString paperHead(const ConversationRecord &record, const ExportWords &words);
QString paperTurn(const Turn &turn, const ExportWords &words, const CodeStyler &styler = {});

} // namespace Lectern
