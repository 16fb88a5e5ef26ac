// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/signin.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Lectern {

/// What a person says about a server of their own.
struct EndpointDetails
{
    QUrl baseUrl; ///< as parseBaseUrl() gives it
    Secret key;   ///< may be empty
    QList<std::pair<QByteArray, Secret>> headers = {};
    Carrier carrier = Carrier::Automatic;
};

/// Any server that speaks the Responses API. Nothing is asked of it: it may be off now and on tomorrow.
class EndpointSignIn final : public SignIn
{
    Q_OBJECT

public:
    explicit EndpointSignIn(const EndpointDetails &details, QObject *parent = nullptr);

    void start() override;

private:
    const EndpointDetails m_details;
};

} // namespace Lectern
