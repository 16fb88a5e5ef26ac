// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/runlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

QString runDir(const QString &dir)
{
    return dir + u"/runs"_s;
}

const QDateTime &firstUse()
{
    static const QDateTime time = QDateTime::currentDateTimeUtc();
    return time;
}

std::unique_ptr<QLockFile> lockRun(const QString &dir, const QString &run)
{
    const QString path = runDir(dir) + u'/' + run + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // held as long as the process lives; a dead one's is taken over
    qint64 holder = 0;
    QString host;
    QString program;
    if (!lock->tryLock(0) && lock->getLockInfo(&holder, &host, &program) &&
        holder == QCoreApplication::applicationPid() && QFileInfo(path).lastModified() < firstUse())
        QFile::remove(path); // in a container our number was that of the process that died
    return lock->isLocked() || lock->tryLock(0) ? std::move(lock) : nullptr;
}

bool isUsedByOthers(const QString &dir, const QString &run)
{
    const QFileInfoList locks = QDir(runDir(dir)).entryInfoList({u"*.lock"_s}, QDir::Files);
    return std::ranges::any_of(locks, [&](const QFileInfo &lock) {
        return lock.completeBaseName() != run && !lockRun(dir, lock.completeBaseName());
    });
}

} // namespace Lectern
