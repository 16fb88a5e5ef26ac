// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

QString plainText(const Prose &prose)
{
    QString text;
    for (const Span &span : prose)
        text += span.text;
    return text;
}

QString admonitionName(BlockContainer container)
{
    switch (container) {
    case BlockContainer::List:
    case BlockContainer::Quote:
        break;
    case BlockContainer::Note:
        return u"NOTE"_s;
    case BlockContainer::Tip:
        return u"TIP"_s;
    case BlockContainer::Important:
        return u"IMPORTANT"_s;
    case BlockContainer::Warning:
        return u"WARNING"_s;
    case BlockContainer::Caution:
        return u"CAUTION"_s;
    }
    return {};
}

QString sourceText(const Prose &prose, qsizetype from, qsizetype to)
{
    QString text;
    qsizetype begin = 0;
    for (const Span &span : prose) {
        const qsizetype first = std::max(from - begin, qsizetype(0));
        const qsizetype last = std::min(to - begin, span.text.size());
        if (first < last)
            text += span.source.isEmpty() ? span.text.sliced(first, last - first) : span.source;
        begin += span.text.size();
    }
    return text;
}

} // namespace Lectern
