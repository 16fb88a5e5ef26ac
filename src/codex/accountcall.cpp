// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/accountcall.h"

#include <QPointer>

namespace Lectern {

AccountCall::AccountCall(const NetworkPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_http(policy)
{
}

void AccountCall::start(const Endpoint &endpoint, const QNetworkRequest &request, const HttpCall::Done &done)
{
    drop();
    if (m_credentials)
        ask(endpoint, CredentialNeed::Connect, request, done);
    else
        send(endpoint, false, request, done);
}

void AccountCall::drop()
{
    ++m_call;
    m_isAsking = false;
    m_http.drop();
}

void AccountCall::ask(const Endpoint &endpoint, CredentialNeed need, const QNetworkRequest &request,
                      const HttpCall::Done &done)
{
    m_isAsking = true;
    m_credentials(endpoint, need,
                  [self = QPointer<AccountCall>(this), call = m_call, need, request,
                   done](const Result<Endpoint> &open) {
                      if (!self || self->m_call != call)
                          return;
                      self->m_isAsking = false;
                      if (open)
                          self->send(*open, need == CredentialNeed::Connect, request, done);
                      else
                          done(open.error());
                  });
}

void AccountCall::send(const Endpoint &endpoint, bool mayAskAgain, const QNetworkRequest &request,
                       const HttpCall::Done &done)
{
    QNetworkRequest authorized(request);
    endpoint.authorize(authorized);
    m_http.start(authorized, [=, this](const Result<HttpAnswer> &answer) {
        if (mayAskAgain && answer && answer->status == 401)
            ask(endpoint, CredentialNeed::Refused, request, done);
        else
            done(answer);
    });
}

} // namespace Lectern
