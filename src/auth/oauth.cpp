// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/oauth.h"

#include "auth/jwt.h"
#include "auth/webmessage.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::OAuth {

namespace {

/// After these a refresh token never works again (protocol G.3 and G.7).
constexpr std::array kPermanent{
    "invalid_grant"_L1,        "invalid_refresh_token"_L1,     "token_expired"_L1, "refresh_token_expired"_L1,
    "refresh_token_reused"_L1, "refresh_token_invalidated"_L1, "invalid_client"_L1};

/// Below it a clock that differs changes nothing; above it times of the server are moved to this machine's.
constexpr std::chrono::seconds kClockTolerance{30};

/// Nothing that is granted for longer says so in seconds.
constexpr double kMaxLifetimeSeconds = 10.0 * 365 * 24 * 60 * 60;

/// Times before it are no times but spans; it is in 2001.
constexpr double kFirstTime = 1e9;
/// Times behind it count milliseconds; it would be in 5138.
constexpr double kFirstMilliseconds = 1e11;

bool isCodex(const Account &account)
{
    return account.kind == AccountKind::Codex;
}

/// A time of the server by this machine's clock, which may be wrong: renewing too early spends the token
/// (protocol G.7), renewing too late costs a request.
QDateTime atHere(const QDateTime &there, const WebAnswer &answer, const QDateTime &now)
{
    const std::optional<std::chrono::seconds> ahead = clockAhead(answer, now);
    if (!there.isValid() || !ahead || std::chrono::abs(*ahead) <= kClockTolerance)
        return there;
    return there.addSecs(ahead->count());
}

/// `earliest_refresh_at`, whose form no document fixes: seconds or milliseconds since 1970, seconds from now,
/// or an ISO date.
QDateTime earliestRefresh(const QJsonValue &value, const WebAnswer &answer, const QDateTime &now)
{
    if (value.isString()) {
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        if (isNumber)
            return earliestRefresh(number, answer, now);
        QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime)
            time.setTimeZone(QTimeZone::utc()); // it named no zone: a server's times are UTC
        return atHere(time.toUTC(), answer, now);
    }
    const double number = value.toDouble(-1);
    if (number >= 0 && number < kFirstTime)
        return number <= kMaxLifetimeSeconds ? now.addSecs(static_cast<qint64>(number)) : QDateTime();
    return atHere(timeFromSeconds(number >= kFirstMilliseconds ? number / 1000 : number), answer, now);
}

QDateTime expiry(const QJsonObject &object, const Secret &accessToken, const WebAnswer &answer,
                 const QDateTime &now)
{
    const QJsonValue lifetime = object.value("expires_in"_L1);
    const double seconds = lifetime.isString() ? lifetime.toString().toDouble() : lifetime.toDouble();
    if (seconds > 0 && seconds <= kMaxLifetimeSeconds)
        return now.addSecs(static_cast<qint64>(seconds));
    return atHere(claimsOf(accessToken).expiresAt, answer, now);
}

/// A token goes into headers: what would end one, or is not ASCII, is none.
Secret tokenIn(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray token = object.value(name).toString().toUtf8();
    const bool fits = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    return Secret(fits ? token : QByteArray());
}

/// What `object` says, in the place of the parts of `old`.
Credential credentialIn(const QJsonObject &object, const Credential &old, const WebAnswer &answer,
                        const QDateTime &now)
{
    Credential credential = old;
    const Secret access = tokenIn(object, "access_token"_L1);
    const Secret refresh = tokenIn(object, "refresh_token"_L1);
    if (!access.isEmpty()) {
        credential.accessToken = access;
        credential.expiresAt = expiry(object, access, answer, now);
    }
    if (!refresh.isEmpty())
        credential.refreshToken = refresh;
    credential.earliestRefreshAt = earliestRefresh(object.value("earliest_refresh_at"_L1), answer, now);
    return credential;
}

QByteArray reasonWord(RenewReason reason)
{
    return reason == RenewReason::Unauthorized ? "unauthorized_recovery"_ba : "proactive_expiry"_ba;
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

} // namespace

WebRequest refreshRequest(const Account &account, const Secret &refreshToken, RenewReason reason)
{
    if (isCodex(account))
        return jsonRequest(account.tokenUrl, {{u"client_id"_s, account.clientId},
                                              {u"grant_type"_s, u"refresh_token"_s},
                                              {u"refresh_reason"_s, QString::fromLatin1(reasonWord(reason))},
                                              {u"refresh_token"_s, textOf(refreshToken)}});
    return formRequest(account.tokenUrl, {{"grant_type"_ba, "refresh_token"_ba},
                                          {"client_id"_ba, account.clientId.toUtf8()},
                                          {"refresh_token"_ba, refreshToken.reveal()},
                                          {"resource"_ba, account.baseUrl.toEncoded()}});
}

Result<Credential> refreshed(const WebAnswer &answer, const Credential &old, const QDateTime &now)
{
    const QString what = u"renewing"_s;
    if (!isSuccess(answer)) {
        Error error = refusal(answer, what);
        const QString code = oauthErrorCode(answer.body);
        const bool isClients = answer.status >= 400 && answer.status < 500;
        if (answer.status == 401 ||
            (isClients && std::find(kPermanent.begin(), kPermanent.end(), code) != kPermanent.end()))
            error.kind = ErrorKind::SessionEnded;
        return error;
    }
    const Result<QJsonObject> object = objectOf(answer, what);
    if (!object)
        return object.error();
    if (tokenIn(*object, "access_token"_L1).isEmpty() && tokenIn(*object, "refresh_token"_L1).isEmpty())
        return Error{ErrorKind::Protocol, u"renewing: an answer without tokens"_s};
    return credentialIn(*object, old, answer, now);
}

WebRequest revokeRequest(const Account &account, const Secret &refreshToken)
{
    if (isCodex(account))
        return jsonRequest(account.revokeUrl, {{u"token"_s, textOf(refreshToken)},
                                               {u"token_type_hint"_s, u"refresh_token"_s},
                                               {u"client_id"_s, account.clientId}});
    return formRequest(account.revokeUrl, {{"token"_ba, refreshToken.reveal()},
                                           {"token_type_hint"_ba, "refresh_token"_ba},
                                           {"client_id"_ba, account.clientId.toUtf8()}});
}

std::optional<Error> revoked(const WebAnswer &answer)
{
    if (isSuccess(answer))
        return {};
    return refusal(answer, u"revoking"_s);
}

WebRequest exchangeRequest(const Grant &grant)
{
    FormFields fields{{"grant_type"_ba, "authorization_code"_ba},
                      {"client_id"_ba, grant.clientId.toUtf8()},
                      {"code"_ba, grant.code.reveal()},
                      {"redirect_uri"_ba, grant.redirectUri.toUtf8()},
                      {"code_verifier"_ba, grant.verifier.reveal()}};
    if (!grant.resource.isEmpty())
        fields.append({"resource"_ba, grant.resource.toEncoded()});
    return formRequest(grant.tokenUrl, fields);
}

Result<Tokens> tokensFrom(const WebAnswer &answer, const QDateTime &now)
{
    const QString what = u"exchanging the code"_s;
    if (!isSuccess(answer))
        return refusal(answer, what);
    const Result<QJsonObject> object = objectOf(answer, what);
    if (!object)
        return object.error();
    Tokens tokens;
    tokens.credential = credentialIn(*object, {}, answer, now);
    if (tokens.credential.accessToken.isEmpty())
        return Error{ErrorKind::Protocol, what + u": an answer without an access token"_s};
    tokens.idToken = tokenIn(*object, "id_token"_L1);
    if (const QJsonValue scope = object->value("scope"_L1); scope.isString())
        tokens.scope = scope.toString();
    return tokens;
}

} // namespace Lectern::OAuth
