// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/endpoint.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString withoutEndSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
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
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Error{ErrorKind::Usage, u"not the address of a server"_s};
    QString path = withoutEndSlashes(url.path());
    if (path.endsWith("/responses"_L1))
        path = withoutEndSlashes(path.chopped(10));
    url.setPath(path);
    return url;
}

QByteArray userAgent()
{
    return "lectern/"_ba + QCoreApplication::applicationVersion().toUtf8() + " ("_ba
        + QSysInfo::prettyProductName().toUtf8() + "; "_ba + QSysInfo::currentCpuArchitecture().toUtf8() + ")"_ba;
}

} // namespace Lectern
