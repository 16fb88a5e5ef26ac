// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "codex/endpoint.h"
#include "protocol/catalogue.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Lectern {

/// The models that a server offers, asked over HTTP (`GET {base}/models`).
class ModelCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ModelCatalogue(QObject *parent = nullptr);
    ~ModelCatalogue() override;

    /// Asks `endpoint`; ends in changed() or failed(). A fetch that is under way is dropped without a signal,
    /// the models of another endpoint are forgotten at once.
    void fetch(const Endpoint &endpoint);

    bool isLoading() const;

    /// What the last fetch gave; empty before the first and after a failed one.
    const QList<Protocol::Model> &models() const { return m_models; }

Q_SIGNALS:
    void changed();
    void failed(const Lectern::Error &error);

private:
    void drop();
    void take(const Result<QList<Protocol::Model>> &models);

    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    QUrl m_source;
    QList<Protocol::Model> m_models;
};

} // namespace Lectern
