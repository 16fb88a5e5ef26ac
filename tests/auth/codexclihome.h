// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/authserver.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::Testing {

using namespace Qt::StringLiterals;

inline const AuthServer kServer{QUrl(u"https://auth.example"_s),
                                QUrl(u"https://api.example/v1"_s),
                                QUrl(u"https://chat.example/backend-api/codex"_s),
                                {}};

inline QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QString token(const QJsonObject &claims)
{
    return QString::fromLatin1(part({{u"alg"_s, u"none"_s}}) + '.' + part(claims) + ".c2ln");
}

inline QString accessToken(const QDateTime &end, const QString &account = u"ws-1"_s)
{
    return token({{u"exp"_s, end.toSecsSinceEpoch()},
                  {u"https://api.openai.com/auth"_s,
                   QJsonObject{{u"chatgpt_account_id"_s, account}, {u"chatgpt_plan_type"_s, u"pro"_s}}}});
}

inline QJsonObject chatGptFile(const QString &access, const QString &account = u"ws-1"_s)
{
    return {{u"auth_mode"_s, u"chatgpt"_s},
            {u"OPENAI_API_KEY"_s, QJsonValue::Null},
            {u"tokens"_s, QJsonObject{{u"id_token"_s, token({{u"email"_s, u"ada@example.com"_s}})},
                                      {u"access_token"_s, access},
                                      {u"refresh_token"_s, u"refresh-of-the-cli"_s},
                                      {u"account_id"_s, account}}},
            {u"last_refresh"_s, u"2026-11-20T22:21:01.569046806Z"_s}};
}

/// A CODEX_HOME of its own.
struct CliHome
{
    QTemporaryDir dir;
    FakeClock clock;
    QByteArray before = qgetenv("CODEX_HOME");

    CliHome() { qputenv("CODEX_HOME", QFile::encodeName(dir.path())); }
    ~CliHome() { before.isNull() ? qunsetenv("CODEX_HOME") : qputenv("CODEX_HOME", before); }
    Q_DISABLE_COPY_MOVE(CliHome)

    void write(const QByteArray &bytes) const
    {
        QFile file(dir.filePath(u"auth.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const QJsonObject &json) const { write(QJsonDocument(json).toJson()); }
    QDateTime inAnHour() const { return clock.wallNow().addSecs(3600); }
};

} // namespace Lectern::Testing
