// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/keychaintokenstore.h"
#include "desktop/passwordstore.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <optional>

namespace Lectern::Testing {

/// As the program wires them.
inline void askStore(QObject *context, const std::function<void(std::optional<ErrorKind>)> &done)
{
    askPasswordStore(context, [done](PasswordStoreState state) {
        switch (state) {
        case PasswordStoreState::Ready:
            return done(std::nullopt);
        case PasswordStoreState::Locked:
            return done(ErrorKind::StoreLocked);
        case PasswordStoreState::Missing:
            return done(ErrorKind::StoreMissing);
        case PasswordStoreState::Silent:
            return done(ErrorKind::StoreSilent);
        }
    });
}

/// What a call came to, in words: the value, "nothing", or the error's name.
inline QByteArray wordOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StoreMissing:
        return "missing";
    case ErrorKind::StoreLocked:
        return "locked";
    case ErrorKind::StoreRefused:
        return "refused";
    case ErrorKind::StoreSilent:
        return "silent";
    default:
        return "error " + QByteArray::number(int(kind));
    }
}

/// Calls of a store, each waited for. "unanswered" should never come.
struct StoreProbe
{
    TokenStore &store;

    static QByteArray waitFor(const std::shared_ptr<QByteArray> &word)
    {
        return QTest::qWaitFor([&] { return !word->isNull(); }, 60'000) ? *word : QByteArray("unanswered");
    }
    static TokenStore::Written into(const std::shared_ptr<QByteArray> &word)
    {
        return [word](const std::optional<Error> &error) {
            *word = error ? wordOf(error->kind) : QByteArray("done");
        };
    }

    std::shared_ptr<QByteArray> beginRead(const QString &key) const
    {
        auto word = std::make_shared<QByteArray>();
        store.read(key, [word](const Result<std::optional<Secret>> &value) {
            *word = !value ? wordOf(value.error().kind) : *value ? (*value)->reveal() : QByteArray("nothing");
        });
        return word;
    }
    std::shared_ptr<QByteArray> beginWrite(const QString &key, const QByteArray &value) const
    {
        auto word = std::make_shared<QByteArray>();
        store.write(key, Secret(value), into(word));
        return word;
    }
    std::shared_ptr<QByteArray> beginRemove(const QString &key) const
    {
        auto word = std::make_shared<QByteArray>();
        store.remove(key, into(word));
        return word;
    }
    QByteArray read(const QString &key) const { return waitFor(beginRead(key)); }
    QByteArray write(const QString &key, const QByteArray &value) const
    {
        return waitFor(beginWrite(key, value));
    }
    QByteArray remove(const QString &key) const { return waitFor(beginRemove(key)); }
};

} // namespace Lectern::Testing
