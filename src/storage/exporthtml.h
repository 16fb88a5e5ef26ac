// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/codestyle.h"
#include "storage/exportwords.h"
#include "storage/records.h"

#include <QString>

namespace Lectern {

/// The chosen path as one HTML file: light or dark as the reader likes it, printable, without scripts and
/// without anything that is loaded, which its own policy forbids besides. Reasoning is folded.
QString exportHtml(const ConversationArchive &archive, const ExportWords &words,
                   const CodeStyler &styler = {});

/// The same for QTextDocument, which knows a small part of HTML and CSS: on white paper, without reasoning.
QString paperHtml(const ConversationArchive &archive, const ExportWords &words,
                  const CodeStyler &styler = {});

} // namespace Lectern
