// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kHttpPort = 80;   // of an http proxy that names none; as browsers read it
constexpr int kHttpsPort = 443; // of one that is written as https
constexpr int kSocksPort = 1080;

bool isSecure(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

int portOf(const QUrl &url)
{
    return url.port(isSecure(url) ? kHttpsPort : kHttpPort);
}

/// The first of `names` that is set to something.
QString firstSet(const QStringList &names)
{
    for (const QString &name : names) {
        if (!qEnvironmentVariable(name.toLatin1().constData()).trimmed().isEmpty())
            return name;
    }
    return {};
}

QString valueOf(const QString &name)
{
    return qEnvironmentVariable(name.toLatin1().constData()).trimmed();
}

QString withoutEndDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.toLower();
}

/// One entry of a list: what it names, and the port, -1 for all.
struct Entry
{
    QString host;
    int port = -1;
};

Entry parseEntry(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) // an IPv6 address or network as it is
        return {text};
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return {host, match.captured(3).isEmpty() ? -1 : match.captured(3).toInt()};
}

bool isIn(const QHostAddress &address, const QString &network)
{
    if (!network.contains(u'/'))
        return address == QHostAddress(network);
    const auto subnet = QHostAddress::parseSubnet(network);
    return !subnet.first.isNull() && address.isInSubnet(subnet);
}

bool isAtOrBelow(const QString &host, QString name)
{
    if (name.startsWith("*."_L1))
        name.remove(0, 2);
    else if (name.startsWith(u'.'))
        name.remove(0, 1);
    name = withoutEndDot(name);
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

} // namespace

QNetworkProxy proxyAt(const QUrl &url, const QString &password)
{
    const QString scheme = url.scheme();
    const bool isSocks = scheme.startsWith("socks"_L1);
    const int port = isSocks ? kSocksPort : scheme == "https"_L1 ? kHttpsPort : kHttpPort;
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        quint16(url.port(port)), url.userName(QUrl::FullyDecoded), password);
    // Without the capability to cache, plain http is tunnelled as well: a stream is not held up by a cache,
    // and a body is not sent twice because the proxy wants a password.
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

bool isListedInNoProxy(const QUrl &url, const QString &list)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QString host = withoutEndDot(url.host());
    const QHostAddress address(host);
    const QStringList texts = list.split(separators, Qt::SkipEmptyParts);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        if (text == "*"_L1)
            return true;
        const Entry entry = parseEntry(text);
        if (entry.port >= 0 && entry.port != portOf(url))
            return false;
        return address.isNull() ? isAtOrBelow(host, entry.host) : isIn(address, entry.host);
    });
}

std::optional<ProxyChoice> environmentProxy(const QUrl &url)
{
    const QString exempt = firstSet({u"no_proxy"_s, u"NO_PROXY"_s});
    if (!exempt.isEmpty() && isListedInNoProxy(url, valueOf(exempt)))
        return ProxyChoice{QNetworkProxy(QNetworkProxy::NoProxy), exempt};
    QStringList names{u"http_proxy"_s, u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s};
    if (isSecure(url))
        names = QStringList{u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s};
    const QString name = firstSet(names);
    if (name.isEmpty())
        return std::nullopt;
    const QString value = valueOf(name);
    const QUrl proxy(value.contains("://"_L1) ? value : u"http://"_s + value);
    return ProxyChoice{proxyAt(proxy, proxy.password(QUrl::FullyDecoded)), name};
}

} // namespace Lectern
