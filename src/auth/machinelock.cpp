// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/machinelock.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern {

namespace {

constexpr auto kAttemptEvery = 50ms; // a renewal takes a few hundred milliseconds
constexpr auto kPatience = 30s;

/// For the holder on another machine, in a shared home, that cannot be asked whether it lives. No holder
/// takes as long: it waits for one server and one store.
constexpr auto kStaleAfter = 10min;

} // namespace

MachineLock::MachineLock(const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lock(file)
    , m_clock(clock)
{
    m_lock.setStaleLockTime(kStaleAfter);
    QDir().mkpath(QFileInfo(file).path());
}

void MachineLock::acquire(const std::function<void(const std::optional<Error> &)> &done)
{
    m_done = done;
    m_since = m_clock.now();
    QMetaObject::invokeMethod(this, &MachineLock::attempt, Qt::QueuedConnection);
}

void MachineLock::release()
{
    m_lock.unlock();
    deleteLater();
}

void MachineLock::attempt()
{
    std::optional<Error> error;
    if (!m_lock.tryLock(0)) {
        const bool isHeld = m_lock.error() == QLockFile::LockFailedError;
        if (isHeld && m_clock.now() - m_since < kPatience)
            return QTimer::singleShot(kAttemptEvery, this, &MachineLock::attempt);
        error = isHeld ? Error{ErrorKind::InUse, u"another program holds the lock of the sign-in"_s}
                       : Error{ErrorKind::File, u"no lock can be made for the sign-in"_s};
    }
    const auto done = std::move(m_done);
    done(error); // which may be the end of this
}

} // namespace Lectern
