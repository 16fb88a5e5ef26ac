// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/codexcliaccount.h"

#include "auth/codexaccount.h"
#include "auth/renewal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

using namespace Qt::StringLiterals;

namespace Lectern::CodexCli {

namespace {

const Error kOver{ErrorKind::SessionEnded,
                  u"the Codex CLI's token has ended; it gets a new one when it is used"_s};
const Error kRefused{ErrorKind::SessionEnded, u"the server does not take the Codex CLI's token"_s};

constexpr qint64 kMaxBytes = 1024LL * 1024; // the CLI writes a few thousand

Secret tokenIn(const QJsonObject &object, QLatin1StringView name)
{
    const QString token = object[name].toString();
    return Secret(isHeaderValue(token) ? token.toLatin1() : QByteArray());
}

QString home()
{
    const QString home = qEnvironmentVariable("CODEX_HOME");
    return home.isEmpty() ? QDir::home().filePath(u".codex"_s) : home;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::SignInNeeded, u"there is no auth.json of the Codex CLI"_s};
    if (file.size() > kMaxBytes || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     u"the auth.json of the Codex CLI cannot be read: "_s + file.errorString()};
    return file.read(kMaxBytes + 1); // it may be no regular file, and have no size
}

SignedIn keySignIn(const Secret &key, const AuthServer &server)
{
    Account account;
    account.name = server.apiBase.host();
    account.baseUrl = server.apiBase;
    return {account, {key}};
}

Result<SignedIn> tokenSignIn(const QJsonObject &tokens, const AuthServer &server)
{
    Credential credential{tokenIn(tokens, "access_token"_L1)};
    credential.expiresAt = claimsOf(credential.accessToken).expiresAt;
    TokenClaims claims = codexClaims(tokenIn(tokens, "id_token"_L1), credential.accessToken);
    if (const QString id = tokens["account_id"_L1].toString(); !id.isEmpty())
        claims.accountId = id;
    if (!isHeaderValue(claims.accountId))
        return Error{ErrorKind::SignInNeeded, u"the Codex CLI's tokens do not say which account it is"_s};
    Account account = codexAccount(claims, server);
    account.clientId.clear(); // nothing is renewed or revoked in its name
    account.tokenUrl.clear();
    account.revokeUrl.clear();
    return SignedIn{account, credential};
}

/// Old files do not say the mode (protocol G.5).
Result<SignedIn> signInOf(const QJsonObject &content, const AuthServer &server)
{
    const QString mode = content["auth_mode"_L1].toString();
    const QJsonObject tokens = content["tokens"_L1].toObject();
    const Secret key = tokenIn(content, "OPENAI_API_KEY"_L1);
    const bool hasTokens = !tokenIn(tokens, "access_token"_L1).isEmpty();
    if (hasTokens && (mode.isEmpty() || mode == "chatgpt"_L1))
        return tokenSignIn(tokens, server);
    if (!key.isEmpty() && (mode.isEmpty() || mode == "apikey"_L1))
        return keySignIn(key, server);
    return Error{ErrorKind::SignInNeeded,
                 u"nothing that another program can use is in the Codex CLI's sign-in"_s};
}

/// What is in the file or in the item: they are the same.
Result<SignedIn> signInFrom(const QByteArray &bytes, const AuthServer &server)
{
    const QJsonDocument document =
        bytes.size() > kMaxBytes ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return Error{ErrorKind::File, u"the sign-in of the Codex CLI is damaged"_s};
    Result<SignedIn> result = signInOf(document.object(), server);
    if (!result)
        return result;
    SignedIn signedIn = *result;
    signedIn.account.kind = AccountKind::CodexCli;
    return signedIn;
}

bool isToken(const Credential &credential, const Secret &token)
{
    return !token.isEmpty() && credential.accessToken.reveal() == token.reveal();
}

} // namespace

QString authFile()
{
    return QDir(home()).filePath(u"auth.json"_s);
}

QMap<QString, QString> itemAttributes()
{
    const QString path = QFileInfo(home()).canonicalFilePath();
    if (path.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {{u"application"_s, u"rust-keyring"_s},
            {u"service"_s, u"Codex Auth"_s},
            {u"target"_s, u"default"_s},
            {u"username"_s, u"cli|"_s + QString::fromLatin1(hash.left(16))}};
}

Result<SignedIn> read(const AuthServer &server, const QString &file)
{
    const Result<QByteArray> bytes = bytesOf(file);
    return bytes ? signInFrom(*bytes, server) : bytes.error();
}

void find(QObject *context, const AuthServer &server, const ReadItem &readItem, const Found &done)
{
    const auto look = [=] {
        const Result<SignedIn> inFile = read(server);
        const QMap<QString, QString> attributes = itemAttributes();
        if (inFile || !readItem || attributes.isEmpty())
            return done(inFile);
        readItem(context, attributes, [=](const Result<std::optional<Secret>> &item) {
            if (item && *item)
                return done(signInFrom((*item)->reveal(), server));
            // A file that is there says more than a store that cannot be looked into.
            done(item || QFile::exists(authFile()) ? inFile : item.error());
        });
    };
    QMetaObject::invokeMethod(context, look, Qt::QueuedConnection);
}

Result<SignedIn> stillGood(const Result<SignedIn> &there, const Secret &refused, const QDateTime &now)
{
    if (!there)
        return there;
    if (isOver(there->credential, now))
        return kOver;
    return isToken(there->credential, refused) ? Result<SignedIn>(kRefused) : there;
}

Result<Credential> credentialFor(const Result<SignedIn> &there, const Account &account, const Secret &refused,
                                 const QDateTime &now)
{
    if (!there)
        return there.error();
    // A key has no workspace, and tokens always have one.
    if (there->account.workspace != account.workspace)
        return Error{ErrorKind::SessionEnded, u"the Codex CLI is signed in to another account by now"_s};
    if (isOver(there->credential, now))
        return kOver;
    if (isToken(there->credential, refused))
        return kRefused;
    return there->credential;
}

} // namespace Lectern::CodexCli
