// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/renderer.h"
#include "base/result.h"
#include "desktop/startmessage.h"
#include "viewmodel/exportwriter.h"
#include "viewmodel/signinrequest.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Lectern {

/// Exit statuses, the same for every command.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    Usage = 2,
    SignInNeeded = 3,
    LimitReached = 4,
    Interrupted = 130
};

/// What the person asked for on the command line.
struct CommandLine
{
    enum class Command {
        Window,
        Ask,
        DemoServer,
        Doctor,
        Login,
        Logout,
        Accounts,
        Export,
        Import,
        RebuildIndex,
        Search,
        Quick,
        Help,
        Version
    };

    Command command = Command::Window;
    bool demo = false;
    std::optional<QUrl> endpoint; ///< a base URL
    QString dataDir;              ///< empty for the person's own
    SignInWay loginWay = SignInWay::ChatGpt;
    StartMessage start; ///< of the window: what a second start hands over; without prompt and token
    QString account;    ///< of logout and accounts: the name or id of one; empty for none in particular
    QString prompt; ///< for the window: sent at start; for `ask`: the question, "-" for standard input; for
                    ///< `search`: what is looked for, see parseSearchQuery()
    int limit = 20; ///< of search, messages
    std::optional<RendererWish> renderer;
    QStringList files; ///< of `ask`: what is given along
    QString model;
    QString effort;
    QString screenshot; ///< file to save the window to
    bool screenshotWhole = false;
    QString benchLog;
    QString bench; ///< a scenario of BenchRun, if any
    QString benchData;
    bool benchFrames = false;
    bool json = false;
    std::optional<std::chrono::seconds> timeout;
    quint16 port = 0;
    QString script;
    QStringList faults;     ///< of the demo server, each one that it knows
    bool webSockets = true; ///< of the demo server
    ExportFormat format = ExportFormat::Markdown;
    QString output;             ///< of export: a file, a folder, "-", or empty
    bool all = false;           ///< every conversation is exported
    QStringList operands;       ///< the keys of the conversations to export, the files to import
    std::optional<double> rate; ///< tokens per second of the demo, 0 for no limit
};

/// Reads `arguments`, the program's name first. An error's detail is a sentence in the person's language,
/// with the list of faults behind it when one is not known.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What `--help` prints.
QString helpText();

} // namespace Lectern
