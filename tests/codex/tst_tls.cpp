// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcatalogue.h"

#include "support/certificates.h"
#include "support/httpsserver.h"
#include "support/transportprobe.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Kind = Certificates::Kind;

/// Who names the authority's certificate.
enum class Trust { Nobody, Settings, LecternCaFile, SslCertFile, AnotherFile };

} // namespace

/// Whom the program trusts, over HTTPS and WSS alike.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void trustsWhomItShould_data();
    void trustsWhomItShould();
    void aCaFileThatCannotBeReadTrustsNobodyMore();

private:
    NetworkPolicy policyFor(Trust trust);
    void checkSocket(const QSslConfiguration &tls, const NetworkPolicy &policy, bool trusted);
    void checkHttp(const QSslConfiguration &tls, const NetworkPolicy &policy, bool trusted);

    Certificates m_certificates;
    Certificates m_others;
};

void TestTls::initTestCase()
{
    if (!m_certificates.areMade() || !m_others.areMade() || !QSslSocket::supportsSsl())
        QSKIP("no certificate can be made here");
    cleanup();
}

void TestTls::cleanup()
{
    qunsetenv("LECTERN_CA_FILE");
    qunsetenv("SSL_CERT_FILE");
}

NetworkPolicy TestTls::policyFor(Trust trust)
{
    switch (trust) {
    case Trust::Nobody:
        break;
    case Trust::Settings:
        return NetworkPolicy({.caFile = m_certificates.caFile()});
    case Trust::LecternCaFile:
        qputenv("LECTERN_CA_FILE", m_certificates.caFile().toLocal8Bit());
        break;
    case Trust::SslCertFile:
        qputenv("SSL_CERT_FILE", m_certificates.caFile().toLocal8Bit());
        break;
    case Trust::AnotherFile:
        return NetworkPolicy({.caFile = m_others.caFile()});
    }
    return NetworkPolicy();
}

void TestTls::trustsWhomItShould_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("good, by the settings") << Kind::Good << Trust::Settings << true;
    QTest::newRow("good, by LECTERN_CA_FILE") << Kind::Good << Trust::LecternCaFile << true;
    QTest::newRow("good, by SSL_CERT_FILE") << Kind::Good << Trust::SslCertFile << true;
    QTest::newRow("unknown authority") << Kind::Good << Trust::Nobody << false;
    QTest::newRow("another authority") << Kind::Good << Trust::AnotherFile << false;
    QTest::newRow("wrong name") << Kind::WrongName << Trust::Settings << false;
    QTest::newRow("expired") << Kind::Expired << Trust::Settings << false;
    QTest::newRow("self-signed") << Kind::SelfSigned << Trust::Settings << false;
}

void TestTls::trustsWhomItShould()
{
    QFETCH(const Kind, kind);
    QFETCH(const Trust, trust);
    QFETCH(const bool, trusted);
    const QSslConfiguration tls = m_certificates.server(kind);
    QVERIFY(!tls.localCertificate().isNull() && !tls.privateKey().isNull());
    const NetworkPolicy policy = policyFor(trust);
    checkSocket(tls, policy, trusted);
    checkHttp(tls, policy, trusted);
}

void TestTls::checkSocket(const QSslConfiguration &tls, const NetworkPolicy &policy, bool trusted)
{
    QWebSocketServer server(u"tls"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SocketProbe probe(policy);
    probe.open(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort())));
    QTRY_COMPARE(probe.opened.size() + probe.closed.size(), 1);
    QCOMPARE(probe.transport.isOpen(), trusted);
    if (trusted)
        QCOMPARE(probe.head().value(u"upgrade"_s).toLower(), u"websocket"_s);
    else
        QCOMPARE(probe.end().kind, ErrorKind::Tls);
    QCOMPARE(server.hasPendingConnections(), trusted);
}

void TestTls::checkHttp(const QSslConfiguration &tls, const NetworkPolicy &policy, bool trusted)
{
    HttpsServer server(tls);
    SseProbe probe(policy);
    probe.open(server.baseUrl());
    QTRY_VERIFY(probe.transport.isOpen());
    probe.transport.send(question());
    QTRY_COMPARE(probe.closed.size(), 1);
    QCOMPARE(probe.messages.size(), trusted ? 1 : 0);
    if (!trusted)
        QCOMPARE(probe.end().kind, ErrorKind::Tls);
    QCOMPARE(server.received.isEmpty(), !trusted); // no key for a stranger

    ModelCatalogue catalogue(policy);
    QSignalSpy failed(&catalogue, &ModelCatalogue::failed);
    catalogue.fetch({server.baseUrl(), {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind,
             trusted ? ErrorKind::NotResponsesServer : ErrorKind::Tls);
}

void TestTls::aCaFileThatCannotBeReadTrustsNobodyMore()
{
    const NetworkPolicy policy({.caFile = m_certificates.caFile() + u".missing"_s});
    QVERIFY(!policy.extraCertificates());
    const QSslConfiguration tls = m_certificates.server(Kind::Good);
    checkSocket(tls, policy, false);
    checkHttp(tls, policy, false);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
