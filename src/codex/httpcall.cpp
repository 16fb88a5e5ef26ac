// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/httpcall.h"

#include "codex/networkerror.h"
#include "codex/onetimebody.h"
#include "protocol/apierror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// The largest real catalogues are below 2 MiB.
constexpr qint64 kMaxBytes = 16 * 1024 * 1024;

} // namespace

HttpCall::HttpCall(const NetworkPolicy &policy, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_policy(policy)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        drop();
        end(Error{ErrorKind::Timeout, u"no whole answer in %1 ms"_s.arg(m_patience.interval())});
    });
}

HttpCall::~HttpCall()
{
    drop();
}

void HttpCall::setPolicy(const NetworkPolicy &policy)
{
    m_policy = policy;
    if (!m_network)
        return;
    // A reply belongs to its manager, which therefore stays until the answer that is under way is over.
    QNetworkAccessManager *old = m_network.release();
    old->setParent(this);
    if (m_reply)
        connect(m_reply, &QObject::destroyed, old, &QObject::deleteLater);
    else
        old->deleteLater();
}

void HttpCall::start(const QNetworkRequest &request, const Done &done)
{
    start(request, "GET", {}, done);
}

void HttpCall::start(const QNetworkRequest &request, const QByteArray &method, const QByteArray &body,
                     const Done &done)
{
    drop();
    if (!m_network)
        m_network = m_policy.createAccessManager();
    m_done = done;
    if (body.isEmpty()) {
        m_reply = m_network->sendCustomRequest(request, method);
    } else {
        auto *device = new OneTimeBody(body);
        m_reply = m_network->sendCustomRequest(request, method, device);
        device->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() <= kMaxBytes)
            return;
        drop();
        end(Error{ErrorKind::TooLarge, u"an answer of more than %1 bytes"_s.arg(kMaxBytes)});
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
    m_patience.start();
}

void HttpCall::finish()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    m_patience.stop();
    reply->deleteLater();
    const int status = statusOf(*reply);
    if (status == 0 || isBroken(*reply)) {
        const Protocol::Unreachable failure = unreachable(*reply, m_policy.proxyFor(reply->url()).proxy);
        end(Error{failure.kind, failure.detail});
    } else {
        end(HttpAnswer{status, headersOf(*reply), reply->readAll()});
    }
}

void HttpCall::end(const Result<HttpAnswer> &result)
{
    const Done done = m_done; // may ask again, and so put another in its place
    done(result);
}

void HttpCall::drop()
{
    m_patience.stop();
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

bool HttpCall::isRunning() const
{
    return m_reply != nullptr;
}

Error refusalOf(const HttpAnswer &answer)
{
    const int status = answer.status;
    const Error error = Protocol::classify(Protocol::parseHttpError(status, answer.body, answer.headers));
    const bool isForeign = status == 404 || status == 405 || status < 400;
    return isForeign ? Error{ErrorKind::NotResponsesServer, error.detail} : error;
}

} // namespace Lectern
