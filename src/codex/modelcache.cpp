// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/modelcache.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Bytes. Real catalogues are below 2 MiB; more is not worth reading at every start.
constexpr qint64 kMaxFile = 8 * 1024 * 1024;

constexpr qsizetype kNameDigits = 16; // of the account's hash; enough to tell a person's accounts apart

} // namespace

ModelCache::ModelCache(const QString &folder)
    : m_folder(folder)
{
}

QString ModelCache::fileFor(const QString &account) const
{
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u"/models-"_s + QString::fromLatin1(hash.first(kNameDigits)) + u".json"_s;
}

std::optional<CachedModels> ModelCache::load(const QString &account) const
{
    QFile file(fileFor(account));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > kMaxFile)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("account"_L1).toString() != account)
        return std::nullopt;
    return CachedModels{json.value("etag"_L1).toString().toUtf8(), json.value("body"_L1).toString().toUtf8()};
}

void ModelCache::save(const QString &account, const CachedModels &models) const
{
    if (m_folder.isEmpty())
        return;
    const QJsonObject json{{u"account"_s, account},
                           {u"etag"_s, QString::fromUtf8(models.etag)},
                           {u"body"_s, QString::fromUtf8(models.body)}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QSaveFile file(fileFor(account));
    if (bytes.size() > kMaxFile || !QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        qCDebug(lcCodex) << "model list not kept:" << file.errorString();
}

} // namespace Lectern
