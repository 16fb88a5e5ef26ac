// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/portalhotkey.h"
#include "support/desktopmock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// The hotkey of the portal, against one of the test's own on a bus of its own.
class TestPortalHotkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedForAndWorks();
    void saysWhoAsks();
    void isAskedForAgainInTheSameSession();
    void isRefused_data();
    void isRefused();
    void isUnsupportedWithoutAPortal();
    void writesKeysAsThePortalDoes_data();
    void writesKeysAsThePortalDoes();
};

namespace {

using State = GlobalHotkey::State;
const QKeySequence kKeys(Qt::CTRL | Qt::ALT | Qt::Key_Space);

} // namespace

void TestPortalHotkey::isAskedForAndWorks()
{
    DesktopMock portal({u"portal"_s, u"grant"_s});
    QTRY_VERIFY(portal.isReady());
    PortalHotkey hotkey(u"Open it"_s);
    QSignalSpy pressed(&hotkey, &GlobalHotkey::pressed);
    QCOMPARE(hotkey.state(), State::Off);
    hotkey.take(kKeys);
    QCOMPARE(hotkey.state(), State::Asking);
    QTRY_COMPARE(hotkey.state(), State::Held);
    QCOMPARE(hotkey.grantedName(), u"Press Super+J"_s);
    const QJsonArray asked = portal.calls(u"BindShortcuts"_s).constFirst()[u"shortcuts"_s].toArray();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1][u"description"_s].toString(), u"Open it"_s);
    QCOMPARE(asked[0][1][u"preferred_trigger"_s].toString(), u"CTRL+ALT+space"_s);
    portal.say("other");
    portal.say("press");
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed[0][0].toString(), u"leave"_s);
    portal.say("change");
    QTRY_COMPARE(hotkey.grantedName(), u"Press Super+K"_s);
    hotkey.release();
    QCOMPARE(hotkey.state(), State::Off);
}

void TestPortalHotkey::saysWhoAsks()
{
    DesktopMock portal({u"portal"_s, u"grant"_s});
    QTRY_VERIFY(portal.isReady());
    PortalHotkey hotkey(u"Open it"_s);
    hotkey.take(kKeys);
    QTRY_COMPARE(hotkey.state(), State::Held);
    QCOMPARE(portal.calls(u"Register"_s).size(), 1);
    QCOMPARE(portal.calls(u"Register"_s)[0][u"app"_s].toString(), u"io.github.lectern.Lectern"_s);
}

void TestPortalHotkey::isAskedForAgainInTheSameSession()
{
    DesktopMock portal({u"portal"_s, u"grant"_s});
    QTRY_VERIFY(portal.isReady());
    PortalHotkey hotkey(u"Open it"_s);
    hotkey.take(kKeys);
    hotkey.take(QKeySequence(Qt::META | Qt::Key_J)); // while it is asked
    QTRY_COMPARE(hotkey.state(), State::Held);
    hotkey.take(QKeySequence(Qt::META | Qt::Key_K));
    QTRY_COMPARE(hotkey.state(), State::Held);
    QCOMPARE(portal.calls(u"CreateSession"_s).size(), 1);
    const auto last = portal.calls(u"BindShortcuts"_s).constLast()[u"shortcuts"_s];
    QCOMPARE(last[0][1][u"preferred_trigger"_s].toString(), u"LOGO+k"_s);
}

void TestPortalHotkey::isRefused_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("by a no") << u"refuse"_s;
    QTest::newRow("by a yes with nothing") << u"nothing"_s;
}

void TestPortalHotkey::isRefused()
{
    QFETCH(QString, mode);
    DesktopMock portal({u"portal"_s, mode});
    QTRY_VERIFY(portal.isReady());
    PortalHotkey hotkey(u"Open it"_s);
    hotkey.take(kKeys);
    QTRY_COMPARE(hotkey.state(), State::Refused);
}

void TestPortalHotkey::isUnsupportedWithoutAPortal()
{
    PortalHotkey hotkey(u"Open it"_s);
    hotkey.take(kKeys);
    QTRY_COMPARE(hotkey.state(), State::Unsupported);
}

void TestPortalHotkey::writesKeysAsThePortalDoes_data()
{
    QTest::addColumn<QKeySequence>("sequence");
    QTest::addColumn<QString>("trigger");
    QTest::newRow("suggested") << kKeys << u"CTRL+ALT+space"_s;
    QTest::newRow("letter") << QKeySequence(Qt::META | Qt::SHIFT | Qt::Key_J) << u"SHIFT+LOGO+j"_s;
    QTest::newRow("function key") << QKeySequence(Qt::CTRL | Qt::Key_F9) << u"CTRL+F9"_s;
    QTest::newRow("nameless") << QKeySequence(Qt::CTRL | Qt::Key_VolumeUp) << QString();
    QTest::newRow("none") << QKeySequence() << QString();
}

void TestPortalHotkey::writesKeysAsThePortalDoes()
{
    QFETCH(QKeySequence, sequence);
    QTEST(portalTrigger(sequence), "trigger");
}

QTEST_GUILESS_MAIN(TestPortalHotkey)
#include "tst_portalhotkey.moc"
