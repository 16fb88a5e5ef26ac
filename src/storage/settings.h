// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/setting.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace Lectern {

/// What the person has chosen, in a plain file of keys and values. Every change is on the disk when set()
/// returns, as a whole or not at all; what others have changed meanwhile, and keys that nobody here knows,
/// stay. A value that makes no sense stands for the standard one and is left in the file until it is set
/// anew. Never holds a secret. Lives on the thread of its owner.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Kept,
        Unreadable, ///< the file is no settings file: it begins anew with the next change
        Unwritable, ///< changes hold until the program ends
    };

    /// Neither the file nor its folder need exist.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    QString file() const { return m_file; }
    State state() const { return m_state; }

    template <typename Kind> auto value(const Kind &setting) const
    {
        return setting.read(m_settings.value(setting.key)).value_or(setting.standard);
    }
    /// Brings `value` into range first. Writes nothing when it is the one that holds.
    template <typename Kind, typename Value> void set(const Kind &setting, const Value &value)
    {
        const auto usable = setting.usable(value);
        if (usable != this->value(setting))
            write(setting.key, setting.written(usable));
    }

    /// From now on what an editor or another process does to the file takes effect at once. Makes its folder.
    void watch();

Q_SIGNALS:
    /// Of one setting, by whomever.
    void changed(const QString &key);
    /// Once for each state that is no longer Kept.
    void stateChanged();

private:
    void write(const QString &key, const QVariant &value);
    void look();
    void updateState();
    QHash<QString, QVariant> all() const;

    const QString m_file;
    QSettings m_settings;
    State m_state = State::Kept;
    QHash<QString, QVariant> m_seen; ///< what changed() was told of
    QFileSystemWatcher m_watcher;
};

} // namespace Lectern
