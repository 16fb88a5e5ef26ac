// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace Lectern {

/// A file that is only ever appended to, for what must survive a crash or a power cut. Nobody else may read
/// it.
class DurableFile final
{
public:
    explicit DurableFile(const QString &path);

    bool open();

    /// Hands `bytes` to the system: they survive the end of the program. All of them or none.
    bool append(const QByteArray &bytes);
    /// Brings all that was appended to the disk: it survives the end of power.
    bool sync();

    QString path() const { return m_file.fileName(); }
    /// Why the last call failed.
    QString errorString() const { return m_error.isEmpty() ? m_file.errorString() : m_error; }
    bool remove() { return m_file.remove(); }

private:
    QFile m_file;
    int m_descriptor = -1; ///< asked for once: on Windows each QFile::handle() makes another one
    QString m_error;       ///< of append()
};

} // namespace Lectern
