// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"

#include "responsesclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QString errorCode(const ResponsesClient &client)
{
    return client.last()[u"error"_s][u"code"_s].toString();
}

} // namespace

/// The server with a recording instead of the built-in script.
class TestDemoReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysVerbatim();
    void deliversLargeEventsWhole();
    void hangsUpAfterARecordingWithoutEnd();
    void saysThatTheScriptIsBad();

private:
    QUrl listen(DemoServer &server, const QByteArrayList &script);
    QString writeScript(const QByteArrayList &lines);

    QTemporaryDir m_folder;
};

QUrl TestDemoReplay::listen(DemoServer &server, const QByteArrayList &script)
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.scriptFile = writeScript(script);
    const auto url = server.listen(options);
    return url ? *url : QUrl();
}

QString TestDemoReplay::writeScript(const QByteArrayList &lines)
{
    QFile file(m_folder.filePath(u"script.jsonl"_s));
    return file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) >= 0 ? file.fileName() : QString();
}

void TestDemoReplay::deliversLargeEventsWhole()
{
    const QByteArray filler(1024 * 1024, 'x');
    const QByteArrayList lines{R"({"type":"response.created","response":{"id":"r"}})",
                               R"({"type":"response.output_text.delta","delta":")" + filler + R"("})",
                               R"({"type":"response.completed","response":{"id":"r"}})"};
    DemoServer server;
    OPEN_CLIENT(client, listen(server, lines + lines + lines));
    for (int i = 0; i < 3; ++i) {
        ASK(client, goodRequest());
        QCOMPARE(client.joined(u"response.output_text.delta"_s).size(), filler.size());
    }
}

void TestDemoReplay::replaysVerbatim()
{
    const QByteArrayList lines{
        R"({"type":"codex.rate_limits", "rate_limits":null})",
        R"({ "type" : "response.created","response":{"id":"r1"},"z":1.50,"a":"\u00e9é"})",
        R"({"type":"response.completed","response":{"id":"r1"}})",
        R"({"type":"response.created","response":{"id":"r2"}})",
        R"({"type":"response.failed","response":{"id":"r2","error":null}})",
    };
    DemoServer server;
    OPEN_CLIENT(client, listen(server, lines));
    const QJsonObject bare{{u"type"_s, u"response.create"_s}}; // the check is relaxed
    ASK(client, bare);
    QCOMPARE(client.messages(), lines.first(3));
    ASK(client, bare);
    QCOMPARE(client.messages(), lines.last(2));
    ASK(client, bare);
    QCOMPARE(client.messages(), lines.first(3));
    ASK(client, QJsonObject());
    QCOMPARE(errorCode(client), u"missing_required_parameter"_s);
}

void TestDemoReplay::hangsUpAfterARecordingWithoutEnd()
{
    const QByteArrayList lines{R"({"type":"response.created","response":{"id":"r"}})",
                               R"({"type":"response.output_text.delta","delta":"So"})"};
    DemoServer server;
    OPEN_CLIENT(client, listen(server, lines));
    client.send(goodRequest());
    QTRY_VERIFY(!client.isOpen());
    QCOMPARE(client.messages(), lines);
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodeNormal);
}

void TestDemoReplay::saysThatTheScriptIsBad()
{
    DemoServer server;
    DemoServer::Options options;
    options.scriptFile = writeScript({R"({"type":"response.created"})", "oops"});
    const auto url = server.listen(options);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::File);
    QVERIFY(url.error().detail.contains(u"line 2"));
}

QTEST_GUILESS_MAIN(TestDemoReplay)
#include "tst_demoreplay.moc"
