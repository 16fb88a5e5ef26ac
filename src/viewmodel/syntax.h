// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#ifdef LECTERN_HAVE_HIGHLIGHTING

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QString>

namespace Lectern {

/// The syntax definitions and themes; read once, never changed.
const KSyntaxHighlighting::Repository &syntaxRepository();

/// For the language as a fence names it; invalid when it is not known.
KSyntaxHighlighting::Definition syntaxDefinition(const QString &language);

} // namespace Lectern

#endif
