// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/unifieddiff.h"

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The lines between the names of the files and whatever git has to say before them.
constexpr int kMostBeforeHunk = 20;

constexpr std::array kFileWords{"diff "_L1,     "index "_L1,        "--- "_L1,        "+++ "_L1,
                                "new file "_L1, "deleted file "_L1, "old mode "_L1,   "new mode "_L1,
                                "rename "_L1,   "copy "_L1,         "similarity "_L1, "Binary files "_L1};

bool namesFile(QStringView line)
{
    return std::ranges::any_of(kFileWords, [&](QLatin1StringView word) { return line.startsWith(word); });
}

QRegularExpressionMatch hunkOf(QStringView line)
{
    static const QRegularExpression hunk(u"^@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@"_s);
    return line.startsWith("@@ -"_L1) ? hunk.match(line.toString()) : QRegularExpressionMatch();
}

int lengthOf(const QRegularExpressionMatch &hunk, int group)
{
    return hunk.hasCaptured(group) ? hunk.capturedView(group).toInt() : 1;
}

} // namespace

DiffLine DiffReader::read(QStringView line)
{
    const bool inHunk = m_oldLeft > 0 || m_newLeft > 0;
    if (const QRegularExpressionMatch hunk = hunkOf(line); hunk.hasMatch()) {
        m_oldLeft = lengthOf(hunk, 1);
        m_newLeft = lengthOf(hunk, 2);
        return DiffLine::Hunk;
    }
    if (line.startsWith("@@"_L1) && !inHunk)
        return DiffLine::Hunk;
    if (!inHunk && namesFile(line))
        return DiffLine::File;
    if (line.startsWith(u'+')) {
        --m_newLeft;
        return DiffLine::Added;
    }
    if (line.startsWith(u'-')) {
        --m_oldLeft;
        return DiffLine::Removed;
    }
    if (!line.startsWith(u'\\')) { // "\ No newline at end of file"
        --m_oldLeft;
        --m_newLeft;
    }
    m_oldLeft = std::max(0, m_oldLeft);
    m_newLeft = std::max(0, m_newLeft);
    return DiffLine::Context;
}

bool isUnifiedDiff(QStringView code)
{
    bool hasOld = false;
    bool hasNew = false;
    int lines = 0;
    for (qsizetype at = 0; at <= code.size() && lines < kMostBeforeHunk; ++lines) {
        const qsizetype found = code.indexOf(u'\n', at);
        const QStringView line = code.sliced(at, (found < 0 ? code.size() : found) - at);
        if (hunkOf(line).hasMatch())
            return hasOld && hasNew;
        hasNew = hasNew || (hasOld && line.startsWith("+++ "_L1));
        hasOld = hasOld || line.startsWith("--- "_L1);
        if (!line.isEmpty() && !namesFile(line))
            return false;
        at = found < 0 ? code.size() + 1 : found + 1;
    }
    return false;
}

} // namespace Lectern
