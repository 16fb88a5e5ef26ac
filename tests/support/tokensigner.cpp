// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/tokensigner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

constexpr int kEcBytes = 32; // a coordinate, and half a signature, of P-256

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), size);
    return bytes;
}

/// libcrypto writes r and s of a signature as DER, a token as one number behind the other (RFC 7518, 3.4).
QByteArray joined(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &at, long(der.size()));
    const QByteArray bytes =
        bytesOf(ECDSA_SIG_get0_r(signature), kEcBytes) + bytesOf(ECDSA_SIG_get0_s(signature), kEcBytes);
    ECDSA_SIG_free(signature);
    return bytes;
}

} // namespace

class TokenSigner::Key
{
public:
    explicit Key(EVP_PKEY *key)
        : m_key(key)
    {
    }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key() { EVP_PKEY_free(m_key); }

    QByteArray sign(const QByteArray &text) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key);
        size_t size = 0;
        const auto *from = reinterpret_cast<const unsigned char *>(text.constData());
        EVP_DigestSign(context, nullptr, &size, from, size_t(text.size()));
        QByteArray signature(qsizetype(size), '\0');
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, from,
                       size_t(text.size()));
        EVP_MD_CTX_free(context);
        signature.truncate(qsizetype(size));
        return signature;
    }

    /// A number of the public key; padded to `size` bytes unless that is 0.
    QString number(const char *name, int size = 0) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(m_key, name, &value);
        const QByteArray bytes = bytesOf(value, size == 0 ? BN_num_bytes(value) : size);
        BN_free(value);
        return QString::fromLatin1(base64Url(bytes));
    }

private:
    EVP_PKEY *m_key;
};

TokenSigner::TokenSigner()
    : m_rsa(std::make_unique<Key>(EVP_RSA_gen(2048)))
    , m_ec(std::make_unique<Key>(EVP_EC_gen("P-256")))
{
}

TokenSigner::~TokenSigner() = default;

QByteArray TokenSigner::sign(const QJsonObject &claims, Algorithm algorithm, Flaw flaw) const
{
    const bool isEc = algorithm == Algorithm::Es256;
    const QString name = flaw == Flaw::Unsigned ? u"none"_s : isEc ? u"ES256"_s : u"RS256"_s;
    const QString key = flaw == Flaw::UnknownKey ? u"unknown"_s : isEc ? u"ec-1"_s : u"rsa-1"_s;
    const QByteArray head = base64Url(compact({{u"alg"_s, name}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key}}));
    const QByteArray text = head + '.' + base64Url(compact(claims));
    if (flaw == Flaw::Unsigned)
        return text + '.';
    const QByteArray signedText = flaw == Flaw::Signature ? QByteArray(text + 'x') : text;
    const QByteArray signature = isEc ? joined(m_ec->sign(signedText)) : m_rsa->sign(signedText);
    return text + '.' + base64Url(signature);
}

QJsonObject TokenSigner::keySet() const
{
    const QJsonObject rsa{{u"kty"_s, u"RSA"_s},
                          {u"use"_s, u"sig"_s},
                          {u"kid"_s, u"rsa-1"_s},
                          {u"alg"_s, u"RS256"_s},
                          {u"n"_s, m_rsa->number(OSSL_PKEY_PARAM_RSA_N)},
                          {u"e"_s, m_rsa->number(OSSL_PKEY_PARAM_RSA_E)}};
    const QJsonObject ec{{u"kty"_s, u"EC"_s},
                         {u"use"_s, u"sig"_s},
                         {u"kid"_s, u"ec-1"_s},
                         {u"alg"_s, u"ES256"_s},
                         {u"crv"_s, u"P-256"_s},
                         {u"x"_s, m_ec->number(OSSL_PKEY_PARAM_EC_PUB_X, kEcBytes)},
                         {u"y"_s, m_ec->number(OSSL_PKEY_PARAM_EC_PUB_Y, kEcBytes)}};
    return {{u"keys"_s, QJsonArray{rsa, ec}}};
}

const TokenSigner &TokenSigner::shared()
{
    static const TokenSigner signer;
    return signer;
}

QJsonObject claimsOf(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Lectern::Testing
