// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "events.h"
#include "hostileserver.h"
#include "program.h"

#include <QFile>
#include <QImage>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

namespace {

/// Everything in Markdown and HTML that a careless renderer would load; {} stands for the address.
const QStringList kTraps{
    u"![image]({}/a.png)"_s,
    u"![reference image][r]\n\n[r]: {}/b.png \"title\""_s,
    u"[![linked image]({}/c.png)]({}/d)"_s,
    u"<img src=\"{}/e.png\">"_s,
    u"text <img src='{}/f.png' srcset='{}/g.png 2x'> text"_s,
    u"<link rel=\"stylesheet\" href=\"{}/h.css\">"_s,
    u"<style>body { background: url({}/i.png); } @import '{}/j.css';</style>"_s,
    u"<p style=\"background-image: url({}/k.png)\">styled</p>"_s,
    u"<table background=\"{}/l.png\"><tr><td background=\"{}/m.png\">x</td></tr></table>"_s,
    u"<iframe src=\"{}/n\"></iframe><object data=\"{}/o\"></object><embed src=\"{}/p\">"_s,
    u"<script src=\"{}/q.js\"></script><video src=\"{}/r.mp4\" poster=\"{}/s.png\"></video>"_s,
    u"<{}/t> and {}/u and [link]({}/v) and [reference][r]"_s,
    u"- ![in a list]({}/w.png)\n\n> ![in a quote]({}/x.png)\n\n| ![in a table]({}/y.png) |\n| --- |\n| <img src=\"{}/z.png\"> |"_s,
    u"# ![in a heading]({}/1.png)\n\nFootnote[^1]\n\n[^1]: ![in a footnote]({}/2.png)"_s,
    u"![local](file:///etc/hostname) ![data](data:image/png;base64,iVBORw0KGgo=) ![qrc](qrc:/icons/copy.svg)"_s,
    u"![relative](//{}/3.png) ![parent](../4.png)"_s,
    u"```html\n<img src=\"{}/5.png\">\n```"_s,
};

QString answerFull(const QString &address)
{
    return kTraps.join(u"\n\n"_s).replace(u"{}"_s, address);
}

QByteArray settingsForATallWindow()
{
    return "[window]\nsize=@Size(900 6000)\n"_ba; // the whole answer is on the page at once
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// An answer can make the program load nothing, whatever stands in it.
class TestNoRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTrapsWithoutLoadingThem_data();
    void showsTrapsWithoutLoadingThem();
};

void TestNoRequests::showsTrapsWithoutLoadingThem_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("in the answer") << u"q"_s;
    QTest::newRow("in the question, too") << QString();
}

void TestNoRequests::showsTrapsWithoutLoadingThem()
{
    QFETCH(QString, prompt);
    RawPeer listener([](QTcpSocket &) {});
    const QString text = answerFull(listener.url());
    if (prompt.isEmpty())
        prompt = text;
    QStringList pieces; // so that every trap is half there for a while
    for (qsizetype i = 0; i < text.size(); i += 7)
        pieces += text.sliced(i, qMin<qsizetype>(7, text.size() - i));
    const QTemporaryDir dir;
    write(dir.filePath(u"script"_s), answerEvents(pieces).join('\n'));
    write(dir.filePath(u"settings.ini"_s), settingsForATallWindow());
    const DemoProcess server({u"--script"_s, dir.filePath(u"script"_s), u"--rate"_s, u"2000"_s});
    const QString kept = qEnvironmentVariable("LECTERN_KEEP_PICTURES");
    const QString picture = (kept.isEmpty() ? dir.path() : kept) + u"/traps.png"_s;
    const Outcome outcome = runProgram({u"--endpoint"_s, server.url(), u"--model"_s, u"m"_s, u"--prompt"_s,
                                        prompt, u"--data-dir"_s, dir.path(), u"--screenshot"_s, picture},
                                       std::chrono::seconds(60));
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(outcome.err, ""_ba);
    QCOMPARE(QImage(picture).height(), 6000);
    QCOMPARE(listener.connections(), 0);
}

QTEST_GUILESS_MAIN(TestNoRequests)
#include "tst_no_requests.moc"
