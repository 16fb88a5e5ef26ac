// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexexchange.h"
#include "auth/pkce.h"
#include "http/redirectlistener.h"

#include <QUrlQuery>

namespace Lectern {

/// A Codex account in the browser, the way the Codex CLI does it (mode C, protocol G.1). Only two ports of
/// this machine are registered for it: ErrorKind::PortInUse when both are taken.
class CodexSignIn final : public CodexExchange
{
    Q_OBJECT

public:
    struct Options
    {
        RedirectPage page;
        std::optional<Account> known = {};                             ///< an account that signs in once more
        std::chrono::milliseconds patience = std::chrono::minutes(10); ///< with the person
        Discard discard = {};                                          ///< may be empty
    };

    /// `web` and `clock` must outlive this.
    CodexSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                QObject *parent = nullptr);

    void start() override;

private:
    void sendToBrowser();
    void comeBack(const QUrlQuery &query);

    const Options m_options;
    const Pkce m_pkce = Pkce::make();
    const QByteArray m_state = randomWord();
    RedirectListener m_listener;
    quint16 m_port = 0;
};

} // namespace Lectern
