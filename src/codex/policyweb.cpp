// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/policyweb.h"

#include "codex/endpoint.h"
#include "codex/httpcall.h"

#include <QNetworkRequest>

namespace Lectern {

namespace {

class PolicyCall final : public WebCall
{
public:
    PolicyCall(const NetworkPolicy &policy, const WebRequest &asked, const Web::Done &done)
        : m_call(new HttpCall(policy))
    {
        QNetworkRequest request(asked.url);
        request.setRawHeader("User-Agent", userAgent());
        request.setRawHeader("originator", "lectern");
        for (const auto &[name, value] : asked.headers)
            request.setRawHeader(name, value);
        m_call->start(request, asked.method, asked.body, [done](const Result<HttpAnswer> &answer) {
            done(answer ? Result<WebAnswer>(WebAnswer{answer->status, answer->headers, answer->body})
                        : Result<WebAnswer>(answer.error()));
        });
    }

    ~PolicyCall() override
    {
        m_call->drop();
        m_call->deleteLater(); // this may be happening inside its `done`
    }

private:
    HttpCall *m_call;
};

} // namespace

std::unique_ptr<WebCall> PolicyWeb::send(const WebRequest &request, const Done &done)
{
    return std::make_unique<PolicyCall>(m_policy, request, done);
}

} // namespace Lectern
