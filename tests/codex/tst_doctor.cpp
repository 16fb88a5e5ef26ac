// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/doctor.h"

#include "demo/demoserver.h"
#include "support/certificates.h"
#include "support/fakeclock.h"
#include "support/httpsserver.h"
#include "support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr auto kSecret = "sk-hunter2hunter2";

/// The real clock's time of day, as servers tell it, too.
class DayClock final : public Clock
{
public:
    TimePoint now() const override { return TimePoint(std::chrono::hours(1)); }
    QDateTime wallNow() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead); }
    qint64 ahead = 0;
};

/// A doctor and all that it found.
struct Practice
{
    DayClock clock;
    NetworkPolicy policy{NetworkSettings{.proxy = NetworkSettings::Proxy::Direct}};
    NetworkDiary diary{{}, clock};
    Doctor doctor{policy, diary, clock};
    QSignalSpy finished{&doctor, &Doctor::finished};
    QList<Check> checks;

    Practice()
    {
        QObject::connect(&doctor, &Doctor::checked, &doctor,
                         [this](const Check &check) { checks.append(check); });
    }
    void examine(const QUrl &url) { doctor.run({url, Secret(kSecret)}); }
    Check check(Check::Id id) const { return checks.value(int(id)); }
    QList<Check::State> states() const
    {
        QList<Check::State> list;
        for (const Check &check : checks)
            list += check.state;
        return list;
    }
    QByteArray allFacts() const
    {
        QByteArray all;
        for (const Check &check : checks)
            all += QJsonDocument(check.facts).toJson();
        return all;
    }
};

QUrl deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAHealthyServer();
    void skipsWhatADeadPortPrevents();
    void tellsAServerThatIsNone_data();
    void tellsAServerThatIsNone();
    void tellsAWrongKey();
    void looksAtTheCertificate_data();
    void looksAtTheCertificate();
    void tellsOfACaFileThatCannotBeRead();
    void warnsOfAServerWithoutWebSockets();
    void comparesTheClocks_data();
    void comparesTheClocks();
    void listsDisconnects();
    void namesTheProxyWithoutItsPassword();
    void looksAtWhatNeedsNoServer();
    void stopsWhenTold();
    void beginsAnew();

private:
    Certificates m_certificates;
    Certificates m_others;
};

void TestDoctor::findsAHealthyServer()
{
    DemoServer server;
    const Result<QUrl> url = server.listen({});
    QVERIFY(url);
    Practice p;
    p.examine(*url);
    QVERIFY(p.doctor.isRunning());
    QVERIFY(p.checks.isEmpty()); // nothing is told from inside the call
    QTRY_COMPARE(p.finished.size(), 1);
    QVERIFY(!p.doctor.isRunning());
    using State = Check::State;
    QCOMPARE(p.checks.size(), 9);
    for (int i = 0; i < p.checks.size(); ++i)
        QCOMPARE(int(p.checks[i].id), i);
    QCOMPARE(p.check(Check::Id::Proxy).facts["source"_L1].toString(), u"loopback"_s);
    QCOMPARE(p.check(Check::Id::Dns).state, State::Ok);
    QCOMPARE(p.check(Check::Id::Tcp).state, State::Ok);
    QCOMPARE(p.check(Check::Id::Tls).state, State::Skipped);
    QCOMPARE(p.check(Check::Id::Upgrade).state, State::Ok);
    QCOMPARE(p.check(Check::Id::Sse).state, State::Ok);
    QCOMPARE(p.check(Check::Id::Models).state, State::Ok);
    QVERIFY(p.check(Check::Id::Models).facts["models"_L1].toInt() > 0);
    QVERIFY(p.check(Check::Id::Clock).state != State::Failed);
    QVERIFY(!p.allFacts().contains(kSecret));
}

void TestDoctor::skipsWhatADeadPortPrevents()
{
    Practice p;
    p.examine(deadPort());
    QTRY_COMPARE(p.finished.size(), 1);
    using State = Check::State;
    const QList<State> expected{State::Ok,      State::Ok,      State::Failed,
                                State::Skipped, State::Skipped, State::Skipped,
                                State::Skipped, State::Skipped, State::Ok};
    QCOMPARE(p.states(), expected);
    QCOMPARE(p.check(Check::Id::Tcp).error, ErrorKind::ConnectionRefused);
}

void TestDoctor::tellsAServerThatIsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing there") << 404 << "<html><body>Not found</body></html>"_ba;
    QTest::newRow("a page") << 200 << "<html><body>It works!</body></html>"_ba;
}

void TestDoctor::tellsAServerThatIsNone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    RawServer server;
    server.answerHttp(status, body, "Content-Type: text/html\r\n");
    Practice p;
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    QCOMPARE(p.check(Check::Id::Sse).state, Check::State::Failed);
    QCOMPARE(p.check(Check::Id::Sse).error, ErrorKind::NotResponsesServer);
    QCOMPARE(p.check(Check::Id::Models).state, Check::State::Failed);
    QCOMPARE(p.check(Check::Id::Models).error, ErrorKind::NotResponsesServer);
}

void TestDoctor::tellsAWrongKey()
{
    RawServer server;
    server.answerHttp(401,
                      R"({"error":{"message":"Incorrect API key provided: sk-hunter2hunter2","type":"x"}})");
    Practice p;
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    for (const Check::Id id : {Check::Id::Sse, Check::Id::Models}) {
        QCOMPARE(p.check(id).state, Check::State::Failed);
        QCOMPARE(p.check(id).error, ErrorKind::SignInNeeded);
    }
    QVERIFY(!p.allFacts().contains(kSecret));
}

void TestDoctor::looksAtTheCertificate_data()
{
    QTest::addColumn<Certificates::Kind>("kind");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<Check::State>("state");
    QTest::addColumn<QString>("detail");
    using Kind = Certificates::Kind;
    using State = Check::State;
    const QString ours = m_certificates.caFile();
    QTest::newRow("good") << Kind::Good << ours << State::Ok << QString();
    QTest::newRow("expired") << Kind::Expired << ours << State::Failed << u"expired"_s;
    QTest::newRow("wrong name") << Kind::WrongName << ours << State::Failed << u"host name"_s;
    QTest::newRow("unknown authority") << Kind::Good << m_others.caFile() << State::Failed << u"issuer"_s;
    QTest::newRow("self-signed") << Kind::SelfSigned << ours << State::Failed << u"self-signed"_s;
}

void TestDoctor::looksAtTheCertificate()
{
    QFETCH(const Certificates::Kind, kind);
    QFETCH(const QString, caFile);
    QFETCH(const Check::State, state);
    QFETCH(const QString, detail);
    if (!m_certificates.areMade() || !m_others.areMade() || !QSslSocket::supportsSsl())
        QSKIP("no certificate can be made here");
    const QSslConfiguration tls = m_certificates.server(kind);
    HttpsServer server(tls);
    Practice p;
    p.policy = NetworkPolicy({.caFile = caFile});
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    const Check check = p.check(Check::Id::Tls);
    const bool fine = state == Check::State::Ok;
    QCOMPARE(check.state, state);
    QCOMPARE(check.error, fine ? std::nullopt : std::optional(ErrorKind::Tls));
    QCOMPARE(check.facts["issuer"_L1].toString(), tls.localCertificate().issuerDisplayName());
    QCOMPARE(check.facts["expires"_L1].toString(),
             tls.localCertificate().expiryDate().toUTC().toString(Qt::ISODate));
    QCOMPARE(check.facts["caSource"_L1].toString(), u"settings"_s);
    QCOMPARE(check.facts["extraCertificates"_L1].toInt(), 1);
    QVERIFY2(check.facts["detail"_L1].toString().contains(detail, Qt::CaseInsensitive),
             qPrintable(check.facts["detail"_L1].toString()));
    QCOMPARE(p.check(Check::Id::Sse).state, fine ? Check::State::Ok : Check::State::Skipped);
    QCOMPARE(server.received.isEmpty(), !fine); // no key for a stranger
}

void TestDoctor::tellsOfACaFileThatCannotBeRead()
{
    if (!m_certificates.areMade() || !QSslSocket::supportsSsl())
        QSKIP("no certificate can be made here");
    HttpsServer server(m_certificates.server(Certificates::Kind::Good));
    Practice p;
    p.policy = NetworkPolicy({.caFile = m_certificates.caFile() + u".missing"_s});
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    const Check check = p.check(Check::Id::Tls);
    QCOMPARE(check.state, Check::State::Failed);
    QVERIFY(check.facts["caProblem"_L1].toString().contains(u".missing"_s));
}

void TestDoctor::warnsOfAServerWithoutWebSockets()
{
    RawServer server;
    server.answerHttp(426, R"({"error":{"message":"Upgrade not here","type":"invalid_request_error"}})");
    Practice p;
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    QCOMPARE(p.check(Check::Id::Upgrade).state, Check::State::Warning);
    QCOMPARE(p.check(Check::Id::Upgrade).facts["status"_L1].toInt(), 426);
}

void TestDoctor::comparesTheClocks_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<Check::State>("state");
    QTest::newRow("right") << 0 << Check::State::Ok;
    QTest::newRow("a minute off") << 60 << Check::State::Ok;
    QTest::newRow("an hour ahead") << 3600 << Check::State::Warning;
    QTest::newRow("an hour behind") << -3600 << Check::State::Warning;
}

void TestDoctor::comparesTheClocks()
{
    QFETCH(const int, ahead);
    QFETCH(const Check::State, state);
    RawServer server;
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    server.answerHttp(200, R"({"data":[{"id":"m"}]})", "Date: " + date.toLatin1() + "\r\n");
    Practice p;
    p.clock.ahead = ahead;
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.finished.size(), 1);
    QCOMPARE(p.check(Check::Id::Clock).state, state);
    QVERIFY(std::abs(p.check(Check::Id::Clock).facts["aheadSeconds"_L1].toInt() - ahead) <= 30);
}

void TestDoctor::listsDisconnects()
{
    Practice p;
    for (int i = 0; i < 7; ++i)
        p.diary.add({p.clock.wallNow(), u"host%1"_s.arg(i), Route::Sse, ErrorKind::Timeout,
                     u"Bearer abcdefghijklmnop"_s});
    p.examine(deadPort());
    QTRY_COMPARE(p.finished.size(), 1);
    const QJsonArray list = p.check(Check::Id::Disconnects).facts["disconnects"_L1].toArray();
    QCOMPARE(list.size(), 5);
    QCOMPARE(list.first().toObject()["host"_L1].toString(), u"host6"_s);
    QVERIFY(!p.allFacts().contains("abcdefghijklmnop"));
}

void TestDoctor::namesTheProxyWithoutItsPassword()
{
    Practice p;
    p.policy = NetworkPolicy({.proxy = NetworkSettings::Proxy::Manual,
                              .proxyUrl = QUrl(u"http://ada@127.0.0.1:%1"_s.arg(deadPort().port())),
                              .proxyPassword = Secret("hunter2")});
    p.examine(QUrl(u"https://server.example/v1"_s));
    QTRY_COMPARE(p.finished.size(), 1);
    const QJsonObject facts = p.check(Check::Id::Proxy).facts;
    QVERIFY(facts["proxy"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(facts["source"_L1].toString(), u"settings"_s);
    QCOMPARE(p.check(Check::Id::Tcp).error, ErrorKind::Proxy);
    QVERIFY(!p.allFacts().contains("hunter2"));
    QVERIFY(!p.allFacts().contains("ada"));
}

void TestDoctor::looksAtWhatNeedsNoServer()
{
    Practice p;
    p.policy = NetworkPolicy(
        {.proxy = NetworkSettings::Proxy::Manual, .proxyUrl = QUrl(u"http://proxy.example:3128"_s)});
    p.examine({});
    QTRY_COMPARE(p.finished.size(), 1);
    using State = Check::State;
    const QList<State> expected{State::Ok,      State::Skipped, State::Skipped, State::Ok, State::Skipped,
                                State::Skipped, State::Skipped, State::Skipped, State::Ok};
    QCOMPARE(p.states(), expected);
    QCOMPARE(p.check(Check::Id::Proxy).facts["proxy"_L1].toString(), u"http://proxy.example:3128"_s);
    p.checks.clear();
    p.policy = NetworkPolicy({.caFile = u"/no/such/file.pem"_s});
    p.examine({});
    QTRY_COMPARE(p.finished.size(), 2);
    QCOMPARE(p.check(Check::Id::Tls).state, State::Warning);
}

void TestDoctor::stopsWhenTold()
{
    RawServer server;
    server.stayQuiet();
    Practice p;
    p.examine(server.baseUrl());
    QTRY_COMPARE(p.checks.size(), 4); // the handshake is not answered
    p.doctor.stop();
    QVERIFY(!p.doctor.isRunning());
    server.sayToAll("HTTP/1.1 404 Not Found\r\n\r\n");
    QCoreApplication::processEvents();
    QCOMPARE(p.checks.size(), 4);
    QCOMPARE(p.finished.size(), 0);
}

void TestDoctor::beginsAnew()
{
    RawServer quiet;
    quiet.stayQuiet();
    Practice p;
    p.examine(quiet.baseUrl());
    QTRY_COMPARE(p.checks.size(), 4);
    p.checks.clear();
    p.examine(deadPort());
    QTRY_COMPARE(p.finished.size(), 1);
    QCOMPARE(p.checks.size(), 9);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
