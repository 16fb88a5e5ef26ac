// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/syntax.h"

#include "viewmodel/language.h"

#ifdef LECTERN_HAVE_HIGHLIGHTING

using namespace Qt::StringLiterals;

namespace Lectern {

const KSyntaxHighlighting::Repository &syntaxRepository()
{
    static const KSyntaxHighlighting::Repository shared;
    return shared;
}

KSyntaxHighlighting::Definition syntaxDefinition(const KSyntaxHighlighting::Repository &repository,
                                                 const QString &language)
{
    if (language.isEmpty())
        return {};
    const KSyntaxHighlighting::Definition byName = repository.definitionForName(syntaxName(language));
    return byName.isValid() ? byName : repository.definitionForFileName(u"x."_s + language);
}

} // namespace Lectern

#endif
