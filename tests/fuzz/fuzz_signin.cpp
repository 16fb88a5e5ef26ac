// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Answers of sign-in servers and what a browser brings, made of any bytes: whatever they say, what is read
// from them keeps its promises, and no error repeats a secret.
#include "auth/authorize.h"
#include "auth/deviceauth.h"
#include "auth/discovery.h"
#include "auth/idtoken.h"
#include "auth/jwt.h"
#include "auth/oauth.h"
#include "auth/workspacerouting.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

constexpr auto kSecret = "rt_Planted0123456789secret"_L1;
constexpr int kMaxDetail = 500; // characters: a sentence of ours and one code

const QDateTime kNow(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::utc());
const QUrl kIssuer(u"https://auth.example"_s);

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void checkError(const Error &error)
{
    require(!error.detail.contains(kSecret) && error.detail.size() <= kMaxDetail);
    require(!error.serverMessage);
    require(!error.retryAfter || error.retryAfter->count() >= 0);
}

bool fitsHeader(const Secret &token)
{
    const QByteArray &bytes = token.reveal();
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void checkTokens(const WebAnswer &answer)
{
    const Result<OAuth::Tokens> tokens = OAuth::tokensFrom(answer, kNow);
    if (tokens) {
        require(!tokens->credential.accessToken.isEmpty());
        require(fitsHeader(tokens->credential.accessToken) && fitsHeader(tokens->credential.refreshToken));
    } else {
        checkError(tokens.error());
    }
    const Credential old{Secret("old"), Secret("old-refresh"), kNow, {}};
    const Result<Credential> fresh = OAuth::refreshed(answer, old, kNow);
    if (fresh)
        require(!fresh->accessToken.isEmpty() && !fresh->refreshToken.isEmpty());
    else
        checkError(fresh.error());
    if (const std::optional<Error> error = OAuth::revoked(answer))
        checkError(*error);
}

void checkCodes(const WebAnswer &answer)
{
    const Result<OAuth::DeviceAuth> auth = OAuth::deviceAuthFrom(answer);
    if (auth)
        require(auth->interval.count() >= 1 && auth->interval.count() <= 60 && !auth->userCode.isEmpty());
    else
        checkError(auth.error());
    const OAuth::DevicePoll poll = OAuth::devicePollFrom(answer);
    if (const auto *error = std::get_if<Error>(&poll))
        checkError(*error);
}

void checkServers(const WebAnswer &answer)
{
    const Result<Discovery> found = discoveryFrom(answer, kIssuer);
    if (found)
        require(found->tokenUrl.scheme() == "https"_L1 && found->keysUrl.scheme() == "https"_L1);
    else
        checkError(found.error());
    Account account;
    account.workspace = u"acct-1"_s;
    account.baseUrl = QUrl(u"https://chat.example/backend-api/codex"_s);
    const Result<Account> there = OAuth::routed(account, answer);
    if (there)
        require(there->baseUrl.scheme() == "https"_L1 && there->baseUrl.path() == account.baseUrl.path());
    else
        checkError(there.error());
}

void checkIdentity(const WebAnswer &answer)
{
    static_cast<void>(claimsOf(Secret(answer.body)));
    const QByteArray token = QByteArray::fromRawData("e30.e30.AA", 10);
    const IdTokenRules rules{kIssuer.toString(), u"oaiapp_1"_s, "nonce"_ba, kNow, {}};
    const Result<QList<QJsonObject>> keys = keysFrom(answer);
    if (!keys)
        checkError(keys.error());
    for (const QByteArray &any : {token, answer.body}) {
        const Result<QJsonObject> claims =
            verifyIdToken(Secret(any), keys ? *keys : QList<QJsonObject>(), rules);
        require(!claims); // nobody signed it
        checkError(claims.error());
    }
}

} // namespace

/// Two bytes are the status; the rest is a body, and a query.
// NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    QByteArray body(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    body.replace("SECRET", QByteArray(kSecret.data(), kSecret.size()));
    const WebAnswer answer{(data[0] * 256 + data[1]) % 600, {{u"date"_s, QString::fromUtf8(body)}}, body};
    checkTokens(answer);
    checkCodes(answer);
    checkServers(answer);
    checkIdentity(answer);
    const Result<OAuth::Callback> callback = OAuth::readCallback(QUrlQuery(QString::fromUtf8(body)));
    if (!callback)
        checkError(callback.error());
    return 0;
}
