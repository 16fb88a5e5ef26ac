// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// Which commands an option is for; the window is the one without a name.
enum CommandFlag {
    ForWindow = 1,
    ForAsk = 2,
    ForDemoServer = 4,
    ForDoctor = 8,
    ForLogin = 16,
    ForLogout = 32,
    ForAccounts = 64,
    ForExport = 128,
    ForImport = 256,
    ForSearch = 512,
    ForRebuildIndex = 1024,
    ForQuick = 2048,
    ForAll = 4095
};

/// An option of the command line.
struct Option
{
    QStringList names;
    QString value; ///< name of the value, empty for a switch
    int commands;
    const char *description; ///< to be translated in the context CommandLine
};

/// All of them, in the order of the help.
const QList<Option> &options();

/// The command of that name, if there is one.
std::optional<CommandLine::Command> commandNamed(const QString &name);

/// The CommandFlag of `command`.
int flagOf(CommandLine::Command command);

} // namespace Lectern
