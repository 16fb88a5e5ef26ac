// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/filecapture.h"

#include "conversation/textdecoding.h"
#include "viewmodel/picturecapture.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Where the mark of a PDF stands, as its readers look for it.
constexpr qsizetype kPdfHead = 1024;

namespace fs = std::filesystem;

RefusalReason reasonFor(const std::error_code &error)
{
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return RefusalReason::Gone;
    return error == std::errc::too_many_symbolic_link_levels ? RefusalReason::LinkLoop
                                                             : RefusalReason::Unreadable;
}

/// Why the file cannot be opened at all; nothing for a regular one.
std::optional<RefusalReason> obstacle(const QString &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(QFileInfo(path).filesystemFilePath(), error);
    if (status.type() == fs::file_type::not_found)
        return RefusalReason::Gone;
    if (error)
        return reasonFor(error);
    if (status.type() == fs::file_type::directory)
        return RefusalReason::Folder;
    return status.type() == fs::file_type::regular ? std::nullopt : std::optional(RefusalReason::NotAFile);
}

bool isPdf(const QByteArray &head)
{
    return head.first(std::min(kPdfHead, head.size())).contains("%PDF-");
}

qint64 limitFor(const QByteArray &head)
{
    if (!pictureFormat(head).isEmpty())
        return kMaxPictureBytes;
    return isPdf(head) ? kMaxPdfBytes : kMaxTextBytes;
}

/// `bytes` are what Attachment::content is made of.
Captured attachmentFrom(const QByteArray &bytes, const QString &name)
{
    Attachment attachment{.name = name};
    if (!pictureFormat(bytes).isEmpty())
        return preparedPicture(bytes, name);
    if (isPdf(bytes)) {
        attachment.kind = AttachmentKind::Pdf;
        attachment.mediaType = u"application/pdf"_s;
        attachment.content = bytes;
    } else if (const std::optional<DecodedText> text = decodeText(bytes)) {
        attachment.mediaType = u"text/plain"_s;
        attachment.content = text->utf8;
        attachment.encoding = text->encoding;
    } else {
        return Refusal{RefusalReason::Binary, name};
    }
    return sealed(attachment);
}

} // namespace

Captured captureFile(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    const QString shown = safeName(name.isEmpty() ? info.fileName() : name);
    if (const std::optional<RefusalReason> reason = obstacle(path))
        return Refusal{*reason, shown};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::Unreadable, shown};
    const FileState state{file.fileTime(QFileDevice::FileModificationTime).toUTC(), file.size()};
    const qint64 limit = limitFor(file.peek(kPdfHead));
    if (state.size > limit)
        return Refusal{RefusalReason::TooLarge, shown, state.size, limit};
    const QByteArray bytes = file.read(limit + 1); // some files say that they are empty, and are not
    if (file.error() != QFileDevice::NoError)
        return Refusal{RefusalReason::Unreadable, shown};
    if (bytes.size() > limit)
        return Refusal{RefusalReason::TooLarge, shown, bytes.size(), limit};
    Captured captured = attachmentFrom(bytes, shown);
    if (auto *attachment = std::get_if<Attachment>(&captured)) {
        attachment->path = info.absoluteFilePath();
        attachment->modified = state.modified;
        attachment->fileSize = state.size;
    }
    return captured;
}

Attachment captureText(const QString &text, const QString &name)
{
    Attachment attachment{.kind = AttachmentKind::Pasted, .name = name, .mediaType = u"text/plain"_s};
    attachment.content = text.toUtf8();
    return sealed(attachment);
}

std::optional<FileState> fileState(const QString &path)
{
    if (obstacle(path))
        return std::nullopt;
    const QFileInfo info(path);
    return FileState{info.lastModified().toUTC(), info.size()};
}

} // namespace Lectern
