// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/doctor.h"

#include "base/redact.h"
#include "codex/networkerror.h"
#include "protocol/failure.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QJsonArray>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// As long as a question waits for its connection (protocol B.3).
constexpr std::chrono::seconds kPatience(15);

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

} // namespace

QString proxyName(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, proxy.hostName()).arg(proxy.port());
}

ProxyChoice proxyTowards(const Endpoint &endpoint, const NetworkPolicy &policy)
{
    if (!endpoint.baseUrl.isEmpty())
        return policy.proxyFor(endpoint.httpUrl(u"responses"_s));
    QUrl any;
    any.setScheme(u"https"_s);
    return policy.proxyFor(any);
}

Doctor::Doctor(const NetworkPolicy &policy, const NetworkDiary &diary, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_diary(diary)
    , m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, {}); });
}

Doctor::~Doctor() = default;

void Doctor::run(const Endpoint &endpoint)
{
    stop();
    m_endpoint = endpoint;
    m_blocked = endpoint.baseUrl.isEmpty();
    m_skew.reset();
    m_next = 1;
    m_probe = std::make_unique<QObject>();
    if (m_credentials && !m_blocked) {
        const auto use = [this, probe = QPointer<QObject>(m_probe.get())](const Result<Endpoint> &open) {
            if (!probe)
                return; // stopped
            if (open)
                m_endpoint = *open; // else the server says what it misses
            begin();
        };
        m_credentials(endpoint, CredentialNeed::Connect, use);
        return;
    }
    QMetaObject::invokeMethod(
        m_probe.get(), [this] { begin(); }, Qt::QueuedConnection);
}

void Doctor::stop()
{
    drop();
    m_next = 0;
}

/// Lets go of what the last check used; it may be what is calling us just now.
void Doctor::drop()
{
    m_patience.stop();
    if (!m_probe)
        return;
    for (QObject *part : m_probe->children())
        part->disconnect(m_probe.get());
    m_probe.release()->deleteLater();
}

void Doctor::begin()
{
    using Step = void (Doctor::*)();
    static constexpr Step kSteps[] = {&Doctor::checkProxy,  &Doctor::checkDns,     &Doctor::checkTcp,
                                      &Doctor::checkTls,    &Doctor::checkUpgrade, &Doctor::checkSse,
                                      &Doctor::checkModels, &Doctor::checkClock,   &Doctor::checkDisconnects};
    m_begun = m_clock.now();
    if (m_next > int(std::size(kSteps))) {
        stop();
        Q_EMIT finished();
        return;
    }
    m_patience.start();
    const Step step = kSteps[m_next - 1]; // apart: the bounds check of GCC 12 misreads the two in one
    (this->*step)();
}

void Doctor::end(Check::State state, const QJsonObject &facts, std::optional<ErrorKind> error)
{
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_begun);
    const Check check{Check::Id(m_next - 1), state, facts, error, took};
    drop();
    m_probe = std::make_unique<QObject>();
    const QPointer<QObject> probe = m_probe.get();
    ++m_next;
    Q_EMIT checked(check);
    if (probe) // else a listener has stopped it
        QMetaObject::invokeMethod(
            probe, [this] { begin(); }, Qt::QueuedConnection);
}

void Doctor::fail(ErrorKind kind, const QString &detail, QJsonObject facts)
{
    const Check::Id id = Check::Id(m_next - 1);
    m_blocked = m_blocked || id == Check::Id::Dns || id == Check::Id::Tcp || id == Check::Id::Tls;
    if (!detail.isEmpty())
        facts.insert(u"detail"_s, redact(detail));
    end(Check::State::Failed, facts, kind);
}

void Doctor::checkProxy()
{
    const ProxyChoice choice = proxyTowards(m_endpoint, m_policy);
    end(Check::State::Ok, {{u"proxy"_s, proxyName(choice.proxy)}, {u"source"_s, choice.source}});
}

/// Behind a proxy it is the proxy's name that this machine must know.
void Doctor::checkDns()
{
    if (m_blocked) {
        end(Check::State::Skipped);
        return;
    }
    const QNetworkProxy proxy = m_policy.proxyFor(httpUrl()).proxy;
    const QString host =
        proxy.type() == QNetworkProxy::NoProxy ? m_endpoint.baseUrl.host() : proxy.hostName();
    QHostInfo::lookupHost(host, m_probe.get(), [this, host, probe = m_probe.get()](const QHostInfo &info) {
        if (m_probe.get() != probe)
            return;
        const QJsonObject facts{{u"host"_s, host}};
        if (info.error() != QHostInfo::NoError) {
            fail(ErrorKind::HostNotFound, info.errorString(), facts);
            return;
        }
        QJsonArray addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        end(Check::State::Ok, {{u"host"_s, host}, {u"addresses"_s, addresses}});
    });
}

void Doctor::checkTcp()
{
    if (m_blocked) {
        end(Check::State::Skipped);
        return;
    }
    auto *socket = new QTcpSocket(m_probe.get());
    socket->setProxy(m_policy.proxyFor(httpUrl()).proxy);
    const QString host = m_endpoint.baseUrl.host();
    const quint16 port = portOf(m_endpoint.baseUrl);
    connect(socket, &QTcpSocket::connected, m_probe.get(), [this, host, port] {
        end(Check::State::Ok, {{u"host"_s, host}, {u"port"_s, port}});
    });
    connect(socket, &QTcpSocket::errorOccurred, m_probe.get(), [this, socket, host, port] {
        const Protocol::Unreachable why =
            unreachable(socket->error(), socket->errorString(), socket->proxy());
        fail(why.kind, why.detail, {{u"host"_s, host}, {u"port"_s, port}});
    });
    socket->connectToHost(host, port);
}

void Doctor::checkTls()
{
    if (m_endpoint.baseUrl.isEmpty()) {
        const bool whole = m_policy.extraCertificates().hasValue();
        end(whole ? Check::State::Ok : Check::State::Warning, certificateFacts());
        return;
    }
    if (m_blocked || m_endpoint.baseUrl.scheme() != "https"_L1) {
        end(Check::State::Skipped, {{u"encrypted"_s, m_endpoint.baseUrl.scheme() == "https"_L1}});
        return;
    }
    auto *socket = new QSslSocket(m_probe.get());
    socket->setProxy(m_policy.proxyFor(httpUrl()).proxy);
    socket->setSslConfiguration(m_policy.sslConfiguration());
    connect(socket, &QSslSocket::encrypted, m_probe.get(), [this, socket] {
        const bool whole = m_policy.extraCertificates().hasValue();
        end(whole ? Check::State::Ok : Check::State::Warning, tlsFacts(*socket));
    });
    connect(socket, &QSslSocket::errorOccurred, m_probe.get(), [this, socket] {
        const Protocol::Unreachable why =
            unreachable(socket->error(), socket->errorString(), socket->proxy());
        fail(why.kind, why.detail, tlsFacts(*socket));
    });
    socket->connectToHostEncrypted(m_endpoint.baseUrl.host(), portOf(m_endpoint.baseUrl));
}

QJsonObject Doctor::certificateFacts() const
{
    QJsonObject facts{{u"caSource"_s, m_policy.caSource()}};
    if (const Result<int> extra = m_policy.extraCertificates())
        facts.insert(u"extraCertificates"_s, *extra);
    else
        facts.insert(u"caProblem"_s, extra.error().detail);
    return facts;
}

QJsonObject Doctor::tlsFacts(const QSslSocket &socket) const
{
    QJsonObject facts = certificateFacts();
    facts.insert(u"encrypted"_s, true);
    const QSslCertificate certificate = socket.peerCertificate();
    if (certificate.isNull())
        return facts;
    facts.insert(u"protocol"_s, protocolName(socket.sessionProtocol()));
    facts.insert(u"cipher"_s, socket.sessionCipher().name());
    facts.insert(u"subject"_s, certificate.subjectDisplayName());
    facts.insert(u"issuer"_s, certificate.issuerDisplayName());
    facts.insert(u"organization"_s, certificate.issuerInfo(QSslCertificate::Organization).join(u", "_s));
    facts.insert(u"expires"_s, certificate.expiryDate().toUTC().toString(Qt::ISODate));
    return facts;
}

} // namespace Lectern
