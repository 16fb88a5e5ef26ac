// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "codex/accountcall.h"
#include "codex/modelcache.h"
#include "protocol/catalogue.h"

#include <QList>
#include <QObject>

namespace Lectern {

/// The models that a server offers, asked over HTTP (`GET {base}/models`) and kept on disk.
class ModelCatalogue final : public QObject
{
    Q_OBJECT

public:
    /// `cacheFolder`: where lists are kept from one start to the next; empty for nowhere.
    explicit ModelCatalogue(const NetworkPolicy &policy = NetworkPolicy(), const QString &cacheFolder = {},
                            QObject *parent = nullptr);

    /// Counts from the next fetch on.
    void setPolicy(const NetworkPolicy &policy) { m_get.setPolicy(policy); }
    void setCredentials(CredentialSource source) { m_get.setCredentials(std::move(source)); }

    /// Asks `endpoint`; ends in changed() or failed(). A list that was kept is there at once, and told by a
    /// changed() of its own before the end. A fetch that is under way is dropped without a signal, the models
    /// of another account are forgotten at once. Without an address nothing is asked, and nothing told.
    void fetch(const Endpoint &endpoint);

    /// Asks the same endpoint again.
    void refetch() { fetch(Endpoint(m_endpoint)); }

    /// Asks the same endpoint again if `etag`, which came with an answer as `x-models-etag`, is not that of
    /// the list; once for each etag.
    void refreshIfChanged(const QByteArray &etag);

    bool isLoading() const { return m_get.isRunning(); }

    /// The newest list there is. After failed() that is the one from before, or for OpenAI's own servers the
    /// one that is built in, or empty.
    const QList<Protocol::Model> &models() const { return m_models; }

Q_SIGNALS:
    void changed();
    void failed(const Lectern::Error &error);

private:
    void recall();
    void take(const Result<HttpAnswer> &answer);
    void fail(const Error &error);

    ModelCache m_cache;
    AccountCall m_get;
    Endpoint m_endpoint;
    QByteArray m_etag;       ///< of the list that is there; empty without one
    QByteArray m_wantedEtag; ///< the last one that was asked for because of a hint
    quint64 m_fetch = 0;     ///< the latest fetch; what was announced for an earlier one is void
    QList<Protocol::Model> m_models;
};

} // namespace Lectern
