// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/startmessage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// What one start hands to another, and what it makes of what it was given.
class TestStartMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void leavesOutWhatIsNoText();
    void tellsFilesFromLinks();
};

void TestStartMessage::comesBackAsItWas_data()
{
    using Wish = StartMessage::Wish;
    QTest::addColumn<StartMessage>("message");
    QTest::newRow("nothing") << StartMessage{};
    QTest::newRow("all") << StartMessage{.wish = Wish::Quick,
                                         .prompt = u"line\nanother \"line\""_s,
                                         .links = {u"lectern://new"_s},
                                         .files = {u"/tmp/ä b"_s, u"/tmp/c\nd"_s},
                                         .token = u"token"_s};
    QTest::newRow("new") << StartMessage{.wish = Wish::New};
    QTest::newRow("hidden") << StartMessage{.wish = Wish::Nothing};
}

void TestStartMessage::comesBackAsItWas()
{
    QFETCH(StartMessage, message);
    const QByteArray line = written(message);
    QVERIFY(!line.contains('\n'));
    QCOMPARE(startMessageFrom(line), message);
}

void TestStartMessage::takesNoNonsense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << "[1, 2]"_ba;
    QTest::newRow("no JSON") << "quick"_ba;
    QTest::newRow("no wish") << R"({"prompt": "a"})"_ba;
    QTest::newRow("unknown wish") << R"({"wish": "format"})"_ba;
    QTest::newRow("wish of another type") << R"({"wish": 1})"_ba;
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("too long") << R"({"wish": "window", "prompt": ")" + QByteArray(kMaxStartMessage, 'a') +
                                     R"("})";
}

void TestStartMessage::takesNoNonsense()
{
    QFETCH(QByteArray, line);
    QVERIFY(!startMessageFrom(line));
}

void TestStartMessage::leavesOutWhatIsNoText()
{
    const auto message =
        startMessageFrom(R"({"wish": "window", "files": [1, "/a", null, ["/b"]], "links": {"a": 1}})");
    QVERIFY(message);
    QCOMPARE(*message, (StartMessage{.files = {u"/a"_s}}));
}

void TestStartMessage::tellsFilesFromLinks()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"a b%20c.txt"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    StartMessage message;
    QVERIFY(addOperand(message, file));
    QVERIFY(addOperand(message, u"file:///tmp/d%20e"_s));
    QVERIFY(addOperand(message, u"lectern://new?prompt=a"_s));
    QVERIFY(!addOperand(message, u"https://example.org/"_s));
    QVERIFY(!addOperand(message, dir.filePath(u"missing"_s)));
    QCOMPARE(message, (StartMessage{.links = {u"lectern://new?prompt=a"_s}, .files = {file, u"/tmp/d e"_s}}));
}

QTEST_APPLESS_MAIN(TestStartMessage)
#include "tst_startmessage.moc"
