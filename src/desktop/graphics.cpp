// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/graphics.h"

#include <algorithm>
#include <array>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDir>
#include <QFile>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

bool isStandIn(const QString &device)
{
    // Linux: kernel drivers without a processor behind them. Windows: what draws without a driver, or
    // remotely.
    static constexpr std::array kStandIns{"vgem"_L1, "vkms"_L1, "simpledrm"_L1, "Microsoft Basic"_L1,
                                          "Microsoft Remote Display"_L1};
    return std::ranges::any_of(
        kStandIns, [&](QLatin1StringView name) { return device.startsWith(name, Qt::CaseInsensitive); });
}

bool isRemoteDisplay(const QString &display)
{
    const QString host = display.section(u':', 0, 0);
    return display.contains(u':') && !host.isEmpty() && host != "unix"_L1 && !host.contains(u'/');
}

#if defined(Q_OS_WIN)

GraphicsDevices graphicsDevices()
{
    GraphicsDevices devices;
    devices.remote = GetSystemMetrics(SM_REMOTESESSION) != 0;
    DISPLAY_DEVICEW device{};
    device.cb = sizeof(device);
    for (DWORD i = 0; EnumDisplayDevicesW(nullptr, i, &device, 0); ++i) {
        const QString name = QString::fromWCharArray(device.DeviceString);
        const bool isUsed = device.StateFlags & DISPLAY_DEVICE_ATTACHED_TO_DESKTOP;
        if (isUsed && !isStandIn(name) && !devices.names.contains(name))
            devices.names.append(name);
    }
    return devices;
}

#elif defined(Q_OS_MACOS)

GraphicsDevices graphicsDevices()
{
    return {.names = {}, .known = false};
}

#else

namespace {

QString numberIn(const QString &file)
{
    QFile number(file);
    return number.open(QIODevice::ReadOnly)
               ? QString::fromLatin1(number.readAll().trimmed()).section(u'x', -1)
               : QString();
}

/// "driver vendor:device" as far as the system tells; else the node's own name.
QString nameOf(const QString &node)
{
    const QString dir = u"/sys/class/drm/%1/device"_s.arg(node);
    const QString driver = QFileInfo(dir + u"/driver"_s).symLinkTarget().section(u'/', -1);
    if (driver.isEmpty())
        return node;
    const QString vendor = numberIn(dir + u"/vendor"_s);
    return vendor.isEmpty() ? driver : driver + u' ' + vendor + u':' + numberIn(dir + u"/device"_s);
}

} // namespace

GraphicsDevices graphicsDevices()
{
    GraphicsDevices devices;
    const QStringList nodes = QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System, QDir::Name);
    for (const QString &node : nodes) {
        const QString name = nameOf(node);
        if (!isStandIn(name))
            devices.names.append(name);
    }
    const bool isWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    devices.remote = !isWayland && isRemoteDisplay(qEnvironmentVariable("DISPLAY"));
    return devices;
}

#endif

} // namespace Lectern
