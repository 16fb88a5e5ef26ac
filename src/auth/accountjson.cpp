// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype kMaxHeaders = 100; // servers refuse more than that

// The words of the file; they never change.
constexpr std::array kKinds{
    std::pair(AccountKind::ChatGpt, "chatgpt"_L1),   std::pair(AccountKind::ApiKey, "api-key"_L1),
    std::pair(AccountKind::Codex, "codex"_L1),       std::pair(AccountKind::CodexCli, "codex-cli"_L1),
    std::pair(AccountKind::Endpoint, "endpoint"_L1),
};
constexpr std::array kCarriers{
    std::pair(Carrier::Automatic, "automatic"_L1),
    std::pair(Carrier::WebSocket, "websocket"_L1),
    std::pair(Carrier::Http, "http"_L1),
};

template <typename Words, typename Value> QString wordOf(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, [](const auto &pair) { return pair.first; });
    return found == words.end() ? QString() : QString(found->second);
}

template <typename Words>
auto valueOf(const Words &words, const QString &word) -> std::optional<decltype(words[0].first)>
{
    const auto found = std::ranges::find(words, word, [](const auto &pair) { return pair.second; });
    if (found == words.end())
        return std::nullopt;
    return found->first;
}

QString textOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

QUrl urlAt(const QJsonObject &json, QLatin1StringView name)
{
    return QUrl(json[name].toString(), QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo);
}

} // namespace

QString kindWord(AccountKind kind)
{
    return wordOf(kKinds, kind);
}

void writeAccount(const Account &account, QJsonObject &json)
{
    json[u"id"_s] = account.id;
    json[u"kind"_s] = kindWord(account.kind);
    json[u"name"_s] = account.name;
    json[u"plan"_s] = account.plan;
    json[u"workspace"_s] = account.workspace;
    json[u"workspaceName"_s] = account.workspaceName;
    json[u"baseUrl"_s] = textOf(account.baseUrl);
    json[u"usageUrl"_s] = textOf(account.usageUrl);
    QJsonArray headers;
    for (const auto &[name, value] : account.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    json[u"headers"_s] = headers;
    json[u"carrier"_s] = wordOf(kCarriers, account.carrier);
    json[u"clientId"_s] = account.clientId;
    json[u"tokenUrl"_s] = textOf(account.tokenUrl);
    json[u"revokeUrl"_s] = textOf(account.revokeUrl);
    json[u"sharesPlan"_s] = account.sharesPlan;
}

std::optional<Account> accountFrom(const QJsonObject &json)
{
    const auto kind = valueOf(kKinds, json["kind"_L1].toString());
    Account account;
    account.id = json["id"_L1].toString();
    if (account.id.isEmpty() || !kind)
        return std::nullopt;
    account.kind = *kind;
    account.name = json["name"_L1].toString();
    account.plan = json["plan"_L1].toString();
    account.workspace = json["workspace"_L1].toString();
    account.workspaceName = json["workspaceName"_L1].toString();
    account.baseUrl = urlAt(json, "baseUrl"_L1);
    account.usageUrl = urlAt(json, "usageUrl"_L1);
    const QJsonArray headers = json["headers"_L1].toArray();
    for (qsizetype i = 0; i < std::min(headers.size(), kMaxHeaders); ++i) {
        const QJsonArray header = headers.at(i).toArray();
        if (const QByteArray name = header.at(0).toString().toUtf8(); !name.isEmpty())
            account.headers.append({name, header.at(1).toString().toUtf8()});
    }
    account.carrier = valueOf(kCarriers, json["carrier"_L1].toString()).value_or(Carrier::Automatic);
    account.clientId = json["clientId"_L1].toString();
    account.tokenUrl = urlAt(json, "tokenUrl"_L1);
    account.revokeUrl = urlAt(json, "revokeUrl"_L1);
    account.sharesPlan = json["sharesPlan"_L1].toBool(true);
    return account;
}

} // namespace Lectern
