// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/attachmenttable.h"

#include "base/logging.h"
#include "conversation/attachmentjson.h"
#include "storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const QString kUnnamed =
    u"NOT EXISTS (SELECT 1 FROM turn_attachments t WHERE t.hash = attachments.hash) AND "
    "NOT EXISTS (SELECT 1 FROM drafts d, json_each(d.attachments) e "
    "WHERE attachments.hash = CASE e.type WHEN 'object' THEN e.value ->> 'hash' ELSE e.value END) AND "
    "NOT EXISTS (SELECT 1 FROM queued q, json_tree(q.questions) e "
    "WHERE e.key = 'hash' AND e.atom = attachments.hash)"_s;

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

void AttachmentTable::keep(const Attachment &attachment)
{
    const QString path = fileFor(attachment.hash);
    if (!attachment.isLost() && isHash(attachment.hash) && !QFile::exists(path))
        write(path, attachment.content);
    m_database.run(u"INSERT OR IGNORE INTO attachments (hash, name, media_type, size) VALUES (?, ?, ?, ?)"_s,
                   attachment.hash, attachment.name, attachment.mediaType, attachment.size);
}

void AttachmentTable::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool kept = !m_dir.isEmpty() && QDir().mkpath(QFileInfo(path).path()) &&
                      file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    if (!kept)
        m_database.fail(
            {file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::NotWritable,
             path + u": "_s + file.errorString()});
}

void AttachmentTable::attach(TurnId turn, const QList<Attachment> &attachments)
{
    m_database.run(u"DELETE FROM turn_attachments WHERE turn = ?"_s, turn);
    for (qsizetype place = 0; place < attachments.size(); ++place) {
        const Attachment &attachment = attachments.at(place);
        keep(attachment);
        const QByteArray about = QJsonDocument(attachmentJson(attachment)).toJson(QJsonDocument::Compact);
        m_database.run(u"INSERT INTO turn_attachments (turn, place, hash, about) VALUES (?, ?, ?, ?)"_s, turn,
                       qint64(place), attachment.hash, QString::fromUtf8(about));
    }
}

QList<Attachment> AttachmentTable::of(TurnId turn) const
{
    QList<Attachment> attachments;
    Rows rows = m_database.query(u"SELECT a.hash, a.name, a.media_type, a.size, t.about "
                                 "FROM turn_attachments t JOIN attachments a ON a.hash = t.hash "
                                 "WHERE t.turn = ? ORDER BY t.place"_s,
                                 turn);
    while (rows.next()) {
        Attachment attachment = attachmentFromJson(QJsonDocument::fromJson(rows.text(4).toUtf8()).object());
        attachment.hash = rows.text(0);
        if (attachment.name.isEmpty())
            attachment.name = rows.text(1);
        if (attachment.mediaType.isEmpty())
            attachment.mediaType = rows.text(2);
        attachment.size = rows.number(3);
        attachments.append(filled(attachment));
    }
    return attachments;
}

Attachment AttachmentTable::filled(const Attachment &attachment) const
{
    Attachment whole = attachment;
    if (const Result<QByteArray> content = bytes(attachment.hash))
        whole.content = *content;
    else
        qCWarning(lcStorage) << "an attachment is lost:" << content.error().detail;
    return whole;
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
                 "WHERE t.conversation = :1 UNION SELECT "
                 "CASE e.type WHEN 'object' THEN e.value ->> 'hash' ELSE e.value END FROM drafts d, "
                 "json_each(d.attachments) e "
                 "WHERE d.conversation = :1 UNION SELECT e.atom FROM queued q, json_tree(q.questions) e "
                 "WHERE q.conversation = :1 AND e.key = 'hash'"_s,
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
