// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// What a code block's language is called for people: "C++" for `cpp`, the tag itself when it is not known,
/// nothing when there is none.
QString languageName(const QString &tag);

/// The name under which KDE Syntax Highlighting knows the language of a fence's tag; the tag itself otherwise.
QString syntaxName(const QString &tag);

} // namespace Lectern
