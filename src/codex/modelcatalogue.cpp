// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcatalogue.h"

#include "base/redact.h"
#include "protocol/apierror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A catalogue is asked before the first question can be; nobody waits longer for it.
constexpr int kTimeoutMs = 15'000;

/// The largest real catalogues are below 2 MiB.
constexpr qint64 kMaxBytes = 16 * 1024 * 1024;

Error networkError(const QNetworkReply &reply)
{
    const QString detail = redact(reply.errorString());
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::ConnectionRefused, detail};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::HostNotFound, detail};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Timeout, detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls, detail};
    default:
        return {ErrorKind::ConnectionLost, detail};
    }
}

} // namespace

ModelCatalogue::ModelCatalogue(QObject *parent)
    : QObject(parent)
{
}

ModelCatalogue::~ModelCatalogue()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void ModelCatalogue::fetch(const Endpoint &endpoint)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    if (m_source != endpoint.baseUrl)
        m_models.clear();
    m_source = endpoint.baseUrl;
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(endpoint.httpUrl(u"models"_s));
    endpoint.authorize(request);
    request.setTransferTimeout(kTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
        if (received > kMaxBytes)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &ModelCatalogue::finish);
}

bool ModelCatalogue::isLoading() const
{
    return m_reply != nullptr;
}

void ModelCatalogue::finish()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        Q_EMIT failed(networkError(*reply));
    } else if (status != 200) {
        const Error error = Protocol::classify(Protocol::parseHttpError(status, reply->readAll()));
        const bool foreign = status == 404 || status == 405 || status < 400;
        Q_EMIT failed(foreign ? Error{ErrorKind::NotResponsesServer, error.detail} : error);
    } else if (Result<QList<Protocol::Model>> models = Protocol::parseCatalogue(reply->readAll())) {
        m_models = std::move(models).value();
        Q_EMIT changed();
    } else {
        Q_EMIT failed({ErrorKind::NotResponsesServer, models.error().detail});
    }
}

} // namespace Lectern
