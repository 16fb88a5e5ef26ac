// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/windowplace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

const QRect kMain(0, 0, 1920, 1080);
const QRect kRight(1920, -200, 2560, 1440);
const QRect kSmall(0, 0, 1366, 768);

} // namespace

class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void isWrittenAndRead_data();
    void isWrittenAndRead();
    void bearsAnyText_data();
    void bearsAnyText();
    void namesArrangements();
};

void TestWindowPlace::fits_data()
{
    using Place = WindowPlace;
    QTest::addColumn<WindowPlace>("kept");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<WindowPlace>("expected");
    const QSize size(1100, 760);
    const Place there{size, QPoint(100, 50)};
    QTest::newRow("as it was") << there << QList<QRect>{kMain} << there;
    QTest::newRow("on the other screen")
        << Place{size, QPoint(2500, 0)} << QList<QRect>{kMain, kRight} << Place{size, QPoint(2500, 0)};
    QTest::newRow("its screen is gone") << Place{size, QPoint(2500, 0)} << QList<QRect>{kMain} << Place{size};
    QTest::newRow("larger than its screen") << Place{QSize(2000, 1200), QPoint(-50, 10)}
                                            << QList<QRect>{kMain} << Place{kMain.size(), QPoint(0, 0)};
    QTest::newRow("too large for the one that is left")
        << Place{QSize(2000, 1200), QPoint(2500, 0)} << QList<QRect>{kSmall} << Place{kSmall.size()};
    QTest::newRow("over the right edge")
        << Place{size, QPoint(1800, 900)} << QList<QRect>{kMain} << Place{size, QPoint(820, 320)};
    QTest::newRow("over the left edge")
        << Place{size, QPoint(-300, -20)} << QList<QRect>{kMain} << Place{size, QPoint(0, 0)};
    QTest::newRow("across two screens, more on the right")
        << Place{size, QPoint(1800, 0)} << QList<QRect>{kMain, kRight} << Place{size, QPoint(1920, 0)};
    QTest::newRow("above the main screen's top")
        << Place{size, QPoint(2000, -190)} << QList<QRect>{kMain, kRight} << Place{size, QPoint(2000, -190)};
    QTest::newRow("under a panel") << Place{size, QPoint(10, 5)} << QList<QRect>{QRect(0, 32, 1920, 1048)}
                                   << Place{size, QPoint(10, 32)};
    QTest::newRow("only a size") << Place{QSize(3000, 700)} << QList<QRect>{kMain, kRight}
                                 << Place{QSize(1920, 700)};
    QTest::newRow("maximised") << Place{size, QPoint(100, 50), true} << QList<QRect>{kMain}
                               << Place{size, QPoint(100, 50), true};
    QTest::newRow("maximised on a screen that is gone")
        << Place{size, QPoint(2500, 0), true} << QList<QRect>{kMain} << Place{size, {}, true};
    QTest::newRow("far away") << Place{size, QPoint(999999, -999999)} << QList<QRect>{kMain} << Place{size};
    QTest::newRow("no screens") << Place{QSize(9000, 9000), QPoint(7, 7)} << QList<QRect>{}
                                << Place{QSize(9000, 9000), QPoint(7, 7)};
}

void TestWindowPlace::fits()
{
    QFETCH(const WindowPlace, kept);
    QFETCH(const QList<QRect>, screens);
    QFETCH(const WindowPlace, expected);
    const WindowPlace place = fitted(kept, screens);
    QVERIFY2(place == expected, qPrintable(windowPlaceText(place)));
    QCOMPARE(windowPlaceText(fitted(place, screens)), windowPlaceText(place));
}

void TestWindowPlace::isWrittenAndRead_data()
{
    QTest::addColumn<WindowPlace>("place");
    QTest::addColumn<QString>("text");
    const QSize size(1100, 760);
    QTest::newRow("size") << WindowPlace{size} << u"1100x760"_s;
    QTest::newRow("position") << WindowPlace{size, QPoint(40, -30)} << u"1100x760+40-30"_s;
    QTest::newRow("corner") << WindowPlace{size, QPoint(0, 0)} << u"1100x760+0+0"_s;
    QTest::newRow("maximised") << WindowPlace{size, QPoint(-1, 2), true} << u"1100x760-1+2 maximised"_s;
    QTest::newRow("maximised, no position") << WindowPlace{size, {}, true} << u"1100x760 maximised"_s;
}

void TestWindowPlace::isWrittenAndRead()
{
    QFETCH(const WindowPlace, place);
    QFETCH(const QString, text);
    QCOMPARE(windowPlaceText(place), text);
    QVERIFY(windowPlaceFrom(text) == place);
}

void TestWindowPlace::bearsAnyText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"x"_s, u"1100"_s, u"0x0"_s, u"-5x20"_s, u"1100x760+1"_s, u"1100x760 minimised"_s,
          u"99999999999x1"_s, u"1100x760+99999999999+1"_s, u" 1100x760"_s, u"1100x760\n+1+1"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestWindowPlace::bearsAnyText()
{
    QFETCH(const QString, text);
    QVERIFY(!windowPlaceFrom(text));
}

void TestWindowPlace::namesArrangements()
{
    QCOMPARE(arrangementName({kMain, kRight}), u"1920x1080_0_0.2560x1440_1920_-200"_s);
    QCOMPARE(arrangementName({kRight, kMain}), arrangementName({kMain, kRight}));
    QVERIFY(arrangementName({kMain}) != arrangementName({kSmall}));
    QVERIFY(arrangementName({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
