// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/ignorerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A longer line is no rule but another kind of file.
constexpr qsizetype kLongestRule = 4096;

/// Without the spaces at its end, but for one that is escaped.
QStringView trimmedEnd(QStringView line)
{
    while (line.endsWith(u' ') && !line.endsWith(u"\\ "))
        line.chop(1);
    return line;
}

/// A class such as [!a-z] from `at` on; its length in the pattern, 0 where it is none.
qsizetype classAt(QStringView glob, qsizetype at, QString &pattern)
{
    qsizetype end = at + 1;
    const bool isNegated = end < glob.size() && (glob[end] == u'!' || glob[end] == u'^');
    const qsizetype first = isNegated ? end + 1 : end;
    end = first;
    QString members;
    while (end < glob.size() && (glob[end] != u']' || end == first)) {
        if (glob[end] == u'\\' && end + 1 < glob.size())
            ++end;
        const QChar member = glob[end++];
        if (member == u'\\' || member == u']' || member == u'[' || member == u'^')
            members += u'\\';
        members += member;
    }
    if (end >= glob.size())
        return 0;
    pattern += (isNegated ? u"(?!/)[^"_s : u"(?!/)["_s) + members + u']';
    return end + 1 - at;
}

/// Stars from `at` on; how many characters they and their slash take.
qsizetype starsAt(QStringView glob, qsizetype at, QString &pattern)
{
    qsizetype end = at;
    while (end < glob.size() && glob[end] == u'*')
        ++end;
    const bool startsPart = at == 0 || glob[at - 1] == u'/';
    if (end - at < 2 || !startsPart || (end < glob.size() && glob[end] != u'/')) {
        pattern += u"[^/]*"_s;
        return end - at;
    }
    if (end == glob.size()) {
        pattern += u".+"_s;
        return end - at;
    }
    pattern += u"(?:.+/)?"_s;
    return end + 1 - at;
}

QString patternFrom(QStringView glob)
{
    QString pattern;
    for (qsizetype at = 0; at < glob.size();) {
        const QChar each = glob[at];
        qsizetype taken = 0;
        if (each == u'*')
            taken = starsAt(glob, at, pattern);
        else if (each == u'[')
            taken = classAt(glob, at, pattern);
        if (taken > 0) {
            at += taken;
            continue;
        }
        if (each == u'?') {
            pattern += u"[^/]"_s;
        } else {
            at += each == u'\\' && at + 1 < glob.size() ? 1 : 0;
            pattern += QRegularExpression::escape(glob.sliced(at, 1));
        }
        ++at;
    }
    return pattern;
}

} // namespace

IgnoreRules::IgnoreRules(QStringView text)
{
    for (QStringView line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (const std::optional<Rule> rule = ruleFrom(line))
            m_rules.push_back(*rule);
    }
}

std::optional<IgnoreRules::Rule> IgnoreRules::ruleFrom(QStringView line)
{
    line = trimmedEnd(line);
    if (line.isEmpty() || line.startsWith(u'#') || line.size() > kLongestRule)
        return std::nullopt;
    Rule rule;
    if (line.startsWith(u'!')) {
        rule.isNegated = true;
        line = line.sliced(1);
    }
    if (line.endsWith(u'/')) {
        rule.isForFolders = true;
        line.chop(1);
    }
    const bool isAnchored = line.contains(u'/');
    if (line.startsWith(u'/'))
        line = line.sliced(1);
    if (line.isEmpty())
        return std::nullopt;
    rule.pattern.setPattern(u"\\A"_s + (isAnchored ? QString() : u"(?:.*/)?"_s) + patternFrom(line) +
                            u"\\z"_s);
    rule.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    return rule.pattern.isValid() ? std::optional(rule) : std::nullopt;
}

std::optional<bool> IgnoreRules::ignores(const QString &path, bool isFolder) const
{
    const auto last = std::find_if(m_rules.crbegin(), m_rules.crend(), [&](const Rule &rule) {
        return (isFolder || !rule.isForFolders) && rule.pattern.match(path).hasMatch();
    });
    return last == m_rules.crend() ? std::nullopt : std::optional(!last->isNegated);
}

} // namespace Lectern
