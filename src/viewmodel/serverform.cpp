// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/serverform.h"

#include "codex/endpoint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(ServerForm)
};

/// A token of HTTP (RFC 9110, 5.6.2).
bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar letter) {
        return letter.unicode() < 128 && (letter.isLetterOrNumber() || u"!#$%&'*+-.^_`|~"_s.contains(letter));
    });
}

bool isPrintable(QChar letter)
{
    return letter.unicode() >= 32 && letter.unicode() < 127;
}

/// What is wrong with `line`; empty, and it is added to `form`, when nothing is.
QString takeHeader(const QString &line, ServerForm &form)
{
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.left(colon < 0 ? 0 : colon).trimmed();
    const QString value = line.mid(colon + 1).trimmed();
    if (!isHeaderName(name))
        return ServerWords::tr("The name of a header has only letters, digits and hyphens.");
    if (!std::ranges::all_of(value, isPrintable))
        return ServerWords::tr("The value of the header %1 holds characters that cannot be sent.").arg(name);
    form.headers.append({name.toLatin1(), Secret(value.toLatin1())});
    return {};
}

} // namespace

bool isSendableKey(const QString &key)
{
    return std::ranges::all_of(key, [](QChar letter) { return isPrintable(letter) && letter != u' '; });
}

ServerForm serverFrom(const QString &address, const QString &key, const QStringList &headers)
{
    ServerForm form;
    const auto wrong = [](const QString &problem) { return ServerForm{{}, {}, {}, problem}; };
    const Result<QUrl> url = parseBaseUrl(address.trimmed());
    if (!url)
        return wrong(ServerWords::tr("That is not the address of a server. It looks like "
                                     "https://server.example/v1 or http://localhost:11434/v1."));
    form.address = *url;
    const QString sent = key.trimmed();
    if (!isSendableKey(sent))
        return wrong(ServerWords::tr("A key has no spaces and no letters with accents. Paste it once more."));
    form.key = Secret(sent.toLatin1());
    for (const QString &line : headers) {
        if (line.trimmed().isEmpty())
            continue;
        if (const QString problem = takeHeader(line, form); !problem.isEmpty())
            return wrong(problem);
    }
    return form;
}

} // namespace Lectern
