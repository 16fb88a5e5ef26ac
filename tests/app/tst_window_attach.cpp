// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"
#include "events.h"
#include "hostileserver.h"
#include "pagereader.h"
#include "programwindow.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

constexpr QPoint kSource(40, 40); ///< within the window of the drag source

/// Another program's window, and what it says of the drag that it has begun.
class DragSource
{
public:
    explicit DragSource(const QStringList &things)
    {
        QProcessEnvironment environment = programEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("LECTERN_DRAG_SOURCE"), things);
    }
    ~DragSource()
    {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }

    bool hasSaid(const QByteArray &words)
    {
        m_said += m_process.readAllStandardOutput();
        return m_said.contains(words);
    }
    const QByteArray &said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

void point(QPoint place, const QStringList &then = {})
{
    runTool(u"xdotool"_s,
            QStringList{u"mousemove"_s, u"--sync"_s, QString::number(place.x()), QString::number(place.y())} +
                then);
}

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

/// What is dragged and pasted into the window on a real display; what is sent of it is seen by the server of
/// the test.
class TestWindowAttach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void attachesADroppedText();
    void insertsADroppedTextAsText();
    void attachesADroppedPicture();
    void attachesThreeFiles();
    void asksAboutAFolder();
    void attachesAPastedPicture();
    void attachesPastedFiles();
    void attachesWhatTheCommandLineNames();

private:
    void start(const QStringList &more = {});
    QString write(const QString &name, const QByteArray &content);
    void drop(const QStringList &things, double across);
    bool dragTo(DragSource &source, QPoint place);
    void send(const QString &question);
    QJsonArray parts() const;

    AccessibleTree m_tree;
    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    std::unique_ptr<ProgramWindow> m_window;
    QList<QJsonObject> m_requests;
};

void TestWindowAttach::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    if (!m_tree.problem().isEmpty())
        QSKIP(qPrintable(m_tree.problem()));
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestWindowAttach::init()
{
    m_requests.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<WebSocketPeer>([](QWebSocket &socket) {
        for (const QByteArray &event : answerEvents({u"Hello"_s}))
            socket.sendTextMessage(QString::fromUtf8(event));
    });
    connect(m_server.get(), &WebSocketPeer::requested, this, [this](const QString &request) {
        m_requests.append(QJsonDocument::fromJson(request.toUtf8()).object());
    });
}

void TestWindowAttach::start(const QStringList &more)
{
    m_window =
        std::make_unique<ProgramWindow>(QStringList{u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s,
                                                    u"--data-dir"_s, m_dir->filePath(u"data"_s)} +
                                            more,
                                        m_tree.environment());
    QVERIFY(m_window->waitForFocus());
    PageReader reader(m_tree, *m_window);
    QVERIFY(reader.waitFor(u"Model: m"_s)); // the conversation is open: nothing comes in its place any more
}

void TestWindowAttach::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestWindowAttach::cleanupTestCase()
{
    m_manager.reset();
}

QString TestWindowAttach::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir->filePath(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

/// One jump alone is not seen as a drag, and the target must have said that it takes it.
bool TestWindowAttach::dragTo(DragSource &source, QPoint place)
{
    const auto moved = [&](QPoint to, const QByteArray &until) {
        int wobble = 0;
        return QTest::qWaitFor(
            [&] {
                point(to + QPoint(0, wobble++ % 8));
                return source.hasSaid(until);
            },
            kPatience);
    };
    if (!QTest::qWaitFor([&] { return source.hasSaid("shown"); }, kPatience))
        return false;
    point(kSource, {u"mousedown"_s, u"1"_s});
    return QTest::qWaitFor([&] { return source.hasSaid("pressed"); }, kPatience) &&
           moved(kSource + QPoint(20, 0), "dragging") && moved(place, "action 1");
}

/// `across` is where in the window, from the left edge at 0 to the right edge at 1.
void TestWindowAttach::drop(const QStringList &things, double across)
{
    DragSource source(things);
    const QPoint place =
        m_window->position() + QPoint(int(m_window->size().width() * across), m_window->size().height() / 2);
    QVERIFY2(dragTo(source, place), source.said().constData());
    runTool(u"xdotool"_s, {u"mouseup"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(source.hasSaid("ended 1"), kPatience); // copied, although it would have moved it
}

/// A question waits until all is read: so it is sent as often as it takes.
void TestWindowAttach::send(const QString &question)
{
    m_window->type(question);
    QVERIFY(QTest::qWaitFor(
        [this] {
            if (m_requests.isEmpty())
                m_window->press(u"Return"_s);
            return !m_requests.isEmpty();
        },
        kPatience));
}

QJsonArray TestWindowAttach::parts() const
{
    return m_requests.value(m_requests.size() - 1)[u"input"_s].toArray().last()[u"content"_s].toArray();
}

void TestWindowAttach::attachesADroppedText()
{
    start();
    drop({write(u"notes 9.41\u202fAM.txt"_s, "gr\xfc\xdf")}, 0.25);
    send(u"what"_s);
    QCOMPARE(parts().size(), 2);
    QCOMPARE(parts().at(0)[u"text"_s].toString(),
             u"File: notes 9.41\u202fAM.txt\nNote: converted from Latin-1\n```txt\ngrüß\n```\n"_s);
    QCOMPARE(parts().at(1)[u"text"_s].toString(), u"what"_s);
}

void TestWindowAttach::insertsADroppedTextAsText()
{
    start();
    drop({write(u"a.txt"_s, "from the file")}, 0.75);
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_window->press(u"ctrl+a"_s), m_window->press(u"ctrl+c"_s), clipboard() == u"from the file"_s),
        kPatience);
    send({});
    QCOMPARE(parts().size(), 1);
    QCOMPARE(parts().at(0)[u"text"_s].toString(), u"from the file"_s);
}

void TestWindowAttach::attachesADroppedPicture()
{
    start();
    drop({write(u"a.png"_s, pngOf(3000, 1000))}, 0.75);
    send(u"what"_s);
    QCOMPARE(parts().at(0)[u"type"_s].toString(), u"input_image"_s);
    const QString url = parts().at(0)[u"image_url"_s].toString();
    QVERIFY(url.startsWith(u"data:image/png;base64,"_s));
    QCOMPARE(QImage::fromData(QByteArray::fromBase64(url.section(u',', 1).toLatin1())).width(), 2048);
}

void TestWindowAttach::attachesThreeFiles()
{
    start();
    drop({write(u"a.txt"_s, "1"), write(u"b.pdf"_s, "%PDF-1.4"), write(u"c"_s, "3")}, 0.25);
    send(u"what"_s);
    QCOMPARE(parts().size(), 4);
    QVERIFY(parts().at(0)[u"text"_s].toString().startsWith(u"File: a.txt\n"_s));
    QCOMPARE(parts().at(1)[u"filename"_s].toString(), u"b.pdf"_s);
    QVERIFY(parts().at(2)[u"text"_s].toString().startsWith(u"File: c\n"_s));
}

void TestWindowAttach::asksAboutAFolder()
{
    write(u"tree/.gitignore"_s, "*.log\n");
    write(u"tree/no.log"_s, "x");
    write(u"tree/sub/yes.txt"_s, "y");
    start();
    drop({m_dir->filePath(u"tree"_s)}, 0.5);
    PageReader reader(m_tree, *m_window);
    const QString attach = u"Attach 2 files"_s;
    const bool isSeen = reader.waitFor(attach);
    QVERIFY2(isSeen, qPrintable(reader.words()));
    m_window->click(reader.place(attach).center());
    QVERIFY(reader.waitFor([&] { return !reader.sees(attach); }));
    send(u"what"_s);
    QCOMPARE(parts().size(), 3);
    QVERIFY(parts().at(0)[u"text"_s].toString().startsWith(u"File: tree/.gitignore\n"_s));
    QVERIFY(parts().at(1)[u"text"_s].toString().startsWith(u"File: tree/sub/yes.txt\n"_s));
}

void TestWindowAttach::attachesAPastedPicture()
{
    start();
    runTool(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-t"_s, u"image/png"_s, u"-i"_s,
                         write(u"clip.png"_s, pngOf(40, 30))});
    m_window->press(u"ctrl+v"_s);
    send(u"what"_s);
    QCOMPARE(parts().at(0)[u"type"_s].toString(), u"input_image"_s);
    QCOMPARE(parts().at(1)[u"text"_s].toString(), u"what"_s);
}

void TestWindowAttach::attachesPastedFiles()
{
    start();
    const QByteArray list = QUrl::fromLocalFile(write(u"ä b.txt"_s, "1")).toEncoded() + "\r\n" +
                            QUrl::fromLocalFile(write(u"c.txt"_s, "2")).toEncoded() + "\r\n";
    runTool(u"xclip"_s,
            {u"-selection"_s, u"clipboard"_s, u"-t"_s, u"text/uri-list"_s, u"-i"_s, write(u"list"_s, list)});
    m_window->press(u"ctrl+v"_s);
    send(u"what"_s);
    QCOMPARE(parts().size(), 3);
    QVERIFY(parts().at(0)[u"text"_s].toString().startsWith(u"File: ä b.txt\n"_s));
}

void TestWindowAttach::attachesWhatTheCommandLineNames()
{
    start({write(u"a.txt"_s, "1"), u"--open"_s, write(u"b.txt"_s, "2"), u"--prompt"_s, u"what"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_requests.isEmpty(), kPatience);
    QCOMPARE(parts().size(), 3);
    QCOMPARE(parts().at(2)[u"text"_s].toString(), u"what"_s);
}

QTEST_GUILESS_MAIN(TestWindowAttach)
#include "tst_window_attach.moc"
