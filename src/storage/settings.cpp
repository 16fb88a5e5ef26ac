// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace Lectern {

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_settings(file, QSettings::IniFormat)
    , m_seen(all())
{
    updateState();
}

QHash<QString, QVariant> Settings::all() const
{
    QHash<QString, QVariant> values;
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys)
        values.insert(key, m_settings.value(key));
    return values;
}

void Settings::write(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    m_settings.sync();
    updateState();
    look(); // others may have written before
}

void Settings::watch()
{
    const QString folder = QFileInfo(m_file).absolutePath();
    QDir().mkpath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Settings::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Settings::look);
    m_watcher.addPath(folder);
    look();
}

/// The file is replaced by every writer, so the one that was watched may be gone; some systems say nothing of
/// a folder where only a file's content changes.
void Settings::look()
{
    if (!m_watcher.directories().isEmpty() && QFileInfo::exists(m_file) &&
        !m_watcher.files().contains(m_file))
        m_watcher.addPath(m_file);
    m_settings.sync();
    const QHash<QString, QVariant> before = std::exchange(m_seen, all());
    QStringList keys = before.keys() + m_seen.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != m_seen.value(key))
            Q_EMIT changed(key);
    }
}

void Settings::updateState()
{
    const State state = m_settings.status() == QSettings::AccessError   ? State::Unwritable
                        : m_settings.status() == QSettings::FormatError ? State::Unreadable
                                                                        : State::Kept;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace Lectern
