// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/credential.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qsizetype kMaxTextBytes = 1024LL * 1024; // ours has a few thousand
constexpr qsizetype kMaxHeaders = 100;             // servers refuse more than that

/// Milliseconds that a QDateTime surely holds; what lies outside was not written by us.
constexpr double kEndOfYear9999 = 253'402'300'799'000;

void insert(QJsonObject &json, const QString &name, const Secret &secret)
{
    if (!secret.isEmpty())
        json.insert(name, QString::fromUtf8(secret.reveal()));
}

void insert(QJsonObject &json, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        json.insert(name, time.toMSecsSinceEpoch());
}

Secret secretAt(const QJsonObject &json, QLatin1StringView name)
{
    return Secret(json[name].toString().toUtf8());
}

QDateTime timeAt(const QJsonObject &json, QLatin1StringView name)
{
    const double time = json[name].toDouble(-1);
    return time >= 0 && time <= kEndOfYear9999
               ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time), QTimeZone::utc())
               : QDateTime();
}

} // namespace

// Short names: Windows keeps no more than 2560 bytes in one piece.
Secret toText(const Credential &credential)
{
    QJsonObject json{{u"v"_s, 1}};
    insert(json, u"access"_s, credential.accessToken);
    insert(json, u"refresh"_s, credential.refreshToken);
    insert(json, u"expires"_s, credential.expiresAt);
    insert(json, u"earliest"_s, credential.earliestRefreshAt);
    QJsonArray headers;
    for (const auto &[name, value] : credential.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value.reveal())});
    if (!headers.isEmpty())
        json.insert(u"headers"_s, headers);
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Credential> credentialFrom(const Secret &text)
{
    // What the parser says is left out: it may quote.
    const QJsonDocument document =
        text.reveal().size() <= kMaxTextBytes ? QJsonDocument::fromJson(text.reveal()) : QJsonDocument();
    const QJsonObject json = document.object();
    if (json["v"_L1].toInt() < 1)
        return Error{ErrorKind::SignInNeeded, u"what is kept for the account is not a credential"_s};
    Credential credential;
    credential.accessToken = secretAt(json, "access"_L1);
    credential.refreshToken = secretAt(json, "refresh"_L1);
    credential.expiresAt = timeAt(json, "expires"_L1);
    credential.earliestRefreshAt = timeAt(json, "earliest"_L1);
    const QJsonArray headers = json["headers"_L1].toArray();
    for (qsizetype i = 0; i < std::min(headers.size(), kMaxHeaders); ++i) {
        const QJsonArray header = headers.at(i).toArray();
        const QByteArray name = header.at(0).toString().toUtf8();
        if (!name.isEmpty())
            credential.headers.append({name, Secret(header.at(1).toString().toUtf8())});
    }
    return credential;
}

} // namespace Lectern
