// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "program.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

const QByteArray kNoServer = "There is no Responses server at this address. Check the address."_ba;
const QByteArray kLeftOut = "The server sent something that cannot be read; it was left out."_ba;
const QByteArray kTooLarge =
    "The question with all that belongs to it, or the answer, is too large for one message. "
    "Ask for less at once."_ba;
const QByteArray kKept = " What had come is kept."_ba;
const QByteArray kLost = "The connection ended before the answer did. Try again."_ba;
const QByteArray kSent = " The question was sent; whether it was answered is not known."_ba;
const QByteArray kNotSent = " The question was not sent."_ba;
const QByteArray kSilent = "The server stayed silent for too long. Try again."_ba;
const QByteArray kUntrusted = "No trusted connection to the server can be made. See under Network who issued "
                              "its certificate."_ba;

QByteArray nested(int depth)
{
    return R"({"type":"response.output_text.delta","x":)"_ba + QByteArray(depth, '[') +
           QByteArray(depth, ']') + '}';
}

/// One piece of what no server should send. "binary" is sent as such, all others as text.
QByteArray badMessage(const QString &kind)
{
    const QHash<QString, QByteArray> messages{
        {u"not JSON"_s, "Hello there"_ba},
        {u"empty"_s, ""_ba},
        {u"not an object"_s, R"(["response.created"])"_ba},
        {u"cut off"_s, deltaEvent(u"Hello"_s).chopped(4)},
        {u"no type"_s, R"({"delta":"Hello"})"_ba},
        {u"type of a wrong type"_s, R"({"type":{"type":7}})"_ba},
        {u"deep"_s, nested(10000)},
        {u"binary"_s, "\x00\xff\x80"_ba},
    };
    return messages.value(kind);
}

const QStringList kBadKinds{u"not JSON"_s, u"empty"_s,   u"not an object"_s,
                            u"cut off"_s,  u"no type"_s, u"type of a wrong type"_s,
                            u"deep"_s,     u"binary"_s};

void sendBad(QWebSocket &socket, const QString &kind)
{
    if (kind == u"binary"_s)
        socket.sendBinaryMessage(badMessage(kind));
    else
        socket.sendTextMessage(QString::fromUtf8(badMessage(kind)));
}

/// Larger than any message that is taken.
void sendHuge(QWebSocket &socket)
{
    constexpr qsizetype kSize = 70 * 1024 * 1024;
    socket.sendTextMessage(QString::fromUtf8(deltaEvent(QString(kSize, u'x'))));
}

QByteArray withoutProgress(const QByteArray &err)
{
    QByteArrayList lines = err.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("lectern: Reconnecting "); });
    return lines.join('\n');
}

void sendAll(QWebSocket &socket, const QByteArrayList &events)
{
    for (const QByteArray &event : events)
        socket.sendTextMessage(QString::fromUtf8(event));
}

} // namespace

/// Servers that do what they should not: one clear sentence, the right exit status, nothing lost; on the
/// command line and in the window alike.
class TestHostileProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesABadBeginning_data();
    void refusesABadBeginning();
    void leavesABadMessageOut_data();
    void leavesABadMessageOut();
    void survivesWrongFields_data();
    void survivesWrongFields();
    void quotesTheServerInOneLine();
    void refusesAHugeMessage();
    void keepsWhatCameBeforeAHugeMessage();
    void saysThatTheConnectionBroke();
    void saysWhoAnswersInstead_data();
    void saysWhoAnswersInstead();
    void saysThatNobodyAnswers();
    void givesUpOnASilentServer();
    void givesUpOnASilentConnection();
    void saysThatTheModelIsUnknown();
    void demoServerSaysWhatIsWrong_data();
    void demoServerSaysWhatIsWrong();

private:
    /// Asks `url` on the command line and in the window, which must agree.
    Outcome ask(const QString &url, const QStringList &options = {});
    void verifyFailure(const Outcome &outcome, const QByteArray &sentence);

    QTemporaryDir m_dir;
};

Outcome TestHostileProgram::ask(const QString &url, const QStringList &options)
{
    const QStringList common{u"--endpoint"_s, url, u"--model"_s, u"m"_s};
    Outcome line = runProgram(QStringList{u"ask"_s, u"question"_s} + common + options);
    if (!options.isEmpty())
        return line;
    line.err = withoutProgress(line.err); // the window shows it while it lasts
    const QString picture = m_dir.filePath(u"window.png"_s);
    QFile::remove(picture);
    const Outcome window =
        runProgram(common + QStringList{u"--prompt"_s, u"question"_s, u"--data-dir"_s,
                                        m_dir.filePath(u"profile"_s), u"--screenshot"_s, picture});
    if (!window.ended || window.err != line.err || window.status != line.status || !QFile::exists(picture)) {
        line.ended = false;
        line.err += "\nthe window differs: " + window.text().toUtf8();
    }
    return line;
}

void TestHostileProgram::verifyFailure(const Outcome &outcome, const QByteArray &sentence)
{
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.err, "lectern: " + sentence + '\n');
    QCOMPARE(outcome.status, 1);
}

void TestHostileProgram::refusesABadBeginning_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : kBadKinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestHostileProgram::refusesABadBeginning()
{
    QFETCH(const QString, kind);
    WebSocketPeer server([&kind](QWebSocket &socket) { sendBad(socket, kind); });
    const Outcome outcome = ask(server.url());
    verifyFailure(outcome, kNoServer);
    QCOMPARE(outcome.out, ""_ba);
}

void TestHostileProgram::leavesABadMessageOut_data()
{
    refusesABadBeginning_data();
}

void TestHostileProgram::leavesABadMessageOut()
{
    QFETCH(const QString, kind);
    WebSocketPeer server([&kind](QWebSocket &socket) {
        sendAll(socket, {createdEvent(), deltaEvent(u"Hello"_s)});
        sendBad(socket, kind);
        sendAll(socket, {deltaEvent(u" there"_s), completedEvent()});
    });
    const Outcome outcome = ask(server.url());
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.out, "Hello there"_ba);
    QCOMPARE(outcome.err, "lectern: " + kLeftOut + '\n');
    QCOMPARE(outcome.status, 0);
}

void TestHostileProgram::survivesWrongFields_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unknown type") << R"({"type":"response.dreaming","delta":"x"})"_ba;
    QTest::newRow("delta is an object")
        << R"({"type":"response.output_text.delta","output_index":0,"delta":{"a":1}})"_ba;
    QTest::newRow("index is text")
        << R"({"type":"response.output_text.delta","output_index":"0","delta":""})"_ba;
    QTest::newRow("index is huge")
        << R"({"type":"response.content_part.added","output_index":1e300,"content_index":1e300,"part":{}})"_ba;
    QTest::newRow("index is negative")
        << R"({"type":"response.content_part.added","output_index":-5,"content_index":-7,"part":{}})"_ba;
    QTest::newRow("item is a number")
        << R"({"type":"response.output_item.added","output_index":1,"item":5})"_ba;
    QTest::newRow("response is a list") << R"({"type":"response.in_progress","response":[[]]})"_ba;
    QTest::newRow("created again") << createdEvent();
}

void TestHostileProgram::survivesWrongFields()
{
    QFETCH(const QByteArray, message);
    WebSocketPeer server([&message](QWebSocket &socket) {
        sendAll(socket,
                {createdEvent(), deltaEvent(u"Hello"_s), message, deltaEvent(u" there"_s), completedEvent()});
    });
    const Outcome outcome = ask(server.url());
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.out, "Hello there"_ba);
    QCOMPARE(outcome.status, 0);
}

/// What the server says stands inside the sentence: it cannot pretend to be the program, or steer the
/// terminal.
void TestHostileProgram::quotesTheServerInOneLine()
{
    WebSocketPeer server([](QWebSocket &socket) {
        const QString message = u"One.\\nlectern: two.\\u001b[31m\\u0007\\u009b5m\\rThree."_s;
        socket.sendTextMessage(u"{\"type\":\"error\",\"message\":\"%1\"}"_s.arg(message));
    });
    const Outcome outcome = ask(server.url());
    verifyFailure(outcome,
                  "The server failed. Try again. The server says: “One. lectern: two.[31m5mThree.”"_ba);
}

void TestHostileProgram::refusesAHugeMessage()
{
    WebSocketPeer server(sendHuge);
    verifyFailure(ask(server.url()), kTooLarge + kSent);
}

void TestHostileProgram::keepsWhatCameBeforeAHugeMessage()
{
    WebSocketPeer server([](QWebSocket &socket) {
        sendAll(socket, {createdEvent(), deltaEvent(u"Hello"_s), deltaEvent(u" there"_s)});
        sendHuge(socket);
    });
    const Outcome outcome = ask(server.url());
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.out, "Hello there"_ba);
    QVERIFY2(outcome.err.startsWith(QByteArray("lectern: " + kTooLarge)), outcome.err.constData());
    QCOMPARE(outcome.errorLines().size(), 1);
    QCOMPARE(outcome.status, 1);
}

void TestHostileProgram::saysThatTheConnectionBroke()
{
    WebSocketPeer server([](QWebSocket &socket) { socket.abort(); });
    verifyFailure(ask(server.url()), kLost + kSent);
}

void TestHostileProgram::saysWhoAnswersInstead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("a web page")
        << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>Hi</p>"_ba << u"http"_s
        << kNoServer;
    QTest::newRow("nothing there") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba << u"http"_s
                                   << kNoServer;
    QTest::newRow("another protocol") << "220 mail.example ESMTP\r\n"_ba << u"http"_s << kNoServer;
    QTest::newRow("hangs up") << ""_ba << u"http"_s << kLost + kSent;
    QTest::newRow("no TLS") << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << u"https"_s << kUntrusted + kNotSent;
}

void TestHostileProgram::saysWhoAnswersInstead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, sentence);
    RawPeer server([&answer](QTcpSocket &socket) {
        socket.readAll();
        socket.write(answer);
        if (answer.isEmpty())
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    verifyFailure(ask(server.url(scheme)), sentence);
}

void TestHostileProgram::saysThatNobodyAnswers()
{
    verifyFailure(ask(deadUrl()),
                  "Nothing answers at the server's address. Check that the server runs, then try again."_ba +
                      kNotSent);
}

void TestHostileProgram::givesUpOnASilentServer()
{
    RawPeer server([](QTcpSocket &) {});
    verifyFailure(ask(server.url(), {u"--timeout"_s, u"1"_s}), kSilent + kNotSent);
}

void TestHostileProgram::givesUpOnASilentConnection()
{
    WebSocketPeer server([](QWebSocket &) {});
    verifyFailure(ask(server.url(), {u"--timeout"_s, u"1"_s}), kSilent + kSent);
}

void TestHostileProgram::saysThatTheModelIsUnknown()
{
    const DemoProcess server({u"--rate"_s, u"0"_s});
    const Outcome outcome = ask(server.url());
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QVERIFY2(outcome.err.startsWith("lectern: The server does not have this model."),
             outcome.err.constData());
    QCOMPARE(outcome.errorLines().size(), 1);
    QCOMPARE(outcome.status, 1);
}

void TestHostileProgram::demoServerSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("part");
    const auto file = [this](const QString &name, const QByteArray &content) {
        QFile script(m_dir.filePath(name));
        script.open(QIODevice::WriteOnly);
        script.write(content);
        return QStringList{u"--script"_s, script.fileName()};
    };
    QTest::newRow("script is not there")
        << QStringList{u"--script"_s, m_dir.filePath(u"none"_s)} << "none"_ba;
    QTest::newRow("script is a folder") << QStringList{u"--script"_s, m_dir.path()} << m_dir.path().toUtf8();
    QTest::newRow("script is empty") << file(u"empty"_s, "\n\n") << "no event"_ba;
    QTest::newRow("script is not JSON") << file(u"words"_s, createdEvent() + "\nHello\n") << "line 2"_ba;
    QTest::newRow("script without types") << file(u"types"_s, "{}\n") << "line 1"_ba;
}

void TestHostileProgram::demoServerSaysWhatIsWrong()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, part);
    const Outcome outcome = runProgram(QStringList{u"demo-server"_s} + options);
    QVERIFY2(outcome.ended, qPrintable(outcome.text()));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, ""_ba);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY2(outcome.err.startsWith("lectern: ") && outcome.err.contains(part), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestHostileProgram)
#include "tst_hostile_program.moc"
