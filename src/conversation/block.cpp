// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/block.h"

namespace Lectern {

QString plainText(const Prose &prose)
{
    QString text;
    for (const Span &span : prose)
        text += span.text;
    return text;
}

} // namespace Lectern
