// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/httpanswer.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

std::optional<HttpAnswer> parseHttpAnswer(const QByteArray &bytes)
{
    static const QRegularExpression statusLine(uR"(^HTTP/1\.\d (\d{3})(?:[ \r\n]|$))"_s);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QString head = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    const QRegularExpressionMatch match = statusLine.match(head);
    if (!match.hasMatch())
        return std::nullopt;
    HttpAnswer answer{match.captured(1).toInt(), {}, {}};
    const QStringList lines = head.split(u"\r\n"_s).mid(1);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            continue;
        QString &value = answer.headers[line.first(colon).toLower()];
        value += (value.isEmpty() ? QString() : u", "_s) + line.sliced(colon + 1).trimmed();
    }
    bool isNumber = false;
    const qsizetype length = answer.headers.value(u"content-length"_s).toLongLong(&isNumber);
    if (end >= 0 && isNumber && length >= 0 && length <= bytes.size() - end - 4)
        answer.body = bytes.sliced(end + 4, length);
    return answer;
}

} // namespace Lectern
