// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/renderer.h"
#include "storage/settings.h"

#include <QString>

namespace Lectern {

/// What chooseRenderer() goes by on this machine, with what is remembered in `settings`. Asks no driver,
/// needs no display.
RendererFacts rendererFacts(const CommandLine &line, const Settings &settings);

/// What OpenGL said of itself on a machine with these devices; nothing when nobody has asked, or something
/// that matters has changed since: the devices, the display, their driver or Qt.
std::optional<QString> rememberedAnswer(const Settings &settings, const GraphicsDevices &devices);

/// Chooses how Qt Quick draws, before there is a window but with a QGuiApplication. Where only OpenGL itself
/// can tell, it is asked, which takes a moment; the answer is remembered in `settings`.
RendererChoice takeRenderer(RendererFacts facts, Settings &settings);

/// The window could not be drawn by the graphics processor: it is not tried again until something changes.
void rememberFailure(Settings &settings);

/// The name that OpenGL gives itself; empty where there is none. Needs a QGuiApplication.
QString openGlName();

} // namespace Lectern
