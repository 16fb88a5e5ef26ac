// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "program.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

/// `lectern ask --file`: which parts arrive.
class TestAttachProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsEachFileAsItsPart();
    void needsNoQuestion();
    void isWhatTheDemoTakes();
    void asksNothingWithoutOneOfTheFiles();
    void takesFilesOnlyWhereTheyBelong();

private:
    QString write(const QString &name, const QByteArray &content);
    QString picture(int width, int height);
    QJsonArray parts() const;
    QStringList ask(const QStringList &more) const;

    QTemporaryDir m_dir;
    std::unique_ptr<WebSocketPeer> m_server;
    QList<QJsonObject> m_requests;
};

void TestAttachProgram::init()
{
    m_requests.clear();
    m_server = std::make_unique<WebSocketPeer>([](QWebSocket &socket) {
        for (const QByteArray &event : answerEvents({u"Hello"_s}))
            socket.sendTextMessage(QString::fromUtf8(event));
    });
    connect(m_server.get(), &WebSocketPeer::requested, this, [this](const QString &request) {
        m_requests.append(QJsonDocument::fromJson(request.toUtf8()).object());
    });
}

QString TestAttachProgram::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString TestAttachProgram::picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return write(u"photo.jpg"_s, bytes);
}

QStringList TestAttachProgram::ask(const QStringList &more) const
{
    return QStringList{u"ask"_s, u"--endpoint"_s, m_server->url(), u"--model"_s, u"m"_s} + more;
}

QJsonArray TestAttachProgram::parts() const
{
    return m_requests.value(0)[u"input"_s].toArray().last()[u"content"_s].toArray();
}

void TestAttachProgram::sendsEachFileAsItsPart()
{
    const Outcome outcome =
        runProgram(ask({u"--file"_s, write(u"a.cpp"_s, "int a;\n"), u"--file"_s, picture(4032, 3024),
                        u"--file"_s, write(u"b.pdf"_s, "%PDF-1.4"), u"What?"_s}));
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(parts().size(), 4);
    QCOMPARE(parts().at(0)[u"text"_s].toString(), u"File: a.cpp\n```cpp\nint a;\n```\n"_s);
    const QString url = parts().at(1)[u"image_url"_s].toString();
    QVERIFY(url.startsWith(u"data:image/jpeg;base64,"_s));
    QCOMPARE(QImage::fromData(QByteArray::fromBase64(url.section(u',', 1).toLatin1())).size(),
             QSize(2048, 1536));
    QCOMPARE(parts().at(2)[u"type"_s].toString(), u"input_file"_s);
    QCOMPARE(parts().at(2)[u"filename"_s].toString(), u"b.pdf"_s);
    QCOMPARE(parts().at(3)[u"text"_s].toString(), u"What?"_s);
}

void TestAttachProgram::needsNoQuestion()
{
    const Outcome outcome = runProgram(ask({u"--file"_s, write(u"a.txt"_s, "1")}));
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(parts().size(), 1);
}

/// It is as strict as the strictest service.
void TestAttachProgram::isWhatTheDemoTakes()
{
    const Outcome outcome =
        runProgram({u"ask"_s, u"--demo"_s, u"--rate"_s, u"0"_s, u"--file"_s, write(u"a.txt"_s, "1"),
                    u"--file"_s, picture(100, 100), u"--file"_s, write(u"b.pdf"_s, "%PDF-1.4"), u"hello"_s});
    QVERIFY2(outcome.ended && outcome.status == 0 && !outcome.out.isEmpty(), qPrintable(outcome.text()));
}

void TestAttachProgram::asksNothingWithoutOneOfTheFiles()
{
    const Outcome outcome =
        runProgram(ask({u"--file"_s, write(u"a.txt"_s, "1"), u"--file"_s, m_dir.filePath(u"gone.txt"_s),
                        u"--file"_s, write(u"b.bin"_s, QByteArray("\0\1", 2)), u"What?"_s}));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errorLines().size(), 2);
    QVERIFY(outcome.err.contains("gone.txt") && outcome.err.contains("b.bin"));
    QVERIFY(m_requests.isEmpty());
}

void TestAttachProgram::takesFilesOnlyWhereTheyBelong()
{
    QCOMPARE(runProgram({u"doctor"_s, u"--file"_s, u"x"_s}).status, 2);
    QCOMPARE(runProgram({u"ask"_s, u"--open"_s, u"x"_s, u"q"_s}).status, 2);
    QCOMPARE(runProgram({u"aks"_s}).status, 2); // a slip, and no file
}

QTEST_GUILESS_MAIN(TestAttachProgram)
#include "tst_attach_program.moc"
