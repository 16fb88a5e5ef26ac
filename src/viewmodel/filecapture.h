// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

class QImage;

namespace Lectern {

constexpr qint64 kMebibyte = 1024 * 1024;

/// About a million tokens: no model reads more.
constexpr qint64 kMaxTextBytes = 4 * kMebibyte;

/// In base64 it is a third more, and servers take no message of more than 64 MiB.
constexpr qint64 kMaxPdfBytes = 32 * kMebibyte;

/// More than any camera makes; it is read whole to be scaled down.
constexpr qint64 kMaxPictureBytes = 64 * kMebibyte;

/// Qt decodes no picture that takes more than 256 MiB, at four bytes a pixel.
constexpr qint64 kMaxPicturePixels = 64'000'000;

/// Models scale down what is larger, so no more is sent.
constexpr int kMaxPictureSide = 2048;

/// What a picture may be when it is sent; a larger one becomes a JPEG. It goes with every further question.
constexpr qint64 kMaxSentPicture = 4 * kMebibyte;

/// Why something cannot be given along.
enum class RefusalReason {
    Gone,           ///< there is no such file
    Unreadable,     ///< it must not be read, or reading fails
    LinkLoop,       ///< links that lead to each other
    NotAFile,       ///< a pipe, a device, a socket
    Folder,         ///< see FolderWalk
    TooLarge,       ///< over the limit of its kind
    Binary,         ///< neither text nor a picture nor a PDF
    DamagedPicture, ///< it cannot be decoded
    TooManyPixels,
    TooMany, ///< over the limit of a question, in number
    TooMuch, ///< or in bytes
};

struct Refusal
{
    RefusalReason reason = RefusalReason::Gone;
    QString name;     ///< see safeName()
    qint64 size = 0;  ///< where it is what is wrong: bytes, pixels or how many
    qint64 limit = 0; ///< of that

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

using Captured = std::variant<Attachment, Refusal>;

/// Reads the file at `path` and makes a copy fit to be sent; `name` is what it is called, else the name of
/// the file. What it is, is told by its content. Nothing but a regular file is opened, and nothing is read
/// before its size is known. Blocks for as long as the disk does, so not for the thread of the window.
Captured captureFile(const QString &path, const QString &name = {});

/// A picture that has no file. Blocks while it is scaled and encoded.
Captured capturePicture(const QImage &image, const QString &name);

/// A text that has no file.
Attachment captureText(const QString &text, const QString &name);

/// What a file is known by, so that a change of it is seen.
struct FileState
{
    QDateTime modified;
    qint64 size = 0;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Nothing where there is no file. Blocks for as long as the disk does.
std::optional<FileState> fileState(const QString &path);

} // namespace Lectern
