// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/httphead.h"

#include <algorithm>

namespace Lectern::Demo {

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[key, value] : headers) {
        if (key == name)
            joined += joined.isEmpty() ? value : "," + value;
    }
    return joined;
}

bool HttpHead::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> entries = header(name).split(',');
    return std::any_of(entries.begin(), entries.end(), [token](const QByteArray &entry) {
        return entry.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

qint64 HttpHead::contentLength() const
{
    bool isNumber = false;
    const qint64 length = header("content-length").toLongLong(&isNumber);
    return isNumber ? std::max<qint64>(length, 0) : 0;
}

std::optional<HttpHead> parseHead(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    if (request.size() != 3 || request.at(0).isEmpty() || !request.at(1).startsWith('/') ||
        !request.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    HttpHead head{request.at(0), request.at(1).split('?').first(), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        if (name.isEmpty() ||
            name != name.trimmed()) // folded lines and blanks before the colon are attacks by now
            return std::nullopt;
        head.headers.append({name, line.sliced(colon + 1).trimmed()});
    }
    return head;
}

} // namespace Lectern::Demo
