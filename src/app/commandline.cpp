// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/benchrun.h"
#include "app/commandtable.h"
#include "codex/endpoint.h"
#include "demo/faults.h"
#include "storage/search.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

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

Error usage(const QString &sentence)
{
    return {ErrorKind::Usage, sentence};
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

/// Who is asked by a scenario: the server at the address of its WebSocket, else the demo.
std::optional<Error> readBench(const QCommandLineParser &parser, CommandLine &line)
{
    line.benchLog = parser.value(u"bench-log"_s);
    line.bench = parser.value(u"bench"_s);
    line.benchData = parser.value(u"bench-data"_s);
    line.benchFrames = parser.isSet(u"bench-frames"_s);
    if (line.bench.isEmpty())
        return std::nullopt;
    if (!BenchRun::scenarios().contains(line.bench))
        return usage(Words::tr("--bench takes one of: %1.").arg(BenchRun::scenarios().join(u", "_s)));
    if (line.benchLog.isEmpty())
        return usage(Words::tr("--bench writes to --bench-log, which is missing."));
    QUrl url(parser.value(u"bench-url"_s));
    line.demo = url.isEmpty();
    if (line.demo)
        return std::nullopt;
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(url.path().section(u'/', 0, -2)); // without "responses"
    line.endpoint = url;
    line.model = u"bench"_s;
    return std::nullopt;
}

std::optional<Error> readRenderer(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"renderer"_s))
        return std::nullopt;
    line.renderer = rendererNamed(parser.value(u"renderer"_s));
    return line.renderer ? std::nullopt
                         : std::optional(usage(Words::tr("--renderer takes auto, gpu or software.")));
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

/// As the desktop hands it over, or as it is typed.
QString pathFrom(const QString &word)
{
    const QUrl url(word);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : word).absoluteFilePath();
}

/// Files and links for the window; a word that is neither was to be a command.
std::optional<Error> readStart(const QStringList &words, bool hidden, CommandLine &line)
{
    line.start.wish = line.command == Command::Quick ? StartMessage::Wish::Quick
                      : hidden                       ? StartMessage::Wish::Nothing
                                                     : StartMessage::Wish::Window;
    for (const QString &word : words) {
        if (line.command == Command::Window && addOperand(line.start, word))
            continue;
        return usage(line.start.files.isEmpty() && line.start.links.isEmpty()
                         ? Words::tr("“%1” is not a command of Lectern.").arg(word)
                         : Words::tr("There is no file %1.").arg(word));
    }
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
    for (const QString &file : parser.values(u"file"_s))
        line.files.append(pathFrom(file));
    if (!takesWords && !takesAccount && !takesOperands) {
        if (const auto error = readStart(words, parser.isSet(u"hidden"_s), line))
            return *error;
        for (const QString &file : parser.values(u"open"_s))
            line.start.files.append(pathFrom(file));
    }
    line.model = parser.value(u"model"_s);
    for (const auto &read :
         {readServer, readLoginWay, readNumbers, readBehaviour, readExchange, readBench, readRenderer}) {
        if (const auto error = read(parser, line))
            return *error;
    }
    line.prompt = takesWords ? words.join(u' ') : parser.value(u"prompt"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.effort = parser.value(u"effort"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.screenshotWhole = parser.isSet(u"screenshot-whole"_s);
    line.json = parser.isSet(u"json"_s);
    line.script = parser.value(u"script"_s);
    return line;
}

QString helpText()
{
    QString text = Words::tr("Lectern, a desktop client for OpenAI Codex.") + u"\n\n"_s;
    text += u"  lectern [options] [FILE|LINK…]     "_s +
            Words::tr("opens the window, or raises it, with the files attached") + u'\n';
    text += u"  lectern quick [options]            "_s + Words::tr("opens the quick prompt") + u'\n';
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
    text +=
        u"  lectern search [options] QUERY     "_s + Words::tr("finds messages in all conversations") + u'\n';
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
