// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pastepolicy.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isPictureName(const QUrl &url)
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s};
    return suffixes.contains(QFileInfo(url.path()).suffix().toLower());
}

/// What a program leaves where nobody keeps anything is the copy of what it has put beside it.
bool isTemporary(const QUrl &url)
{
    const QString path = url.toLocalFile();
    return path.startsWith(QDir::tempPath() + u'/') || path.startsWith("/tmp/"_L1) ||
           path.contains("/TemporaryItems/"_L1);
}

} // namespace

Offer offerOf(const QMimeData &data)
{
    Offer offer;
    QStringList addresses;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            offer.files.append(url);
        else
            addresses.append(url.toString(QUrl::FullyEncoded));
    }
    const bool isCopy = offer.files.size() == 1 && isTemporary(offer.files.constFirst()) &&
                        isPictureName(offer.files.constFirst());
    offer.picture = data.hasImage() && (offer.files.isEmpty() || isCopy);
    if (offer.picture)
        offer.files.clear();
    offer.allPictures = !offer.files.isEmpty() && std::ranges::all_of(offer.files, isPictureName);
    if (!offer.files.isEmpty())
        return offer;
    offer.address = !addresses.isEmpty();
    offer.text = data.hasText() && addresses.isEmpty() ? data.text() : addresses.join(u'\n');
    return offer;
}

bool Offer::hasFolder() const
{
    return std::ranges::any_of(files, [](const QUrl &file) { return QFileInfo(file.toLocalFile()).isDir(); });
}

bool isLongPaste(const QString &text)
{
    return text.size() > kLongPaste || text.toUtf8().size() > kLongPaste || text.count(u'\n') >= kManyLines;
}

} // namespace Lectern
