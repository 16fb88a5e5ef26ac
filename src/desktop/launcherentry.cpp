// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/launcherentry.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// How far an answer is nobody knows: the bar is there while one comes, and empty.
void tellLauncher(const LauncherState &state)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/io/github/lectern/Lectern"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << u"application://io.github.lectern.Lectern.desktop"_s
           << QVariantMap{{u"count"_s, qint64(state.count)},
                          {u"count-visible"_s, state.count > 0},
                          {u"progress-visible"_s, state.working},
                          {u"progress"_s, 0.0}};
    QDBusConnection::sessionBus().send(signal);
}

#else

void tellLauncher(const LauncherState &state)
{
    Q_UNUSED(state)
}

#endif

} // namespace Lectern
