// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Lectern {

/// The body of `GET /models` as a server last sent it, and the tag by which it knows that answer.
struct CachedModels
{
    QByteArray etag;
    QByteArray body;
};

/// One file for each server in a folder; holds no credential. A file that is missing, broken or of another
/// server gives nothing.
class ModelCache final
{
public:
    /// `folder` need not exist yet; empty: nothing is kept.
    explicit ModelCache(const QString &folder);

    std::optional<CachedModels> load(const QUrl &baseUrl) const;
    /// A file that cannot be written is no reason to bother anybody: the list is then asked again next time.
    void save(const QUrl &baseUrl, const CachedModels &models) const;

private:
    QString fileFor(const QUrl &baseUrl) const;

    QString m_folder;
};

} // namespace Lectern
