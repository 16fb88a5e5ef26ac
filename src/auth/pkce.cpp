// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Lectern {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

template <size_t Bytes> QByteArray randomBase64Url()
{
    static_assert(Bytes % sizeof(quint32) == 0);
    std::array<quint32, Bytes / sizeof(quint32)> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()), Bytes));
}

} // namespace

Pkce Pkce::make()
{
    const Secret verifier(randomBase64Url<64>());
    return {verifier, challengeOf(verifier)};
}

QByteArray Pkce::challengeOf(const Secret &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256));
}

QByteArray randomWord()
{
    return randomBase64Url<32>();
}

} // namespace Lectern
