// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "demo/scriptfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Demo;

class TestScriptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoResponses_data();
    void splitsIntoResponses();
    void namesTheBadLine_data();
    void namesTheBadLine();
    void refusesWhatCannotBeRead();
    void keepsEveryByte();
    void wrapsAround();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString TestScriptFile::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(u"script.jsonl"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size()
               ? path
               : QString();
}

void TestScriptFile::splitsIntoResponses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<int>>("sizes"); // events of each response
    QTest::addColumn<QList<bool>>("hangUps");
    const QByteArray created1 = R"({"type":"response.created","response":{"id":"r1"}})";
    const QByteArray created2 = R"({"type":"response.created","response":{"id":"r2"}})";
    const QByteArray delta = R"({"type":"response.output_text.delta","delta":"x"})";
    const QByteArray completed = R"({"type":"response.completed"})";
    const QByteArray failed = R"({"type":"response.failed"})";
    const QByteArray error = R"({"type":"error"})";
    const QByteArray limits = R"({"type":"codex.rate_limits"})";
    const auto row = [](const char *name, const QByteArrayList &lines, const QList<int> &sizes,
                        const QList<bool> &hangUps) {
        QTest::newRow(name) << lines.join('\n') << sizes << hangUps;
    };
    row("one", {created1, delta, completed}, {3}, {false});
    row("blank lines", {"", created1, "  ", completed, ""}, {2}, {false});
    row("two", {created1, completed, created2, delta, completed, ""}, {2, 3}, {false, false});
    row("prologues and an epilogue", {limits, created1, completed, limits, created2, completed, limits},
        {3, 4}, {false, false});
    row("broken off", {created1, delta}, {2}, {true});
    row("broken off before another", {created1, delta, created2, completed}, {2, 2}, {true, false});
    row("created twice", {created1, created1, completed}, {3}, {false});
    row("error, then failed", {created1, error, failed}, {3}, {false});
    row("lone error", {error, created1, completed}, {1, 2}, {false, false});
    row("error and nothing else", {error}, {1}, {false});
    row("error after a beginning", {created1, error, limits, created2, completed}, {2, 3}, {false, false});
    row("failed and nothing else", {failed}, {1}, {false});
    row("no life cycle at all", {delta}, {1}, {true});
}

void TestScriptFile::splitsIntoResponses()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<int>, sizes);
    QFETCH(QList<bool>, hangUps);
    const auto script = ScriptFile::load(write(content));
    QVERIFY(script);
    QList<int> actualSizes;
    QList<bool> actualHangUps;
    for (const DemoResponse &response : script->responses()) {
        actualSizes.append(int(response.events.size()));
        actualHangUps.append(response.hangsUp);
    }
    QCOMPARE(actualSizes, sizes);
    QCOMPARE(actualHangUps, hangUps);
}

void TestScriptFile::namesTheBadLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not JSON") << QByteArray("\n\nnonsense\n") << u"line 3"_s;
    QTest::newRow("array") << QByteArray("{\"type\":\"a\"}\n[]") << u"line 2"_s;
    QTest::newRow("number") << QByteArray("1") << u"line 1"_s;
    QTest::newRow("half an object") << QByteArray("{\"type\":") << u"line 1"_s;
    QTest::newRow("no type") << QByteArray("{\"type\":\"a\"}\n{}") << u"line 2"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"\xff\"}") << u"line 1"_s;
    QTest::newRow("empty") << QByteArray() << u"no event"_s;
    QTest::newRow("blank") << QByteArray("\n \n") << u"no event"_s;
}

void TestScriptFile::namesTheBadLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, detail);
    const auto script = ScriptFile::load(write(content));
    QVERIFY(!script);
    QCOMPARE(script.error().kind, ErrorKind::File);
    QVERIFY2(script.error().detail.contains(detail), qPrintable(script.error().detail));
}

void TestScriptFile::refusesWhatCannotBeRead()
{
    QCOMPARE(ScriptFile::load(m_folder.filePath(u"absent"_s)).error().kind, ErrorKind::File);
    QCOMPARE(ScriptFile::load(m_folder.path()).error().kind, ErrorKind::File);
    QFile large(m_folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kMaxScriptBytes + 1));
    QCOMPARE(ScriptFile::load(large.fileName()).error().kind, ErrorKind::File);
}

void TestScriptFile::keepsEveryByte()
{
    const QByteArray odd = "  {\"type\" : \"response.completed\", \"z\":1.0, \"a\":\"\\u00e4 \xc3\xa4\"}\t";
    const auto script = ScriptFile::load(write("\xEF\xBB\xBF" + odd + "\r\n"));
    QVERIFY(script);
    QCOMPARE(script->responses().first().events.first().json, odd);
}

void TestScriptFile::wrapsAround()
{
    auto script =
        ScriptFile::load(write("{\"type\":\"response.completed\",\"n\":1}\n{\"type\":\"response.done\"}"));
    QVERIFY(script);
    Replay replay(std::move(script).value());
    QCOMPARE(replay.respond({}, 0).events.first().type, QByteArray("response.completed"));
    QCOMPARE(replay.respond({}, 0).events.first().type, QByteArray("response.done"));
    QCOMPARE(replay.respond({}, 0).events.first().type, QByteArray("response.completed"));
}

QTEST_GUILESS_MAIN(TestScriptFile)
#include "tst_scriptfile.moc"
