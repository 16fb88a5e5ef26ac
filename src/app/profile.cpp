// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern {

Profile profileFor(const CommandLine &line)
{
    if (!line.dataDir.isEmpty())
        return {line.dataDir, QDir(line.dataDir).filePath(u"cache"_s)};
    return {QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
}

QString settingsFileFor(const CommandLine &line)
{
    const QString dir = line.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                               : line.dataDir;
    return QDir(dir).filePath(u"settings.ini"_s);
}

} // namespace Lectern
