// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/signin.h"
#include "auth/web.h"
#include "base/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace Lectern {

/// A sign-in that asks servers one thing after another. Whatever is under way ends with it.
class SteppedSignIn : public SignIn
{
    Q_OBJECT

public:
    ~SteppedSignIn() override;

protected:
    /// `known` is the account that signs in once more. The others must outlive this; `discard` may be empty.
    SteppedSignIn(Web &web, const Clock &clock, const std::optional<Account> &known, const Discard &discard,
                  QObject *parent);

    /// Calls `step` from the event loop.
    void later(const std::function<void()> &step);
    /// Calls `next` with what the server answers, and ends the sign-in when no whole answer comes.
    void ask(const WebRequest &request, const std::function<void(const WebAnswer &)> &next);
    /// The same, where an error is not the end.
    void tryToAsk(const WebRequest &request, const Web::Done &next);

    /// There are tokens from now on: they are discarded unless the sign-in ends well.
    void hold(const SignedIn &tokens) { m_unkept = tokens; }

    /// The last word; nothing of this may be used after it. An account that is the known one gets its id.
    void end(Result<SignedIn> result);

    const std::optional<Account> &known() const { return m_known; }
    QDateTime wallNow() const { return m_clock.wallNow(); }
    Clock::TimePoint now() const { return m_clock.now(); }

private:
    void drop();

    Web &m_web;
    const Clock &m_clock;
    const std::optional<Account> m_known;
    const Discard m_discard;
    std::optional<SignedIn> m_unkept;
    std::unique_ptr<WebCall> m_call;
};

} // namespace Lectern
