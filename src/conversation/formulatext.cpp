// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/formulatext.h"

#include "conversation/formulareader.h"

using namespace Qt::StringLiterals;

namespace Lectern {

QString formulaText(QStringView tex)
{
    return FormulaReader(tex).read();
}

QString formulaOf(QStringView source)
{
    if (source.size() < 2)
        return source.toString();
    const bool isWide = source.startsWith(u"$$") || source.startsWith(u'\\');
    const QString close = source.startsWith(u"\\(")   ? u"\\)"_s
                          : source.startsWith(u"\\[") ? u"\\]"_s
                                                      : source.first(isWide ? 2 : 1).toString();
    const qsizetype begin = close.size();
    const qsizetype end = source.lastIndexOf(close);
    if (end < begin)
        return source.sliced(begin).toString();
    return source.sliced(begin, end - begin).trimmed() + source.sliced(end + close.size());
}

} // namespace Lectern
