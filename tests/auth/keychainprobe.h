// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/keychaintokenstore.h"
#include "auth/keyringprobe.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <chrono>

namespace Lectern::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qsizetype kSmall = 150; // room for a head and little more

inline KeychainTokenStore::Options options(qsizetype maxItemBytes = kSmall,
                                           std::chrono::milliseconds patience = 30s)
{
    return {.patience = patience, .maxItemBytes = maxItemBytes, .ask = askStore};
}

/// A store on the keyring.
struct KeychainProbe
{
    explicit KeychainProbe(const KeychainTokenStore::Options &with = options())
        : store(with)
    {
    }

    KeychainTokenStore store;
    StoreProbe call{store};
};

/// How many items of ours the keyring holds.
inline qsizetype itemCount()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage search =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(QMap<QString, QString>{{u"server"_s, u"io.github.lectern.Lectern"_s}});
    const QVariantList answer = QDBusConnection::sessionBus().call(search).arguments();
    return answer.isEmpty() ? -1 : qdbus_cast<QList<QDBusObjectPath>>(answer.at(0)).size();
}

inline QByteArray longValue(const QByteArray &seed)
{
    QByteArray value;
    while (value.size() < 400)
        value += seed + '-' + QByteArray::number(value.size()) + ' ';
    return value;
}

} // namespace Lectern::Testing
