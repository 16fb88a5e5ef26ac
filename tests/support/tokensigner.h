// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace Lectern::Testing {

/// Makes signed JSON web tokens with keys of its own, one for each algorithm.
class TokenSigner final
{
public:
    enum class Algorithm { Rs256, Es256 };
    /// What is wrong with a token.
    enum class Flaw {
        None,
        Signature,  ///< of another text
        UnknownKey, ///< signed by a key that is in no key set
        Unsigned,   ///< `alg` none, and no signature
    };

    TokenSigner();
    ~TokenSigner();

    QByteArray sign(const QJsonObject &claims, Algorithm algorithm = Algorithm::Rs256,
                    Flaw flaw = Flaw::None) const;

    /// What a server shows at its `jwks_uri`.
    QJsonObject keySet() const;

    /// The one of this process; an RSA key takes its time.
    static const TokenSigner &shared();

private:
    class Key;
    std::unique_ptr<Key> m_rsa;
    std::unique_ptr<Key> m_ec;
};

/// The claims of a token, without looking at its signature; empty for what is no token.
QJsonObject claimsOf(const QByteArray &token);

/// As tokens write bytes: base64 for URLs, without padding.
QByteArray base64Url(const QByteArray &bytes);

} // namespace Lectern::Testing
