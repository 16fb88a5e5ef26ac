// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/graphics.h"

#include <QString>

#include <optional>

namespace Lectern {

/// What somebody wants, in the order of Setting::renderer.
enum class RendererWish { Automatic, Gpu, Software };

/// What is known when it is chosen how Qt Quick draws.
struct RendererFacts
{
    bool environment = false;           ///< a variable of Qt's own says it
    std::optional<RendererWish> option; ///< of the command line; wins over the setting
    RendererWish setting = RendererWish::Automatic;
    GraphicsDevices devices;
    bool canLook = false; ///< OpenGL can be asked who computes it
    /// What came of asking on this machine as it is now: the name that OpenGL gives itself, or one of the
    /// two below. Nothing when nobody has asked.
    std::optional<QString> found = {};

    /// Asking was begun and has not come to an end: the driver took the program down with it.
    static QString unfinished() { return QStringLiteral("?"); }
    /// There is no OpenGL, or a window could not be drawn with it.
    static QString failed() { return QStringLiteral("!"); }
};

struct RendererChoice
{
    enum class Renderer { AsQtSays, Gpu, Software };
    enum class Reason {
        Environment,
        Option,
        Setting,
        NoDevice,
        RemoteDisplay,
        Failed,     ///< it was tried and did not work
        Rasteriser, ///< OpenGL would be computed by the processor
        Device,     ///< there is a graphics processor
        Unasked,    ///< likely, but nobody has asked it yet
        Platform    ///< every machine of this kind has one
    };

    Renderer renderer = Renderer::Gpu;
    Reason reason = Reason::Platform;

    friend bool operator==(const RendererChoice &, const RendererChoice &) = default;
};

/// "auto", "gpu" or "software"; nothing for other words.
std::optional<RendererWish> rendererNamed(const QString &name);

/// Whether `name` is what an OpenGL calls itself that the processor computes.
bool isRasteriser(const QString &name);

/// How the window is drawn: by the graphics processor where there is one, else by Qt's own painter, as OpenGL
/// computed by the processor costs many times as much a frame. Pure.
RendererChoice chooseRenderer(const RendererFacts &facts);

/// The reason's name in the JSON of the doctor; it does not change.
QString reasonName(RendererChoice::Reason reason);

} // namespace Lectern
