// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "serviceprobe.h"

#include "support/events.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A service whose turns are kept when the test says so.
struct KeptProbe : ServiceProbe
{
    struct Asked
    {
        TurnId id;
        std::function<void(const std::optional<Error> &)> done;
    };
    QList<Asked> asked;

    KeptProbe()
    {
        service.setKeepSend([this](TurnId id, const auto &done) { asked.append({id, done}); });
    }
    /// What is queued by now has happened.
    static void settle() { QCoreApplication::processEvents(); }
    void keep(const std::optional<Error> &error = {})
    {
        asked.constLast().done(error);
        settle();
    }
    qsizetype requests() const
    {
        qsizetype count = 0;
        for (const QPointer<FakeTransport> &connection : transports)
            count += connection ? connection->sent().size() : 0;
        return count;
    }
};

const Error kDiskFull{ErrorKind::File, u"no space left"_s};

} // namespace

/// Nothing leaves before it is kept.
class TestKeepSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsMeanwhile();
    void sendsOnceTheConnectionStands();
    void waitsOnAConnectionThatIsThere();
    void asksOnceARun();
    void asksAnewForATurnThatGoesOn();
    void neverSendsWhatCannotBeKept_data();
    void neverSendsWhatCannotBeKept();
    void failsAtOnceWhateverItWaitsFor();
    void tellsNothingFromInsideTheCall();
    void bearsAConnectionThatGoesMeanwhile();
    void isNotSilentWhileItIsBeingKept();
    void forgetsATurnThatIsOver_data();
    void forgetsATurnThatIsOver();
    void hearsTheFirstAnswerOnly();
    void tellsWhatIsKnownOfTheQuestion();
};

void TestKeepSend::connectsMeanwhile()
{
    KeptProbe f;
    const TurnId id = f.askAndAccept();
    f.settle();
    QCOMPARE(f.asked.size(), 1);
    QCOMPARE(f.asked.constFirst().id, id);
    QVERIFY(f.isOpen());
    QCOMPARE(f.requests(), 0);
    f.keep();
    QCOMPARE(f.requests(), 1);
    f.transport()->say(completed());
    QCOMPARE(f.finished.size(), 1);
}

void TestKeepSend::sendsOnceTheConnectionStands()
{
    KeptProbe f;
    f.ask();
    f.keep();
    QVERIFY(f.transport()->isConnecting());
    f.transport()->accept();
    QCOMPARE(f.requests(), 1);
}

void TestKeepSend::waitsOnAConnectionThatIsThere()
{
    KeptProbe f;
    f.askAndAccept();
    f.keep();
    f.transport()->say(completed());
    f.ask();
    f.settle();
    QCOMPARE(f.transports.size(), 1);
    QCOMPARE(f.requests(), 1);
    f.keep();
    QCOMPARE(f.requests(), 2);
}

void TestKeepSend::asksOnceARun()
{
    KeptProbe f;
    f.askAndAccept();
    f.keep();
    f.transport()->drop(Protocol::ClosedEarly{});
    QTRY_COMPARE(f.transports.size(), 2);
    f.transport()->accept();
    QCOMPARE(f.sent().input.size(), 1);
    f.transport()->say(completed({{u"end_turn"_s, false}}));
    QCOMPARE(f.transport()->sent().size(), 2);
    QCOMPARE(f.asked.size(), 1);
}

void TestKeepSend::asksAnewForATurnThatGoesOn()
{
    KeptProbe f;
    TurnOrder order = f.order();
    f.service.startTurn(order);
    f.transport()->accept();
    f.keep();
    f.transport()->say(incomplete(u"max_output_tokens"_s));
    order.delivery = Delivery::Answered;
    f.service.startTurn(order);
    QCOMPARE(f.asked.size(), 2);
    QCOMPARE(f.asked.constLast().id, order.id);
    f.keep(kDiskFull);
    QCOMPARE(f.failure(), ErrorKind::NotKept);
    QCOMPARE(f.delivery(), Delivery::Answered); // what was known of it before
}

void TestKeepSend::neverSendsWhatCannotBeKept_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("while it connects") << false;
    QTest::newRow("when the connection stands") << true;
}

void TestKeepSend::neverSendsWhatCannotBeKept()
{
    QFETCH(const bool, connected);
    KeptProbe f;
    const TurnId id = f.ask();
    const QPointer<FakeTransport> connection = f.transport();
    if (connected)
        connection->accept();
    f.keep(kDiskFull);
    QCOMPARE(f.failed.size(), 1);
    QCOMPARE(f.failed.at(0).at(0).value<TurnId>(), id);
    QCOMPARE(f.failure(), ErrorKind::NotKept);
    QCOMPARE(f.failed.at(0).at(1).value<Error>().detail, kDiskFull.detail);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
    QVERIFY(!f.service.isRunning());
    QCOMPARE(f.requests(), 0);
    QVERIFY(!connection || !connection->isOpen());
    QCOMPARE(f.retries.size(), 0);
}

void TestKeepSend::failsAtOnceWhateverItWaitsFor()
{
    KeptProbe f;
    f.service.setBackoff([](int) { return std::chrono::hours(1); });
    f.ask();
    f.transport()->drop(Protocol::ClosedEarly{});
    QCOMPARE(f.retries.size(), 1);
    f.keep(kDiskFull);
    QCOMPARE(f.failure(), ErrorKind::NotKept);
}

void TestKeepSend::tellsNothingFromInsideTheCall()
{
    ServiceProbe f;
    f.service.setKeepSend([](TurnId, const auto &done) { done(kDiskFull); });
    f.ask();
    QCOMPARE(f.emitted(), 0);
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.failure(), ErrorKind::NotKept);
}

void TestKeepSend::bearsAConnectionThatGoesMeanwhile()
{
    KeptProbe f;
    f.askAndAccept();
    f.transport()->drop(Protocol::ClosedEarly{1012, {}});
    f.keep(); // between two connections
    QTRY_COMPARE(f.transports.size(), 2);
    QCOMPARE(f.requests(), 0);
    QCOMPARE(f.service.delivery(f.asked.constFirst().id), Delivery::NeverSent);
    f.transport()->accept();
    QCOMPARE(f.requests(), 1);
}

/// A slow disk is no silence of the server.
void TestKeepSend::isNotSilentWhileItIsBeingKept()
{
    KeptProbe f;
    f.service.setPatience({std::chrono::milliseconds(1), std::chrono::hours(1)});
    f.ask();
    f.transport()->accept(); // in the same moment
    QTimer later;
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(2); // longer than the patience
    QTRY_VERIFY(!passed.isEmpty());
    QCOMPARE(f.retries.size() + f.failed.size(), 0);
    f.keep();
    QCOMPARE(f.requests(), 1);
}

void TestKeepSend::forgetsATurnThatIsOver_data()
{
    QTest::addColumn<bool>("byThePerson");
    QTest::newRow("stopped") << true;
    QTest::newRow("another server") << false;
}

void TestKeepSend::forgetsATurnThatIsOver()
{
    QFETCH(const bool, byThePerson);
    KeptProbe f;
    const TurnId id = f.askAndAccept();
    if (byThePerson)
        f.service.cancelTurn(id);
    else
        f.service.setEndpoint({QUrl(u"http://b.example/v1"_s), {}});
    f.keep();
    f.asked.constFirst().done(kDiskFull);
    f.settle();
    QCOMPARE(f.requests(), 0);
    QCOMPARE(f.failed.size(), byThePerson ? 0 : 1);
    if (!byThePerson)
        QCOMPARE(f.delivery(), Delivery::NeverSent);
}

void TestKeepSend::hearsTheFirstAnswerOnly()
{
    KeptProbe f;
    f.askAndAccept();
    f.keep();
    f.keep();
    f.keep(kDiskFull);
    QCOMPARE(f.requests(), 1);
    QCOMPARE(f.failed.size(), 0);
}

void TestKeepSend::tellsWhatIsKnownOfTheQuestion()
{
    KeptProbe f;
    const TurnId id = f.askAndAccept();
    QCOMPARE(f.service.delivery(id), Delivery::NeverSent);
    f.keep();
    QCOMPARE(f.service.delivery(id), Delivery::OutcomeUnknown);
    f.transport()->say(completed());
    QCOMPARE(f.service.delivery(id), std::nullopt);
    f.ask(u"one"_s);
    f.ask(u"two"_s); // busy
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.delivery(), Delivery::NeverSent);
}

QTEST_GUILESS_MAIN(TestKeepSend)
#include "tst_keepsend.moc"
