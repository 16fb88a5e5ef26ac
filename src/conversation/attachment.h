// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace Lectern {

/// As what something is given along with a question.
enum class AttachmentKind {
    Text,    ///< a file of text, whatever it is called
    Pasted,  ///< text that was pasted and is too long to stand in the question
    Picture, ///< PNG, JPEG, WebP or GIF
    Pdf,
};

/// Something that is given along with a question: a copy, made when it was dropped, pasted or named.
struct Attachment
{
    AttachmentKind kind = AttachmentKind::Text;
    QString name;        ///< as shown and as told to the model, see safeName()
    QString path;        ///< of the file that it is a copy of; empty where there is none
    QString mediaType;   ///< of the content
    QString hash;        ///< SHA-256 of the content, lower-case hexadecimal
    qint64 size = 0;     ///< bytes of the content
    QByteArray content;  ///< text as UTF-8, else the bytes; shared by all copies of this
    QString encoding;    ///< of a text that was not UTF-8: what it was read as
    QSize pixels;        ///< of a picture
    QSize fullPixels;    ///< of a picture that was scaled down: what it had before
    QDateTime modified;  ///< of the file when it was read
    qint64 fileSize = 0; ///< of the file when it was read, bytes

    /// The copy that was kept is not there any more.
    bool isLost() const { return content.size() != size; }

    friend bool operator==(const Attachment &a, const Attachment &b)
    {
        return a.kind == b.kind && a.name == b.name && a.path == b.path && a.mediaType == b.mediaType &&
               a.hash == b.hash && a.size == b.size && a.isLost() == b.isLost() && a.encoding == b.encoding &&
               a.pixels == b.pixels && a.fullPixels == b.fullPixels && a.modified == b.modified &&
               a.fileSize == b.fileSize; // the hash stands for the content
    }
};

/// SHA-256 as Attachment::hash has it.
QString contentHash(const QByteArray &content);

/// `name` in one line, with control characters as their pictures and without the marks that turn the
/// direction of text: what stands there is what it is.
QString safeName(const QString &name);

} // namespace Lectern
