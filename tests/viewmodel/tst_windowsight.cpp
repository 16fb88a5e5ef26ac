// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/windowsight.h"

#include <QAccessible>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Lectern;

class TestWindowSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWindow();
    void knowsThatItIsMinimised();
    void somebodyListensToWhatIsHidden();
};

void TestWindowSight::followsTheWindow()
{
    QRasterWindow window;
    const WindowSight sight(window);
    const QSignalSpy changed(&sight, &WindowSight::changed);
    QVERIFY(!sight.isFollowed());
    window.show();
    QTRY_VERIFY(sight.isFollowed());
    window.hide();
    QTRY_VERIFY(!sight.isFollowed());
    window.show();
    QTRY_VERIFY(sight.isFollowed());
    QCOMPARE(changed.size(), 3);
}

void TestWindowSight::knowsThatItIsMinimised()
{
    QRasterWindow window;
    const WindowSight sight(window);
    window.show();
    QTRY_VERIFY(sight.isFollowed());
    window.showMinimized();
    QTRY_VERIFY(!sight.isFollowed());
    window.showNormal();
    QTRY_VERIFY(sight.isFollowed());
}

void TestWindowSight::somebodyListensToWhatIsHidden()
{
    QRasterWindow window;
    const WindowSight sight(window);
    QAccessible::setActive(true);
    QVERIFY(sight.isFollowed());
    QAccessible::setActive(false);
    QVERIFY(!sight.isFollowed());
}

QTEST_MAIN(TestWindowSight)
#include "tst_windowsight.moc"
