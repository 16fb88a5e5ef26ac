// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/steppedsignin.h"

#include <utility>

namespace Lectern {

namespace {

/// Somebody may sign in again as somebody else: that is another account. Another key for the same server is
/// not: keys are replaced now and then.
bool isSame(const Account &known, const Account &account)
{
    if (known.kind != account.kind)
        return false;
    if (known.kind == AccountKind::ApiKey)
        return known.baseUrl == account.baseUrl;
    return known.name.compare(account.name, Qt::CaseInsensitive) == 0 &&
           (known.workspace.isEmpty() || account.workspace.isEmpty() || known.workspace == account.workspace);
}

} // namespace

SteppedSignIn::SteppedSignIn(Web &web, const Clock &clock, const std::optional<Account> &known,
                             const Discard &discard, QObject *parent)
    : SignIn(parent)
    , m_web(web)
    , m_clock(clock)
    , m_known(known)
    , m_discard(discard)
{
}

SteppedSignIn::~SteppedSignIn()
{
    drop();
}

void SteppedSignIn::drop()
{
    const std::optional<SignedIn> unkept = std::exchange(m_unkept, std::nullopt);
    if (unkept && m_discard)
        m_discard(*unkept);
}

void SteppedSignIn::later(const std::function<void()> &step)
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void SteppedSignIn::ask(const WebRequest &request, const std::function<void(const WebAnswer &)> &next)
{
    tryToAsk(request, [this, next](const Result<WebAnswer> &answer) {
        if (answer)
            next(*answer);
        else
            end(answer.error());
    });
}

void SteppedSignIn::tryToAsk(const WebRequest &request, const Web::Done &next)
{
    m_call = m_web.send(request, next);
}

void SteppedSignIn::end(Result<SignedIn> result)
{
    m_call.reset();
    if (result)
        m_unkept.reset(); // whoever hears of it has them
    drop();
    if (result && m_known && isSame(*m_known, result->account)) {
        SignedIn signedIn = *result;
        signedIn.account.id = m_known->id;
        result = signedIn;
    }
    Q_EMIT finished(result);
}

} // namespace Lectern
