// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/rendererdesk.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr QChar kBar(u'|');

/// What an answer of OpenGL depends on. The kernel brings the drivers, or is what they are built for.
QString machineKey(const GraphicsDevices &devices)
{
    const QStringList parts{QString::fromLatin1(qVersion()),         QSysInfo::kernelVersion(),
                            qEnvironmentVariable("QT_QPA_PLATFORM"), qEnvironmentVariable("DISPLAY"),
                            qEnvironmentVariable("WAYLAND_DISPLAY"), devices.names.join(u", "_s)};
    return parts.join(u"; "_s).remove(kBar);
}

void remember(Settings &settings, const GraphicsDevices &devices, const QString &answer)
{
    settings.set(Setting::rendererFound(), machineKey(devices) + kBar + answer);
}

/// Other platforms draw without OpenGL, or have none.
bool hasOpenGlWindows()
{
    const QString platform = QGuiApplication::platformName();
    return platform == "xcb"_L1 || platform.startsWith("wayland"_L1);
}

} // namespace

RendererFacts rendererFacts(const CommandLine &line, const Settings &settings)
{
    RendererFacts facts;
    facts.environment =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    facts.option = line.renderer;
    facts.setting = RendererWish(settings.value(Setting::renderer));
    facts.devices = graphicsDevices();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    facts.canLook = true;
#endif
    facts.found = rememberedAnswer(settings, facts.devices);
    return facts;
}

std::optional<QString> rememberedAnswer(const Settings &settings, const GraphicsDevices &devices)
{
    const QString found = settings.value(Setting::rendererFound());
    return found.section(kBar, 0, 0) == machineKey(devices) ? std::optional(found.section(kBar, 1))
                                                            : std::nullopt;
}

RendererChoice takeRenderer(RendererFacts facts, Settings &settings)
{
    facts.canLook = facts.canLook && hasOpenGlWindows();
    RendererChoice choice = chooseRenderer(facts);
    if (choice.reason == RendererChoice::Reason::Unasked) {
        remember(settings, facts.devices, RendererFacts::unfinished());
        const QString name = openGlName();
        facts.found = name.isEmpty() ? RendererFacts::failed() : name;
        remember(settings, facts.devices, *facts.found);
        choice = chooseRenderer(facts);
    }
    if (choice.renderer == RendererChoice::Renderer::Software)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return choice;
}

void rememberFailure(Settings &settings)
{
    remember(settings, graphicsDevices(), RendererFacts::failed());
}

QString openGlName()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return {};
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    return QString::fromLatin1(name);
}

} // namespace Lectern
