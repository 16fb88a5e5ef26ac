// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

/// Preferences on a file of their own.
struct Fixture
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"settings.ini"_s);
    Settings settings;
    Preferences preferences{settings};

    explicit Fixture(const QByteArray &content = {})
        : settings(written(path, content))
    {
    }
    static QString written(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheDesignsValues();
    void bearsBadValues_data();
    void bearsBadValues();
    void readsTheZoom_data();
    void readsTheZoom();
    void stepsTheZoomWithinItsBounds();
    void keepsWhatWasChosen();
    void tellsOnlyRealChanges();
    void tellsWhatOthersChange();
    void keepsThePlaceOfTheWindowForEachArrangement();
    void keepsAccountsApart();
    void keepsTheNetworkWithoutItsPassword();
    void bearsANetworkThatMakesNoSense();
};

void TestPreferences::startsWithTheDesignsValues()
{
    Fixture f;
    QCOMPARE(f.preferences.zoom(), 1.0);
    QCOMPARE(f.preferences.appearance(), Preferences::Appearance::System);
    QCOMPARE(f.preferences.contrast(), Preferences::Contrast::AsSystem);
    QCOMPARE(f.preferences.windowSize(), QSize(1100, 760));
    QVERIFY(f.preferences.model(u"someone"_s).isEmpty());
    QVERIFY(f.preferences.effort(u"someone"_s, u"m"_s).isEmpty());
}

void TestPreferences::bearsBadValues_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << "[view]\nzoom=large\nappearance=pink\n[window]\nsize=big\n"_ba;
    QTest::newRow("nothing") << "[view]\nzoom=\nappearance=\n[window]\nsize=\n"_ba;
    QTest::newRow("not a number") << "[view]\nzoom=nan\nappearance=-1\n[window]\nsize=@Size(0 0)\n"_ba;
    QTest::newRow("endless") << "[view]\nzoom=inf\nappearance=7\n[window]\nsize=@Size(-5 900)\n"_ba;
    QTest::newRow("lists") << "[view]\nzoom=1, 2\nappearance=Dark, Light\n[window]\nsize=1, 2\n"_ba;
    QTest::newRow("larger than any screen") << "[window]\nsize=@Size(2000000000 700)\n"_ba;
    QTest::newRow("rubbish") << "\0\xff\xfe[[[]]]==\n\n%%%"_ba;
}

void TestPreferences::bearsBadValues()
{
    QFETCH(const QByteArray, content);
    Fixture f(content);
    QCOMPARE(f.preferences.zoom(), 1.0);
    QCOMPARE(f.preferences.appearance(), Preferences::Appearance::System);
    QCOMPARE(f.preferences.windowSize(), QSize(1100, 760));
}

void TestPreferences::readsTheZoom_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("zoom");
    QTest::newRow("usual") << "1.2"_ba << 1.2;
    QTest::newRow("between steps") << "1.24"_ba << 1.2;
    QTest::newRow("too small") << "0.01"_ba << 0.5;
    QTest::newRow("zero") << "0"_ba << 0.5;
    QTest::newRow("negative") << "-3"_ba << 0.5;
    QTest::newRow("too large") << "100"_ba << 3.0;
}

void TestPreferences::readsTheZoom()
{
    QFETCH(const QByteArray, text);
    Fixture f("[view]\nzoom="_ba + text + "\n"_ba);
    QTEST(f.preferences.zoom(), "zoom");
}

void TestPreferences::stepsTheZoomWithinItsBounds()
{
    Fixture f;
    QSignalSpy changed(&f.preferences, &Preferences::zoomChanged);
    for (int i = 0; i < 50; ++i)
        f.preferences.zoomBy(1);
    QCOMPARE(f.preferences.zoom(), 3.0);
    QCOMPARE(changed.size(), 20);
    for (int i = 0; i < 50; ++i)
        f.preferences.zoomBy(-1);
    QCOMPARE(f.preferences.zoom(), 0.5);
    f.preferences.zoomBy(5);
    QCOMPARE(f.preferences.zoom(), 1.0);
}

void TestPreferences::keepsWhatWasChosen()
{
    Fixture f;
    f.preferences.setZoom(1.5);
    f.preferences.setAppearance(Preferences::Appearance::Dark);
    f.preferences.setContrast(Preferences::Contrast::High);
    f.preferences.setWindowSize({800, 600});
    f.preferences.setModel(u"a/b c"_s, u"alpha"_s);
    Settings again(f.path);
    const Preferences preferences(again);
    QCOMPARE(preferences.zoom(), 1.5);
    QCOMPARE(preferences.appearance(), Preferences::Appearance::Dark);
    QCOMPARE(preferences.contrast(), Preferences::Contrast::High);
    QCOMPARE(preferences.windowSize(), QSize(800, 600));
    QCOMPARE(preferences.model(u"a/b c"_s), u"alpha"_s);
}

void TestPreferences::tellsOnlyRealChanges()
{
    Fixture f;
    QSignalSpy zoom(&f.preferences, &Preferences::zoomChanged);
    QSignalSpy appearance(&f.preferences, &Preferences::appearanceChanged);
    QSignalSpy size(&f.preferences, &Preferences::windowSizeChanged);
    f.preferences.setZoom(1.04);
    f.preferences.setZoom(qQNaN());
    f.preferences.setAppearance(Preferences::Appearance::System);
    f.preferences.setWindowSize({1100, 760});
    QCOMPARE(zoom.size() + appearance.size() + size.size(), 0);
    f.preferences.setZoom(2);
    f.preferences.setAppearance(Preferences::Appearance::Light);
    f.preferences.setWindowSize({900, 700});
    QCOMPARE(zoom.size(), 1);
    QCOMPARE(appearance.size(), 1);
    QCOMPARE(size.size(), 1);
}

void TestPreferences::tellsWhatOthersChange()
{
    Fixture f;
    QSignalSpy zoom(&f.preferences, &Preferences::zoomChanged);
    QSignalSpy sidebar(&f.preferences, &Preferences::sidebarChanged);
    QSignalSpy network(&f.preferences, &Preferences::networkChanged);
    QSignalSpy contrast(&f.preferences, &Preferences::contrastChanged);
    f.settings.watch();
    Fixture::written(f.path,
                     "[view]\nzoom=1.5\ncontrast=High\n[sidebar]\nshown=false\n[network]\nproxy=Direct\n"_ba);
    QTRY_COMPARE(network.size(), 1);
    QTRY_COMPARE(sidebar.size(), 1);
    QTRY_COMPARE(zoom.size(), 1);
    QTRY_COMPARE(contrast.size(), 1);
    QCOMPARE(f.preferences.zoom(), 1.5);
    QCOMPARE(f.preferences.networkSettings().proxy, NetworkSettings::Proxy::Direct);
}

void TestPreferences::keepsThePlaceOfTheWindowForEachArrangement()
{
    Fixture f("[window]\nsize=@Size(900 700)\n"_ba); // as it was kept before there were places
    QVERIFY(f.preferences.windowPlace(u"one"_s) == WindowPlace{QSize(900, 700)});
    const WindowPlace place{QSize(1000, 720), QPoint(40, 30), true};
    f.preferences.setWindowPlace(u"one"_s, place);
    QVERIFY(f.preferences.windowPlace(u"one"_s) == place);
    QVERIFY(f.preferences.windowPlace(u"two"_s) == WindowPlace{QSize(1000, 720)});
    QCOMPARE(f.preferences.windowSize(), QSize(1000, 720));
    f.preferences.setWindowPlace({}, {QSize(800, 600), QPoint(1, 1)});
    QVERIFY(f.preferences.windowPlace({}) == WindowPlace{QSize(800, 600)});
    QVERIFY(windowPlaceFrom(Settings(f.path).value(Setting::windowPlace(u"one"_s))) == place);
}

void TestPreferences::keepsAccountsApart()
{
    Fixture f;
    f.preferences.setModel(u"a"_s, u"alpha"_s);
    f.preferences.setModel(u"a/model"_s, u"beta"_s);
    f.preferences.setEffort(u"a"_s, u"m"_s, u"high"_s);
    QCOMPARE(f.preferences.model(u"a"_s), u"alpha"_s);
    QCOMPARE(f.preferences.model(u"a/model"_s), u"beta"_s);
    QCOMPARE(f.preferences.effort(u"a"_s, u"m"_s), u"high"_s);
    QVERIFY(f.preferences.effort(u"a/model"_s, u"m"_s).isEmpty());
}

void TestPreferences::keepsTheNetworkWithoutItsPassword()
{
    Fixture f;
    QCOMPARE(f.preferences.networkSettings(), NetworkSettings());
    NetworkSettings wanted{NetworkSettings::Proxy::Manual, QUrl(u"http://ada@proxy.example:3128"_s),
                           Secret("hunter2"), u"/etc/ca.pem"_s};
    f.preferences.setNetworkSettings(wanted);
    wanted.proxyPassword = {};
    QCOMPARE(f.preferences.networkSettings(), wanted);
    QFile file(f.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

void TestPreferences::bearsANetworkThatMakesNoSense()
{
    Fixture f("[network]\nproxy=Manual\nproxyUrl=ftp://x\n");
    QCOMPARE(f.preferences.networkSettings(), NetworkSettings());
    Fixture g("[network]\nproxy=Sideways\n");
    QCOMPARE(g.preferences.networkSettings(), NetworkSettings());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
