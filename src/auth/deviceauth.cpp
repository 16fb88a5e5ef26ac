// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/deviceauth.h"

#include "auth/oauth.h"
#include "auth/webmessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::OAuth {

namespace {

/// Where the server says none, and the bounds of what is believed (RFC 8628, 3.2).
constexpr double kUsualInterval = 5;
constexpr double kMinInterval = 1;
constexpr double kMaxInterval = 60;

/// Codes to be typed have ten letters.
constexpr qsizetype kMaxUserCodeLength = 64;

/// A string in protocol G.2; a number is as good.
std::chrono::seconds intervalIn(const QJsonValue &value)
{
    bool isNumber = false;
    double seconds = value.toString().toDouble(&isNumber);
    if (!isNumber)
        seconds = value.toDouble(kUsualInterval);
    if (!(seconds >= kMinInterval && seconds <= kMaxInterval))
        seconds = seconds > kMaxInterval ? kMaxInterval : seconds >= 0 ? kMinInterval : kUsualInterval;
    return std::chrono::seconds(static_cast<int>(seconds));
}

bool isUserCode(const QString &code)
{
    const auto isPrint = [](QChar c) { return c.isPrint(); };
    return !code.trimmed().isEmpty() && code.size() <= kMaxUserCodeLength &&
           std::all_of(code.begin(), code.end(), isPrint);
}

Secret secretIn(const QJsonObject &object, QLatin1StringView name)
{
    return Secret(object.value(name).toString().toUtf8());
}

} // namespace

WebRequest deviceCodeRequest(const AuthServer &server)
{
    return jsonRequest(server.at(u"/api/accounts/deviceauth/usercode"_s),
                       {{u"client_id"_s, QString(kCodexClientId)}});
}

Result<DeviceAuth> deviceAuthFrom(const WebAnswer &answer)
{
    const QString what = u"asking for a code"_s;
    if (answer.status == 404)
        return Error{ErrorKind::DeviceCodeOff, what + u": status 404"_s};
    if (!isSuccess(answer))
        return refusal(answer, what);
    const Result<QJsonObject> object = objectOf(answer, what);
    if (!object)
        return object.error();
    const DeviceAuth auth{secretIn(*object, "device_auth_id"_L1), object->value("user_code"_L1).toString(),
                          intervalIn(object->value("interval"_L1))};
    if (auth.id.isEmpty() || !isUserCode(auth.userCode))
        return Error{ErrorKind::Protocol, what + u": an answer without one"_s};
    return auth;
}

WebRequest devicePollRequest(const AuthServer &server, const DeviceAuth &auth)
{
    return jsonRequest(
        server.at(u"/api/accounts/deviceauth/token"_s),
        {{u"device_auth_id"_s, QString::fromUtf8(auth.id.reveal())}, {u"user_code"_s, auth.userCode}});
}

DevicePoll devicePollFrom(const WebAnswer &answer)
{
    const QString what = u"waiting for the code to be typed"_s;
    if (isSuccess(answer)) {
        const Result<QJsonObject> object = objectOf(answer, what);
        if (!object)
            return object.error();
        const DeviceGranted granted{secretIn(*object, "authorization_code"_L1),
                                    secretIn(*object, "code_verifier"_L1)};
        if (granted.code.isEmpty() || granted.verifier.isEmpty())
            return Error{ErrorKind::Protocol, what + u": an answer without what to exchange"_s};
        return granted;
    }
    const QString code = oauthErrorCode(answer.body);
    if (code == "expired_token"_L1)
        return Error{ErrorKind::CodeExpired, what};
    const Error error = refusal(answer, what);
    if (error.kind == ErrorKind::SignInDeclined || error.kind == ErrorKind::NotEntitled)
        return error;
    if (code == "slow_down"_L1 || answer.status == 429)
        return DevicePending{true};
    if (answer.status == 403 || answer.status == 404 || answer.status >= 500 ||
        code == "authorization_pending"_L1)
        return DevicePending{};
    return error;
}

QString deviceRedirectUri(const AuthServer &server)
{
    return server.at(u"/deviceauth/callback"_s).toString();
}

} // namespace Lectern::OAuth
