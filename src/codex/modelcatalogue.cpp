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

/// True when the answer did not come or is not whole. QNetworkReply counts errors of the network up to 99;
/// those above are what a server answered.
bool isBroken(const QNetworkReply &reply)
{
    return reply.error() != QNetworkReply::NoError && reply.error() <= QNetworkReply::UnknownNetworkError;
}

Result<QList<Protocol::Model>> read(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || isBroken(reply))
        return networkError(reply);
    const QByteArray body = reply.readAll();
    if (status != 200) {
        const Error error = Protocol::classify(Protocol::parseHttpError(status, body));
        const bool foreign = status == 404 || status == 405 || status < 400;
        return foreign ? Error{ErrorKind::NotResponsesServer, error.detail} : error;
    }
    Result<QList<Protocol::Model>> models = Protocol::parseCatalogue(body);
    return models ? models : Error{ErrorKind::NotResponsesServer, models.error().detail};
}

} // namespace

ModelCatalogue::ModelCatalogue(QObject *parent)
    : QObject(parent)
{
}

ModelCatalogue::~ModelCatalogue()
{
    drop();
}

void ModelCatalogue::fetch(const Endpoint &endpoint)
{
    drop();
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
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() <= kMaxBytes)
            return;
        drop();
        take(Error{ErrorKind::TooLarge, u"a model list of more than %1 bytes"_s.arg(kMaxBytes)});
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        QNetworkReply *reply = m_reply;
        m_reply.clear();
        reply->deleteLater();
        take(read(*reply));
    });
}

/// Ends the fetch that is under way, in silence.
void ModelCatalogue::drop()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

bool ModelCatalogue::isLoading() const
{
    return m_reply != nullptr;
}

void ModelCatalogue::take(const Result<QList<Protocol::Model>> &models)
{
    m_models = models ? *models : QList<Protocol::Model>();
    if (models)
        Q_EMIT changed();
    else
        Q_EMIT failed(models.error());
}

} // namespace Lectern
