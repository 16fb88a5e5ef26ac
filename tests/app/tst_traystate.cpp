// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/traydesk.h"

#include <QTest>

using namespace Lectern;

/// What the icon in the tray says.
class TestTrayState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMattersMost_data();
    void saysWhatMattersMost();
};

void TestTrayState::saysWhatMattersMost_data()
{
    using State = Tray::State;
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing") << TrayFacts{} << State::Idle;
    QTest::newRow("an answer comes") << TrayFacts{.running = true, .failure = ErrorKind::Timeout}
                                     << State::Working;
    QTest::newRow("signed out") << TrayFacts{.running = true, .signInNeeded = true} << State::NeedsYou;
    QTest::newRow("unseen") << TrayFacts{.unseen = 2} << State::NeedsYou;
    QTest::newRow("limit") << TrayFacts{.unseen = 1, .limitReached = true} << State::Limit;
    QTest::newRow("limit by failure") << TrayFacts{.failure = ErrorKind::LimitReached} << State::Limit;
    QTest::newRow("no host") << TrayFacts{.unseen = 1, .failure = ErrorKind::HostNotFound} << State::Offline;
    QTest::newRow("no network") << TrayFacts{.failure = ErrorKind::ConnectionLost} << State::Offline;
    QTest::newRow("another failure") << TrayFacts{.failure = ErrorKind::Server} << State::Idle;
}

void TestTrayState::saysWhatMattersMost()
{
    QFETCH(TrayFacts, facts);
    QTEST(trayStateFor(facts), "state");
}

QTEST_APPLESS_MAIN(TestTrayState)
#include "tst_traystate.moc"
