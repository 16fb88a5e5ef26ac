// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/accountlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Lectern::Testing {

using namespace Qt::StringLiterals;

inline Account someAccount(const QString &name = u"ada@example.com"_s, AccountKind kind = AccountKind::Codex)
{
    Account account;
    account.kind = kind;
    account.name = name;
    account.plan = u"plus"_s;
    account.workspace = u"ws-1"_s;
    account.workspaceName = u"Ada's"_s;
    account.baseUrl = QUrl(u"https://chat.example/backend-api/codex"_s);
    account.usageUrl = QUrl(u"https://chat.example/usage"_s);
    account.headers = {{"chatgpt-account-id", "ws-1"}};
    account.carrier = Carrier::Http;
    account.clientId = u"app_1"_s;
    account.tokenUrl = QUrl(u"https://auth.example/oauth/token"_s);
    account.revokeUrl = QUrl(u"https://auth.example/oauth/revoke"_s);
    account.sharesPlan = false;
    return account;
}

/// A list in a file of its own.
struct ListProbe
{
    QTemporaryDir dir;
    QString file = dir.filePath(u"sub/accounts.json"_s);
    std::unique_ptr<AccountList> list = std::make_unique<AccountList>(file);

    void restart() { list = std::make_unique<AccountList>(file); }
    QByteArray bytes() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QJsonObject root() const { return QJsonDocument::fromJson(bytes()).object(); }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(text);
    }
    QStringList setAside() const
    {
        return QFileInfo(file).dir().entryList({u"accounts.json.damaged-*"_s}, QDir::Files);
    }
};

} // namespace Lectern::Testing
