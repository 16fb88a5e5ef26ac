// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/accountcall.h"
#include "support/credentials.h"
#include "support/rawserver.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A server that lets only `sk-fresh` in, and a call to it.
struct Fixture
{
    RawServer server;
    AccountCall call{NetworkPolicy()};
    QList<Result<HttpAnswer>> answers;

    Fixture()
    {
        server.answerWith([](QTcpSocket &socket, const QByteArray &head) {
            socket.write(head.contains("Bearer sk-fresh") ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                                                          : "HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\n{}");
            socket.disconnectFromHost();
        });
    }
    void start(const QByteArray &key)
    {
        const Endpoint endpoint{server.baseUrl(), Secret(key)};
        call.start(endpoint, QNetworkRequest(endpoint.httpUrl(u"models"_s)),
                   [this](const Result<HttpAnswer> &answer) { answers.append(answer); });
    }
    int status() const { return answers.constLast() ? answers.constLast()->status : 0; }
};

} // namespace

class TestAccountCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesWhatTheEndpointHas();
    void usesWhatLetsUsInByNow();
    void asksOnceMoreWithANewCredential();
    void saysWhyThereIsNoCredential();
    void dropsWhatWaitsForACredential();
};

void TestAccountCall::usesWhatTheEndpointHas()
{
    Fixture f;
    f.start("sk-old");
    QVERIFY(f.call.isRunning());
    QTRY_COMPARE(f.answers.size(), 1);
    QCOMPARE(f.status(), 401);
    QCOMPARE(f.server.asked().size(), 1);
}

void TestAccountCall::usesWhatLetsUsInByNow()
{
    Fixture f;
    f.call.setCredentials(
        [&f](const Endpoint &old, CredentialNeed, const std::function<void(const Result<Endpoint> &)> &done) {
            Endpoint endpoint = old;
            endpoint.key = Secret("sk-fresh");
            QMetaObject::invokeMethod(
                &f.server, [done, endpoint] { done(endpoint); }, Qt::QueuedConnection);
        });
    f.start("");
    QVERIFY(f.call.isRunning());
    QTRY_COMPARE(f.answers.size(), 1);
    QCOMPARE(f.status(), 200);
    QCOMPARE(f.server.asked().size(), 1);
    QVERIFY(!f.call.isRunning());
}

void TestAccountCall::asksOnceMoreWithANewCredential()
{
    for (const QByteArray &renewed : {"sk-fresh"_ba, "sk-stale"_ba}) {
        Fixture f;
        f.call.setCredentials(credentialsFrom(&f.server, [renewed](Endpoint endpoint) {
            endpoint.key = Secret(renewed);
            return endpoint;
        }));
        f.start("sk-old");
        QTRY_COMPARE(f.answers.size(), 1);
        QCOMPARE(f.status(), renewed == "sk-fresh" ? 200 : 401);
        QCOMPARE(f.server.asked().size(), 2);
    }
}

void TestAccountCall::saysWhyThereIsNoCredential()
{
    Fixture f;
    f.call.setCredentials(
        [&f](const Endpoint &, CredentialNeed, const std::function<void(const Result<Endpoint> &)> &done) {
            QMetaObject::invokeMethod(
                &f.server,
                [done] {
                    done(Error{ErrorKind::StoreLocked, {}});
                },
                Qt::QueuedConnection);
        });
    f.start("sk-old");
    QTRY_COMPARE(f.answers.size(), 1);
    QVERIFY(!f.answers.constFirst());
    QCOMPARE(f.answers.constFirst().error().kind, ErrorKind::StoreLocked);
    QCOMPARE(f.server.asked().size(), 0);
}

void TestAccountCall::dropsWhatWaitsForACredential()
{
    Fixture f;
    std::function<void(const Result<Endpoint> &)> answer;
    f.call.setCredentials(
        [&answer](const Endpoint &, CredentialNeed,
                  const std::function<void(const Result<Endpoint> &)> &done) { answer = done; });
    f.start("sk-old");
    f.call.drop();
    QVERIFY(!f.call.isRunning());
    answer(Endpoint{f.server.baseUrl(), Secret("sk-fresh")});
    QVERIFY(!f.call.isRunning());
    f.start("sk-old"); // the answer for the first is not the second's
    QVERIFY(f.call.isRunning());
    QVERIFY(f.answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountCall)
#include "tst_accountcall.moc"
