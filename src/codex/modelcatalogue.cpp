// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcatalogue.h"

#include "protocol/builtinmodels.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Servers whose models are known without asking.
bool isOpenAi(const QUrl &url)
{
    const QString host = url.host();
    return host == "api.openai.com"_L1 || host.endsWith(".api.openai.com"_L1) || host == "chatgpt.com"_L1 ||
           host.endsWith(".chatgpt.com"_L1);
}

/// An etag without what says how strictly it was made.
QByteArray bare(QByteArray etag)
{
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.sliced(1, etag.size() - 2);
    return etag;
}

} // namespace

ModelCatalogue::ModelCatalogue(const NetworkPolicy &policy, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_cache(cacheFolder)
    , m_get(policy)
{
}

void ModelCatalogue::fetch(const Endpoint &endpoint)
{
    ++m_fetch;
    if (m_endpoint.accountKey() != endpoint.accountKey()) {
        m_models.clear();
        m_etag.clear();
        m_wantedEtag.clear();
    }
    m_endpoint = endpoint;
    if (endpoint.baseUrl.isEmpty()) {
        m_get.drop();
        return;
    }
    if (m_models.isEmpty())
        recall();
    QNetworkRequest request(endpoint.httpUrl(u"models"_s));
    if (!m_etag.isEmpty())
        request.setRawHeader("If-None-Match"_ba, m_etag);
    m_get.start(endpoint, request, [this](const Result<HttpAnswer> &answer) { take(answer); });
}

/// The list that was kept.
void ModelCatalogue::recall()
{
    const std::optional<CachedModels> cached = m_cache.load(m_endpoint.accountKey());
    const Result<QList<Protocol::Model>> models =
        Protocol::parseCatalogue(cached ? cached->body : QByteArray());
    if (!cached || !models || models->isEmpty())
        return;
    m_models = *models;
    m_etag = cached->etag;
    const auto announce = [this, fetch = m_fetch] {
        if (fetch == m_fetch && isLoading())
            Q_EMIT changed();
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
}

void ModelCatalogue::refreshIfChanged(const QByteArray &etag)
{
    const QByteArray wanted = bare(etag);
    if (wanted.isEmpty() || wanted == bare(m_etag) || wanted == m_wantedEtag || m_endpoint.baseUrl.isEmpty())
        return;
    m_wantedEtag = wanted;
    if (!isLoading())
        fetch(m_endpoint);
}

void ModelCatalogue::take(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (answer->status == 304 && !m_etag.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    if (answer->status != 200) {
        fail(refusalOf(*answer));
        return;
    }
    const Result<QList<Protocol::Model>> models = Protocol::parseCatalogue(answer->body);
    if (!models) {
        fail({ErrorKind::NotResponsesServer, models.error().detail});
        return;
    }
    m_models = *models;
    m_etag = answer->headers.value(u"etag"_s).toUtf8();
    m_cache.save(m_endpoint.accountKey(), {m_etag, answer->body});
    Q_EMIT changed();
}

void ModelCatalogue::fail(const Error &error)
{
    if (m_models.isEmpty() && isOpenAi(m_endpoint.baseUrl))
        m_models = Protocol::builtinModels();
    Q_EMIT failed(error);
}

} // namespace Lectern
