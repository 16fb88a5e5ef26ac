// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexclisignin.h"

namespace Lectern {

CodexCliSignIn::CodexCliSignIn(const AuthServer &server, const Clock &clock,
                               const CodexCli::ReadItem &readItem, const Secret &refused, QObject *parent)
    : SignIn(parent)
    , m_server(server)
    , m_clock(clock)
    , m_readItem(readItem)
    , m_refused(refused)
{
}

void CodexCliSignIn::start()
{
    CodexCli::find(this, m_server, m_readItem, [this](const Result<SignedIn> &found) {
        Q_EMIT finished(CodexCli::stillGood(found, m_refused, m_clock.wallNow()));
    });
}

} // namespace Lectern
