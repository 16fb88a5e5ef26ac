// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#ifdef LECTERN_HAVE_HIGHLIGHTING

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QString>

namespace Lectern {

/// The syntax definitions and themes for what is shown; read once, never changed. As a repository reads its
/// definitions when they are first asked for, this one is for the thread of the window only.
const KSyntaxHighlighting::Repository &syntaxRepository();

/// For the language as a fence names it; invalid when it is not known.
KSyntaxHighlighting::Definition syntaxDefinition(const KSyntaxHighlighting::Repository &repository,
                                                 const QString &language);

} // namespace Lectern

#endif
