// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Against a real gnome-keyring of its own: run by with_keyring.sh.
#include "auth/keychain.h"
#include "auth/keychainhead.h"
#include "auth/keychainprobe.h"
#include "support/secretsearch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// One item as a program that ended at the wrong moment leaves it.
QByteArray writeItem(const QString &key, const QByteArray &value)
{
    auto word = std::make_shared<QByteArray>();
    Keychain::write(qApp, options().service, key, Secret(value), StoreProbe::into(word));
    return StoreProbe::waitFor(word);
}

/// Nothing when it ends.
QByteArray nextLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(-1)) {
    }
    return process.readLine().trimmed();
}

} // namespace

class TestKeychainTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void keepsValuesOfAnySize_data();
    void keepsValuesOfAnySize();
    void replacesValues_data();
    void replacesValues();
    void findsNothingWhereNothingIs();
    void tellsKeysApart();
    void answersInOrderAndLater();
    void keepsAValueForTheNextProgram();
    void givesTheOldValueUntilTheNewOneIsWhole();
    void givesNothingForWhatIsDamaged_data();
    void givesNothingForWhatIsDamaged();
    void holdsOneWholeValueWheneverItIsKilled();
    void writesNothingInPlainText();
};

void TestKeychainTokenStore::initTestCase()
{
    if (qEnvironmentVariable("LECTERN_KEYRING_STATE") != u"ready"_s)
        QSKIP("runs by tests/auth/with_keyring.sh only");
}

void TestKeychainTokenStore::cleanup()
{
    if (qEnvironmentVariable("LECTERN_KEYRING_STATE") != u"ready"_s)
        return;
    KeychainProbe p;
    for (const QString &key : {u"a"_s, u"b"_s})
        QCOMPARE(p.call.remove(key), QByteArray("done"));
}

void TestKeychainTokenStore::keepsValuesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qsizetype>("maxItemBytes");
    QTest::newRow("empty") << QByteArray("") << kSmall;
    QTest::newRow("short") << QByteArray("one") << kSmall;
    QTest::newRow("one more than fits") << QByteArray(kSmall + 1, 'x') << kSmall;
    QTest::newRow("several parts") << longValue("one") << kSmall;
    QTest::newRow("wide characters") << QString(u"漢字é"_s.repeated(100)).toUtf8() << qsizetype(151);
    QTest::newRow("in one item") << QByteArray(100'000, 'y') << KeychainTokenStore::defaultMaxItemBytes();
    QTest::newRow("as on Windows") << QByteArray(10'000, 'z') << qsizetype(2560);
}

void TestKeychainTokenStore::keepsValuesOfAnySize()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qsizetype, maxItemBytes);
    KeychainProbe p(options(maxItemBytes));
    const qsizetype before = itemCount();
    QCOMPARE(p.call.write(u"a"_s, value), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), value);
    QVERIFY(itemCount() > before);
    QCOMPARE(p.call.remove(u"a"_s), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), QByteArray("nothing"));
    QCOMPARE(itemCount(), before);
}

void TestKeychainTokenStore::replacesValues_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("items");
    QTest::newRow("short by short") << QByteArray("one") << QByteArray("two") << 1;
    QTest::newRow("short by long") << QByteArray("one") << QByteArray(400, 'b') << 4;
    QTest::newRow("long by short") << QByteArray(400, 'a') << QByteArray("two") << 1;
    QTest::newRow("long by long") << QByteArray(700, 'a') << QByteArray(400, 'b') << 4;
    QTest::newRow("by the same") << QByteArray(400, 'a') << QByteArray(400, 'a') << 4;
}

void TestKeychainTokenStore::replacesValues()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    KeychainProbe p;
    const qsizetype before = itemCount();
    QCOMPARE(p.call.write(u"a"_s, first), QByteArray("done"));
    QCOMPARE(p.call.write(u"a"_s, second), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), second);
    QTEST(int(itemCount() - before), "items");
}

void TestKeychainTokenStore::findsNothingWhereNothingIs()
{
    KeychainProbe p;
    QCOMPARE(p.call.read(u"a"_s), QByteArray("nothing"));
    QCOMPARE(p.call.remove(u"a"_s), QByteArray("done"));
}

void TestKeychainTokenStore::tellsKeysApart()
{
    KeychainProbe p;
    p.call.write(u"a"_s, longValue("first"));
    p.call.write(u"b"_s, longValue("second"));
    p.call.remove(u"a"_s);
    QCOMPARE(p.call.read(u"a"_s), QByteArray("nothing"));
    QCOMPARE(p.call.read(u"b"_s), longValue("second"));
}

void TestKeychainTokenStore::answersInOrderAndLater()
{
    KeychainProbe p;
    const auto first = p.call.beginWrite(u"a"_s, longValue("one"));
    const auto second = p.call.beginRead(u"a"_s);
    const auto third = p.call.beginWrite(u"a"_s, "two");
    const auto fourth = p.call.beginRead(u"a"_s);
    const auto fifth = p.call.beginRemove(u"a"_s);
    const auto sixth = p.call.beginRead(u"a"_s);
    QVERIFY(first->isNull());
    QCOMPARE(StoreProbe::waitFor(sixth), QByteArray("nothing"));
    QCOMPARE(*first, QByteArray("done"));
    QCOMPARE(*second, longValue("one"));
    QCOMPARE(*third, QByteArray("done"));
    QCOMPARE(*fourth, QByteArray("two"));
    QCOMPARE(*fifth, QByteArray("done"));
}

void TestKeychainTokenStore::keepsAValueForTheNextProgram()
{
    KeychainProbe(options()).call.write(u"a"_s, longValue("one"));
    KeychainProbe next(options(2560)); // which cuts in another way
    QCOMPARE(next.call.read(u"a"_s), longValue("one"));
    QCOMPARE(next.call.write(u"a"_s, "two"), QByteArray("done"));
    QCOMPARE(next.call.read(u"a"_s), QByteArray("two"));
}

void TestKeychainTokenStore::givesTheOldValueUntilTheNewOneIsWhole()
{
    KeychainProbe p;
    p.call.write(u"a"_s, longValue("old"));
    const QByteArray news = longValue("new");
    const KeychainHead head = KeychainHead::of(news, kSmall);
    const QByteArrayList pieces = cut(news, kSmall);
    QCOMPARE(pieces.size(), head.parts);
    for (int i = 0; i < head.parts; ++i) {
        QCOMPARE(writeItem(head.partKey(u"a"_s, i), pieces.at(i)), QByteArray("done"));
        QCOMPARE(p.call.read(u"a"_s), longValue("old"));
    }
    QCOMPARE(writeItem(u"a"_s, head.text()), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), news);
}

void TestKeychainTokenStore::givesNothingForWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    KeychainHead wrong = KeychainHead::of("value", kSmall);
    wrong.value = "other";
    QTest::newRow("a word of somebody else") << QByteArray("hunter2");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("another checksum") << wrong.text();
    QTest::newRow("parts that are not there") << KeychainHead::of(longValue("one"), kSmall).text();
    QTest::newRow("too many parts") << QByteArray("lectern-1 99999999 abc def\n");
    QTest::newRow("parts that are no number") << QByteArray("lectern-1 x abc def\n");
    QTest::newRow("parts below none") << QByteArray("lectern-1 -1 abc def\n");
    QTest::newRow("another version") << QByteArray("lectern-2 0 - def\nvalue");
}

void TestKeychainTokenStore::givesNothingForWhatIsDamaged()
{
    QFETCH(const QByteArray, text);
    KeychainProbe p;
    QCOMPARE(writeItem(u"a"_s, text), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), QByteArray("nothing"));
    QCOMPARE(p.call.write(u"a"_s, "new"), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), QByteArray("new"));
}

/// Another process writes one value after the other, says so of each, and is killed somewhere: while it
/// writes the first one, or later.
void TestKeychainTokenStore::holdsOneWholeValueWheneverItIsKilled()
{
    KeychainProbe p;
    QElapsedTimer time;
    time.start();
    QCOMPARE(p.call.write(u"a"_s, longValue("0")), QByteArray("done"));
    const auto oneWrite = int(time.elapsed()); // however slow it is here
    const QByteArrayList values{longValue("0"), longValue("1"), longValue("2")};
    QByteArray before = values.at(0);
    for (int i = 0; i < 10; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s});
        QCOMPARE(nextLine(writer), QByteArray("begun"));
        const bool isLater = i % 2 == 1;
        if (isLater)
            QCOMPARE(nextLine(writer), QByteArray("1"));
        QTest::qWait(QRandomGenerator::global()->bounded(2 * oneWrite + 1));
        writer.kill();
        QVERIFY(writer.waitForFinished(-1));
        const bool isWritten = isLater || writer.canReadLine();
        const QByteArray value = p.call.read(u"a"_s);
        QVERIFY2(value == values.at(1) || value == (isWritten ? values.at(2) : before),
                 value.left(60).constData());
        before = value;
    }
}

void TestKeychainTokenStore::writesNothingInPlainText()
{
    KeychainProbe p;
    QCOMPARE(p.call.write(u"a"_s, "hunter2-hunter2"), QByteArray("done"));
    QCOMPARE(p.call.write(u"b"_s, longValue("hunter2-hunter2")), QByteArray("done"));
    const QString home = qEnvironmentVariable("LECTERN_KEYRING_HOME");
    QVERIFY(!home.isEmpty());
    QVERIFY(!foundIn(home, {"hunter2-hunter2"}));
}

namespace {

void writeForEver(const StoreProbe &call, int number)
{
    call.store.write(u"a"_s, Secret(longValue(QByteArray::number(number))), [=](const auto &error) {
        if (error)
            std::exit(1);
        printf("%d\n", number);
        fflush(stdout);
        writeForEver(call, 3 - number);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--write-for-ever"_s)) {
        KeychainTokenStore store(options());
        puts("begun");
        fflush(stdout);
        writeForEver({store}, 1);
        return app.exec();
    }
    TestKeychainTokenStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychaintokenstore.moc"
