// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/linkwords.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Longer addresses lose their middle: a tooltip is for a look.
constexpr qsizetype kMaxAddress = 300;

QString shortened(const QString &address)
{
    if (address.size() <= kMaxAddress)
        return address;
    return address.first(kMaxAddress * 2 / 3) + u'…' + address.last(kMaxAddress / 3);
}

/// The host as it goes over the wire, in ASCII.
QString realHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

/// The host that a reader takes `text` for; empty where it does not look like an address.
QString readHost(const QString &text)
{
    static const QRegularExpression address(
        uR"(^\s*(?:[a-z][a-z0-9+.-]*:/*|(?=www\.)|(?=[^\s/]+\.(?:com|org|net|gov|edu|io|dev|app|example)\b)))"
        uR"((?:[^\s/@]*@)?([^\s/:?#@]+\.[^\s/:?#@.]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString host = address.match(text.left(kMaxAddress)).captured(1);
    return host.isEmpty() ? QString() : QString::fromLatin1(QUrl::toAce(host.toLower()));
}

QString withoutWww(const QString &host)
{
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace

bool canBeOpened(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isPage = url.scheme() == "https"_L1 && !url.host().isEmpty();
    return url.isValid() && (isPage || url.scheme() == "mailto"_L1);
}

QString linkTip(const QString &link, const QString &text)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString address =
        url.isValid() ? url.toString(QUrl::FullyEncoded)
                      : QString::fromLatin1(link.toUtf8().toPercentEncoding(":/?#[]@!$&'()*+,;=%"_ba));
    QStringList lines{shortened(address)};
    const QString host = realHost(url);
    const QString read = readHost(text);
    if (!host.isEmpty() && !read.isEmpty() && withoutWww(read) != withoutWww(host))
        lines += LinkWords::tr("It leads to %1, not to %2.").arg(host, read);
    else if (host.contains("xn--"_L1))
        lines += LinkWords::tr("%1 is written “%2” there.", "the name of a host, as it is and as it looks")
                     .arg(host, QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist));
    else if (!url.userInfo().isEmpty())
        lines += LinkWords::tr("It leads to %1.").arg(host);
    if (!canBeOpened(link))
        lines += LinkWords::tr("Only https and mailto addresses are opened. This one can be copied.");
    return lines.join(u'\n');
}

} // namespace Lectern
