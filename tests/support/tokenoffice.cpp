// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/tokenoffice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern::Testing {

namespace {

using Fault = ProviderFault;

const SystemClock kMachineClock;

QByteArray randomText()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return base64Url(bytes);
}

} // namespace

bool ProviderScript::takes(ProviderFault fault)
{
    const auto it = faults.find(fault);
    if (it == faults.end() || *it == 0)
        return false;
    if (*it > 0)
        --*it;
    return true;
}

QDateTime ProviderScript::now() const
{
    return (clock ? *clock : kMachineClock).wallNow().addSecs(clockOffset.count());
}

TokenOffice::TokenOffice(ProviderScript &script, const QString &issuer)
    : m_script(script)
    , m_issuer(issuer)
{
}

QString TokenOffice::keep(const QByteArray &token)
{
    m_secrets.insert(token);
    return QString::fromLatin1(token);
}

QString TokenOffice::secret(const QString &prefix)
{
    return keep(prefix.toLatin1() + randomText());
}

QString TokenOffice::newCode(const Grant &grant)
{
    const QString code = secret(u"ac_"_s);
    m_codes.insert(code, grant);
    return code;
}

std::optional<Grant> TokenOffice::redeem(const QString &code)
{
    const auto it = m_codes.constFind(code);
    if (it == m_codes.constEnd())
        return {};
    const Grant grant = *it;
    m_codes.erase(it);
    return grant;
}

QString TokenOffice::newClient()
{
    const QString id = u"oaiapp_"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_clients.insert(id);
    return id;
}

QJsonObject TokenOffice::personalClaims() const
{
    const Person &person = m_script.person;
    QJsonObject auth{{u"chatgpt_account_id"_s, person.account},
                     {u"chatgpt_plan_type"_s, person.plan},
                     {u"chatgpt_user_id"_s, u"user-1"_s},
                     {u"user_id"_s, u"user-1"_s},
                     {u"organizations"_s,
                      QJsonArray{QJsonObject{{u"id"_s, u"org-1"_s}, {u"title"_s, person.workspaceName}}}}};
    if (person.isGovernment)
        auth[u"chatgpt_account_is_fedramp"_s] = true;
    return {{u"sub"_s, u"auth0|user-1"_s},
            {u"iat"_s, m_script.now().toSecsSinceEpoch()},
            {u"https://api.openai.com/auth"_s, auth},
            {u"https://api.openai.com/profile"_s, QJsonObject{{u"email"_s, person.email}}}};
}

QString TokenOffice::idToken(const Grant &grant)
{
    QJsonObject claims = personalClaims();
    const auto life = m_script.takes(Fault::ExpiredIdToken) ? -2h : std::chrono::hours(1);
    claims[u"exp"_s] = m_script.now().addSecs(std::chrono::seconds(life).count()).toSecsSinceEpoch();
    claims[u"iss"_s] = m_script.takes(Fault::WrongIssuer) ? u"https://auth.example.com"_s : m_issuer;
    const QString audience = m_script.takes(Fault::WrongAudience) ? u"oaiapp_other"_s : grant.clientId;
    claims[u"aud"_s] = QJsonArray{audience};
    claims[u"email"_s] = m_script.person.email;
    const QString nonce = m_script.takes(Fault::WrongNonce) ? u"another"_s : grant.nonce;
    if (!nonce.isEmpty())
        claims[u"nonce"_s] = nonce;
    const auto flaw = m_script.takes(Fault::BadSignature)    ? TokenSigner::Flaw::Signature
                      : m_script.takes(Fault::UnknownKey)    ? TokenSigner::Flaw::UnknownKey
                      : m_script.takes(Fault::UnsignedToken) ? TokenSigner::Flaw::Unsigned
                                                             : TokenSigner::Flaw::None;
    return keep(TokenSigner::shared().sign(claims, m_script.algorithm, flaw));
}

QString TokenOffice::accessToken(const Grant &grant)
{
    QJsonObject claims = personalClaims();
    const QDateTime end = m_script.now().addSecs(m_script.accessLifetime.count());
    claims[u"exp"_s] = end.toSecsSinceEpoch();
    claims[u"iss"_s] = m_issuer;
    claims[u"aud"_s] = QJsonArray{u"https://api.openai.com/v1"_s};
    claims[u"client_id"_s] = grant.clientId;
    claims[u"jti"_s] = QString::fromLatin1(randomText()); // no two are the same
    const QString token = keep(TokenSigner::shared().sign(claims, m_script.algorithm));
    m_bearers.insert(token.toLatin1(), end);
    return token;
}

QJsonObject TokenOffice::tokensFor(const Grant &grant)
{
    const QString refresh = secret(u"rt_"_s);
    QJsonObject answer{{u"id_token"_s, idToken(grant)},
                       {u"access_token"_s, accessToken(grant)},
                       {u"refresh_token"_s, refresh}};
    const QDateTime earliest =
        m_script.now().addSecs((m_script.accessLifetime - m_script.refreshLead).count());
    if (!grant.isCodex) {
        answer[u"token_type"_s] = u"Bearer"_s;
        answer[u"expires_in"_s] = qint64(m_script.accessLifetime.count());
        answer[u"scope"_s] = grant.scope;
        answer[u"earliest_refresh_at"_s] = earliest.toSecsSinceEpoch();
    }
    m_refreshTokens.insert(refresh, {grant, grant.isCodex ? QDateTime() : earliest});
    return answer;
}

std::optional<TokenOffice::Refusal> TokenOffice::spend(const QString &token, const QString &clientId,
                                                       Grant &grant)
{
    const auto it = m_refreshTokens.find(token);
    if (it == m_refreshTokens.end())
        return Refusal::Unknown;
    if (it->isRevoked)
        return Refusal::Revoked;
    if (it->grant.clientId != clientId)
        return Refusal::OfAnother;
    const QDateTime now = m_script.now();
    if (it->spentAt.isValid() && it->spentAt.addSecs(m_script.reuseTolerance.count()) <= now)
        return Refusal::Spent;
    it->spentAt = now;
    // Too early is refused, and the token is spent all the same (protocol G.7).
    if (it->earliest.isValid() && now < it->earliest)
        return Refusal::Early;
    grant = it->grant;
    grant.nonce.clear();
    return {};
}

bool TokenOffice::revoke(const QString &token)
{
    const auto it = m_refreshTokens.find(token);
    if (it == m_refreshTokens.end())
        return false;
    it->isRevoked = true;
    return true;
}

bool TokenOffice::knowsBearer(const QByteArray &token) const
{
    const QDateTime end = m_bearers.value(token);
    return end.isValid() && m_script.now() < end;
}

void TokenOffice::endSessions()
{
    m_bearers.clear();
    for (Refresh &token : m_refreshTokens)
        token.isRevoked = true;
}

std::pair<QString, QString> TokenOffice::newDevice()
{
    const QString id = secret(u"dev_"_s);
    const QString code = u"%1-%2"_s.arg(QString::fromLatin1(randomText()).toUpper().left(4))
                             .arg(QRandomGenerator::global()->bounded(10000, 99999));
    m_devices.insert(id, {code});
    return {id, code};
}

TokenOffice::DevicePoll TokenOffice::poll(const QString &id, const QString &userCode, const Grant &base)
{
    const auto it = m_devices.find(id);
    if (it == m_devices.end() || it->userCode != userCode)
        return {};
    if (!it->wasSlowed && m_script.takes(Fault::SlowDown)) {
        it->wasSlowed = true;
        return {DevicePoll::SlowDown};
    }
    const bool isTyped = m_script.pollsUntilTyped >= 0 && it->polls++ >= m_script.pollsUntilTyped;
    if (!it->isTyped && !isTyped)
        return {DevicePoll::Pending};
    m_devices.erase(it);
    const QString verifier = secret(u"verifier-of-the-server-"_s);
    Grant grant = base;
    grant.challenge = challengeOf(verifier);
    return {DevicePoll::Done, newCode(grant), verifier};
}

bool TokenOffice::type(const QString &userCode)
{
    for (Device &device : m_devices) {
        if (device.userCode != userCode)
            continue;
        device.isTyped = true;
        return true;
    }
    return false;
}

QStringList TokenOffice::liveRefreshTokens() const
{
    QStringList live;
    for (auto it = m_refreshTokens.begin(); it != m_refreshTokens.end(); ++it) {
        if (!it->isRevoked && !it->spentAt.isValid())
            live.append(it.key());
    }
    return live;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(
        base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

} // namespace Lectern::Testing
