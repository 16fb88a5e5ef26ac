// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace Lectern {

/// A paste over one of these is a thing of its own, which would bury what is typed.
constexpr qsizetype kLongPaste = 8 * 1024; ///< bytes of UTF-8
constexpr qsizetype kManyLines = 100;

/// What may be made of something that is dropped or pasted.
struct Offer
{
    QList<QUrl> files;        ///< local ones
    bool picture = false;     ///< a picture without a file; it wins over a file that is only its copy
    QString text;             ///< words, or the addresses of what is elsewhere: these are never loaded
    bool address = false;     ///< `text` is addresses
    bool allPictures = false; ///< every one of `files` is a picture by its name

    bool canAttach() const { return picture || !files.isEmpty(); }
    bool canInsert() const { return !text.isEmpty(); }
    bool isAddress() const { return address; }
    /// Looks at the disk, but not into any file.
    bool hasFolder() const;
};

/// A picture that a program has put there beside a copy of it in a temporary folder is taken as the picture;
/// files that somebody has chosen are taken as files.
Offer offerOf(const QMimeData &data);

bool isLongPaste(const QString &text);

} // namespace Lectern
