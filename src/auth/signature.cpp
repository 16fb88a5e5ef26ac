// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/signature.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *thing) const { Free(thing); }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using ParamsBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

/// What is shorter can be broken, what is longer is there to keep us busy.
constexpr int kMinRsaBits = 2048;
constexpr int kMaxRsaBits = 8192;

/// Of the curve P-256.
constexpr qsizetype kEcBytes = 32;

QByteArray bytesOf(const QJsonObject &key, QLatin1StringView name)
{
    const auto result = QByteArray::fromBase64Encoding(key.value(name).toString().toLatin1(),
                                                       QByteArray::Base64UrlEncoding |
                                                           QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(raw(bytes), static_cast<int>(bytes.size()), nullptr));
}

Key keyFrom(const char *type, OSSL_PARAM_BLD *builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return Key(key);
}

Key rsaKey(const QJsonObject &key)
{
    const Number modulus = numberOf(bytesOf(key, "n"_L1));
    const Number exponent = numberOf(bytesOf(key, "e"_L1));
    const ParamsBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < kMinRsaBits ||
        BN_num_bits(modulus.get()) > kMaxRsaBits ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    return keyFrom("RSA", builder.get());
}

Key ecKey(const QJsonObject &key)
{
    const QByteArray x = bytesOf(key, "x"_L1);
    const QByteArray y = bytesOf(key, "y"_L1);
    const QByteArray point = '\x04' + x + y; // uncompressed
    const ParamsBuilder builder(OSSL_PARAM_BLD_new());
    if (key.value("crv"_L1).toString() != "P-256"_L1 || x.size() != kEcBytes || y.size() != kEcBytes ||
        !builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size())) != 1)
        return {};
    return keyFrom("EC", builder.get());
}

/// A signature as OpenSSL wants it: DER in the place of two numbers side by side (RFC 7518, 3.4).
QByteArray derOf(const QByteArray &signature)
{
    if (signature.size() != 2 * kEcBytes)
        return {};
    const EcSignature parts(ECDSA_SIG_new());
    Number r = numberOf(signature.first(kEcBytes));
    Number s = numberOf(signature.last(kEcBytes));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // they belong to `parts` now
    (void)s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(parts.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

bool verify(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const Digest digest(EVP_MD_CTX_new());
    return digest && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(digest.get(), raw(signature), static_cast<size_t>(signature.size()), raw(text),
                            static_cast<size_t>(text.size())) == 1;
}

/// What a key does not say of itself does not speak against it.
bool isFor(const QJsonObject &key, QLatin1StringView name, const QString &value)
{
    return !key.contains(name) || key.value(name).toString() == value;
}

} // namespace

bool isSignedBy(const QJsonObject &key, const QString &algorithm, const QByteArray &text,
                const QByteArray &signature)
{
    const QString type = key.value("kty"_L1).toString();
    if (!isFor(key, "use"_L1, u"sig"_s) || !isFor(key, "alg"_L1, algorithm))
        return false;
    if (algorithm == "RS256"_L1 && type == "RSA"_L1) {
        const Key rsa = rsaKey(key);
        return rsa && verify(rsa.get(), text, signature);
    }
    if (algorithm == "ES256"_L1 && type == "EC"_L1) {
        const Key ec = ecKey(key);
        const QByteArray der = derOf(signature);
        return ec && !der.isEmpty() && verify(ec.get(), text, der);
    }
    return false;
}

} // namespace Lectern
