// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/title.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What a list shows of a title on a wide window.
constexpr qsizetype kMaxLength = 80;

/// The first line that says something, not being the fence of a code block.
QString firstLine(const QString &question)
{
    static const QRegularExpression marks(u"\\A\\s*(?:[#>*+=-]+\\s+)+|[*_~]{2,}|`"_s);
    for (const QString &line : question.split(u'\n')) {
        if (line.trimmed().startsWith(u"```"_s) || line.trimmed().startsWith(u"~~~"_s))
            continue;
        QString plain = line;
        plain.remove(marks);
        plain = plain.simplified();
        if (!plain.isEmpty())
            return plain;
    }
    return {};
}

/// Where `text` can be cut before `limit`: between words, or at least between characters.
qsizetype cutOf(const QString &text, qsizetype limit)
{
    for (const auto kind : {QTextBoundaryFinder::Word, QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(kind, text);
        finder.setPosition(limit);
        const qsizetype at = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
        if (at > limit / 2)
            return at;
    }
    return limit;
}

} // namespace

QString titleFor(const QString &question)
{
    const QString line = firstLine(question);
    if (line.size() <= kMaxLength)
        return line;
    return line.left(cutOf(line, kMaxLength - 1)).trimmed() + u'…';
}

} // namespace Lectern
