// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "support/tokensigner.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>

namespace Lectern::Testing {

Q_NAMESPACE

/// What goes wrong at an identity provider. Flaws of the id token are in every one that is given out.
enum class ProviderFault {
    WrongNonce,
    BadSignature,
    UnknownKey,
    UnsignedToken,
    WrongIssuer,
    WrongAudience,
    ExpiredIdToken,
    MissingScope,    ///< without leave to use the plan
    MissingClientId, ///< the browser brings no issued client id
    Denied,          ///< by the person
    NotEntitled,     ///< `missing_codex_entitlement`
    DiscoveryFails,  ///< 500, like all that only fail
    KeysFail,
    CodeRefused, ///< `invalid_grant` for a code
    TokenFails,
    TokenJunk, ///< an answer that is not JSON
    TokenCut,
    RefreshFails,
    RefreshRefused,   ///< `invalid_grant`
    RefreshReused,    ///< `refresh_token_reused`
    RefreshJunk,      ///< and the old token is not spent
    RefreshCutBefore, ///< the connection ends and nothing has happened
    RefreshCutAfter,  ///< the new token is lost on its way
    RevokeFails,
    RevokeCut,
    DeviceLoginOff,
    SlowDown, ///< said once for every code
    PollFails,
    PollCut,
};
Q_ENUM_NS(ProviderFault)

/// Who signs in.
struct Person
{
    QString email = QStringLiteral("ada@example.org");
    QString plan = QStringLiteral("plus");
    QString account = QStringLiteral("acct-1");
    QString workspaceName = QStringLiteral("Analytical Engines");
    bool isGovernment = false;
    QString routing = QStringLiteral("NO_CONSTRAINT"); ///< protocol A.3
    QString origin = QStringLiteral("NO_CONSTRAINT");
};

/// How an identity provider behaves; may be changed at any time.
struct ProviderScript
{
    Person person = {};
    QByteArray apiKey = "sk-test-key";
    TokenSigner::Algorithm algorithm = TokenSigner::Algorithm::Rs256;
    std::chrono::seconds clockOffset{0}; ///< of tokens and of the Date header
    std::chrono::seconds accessLifetime{3600};
    std::chrono::seconds refreshLead{360};  ///< how long before the end refreshing is allowed (protocol G.7)
    std::chrono::seconds reuseTolerance{0}; ///< for how long a spent refresh token still works
    QString deviceInterval = QStringLiteral("1");
    int pollsUntilTyped = 1;      ///< polls before the code is typed; negative: nobody types it
    const Clock *clock = nullptr; ///< the machine's own when null
    QHash<ProviderFault, int> faults = {};

    /// From now on and until mend(), or only `times` times.
    void inject(ProviderFault fault, int times = -1) { faults[fault] = times; }
    void mend() { faults.clear(); }
    /// Whether `fault` happens now; counts.
    bool takes(ProviderFault fault);
    /// The provider's time.
    QDateTime now() const;
};

} // namespace Lectern::Testing
