// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/failure.h"

#include "base/overloaded.h"
#include "base/redact.h"

using namespace Qt::StringLiterals;

namespace Lectern::Protocol {

Verdict judge(const Failure &failure)
{
    return std::visit(
        Overloaded{
            [](const UpgradeRefused &refused) { return Verdict{classify(refused.answer), Remedy::AskOverHttp}; },
            [](const HttpRefused &refused) { return Verdict{classify(refused.answer), Remedy::Tell}; },
            [](const StreamError &event) { return Verdict{classify(event.error), Remedy::Tell}; },
            [](const ResponseBroken &response) { return Verdict{classify(response.error), Remedy::Tell}; },
            [](const ClosedEarly &close) {
                return Verdict{{ErrorKind::ConnectionLost, redact(close.reason)}, Remedy::Retry};
            },
            [](const Unreachable &unreachable) {
                return Verdict{{unreachable.kind, redact(unreachable.detail)}, Remedy::Retry};
            },
            [](const Silent &silent) {
                return Verdict{{ErrorKind::Timeout, silent.connecting ? u"no connection in time"_s : u"no message in time"_s},
                               Remedy::Retry};
            },
            [](const Oversized &message) {
                return Verdict{{ErrorKind::TooLarge, redact(message.detail)}, Remedy::Tell};
            },
        },
        failure);
}

bool refusesWebSockets(const UpgradeRefused &refusal)
{
    const int status = refusal.answer.status.value_or(400);
    return status < 500 && status != 401 && status != 429;
}

} // namespace Lectern::Protocol
