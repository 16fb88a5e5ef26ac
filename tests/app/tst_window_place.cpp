// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "programwindow.h"

#include "viewmodel/windowplace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// The window comes back as it was left, on a real display.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comesBackWithItsSize();
    void keepsItsSizeOverAKill();
    void comesBackWhereItWas();
    void comesBackMaximised();
    void fitsTheScreen();
    void takesTheSizeThatWasKeptBefore();

private:
    bool start();
    bool close();
    WindowPlace kept() const;
    void keep(const QString &place);
    bool startOnce();

    std::unique_ptr<WindowManager> m_manager;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProgramWindow> m_window;
};

void TestWindowPlace::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("no display");
    m_manager = std::make_unique<WindowManager>();
    QVERIFY(m_manager->isRunning());
}

void TestWindowPlace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestWindowPlace::cleanup()
{
    m_window.reset();
}

bool TestWindowPlace::start()
{
    m_window = std::make_unique<ProgramWindow>(QStringList{u"--demo"_s, u"--data-dir"_s, m_dir->path()});
    return m_window->waitForFocus();
}

bool TestWindowPlace::close()
{
    m_window->press(u"alt+F4"_s);
    return QTest::qWaitFor([this] { return m_window->process().state() == QProcess::NotRunning; }, kPatience);
}

/// What the settings say, of the only arrangement of screens that there was.
WindowPlace TestWindowPlace::kept() const
{
    QSettings settings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.beginGroup(u"windowPlaces"_s);
    const QStringList keys = settings.childKeys();
    return windowPlaceFrom(keys.size() == 1 ? settings.value(keys.constFirst()).toString() : QString())
        .value_or(WindowPlace());
}

/// From now on that is where the window was.
void TestWindowPlace::keep(const QString &place)
{
    QSettings settings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.beginGroup(u"windowPlaces"_s);
    const QStringList keys = settings.childKeys();
    if (keys.size() == 1)
        settings.setValue(keys.constFirst(), place);
}

/// So that the name of the arrangement stands in the settings.
bool TestWindowPlace::startOnce()
{
    return start() && close() && !kept().size.isEmpty();
}

void TestWindowPlace::comesBackWithItsSize()
{
    QVERIFY(start());
    QCOMPARE(m_window->size(), QSize(1100, 760));
    m_window->resize(QSize(900, 640));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), QSize(900, 640), kPatience);
    QVERIFY(close());
    QVERIFY(start());
    QCOMPARE(m_window->size(), QSize(900, 640));
}

void TestWindowPlace::keepsItsSizeOverAKill()
{
    QVERIFY(start());
    m_window->resize(QSize(840, 600));
    QTRY_COMPARE_WITH_TIMEOUT(kept().size, QSize(840, 600), kPatience);
    m_window->process().kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->process().state(), QProcess::NotRunning, kPatience);
    QVERIFY(start());
    QCOMPARE(m_window->size(), QSize(840, 600));
}

void TestWindowPlace::comesBackWhereItWas()
{
    QVERIFY(startOnce());
    const WindowPlace place{QSize(800, 560), QPoint(120, 90)};
    keep(windowPlaceText(place));
    for (int i = 0; i < 2; ++i) { // nor does it drift by the width of its frame
        QVERIFY(start());
        QCOMPARE(m_window->size(), place.size);
        QVERIFY(close());
        QCOMPARE(windowPlaceText(kept()), windowPlaceText(place));
    }
}

void TestWindowPlace::comesBackMaximised()
{
    QVERIFY(startOnce());
    const QString place = u"800x560+120+90 maximised"_s;
    keep(place);
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->size().width() > 1200, kPatience);
    QVERIFY(close());
    QCOMPARE(windowPlaceText(kept()), place);
}

void TestWindowPlace::fitsTheScreen()
{
    QVERIFY(startOnce());
    keep(u"9000x8000+7000+7000"_s);
    QVERIFY(start());
    const QByteArrayList screen = runTool(u"xdotool"_s, {u"getdisplaygeometry"_s}).split(' ');
    QCOMPARE(screen.size(), 2);
    QVERIFY(m_window->size().width() <= screen.at(0).toInt());
    QVERIFY(m_window->size().height() <= screen.at(1).toInt());
}

void TestWindowPlace::takesTheSizeThatWasKeptBefore()
{
    QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"window/size"_s, QSize(777, 555));
    QVERIFY(start());
    QCOMPARE(m_window->size(), QSize(777, 555));
}

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_window_place.moc"
