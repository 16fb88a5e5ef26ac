// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexclisignin.h"

namespace Lectern {

CodexCliSignIn::CodexCliSignIn(const AuthServer &server, const Clock &clock,
                               const CodexCli::ReadItem &readItem, QObject *parent)
    : SignIn(parent)
    , m_server(server)
    , m_clock(clock)
    , m_readItem(readItem)
{
}

void CodexCliSignIn::start()
{
    CodexCli::find(this, m_server, m_readItem, [this](const Result<SignedIn> &found) {
        Q_EMIT finished(CodexCli::stillGood(found, m_clock.wallNow()));
    });
}

} // namespace Lectern
