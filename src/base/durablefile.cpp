// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/durablefile.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <QFileInfo>

namespace Lectern {

namespace {

/// That there is a file is a fact of its folder.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

DurableFile::DurableFile(const QString &path)
    : m_file(path)
{
}

bool DurableFile::open()
{
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // where the file system knows of such things
    m_descriptor = m_file.handle();
    syncFolder(m_file.fileName());
    return true;
}

bool DurableFile::append(const QByteArray &bytes)
{
    const qint64 before = m_file.size();
    if (m_file.write(bytes) == bytes.size())
        return true;
    m_error = m_file.errorString();
    m_file.resize(before); // half a line would spoil the next one
    return false;
}

bool DurableFile::sync()
{
#if defined(Q_OS_WIN)
    return _commit(m_descriptor) == 0;
#elif defined(Q_OS_MACOS)
    return fcntl(m_descriptor, F_FULLFSYNC) == 0 ||
           fsync(m_descriptor) == 0; // not every disk can do the first
#else
    return fsync(m_descriptor) == 0;
#endif
}

} // namespace Lectern
