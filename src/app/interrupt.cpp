// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Lectern {

#ifdef Q_OS_UNIX

namespace {

/// A signal handler may only write; the other end wakes the event loop.
int signalSockets[2] = {-1, -1};

void wake(int signal)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
    std::signal(signal, SIG_DFL);
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> handler)
{
    if (signalSockets[0] != -1 || ::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, handler = std::move(handler)] {
        notifier->setEnabled(false);
        handler();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

#else

void onInterrupt(QObject *, std::function<void()>)
{
}

#endif

} // namespace Lectern
