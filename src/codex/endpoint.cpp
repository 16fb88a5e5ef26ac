// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/endpoint.h"

#include "auth/account.h"
#include "auth/credential.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString withoutEndSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// A line break would end the header and begin what somebody else wrote.
bool isHeader(const QByteArray &name, const QByteArray &value)
{
    const auto fits = [](char c) { return c != '\r' && c != '\n' && c != '\0'; };
    return !name.isEmpty() && !name.contains(':') && std::all_of(name.begin(), name.end(), fits) &&
           std::all_of(value.begin(), value.end(), fits);
}

} // namespace

QUrl Endpoint::httpUrl(const QString &path) const
{
    QUrl url = baseUrl;
    url.setPath(baseUrl.path() + u'/' + path);
    return url;
}

QUrl Endpoint::webSocketUrl() const
{
    QUrl url = httpUrl(u"responses"_s);
    url.setScheme(baseUrl.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

void Endpoint::authorize(QNetworkRequest &request) const
{
    request.setRawHeader("User-Agent"_ba, userAgent());
    request.setRawHeader("originator"_ba, "lectern"_ba);
    if (!key.isEmpty())
        request.setRawHeader("Authorization"_ba, "Bearer "_ba + key.reveal());
    for (const auto &[name, value] : headers) {
        if (isHeader(name, value))
            request.setRawHeader(name, value);
    }
}

QString Endpoint::accountKey() const
{
    if (!account.isEmpty())
        return account;
    return baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Endpoint endpointFor(const Account &account, const Credential &credential)
{
    Endpoint endpoint{account.baseUrl, credential.accessToken, account.headers, account.usageUrl, account.id};
    for (const auto &[name, value] : credential.headers)
        endpoint.headers.append({name, value.reveal()});
    return endpoint;
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == "ws"_L1)
        url.setScheme(u"http"_s);
    else if (scheme == "wss"_L1)
        url.setScheme(u"https"_s);
    else if (scheme != "http"_L1 && scheme != "https"_L1)
        return Error{ErrorKind::Usage, u"not an http or https address"_s};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return Error{ErrorKind::Usage, u"not the address of a server"_s};
    QString path = withoutEndSlashes(url.path());
    if (path.endsWith("/responses"_L1))
        path = withoutEndSlashes(path.chopped(10));
    url.setPath(path);
    return url;
}

QByteArray userAgent()
{
    return "lectern/"_ba + QCoreApplication::applicationVersion().toUtf8() + " ("_ba +
           QSysInfo::prettyProductName().toUtf8() + "; "_ba + QSysInfo::currentCpuArchitecture().toUtf8() +
           ")"_ba;
}

} // namespace Lectern
