// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/transportprobe.h"

#include <QCoreApplication>
#include <QTest>

namespace Lectern::Testing {

/// Everything that is under way has been said.
inline void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, 0);
    QCoreApplication::processEvents();
}

/// `probe` ends once, with `kind`, without having opened.
inline void expectEnd(SocketProbe &probe, ErrorKind kind)
{
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed.size(), 1, 20'000);
    settle();
    QCOMPARE(probe.closed.size(), 1);
    QVERIFY2(probe.end().kind == kind,
             qPrintable(QStringLiteral("kind %1, %2").arg(int(probe.end().kind)).arg(probe.end().detail)));
    QCOMPARE(probe.opened.size(), 0);
    QVERIFY(!probe.transport.isOpen());
}

} // namespace Lectern::Testing
