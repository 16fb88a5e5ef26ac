// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/folderwalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// A longer one is no list of rules.
constexpr qint64 kLongestRules = 1024 * 1024;

bool isOfVersionControl(const QString &name)
{
    return name == ".git"_L1 || name == ".hg"_L1 || name == ".svn"_L1;
}

enum class Looks { Text, Seen, Binary };

/// By its name: nothing is read yet. What nobody knows may be text; that is seen when it is read.
Looks looksOf(const QString &path)
{
    static const QSet<QString> seen{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"pdf"_s};
    static const QSet<QString> binary{
        u"7z"_s,  u"a"_s,    u"apk"_s,   u"avi"_s,  u"bin"_s,  u"bmp"_s,   u"bz2"_s,  u"class"_s, u"db"_s,
        u"deb"_s, u"dll"_s,  u"dmg"_s,   u"doc"_s,  u"docx"_s, u"dylib"_s, u"eot"_s,  u"exe"_s,   u"flac"_s,
        u"gz"_s,  u"heic"_s, u"ico"_s,   u"img"_s,  u"iso"_s,  u"jar"_s,   u"lib"_s,  u"m4a"_s,   u"mkv"_s,
        u"mov"_s, u"mp3"_s,  u"mp4"_s,   u"o"_s,    u"obj"_s,  u"odp"_s,   u"ods"_s,  u"odt"_s,   u"ogg"_s,
        u"otf"_s, u"ppt"_s,  u"pptx"_s,  u"psd"_s,  u"pyc"_s,  u"rar"_s,   u"rpm"_s,  u"so"_s,    u"sqlite"_s,
        u"tar"_s, u"tgz"_s,  u"tif"_s,   u"tiff"_s, u"ttf"_s,  u"war"_s,   u"wasm"_s, u"wav"_s,   u"webm"_s,
        u"whl"_s, u"woff"_s, u"woff2"_s, u"xls"_s,  u"xlsx"_s, u"xz"_s,    u"zip"_s,  u"zst"_s,
    };
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (binary.contains(suffix))
        return Looks::Binary;
    return seen.contains(suffix) ? Looks::Seen : Looks::Text;
}

} // namespace

FolderWalk::FolderWalk(const QString &folder)
    : m_root(QDir(folder).absolutePath() + (QDir(folder).isRoot() ? QString() : u"/"_s))
    , m_folders{QString()}
{
    readRulesAbove();
}

FolderWalk::~FolderWalk() = default;

/// From the repository's own folder down to the one above this.
void FolderWalk::readRulesAbove()
{
    QStringList above;
    QString prefix;
    QDir dir(m_root);
    while (!QFileInfo::exists(dir.filePath(u".git"_s))) {
        prefix = dir.dirName() + u'/' + prefix;
        if (dir.isRoot() || !dir.cdUp())
            return; // there is no repository
        above.prepend(dir.absolutePath());
    }
    const QString top = dir.absolutePath();
    readRules(top + u"/.git/info/exclude"_s, {}, prefix);
    for (const QString &each : std::as_const(above))
        readRules(each + u"/.gitignore"_s, {}, m_root.mid(each.size() + (each.endsWith(u'/') ? 0 : 1)));
}

void FolderWalk::readRules(const QString &path, const QString &base, const QString &prefix)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kLongestRules || !file.open(QIODevice::ReadOnly))
        return;
    IgnoreRules rules(QString::fromUtf8(file.readAll()));
    if (!rules.isEmpty())
        m_rules.push_back({base, prefix, std::move(rules)});
}

bool FolderWalk::step(int entries)
{
    for (int i = 0; i < entries; ++i) {
        while (!m_entries || !m_entries->hasNext()) {
            if (!openNext())
                return true;
        }
        if (m_walked >= kMaxWalkedEntries || m_listing.files.size() >= kMaxListedFiles) {
            m_listing.isCut = true;
            finish();
            return true;
        }
        m_entries->next();
        ++m_walked;
        take(m_entries->fileInfo());
    }
    return false;
}

/// What was found last is looked into next, so rules are only needed for what lies below them.
bool FolderWalk::openNext()
{
    if (m_folders.isEmpty()) {
        finish();
        return false;
    }
    m_here = m_folders.takeLast();
    while (!m_rules.empty() && !m_here.startsWith(m_rules.back().base))
        m_rules.pop_back();
    readRules(m_root + m_here + u".gitignore"_s, m_here, {});
    m_entries = std::make_unique<QDirIterator>(m_root + m_here, QDir::AllEntries | QDir::NoDotAndDotDot |
                                                                    QDir::Hidden | QDir::System);
    return true;
}

void FolderWalk::take(const QFileInfo &entry)
{
    const QString path = m_here + entry.fileName();
    const bool isFolder = entry.isDir() && !entry.isSymLink();
    if (isFolder && isOfVersionControl(entry.fileName()))
        return;
    if (isIgnored(path, isFolder))
        ++m_listing.ignored;
    else if (isFolder && entry.isReadable())
        m_folders.append(path + u'/');
    else if (entry.isSymLink() || !entry.isFile() || !entry.isReadable())
        ++m_listing.unread;
    else
        takeFile(path, entry.size());
}

void FolderWalk::takeFile(const QString &path, qint64 size)
{
    const Looks looks = looksOf(path);
    if (looks == Looks::Binary)
        ++m_listing.binaries;
    else
        m_listing.files.append({path, size, looks == Looks::Text});
}

/// The deepest file that has a rule about it decides.
bool FolderWalk::isIgnored(const QString &path, bool isFolder) const
{
    for (const Rules &each : std::views::reverse(m_rules)) {
        const auto ignored = each.rules.ignores(each.prefix + path.mid(each.base.size()), isFolder);
        if (ignored)
            return *ignored;
    }
    return false;
}

void FolderWalk::finish()
{
    m_folders.clear();
    m_entries.reset();
    std::ranges::sort(m_listing.files, {}, &FolderFile::path);
}

} // namespace Lectern
