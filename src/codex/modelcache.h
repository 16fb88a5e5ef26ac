// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Lectern {

/// The body of `GET /models` as a server last sent it, and the tag by which it knows that answer.
struct CachedModels
{
    QByteArray etag;
    QByteArray body;
};

/// One file for each account in a folder, named by Endpoint::accountKey(); holds no credential. A file that
/// is missing, broken or of another account gives nothing.
class ModelCache final
{
public:
    /// `folder` need not exist yet; empty: nothing is kept.
    explicit ModelCache(const QString &folder);

    std::optional<CachedModels> load(const QString &account) const;
    /// A file that cannot be written is no reason to bother anybody: the list is then asked again next time.
    void save(const QString &account, const CachedModels &models) const;

private:
    QString fileFor(const QString &account) const;

    QString m_folder;
};

} // namespace Lectern
