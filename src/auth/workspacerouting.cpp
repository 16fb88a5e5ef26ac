// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/workspacerouting.h"

#include "auth/webmessage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lectern::OAuth {

namespace {

constexpr QLatin1StringView kWhat("asking for the workspace's servers");
constexpr QLatin1StringView kNone("NO_CONSTRAINT");

QList<QJsonObject> entriesOf(const QJsonValue &accounts)
{
    QList<QJsonObject> entries;
    for (const QJsonValue &entry : accounts.toArray())
        entries.append(entry.toObject());
    for (const QJsonValue &entry : accounts.toObject())
        entries.append(entry.toObject().value("account"_L1).toObject());
    return entries;
}

QString idOf(const QJsonObject &entry)
{
    return entry.value("id"_L1).toString(entry.value("account_id"_L1).toString());
}

Error unusable(const QString &why)
{
    return {ErrorKind::Protocol, kWhat + u": "_s + why};
}

/// Scheme, host and port alone.
bool isOrigin(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
}

void move(QUrl &url, const QUrl &origin)
{
    url.setScheme(origin.scheme());
    url.setHost(origin.host());
    url.setPort(origin.port());
}

} // namespace

WebRequest routingRequest(const Account &account, const Secret &accessToken)
{
    return {"GET"_ba,
            besideCodex(account.baseUrl, u"accounts/check"_s),
            {{"Authorization"_ba, "Bearer "_ba + accessToken.reveal()},
             {"ChatGPT-Account-ID"_ba, account.workspace.toUtf8()},
             {"Accept"_ba, "application/json"_ba}}};
}

Result<Account> routed(const Account &account, const WebAnswer &answer)
{
    if (!isSuccess(answer))
        return refusal(answer, kWhat);
    const Result<QJsonObject> object = objectOf(answer, kWhat);
    if (!object)
        return object.error();
    QList<QJsonObject> mine = entriesOf(object->value("accounts"_L1));
    mine.removeIf([&](const QJsonObject &entry) { return idOf(entry) != account.workspace; });
    if (mine.size() != 1)
        return unusable(u"%1 entries for it"_s.arg(mine.size()));
    const QString origin = mine.first().value("workspace_backend_origin"_L1).toString(kNone);
    const QString override = mine.first().value("account_routing_override"_L1).toString(kNone);
    Account there = account;
    there.workspaceName = mine.first().value("name"_L1).toString();
    if (origin != kNone) {
        const QUrl url(origin, QUrl::StrictMode);
        if (!isOrigin(url))
            return unusable(u"not a server"_s);
        move(there.baseUrl, url);
        move(there.usageUrl, url);
    }
    if (override == "us"_L1 || override == "us_cr"_L1)
        there.headers.append({"x-openai-account-routing-override"_ba, override.toLatin1()});
    else if (override != kNone)
        return unusable(u"an unknown region"_s);
    return there;
}

QUrl besideCodex(const QUrl &base, const QString &name)
{
    QString path = base.path();
    if (path.endsWith("/codex"_L1))
        path.chop(6);
    QUrl url = base;
    if (path.endsWith("/backend-api"_L1))
        url.setPath(path + u"/wham/"_s + name);
    else
        url.setPath(u"/api/codex/"_s + name);
    return url;
}

} // namespace Lectern::OAuth
