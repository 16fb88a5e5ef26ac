// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/providerscript.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Lectern::Testing {

/// What is kept of a sign-in.
struct Grant
{
    bool isCodex = false; ///< protocol G.1 to G.3; else G.7
    QString clientId;
    QString redirectUri;
    QString challenge;
    QString nonce = {};
    QString scope = {};
};

/// What an identity provider gives out and takes back: codes, tokens and the books about them.
class TokenOffice final
{
public:
    enum class Refusal { Unknown, Spent, Early, Revoked, OfAnother };
    struct DevicePoll
    {
        enum Step { Unknown, Pending, SlowDown, Done } step = Unknown;
        QString code = {};
        QString verifier = {};
    };

    /// `script` must outlive this.
    TokenOffice(ProviderScript &script, const QString &issuer);

    QString newCode(const Grant &grant);
    /// A code works once.
    std::optional<Grant> redeem(const QString &code);
    /// The id that stands for this installation from its first sign-in on (protocol G.7).
    QString newClient();
    bool knowsClient(const QString &id) const { return m_clients.contains(id); }

    /// A token server's answer to a sign-in or a refresh.
    QJsonObject tokensFor(const Grant &grant);
    /// Spends `token`. Nothing when all is well; then `grant` is what it was given for.
    std::optional<Refusal> spend(const QString &token, const QString &clientId, Grant &grant);
    bool revoke(const QString &token);

    bool knowsBearer(const QByteArray &token) const;
    void forgetBearers() { m_bearers.clear(); }
    /// From now on nothing that was given out is worth anything.
    void endSessions();

    /// An id, and the code that the person types.
    std::pair<QString, QString> newDevice();
    /// `redirectUri` is where codes of devices are exchanged with.
    DevicePoll poll(const QString &device, const QString &userCode, const Grant &grant);
    /// The person types the code.
    bool type(const QString &userCode);

    /// Everything that was given out and must be found nowhere.
    const QSet<QByteArray> &secrets() const { return m_secrets; }
    QStringList liveRefreshTokens() const;

private:
    struct Refresh
    {
        Grant grant;
        QDateTime earliest;
        QDateTime spentAt = {};
        bool isRevoked = false;
    };
    struct Device
    {
        QString userCode;
        int polls = 0;
        bool wasSlowed = false;
        bool isTyped = false;
    };

    QString secret(const QString &prefix);
    QString keep(const QByteArray &token);
    QJsonObject personalClaims() const;
    QString idToken(const Grant &grant);
    QString accessToken(const Grant &grant);

    ProviderScript &m_script;
    QString m_issuer;
    QHash<QString, Grant> m_codes;
    QHash<QString, Refresh> m_refreshTokens;
    QHash<QByteArray, QDateTime> m_bearers;
    QHash<QString, Device> m_devices;
    QSet<QString> m_clients;
    QSet<QByteArray> m_secrets;
};

/// The PKCE challenge of `verifier`, by S256 (RFC 7636).
QString challengeOf(const QString &verifier);

} // namespace Lectern::Testing
