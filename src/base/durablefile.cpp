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
    if (!m_file.open(QIODevice::Append))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // where the file system knows of such things
    return true;
}

bool DurableFile::append(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() && m_file.flush();
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
