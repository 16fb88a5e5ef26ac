// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/devicesignin.h"

#include "base/overloaded.h"

using namespace Qt::StringLiterals;

namespace Lectern {

DeviceSignIn::DeviceSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                           QObject *parent)
    : CodexExchange(server, web, clock, options.known, options.discard, parent)
    , m_options(options)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DeviceSignIn::poll);
}

void DeviceSignIn::start()
{
    ask(OAuth::deviceCodeRequest(server()), [this](const WebAnswer &answer) { show(answer); });
}

void DeviceSignIn::show(const WebAnswer &answer)
{
    const Result<OAuth::DeviceAuth> auth = OAuth::deviceAuthFrom(answer);
    if (!auth)
        return end(auth.error());
    m_auth = *auth;
    m_end = now() + OAuth::kDeviceCodeLife;
    wait();
    Q_EMIT codeReady({server().at(u"/codex/device"_s), m_auth.userCode,
                      wallNow().addSecs(std::chrono::seconds(OAuth::kDeviceCodeLife).count())});
}

void DeviceSignIn::wait()
{
    m_pause.start(m_options.second * m_auth.interval.count());
}

void DeviceSignIn::poll()
{
    if (now() >= m_end)
        return end(Error{ErrorKind::CodeExpired, u"the code was not typed in time"_s});
    tryToAsk(OAuth::devicePollRequest(server(), m_auth),
             [this](const Result<WebAnswer> &answer) { read(answer); });
}

void DeviceSignIn::read(const Result<WebAnswer> &answer)
{
    if (!answer)
        return wait();
    const OAuth::DevicePoll poll = OAuth::devicePollFrom(*answer);
    std::visit(Overloaded{[this](const OAuth::DevicePending &pending) {
                              if (pending.isTooFast)
                                  m_auth.interval += OAuth::kSlowDown;
                              wait();
                          },
                          [this](const OAuth::DeviceGranted &granted) {
                              exchange(granted.code, granted.verifier, OAuth::deviceRedirectUri(server()));
                              Q_EMIT answered();
                          },
                          [this](const Error &error) { end(error); }},
               poll);
}

} // namespace Lectern
