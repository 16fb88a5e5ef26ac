// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/environmentproxy.h"
#include "codex/networkpolicy.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Environment = QHash<QByteArray, QByteArray>;

const QByteArrayList kVariables{"http_proxy",      "HTTP_PROXY",   "https_proxy", "HTTPS_PROXY",
                                "all_proxy",       "ALL_PROXY",    "no_proxy",    "NO_PROXY",
                                "LECTERN_CA_FILE", "SSL_CERT_FILE"};

/// `type host:port user:password`, or `none`.
QString text(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_s;
    QString text = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5 "_s : u"http "_s;
    text += proxy.hostName() + u':' + QString::number(proxy.port());
    if (!proxy.user().isEmpty())
        text += u' ' + proxy.user() + u':' + proxy.password();
    return text;
}

} // namespace

class TestNetworkPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheProxyOfTheEnvironment_data();
    void takesTheProxyOfTheEnvironment();
    void readsNoProxy_data();
    void readsNoProxy();
    void takesTheProxyOfTheSettings_data();
    void takesTheProxyOfTheSettings();
    void neverTakesAProxyToLoopback_data();
    void neverTakesAProxyToLoopback();
    void letsTheProxyLookUpNames();
    void readsProxiesAsPeopleWriteThem_data();
    void readsProxiesAsPeopleWriteThem();
    void refusesWhatIsNoProxy_data();
    void refusesWhatIsNoProxy();
    void saysWhereCertificatesComeFrom();
    void saysThatACaFileCannotBeUsed_data();
    void saysThatACaFileCannotBeUsed();
    void comparesSettings();
};

void TestNetworkPolicy::init()
{
    for (const QByteArray &name : kVariables)
        qunsetenv(name.constData());
}

void TestNetworkPolicy::takesTheProxyOfTheEnvironment_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("source");
    const Environment both{{"https_proxy", "http://s.example:3128"}, {"http_proxy", "http://p.example:3129"}};
    QTest::newRow("https") << both << u"https://a.example"_s << u"http s.example:3128"_s << u"https_proxy"_s;
    QTest::newRow("wss") << both << u"wss://a.example"_s << u"http s.example:3128"_s << u"https_proxy"_s;
    QTest::newRow("http") << both << u"http://a.example"_s << u"http p.example:3129"_s << u"http_proxy"_s;
    QTest::newRow("ws") << both << u"ws://a.example"_s << u"http p.example:3129"_s << u"http_proxy"_s;
    const QString url = u"https://a.example"_s;
    const auto row = [&url](const char *name, const Environment &environment, const QString &proxy,
                            const QString &source) {
        QTest::newRow(name) << environment << url << proxy << source;
    };
    row("capitals", {{"HTTPS_PROXY", "http://p.example:1"}}, u"http p.example:1"_s, u"HTTPS_PROXY"_s);
    row("small letters win", {{"HTTPS_PROXY", "http://p.example:1"}, {"https_proxy", "http://q.example:2"}},
        u"http q.example:2"_s, u"https_proxy"_s);
    row("for all", {{"ALL_PROXY", "socks5://p.example:1081"}}, u"socks5 p.example:1081"_s, u"ALL_PROXY"_s);
    row("its own before that for all", {{"all_proxy", "socks5://p.example"}, {"HTTPS_PROXY", "q.example:2"}},
        u"http q.example:2"_s, u"HTTPS_PROXY"_s);
    row("empty counts as unset", {{"https_proxy", " "}, {"ALL_PROXY", "q.example:2"}}, u"http q.example:2"_s,
        u"ALL_PROXY"_s);
    row("no scheme", {{"https_proxy", "p.example:3128"}}, u"http p.example:3128"_s, u"https_proxy"_s);
    row("no port", {{"https_proxy", "http://p.example/"}}, u"http p.example:80"_s, u"https_proxy"_s);
    row("https, no port", {{"https_proxy", "https://p.example"}}, u"http p.example:443"_s, u"https_proxy"_s);
    row("socks, no port", {{"https_proxy", "socks5h://p.example"}}, u"socks5 p.example:1080"_s,
        u"https_proxy"_s);
    row("with a password", {{"https_proxy", "http://me:p%40ss%3Aword@p.example:8"}},
        u"http p.example:8 me:p@ss:word"_s, u"https_proxy"_s);
    row("user and password without a scheme", {{"https_proxy", "me:secret@p.example:8"}},
        u"http p.example:8 me:secret"_s, u"https_proxy"_s);
    row("IPv6", {{"https_proxy", "http://[fd00::1]:8"}}, u"http fd00::1:8"_s, u"https_proxy"_s);
    row("nonsense is not gone round", {{"https_proxy", "http://:::"}}, u"http :80"_s, u"https_proxy"_s);
    row("not for this host", {{"https_proxy", "p.example:1"}, {"NO_PROXY", "a.example"}}, u"none"_s,
        u"NO_PROXY"_s);
    row("another host is listed", {{"https_proxy", "p.example:1"}, {"NO_PROXY", "b.example"}},
        u"http p.example:1"_s, u"https_proxy"_s);
    row("nothing set", {}, u"none"_s, u"system"_s);
}

void TestNetworkPolicy::takesTheProxyOfTheEnvironment()
{
    QFETCH(const Environment, environment);
    QFETCH(const QString, url);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        qputenv(it.key().constData(), it.value());
    const ProxyChoice choice = NetworkPolicy().proxyFor(QUrl(url));
    QTEST(text(choice.proxy), "proxy");
    QTEST(choice.source, "source");
}

void TestNetworkPolicy::readsNoProxy_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("listed");
    const QString url = u"https://api.a.example/v1"_s;
    QTest::newRow("empty") << QString() << url << false;
    QTest::newRow("all") << u"*"_s << url << true;
    QTest::newRow("all, in a list") << u"b.example,*"_s << url << true;
    QTest::newRow("the host") << u"api.a.example"_s << url << true;
    QTest::newRow("capitals") << u"API.A.Example"_s << url << true;
    QTest::newRow("a domain above") << u"a.example"_s << url << true;
    QTest::newRow("a suffix") << u".a.example"_s << url << true;
    QTest::newRow("a starred suffix") << u"*.a.example"_s << url << true;
    QTest::newRow("the domain of a suffix") << u".api.a.example"_s << url << true;
    QTest::newRow("a dot at the end") << u"a.example."_s << url << true;
    QTest::newRow("half a label") << u"pi.a.example"_s << url << false;
    QTest::newRow("below the host") << u"x.api.a.example"_s << url << false;
    QTest::newRow("another host") << u"b.example, c.example"_s << url << false;
    QTest::newRow("separated by commas") << u"b.example,a.example"_s << url << true;
    QTest::newRow("separated by spaces") << u"b.example  a.example"_s << url << true;
    QTest::newRow("empty entries") << u",, ,a.example,"_s << url << true;
    QTest::newRow("only dots and stars") << u".,*.,..,:,[]"_s << url << false;
    QTest::newRow("its default port") << u"a.example:443"_s << url << true;
    QTest::newRow("another port") << u"a.example:8443"_s << url << false;
    QTest::newRow("its port") << u"a.example:8443"_s << u"wss://a.example:8443"_s << true;
    QTest::newRow("default port of ws") << u"a.example:80"_s << u"ws://a.example"_s << true;
    QTest::newRow("an address") << u"10.1.2.3"_s << u"http://10.1.2.3:8080"_s << true;
    QTest::newRow("another address") << u"10.1.2.30"_s << u"http://10.1.2.3"_s << false;
    QTest::newRow("the end of an address") << u"2.3"_s << u"http://10.1.2.3"_s << false;
    QTest::newRow("a network") << u"10.0.0.0/8"_s << u"http://10.1.2.3"_s << true;
    QTest::newRow("another network") << u"10.0.0.0/16"_s << u"http://10.1.2.3"_s << false;
    QTest::newRow("a network, and a name") << u"10.0.0.0/8"_s << url << false;
    QTest::newRow("a broken network") << u"10.0.0.0/99"_s << u"http://10.1.2.3"_s << false;
    QTest::newRow("IPv6") << u"fd00::1"_s << u"http://[fd00::1]:80"_s << true;
    QTest::newRow("IPv6 in brackets, port") << u"[fd00::1]:8080"_s << u"http://[fd00::1]:8080"_s << true;
    QTest::newRow("IPv6, another port") << u"[fd00::1]:8081"_s << u"http://[fd00::1]:8080"_s << false;
    QTest::newRow("IPv6 network") << u"fd00::/8"_s << u"http://[fd12::1]"_s << true;
}

void TestNetworkPolicy::readsNoProxy()
{
    QFETCH(const QString, list);
    QFETCH(const QString, url);
    QTEST(isListedInNoProxy(QUrl(url), list), "listed");
}

void TestNetworkPolicy::takesTheProxyOfTheSettings_data()
{
    QTest::addColumn<NetworkSettings::Proxy>("mode");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    using Proxy = NetworkSettings::Proxy;
    QTest::newRow("direct") << Proxy::Direct << u"http://ignored.example:1"_s << u"none"_s;
    QTest::newRow("http") << Proxy::Manual << u"http://p.example:3128"_s << u"http p.example:3128"_s;
    QTest::newRow("socks") << Proxy::Manual << u"socks5://p.example"_s << u"socks5 p.example:1080"_s;
    QTest::newRow("user") << Proxy::Manual << u"http://m%40e@p.example:1"_s
                          << u"http p.example:1 m@e:s3cret"_s;
    QTest::newRow("not given") << Proxy::Manual << QString() << u"http :80"_s; // is not gone round
}

void TestNetworkPolicy::takesTheProxyOfTheSettings()
{
    QFETCH(const NetworkSettings::Proxy, mode);
    QFETCH(const QString, url);
    qputenv("https_proxy", "http://other.example:1");
    qputenv("no_proxy", "*");
    const NetworkPolicy policy({.proxy = mode, .proxyUrl = QUrl(url), .proxyPassword = Secret("s3cret")});
    const ProxyChoice choice = policy.proxyFor(QUrl(u"wss://a.example/v1"_s));
    QTEST(text(choice.proxy), "proxy");
    QCOMPARE(choice.source, u"settings"_s);
}

void TestNetworkPolicy::neverTakesAProxyToLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << u"ws://localhost:8080/v1"_s << true;
    QTest::newRow("capitals") << u"http://LOCALHOST"_s << true;
    QTest::newRow("end dot") << u"http://localhost."_s << true;
    QTest::newRow("below localhost") << u"http://a.localhost"_s << true;
    QTest::newRow("127.0.0.1") << u"https://127.0.0.1:1"_s << true;
    QTest::newRow("127.8.8.8") << u"https://127.8.8.8"_s << true;
    QTest::newRow("::1") << u"wss://[::1]:8"_s << true;
    QTest::newRow("looks like it") << u"http://localhost.example"_s << false;
    QTest::newRow("starts like it") << u"http://127.0.0.1.example"_s << false;
    QTest::newRow("private network") << u"http://192.168.0.1"_s << false;
}

void TestNetworkPolicy::neverTakesAProxyToLoopback()
{
    QFETCH(const QString, url);
    QFETCH(const bool, loopback);
    qputenv("all_proxy", "http://p.example:1");
    const NetworkPolicy manual(
        {.proxy = NetworkSettings::Proxy::Manual, .proxyUrl = QUrl(u"http://p.example:1"_s)});
    for (const NetworkPolicy &policy : {NetworkPolicy(), manual}) {
        const ProxyChoice choice = policy.proxyFor(QUrl(url));
        QCOMPARE(text(choice.proxy), loopback ? u"none"_s : u"http p.example:1"_s);
        QCOMPARE(choice.source == "loopback"_L1, loopback);
    }
}

void TestNetworkPolicy::letsTheProxyLookUpNames()
{
    for (const QString &url : {u"http://p.example:1"_s, u"socks5://p.example:1"_s}) {
        const QNetworkProxy proxy = proxyAt(QUrl(url), {});
        QVERIFY(proxy.capabilities() & QNetworkProxy::HostNameLookupCapability);
        QVERIFY(proxy.capabilities() & QNetworkProxy::TunnelingCapability);
    }
}

void TestNetworkPolicy::readsProxiesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("http") << u"http://p.example:3128"_s << u"http://p.example:3128"_s;
    QTest::newRow("end slash") << u" http://p.example:3128/ "_s << u"http://p.example:3128"_s;
    QTest::newRow("host and port") << u"p.example:3128"_s << u"http://p.example:3128"_s;
    QTest::newRow("address and port") << u"10.0.0.1:3128"_s << u"http://10.0.0.1:3128"_s;
    QTest::newRow("host") << u"p.example"_s << u"http://p.example"_s;
    QTest::newRow("capitals") << u"HTTP://P.example"_s << u"http://p.example"_s;
    QTest::newRow("socks5") << u"socks5://p.example:1080"_s << u"socks5://p.example:1080"_s;
    QTest::newRow("socks5h") << u"socks5h://p.example"_s << u"socks5://p.example"_s;
    QTest::newRow("socks") << u"socks://p.example"_s << u"socks5://p.example"_s;
    QTest::newRow("user") << u"http://me@p.example:1"_s << u"http://me@p.example:1"_s;
    QTest::newRow("IPv6") << u"http://[fd00::1]:1"_s << u"http://[fd00::1]:1"_s;
}

void TestNetworkPolicy::readsProxiesAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    const Result<QUrl> url = parseProxyUrl(text);
    QVERIFY(url);
    QTEST(url->toString(), "expected");
}

void TestNetworkPolicy::refusesWhatIsNoProxy_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("https") << u"https://p.example"_s;
    QTest::newRow("socks4") << u"socks4://p.example"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"http://:3128"_s;
    QTest::newRow("words") << u"my proxy"_s;
    QTest::newRow("port out of range") << u"p.example:99999"_s;
    QTest::newRow("path") << u"http://p.example/proxy.pac"_s;
    QTest::newRow("query") << u"http://p.example/?key=hunter2"_s;
    QTest::newRow("password") << u"http://me:hunter2@p.example:1"_s;
}

void TestNetworkPolicy::refusesWhatIsNoProxy()
{
    QFETCH(const QString, text);
    const Result<QUrl> url = parseProxyUrl(text);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Usage);
    QVERIFY(!url.error().detail.contains(u"hunter2"_s));
}

void TestNetworkPolicy::saysWhereCertificatesComeFrom()
{
    QCOMPARE(NetworkPolicy().caSource(), QString());
    QCOMPARE(NetworkPolicy().extraCertificates().value(), 0);
    qputenv("SSL_CERT_FILE", "/nowhere/a.pem");
    QCOMPARE(NetworkPolicy().caSource(), u"SSL_CERT_FILE"_s);
    qputenv("LECTERN_CA_FILE", "/nowhere/b.pem");
    QCOMPARE(NetworkPolicy().caSource(), u"LECTERN_CA_FILE"_s);
    QVERIFY(NetworkPolicy().extraCertificates().error().detail.contains(u"b.pem"_s));
    QCOMPARE(NetworkPolicy({.caFile = u"/nowhere/c.pem"_s}).caSource(), u"settings"_s);
    qputenv("LECTERN_CA_FILE", "");
    QCOMPARE(NetworkPolicy().caSource(), u"SSL_CERT_FILE"_s);
}

void TestNetworkPolicy::saysThatACaFileCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << "hello"_ba;
    QTest::newRow("broken") << "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba;
    QTest::newRow("endless begin") << "-----BEGIN CERTIFICATE-----\n"_ba + QByteArray(100'000, 'A');
}

void TestNetworkPolicy::saysThatACaFileCannotBeUsed()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const QString &path : {file.fileName(), dir.path(), dir.filePath(u"missing.pem"_s)}) {
        const NetworkPolicy policy({.caFile = path});
        QVERIFY(!policy.extraCertificates());
        QCOMPARE(policy.extraCertificates().error().kind, ErrorKind::File);
        QCOMPARE(policy.sslConfiguration().caCertificates(),
                 QSslConfiguration::defaultConfiguration().caCertificates()); // the system's still count
    }
}

void TestNetworkPolicy::comparesSettings()
{
    const NetworkSettings one{.proxyUrl = QUrl(u"http://p.example"_s), .proxyPassword = Secret("a")};
    NetworkSettings other = one;
    QVERIFY(one == other);
    other.proxyPassword = Secret("b");
    QVERIFY(!(one == other));
    QVERIFY(!(one == NetworkSettings()));
}

QTEST_GUILESS_MAIN(TestNetworkPolicy)
#include "tst_networkpolicy.moc"
