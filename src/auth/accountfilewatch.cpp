// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountfilewatch.h"

#include "auth/accountlist.h"

#include <QDir>
#include <QFileInfo>

namespace Lectern {

AccountFileWatch::AccountFileWatch(AccountList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    if (list.file().isEmpty())
        return;
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &AccountFileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &AccountFileWatch::look);
    const QString folder = QFileInfo(list.file()).absolutePath();
    QDir().mkpath(folder);
    m_watcher.addPath(folder);
    look();
}

/// The file is replaced by every writer, so the one that was watched may be gone; some systems say nothing of
/// a folder where only a file's content changes.
void AccountFileWatch::look()
{
    if (QFileInfo::exists(m_list.file()) && !m_watcher.files().contains(m_list.file()))
        m_watcher.addPath(m_list.file());
    m_list.reload();
}

} // namespace Lectern
