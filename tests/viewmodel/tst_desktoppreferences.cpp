// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/desktoppreferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

/// What is chosen about the desktop.
class TestDesktopPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isQuietInItsHours_data();
    void isQuietInItsHours();
    void asksAtFirst();
    void remembersAPlace_data();
    void remembersAPlace();
    void tellsWhatOthersChange();
};

void TestDesktopPreferences::isQuietInItsHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("in the night") << 1320 << 420 << QTime(23, 30) << true;
    QTest::newRow("after midnight") << 1320 << 420 << QTime(0, 0) << true;
    QTest::newRow("first minute") << 1320 << 420 << QTime(22, 0) << true;
    QTest::newRow("first minute after") << 1320 << 420 << QTime(7, 0) << false;
    QTest::newRow("by day") << 1320 << 420 << QTime(12, 0) << false;
    QTest::newRow("at noon") << 720 << 780 << QTime(12, 30) << true;
    QTest::newRow("not at noon") << 720 << 780 << QTime(13, 0) << false;
    QTest::newRow("no time at all") << 600 << 600 << QTime(10, 0) << false;
}

void TestDesktopPreferences::isQuietInItsHours()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QTime, time);
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    DesktopPreferences preferences(settings);
    preferences.setQuietFrom(from);
    preferences.setQuietUntil(until);
    QVERIFY(!preferences.isQuiet(time)); // unless somebody wants it
    preferences.setQuietHours(true);
    QTEST(preferences.isQuiet(time), "quiet");
}

void TestDesktopPreferences::asksAtFirst()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    DesktopPreferences preferences(settings);
    QCOMPARE(preferences.closing(), DesktopPreferences::Closing::Ask);
    QVERIFY(!preferences.isHotkeyOn());
    QVERIFY(preferences.notifies());
    QVERIFY(!preferences.hasSound());
    preferences.setClosing(DesktopPreferences::Closing::Stay);
    QCOMPARE(DesktopPreferences(settings).closing(), DesktopPreferences::Closing::Stay);
}

void TestDesktopPreferences::remembersAPlace_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("usable");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("place") << u"-12 40"_s << true;
    QTest::newRow("half") << u"12"_s << false;
    QTest::newRow("nonsense") << u"here there"_s << false;
}

void TestDesktopPreferences::remembersAPlace()
{
    QFETCH(QString, kept);
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    settings.set(Setting::quickPlace(), kept);
    DesktopPreferences preferences(settings);
    QTEST(preferences.quickPlace().has_value(), "usable");
    preferences.setQuickPlace(QPoint(-3, 7));
    QCOMPARE(preferences.quickPlace(), QPoint(-3, 7));
}

void TestDesktopPreferences::tellsWhatOthersChange()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    DesktopPreferences preferences(settings);
    QSignalSpy changed(&preferences, &DesktopPreferences::changed);
    settings.set(Setting::zoom, 2);
    QCOMPARE(changed.size(), 0);
    settings.set(Setting::notifications, false);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!preferences.notifies());
}

QTEST_GUILESS_MAIN(TestDesktopPreferences)
#include "tst_desktoppreferences.moc"
