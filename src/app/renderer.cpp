// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/renderer.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Renderer = RendererChoice::Renderer;
using Reason = RendererChoice::Reason;

RendererChoice byWish(RendererWish wish, Reason reason)
{
    return {wish == RendererWish::Gpu ? Renderer::Gpu : Renderer::Software, reason};
}

RendererChoice byAnswer(const QString &found)
{
    if (found == RendererFacts::unfinished() || found == RendererFacts::failed())
        return {Renderer::Software, Reason::Failed};
    return isRasteriser(found) ? RendererChoice{Renderer::Software, Reason::Rasteriser}
                               : RendererChoice{Renderer::Gpu, Reason::Device};
}

} // namespace

std::optional<RendererWish> rendererNamed(const QString &name)
{
    static const QStringList names{u"auto"_s, u"gpu"_s, u"software"_s};
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(RendererWish(at));
}

bool isRasteriser(const QString &name)
{
    // "LLVM" alone says nothing: drivers of real processors name it, too.
    static constexpr std::array kRasterisers{"llvmpipe"_L1,
                                             "softpipe"_L1,
                                             "swrast"_L1,
                                             "software rasterizer"_L1,
                                             "swiftshader"_L1,
                                             "gdi generic"_L1,
                                             "basic render driver"_L1,
                                             "mesa x11"_L1,
                                             "warp"_L1,
                                             "apple software renderer"_L1};
    return std::ranges::any_of(kRasterisers, [&](QLatin1StringView rasteriser) {
        return name.contains(rasteriser, Qt::CaseInsensitive);
    });
}

RendererChoice chooseRenderer(const RendererFacts &facts)
{
    if (facts.environment)
        return {Renderer::AsQtSays, Reason::Environment};
    const RendererWish wish = facts.option.value_or(facts.setting);
    if (wish != RendererWish::Automatic)
        return byWish(wish, facts.option ? Reason::Option : Reason::Setting);
    if (!facts.devices.known)
        return {Renderer::Gpu, Reason::Platform};
    if (facts.devices.remote)
        return {Renderer::Software, Reason::RemoteDisplay};
    if (facts.devices.names.isEmpty())
        return {Renderer::Software, Reason::NoDevice};
    if (facts.found)
        return byAnswer(*facts.found);
    return {Renderer::Gpu, facts.canLook ? Reason::Unasked : Reason::Device};
}

QString reasonName(RendererChoice::Reason reason)
{
    static const QStringList names{u"environment"_s,   u"option"_s,  u"setting"_s,    u"noDevice"_s,
                                   u"remoteDisplay"_s, u"failed"_s,  u"rasteriser"_s, u"device"_s,
                                   u"unasked"_s,       u"platform"_s};
    return names.value(int(reason));
}

} // namespace Lectern
