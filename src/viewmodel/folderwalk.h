// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/ignorerules.h"

#include <QDirIterator>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Lectern {

/// Nobody looks through more files than this.
constexpr int kMaxListedFiles = 20'000;

/// Entries after which a folder is given up: it is a whole disk.
constexpr int kMaxWalkedEntries = 500'000;

/// A file of a folder, known by its name and size alone.
struct FolderFile
{
    QString path; ///< from the folder on, with slashes
    qint64 size = 0;
    bool isText = true; ///< by its name: else a picture or a PDF

    friend bool operator==(const FolderFile &, const FolderFile &) = default;
};

/// What a folder has in it.
struct FolderListing
{
    QList<FolderFile> files; ///< in the order of their paths
    int ignored = 0;         ///< files and folders that a `.gitignore` leaves out
    int binaries = 0;        ///< files whose names say that they are neither text, nor pictures, nor PDFs
    int unread = 0;          ///< links, devices, and folders that must not be looked into
    bool isCut = false;      ///< there is more than the limits above allow
};

/// Looks through a folder, a piece at a time, on any one thread. No file is opened but `.gitignore`: those in
/// the folder and, in a repository, those above it. Links are not followed, `.git` is not looked into.
class FolderWalk final
{
public:
    explicit FolderWalk(const QString &folder);
    ~FolderWalk();

    /// Looks at up to `entries` more; true when there are no more.
    bool step(int entries);
    int walked() const { return m_walked; } ///< entries that were looked at
    const FolderListing &listing() const { return m_listing; }

private:
    /// The rules of a folder; its paths begin with `prefix` where they are given from there.
    struct Rules
    {
        QString base; ///< from the walked folder on, with a slash at its end; empty for itself and above
        QString prefix;
        IgnoreRules rules;
    };

    void readRulesAbove();
    void readRules(const QString &file, const QString &base, const QString &prefix);
    bool openNext();
    void take(const QFileInfo &entry);
    void takeFile(const QString &path, qint64 size);
    bool isIgnored(const QString &path, bool isFolder) const;
    void finish();

    const QString m_root;
    QStringList m_folders; ///< still to be looked into, from the root on with a slash at the end
    QString m_here;
    std::unique_ptr<QDirIterator> m_entries; ///< of m_here
    std::vector<Rules> m_rules;              ///< the deepest last
    FolderListing m_listing;
    int m_walked = 0;
};

} // namespace Lectern
