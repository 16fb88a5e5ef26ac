// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/policyweb.h"
#include "support/identityprovider.h"

#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

/// What protocol G says that a program sends, put together by hand.
namespace Lectern::Testing {

using Fields = QList<std::pair<QString, QString>>;

inline const QString kVerifier = QStringLiteral("a-verifier-of-at-least-forty-three-characters-0");
inline const QString kState = QStringLiteral("a-state-of-this-sign-in-000");
inline const QString kBack = QStringLiteral("http://127.0.0.1:9/auth/callback");
inline const QString kPlanScopes =
    QStringLiteral("openid profile email offline_access resource.invoke chatgpt.tokens.use.direct");
inline const QString kCodex = QString::fromLatin1(IdentityProvider::kCodexClient);
inline const std::pair<QString, QString> kResource{QStringLiteral("resource"),
                                                   QStringLiteral("https://api.openai.com/v1")};

/// `fields` with another value of one, or without it.
Fields replaced(Fields fields, const QString &name, const QString &value);
QByteArray formOf(const Fields &fields);

/// The links of both modes, and what goes with them.
Fields codexLink();
Fields planLink();
Fields exchangeOf(const QString &code, const QString &client);
Fields codexRefresh(const QString &token);

/// The text called `name` of an answer that is a JSON object.
QString textIn(const Result<WebAnswer> &answer, const QString &name);

/// One provider, and a program that asks it.
struct ProviderVisitor
{
    IdentityProvider provider;
    NetworkPolicy policy{NetworkSettings{.caFile = provider.caFile()}};
    PolicyWeb web{policy};

    Result<WebAnswer> ask(const WebRequest &request);
    Result<WebAnswer> get(const QString &path, const QByteArray &bearer = {}, const QByteArray &account = {});
    Result<WebAnswer> postForm(const QString &path, const Fields &fields);
    Result<WebAnswer> postJson(const QString &path, const Fields &fields);
    /// What the browser is told to bring back.
    QUrlQuery authorize(bool isCodex, const Fields &fields);
    /// What was wrong with the last request.
    QString refusal() const { return provider.seen().constLast().refusal; }
};

} // namespace Lectern::Testing
