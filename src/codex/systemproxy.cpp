// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/systemproxy.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Who changes networks tries again after a minute anyway; who sets a proxy sees it within one.
constexpr std::chrono::minutes kFresh{1};

/// A person talks to a handful of servers.
constexpr qsizetype kMaxAnswers = 64;

/// The system speaks of http and https only.
QUrl asHttp(QUrl url)
{
    if (url.scheme() == "ws"_L1)
        url.setScheme(u"http"_s);
    else if (url.scheme() == "wss"_L1)
        url.setScheme(u"https"_s);
    return url;
}

QString keyOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(port));
}

} // namespace

QNetworkProxy askSystemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asHttp(url)));
    for (QNetworkProxy proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::HttpCachingProxy:
        case QNetworkProxy::HttpProxy:
            proxy.setType(QNetworkProxy::HttpProxy);
            [[fallthrough]];
        case QNetworkProxy::Socks5Proxy:
            proxy.setCapabilities(QNetworkProxy::TunnelingCapability |
                                  QNetworkProxy::HostNameLookupCapability);
            return proxy;
        case QNetworkProxy::NoProxy:
            return proxy;
        case QNetworkProxy::DefaultProxy:
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

SystemProxy::SystemProxy(const Clock &clock, const Ask &ask)
    : m_clock(clock)
    , m_ask(ask)
{
}

QNetworkProxy SystemProxy::proxyFor(const QUrl &url)
{
    const QUrl address = asHttp(url);
    const QString key = keyOf(address);
    const auto known = m_answers.constFind(key);
    if (known != m_answers.cend() && m_clock.now() - known->at < kFresh)
        return known->proxy;
    if (m_answers.size() >= kMaxAnswers)
        m_answers.clear();
    const QNetworkProxy proxy = m_ask(address);
    m_answers.insert(key, {proxy, m_clock.now()}); // not the time before: asking is what takes long
    return proxy;
}

} // namespace Lectern
