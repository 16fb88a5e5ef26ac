// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/cannedtexts.h"

#include "base/logging.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Lectern::Demo {

namespace {

constexpr qsizetype kQuotedCharacters = 400; // enough to recognise one's own words
constexpr qsizetype kQuotedLines = 8;

/// At most `length` units of `text`, never half a visible character.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    const qsizetype end = finder.isAtBoundary() ? length : finder.toPreviousBoundary();
    return text.left(end).trimmed() + u'…';
}

/// One line that Markdown shows as it was typed.
QString escapedLine(const QString &line)
{
    static const QRegularExpression anywhere(uR"(([\\`*_{}\[\]<>|~&$^]))"_s);
    static const QRegularExpression bulletAtStart(uR"(^([#+=:-]))"_s);
    static const QRegularExpression numberAtStart(uR"(^(\d+)([.)]))"_s);
    static const QRegularExpression control(uR"([\x00-\x1f\x7f])"_s);
    QString result = line;
    result.replace(control, u" "_s);
    result = result.trimmed();
    result.replace(anywhere, u"\\\\1"_s);
    result.replace(bulletAtStart, u"\\\\1"_s);
    return result.replace(numberAtStart, u"\\1\\\\2"_s);
}

QString quoted(const QString &prompt)
{
    static const QRegularExpression lineBreak(u"\r\n|[\n\r\u2028\u2029]"_s);
    const QString head = prompt.left(kQuotedCharacters * kQuotedLines).trimmed();
    QStringList lines = shortened(head, kQuotedCharacters).split(lineBreak);
    if (lines.size() > kQuotedLines) {
        lines.resize(kQuotedLines);
        lines.append(u"…"_s);
    }
    for (QString &line : lines)
        line = QString(u"> "_s + escapedLine(line)).trimmed();
    return lines.join(u'\n');
}

QString attachmentLine(int attachments)
{
    if (attachments == 0)
        return {};
    return attachments == 1
               ? u"The attachment arrived too, only there is nobody here who could look at it.\n\n"_s
               : u"The %1 attachments arrived too, only there is nobody here who could look at them.\n\n"_s
                     .arg(attachments);
}

QByteArray resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(lcDemo) << "missing resource" << file.fileName();
    return file.readAll();
}

} // namespace

QString cannedText(const QString &name)
{
    return QString::fromUtf8(resource(name + u".md"_s)).trimmed();
}

QByteArray cannedPicture(const QString &name)
{
    return resource(name + u".png"_s);
}

QString keywordList(const QList<KeywordLine> &lines)
{
    QString text = cannedText(u"list"_s) + u'\n';
    for (const KeywordLine &line : lines)
        text += u"\n- `%1`: %2"_s.arg(line.keyword, line.about);
    return text;
}

QString fallbackText(const QString &prompt, int attachments)
{
    const QString quote = quoted(prompt);
    QString text = cannedText(u"fallback"_s);
    text.replace(u"{attachments}\n\n"_s, attachmentLine(attachments));
    return text.replace(u"{quote}"_s, quote); // last: what was typed may hold a placeholder
}

QList<Citation> citationsIn(const QString &text)
{
    static const QRegularExpression link(uR"--(\(\[[^\]]+\]\((\S+) "([^"]+)"\)\))--"_s);
    QList<Citation> citations;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        citations.append({match.captured(1), match.captured(2), match.capturedStart(), match.capturedEnd()});
    }
    return citations;
}

} // namespace Lectern::Demo
