// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexsignin.h"

#include "auth/authorize.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Lectern {

CodexSignIn::CodexSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                         QObject *parent)
    : CodexExchange(server, web, clock, options.known, options.discard, parent)
    , m_options(options)
{
    connect(&m_listener, &RedirectListener::portTaken, this, &SignIn::portTaken);
    connect(&m_listener, &RedirectListener::received, this, &CodexSignIn::comeBack);
    connect(&m_listener, &RedirectListener::timedOut, this, [this] {
        end(Error{ErrorKind::SignInTimeout, u"nobody came back from the browser"_s});
    });
}

void CodexSignIn::start()
{
    later([this] { sendToBrowser(); });
}

void CodexSignIn::sendToBrowser()
{
    RedirectListener::Options waiting;
    waiting.ports = server().codexPorts;
    waiting.state = m_state;
    waiting.page = m_options.page;
    waiting.patience = m_options.patience;
    const QPointer<CodexSignIn> guard(this); // who hears of a taken port may want no more of this
    const Result<quint16> port = m_listener.listen(waiting);
    if (!guard)
        return;
    if (!port)
        return end(port.error());
    m_port = *port;
    const OAuth::LinkParts parts{OAuth::redirectUri(m_port), m_state, m_pkce.challenge,
                                 known() ? known()->name : QString()};
    Q_EMIT linkReady(OAuth::codexLink(server(), parts), m_port);
}

void CodexSignIn::comeBack(const QUrlQuery &query)
{
    const Result<OAuth::Callback> callback = OAuth::readCallback(query);
    if (!callback)
        return end(callback.error());
    exchange(callback->code, m_pkce.verifier, OAuth::redirectUri(m_port));
    Q_EMIT answered();
}

} // namespace Lectern
