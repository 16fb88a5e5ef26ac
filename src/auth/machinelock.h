// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <optional>

namespace Lectern {

/// One holder at a time among all programs of this machine, by a lock file. It is waited for without
/// blocking. A holder that has died holds nothing. Held until it is destroyed, which also ends the wait
/// without a word.
class MachineLock final : public QObject
{
public:
    /// `clock` must outlive this.
    MachineLock(const QString &file, const Clock &clock, QObject *parent = nullptr);

    /// Once. Calls back later: no error when it is held. ErrorKind::InUse when another one has held it for
    /// longer than anything takes that it is held for, File when there cannot be such a file.
    void acquire(const std::function<void(const std::optional<Error> &)> &done);

    /// Nobody waits any more; it deletes itself.
    void release();

private:
    void attempt();

    QLockFile m_lock;
    const Clock &m_clock;
    Clock::TimePoint m_since;
    std::function<void(const std::optional<Error> &)> m_done;
};

} // namespace Lectern
