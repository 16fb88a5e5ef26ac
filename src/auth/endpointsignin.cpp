// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/endpointsignin.h"

namespace Lectern {

EndpointSignIn::EndpointSignIn(const EndpointDetails &details, QObject *parent)
    : SignIn(parent)
    , m_details(details)
{
}

void EndpointSignIn::start()
{
    Account account;
    account.kind = AccountKind::Endpoint;
    account.name = m_details.baseUrl.authority(QUrl::FullyDecoded | QUrl::RemoveUserInfo);
    account.baseUrl = m_details.baseUrl;
    account.carrier = m_details.carrier;
    const SignedIn signedIn{account, {.accessToken = m_details.key, .headers = m_details.headers}};
    QMetaObject::invokeMethod(
        this, [this, signedIn] { Q_EMIT finished(signedIn); }, Qt::QueuedConnection);
}

} // namespace Lectern
