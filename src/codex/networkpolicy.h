// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace Lectern {

/// What the person has set about the network; everything else comes from the system.
struct NetworkSettings
{
    enum class Proxy {
        Automatic, ///< the environment's (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY), else the system's
        Direct,    ///< none
        Manual,    ///< `proxyUrl`
    };

    Proxy proxy = Proxy::Automatic;
    QUrl
        proxyUrl; ///< http://host:port or socks5://host:port, without a password; a user name may stand in it
    Secret proxyPassword; ///< in memory only
    QString caFile;       ///< PEM; wins over LECTERN_CA_FILE and SSL_CERT_FILE

    friend bool operator==(const NetworkSettings &a, const NetworkSettings &b);
};

/// The proxy for one address, and who says so.
struct ProxyChoice
{
    QNetworkProxy proxy; ///< NoProxy for none
    QString source;      ///< "settings", "HTTPS_PROXY", "NO_PROXY", "system", "loopback" …; never a secret
};

/// The address of a proxy as people write it, for NetworkSettings::proxyUrl: http and socks5 (socks, socks5h
/// meant the same), `host:port` meant as http. ErrorKind::Usage for anything else, and when a password stands
/// in it.
Result<QUrl> parseProxyUrl(const QString &text);

/// The one rule about how connections leave this machine: every socket and every HTTP call takes its proxy
/// and its trusted certificates from here. Connections to this machine's loopback never take a proxy; all
/// others go through theirs by CONNECT or SOCKS5, and their names are looked up there, not here.
class NetworkPolicy final
{
public:
    /// The CA file, if one is named, is read when certificates are asked for first, for all copies at once.
    explicit NetworkPolicy(const NetworkSettings &settings = {});

    const NetworkSettings &settings() const { return m_settings; }

    /// For an http, https, ws or wss address. A proxy that is named but makes no sense is chosen all the same
    /// and fails with ErrorKind::Proxy: nothing goes round it. What the system says is up to a minute old.
    ProxyChoice proxyFor(const QUrl &url) const;

    /// The system's certificates and those of the CA file, if one is named.
    QSslConfiguration sslConfiguration() const;

    /// Where extra certificates come from: "settings", "LECTERN_CA_FILE", "SSL_CERT_FILE" or empty.
    QString caSource() const { return m_caSource; }
    /// How many there are. ErrorKind::File when the CA file cannot be read or holds no certificate; the
    /// system's still count then.
    Result<int> extraCertificates() const;

    /// A manager whose requests keep to this policy as it is now: no redirects are followed, no cookies are
    /// kept, HTTP/1.1 is spoken. The policy may go before it.
    std::unique_ptr<QNetworkAccessManager> createAccessManager() const;

private:
    class ExtraCertificates;

    NetworkSettings m_settings;
    QString m_caSource;
    std::shared_ptr<ExtraCertificates> m_extra;
};

} // namespace Lectern
