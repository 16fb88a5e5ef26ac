// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/deeplink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Controls, and marks of direction: a text would send something else than it shows.
bool isHidden(QChar character)
{
    if (character == u'\n' || character == u'\t')
        return false;
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_PrivateUse;
}

QString seenOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf(isHidden);
    return text.trimmed();
}

} // namespace

Result<DeepLink> parseDeepLink(const QString &link)
{
    if (link.size() > kMaxDeepLink)
        return Error{ErrorKind::TooLarge, u"a link of %1 characters"_s.arg(link.size())};
    const QUrl url(link, QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    const bool isKnown =
        url.isValid() && url.scheme() == "lectern"_L1 && url.host() == "new"_L1 && url.path().size() <= 1 &&
        url.userInfo().isEmpty() && url.port() == -1 && !url.hasFragment() && items.size() <= 1 &&
        std::ranges::all_of(items, [](const auto &item) { return item.first == "prompt"_L1; });
    if (!isKnown)
        return Error{ErrorKind::Usage, u"an unknown link"_s};
    QString prompt = items.isEmpty() ? QString() : items.constFirst().second;
    return DeepLink{seenOf(prompt)};
}

} // namespace Lectern
