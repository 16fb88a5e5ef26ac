// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcatalogue.h"

#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kCodexShape = R"({"models":[{"slug":"alpha","display_name":"Alpha"},{"slug":"beta"}]})"_ba;
const QByteArray kClassicShape = R"({"object":"list","data":[{"id":"gamma"},{"id":"delta"}]})"_ba;

struct Fixture
{
    RawServer server;
    ModelCatalogue catalogue;
    QSignalSpy changed{&catalogue, &ModelCatalogue::changed};
    QSignalSpy failed{&catalogue, &ModelCatalogue::failed};

    void fetch() { catalogue.fetch({server.baseUrl(), Secret("sk-hunter2hunter2")}); }
    QByteArray head(qsizetype request) const { return server.received().value(request).toLower(); }
    Error error() const { return failed.isEmpty() ? Error{} : failed.constLast().at(0).value<Error>(); }
    QStringList slugs() const
    {
        QStringList names;
        for (const Protocol::Model &model : catalogue.models())
            names += model.slug;
        return names;
    }
};

} // namespace

class TestModelCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheModelsWithTheCredential();
    void readsEveryShape_data();
    void readsEveryShape();
    void emitsNothingInsideACall();
    void failsWithTheReason_data();
    void failsWithTheReason();
    void doesNotFollowARedirect();
    void takesNoEndlessCatalogue();
    void saysThatTheConnectionBroke();
    void saysThatNobodyListens();
    void aSecondFetchDropsTheFirst();
    void forgetsTheModelsOfAnotherEndpoint();
    void keepsTheModelsWhileItAsksAgain();
    void keepsTheModelsWhenItFails();
    void keepsTheModelsThatHaveNotChanged();
    void knowsTheModelsOfOpenAiOnly_data();
    void knowsTheModelsOfOpenAiOnly();
    void asksAgainWhenAHintDiffers();
    void canBeDeletedWhileItAsks();
};

void TestModelCatalogue::asksForTheModelsWithTheCredential()
{
    Fixture f;
    f.fetch();
    QVERIFY(f.catalogue.isLoading());
    QTRY_VERIFY(f.server.received().value(0).contains("\r\n\r\n"));
    const QByteArray head = f.server.received().constFirst();
    QVERIFY(head.startsWith("GET /v1/models HTTP/1.1\r\n"));
    QVERIFY(head.toLower().contains("\r\nauthorization: bearer sk-hunter2hunter2\r\n"));
}

void TestModelCatalogue::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("slugs");
    QTest::newRow("codex") << kCodexShape << QStringList{u"alpha"_s, u"beta"_s};
    QTest::newRow("classic") << kClassicShape << QStringList{u"gamma"_s, u"delta"_s};
    QTest::newRow("no models") << R"({"data":[]})"_ba << QStringList();
}

void TestModelCatalogue::readsEveryShape()
{
    QFETCH(const QByteArray, body);
    Fixture f;
    f.server.answerHttp(200, body);
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    QTEST(f.slugs(), "slugs");
    QCOMPARE(f.failed.size(), 0);
    QVERIFY(!f.catalogue.isLoading());
}

void TestModelCatalogue::emitsNothingInsideACall()
{
    Fixture f;
    f.server.answerHttp(200, kCodexShape);
    f.fetch();
    f.catalogue.fetch({QUrl(u"nonsense:"_s), {}});
    QCOMPARE(f.changed.size() + f.failed.size(), 0);
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.changed.size(), 0);
}

void TestModelCatalogue::failsWithTheReason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray error = R"({"error":{"message":"no"}})"_ba;
    QTest::newRow("401") << 401 << error << ErrorKind::SignInNeeded;
    QTest::newRow("403") << 403 << error << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << error << ErrorKind::NotResponsesServer;
    QTest::newRow("405") << 405 << error << ErrorKind::NotResponsesServer;
    QTest::newRow("429") << 429 << error << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << error << ErrorKind::Server;
    QTest::newRow("503") << 503 << error << ErrorKind::Overloaded;
    QTest::newRow("500 as a page") << 500 << "<html><title>Oops</title></html>"_ba << ErrorKind::Server;
    QTest::newRow("200 as a page") << 200 << "<html>hello</html>"_ba << ErrorKind::NotResponsesServer;
    QTest::newRow("nothing") << 200 << QByteArray() << ErrorKind::NotResponsesServer;
    QTest::newRow("another object") << 200 << R"({"status":"ok"})"_ba << ErrorKind::NotResponsesServer;
    QTest::newRow("number") << 200 << "42"_ba << ErrorKind::NotResponsesServer;
    QTest::newRow("half") << 200 << kCodexShape.first(40) << ErrorKind::NotResponsesServer;
    QTest::newRow("no content") << 204 << QByteArray() << ErrorKind::NotResponsesServer;
}

void TestModelCatalogue::failsWithTheReason()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Fixture f;
    f.server.answerHttp(status, body);
    f.fetch();
    QTRY_COMPARE(f.failed.size(), 1);
    QTEST(f.error().kind, "kind");
    QCOMPARE(f.changed.size(), 0);
    QVERIFY(!f.catalogue.isLoading());
}

void TestModelCatalogue::doesNotFollowARedirect()
{
    RawServer elsewhere; // must not be given the key
    elsewhere.answerHttp(200, kCodexShape);
    Fixture f;
    f.server.answerHttp(302, {}, "Location: "_ba + elsewhere.baseUrl().toEncoded() + "/models\r\n"_ba);
    f.fetch();
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.error().kind, ErrorKind::NotResponsesServer);
    QVERIFY(elsewhere.received().isEmpty());
}

void TestModelCatalogue::takesNoEndlessCatalogue()
{
    Fixture f;
    f.server.answer("HTTP/1.1 200 OK\r\n\r\n{\"models\":[\""_ba + QByteArray(17 * 1024 * 1024, 'x'), false);
    f.fetch();
    QTRY_COMPARE_WITH_TIMEOUT(f.failed.size(), 1, 30'000);
    QCOMPARE(f.error().kind, ErrorKind::TooLarge);
    QVERIFY(!f.catalogue.isLoading());
}

void TestModelCatalogue::saysThatTheConnectionBroke()
{
    Fixture f;
    f.server.answer("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"_ba + kCodexShape);
    f.fetch();
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.error().kind, ErrorKind::ConnectionLost);
}

void TestModelCatalogue::saysThatNobodyListens()
{
    Fixture f;
    const QUrl url = f.server.baseUrl();
    f.server.close();
    f.catalogue.fetch({url, {}});
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.error().kind, ErrorKind::ConnectionRefused);
}

void TestModelCatalogue::aSecondFetchDropsTheFirst()
{
    Fixture f;
    f.fetch(); // never answered
    QTRY_COMPARE(f.server.received().size(), 1);
    f.server.answerHttp(200, kClassicShape);
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    QCOMPARE(f.slugs(), (QStringList{u"gamma"_s, u"delta"_s}));
    QCOMPARE(f.failed.size(), 0);
}

void TestModelCatalogue::forgetsTheModelsOfAnotherEndpoint()
{
    Fixture f;
    f.server.answerHttp(200, kCodexShape);
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    RawServer other;
    f.catalogue.fetch({other.baseUrl(), {}});
    QVERIFY(f.catalogue.models().isEmpty());
}

void TestModelCatalogue::keepsTheModelsWhileItAsksAgain()
{
    Fixture f;
    f.server.answerHttp(200, kCodexShape);
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    f.fetch();
    QCOMPARE(f.slugs(), (QStringList{u"alpha"_s, u"beta"_s}));
    QTRY_COMPARE(f.changed.size(), 2);
}

void TestModelCatalogue::keepsTheModelsWhenItFails()
{
    Fixture f;
    f.server.answerHttp(200, kCodexShape);
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    f.server.answerHttp(401);
    f.fetch();
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.slugs(), (QStringList{u"alpha"_s, u"beta"_s}));
}

void TestModelCatalogue::keepsTheModelsThatHaveNotChanged()
{
    Fixture f;
    f.server.answerHttp(200, kCodexShape, "ETag: W/\"e1\"\r\n");
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    QVERIFY(!f.head(0).contains("\r\nif-none-match:"));
    f.server.answer("HTTP/1.1 304 Not Modified\r\nETag: W/\"e1\"\r\nConnection: close\r\n\r\n");
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 2);
    QVERIFY(f.head(1).contains("\r\nif-none-match: w/\"e1\"\r\n"));
    QCOMPARE(f.slugs(), (QStringList{u"alpha"_s, u"beta"_s}));
    QCOMPARE(f.failed.size(), 0);
}

void TestModelCatalogue::knowsTheModelsOfOpenAiOnly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("known");
    QTest::newRow("api.openai.com") << u"https://api.openai.com/v1"_s << true;
    QTest::newRow("gov.api.openai.com") << u"https://gov.api.openai.com/v1"_s << true;
    QTest::newRow("chatgpt.com") << u"https://chatgpt.com/backend-api/codex"_s << true;
    QTest::newRow("own server") << u"https://models.example/v1"_s << false;
    QTest::newRow("looks like it") << u"https://api.openai.com.example/v1"_s << false;
    QTest::newRow("ends like it") << u"https://notchatgpt.com/v1"_s << false;
}

void TestModelCatalogue::knowsTheModelsOfOpenAiOnly()
{
    QFETCH(const QString, base);
    RawServer proxy; // that says no: nothing leaves this machine
    proxy.answerHttp(502);
    const NetworkPolicy policy({.proxy = NetworkSettings::Proxy::Manual,
                                .proxyUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()))});
    ModelCatalogue catalogue(policy);
    QSignalSpy failed(&catalogue, &ModelCatalogue::failed);
    catalogue.fetch({QUrl(base), {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Proxy);
    QTEST(!catalogue.models().isEmpty(), "known");
}

void TestModelCatalogue::asksAgainWhenAHintDiffers()
{
    Fixture f;
    f.catalogue.refreshIfChanged("e1"); // of nobody
    f.server.answerHttp(200, kCodexShape, "ETag: W/\"e1\"\r\n");
    f.fetch();
    QTRY_COMPARE(f.changed.size(), 1);
    for (const QByteArray &same : {"e1"_ba, "\"e1\""_ba, "W/\"e1\""_ba, QByteArray()})
        f.catalogue.refreshIfChanged(same);
    QVERIFY(!f.catalogue.isLoading());
    f.server.answerHttp(200, kClassicShape, "ETag: \"other\"\r\n");
    f.catalogue.refreshIfChanged("e2");
    QTRY_COMPARE(f.changed.size(), 2);
    QCOMPARE(f.slugs(), (QStringList{u"gamma"_s, u"delta"_s}));
    f.catalogue.refreshIfChanged("e2"); // a hint that the list never meets
    QVERIFY(!f.catalogue.isLoading());
    QCOMPARE(f.server.received().size(), 2);
}

void TestModelCatalogue::canBeDeletedWhileItAsks()
{
    RawServer server;
    auto catalogue = std::make_unique<ModelCatalogue>();
    QSignalSpy failed(catalogue.get(), &ModelCatalogue::failed);
    catalogue->fetch({server.baseUrl(), {}});
    QTRY_COMPARE(server.received().size(), 1);
    catalogue.reset();
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestModelCatalogue)
#include "tst_modelcatalogue.moc"
