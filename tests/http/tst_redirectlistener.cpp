// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "http/redirectlistener.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;

namespace {

const QByteArray kState = "Jq0_the-right-state-of-43-letters-aaaaaaaaa"_ba;

RedirectListener::Options options(const QList<quint16> &ports = {0})
{
    return {
        ports, kState, u"/auth/callback"_s, {u"Lectern <&>"_s, u"all done"_s, u"declined"_s, u"not ours"_s}};
}

/// A browser's connection, or something that says it is one.
class Visit
{
public:
    explicit Visit(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(address, port);
        m_isConnected = m_socket.waitForConnected();
    }
    bool isConnected() const { return m_isConnected; }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void get(const QByteArray &target, const QByteArray &host = {})
    {
        const QByteArray here = "127.0.0.1:"_ba + QByteArray::number(m_socket.peerPort());
        say("GET "_ba + target + " HTTP/1.1\r\nHost: "_ba + (host.isEmpty() ? here : host) + "\r\n\r\n"_ba);
    }

    /// What has come so far.
    QByteArray answer()
    {
        m_answer += m_socket.readAll();
        return m_answer;
    }
    int status() { return answer().mid(9, 3).toInt(); }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_isConnected = false;
};

QByteArray callback(const QByteArray &query = "code=c0de"_ba, const QByteArray &state = kState)
{
    return "/auth/callback?"_ba + query + "&state="_ba + state;
}

bool isFree(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

bool hasV6Loopback()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHostIPv6);
}

/// A listener and what it says.
struct Waiting
{
    explicit Waiting(const RedirectListener::Options &with = options())
        : listener(std::make_unique<RedirectListener>())
        , received(listener.get(), &RedirectListener::received)
        , taken(listener.get(), &RedirectListener::portTaken)
        , timedOut(listener.get(), &RedirectListener::timedOut)
        , result(listener->listen(with))
        , port(result ? *result : 0)
    {
    }
    QString value(const QString &name) const
    {
        return received.at(0).at(0).value<QUrlQuery>().queryItemValue(name, QUrl::FullyDecoded);
    }

    std::unique_ptr<RedirectListener> listener;
    QSignalSpy received;
    QSignalSpy taken;
    QSignalSpy timedOut;
    Result<quint16> result;
    quint16 port;
};

} // namespace

class RedirectListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatBelongsToIt_data();
    void takesWhatBelongsToIt();
    void givesBackWhatWasSent();
    void pageHoldsNothingOfWhatCame();
    void declinedShowsThePageOfFailure();
    void refusesAndKeepsWaiting_data();
    void refusesAndKeepsWaiting();
    void manyWrongStatesAtOnceDoNotDisturbTheRightOne();
    void twoRightAnswersCountOnce();
    void answersOnTheOtherLoopback();
    void listensOnLoopbackOnly();
    void takesTheNextPort();
    void takesNoPortThatIsListenedOn();
    void portOfAnEarlierSignInIsUsedAtOnce();
    void endsWhenNobodyComes();
    void destructionWaitsForNobody_data();
    void destructionWaitsForNobody();
    void mayBeDestroyedByItsSignal();
    void listeningAgainForgetsTheFirstState();
};

void RedirectListenerTest::takesWhatBelongsToIt_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("address") << "127.0.0.1"_ba;
    QTest::newRow("name") << "localhost"_ba;
    QTest::newRow("name in capitals") << "LocalHost"_ba;
    QTest::newRow("other family") << "[::1]"_ba;
}

void RedirectListenerTest::takesWhatBelongsToIt()
{
    QFETCH(const QByteArray, host);
    Waiting waiting;
    QVERIFY(waiting.port != 0);
    Visit visit(waiting.port);
    visit.get(callback(), host + ':' + QByteArray::number(waiting.port));
    QTRY_COMPARE(waiting.received.size(), 1);
    QTRY_VERIFY(visit.isOver());
    QCOMPARE(visit.status(), 200);
    QVERIFY(visit.answer().contains("all done"));
    QCOMPARE(waiting.value(u"code"_s), u"c0de"_s);
    QVERIFY(isFree(waiting.port));
}

void RedirectListenerTest::givesBackWhatWasSent()
{
    Waiting waiting;
    Visit visit(waiting.port);
    visit.get(callback("code=a%2Bb%2525c+d%26&scope=openid%20email&client_id=oaiapp_1&empty="_ba));
    QTRY_COMPARE(waiting.received.size(), 1);
    QCOMPARE(waiting.value(u"code"_s), u"a+b%25c d&"_s);
    QCOMPARE(waiting.value(u"scope"_s), u"openid email"_s);
    QCOMPARE(waiting.value(u"client_id"_s), u"oaiapp_1"_s);
    QCOMPARE(waiting.value(u"empty"_s), QString());
}

void RedirectListenerTest::pageHoldsNothingOfWhatCame()
{
    Waiting waiting;
    Visit visit(waiting.port);
    visit.get(callback("code=s3cretc0de&scope=somescope"_ba));
    QTRY_VERIFY(visit.isOver());
    const QByteArray answer = visit.answer();
    QVERIFY(!answer.contains("s3cretc0de"));
    QVERIFY(!answer.contains("somescope"));
    QVERIFY(!answer.contains(kState));
    QVERIFY(!answer.contains("<script"));
    QVERIFY(!answer.contains("http://") && !answer.contains("https://"));
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    QVERIFY(answer.contains("Referrer-Policy: no-referrer\r\n"));
    QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(answer.contains("Lectern &lt;&amp;&gt;"));
}

void RedirectListenerTest::declinedShowsThePageOfFailure()
{
    Waiting waiting;
    Visit visit(waiting.port);
    visit.get(callback("error=access_denied&error_description=no"_ba));
    QTRY_VERIFY(visit.isOver());
    QVERIFY(visit.answer().contains("declined"));
    QVERIFY(!visit.answer().contains("all done"));
    QTRY_COMPARE(waiting.received.size(), 1);
    QCOMPARE(waiting.value(u"error"_s), u"access_denied"_s);
}

void RedirectListenerTest::refusesAndKeepsWaiting_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT is the port
    QTest::addColumn<int>("status");         // 0: whatever it is
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const auto get = [&row](const char *name, const QByteArray &target, int status) {
        row(name, "GET "_ba + target + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"_ba, status);
    };
    const QByteArray right = "GET "_ba + callback() + " HTTP/1.1\r\n"_ba;
    const QByteArray post =
        "POST "_ba + callback() + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: "_ba;
    row("foreign host", right + "Host: rebound.example:PORT\r\n\r\n"_ba, 403);
    row("host that begins like ours", right + "Host: 127.0.0.1.example:PORT\r\n\r\n"_ba, 403);
    row("host without port", right + "Host: 127.0.0.1\r\n\r\n"_ba, 403);
    row("host with another port", right + "Host: 127.0.0.1:1\r\n\r\n"_ba, 403);
    row("two hosts", right + "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n\r\n"_ba, 403);
    row("no host", right + "\r\n"_ba, 403);
    get("wrong state", callback("code=c"_ba, "W"_ba + kState.mid(1)), 400);
    get("state with a tail", callback("code=c"_ba, kState + "x"_ba), 400);
    get("beginning of the state", callback("code=c"_ba, kState.chopped(1)), 400);
    get("state in capitals", callback("code=c"_ba, kState.toUpper()), 400);
    get("empty state", callback("code=c"_ba, {}), 400);
    get("no state", "/auth/callback?code=c"_ba, 400);
    get("two states", callback("code=c&state=other"_ba), 400);
    get("nothing", "/auth/callback"_ba, 400);
    get("error of a stranger", "/auth/callback?error=access_denied"_ba, 400);
    get("cancel", "/cancel"_ba, 404);
    get("root", "/"_ba, 404);
    get("longer path", "/auth/callback/x?code=c&state="_ba + kState, 404);
    get("icon", "/favicon.ico"_ba, 404);
    get("huge address", callback("code="_ba + QByteArray(20'000, 'x')), 414);
    row("post", post + "0\r\n\r\n"_ba, 405);
    row("huge body", post + "9000000000\r\n\r\nxxxx"_ba, 405);
    row("huge header", right + "Host: 127.0.0.1:PORT\r\nX: "_ba + QByteArray(200'000, 'x') + "\r\n\r\n"_ba,
        0);
    row("not HTTP", "\x16\x03\x01\x02\x01\x01\x01\x01\xfc\x03\x03\r\n\r\n"_ba, 0);
    row("nul bytes", QByteArray(300, '\0') + "\r\n\r\n"_ba, 0);
}

void RedirectListenerTest::refusesAndKeepsWaiting()
{
    QFETCH(QByteArray, request);
    QFETCH(const int, status);
    Waiting waiting;
    Visit stranger(waiting.port);
    stranger.say(request.replace("PORT", QByteArray::number(waiting.port)));
    QTRY_VERIFY(stranger.isOver());
    if (status != 0)
        QCOMPARE(stranger.status(), status);
    QVERIFY(!stranger.answer().contains("200 OK"));
    QVERIFY(!stranger.answer().contains(kState));

    Visit browser(waiting.port);
    browser.get(callback("code=right"_ba));
    QTRY_COMPARE(waiting.received.size(), 1);
    QCOMPARE(waiting.value(u"code"_s), u"right"_s);
}

void RedirectListenerTest::manyWrongStatesAtOnceDoNotDisturbTheRightOne()
{
    Waiting waiting;
    std::vector<std::unique_ptr<Visit>> strangers;
    for (int i = 0; i < 40; ++i) {
        strangers.push_back(std::make_unique<Visit>(waiting.port));
        QVERIFY(strangers.back()->isConnected());
    }
    Visit browser(waiting.port);
    for (const auto &stranger : strangers)
        stranger->get(callback("code=wrong"_ba, "wrong"_ba));
    browser.get(callback("code=right"_ba));
    QTRY_COMPARE(waiting.received.size(), 1);
    QCOMPARE(waiting.value(u"code"_s), u"right"_s);
}

void RedirectListenerTest::twoRightAnswersCountOnce()
{
    Waiting waiting;
    Visit first(waiting.port);
    Visit second(waiting.port);
    first.get(callback());
    second.get(callback());
    QTRY_VERIFY(first.isOver() && second.isOver());
    QCOMPARE(first.status(), 200);
    QCOMPARE(waiting.received.size(), 1);
}

void RedirectListenerTest::answersOnTheOtherLoopback()
{
    if (!hasV6Loopback())
        QSKIP("there is no ::1 here");
    Waiting waiting;
    Visit visit(waiting.port, QHostAddress::LocalHostIPv6);
    QVERIFY(visit.isConnected());
    visit.get(callback(), "[::1]:"_ba + QByteArray::number(waiting.port));
    QTRY_COMPARE(waiting.received.size(), 1);
    QTRY_VERIFY(visit.isOver());
    QCOMPARE(visit.status(), 200);
}

void RedirectListenerTest::listensOnLoopbackOnly()
{
    Waiting waiting;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback())
            QVERIFY2(!Visit(waiting.port, address).isConnected(), qPrintable(address.toString()));
    }
    QVERIFY(Visit(waiting.port).isConnected());
}

void RedirectListenerTest::takesTheNextPort()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost));
    QVERIFY(second.listen(QHostAddress::LocalHost));

    Waiting one(options({first.serverPort(), 0}));
    QVERIFY(one.port != 0 && one.port != first.serverPort());
    QCOMPARE(one.taken.size(), 1);
    QCOMPARE(one.taken.at(0).at(0).value<quint16>(), first.serverPort());

    Waiting none(options({first.serverPort(), second.serverPort()}));
    QCOMPARE(none.taken.size(), 2);
    QVERIFY(!none.result);
    QCOMPARE(none.result.error().kind, ErrorKind::PortInUse);
}

/// Two programs on one port would share the visitors between them.
void RedirectListenerTest::takesNoPortThatIsListenedOn()
{
    Waiting first;
    QVERIFY(!isFree(first.port));
    Waiting second(options({first.port}));
    QVERIFY(!second.result);

    QTcpServer onEveryAddress;
    QVERIFY(onEveryAddress.listen(QHostAddress::AnyIPv4));
    QVERIFY(!Waiting(options({onEveryAddress.serverPort()})).result);
}

void RedirectListenerTest::portOfAnEarlierSignInIsUsedAtOnce()
{
    quint16 port = 0;
    {
        Waiting first;
        port = first.port;
        Visit visit(port);
        visit.get(callback("code=c"_ba, "wrong"_ba));
        QTRY_VERIFY(visit.isOver()); // the server hung up first: the port lingers in the system
    }
    Waiting second(options({port}));
    QCOMPARE(second.port, port);
    Visit visit(port);
    visit.get(callback());
    QTRY_COMPARE(second.received.size(), 1);
}

void RedirectListenerTest::endsWhenNobodyComes()
{
    RedirectListener::Options brief = options();
    brief.patience = 30ms;
    Waiting waiting(brief);
    QTRY_COMPARE(waiting.timedOut.size(), 1);
    QVERIFY(isFree(waiting.port));
    QVERIFY(!Visit(waiting.port).isConnected());
    QCOMPARE(waiting.received.size(), 0);
}

void RedirectListenerTest::destructionWaitsForNobody_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half a line") << "GET /auth/call"_ba;
    QTest::newRow("half a head") << "GET /auth/callback HTTP/1.1\r\nHost: 127"_ba;
}

void RedirectListenerTest::destructionWaitsForNobody()
{
    QFETCH(const QByteArray, said);
    Waiting waiting;
    Visit visit(waiting.port);
    visit.say(said);
    waiting.listener.reset();
    QVERIFY(isFree(waiting.port));
    QTRY_VERIFY(visit.isOver());
}

void RedirectListenerTest::mayBeDestroyedByItsSignal()
{
    Waiting waiting;
    connect(waiting.listener.get(), &RedirectListener::received, this, [&] { waiting.listener.reset(); });
    Visit visit(waiting.port);
    visit.get(callback());
    QTRY_VERIFY(!waiting.listener);
    QTRY_VERIFY(visit.isOver());
    QVERIFY(visit.answer().contains("all done"));
}

void RedirectListenerTest::listeningAgainForgetsTheFirstState()
{
    Waiting waiting;
    RedirectListener::Options other = options();
    other.state = "another-state"_ba;
    const Result<quint16> again = waiting.listener->listen(other);
    QVERIFY(again);
    Visit late(*again);
    late.get(callback());
    QTRY_VERIFY(late.isOver());
    QCOMPARE(late.status(), 400);
    Visit visit(*again);
    visit.get(callback("code=c"_ba, "another-state"_ba));
    QTRY_COMPARE(waiting.received.size(), 1);
}

QTEST_GUILESS_MAIN(RedirectListenerTest)
#include "tst_redirectlistener.moc"
