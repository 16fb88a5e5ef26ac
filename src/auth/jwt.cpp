// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/jwt.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Tokens with every optional claim are below 4 KiB.
constexpr qsizetype kMaxTokenBytes = 64 * 1024;

/// The end of the year 9999; what is later is a mistake, and may not fit a date.
constexpr double kMaxSeconds = 253'402'300'799.0;

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding |
                                                                 QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    return *result;
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const std::optional<QByteArray> text = decoded(part);
    if (!text)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return {};
    return document.object();
}

/// Not in protocol A.3, which leaves open how such an account is told; tokens have been seen to carry it.
bool saysRegion(const QJsonObject &auth)
{
    const QString region = auth.value("chatgpt_compute_residency"_L1).toString();
    return !region.isEmpty() && region.compare("no_constraint"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace

std::optional<Jwt> decodeJwt(const QByteArray &token)
{
    if (token.size() > kMaxTokenBytes)
        return {};
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const std::optional<QJsonObject> header = objectIn(parts.at(0));
    const std::optional<QJsonObject> claims = objectIn(parts.at(1));
    const std::optional<QByteArray> signature = decoded(parts.at(2));
    if (!header || !claims || !signature)
        return {};
    return Jwt{*header, *claims, parts.at(0) + '.' + parts.at(1), *signature};
}

TokenClaims readClaims(const QJsonObject &claims)
{
    const QJsonObject auth = claims.value("https://api.openai.com/auth"_L1).toObject();
    const QJsonObject profile = claims.value("https://api.openai.com/profile"_L1).toObject();
    TokenClaims read;
    read.expiresAt = timeFromSeconds(claims.value("exp"_L1));
    read.email = claims.value("email"_L1).toString(profile.value("email"_L1).toString());
    read.accountId = auth.value("chatgpt_account_id"_L1).toString();
    read.plan = auth.value("chatgpt_plan_type"_L1).toString();
    read.isFedramp = auth.value("chatgpt_account_is_fedramp"_L1).toBool();
    read.isBoundToRegion = read.isFedramp || saysRegion(auth);
    return read;
}

TokenClaims claimsOf(const Secret &token)
{
    const std::optional<Jwt> jwt = decodeJwt(token.reveal());
    return jwt ? readClaims(jwt->claims) : TokenClaims();
}

QDateTime timeFromSeconds(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0) || seconds > kMaxSeconds)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
}

} // namespace Lectern
