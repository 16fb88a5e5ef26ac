// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"
#include "demo/httpconnection.h"
#include "protocol/catalogue.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace std::chrono_literals;

namespace {

const QByteArray kHost = "Host: 127.0.0.1\r\n";
const QByteArray kUpgrade =
    "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
const QByteArray kKey = "Sec-WebSocket-Key: AAECAwQFBgcICQoLDA0ODw==\r\n";

QByteArray request(const QByteArray &line, const QByteArray &headers = kHost, const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\n" + headers + "\r\n" + body;
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(QByteArray("HTTP/1.1 ").size(), 3).toInt();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// What the server says to plain HTTP, good and bad.
class TestDemoHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answers_data();
    void answers();
    void errorsHaveTheServicesShape();
    void listsItsModels();
    void saysWhichMethodWorks();
    void readsARequestInPieces();
    void readsAHandshakeInPieces();
    void answersAfterALargeBody();
    void tagsItsModels();
    void tellsItsUsage();
    void everyAnswerSaysWhenAndWhich();
    void dropsASilentClient();
    void listensOnLoopbackOnly();

private:
    void open(QTcpSocket &socket);

    DemoServer m_server;
    quint16 m_port = 0;
};

#define TALK(socket, bytes)                                                                                  \
    QTcpSocket socket;                                                                                       \
    open(socket);                                                                                            \
    socket.write(bytes);                                                                                     \
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState)

void TestDemoHttp::init()
{
    DemoServer::Options options;
    options.headTimeLimit = 5s;
    const auto url = m_server.listen(options);
    QVERIFY(url);
    QCOMPARE(url->path(), u"/v1"_s);
    m_port = quint16(url->port());
}

void TestDemoHttp::cleanup()
{
    m_server.close();
}

void TestDemoHttp::open(QTcpSocket &socket)
{
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestDemoHttp::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray upgrade = kHost + kUpgrade + kKey;
    QTest::newRow("models") << request("GET /v1/models") << 200;
    QTest::newRow("models with a query") << request("GET /v1/models?client_version=1") << 200;
    QTest::newRow("localhost") << request("GET /v1/models", "Host: localhost:8080\r\n") << 200;
    QTest::newRow("IPv6 loopback") << request("GET /v1/models", "host: [::1]:8080\r\n") << 200;
    QTest::newRow("own page") << request("GET /v1/models", kHost + "Origin: http://localhost:3000\r\n")
                              << 200;
    QTest::newRow("models by POST") << request("POST /v1/models") << 405;
    QTest::newRow("elsewhere") << request("GET /v1/other") << 404;
    QTest::newRow("root") << request("GET /") << 404;
    QTest::newRow("responses by POST")
        << request("POST /v1/responses", kHost + "Content-Length: 2\r\n", "{}") << 400;
    QTest::newRow("responses by GET") << request("GET /v1/responses") << 405;
    QTest::newRow("usage") << request("GET /v1/usage") << 200;
    QTest::newRow("usage by POST") << request("POST /v1/usage") << 405;
    QTest::newRow("foreign host") << request("GET /v1/models", "Host: evil.example\r\n") << 403;
    QTest::newRow("looks like loopback")
        << request("GET /v1/models", "Host: 127.0.0.1.evil.example\r\n") << 403;
    QTest::newRow("two hosts") << request("GET /v1/models", kHost + "Host: evil.example\r\n") << 403;
    QTest::newRow("no host") << request("GET /v1/models", {}) << 403;
    QTest::newRow("foreign page") << request("GET /v1/responses",
                                             upgrade + "Origin: https://evil.example\r\n")
                                  << 403;
    QTest::newRow("upgrade elsewhere") << request("GET /v1/models", upgrade) << 404;
    QTest::newRow("upgrade without key") << request("GET /v1/responses", kHost + kUpgrade) << 400;
    QTest::newRow("upgrade with a short key")
        << request("GET /v1/responses", kHost + kUpgrade + "Sec-WebSocket-Key: AAEC\r\n") << 400;
    QTest::newRow("upgrade by POST") << request("POST /v1/responses", upgrade) << 400;
    QTest::newRow("upgrade without Connection")
        << request("GET /v1/responses", kHost + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" + kKey)
        << 400;
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("empty head") << QByteArray("\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\r\n\r\n") << 400;
    QTest::newRow("header without colon") << request("GET /v1/models", kHost + "what\r\n") << 400;
    QTest::newRow("folded header") << request("GET /v1/models", kHost + "A: b\r\n c: d\r\n") << 400;
    QTest::newRow("oversize head") << request("GET /v1/models",
                                              kHost + "X: " + QByteArray(Demo::kMaxHeadBytes, 'x') + "\r\n")
                                   << 431;
    QTest::newRow("endless head") << QByteArray(1024 * 1024, 'x') << 431;
}

void TestDemoHttp::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    TALK(socket, bytes);
    const QByteArray answer = socket.readAll();
    QCOMPARE(statusOf(answer), status);
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.contains(
        QByteArray("\r\nContent-Length: " + QByteArray::number(bodyOf(answer).size()) + "\r\n")));
}

void TestDemoHttp::errorsHaveTheServicesShape()
{
    TALK(socket, request("GET /nowhere"));
    const QJsonObject error = QJsonDocument::fromJson(bodyOf(socket.readAll()))[u"error"_s].toObject();
    QCOMPARE(error[u"type"_s].toString(), u"invalid_request_error"_s);
    QCOMPARE(error[u"code"_s].toString(), u"not_found"_s);
    QVERIFY(!error[u"message"_s].toString().isEmpty());
}

void TestDemoHttp::listsItsModels()
{
    TALK(socket, request("GET /v1/models"));
    const auto models = Protocol::parseCatalogue(bodyOf(socket.readAll()));
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->first().slug, u"demo-swift"_s);
    QCOMPARE(models->first().displayName, u"Demo Swift"_s);
    QCOMPARE(models->first().defaultEffort, u"low"_s);
    QCOMPARE(models->first().efforts.size(), 3);
    QCOMPARE(models->last().slug, u"demo-thoughtful"_s);
    QVERIFY(models->last().acceptsImages);
    QVERIFY(models->last().supportsVerbosity);
    QCOMPARE(Protocol::defaultModel(*models)->slug, u"demo-swift"_s);
}

void TestDemoHttp::saysWhichMethodWorks()
{
    TALK(socket, request("DELETE /v1/models"));
    QVERIFY(socket.readAll().contains("\r\nAllow: GET\r\n"));
}

void TestDemoHttp::readsARequestInPieces()
{
    QTcpSocket socket;
    open(socket);
    for (const char byte : request("GET /v1/models")) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(statusOf(socket.readAll()), 200);
}

void TestDemoHttp::readsAHandshakeInPieces()
{
    QTcpSocket socket;
    open(socket);
    for (const char byte : request("GET /v1/responses", kHost + kUpgrade + kKey)) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(socket.peek(1024).contains("\r\n\r\n"));
    QCOMPARE(statusOf(socket.readAll()), 101);
}

void TestDemoHttp::answersAfterALargeBody()
{
    const QByteArray body(3 * 1024 * 1024, 'x');
    TALK(socket, request("POST /v1/elsewhere",
                         kHost + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body));
    QCOMPARE(statusOf(socket.readAll()), 404);
}

void TestDemoHttp::tagsItsModels()
{
    TALK(first, request("GET /v1/models"));
    const QByteArray answer = first.readAll();
    const qsizetype start = answer.indexOf("\r\nETag: ") + 8;
    const QByteArray tag = answer.mid(start, answer.indexOf("\r\n", start) - start);
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    TALK(known, request("GET /v1/models", kHost + "If-None-Match: \"other\", " + tag + "\r\n"));
    const QByteArray unchanged = known.readAll();
    QCOMPARE(statusOf(unchanged), 304);
    QCOMPARE(bodyOf(unchanged), QByteArray());
    QVERIFY(unchanged.contains(QByteArray("\r\nETag: " + tag + "\r\n")));
    TALK(stale, request("GET /v1/models", kHost + "If-None-Match: \"other\"\r\n"));
    QCOMPARE(statusOf(stale.readAll()), 200);
}

void TestDemoHttp::tellsItsUsage()
{
    TALK(socket, request("GET /v1/usage"));
    const QJsonValue limit = QJsonDocument::fromJson(bodyOf(socket.readAll()))[u"rate_limit"_s];
    QCOMPARE(limit[u"limit_reached"_s], QJsonValue(false));
    QCOMPARE(limit[u"primary_window"_s][u"limit_window_seconds"_s].toInt(), 18000);
    QCOMPARE(limit[u"secondary_window"_s][u"limit_window_seconds"_s].toInt(), 604800);
    for (const QString &window : {u"primary_window"_s, u"secondary_window"_s}) {
        QVERIFY(limit[window][u"used_percent"_s].toDouble() > 0);
        QVERIFY(limit[window][u"reset_at"_s].toInteger() > QDateTime::currentSecsSinceEpoch());
    }
}

void TestDemoHttp::everyAnswerSaysWhenAndWhich()
{
    TALK(socket, request("GET /nowhere"));
    const QByteArray answer = socket.readAll();
    static const QRegularExpression date(
        u"\r\nDate: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n"_s);
    QVERIFY2(date.match(QString::fromLatin1(answer)).hasMatch(), answer.constData());
    QVERIFY(answer.contains("\r\nx-request-id: req_"));
}

void TestDemoHttp::dropsASilentClient()
{
    DemoServer::Options options;
    options.headTimeLimit = 20ms;
    const auto url = m_server.listen(options);
    QVERIFY(url);
    m_port = quint16(url->port());
    TALK(silent, "");
    QCOMPARE(silent.bytesAvailable(), 0);
    TALK(slow, "GET /v1/mod");
    QCOMPARE(slow.bytesAvailable(), 0);
}

void TestDemoHttp::listensOnLoopbackOnly()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s),
                         m_port); // loopback too, but not the address it is bound to
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestDemoHttp)
#include "tst_demohttp.moc"
