// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/notifier.h"
#include "support/desktopmock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// What the desktop is told, and what a click on it does; on a bus of the test's own.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItIsGiven();
    void tellsWhatWasClicked();
    void putsTheNewOneInPlaceOfTheOld();
    void takesBackWhatWasSeen();
    void doesNothingWithoutAServer();
};

void TestNotifier::showsWhatItIsGiven()
{
    DesktopMock server({u"notifications"_s});
    QTRY_VERIFY(server.isReady());
    Notifier notifier;
    notifier.show({u"1"_s, u"Question"_s, u"<b>a & b</b>"_s, true});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 1);
    const QJsonObject call = server.calls(u"Notify"_s)[0];
    QCOMPARE(call[u"title"_s].toString(), u"Question"_s);
    QCOMPARE(call[u"text"_s].toString(), u"&lt;b&gt;a &amp; b&lt;/b&gt;"_s);
    QCOMPARE(call[u"actions"_s][0].toString(), u"default"_s);
    QVERIFY(call[u"hints"_s].toObject().contains(u"sound-name"_s));
}

void TestNotifier::tellsWhatWasClicked()
{
    DesktopMock server({u"notifications"_s});
    QTRY_VERIFY(server.isReady());
    Notifier notifier;
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show({u"one"_s, u"1"_s, {}});
    notifier.show({u"two"_s, u"2"_s, {}});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 2);
    server.say("click 99"); // somebody else's
    server.say("click 2");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"two"_s);
    QCOMPARE(chosen[0][1].toString(), u"leave"_s);
}

void TestNotifier::putsTheNewOneInPlaceOfTheOld()
{
    DesktopMock server({u"notifications"_s});
    QTRY_VERIFY(server.isReady());
    Notifier notifier;
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show({u"one"_s, u"1"_s, {}});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 1);
    server.say("click 1"); // the answer has come when this has
    QTRY_COMPARE(chosen.size(), 1);
    notifier.show({u"one"_s, u"2"_s, {}});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 2);
    QCOMPARE(server.calls(u"Notify"_s)[1][u"replaces"_s].toInt(), 1);
}

void TestNotifier::takesBackWhatWasSeen()
{
    DesktopMock server({u"notifications"_s});
    QTRY_VERIFY(server.isReady());
    Notifier notifier;
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show({u"one"_s, u"1"_s, {}});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 1);
    server.say("click 1");
    QTRY_COMPARE(chosen.size(), 1);
    notifier.withdraw(u"other"_s);
    notifier.withdraw(u"one"_s);
    notifier.withdraw(u"one"_s);
    notifier.show({u"last"_s, {}, {}});
    QTRY_COMPARE(server.calls(u"Notify"_s).size(), 2);
    QCOMPARE(server.calls(u"CloseNotification"_s).size(), 1);
}

void TestNotifier::doesNothingWithoutAServer()
{
    Notifier notifier;
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show({u"one"_s, u"1"_s, {}});
    notifier.withdraw(u"one"_s);
    DesktopMock server({u"notifications"_s}); // what comes later is not told of it
    QTRY_VERIFY(server.isReady());
    QCOMPARE(server.calls(u"Notify"_s).size(), 0);
    QCOMPARE(chosen.size(), 0);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
