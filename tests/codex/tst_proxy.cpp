// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/accountmeters.h"
#include "codex/modelcatalogue.h"

#include "support/fakeclock.h"
#include "support/proxyserver.h"
#include "support/rawserver.h"
#include "support/transportprobe.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A name that nobody but the proxy of the test can resolve.
const QUrl kTarget(u"http://lectern.test:8080/v1"_s);

const QByteArray kUser = "me@work"_ba;
const QByteArray kPassword = "p:ss w0rd"_ba;

/// Who names the proxy.
enum class Source { Settings, Environment };

/// A server that answers whatever is asked, and a proxy before it.
struct Fixture
{
    RawServer server;
    ProxyServer proxy;
    NetworkPolicy policy;

    Fixture(ProxyServer::Kind kind, bool withPassword, const QByteArray &given = kPassword,
            Source source = Source::Settings)
        : proxy(kind, server.serverPort(), withPassword ? kUser : QByteArray(),
                withPassword ? kPassword : QByteArray())
        , policy(source == Source::Settings ? settings(withPassword ? given : QByteArray())
                                            : NetworkSettings())
    {
        server.answerWith([](QTcpSocket &socket, const QByteArray &head) { answer(socket, head); });
        if (source == Source::Environment) {
            QUrl url = proxy.url();
            if (withPassword)
                url.setPassword(QString::fromUtf8(given));
            qputenv("HTTP_PROXY", url.toEncoded());
        }
    }
    ~Fixture() { qunsetenv("HTTP_PROXY"); }

    NetworkSettings settings(const QByteArray &password) const
    {
        return {.proxy = NetworkSettings::Proxy::Manual,
                .proxyUrl = proxy.url(),
                .proxyPassword = Secret(password)};
    }
    static void answer(QTcpSocket &socket, const QByteArray &head)
    {
        if (head.contains("Sec-WebSocket-Key"))
            socket.write(acceptance(head) + webSocketFrame(1, "{}"));
        else if (head.startsWith("POST "))
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: "
                         "close\r\n\r\ndata: {}\n\n");
        else if (head.startsWith("GET /v1/models "))
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 29\r\n\r\n{\"models\":[{\"slug\":\"alpha\"}]}");
        else
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        if (head.startsWith("POST "))
            socket.disconnectFromHost();
    }
    /// The target has seen nobody who did not come through the proxy.
    bool nothingWentRound() const { return server.clientPorts() == proxy.sourcePorts(); }
};

} // namespace

Q_DECLARE_METATYPE(Lectern::Testing::ProxyServer::Kind)
Q_DECLARE_METATYPE(Source)

/// No request goes round the proxy, whoever makes it.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingGoesThroughTheProxy_data();
    void everythingGoesThroughTheProxy();
    void saysThatThePasswordIsWrong_data();
    void saysThatThePasswordIsWrong();
    void saysThatTheProxyRefuses_data();
    void saysThatTheProxyRefuses();
    void saysThatThereIsNoProxy_data();
    void saysThatThereIsNoProxy();
    void keepsThePasswordOutOfTheDetail();
    void goesRoundForLoopback();
};

void TestProxy::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void TestProxy::everythingGoesThroughTheProxy_data()
{
    QTest::addColumn<ProxyServer::Kind>("kind");
    QTest::addColumn<bool>("withPassword");
    QTest::addColumn<Source>("source");
    using Kind = ProxyServer::Kind;
    QTest::newRow("CONNECT") << Kind::Connect << false << Source::Settings;
    QTest::newRow("CONNECT, password") << Kind::Connect << true << Source::Settings;
    QTest::newRow("SOCKS5") << Kind::Socks5 << false << Source::Settings;
    QTest::newRow("SOCKS5, password") << Kind::Socks5 << true << Source::Settings;
    QTest::newRow("CONNECT, environment") << Kind::Connect << false << Source::Environment;
    QTest::newRow("CONNECT, password, environment") << Kind::Connect << true << Source::Environment;
    QTest::newRow("SOCKS5, password, environment") << Kind::Socks5 << true << Source::Environment;
}

void TestProxy::everythingGoesThroughTheProxy()
{
    QFETCH(const ProxyServer::Kind, kind);
    QFETCH(const bool, withPassword);
    QFETCH(const Source, source);
    Fixture f(kind, withPassword, kPassword, source);

    SocketProbe socket(f.policy);
    socket.open(kTarget);
    QTRY_COMPARE(socket.messages.size(), 1);
    QCOMPARE(f.proxy.tunnels().size(), 1);

    SseProbe stream(f.policy);
    stream.open(kTarget);
    QTRY_VERIFY(stream.transport.isOpen());
    stream.transport.send(question());
    QTRY_COMPARE(stream.closed.size(), 1);
    QCOMPARE(stream.messages.size(), 1);
    QCOMPARE(f.proxy.tunnels().size(), 2);

    ModelCatalogue catalogue(f.policy);
    QSignalSpy models(&catalogue, &ModelCatalogue::changed);
    catalogue.fetch({kTarget, {}});
    QTRY_COMPARE(models.size(), 1);
    QCOMPARE(f.proxy.tunnels().size(), 3);

    const FakeClock clock;
    AccountMeters meters(clock, f.policy);
    meters.setEndpoint({kTarget, {}, {}, QUrl(u"http://lectern.test:8080/usage"_s)});
    meters.refresh();
    QTRY_COMPARE(f.proxy.tunnels().size(), 4);
    QTRY_COMPARE(f.server.received().size(), 4);

    for (const QByteArray &tunnel : f.proxy.tunnels())
        QCOMPARE(tunnel, "lectern.test:8080"_ba);
    QVERIFY(f.nothingWentRound());
}

void TestProxy::saysThatThePasswordIsWrong_data()
{
    QTest::addColumn<ProxyServer::Kind>("kind");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("CONNECT, wrong") << ProxyServer::Kind::Connect << "hunter2hunter2"_ba;
    QTest::newRow("CONNECT, missing") << ProxyServer::Kind::Connect << QByteArray();
    QTest::newRow("SOCKS5, wrong") << ProxyServer::Kind::Socks5 << "hunter2hunter2"_ba;
    QTest::newRow("SOCKS5, missing") << ProxyServer::Kind::Socks5 << QByteArray();
}

void TestProxy::saysThatThePasswordIsWrong()
{
    QFETCH(const ProxyServer::Kind, kind);
    QFETCH(const QByteArray, password);
    Fixture f(kind, true, password);

    SocketProbe socket(f.policy);
    socket.open(kTarget);
    QTRY_COMPARE(socket.closed.size(), 1);
    QCOMPARE(socket.end().kind, ErrorKind::Proxy);

    SseProbe stream(f.policy);
    stream.open(kTarget);
    QTRY_VERIFY(stream.transport.isOpen());
    stream.transport.send(question());
    QTRY_COMPARE(stream.closed.size(), 1);
    QCOMPARE(stream.end().kind, ErrorKind::Proxy);

    QVERIFY(f.proxy.rejected() >= 2);
    QVERIFY(f.proxy.rejected() <= 10); // it does not go on for ever
    QVERIFY(f.server.received().isEmpty());
}

void TestProxy::saysThatTheProxyRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("403") << 403 << ErrorKind::Proxy;
    QTest::newRow("405") << 405 << ErrorKind::Proxy;
    QTest::newRow("500") << 500 << ErrorKind::Proxy;
    QTest::newRow("502") << 502 << ErrorKind::Proxy;
    QTest::newRow("404: it knows no such host") << 404 << ErrorKind::HostNotFound;
    QTest::newRow("503: nobody listens there") << 503 << ErrorKind::ConnectionRefused;
}

void TestProxy::saysThatTheProxyRefuses()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    Fixture f(ProxyServer::Kind::Connect, false);
    f.proxy.refuseWith(status);

    SocketProbe socket(f.policy);
    socket.open(kTarget);
    QTRY_COMPARE(socket.closed.size(), 1);
    QCOMPARE(socket.end().kind, kind);

    SseProbe stream(f.policy);
    stream.open(kTarget);
    QTRY_VERIFY(stream.transport.isOpen());
    stream.transport.send(question());
    QTRY_COMPARE(stream.closed.size(), 1);
    QCOMPARE(stream.end().kind, kind);
    QVERIFY(f.server.received().isEmpty());
}

void TestProxy::saysThatThereIsNoProxy_data()
{
    QTest::addColumn<QUrl>("proxy");
    quint16 port = 0;
    {
        const RawServer gone;
        port = gone.serverPort();
    }
    QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    QTest::newRow("nobody listens, SOCKS5") << QUrl(u"socks5://127.0.0.1:%1"_s.arg(port));
    QTest::newRow("unknown name") << QUrl(u"http://nosuch.invalid:3128"_s);
    QTest::newRow("not given") << QUrl();
    QTest::newRow("no host") << QUrl(u"http://:3128"_s);
}

void TestProxy::saysThatThereIsNoProxy()
{
    QFETCH(const QUrl, proxy);
    // An address that would be reached at once, were the proxy gone round.
    RawServer server;
    const QUrl target(u"http://lectern.test:%1/v1"_s.arg(server.serverPort()));
    const NetworkPolicy policy({.proxy = NetworkSettings::Proxy::Manual, .proxyUrl = proxy});

    SocketProbe socket(policy);
    socket.open(target);
    QTRY_COMPARE(socket.closed.size(), 1);
    QCOMPARE(socket.end().kind, ErrorKind::Proxy);

    SseProbe stream(policy);
    stream.open(target);
    QTRY_VERIFY(stream.transport.isOpen());
    stream.transport.send(question());
    QTRY_COMPARE(stream.closed.size(), 1);
    QCOMPARE(stream.end().kind, ErrorKind::Proxy);
    QVERIFY(server.received().isEmpty());
}

void TestProxy::keepsThePasswordOutOfTheDetail()
{
    Fixture f(ProxyServer::Kind::Connect, true, "hunter2hunter2"_ba, Source::Environment);
    QVERIFY(!f.policy.proxyFor(kTarget).source.contains(u"hunter2"_s));
    SseProbe stream(f.policy);
    stream.open(kTarget);
    QTRY_VERIFY(stream.transport.isOpen());
    stream.transport.send(question());
    QTRY_COMPARE(stream.closed.size(), 1);
    QVERIFY2(!stream.end().detail.contains(u"hunter2"_s), qPrintable(stream.end().detail));
}

void TestProxy::goesRoundForLoopback()
{
    Fixture f(ProxyServer::Kind::Connect, false);
    SocketProbe socket(f.policy);
    socket.open(f.server.baseUrl());
    QTRY_COMPARE(socket.messages.size(), 1);
    QVERIFY(f.proxy.tunnels().isEmpty());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
