// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/durablefile.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Lectern {

DurableFile::DurableFile(const QString &path)
    : m_file(path)
{
}

bool DurableFile::open()
{
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // where the file system knows of such things
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
#ifdef Q_OS_WIN
    return _commit(m_file.handle()) == 0;
#else
    return fsync(m_file.handle()) == 0;
#endif
}

} // namespace Lectern
