// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Against a real gnome-keyring of its own: run by with_keyring.sh.
#include "auth/keychainprobe.h"

#include <QTest>

#include <csignal>

using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A keyring that is stopped where it stands, until the end of the scope.
class Hanging
{
public:
    Hanging()
        : m_pid(qEnvironmentVariableIntValue("LECTERN_KEYRING_PID"))
    {
        ::kill(m_pid, SIGSTOP);
    }
    ~Hanging() { ::kill(m_pid, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Hanging)

private:
    pid_t m_pid;
};

} // namespace

class TestKeychainHangs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void saysThatTheKeychainHangs();
    void removesLaterWhatItWasToldToRemove();
    void isNotConfusedByALateWrite_data();
    void isNotConfusedByALateWrite();
    void goesAwayWhileTheKeychainHangs();
};

void TestKeychainHangs::initTestCase()
{
    if (qEnvironmentVariable("LECTERN_KEYRING_STATE") != u"ready"_s)
        QSKIP("runs by tests/auth/with_keyring.sh only");
}

void TestKeychainHangs::cleanup()
{
    if (qEnvironmentVariable("LECTERN_KEYRING_STATE") != u"ready"_s)
        return;
    KeychainProbe p;
    for (const QString &key : {u"a"_s, u"b"_s})
        QCOMPARE(p.call.remove(key), QByteArray("done"));
}

void TestKeychainHangs::saysThatTheKeychainHangs()
{
    KeychainProbe p(options(kSmall, 1s));
    QCOMPARE(p.call.write(u"a"_s, "one"), QByteArray("done"));
    {
        const Hanging hanging;
        const auto first = p.call.beginRead(u"a"_s);
        const auto second = p.call.beginRead(u"a"_s);
        const auto third = p.call.beginWrite(u"a"_s, "two");
        QCOMPARE(StoreProbe::waitFor(first), QByteArray("silent"));
        QCOMPARE(StoreProbe::waitFor(second), QByteArray("silent"));
        QCOMPARE(StoreProbe::waitFor(third), QByteArray("silent"));
        QCOMPARE(p.call.read(u"a"_s), QByteArray("silent"));
    }
    QTRY_COMPARE(p.call.read(u"a"_s), QByteArray("one")); // the write had not begun
}

void TestKeychainHangs::removesLaterWhatItWasToldToRemove()
{
    KeychainProbe p(options(kSmall, 1s));
    QCOMPARE(p.call.write(u"a"_s, longValue("one")), QByteArray("done"));
    const qsizetype before = itemCount();
    {
        const Hanging hanging;
        const auto read = p.call.beginRead(u"a"_s);
        QCOMPARE(p.call.remove(u"a"_s), QByteArray("silent"));
        QCOMPARE(*read, QByteArray("silent"));
    }
    QTRY_VERIFY(itemCount() < before);
    QTRY_COMPARE(p.call.read(u"a"_s), QByteArray("nothing"));
}

void TestKeychainHangs::isNotConfusedByALateWrite_data()
{
    QTest::addColumn<int>("milliseconds"); // of writing, before the keychain hangs
    for (const int milliseconds : {0, 15, 40, 80, 130})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void TestKeychainHangs::isNotConfusedByALateWrite()
{
    QFETCH(const int, milliseconds);
    KeychainProbe p(options(kSmall, 1s));
    const qsizetype before = itemCount();
    QCOMPARE(p.call.write(u"a"_s, longValue("one")), QByteArray("done"));
    const auto write = p.call.beginWrite(u"a"_s, longValue("two"));
    QByteArray told;
    {
        QTest::qWait(milliseconds);
        const Hanging hanging;
        told = StoreProbe::waitFor(write);
    }
    QTRY_VERIFY(p.call.read(u"a"_s) != "silent");
    const QByteArray now = p.call.read(u"a"_s);
    QVERIFY2(now == longValue("one") || now == longValue("two"), now.constData());
    QVERIFY(told != "done" || now == longValue("two"));
    QCOMPARE(p.call.write(u"a"_s, "three"), QByteArray("done"));
    QCOMPARE(p.call.read(u"a"_s), QByteArray("three"));
    QCOMPARE(*write, told); // once
    QCOMPARE(itemCount(), before + 1);
}

void TestKeychainHangs::goesAwayWhileTheKeychainHangs()
{
    auto word = std::make_shared<QByteArray>();
    {
        KeychainProbe p;
        p.call.write(u"a"_s, "one");
        const Hanging hanging;
        word = p.call.beginRead(u"a"_s);
        p.call.beginWrite(u"a"_s, "two");
        QTest::qWait(50); // so that the job is under way
    }
    KeychainProbe next;
    QCOMPARE(next.call.read(u"a"_s), QByteArray("one"));
    QVERIFY(word->isNull());
}

QTEST_GUILESS_MAIN(TestKeychainHangs)
#include "tst_keychainhangs.moc"
