// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// What is said of a keychain that cannot be used: run by with_keyring.sh, once for each state.
#include "auth/keychaintokenstore.h"
#include "auth/keyringprobe.h"
#include "auth/secretservicestandin.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A Secret Service that says no to everything, or nothing at all.
class BadProvider final : public SecretServiceStandIn
{
public:
    explicit BadProvider(bool isSilent)
        : m_isSilent(isSilent)
    {
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (!m_isSilent)
            connection.send(message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s));
        return true;
    }

private:
    bool m_isSilent;
};

QString state()
{
    return qEnvironmentVariable("LECTERN_KEYRING_STATE");
}

std::optional<PasswordStoreState> askedState()
{
    QObject context;
    std::optional<PasswordStoreState> told;
    askPasswordStore(&context, [&](PasswordStoreState now) { told = now; });
    const bool isLater = !told;
    const bool isAnswered = QTest::qWaitFor([&] { return told.has_value(); }, 20'000);
    return isLater && isAnswered ? told : std::nullopt;
}

} // namespace

class TestKeychainStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrong();
    void saysWhatIsWrongWithoutAsking();
    void tellsTheState();
    void tellsThatAProviderRefuses();
    void tellsThatAProviderIsSilent();
    void asksNobodyWhoHasGone();
};

void TestKeychainStates::initTestCase()
{
    if (state().isEmpty())
        QSKIP("runs by tests/auth/with_keyring.sh only");
}

void TestKeychainStates::saysWhatIsWrong()
{
    KeychainTokenStore store({.maxItemBytes = 150, .ask = askStore});
    const StoreProbe call{store};
    const bool isReady = state() == u"ready"_s;
    const QByteArray expected = state() == u"locked"_s ? "locked" : "missing";
    QCOMPARE(call.read(u"a"_s), isReady ? QByteArray("nothing") : expected);
    QCOMPARE(call.write(u"a"_s, "one"), isReady ? QByteArray("done") : expected);
    QCOMPARE(call.write(u"a"_s, QByteArray(500, 'x')), isReady ? QByteArray("done") : expected);
    QCOMPARE(call.remove(u"a"_s), isReady ? QByteArray("done") : expected);
}

void TestKeychainStates::saysWhatIsWrongWithoutAsking()
{
    KeychainTokenStore store({});
    const StoreProbe call{store};
    const QByteArray written = call.write(u"a"_s, "one");
    if (state() == u"ready"_s)
        QCOMPARE(written, QByteArray("done"));
    else
        QCOMPARE(written, state() == u"locked"_s ? QByteArray("refused") : QByteArray("missing"));
}

void TestKeychainStates::tellsTheState()
{
    const PasswordStoreState expected = state() == u"ready"_s    ? PasswordStoreState::Ready
                                        : state() == u"locked"_s ? PasswordStoreState::Locked
                                                                 : PasswordStoreState::Missing;
    QCOMPARE(askedState(), std::optional(expected));
}

void TestKeychainStates::tellsThatAProviderRefuses()
{
    if (state() != u"absent"_s)
        QSKIP("needs a bus on which the name is free");
    const BadProvider provider(false);
    QVERIFY(provider.isThere());
    QCOMPARE(askedState(), std::optional(PasswordStoreState::Ready));
    KeychainTokenStore store({.ask = askStore});
    const StoreProbe call{store};
    QCOMPARE(call.read(u"a"_s), QByteArray("refused"));
    QCOMPARE(call.write(u"a"_s, "one"), QByteArray("refused"));
    QCOMPARE(call.remove(u"a"_s), QByteArray("refused"));
}

void TestKeychainStates::tellsThatAProviderIsSilent()
{
    if (state() != u"absent"_s)
        QSKIP("needs a bus on which the name is free");
    const BadProvider provider(true);
    QVERIFY(provider.isThere());
    QCOMPARE(askedState(), std::optional(PasswordStoreState::Silent));
    KeychainTokenStore store({.patience = 300ms, .ask = askStore});
    QCOMPARE(StoreProbe{store}.read(u"a"_s), QByteArray("silent"));
}

void TestKeychainStates::asksNobodyWhoHasGone()
{
    {
        QObject context;
        askPasswordStore(&context, [](PasswordStoreState) { QFAIL("the context has gone"); });
    }
    QVERIFY(askedState()); // whose answer comes after that one
}

QTEST_GUILESS_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
