// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/attachmenttable.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const QString kUnnamed = u"NOT EXISTS (SELECT 1 FROM turn_attachments t WHERE t.hash = attachments.hash) AND "
                         "NOT EXISTS (SELECT 1 FROM drafts d, json_each(d.attachments) e "
                         "WHERE e.value = attachments.hash)"_s;

/// A hash is ours, but a file name is no place to trust in that.
bool isHash(const QString &hash)
{
    static const QRegularExpression hexadecimal(u"\\A[0-9a-f]{64}\\z"_s);
    return hexadecimal.match(hash).hasMatch();
}

} // namespace

QString AttachmentTable::fileFor(const QString &hash) const
{
    return m_dir + u'/' + hash.left(2) + u'/' + hash;
}

AttachmentRecord AttachmentTable::keep(const QByteArray &bytes, const QString &name, const QString &mediaType)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const AttachmentRecord record{QString::fromLatin1(hash), name, mediaType, bytes.size()};
    const QString path = fileFor(record.hash);
    if (QFile::exists(path)) {
        m_database.run(
            u"INSERT OR IGNORE INTO attachments (hash, name, media_type, size) VALUES (?, ?, ?, ?)"_s,
            record.hash, name, mediaType, record.size);
        return record;
    }
    QSaveFile file(path);
    const bool kept = !m_dir.isEmpty() && QDir().mkpath(m_dir + u'/' + record.hash.left(2)) &&
                      file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    if (!kept)
        m_database.fail(
            {file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::NotWritable,
             path + u": "_s + file.errorString()});
    m_database.run(u"INSERT OR REPLACE INTO attachments (hash, name, media_type, size) VALUES (?, ?, ?, ?)"_s,
                   record.hash, name, mediaType, record.size);
    return record;
}

void AttachmentTable::attach(TurnId turn, const QStringList &hashes)
{
    m_database.run(u"DELETE FROM turn_attachments WHERE turn = ?"_s, turn);
    for (qsizetype place = 0; place < hashes.size(); ++place)
        m_database.run(u"INSERT INTO turn_attachments (turn, place, hash) VALUES (?, ?, ?)"_s, turn,
                       qint64(place), hashes.at(place));
}

QList<AttachmentRecord> AttachmentTable::of(TurnId turn) const
{
    QList<AttachmentRecord> records;
    Rows rows = m_database.query(u"SELECT a.hash, a.name, a.media_type, a.size FROM turn_attachments t "
                                 "JOIN attachments a ON a.hash = t.hash WHERE t.turn = ? ORDER BY t.place"_s,
                                 turn);
    while (rows.next())
        records.append({rows.text(0), rows.text(1), rows.text(2), rows.number(3)});
    return records;
}

Result<QByteArray> AttachmentTable::bytes(const QString &hash) const
{
    QFile file(isHash(hash) ? fileFor(hash) : QString());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File, hash + u": "_s + file.errorString()};
    QByteArray bytes = file.readAll();
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != hash)
        return Error{ErrorKind::HistoryDamaged, hash + u": not what was kept"_s};
    return bytes;
}

QStringList AttachmentTable::texts(const QString &sql, quint64 id) const
{
    QStringList texts;
    Rows rows = m_database.query(sql, qint64(id));
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

QStringList AttachmentTable::hashes(TurnId turn) const
{
    return texts(u"SELECT hash FROM turn_attachments WHERE turn = ?"_s, turn.value());
}

QStringList AttachmentTable::hashes(ConversationId id) const
{
    return texts(u"SELECT a.hash FROM turns t JOIN turn_attachments a ON a.turn = t.id "
                 "WHERE t.conversation = :1 UNION SELECT e.value FROM drafts d, json_each(d.attachments) e "
                 "WHERE d.conversation = :1"_s,
                 id.value());
}

QStringList AttachmentTable::release(const QStringList &hashes)
{
    QStringList gone;
    for (const QString &hash : hashes) {
        if (m_database.run(u"DELETE FROM attachments WHERE hash = ? AND "_s + kUnnamed, hash) > 0)
            gone.append(hash);
    }
    return gone;
}

void AttachmentTable::removeFiles(const QStringList &hashes) const
{
    for (const QString &hash : hashes) {
        if (isHash(hash) && !QFile::remove(fileFor(hash)))
            qCWarning(lcStorage) << "an attachment cannot be removed:" << hash;
    }
}

void AttachmentTable::sweepRows()
{
    m_database.run(u"DELETE FROM attachments WHERE "_s + kUnnamed);
}

void AttachmentTable::sweepFiles(const QDateTime &time)
{
    QDirIterator files(m_dir, QDir::Files, QDirIterator::Subdirectories);
    while (!m_dir.isEmpty() && files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        if (files.fileInfo().lastModified() < time &&
            m_database.number(u"SELECT count(*) FROM attachments WHERE hash = ?"_s, name) == 0 &&
            !m_database.error())
            QFile::remove(files.filePath());
    }
}

} // namespace Lectern
