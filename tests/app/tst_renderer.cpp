// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/renderer.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Renderer = RendererChoice::Renderer;
using Reason = RendererChoice::Reason;

const QString kLlvmpipe = u"llvmpipe (LLVM 15.0.6, 256 bits)"_s;
const QString kRadeon = u"AMD Radeon RX 6600 (radeonsi, navi23, LLVM 15.0.6, DRM 3.49)"_s;

/// A machine with a graphics processor that nobody has asked yet.
RendererFacts machine()
{
    RendererFacts facts;
    facts.devices.names = {u"amdgpu 1002:73ff"_s};
    facts.canLook = true;
    return facts;
}

} // namespace

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheMachine_data();
    void fitsTheMachine();
    void knowsWhatComputesOpenGl_data();
    void knowsWhatComputesOpenGl();
    void knowsStandIns_data();
    void knowsStandIns();
    void knowsDisplaysElsewhere_data();
    void knowsDisplaysElsewhere();
    void namesEveryReason();
    void readsAWish();
};

void TestRenderer::fitsTheMachine_data()
{
    QTest::addColumn<RendererFacts>("facts");
    QTest::addColumn<Renderer>("renderer");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const std::function<void(RendererFacts &)> &change,
                        Renderer renderer, Reason reason) {
        RendererFacts facts = machine();
        change(facts);
        QTest::newRow(name) << facts << renderer << reason;
    };
    using F = RendererFacts;
    row(
        "nobody has asked", [](F &) {}, Renderer::Gpu, Reason::Unasked);
    row(
        "nobody can ask", [](F &f) { f.canLook = false; }, Renderer::Gpu, Reason::Device);
    row(
        "a processor", [](F &f) { f.found = kRadeon; }, Renderer::Gpu, Reason::Device);
    row(
        "a rasteriser", [](F &f) { f.found = kLlvmpipe; }, Renderer::Software, Reason::Rasteriser);
    row(
        "no OpenGL", [](F &f) { f.found = F::failed(); }, Renderer::Software, Reason::Failed);
    row(
        "asking ended the program", [](F &f) { f.found = F::unfinished(); }, Renderer::Software,
        Reason::Failed);
    row(
        "no device", [](F &f) { f.devices.names.clear(); }, Renderer::Software, Reason::NoDevice);
    row(
        "no device, though one was remembered",
        [](F &f) {
            f.devices.names.clear();
            f.found = kRadeon;
        },
        Renderer::Software, Reason::NoDevice);
    row(
        "a remote display", [](F &f) { f.devices.remote = true; }, Renderer::Software, Reason::RemoteDisplay);
    row(
        "a platform that always has one", [](F &f) { f.devices = {.names = {}, .known = false}; },
        Renderer::Gpu, Reason::Platform);
    row(
        "set to software", [](F &f) { f.setting = RendererWish::Software; }, Renderer::Software,
        Reason::Setting);
    row(
        "set to the processor, which once failed",
        [](F &f) {
            f.setting = RendererWish::Gpu;
            f.found = F::failed();
        },
        Renderer::Gpu, Reason::Setting);
    row(
        "the option before the setting",
        [](F &f) {
            f.option = RendererWish::Gpu;
            f.setting = RendererWish::Software;
        },
        Renderer::Gpu, Reason::Option);
    row(
        "the option against the machine", [](F &f) { f.option = RendererWish::Software; }, Renderer::Software,
        Reason::Option);
    row(
        "the option has it found out",
        [](F &f) {
            f.option = RendererWish::Automatic;
            f.setting = RendererWish::Software;
        },
        Renderer::Gpu, Reason::Unasked);
    row(
        "Qt's own variables before all",
        [](F &f) {
            f.environment = true;
            f.option = RendererWish::Software;
        },
        Renderer::AsQtSays, Reason::Environment);
}

void TestRenderer::fitsTheMachine()
{
    QFETCH(const RendererFacts, facts);
    QFETCH(const Renderer, renderer);
    QFETCH(const Reason, reason);
    const RendererChoice choice = chooseRenderer(facts);
    QCOMPARE(choice.renderer, renderer);
    QCOMPARE(choice.reason, reason);
}

void TestRenderer::knowsWhatComputesOpenGl_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("rasteriser");
    QTest::newRow("llvmpipe") << kLlvmpipe << true;
    QTest::newRow("softpipe") << u"softpipe"_s << true;
    QTest::newRow("SwiftShader") << u"Google SwiftShader"_s << true;
    QTest::newRow("Windows without a driver") << u"GDI Generic"_s << true;
    QTest::newRow("Windows, WARP") << u"Microsoft Basic Render Driver"_s << true;
    QTest::newRow("virgl on llvmpipe") << u"virgl (LLVMPIPE (LLVM 15.0.6, 256 bits))"_s << true;
    QTest::newRow("AMD, which names LLVM") << kRadeon << false;
    QTest::newRow("Intel") << u"Mesa Intel(R) UHD Graphics 620 (KBL GT2)"_s << false;
    QTest::newRow("NVIDIA") << u"NVIDIA GeForce RTX 3060/PCIe/SSE2"_s << false;
    QTest::newRow("VMware, which names LLVM") << u"SVGA3D; build: RELEASE;  LLVM;"_s << false;
}

void TestRenderer::knowsWhatComputesOpenGl()
{
    QFETCH(const QString, name);
    QTEST(isRasteriser(name), "rasteriser");
}

void TestRenderer::knowsStandIns_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("standIn");
    QTest::newRow("vgem") << u"vgem"_s << true;
    QTest::newRow("Windows without a driver") << u"Microsoft Basic Display Adapter"_s << true;
    QTest::newRow("Windows, remote") << u"Microsoft Remote Display Adapter"_s << true;
    QTest::newRow("Intel") << u"i915 8086:3e92"_s << false;
    QTest::newRow("a node without a name") << u"renderD128"_s << false;
}

void TestRenderer::knowsStandIns()
{
    QFETCH(const QString, device);
    QTEST(isStandIn(device), "standIn");
}

void TestRenderer::knowsDisplaysElsewhere_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("remote");
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("here") << u":0"_s << false;
    QTest::newRow("a screen") << u":1.0"_s << false;
    QTest::newRow("unix") << u"unix:0"_s << false;
    QTest::newRow("a socket of macOS") << u"/private/tmp/com.apple.launchd.x/org.xquartz:0"_s << false;
    QTest::newRow("over ssh") << u"localhost:10.0"_s << true;
    QTest::newRow("there") << u"192.168.1.7:0"_s << true;
}

void TestRenderer::knowsDisplaysElsewhere()
{
    QFETCH(const QString, display);
    QTEST(isRemoteDisplay(display), "remote");
}

void TestRenderer::namesEveryReason()
{
    QStringList names;
    for (int reason = 0; reason <= int(Reason::Platform); ++reason)
        names += reasonName(Reason(reason));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestRenderer::readsAWish()
{
    QCOMPARE(rendererNamed(u"auto"_s), RendererWish::Automatic);
    QCOMPARE(rendererNamed(u"gpu"_s), RendererWish::Gpu);
    QCOMPARE(rendererNamed(u"software"_s), RendererWish::Software);
    QVERIFY(!rendererNamed(u"GPU"_s));
}

Q_DECLARE_METATYPE(RendererFacts)

QTEST_APPLESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
