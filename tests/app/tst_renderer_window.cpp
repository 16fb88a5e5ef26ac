// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/rendererdesk.h"
#include "programwindow.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

/// How windows are drawn, on a real display: its OpenGL is the processor's.
class TestRendererWindow : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "xcb"); }

private Q_SLOTS:
    void initTestCase();
    void asksOpenGlOnce();
    void drawsWithoutTheProcessorThatFails();
};

void TestRendererWindow::initTestCase()
{
    if (openGlName().isEmpty())
        QSKIP("no OpenGL on this display");
}

void TestRendererWindow::asksOpenGlOnce()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"settings.ini"_s));
    RendererFacts facts;
    facts.devices.names = {u"a processor"_s};
    facts.canLook = true;
    const RendererChoice choice = takeRenderer(facts, settings);
    const QString name = openGlName();
    QCOMPARE(choice.renderer == RendererChoice::Renderer::Software, isRasteriser(name));
    QCOMPARE(rememberedAnswer(settings, facts.devices), name);
    facts.found = rememberedAnswer(settings, facts.devices);
    QCOMPARE(takeRenderer(facts, settings), choice);
    GraphicsDevices others = facts.devices;
    others.names += u"one more"_s;
    QVERIFY(!rememberedAnswer(settings, others));
}

/// As where there is no driver.
void TestRendererWindow::drawsWithoutTheProcessorThatFails()
{
    const QTemporaryDir dir;
    QProcessEnvironment environment = programEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"QT_QUICK_BACKEND"_s);
    environment.insert(u"QT_XCB_GL_INTEGRATION"_s, u"none"_s);
    const QString picture = dir.filePath(u"window.png"_s);
    const Outcome outcome = runProgram(
        {u"--demo"_s, u"--renderer"_s, u"gpu"_s, u"--data-dir"_s, dir.path(), u"--screenshot"_s, picture},
        std::chrono::milliseconds(kPatience), {}, environment);
    QVERIFY2(outcome.ended && outcome.status == 0, qPrintable(outcome.text()));
    QCOMPARE(outcome.err.count("The graphics processor cannot draw the window"), 1);
    QVERIFY(QFileInfo(picture).size() > 0);
    const QSettings settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(settings.value(u"graphics/found"_s).toString().endsWith(u'|' + RendererFacts::failed()));
}

QTEST_MAIN(TestRendererWindow)
#include "tst_renderer_window.moc"
