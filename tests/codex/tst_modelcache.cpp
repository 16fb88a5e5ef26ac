// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcatalogue.h"

#include "support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

const QByteArray kCodexShape = R"({"models":[{"slug":"alpha","display_name":"Alpha"},{"slug":"beta"}]})"_ba;

} // namespace

/// What a catalogue keeps over restarts.
class TestModelCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheKeptModelsAtOnce();
    void keepsModelsOfEveryServerApart();
    void survivesABrokenCache_data();
    void survivesABrokenCache();
    void keepsNoSecret();
};

void TestModelCache::showsTheKeptModelsAtOnce()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"not/yet/there"_s);
    RawServer server;
    server.answerHttp(200, kCodexShape, "ETag: \"e1\"\r\n");
    {
        ModelCatalogue first(NetworkPolicy(), folder);
        QSignalSpy changed(&first, &ModelCatalogue::changed);
        first.fetch({server.baseUrl(), {}});
        QTRY_COMPARE(changed.size(), 1);
    }
    server.stayQuiet();
    ModelCatalogue second(NetworkPolicy(), folder);
    QSignalSpy changed(&second, &ModelCatalogue::changed);
    QSignalSpy failed(&second, &ModelCatalogue::failed);
    second.fetch({server.baseUrl(), {}});
    QCOMPARE(second.models().size(), 2);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(second.isLoading());
    QTRY_VERIFY(server.received().value(1).toLower().contains("if-none-match: \"e1\"\r\n"));
    server.close();
    server.sayToAll("HTTP/1.1 503 No\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(second.models().size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TestModelCache::keepsModelsOfEveryServerApart()
{
    const QTemporaryDir dir;
    RawServer one;
    RawServer other;
    one.answerHttp(200, kCodexShape);
    ModelCatalogue catalogue(NetworkPolicy(), dir.path());
    QSignalSpy changed(&catalogue, &ModelCatalogue::changed);
    catalogue.fetch({one.baseUrl(), {}});
    QTRY_COMPARE(changed.size(), 1);
    catalogue.fetch({other.baseUrl(), {}});
    QVERIFY(catalogue.models().isEmpty());
    catalogue.fetch({one.baseUrl(), {}});
    QCOMPARE(catalogue.models().size(), 2);
}

void TestModelCache::survivesABrokenCache_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << "{\"server\":\"http"_ba;
    QTest::newRow("another account's")
        << R"({"account":"http://a.example","etag":"e","body":"{\"models\":[{\"slug\":\"x\"}]}"})"_ba;
    QTest::newRow("bytes") << QByteArray(10'000, '\xff');
    QTest::newRow("an array") << "[]"_ba;
}

void TestModelCache::survivesABrokenCache()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    RawServer server;
    server.answerHttp(200, kCodexShape);
    for (int round = 0; round < 2; ++round) {
        ModelCatalogue catalogue(NetworkPolicy(), dir.path());
        QSignalSpy changed(&catalogue, &ModelCatalogue::changed);
        catalogue.fetch({server.baseUrl(), {}});
        QVERIFY(catalogue.models().isEmpty());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(catalogue.models().size(), 2);
        const QStringList files = QDir(dir.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(dir.filePath(files.constFirst()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
}

void TestModelCache::keepsNoSecret()
{
    const QTemporaryDir dir;
    RawServer server;
    server.answerHttp(200, kCodexShape);
    ModelCatalogue catalogue(NetworkPolicy(), dir.path());
    QSignalSpy changed(&catalogue, &ModelCatalogue::changed);
    catalogue.fetch({server.baseUrl(), Secret("sk-hunter2hunter2"), {{"chatgpt-account-id", "acc-hunter2"}}});
    QTRY_COMPARE(changed.size(), 1);
    QFile file(dir.filePath(QDir(dir.path()).entryList(QDir::Files).value(0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("alpha"));
    QVERIFY(!content.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestModelCache)
#include "tst_modelcache.moc"
