// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/codexexchange.h"
#include "auth/deviceauth.h"

#include <QTimer>

namespace Lectern {

/// A Codex account by a code that is typed in any browser, perhaps of another machine (mode C, protocol G.2).
/// A server that cannot be reached for a while does not end the wait; ErrorKind::CodeExpired does, after 15
/// minutes.
class DeviceSignIn final : public CodexExchange
{
    Q_OBJECT

public:
    struct Options
    {
        std::optional<Account> known = {}; ///< an account that signs in once more
        std::chrono::milliseconds second{
            1000};            ///< what a second of the server's intervals is; tests are quicker
        Discard discard = {}; ///< may be empty
    };

    /// `web` and `clock` must outlive this.
    DeviceSignIn(const AuthServer &server, Web &web, const Clock &clock, const Options &options,
                 QObject *parent = nullptr);

    void start() override;

private:
    void show(const WebAnswer &answer);
    void wait();
    void poll();
    void read(const Result<WebAnswer> &answer);

    const Options m_options;
    OAuth::DeviceAuth m_auth = {};
    Clock::TimePoint m_end;
    QTimer m_pause;
};

} // namespace Lectern
