// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexclisignin.h"

namespace Lectern {

CodexCliSignIn::CodexCliSignIn(const AuthServer &server, const CodexCli::ReadItem &readItem, QObject *parent)
    : SignIn(parent)
    , m_server(server)
    , m_readItem(readItem)
{
}

void CodexCliSignIn::start()
{
    CodexCli::find(this, m_server, m_readItem,
                   [this](const Result<SignedIn> &found) { Q_EMIT finished(found); });
}

} // namespace Lectern
