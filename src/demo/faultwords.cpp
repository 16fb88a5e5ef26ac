// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/faultwords.h"

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

QString takeWord(QString &words)
{
    const QString first = words.section(u'-', 0, 0);
    words = words.section(u'-', 1);
    return first;
}

bool takePrefix(QString &words, const QString &word)
{
    if (words.section(u'-', 0, 0) != word)
        return false;
    takeWord(words);
    return true;
}

bool takeSuffix(QString &words, const QString &suffix)
{
    if (words != suffix && !words.endsWith(u'-' + suffix))
        return false;
    words.chop(suffix.size());
    if (words.endsWith(u'-'))
        words.chop(1);
    return true;
}

std::optional<int> takeNumber(QString &words, int lowest, int highest)
{
    bool isNumber = false;
    const int number = words.section(u'-', 0, 0).toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        return std::nullopt;
    takeWord(words);
    return number;
}

QString codeFrom(const QString &words)
{
    if (words == u"usage-limit")
        return u"usage_limit_reached"_s;
    if (words == u"overloaded")
        return u"server_is_overloaded"_s;
    return QString(words).replace(u'-', u'_');
}

} // namespace Lectern::Demo
