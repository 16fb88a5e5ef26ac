// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/httpcall.h"

#include "support/rawserver.h"

#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// Sends the answer's head and then a byte every few milliseconds, for ever.
void trickle(QTcpSocket &socket, const QByteArray &)
{
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n");
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
    timer->start(5);
}

/// Asks `server` and keeps what came of it.
struct Asker
{
    RawServer server;
    QList<Result<HttpAnswer>> results;
    std::unique_ptr<HttpCall> get;

    explicit Asker(std::chrono::milliseconds patience = HttpCall::kPatience)
        : get(std::make_unique<HttpCall>(NetworkPolicy(), nullptr, patience))
    {
    }
    void ask()
    {
        get->start(QNetworkRequest(server.baseUrl()),
                   [this](const Result<HttpAnswer> &result) { results.append(result); });
    }
    ErrorKind kind() const { return results.constLast().error().kind; }
};

} // namespace

class TestHttpCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverAWholeAnswer();
    void givesUpOnATricklingServer();
    void givesUpOnASilentServer();
    void hasPatienceForEveryRequestAnew();
    void sendsABodyOnce();
    void saysNothingAfterDrop();
    void mayAskAgainWhenItHears();
    void mayBeDeletedWhenItHears();
};

void TestHttpCall::handsOverAWholeAnswer()
{
    Asker asker;
    asker.server.answerHttp(404, "no", "X-One: 1\r\n");
    asker.ask();
    QVERIFY(asker.get->isRunning());
    QTRY_COMPARE(asker.results.size(), 1);
    QVERIFY(asker.results.constFirst());
    QCOMPARE(asker.results.constFirst()->status, 404);
    QCOMPARE(asker.results.constFirst()->body, "no"_ba);
    QCOMPARE(asker.results.constFirst()->headers.value(u"x-one"_s), u"1"_s);
    QVERIFY(!asker.get->isRunning());
}

void TestHttpCall::givesUpOnATricklingServer()
{
    Asker asker(100ms);
    asker.server.answerWith(trickle);
    asker.ask();
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.kind(), ErrorKind::Timeout);
    QVERIFY(!asker.get->isRunning());
    QTRY_VERIFY(asker.server.findChildren<QTcpSocket *>().isEmpty()); // the connection is dropped
    QCOMPARE(asker.results.size(), 1);
}

void TestHttpCall::givesUpOnASilentServer()
{
    Asker asker(100ms);
    asker.ask();
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.kind(), ErrorKind::Timeout);
}

void TestHttpCall::hasPatienceForEveryRequestAnew()
{
    Asker asker(100ms);
    asker.server.answerWith(trickle);
    for (int i = 1; i <= 2; ++i) {
        asker.ask();
        QTRY_COMPARE(asker.results.size(), i);
        QCOMPARE(asker.kind(), ErrorKind::Timeout);
    }
}

void TestHttpCall::sendsABodyOnce()
{
    Asker asker;
    asker.server.reset();
    asker.get->start(QNetworkRequest(asker.server.baseUrl()), "POST", "token=spent",
                     [&asker](const Result<HttpAnswer> &result) { asker.results.append(result); });
    QTRY_COMPARE(asker.results.size(), 1);
    QCOMPARE(asker.kind(), ErrorKind::ConnectionLost);
    QCOMPARE(asker.server.asked().size(), 1);
}

void TestHttpCall::saysNothingAfterDrop()
{
    Asker asker(1ms);
    asker.ask();
    asker.get->drop();
    QVERIFY(!asker.get->isRunning());
    asker.ask();
    QTRY_COMPARE(asker.results.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(asker.results.size(), 1); // of the second request only
}

void TestHttpCall::mayAskAgainWhenItHears()
{
    Asker asker;
    asker.server.answerHttp(503);
    asker.get->start(QNetworkRequest(asker.server.baseUrl()), [&asker](const Result<HttpAnswer> &result) {
        asker.server.answerHttp(200);
        asker.ask();
        asker.results.append(result);
    });
    QTRY_COMPARE(asker.results.size(), 2);
    QCOMPARE(asker.results.constFirst()->status, 503);
    QCOMPARE(asker.results.constLast()->status, 200);
}

void TestHttpCall::mayBeDeletedWhenItHears()
{
    Asker asker(100ms);
    asker.server.answerWith(trickle);
    bool heard = false;
    asker.get->start(QNetworkRequest(asker.server.baseUrl()), [&](const Result<HttpAnswer> &) {
        asker.get.reset();
        heard = true;
    });
    QTRY_VERIFY(heard);
}

QTEST_GUILESS_MAIN(TestHttpCall)
#include "tst_httpcall.moc"
