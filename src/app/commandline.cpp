// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "codex/endpoint.h"
#include "demo/faults.h"
#include "storage/search.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Command = CommandLine::Command;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Longer than any server thinks; a larger number is a slip of the finger.
constexpr int kMaxTimeoutSeconds = 24 * 60 * 60;

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
    ForAll = 2047
};

struct Option
{
    QStringList names;
    QString value; ///< name of the value, empty for a switch
    int commands;
    const char *description;
};

const QList<Option> &options()
{
    static const QList<Option> table{
        {{u"demo"_s},
         {},
         ForWindow | ForAsk | ForDoctor,
         QT_TRANSLATE_NOOP("CommandLine", "Ask the scripted server in the box.")},
        {{u"endpoint"_s},
         u"URL"_s,
         ForWindow | ForAsk | ForDoctor | ForLogin,
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
        {{u"model"_s}, u"NAME"_s, ForWindow | ForAsk, QT_TRANSLATE_NOOP("CommandLine", "The model to ask.")},
        {{u"effort"_s},
         u"NAME"_s,
         ForWindow | ForAsk,
         QT_TRANSLATE_NOOP("CommandLine", "How hard the model thinks.")},
        {{u"data-dir"_s},
         u"DIR"_s,
         ForAll,
         QT_TRANSLATE_NOOP("CommandLine", "Keep everything in DIR, apart from your own profile.")},
        {{u"prompt"_s}, u"TEXT"_s, ForWindow, QT_TRANSLATE_NOOP("CommandLine", "Ask TEXT at start.")},
        {{u"screenshot"_s},
         u"FILE"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Save the window as a picture once it has settled, then quit.")},
        {{u"bench-log"_s},
         u"FILE"_s,
         ForWindow,
         QT_TRANSLATE_NOOP("CommandLine", "Write timing marks to FILE as JSON lines.")},
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
         ForWindow | ForAsk | ForDemoServer,
         QT_TRANSLATE_NOOP("CommandLine", "Tokens per second of the demo; 0 for as fast as it goes.")},
        {{u"h"_s, u"help"_s}, {}, ForAll, QT_TRANSLATE_NOOP("CommandLine", "Show this text.")},
        {{u"v"_s, u"version"_s}, {}, ForAll, QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
    };
    return table;
}

Error usage(const QString &sentence)
{
    return {ErrorKind::Usage, sentence};
}

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
    NamedCommand{"rebuild-index"_L1, Command::RebuildIndex, ForRebuildIndex},
};

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

std::optional<Error> foreignOption(const QCommandLineParser &parser, Command command)
{
    for (const Option &option : options()) {
        const QString &name = option.names.constLast();
        if (parser.isSet(name) && !(option.commands & flagOf(command)))
            return usage(Words::tr("--%1 does not belong to this command.").arg(name));
    }
    return std::nullopt;
}

/// The numbers, each with its bounds.
std::optional<Error> readNumbers(const QCommandLineParser &parser, CommandLine &line)
{
    bool fine = true;
    if (parser.isSet(u"port"_s)) {
        const int port = parser.value(u"port"_s).toInt(&fine);
        if (!fine || port < 0 || port > 65535)
            return usage(Words::tr("--port takes a number from 0 to 65535."));
        line.port = quint16(port);
    }
    if (parser.isSet(u"limit"_s)) {
        line.limit = parser.value(u"limit"_s).toInt(&fine);
        if (!fine || line.limit < 1 || line.limit > kSearchWindow)
            return usage(Words::tr("--limit takes a number from 1 to %1.").arg(kSearchWindow));
    }
    if (parser.isSet(u"rate"_s)) {
        line.rate = parser.value(u"rate"_s).toDouble(&fine);
        if (!fine || !(*line.rate >= 0 && *line.rate <= 1e6))
            return usage(Words::tr("--rate takes a number of tokens per second, 0 for no limit."));
    }
    if (parser.isSet(u"timeout"_s)) {
        const int seconds = parser.value(u"timeout"_s).toInt(&fine);
        if (!fine || seconds < 1 || seconds > kMaxTimeoutSeconds)
            return usage(Words::tr("--timeout takes a number of seconds, 1 or more."));
        line.timeout = std::chrono::seconds(seconds);
    }
    return std::nullopt;
}

std::optional<Error> readServer(const QCommandLineParser &parser, CommandLine &line)
{
    line.demo = parser.isSet(u"demo"_s);
    if (!parser.isSet(u"endpoint"_s))
        return std::nullopt;
    if (line.demo)
        return usage(Words::tr("--demo and --endpoint cannot go together."));
    const Result<QUrl> url = parseBaseUrl(parser.value(u"endpoint"_s));
    if (!url)
        return usage(Words::tr("--endpoint takes an address such as https://example.org/v1."));
    line.endpoint = *url;
    return std::nullopt;
}

/// One way to sign in, or none: then it is the browser.
std::optional<Error> readLoginWay(const QCommandLineParser &parser, CommandLine &line)
{
    static const QList<std::pair<QString, SignInWay>> ways{{u"device"_s, SignInWay::DeviceCode},
                                                           {u"api-key"_s, SignInWay::ApiKey},
                                                           {u"codex"_s, SignInWay::Codex},
                                                           {u"endpoint"_s, SignInWay::Server}};
    int named = 0;
    for (const auto &[name, way] : ways) {
        if (!parser.isSet(name))
            continue;
        line.loginWay = way;
        ++named;
    }
    if (named > 1)
        return usage(Words::tr("Choose one way to sign in: --device, --api-key, --codex or --endpoint."));
    return std::nullopt;
}

QString listFaults()
{
    QString list;
    for (const FaultRow &row : faultTable())
        list += u"\n  "_s + QString::fromLatin1(row.name).leftJustified(30) + u' ' +
                QCoreApplication::translate("Faults", row.about);
    return list;
}

/// How the demo server behaves.
std::optional<Error> readBehaviour(const QCommandLineParser &parser, CommandLine &line)
{
    line.faults = parser.values(u"fault"_s);
    for (const QString &name : std::as_const(line.faults)) {
        if (!isFault(name))
            return usage(Words::tr("“%1” is not a --fault of the demo server. There are:").arg(name) +
                         listFaults());
    }
    const QString transport = parser.isSet(u"transport"_s) ? parser.value(u"transport"_s) : u"auto"_s;
    if (transport != "auto"_L1 && transport != "sse"_L1)
        return usage(Words::tr("--transport takes auto or sse."));
    line.webSockets = transport == "auto"_L1;
    return std::nullopt;
}

/// What goes out, and how; what comes in.
std::optional<Error> readExchange(const QCommandLineParser &parser, CommandLine &line)
{
    line.output = parser.value(u"output"_s);
    line.all = parser.isSet(u"all"_s);
    if (parser.isSet(u"format"_s)) {
        const std::optional<ExportFormat> format = formatNamed(parser.value(u"format"_s));
        if (!format)
            return usage(Words::tr("--format takes md, html, json or pdf."));
        line.format = *format;
    }
    if (line.command == Command::Export && line.all != line.operands.isEmpty())
        return usage(Words::tr("Name the conversations to export, or give --all."));
    const bool several = line.all || line.operands.size() > 1;
    if (line.command == Command::Export && several && line.format != ExportFormat::Json &&
        isOneFile(line.format, line.output))
        return usage(
            Words::tr("Only JSON takes more than one conversation in one file. Name a folder instead."));
    if (line.command == Command::Import && line.operands.isEmpty())
        return usage(Words::tr("Name the files to import."));
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : options())
        parser.addOption({option.names, Words::tr(option.description), option.value});
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    CommandLine line;
    QStringList words = parser.positionalArguments();
    if (const auto command = words.isEmpty() ? std::nullopt : commandNamed(words.constFirst())) {
        line.command = *command;
        words.removeFirst();
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return line;
    }
    if (const auto error = foreignOption(parser, line.command))
        return *error;
    const bool takesAccount = line.command == Command::Logout || line.command == Command::Accounts;
    if (takesAccount)
        line.account = words.join(u' ');
    const bool takesOperands = line.command == Command::Export || line.command == Command::Import;
    if (takesOperands)
        line.operands = words;
    const bool takesWords = line.command == Command::Ask || line.command == Command::Search;
    if (!takesWords && !takesAccount && !takesOperands && !words.isEmpty())
        return usage(Words::tr("“%1” is not a command of Lectern.").arg(words.constFirst()));
    for (const auto &read : {readServer, readLoginWay, readNumbers, readBehaviour, readExchange}) {
        if (const auto error = read(parser, line))
            return *error;
    }
    line.prompt = takesWords ? words.join(u' ') : parser.value(u"prompt"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.model = parser.value(u"model"_s);
    line.effort = parser.value(u"effort"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.benchLog = parser.value(u"bench-log"_s);
    line.json = parser.isSet(u"json"_s);
    line.script = parser.value(u"script"_s);
    return line;
}

QString helpText()
{
    QString text = Words::tr("Lectern, a desktop client for OpenAI Codex.") + u"\n\n"_s;
    text += u"  lectern [options]                  "_s + Words::tr("opens the window") + u'\n';
    text += u"  lectern ask [options] [PROMPT|-]   "_s + Words::tr("streams the answer to standard output") +
            u'\n';
    text += u"  lectern demo-server [options]      "_s + Words::tr("runs the scripted server alone") + u'\n';
    text += u"  lectern doctor [options]           "_s + Words::tr("looks at the way to the server") + u'\n';
    text += u"  lectern login [options]            "_s + Words::tr("signs in, here or on another machine") +
            u'\n';
    text += u"  lectern logout [ACCOUNT]           "_s +
            Words::tr("signs out, without it the account in use") + u'\n';
    text += u"  lectern accounts [ACCOUNT]         "_s + Words::tr("lists the accounts, or uses this one") +
            u'\n';
    text += u"  lectern export [options] [ID…]     "_s +
            Words::tr("writes conversations into files, or all with --all") + u'\n';
    text += u"  lectern import [options] FILE…     "_s +
            Words::tr("takes in exports, of ChatGPT too, and sessions of the Codex CLI") + u'\n';
    text += u"  lectern search [options] QUERY     "_s + Words::tr("finds messages in all conversations") + u'\n';
    text += u"  lectern rebuild-index              "_s + Words::tr("makes the index of the search anew") +
            u"\n\n"_s;
    for (const Option &option : options()) {
        QString names;
        for (const QString &name : option.names)
            names += (names.isEmpty() ? u""_s : u", "_s) + (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        if (!option.value.isEmpty())
            names += u' ' + option.value;
        text += u"  "_s + names.leftJustified(22) + u' ' + Words::tr(option.description) + u'\n';
    }
    text += u'\n' +
            Words::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 "
                      "interrupted.") +
            u'\n';
    return text;
}

} // namespace Lectern
