// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/tokenstore.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QSaveFile>

namespace Lectern::Testing {

/// A store in a folder, one file a key, that several programs may share; and one that fails when told to.
class FileTokenStore final : public TokenStore
{
public:
    explicit FileTokenStore(const QString &folder)
        : m_folder(folder)
    {
        m_folder.mkpath(QStringLiteral("."));
    }

    /// From now on writes are answered so; nothing is written.
    void refuseWrites(std::optional<ErrorKind> kind) { m_refusal = kind; }
    /// Writes that were asked for.
    int writes() const { return m_writes; }

    /// Whether some value has `token` in it.
    bool holds(const QByteArray &token) const
    {
        const QStringList names = m_folder.entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            QFile file(m_folder.filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(token);
        });
    }
    bool isEmpty() const { return m_folder.entryList(QDir::Files).isEmpty(); }

    void read(const QString &key, const Read &done) override
    {
        QFile file(pathOf(key));
        std::optional<Secret> value;
        if (file.open(QIODevice::ReadOnly))
            value = Secret(file.readAll());
        later([done, value] { done(value); });
    }

    void write(const QString &key, const Secret &value, const Written &done) override
    {
        ++m_writes;
        std::optional<Error> error;
        QSaveFile file(pathOf(key));
        if (m_refusal)
            error = Error{*m_refusal, QStringLiteral("as the script says")};
        else if (!file.open(QIODevice::WriteOnly) || file.write(value.reveal()) < 0 || !file.commit())
            error = Error{ErrorKind::StoreRefused, file.errorString()};
        later([done, error] { done(error); });
    }

    void remove(const QString &key, const Written &done) override
    {
        QFile::remove(pathOf(key));
        later([done] { done(std::nullopt); });
    }

private:
    QString pathOf(const QString &key) const
    {
        return m_folder.filePath(QString::fromLatin1(key.toUtf8().toHex()));
    }
    void later(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(&m_context, call, Qt::QueuedConnection);
    }

    QDir m_folder;
    std::optional<ErrorKind> m_refusal;
    int m_writes = 0;
    QObject m_context; // what is answered later ends with it
};

} // namespace Lectern::Testing
