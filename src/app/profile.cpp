// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include "storage/settings.h"
#include "viewmodel/preferences.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern {

Profile profileFor(const CommandLine &line)
{
    if (!line.dataDir.isEmpty())
        return {line.dataDir, QDir(line.dataDir).filePath(u"cache/models"_s)};
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    return {QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            cache.filePath(u"models"_s)};
}

NetworkSettings networkSettingsFor(const CommandLine &line)
{
    Settings settings(settingsFileFor(line));
    return Preferences(settings).networkSettings();
}

QString instanceNameFor(const CommandLine &line)
{
    const QString dir = profileFor(line).dataDir;
    const QString asked = line.demo ? u"demo"_s : line.endpoint.value_or(QUrl()).toString();
    return QDir(dir).absolutePath() + u'\n' + asked;
}

bool isShared(const CommandLine &line)
{
    return line.screenshot.isEmpty() && line.bench.isEmpty();
}

StartMessage startMessageFor(const CommandLine &line)
{
    StartMessage message = line.start;
    message.prompt = line.prompt;
    message.token = startToken();
    return message;
}

QString settingsFileFor(const CommandLine &line)
{
    const QString dir = line.dataDir.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                            : line.dataDir;
    return QDir(dir).filePath(u"settings.ini"_s);
}

} // namespace Lectern
