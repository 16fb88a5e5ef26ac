// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/scriptedbrowser.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QUrl withState(QUrl url, const QString &state)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(u"state"_s);
    query.addQueryItem(u"state"_s, state);
    url.setQuery(query);
    return url;
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

} // namespace

ScriptedBrowser::ScriptedBrowser(const QString &caFile)
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.addCaCertificates(caFile);
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ScriptedBrowser::open(const QUrl &link, Manner manner)
{
    m_manner = manner;
    m_visits.append({link});
    next();
}

void ScriptedBrowser::visit(const QUrl &url, const QByteArray &host)
{
    m_visits.append({url, host, false});
    next();
}

/// `url` is where the identity provider sends us.
void ScriptedBrowser::arrive(const QUrl &url, Manner manner)
{
    m_wayBack = url;
    switch (manner) {
    case Manner::StaysAway:
        return;
    case Manner::WrongState:
        m_visits.append({withState(url, u"not-the-state-of-this-sign-in-at-all-000000"_s), {}, false});
        break;
    case Manner::Cancels:
        m_visits.append({withPath(url, u"/cancel"_s), {}, false});
        break;
    case Manner::StrangeHost:
        m_visits.append({url, "localhost.attacker.test:"_ba + QByteArray::number(url.port()), false});
        break;
    case Manner::ComesTwice:
        m_visits.append({url});
        break;
    case Manner::ComesBack:
        break;
    }
    m_visits.append({url});
}

void ScriptedBrowser::next()
{
    if (m_isBusy)
        return;
    if (m_visits.isEmpty()) {
        Q_EMIT rested();
        return;
    }
    m_isBusy = true;
    const Visit visit = m_visits.takeFirst();
    QNetworkRequest request(visit.url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!visit.host.isEmpty())
        request.setRawHeader("Host", visit.host);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, visit] {
        reply->deleteLater();
        m_isBusy = false;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target =
            visit.url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        if (visit.follows && status / 100 == 3 && target.scheme() == "http"_L1 && target.isValid() &&
            visit.url.scheme() == "https"_L1) {
            arrive(target, m_manner);
        } else if (visit.follows && status / 100 == 3) {
            m_visits.prepend({target});
        } else {
            m_pages.append({visit.url, status, reply->readAll(), reply->rawHeaderPairs()});
            Q_EMIT loaded(m_pages.constLast());
        }
        next();
    });
}

} // namespace Lectern::Testing
