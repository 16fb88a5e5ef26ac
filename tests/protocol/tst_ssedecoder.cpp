// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/event.h"
#include "protocol/ssedecoder.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

/// Everything that a body gives when it is fed in pieces of `size` bytes.
QList<QByteArray> decoded(const QByteArray &body, qsizetype size)
{
    SseDecoder decoder;
    QList<QByteArray> payloads;
    for (qsizetype at = 0; at < body.size(); at += size)
        payloads += decoder.feed(QByteArrayView(body).sliced(at, qMin(size, body.size() - at)));
    if (std::optional<QByteArray> last = decoder.finish())
        payloads.append(*last);
    return payloads;
}

QList<QByteArray> splitAt(const QByteArray &body, qsizetype position)
{
    SseDecoder decoder;
    QList<QByteArray> payloads = decoder.feed(QByteArrayView(body).first(position));
    payloads += decoder.feed(QByteArrayView(body).sliced(position));
    if (std::optional<QByteArray> last = decoder.finish())
        payloads.append(*last);
    return payloads;
}

/// Feeds `count` times `bytes`; ten thousand pieces a megabyte would show work that is done again for each.
QList<QByteArray> feedOften(SseDecoder &decoder, QByteArrayView bytes, qsizetype count)
{
    QList<QByteArray> payloads;
    for (qsizetype i = 0; i < count; ++i)
        payloads += decoder.feed(bytes);
    return payloads;
}

} // namespace

class TestSseDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesBodies_data();
    void decodesBodies();
    void givesAnEventAsSoonAsItsEmptyLineIsThere();
    void keepsALastEventWithoutItsEmptyLine();
    void dropsALastEventThatWasCutOff_data();
    void dropsALastEventThatWasCutOff();
    void takesTheLongestPayload();
    void stopsAtAPayloadOverTheLimit();
    void stopsAtManyDataLinesOverTheLimit();
    void stopsAtALineWithoutEnd();
    void decodesRecordings_data();
    void decodesRecordings();
};

void TestSseDecoder::decodesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("payloads");
    const QList<QByteArray> none;
    const QList<QByteArray> one{R"({"type":"a"})"};
    const QList<QByteArray> two{R"({"type":"a"})", R"({"type":"b"})"};

    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("empty lines") << QByteArray("\n\r\n\r\r\n\n") << none;
    QTest::newRow("line feeds") << QByteArray("data: {\"type\":\"a\"}\n\ndata: {\"type\":\"b\"}\n\n") << two;
    QTest::newRow("both") << QByteArray("data: {\"type\":\"a\"}\r\n\r\ndata: {\"type\":\"b\"}\r\n\r\n")
                          << two;
    QTest::newRow("carriage returns")
        << QByteArray("data: {\"type\":\"a\"}\r\rdata: {\"type\":\"b\"}\r\r") << two;
    QTest::newRow("mixed line ends") << QByteArray("data: {\"type\":\"a\"}\r\n\ndata: {\"type\":\"b\"}\r\n\r")
                                     << two;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "data: {\"type\":\"a\"}\n\n")
                                     << one;
    QTest::newRow("byte order mark, later") << QByteArray("\n\xef\xbb\xbf"
                                                          "data: {\"type\":\"a\"}\n\n")
                                            << none;
    QTest::newRow("half a byte order mark") << QByteArray("\xef\xbb"
                                                          "data: {\"type\":\"a\"}\n\n")
                                            << none;
    QTest::newRow("no space") << QByteArray("data:{\"type\":\"a\"}\n\n") << one;
    QTest::newRow("two spaces") << QByteArray("data:  {\"type\":\"a\"}\n\n")
                                << QList<QByteArray>{R"( {"type":"a"})"};
    QTest::newRow("event first") << QByteArray("event: a\ndata: {\"type\":\"a\"}\n\n") << one;
    QTest::newRow("data first") << QByteArray("data: {\"type\":\"a\"}\nevent: a\n\n") << one;
    QTest::newRow("id and retry") << QByteArray("id: 7\nretry: 10\ndata: {\"type\":\"a\"}\nid\n\n") << one;
    QTest::newRow("comments") << QByteArray(": hello\n\n:\ndata: {\"type\":\"a\"}\n: data: {}\n\n:\n\n")
                              << one;
    QTest::newRow("several data lines")
        << QByteArray("data: {\"type\":\ndata: \"a\"}\n\n") << QList<QByteArray>{"{\"type\":\n\"a\"}"};
    QTest::newRow("data lines with others between")
        << QByteArray("data: {\"type\":\n: x\nevent: a\ndata:\"a\"}\n\n")
        << QList<QByteArray>{"{\"type\":\n\"a\"}"};
    QTest::newRow("done") << QByteArray("data: {\"type\":\"a\"}\n\ndata: [DONE]\n\n") << one;
    QTest::newRow("done without space") << QByteArray("data:[DONE]\n\ndata: {\"type\":\"a\"}\n\n") << one;
    QTest::newRow("done with space behind") << QByteArray("data: [DONE] \n\n") << none;
    QTest::newRow("empty data") << QByteArray("data:\n\ndata\n\ndata: \n\ndata: {\"type\":\"a\"}\n\n") << one;
    QTest::newRow("event without data") << QByteArray("event: ping\n\ndata: {\"type\":\"a\"}\n\n") << one;
    QTest::newRow("colons in the data") << QByteArray("data: a:b: c\n\n") << QList<QByteArray>{"a:b: c"};
    QTest::newRow("not JSON is not judged here")
        << QByteArray("data: <html>\n\n") << QList<QByteArray>{"<html>"};
    QTest::newRow("fields that only begin like data")
        << QByteArray("database: 1\ndat: 2\nData: 3\n data: 4\n\n") << none;
    QTest::newRow("zero bytes") << QByteArray("data: a\0b\n\n", 11)
                                << QList<QByteArray>{QByteArray("a\0b", 3)};
    QTest::newRow("more than ASCII") << QByteArray("data: \"\xf0\x9f\x8c\x8d\xc3\xa4\"\n\n")
                                     << QList<QByteArray>{"\"\xf0\x9f\x8c\x8d\xc3\xa4\""};
    QTest::newRow("a type only in the event line")
        << QByteArray("event: error\ndata: {\"message\":\"no\"}\n\n")
        << QList<QByteArray>{R"({"message":"no"})"};
}

void TestSseDecoder::decodesBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<QByteArray>, payloads);
    QCOMPARE(decoded(body, qMax(body.size(), qsizetype{1})), payloads);
    QCOMPARE(decoded(body, 1), payloads);
    QCOMPARE(decoded(body, 3), payloads);
    for (qsizetype position = 0; position <= body.size(); ++position)
        QCOMPARE(splitAt(body, position), payloads);
}

void TestSseDecoder::givesAnEventAsSoonAsItsEmptyLineIsThere()
{
    SseDecoder decoder;
    QCOMPARE(decoder.feed("data: 1\r"), QList<QByteArray>());
    QCOMPARE(decoder.feed("\n"), QList<QByteArray>());
    QCOMPARE(decoder.feed("\r"), QList<QByteArray>{"1"}); // not held back for a line feed that may follow
    QCOMPARE(decoder.feed("\ndata: 2\n\n"), QList<QByteArray>{"2"});
}

void TestSseDecoder::keepsALastEventWithoutItsEmptyLine()
{
    for (const char *end : {"", "\n", "\r", "\r\n"}) {
        SseDecoder decoder;
        QCOMPARE(decoder.feed("data: {\"type\":\"a\"}"), QList<QByteArray>());
        QCOMPARE(decoder.feed(end), QList<QByteArray>());
        QCOMPARE(decoder.finish(), std::optional(QByteArray(R"({"type":"a"})")));
    }
}

void TestSseDecoder::dropsALastEventThatWasCutOff_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("in its data") << QByteArray("data: {\"type\":\"a\",\"delta\":\"Hel");
    QTest::newRow("before its data") << QByteArray("event: a\nda");
    QTest::newRow("between data lines") << QByteArray("data: {\"type\":\n");
    QTest::newRow("done") << QByteArray("data: [DONE]");
    QTest::newRow("a comment") << QByteArray(": {\"type\":\"a\"}");
    QTest::newRow("nothing") << QByteArray();
}

void TestSseDecoder::dropsALastEventThatWasCutOff()
{
    QFETCH(const QByteArray, body);
    SseDecoder decoder;
    QCOMPARE(decoder.feed(body), QList<QByteArray>());
    QCOMPARE(decoder.finish(), std::nullopt);
}

void TestSseDecoder::takesTheLongestPayload()
{
    SseDecoder decoder;
    const QByteArray piece(1024, 'x');
    QCOMPARE(decoder.feed("data: "), QList<QByteArray>());
    QCOMPARE(feedOften(decoder, piece, kMaxMessageBytes / piece.size()), QList<QByteArray>());
    const QList<QByteArray> payloads = decoder.feed("\n\n");
    QVERIFY(!decoder.isTooLarge());
    QCOMPARE(payloads.size(), 1);
    QCOMPARE(payloads.first().size(), kMaxMessageBytes);
}

void TestSseDecoder::stopsAtAPayloadOverTheLimit()
{
    SseDecoder decoder;
    const QByteArray piece(1024 * 1024, 'x');
    QCOMPARE(decoder.feed("data: 1\n\ndata: "), QList<QByteArray>{"1"});
    feedOften(decoder, piece, kMaxMessageBytes / piece.size());
    QCOMPARE(decoder.feed("y\n\ndata: 2\n\n"), QList<QByteArray>());
    QVERIFY(decoder.isTooLarge());
    QCOMPARE(decoder.feed("data: 3\n\n"), QList<QByteArray>());
    QCOMPARE(decoder.finish(), std::nullopt);
}

void TestSseDecoder::stopsAtManyDataLinesOverTheLimit()
{
    SseDecoder decoder;
    const QByteArray line = "data: " + QByteArray(1024 * 1024, 'x') + '\n';
    feedOften(decoder, line, kMaxMessageBytes / (1024 * 1024) - 1);
    QVERIFY(!decoder.isTooLarge());
    QCOMPARE(feedOften(decoder, line, 2), QList<QByteArray>());
    QVERIFY(decoder.isTooLarge());
}

void TestSseDecoder::stopsAtALineWithoutEnd()
{
    SseDecoder decoder;
    const QByteArray piece(1024 * 1024, 'x');
    QCOMPARE(decoder.feed(":"), QList<QByteArray>());
    QCOMPARE(feedOften(decoder, piece, kMaxMessageBytes / piece.size() + 1), QList<QByteArray>());
    QVERIFY(decoder.isTooLarge());
}

void TestSseDecoder::decodesRecordings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("events");
    const QString folder = Testing::fixturesDir();
    if (folder.isEmpty())
        QSKIP("no recordings here; LECTERN_FIXTURES names their folder");
    QFile index(folder + u"/sse/index.json"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QJsonArray files = QJsonDocument::fromJson(index.readAll()).object().value(u"files"_s).toArray();
    for (const QJsonValue &file : files) {
        const QString name = file[u"file"].toString();
        QTest::newRow(qPrintable(name)) << folder + u"/sse/"_s + name << file[u"events"].toInt();
    }
}

void TestSseDecoder::decodesRecordings()
{
    QFETCH(const QString, path);
    QFETCH(const int, events);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray body = file.readAll();
    const QList<QByteArray> payloads = decoded(body, body.size());
    QCOMPARE(payloads.size(), events);
    for (const QByteArray &payload : payloads) {
        const Result<Event> event = parseEvent(payload);
        QVERIFY2(event, payload.left(200).constData());
        QVERIFY(!std::holds_alternative<UnknownEvent>(*event));
    }
    QVERIFY(isTerminal(*parseEvent(payloads.last())));
    for (const qsizetype size : {1, 2, 7, 100})
        QCOMPARE(decoded(body, size), payloads);
    QByteArray withBoth = body;
    withBoth.replace("\n", "\r\n");
    QCOMPARE(decoded(withBoth, 5), payloads);
}

QTEST_GUILESS_MAIN(TestSseDecoder)
#include "tst_ssedecoder.moc"
