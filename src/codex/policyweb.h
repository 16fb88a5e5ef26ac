// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/web.h"
#include "codex/networkpolicy.h"

namespace Lectern {

/// The way to servers by the one network policy, for what knows nothing of networks.
class PolicyWeb final : public Web
{
public:
    /// `policy` must outlive this; a call goes by what it says when the call begins.
    explicit PolicyWeb(const NetworkPolicy &policy)
        : m_policy(policy)
    {
    }

    /// Gives up after the patience of HttpCall.
    std::unique_ptr<WebCall> send(const WebRequest &request, const Done &done) override;

private:
    const NetworkPolicy &m_policy;
};

} // namespace Lectern
