// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/wordfinder.h"

#include "viewmodel/fuzzymatch.h"

namespace Lectern {

WordFinder::WordFinder(QObject *parent)
    : QObject(parent)
{
}

bool WordFinder::matches(const QString &query, const QString &text) const
{
    return hasWords(query, text);
}

} // namespace Lectern
