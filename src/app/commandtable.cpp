// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/commandtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Command = CommandLine::Command;

struct NamedCommand
{
    QLatin1StringView name;
    Command command;
    int flag;
};

constexpr std::array kCommands{
    NamedCommand{"ask"_L1, Command::Ask, ForAsk},
    NamedCommand{"demo-server"_L1, Command::DemoServer, ForDemoServer},
    NamedCommand{"doctor"_L1, Command::Doctor, ForDoctor},
    NamedCommand{"login"_L1, Command::Login, ForLogin},
    NamedCommand{"logout"_L1, Command::Logout, ForLogout},
    NamedCommand{"accounts"_L1, Command::Accounts, ForAccounts},
    NamedCommand{"export"_L1, Command::Export, ForExport},
    NamedCommand{"import"_L1, Command::Import, ForImport},
    NamedCommand{"search"_L1, Command::Search, ForSearch},
    NamedCommand{"quick"_L1, Command::Quick, ForQuick},
    NamedCommand{"rebuild-index"_L1, Command::RebuildIndex, ForRebuildIndex},
};

} // namespace

const QList<Option> &options()
{
    static const QList<Option> table{
        {{u"demo"_s},
         {},
         ForWindow | ForQuick | ForAsk | ForDoctor,
         QT_TRANSLATE_NOOP("CommandLine", "Ask the scripted server in the box.")},
        {{u"endpoint"_s},
         u"URL"_s,
         ForWindow | ForQuick | ForAsk | ForDoctor | ForLogin,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Ask the Responses server at URL; its key is read from LECTERN_API_KEY.")},
        {{u"device"_s},
         {},
         ForLogin,
         QT_TRANSLATE_NOOP("CommandLine", "Sign in with a code that is typed on any machine's browser.")},
        {{u"api-key"_s},
         {},
         ForLogin,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Sign in with a key, from LECTERN_API_KEY or a line of standard input.")},
        {{u"codex"_s},
         {},
         ForLogin,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Sign in as the Codex CLI does, which OpenAI does not document for others.")},
        {{u"model"_s},
         u"NAME"_s,
         ForWindow | ForQuick | ForAsk,
         QT_TRANSLATE_NOOP("CommandLine", "The model to ask.")},
        {{u"effort"_s},
         u"NAME"_s,
         ForWindow | ForQuick | ForAsk,
         QT_TRANSLATE_NOOP("CommandLine", "How hard the model thinks.")},
        {{u"data-dir"_s},
         u"DIR"_s,
         ForAll,
         QT_TRANSLATE_NOOP("CommandLine", "Keep everything in DIR, apart from your own profile.")},
        {{u"prompt"_s},
         u"TEXT"_s,
         ForWindow | ForQuick,
         QT_TRANSLATE_NOOP("CommandLine", "Ask TEXT at start.")},
        {{u"file"_s},
         u"FILE"_s,
         ForAsk,
         QT_TRANSLATE_NOOP("CommandLine", "Give FILE along with the question; may be given several times.")},
        {{u"open"_s},
         u"FILE"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Attach FILE at start; may be given several times.")},
        {{u"hidden"_s},
         {},
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Start without a window, until somebody asks for one.")},
        {{u"screenshot"_s},
         u"FILE"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Save the window as a picture once it has settled, then quit.")},
        {{u"screenshot-whole"_s},
         {},
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Make the window as high as its page for --screenshot.")},
        {{u"renderer"_s},
         u"NAME"_s,
         ForWindow | ForQuick,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Draw by the graphics processor (gpu) or without it (software); auto finds out.")},
        {{u"bench-log"_s},
         u"FILE"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Write timing marks to FILE as JSON lines.")},
        {{u"bench"_s},
         u"SCENARIO"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Do what SCENARIO says in the window, for its marks.")},
        {{u"bench-data"_s},
         u"DIR"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Where the workloads of --bench are.")},
        {{u"bench-url"_s},
         u"URL"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "The server that --bench asks, as the address of its WebSocket.")},
        {{u"bench-frames"_s},
         {},
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Measure the gaps between frames, too, with --bench.")},
        {{u"json"_s},
         {},
         ForAsk | ForDoctor | ForAccounts | ForImport | ForSearch,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Print every received event as one line of JSON; of doctor, accounts, import "
                           "and search, all as JSON.")},
        {{u"format"_s},
         u"NAME"_s,
         ForExport,
         QT_TRANSLATE_NOOP("CommandLine", "md, html, json or pdf; md without it.")},
        {{u"output"_s},
         u"PATH"_s,
         ForExport,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Write into this folder or file, - for standard output; without it JSON goes to "
                           "standard output, the others into the current folder.")},
        {{u"all"_s}, {}, ForExport, QT_TRANSLATE_NOOP("CommandLine", "Export every conversation.")},
        {{u"timeout"_s},
         u"SECONDS"_s,
         ForAsk,
         QT_TRANSLATE_NOOP("CommandLine", "Give up after SECONDS without a word of the server.")},
        {{u"limit"_s}, u"N"_s, ForSearch, QT_TRANSLATE_NOOP("CommandLine", "Print at most N messages.")},
        {{u"port"_s},
         u"N"_s,
         ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine", "Listen on this port; a free one without it.")},
        {{u"script"_s},
         u"FILE"_s,
         ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Replay recorded events, one a line, instead of the built-in answers.")},
        {{u"transport"_s},
         u"NAME"_s,
         ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine", "auto: WebSockets and HTTP; sse: HTTP alone.")},
        {{u"fault"_s},
         u"NAME"_s,
         ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Misbehave like this, once or as often as NAME:N or NAME:always says; may be "
                           "given several times. A wrong NAME shows all there are.")},
        {{u"rate"_s},
         u"N"_s,
         ForWindow | ForQuick | ForAsk | ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine", "Tokens per second of the demo; 0 for as fast as it goes.")},
        {{u"h"_s, u"help"_s}, {}, ForAll, QT_TRANSLATE_NOOP("CommandLine", "Show this text.")},
        {{u"v"_s, u"version"_s}, {}, ForAll, QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
    };
    return table;
}

std::optional<Command> commandNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(kCommands, [&](const NamedCommand &named) { return named.name == name; });
    return found == kCommands.end() ? std::nullopt : std::optional(found->command);
}

int flagOf(Command command)
{
    const auto found = std::ranges::find(kCommands, command, &NamedCommand::command);
    return found == kCommands.end() ? ForWindow : found->flag;
}

} // namespace Lectern
