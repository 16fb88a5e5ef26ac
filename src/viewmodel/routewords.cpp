// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/routewords.h"

#include "viewmodel/errorsentence.h"
#include "viewmodel/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

} // namespace

QString routeName(Route route)
{
    return route == Route::Sse ? RouteWords::tr("HTTP") : RouteWords::tr("WebSocket");
}

QString routeReason(const NetworkDiary &diary, const QString &account, const QDateTime &now)
{
    if (diary.setting(account) != RouteSetting::Automatic)
        return RouteWords::tr("This way is set for this server.");
    const NetworkDiary::Detour detour = diary.detour(account);
    if (!detour.until.isValid())
        return {};
    const QString sentence =
        RouteWords::tr("WebSockets do not work with this server; they are tried again %1.")
            .arg(momentPhrase(detour.until, now));
    return detour.reason.isEmpty() ? sentence : sentence + u" (" + detour.reason + u')';
}

QString disconnectLine(const QDateTime &at, const QString &host, Route route, ErrorKind kind,
                       const QDateTime &now)
{
    return RouteWords::tr("%1, %2 over %3: %4", "when, which server, way, what happened")
        .arg(shortMoment(at, now), host, routeName(route), errorSentence({kind}));
}

} // namespace Lectern
