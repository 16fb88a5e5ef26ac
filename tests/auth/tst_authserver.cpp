// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/authserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestAuthServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isOpenAiOfItself();
    void goesByTheEnvironment_data();
    void goesByTheEnvironment();
    void takesNothingThatOthersCouldRead_data();
    void takesNothingThatOthersCouldRead();
};

void TestAuthServer::cleanup()
{
    for (const char *name : {"LECTERN_AUTH_URL", "LECTERN_API_URL", "LECTERN_CODEX_URL"})
        qunsetenv(name);
}

void TestAuthServer::isOpenAiOfItself()
{
    cleanup();
    const AuthServer server = AuthServer::fromEnvironment();
    QCOMPARE(server.issuer, QUrl(u"https://auth.openai.com"_s));
    QCOMPARE(server.apiBase, QUrl(u"https://api.openai.com/v1"_s));
    QCOMPARE(server.codexBase, QUrl(u"https://chatgpt.com/backend-api/codex"_s));
}

void TestAuthServer::goesByTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QUrl>("taken");
    QTest::newRow("https") << "https://sign.example/in"_ba << QUrl(u"https://sign.example/in"_s);
    QTest::newRow("slash") << "https://sign.example/in/"_ba << QUrl(u"https://sign.example/in"_s);
    QTest::newRow("only a slash") << "https://sign.example/"_ba << QUrl(u"https://sign.example"_s);
    QTest::newRow("loopback") << "http://127.0.0.1:4000/v1"_ba << QUrl(u"http://127.0.0.1:4000/v1"_s);
    QTest::newRow("loopback 6") << "http://[::1]:4000"_ba << QUrl(u"http://[::1]:4000"_s);
    QTest::newRow("localhost") << "http://localhost:4000/"_ba << QUrl(u"http://localhost:4000"_s);
}

void TestAuthServer::goesByTheEnvironment()
{
    QFETCH(const QByteArray, named);
    QFETCH(const QUrl, taken);
    for (const char *name : {"LECTERN_AUTH_URL", "LECTERN_API_URL", "LECTERN_CODEX_URL"})
        qputenv(name, named);
    const AuthServer server = AuthServer::fromEnvironment();
    QCOMPARE(server.issuer, taken);
    QCOMPARE(server.apiBase, taken);
    QCOMPARE(server.codexBase, taken);
}

void TestAuthServer::takesNothingThatOthersCouldRead_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("http elsewhere") << "http://sign.example"_ba;
    QTest::newRow("looks like loopback") << "http://127.0.0.1.sign.example"_ba;
    QTest::newRow("loopback as a name") << "http://127.0.0.1@sign.example"_ba;
    QTest::newRow("with a password") << "https://me:hunter2@sign.example"_ba;
    QTest::newRow("with a question") << "https://sign.example/?key=hunter2"_ba;
    QTest::newRow("with a fragment") << "https://sign.example/#in"_ba;
    QTest::newRow("no host") << "https:///in"_ba;
    QTest::newRow("no scheme") << "sign.example"_ba;
    QTest::newRow("file") << "file:///etc/passwd"_ba;
    QTest::newRow("no address") << "http://["_ba;
}

void TestAuthServer::takesNothingThatOthersCouldRead()
{
    QFETCH(const QByteArray, named);
    for (const char *name : {"LECTERN_AUTH_URL", "LECTERN_API_URL", "LECTERN_CODEX_URL"}) {
        qputenv(name, named);
        // The name and not what it holds: that may be a secret in the wrong place.
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^%1 is ignored: [a-z ,]+$"_s.arg(QLatin1StringView(name))));
    }
    const AuthServer server = AuthServer::fromEnvironment();
    QCOMPARE(server.issuer, QUrl(u"https://auth.openai.com"_s));
    QCOMPARE(server.apiBase, QUrl(u"https://api.openai.com/v1"_s));
    QCOMPARE(server.codexBase, QUrl(u"https://chatgpt.com/backend-api/codex"_s));
}

QTEST_GUILESS_MAIN(TestAuthServer)
#include "tst_authserver.moc"
