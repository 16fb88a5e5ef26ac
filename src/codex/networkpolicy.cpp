// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/networkpolicy.h"

#include "codex/environmentproxy.h"
#include "codex/systemproxy.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qint64 kMaxCaFile = 16 * 1024 * 1024; // bytes; the bundles of whole systems are below 1 MiB

bool isLoopback(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) || QHostAddress(name).isLoopback();
}

/// One memory for all policies, which come and go with the settings. Each thread keeps its own, as none of
/// them should wait for another's.
QNetworkProxy systemProxy(const QUrl &url)
{
    static const SystemClock clock;
    static thread_local SystemProxy proxies(clock);
    return proxies.proxyFor(url);
}

/// Who names a CA file, and which; both empty when nobody does.
std::pair<QString, QString> namedCaFile(const NetworkSettings &settings)
{
    if (!settings.caFile.isEmpty())
        return {u"settings"_s, settings.caFile};
    for (const char *name : {"LECTERN_CA_FILE", "SSL_CERT_FILE"}) {
        if (const QString path = qEnvironmentVariable(name); !path.isEmpty())
            return {QString::fromLatin1(name), path};
    }
    return {};
}

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, path + u": "_s + file.errorString()};
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(kMaxCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return Error{ErrorKind::File, path + u": no certificate in PEM form"_s};
    return certificates;
}

class PolicyProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit PolicyProxyFactory(const NetworkPolicy &policy)
        : m_policy(policy)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_policy.proxyFor(query.url()).proxy};
    }

private:
    NetworkPolicy m_policy;
};

/// Everything that the policy says about a single request.
class PolicyAccessManager final : public QNetworkAccessManager
{
public:
    explicit PolicyAccessManager(const NetworkPolicy &policy)
        : m_policy(policy)
    {
        setProxyFactory(new PolicyProxyFactory(policy));
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // nobody else is given the credential
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override
    {
        QNetworkRequest request(original);
        if (request.url().scheme() == "https"_L1)
            request.setSslConfiguration(tls());
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        // Over HTTP/2 Qt reads ahead without bound, whatever the buffer's size, and requests share a
        // connection.
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    const QSslConfiguration &tls()
    {
        if (!m_tls)
            m_tls = m_policy.sslConfiguration();
        return *m_tls;
    }

    NetworkPolicy m_policy;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace

/// Read by the first who asks: the bundle of a whole system takes as long as everything else at the start.
class NetworkPolicy::ExtraCertificates
{
public:
    explicit ExtraCertificates(const QString &path)
        : m_path(path)
    {
    }
    const Result<QList<QSslCertificate>> &read()
    {
        std::call_once(m_once, [this] { m_certificates = readCertificates(m_path); });
        return m_certificates;
    }

private:
    const QString m_path;
    std::once_flag m_once;
    Result<QList<QSslCertificate>> m_certificates = QList<QSslCertificate>();
};

bool operator==(const NetworkSettings &a, const NetworkSettings &b)
{
    return a.proxy == b.proxy && a.proxyUrl == b.proxyUrl && a.caFile == b.caFile &&
           a.proxyPassword.reveal() == b.proxyPassword.reveal();
}

Result<QUrl> parseProxyUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    if (url.scheme() == "socks"_L1 || url.scheme() == "socks5h"_L1)
        url.setScheme(u"socks5"_s);
    if (url.scheme() != "http"_L1 && url.scheme() != "socks5"_L1)
        return Error{ErrorKind::Usage, u"neither an http nor a socks5 proxy"_s};
    const bool hasMore = !url.path().isEmpty() && url.path() != "/"_L1;
    if (!url.isValid() || url.host().isEmpty() || hasMore || url.hasQuery() || url.hasFragment())
        return Error{ErrorKind::Usage, u"not the address of a proxy"_s};
    if (!url.password().isEmpty())
        return Error{ErrorKind::Usage, u"the password does not belong in the address"_s};
    url.setPath({});
    return url;
}

NetworkPolicy::NetworkPolicy(const NetworkSettings &settings)
    : m_settings(settings)
    , m_caSource(namedCaFile(settings).first)
    , m_extra(std::make_shared<ExtraCertificates>(namedCaFile(settings).second))
{
}

ProxyChoice NetworkPolicy::proxyFor(const QUrl &url) const
{
    if (isLoopback(url.host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy), u"loopback"_s};
    switch (m_settings.proxy) {
    case NetworkSettings::Proxy::Direct:
        return {QNetworkProxy(QNetworkProxy::NoProxy), u"settings"_s};
    case NetworkSettings::Proxy::Manual:
        return {proxyAt(m_settings.proxyUrl, QString::fromUtf8(m_settings.proxyPassword.reveal())),
                u"settings"_s};
    case NetworkSettings::Proxy::Automatic:
        break;
    }
    if (const std::optional<ProxyChoice> choice = environmentProxy(url))
        return *choice;
    return {systemProxy(url), u"system"_s};
}

QSslConfiguration NetworkPolicy::sslConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (const auto &extra = m_extra->read())
        configuration.addCaCertificates(*extra);
    return configuration;
}

Result<int> NetworkPolicy::extraCertificates() const
{
    const auto &extra = m_extra->read();
    if (!extra)
        return extra.error();
    return int(extra->size());
}

std::unique_ptr<QNetworkAccessManager> NetworkPolicy::createAccessManager() const
{
    return std::make_unique<PolicyAccessManager>(*this);
}

} // namespace Lectern
