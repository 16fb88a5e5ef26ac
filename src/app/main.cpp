// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/accounts.h"
#include "app/accountscommand.h"
#include "app/askcommand.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/corefiles.h"
#include "app/doctorcommand.h"
#include "app/exportcommand.h"
#include "app/importcommand.h"
#include "app/interrupt.h"
#include "app/logincommand.h"
#include "app/profile.h"
#include "app/rebuildcommand.h"
#include "app/searchcommand.h"
#include "app/translations.h"
#include "app/windowapplication.h"
#include "demo/demoserver.h"
#include "desktop/singleinstance.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QProcess>

#include <memory>
#include <optional>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"lectern"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Lectern"_s);
    QGuiApplication::setDesktopFileName(u"io.github.lectern.Lectern"_s);
}

std::unique_ptr<DemoServer> listenDemo(const CommandLine &line, Result<QUrl> &url)
{
    auto server = std::make_unique<DemoServer>();
    DemoServer::Options options;
    options.port = line.port;
    options.scriptFile = line.script;
    options.webSockets = line.webSockets;
    options.faults = line.faults;
    if (line.rate)
        options.tokensPerSecond = *line.rate;
    url = server->listen(options);
    return server;
}

int runDemoServer(QCoreApplication &app, const CommandLine &line)
{
    Result<QUrl> url = QUrl();
    const auto server = listenDemo(line, url);
    if (!url)
        return int(complain(url.error()));
    printOut(url->toEncoded() + '\n');
    onInterrupt(&app, [] { QCoreApplication::exit(int(ExitStatus::Done)); });
    return app.exec();
}

/// The question from the arguments, or from standard input for "-".
Result<QString> readQuestion(const CommandLine &line)
{
    QString question = line.prompt;
    if (question == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorKind::File, u"standard input"_s};
        question = QString::fromUtf8(input.readAll());
    }
    if (question.trimmed().isEmpty() && line.files.isEmpty())
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate(
                "Main", "There is nothing to ask. Give a prompt, or - to read it from standard input.")};
    return question;
}

/// Whom the command line names, if anybody; a demo is started. When that failed it has been told, and
/// `status` says how.
std::optional<ActiveAccount> findAccount(const CommandLine &line, std::unique_ptr<DemoServer> &demo,
                                         ExitStatus &status)
{
    Result<QUrl> url = line.endpoint.value_or(QUrl());
    if (line.demo)
        demo = listenDemo(line, url);
    if (!url) {
        status = complain(url.error());
        return std::nullopt;
    }
    if (url->isEmpty())
        return std::nullopt;
    return line.demo ? demoAccount(*url) : serverAccount(*url);
}

int runAsk(QCoreApplication &app, const CommandLine &line)
{
    const Result<QString> question = readQuestion(line);
    if (!question) {
        printError(question.error().detail);
        return int(exitStatusFor(question.error()));
    }
    std::unique_ptr<DemoServer> demo;
    ExitStatus status = ExitStatus::Done;
    const std::optional<ActiveAccount> account = findAccount(line, demo, status);
    if (status != ExitStatus::Done)
        return int(status);
    AskCommand ask(line, account, *question);
    QObject::connect(
        &ask, &AskCommand::finished, &app, [](ExitStatus end) { QCoreApplication::exit(int(end)); },
        Qt::QueuedConnection);
    onInterrupt(&ask, [&ask] { ask.interrupt(); });
    QMetaObject::invokeMethod(&ask, &AskCommand::run, Qt::QueuedConnection);
    return app.exec();
}

/// Without an account there is still something to look at.
int runDoctor(QCoreApplication &app, const CommandLine &line)
{
    std::unique_ptr<DemoServer> demo;
    ExitStatus status = ExitStatus::Done;
    const std::optional<ActiveAccount> account = findAccount(line, demo, status);
    if (status != ExitStatus::Done)
        return int(status);
    DoctorCommand doctor(line, account ? std::optional(account->endpoint) : std::nullopt);
    QObject::connect(
        &doctor, &DoctorCommand::finished, &app, [](ExitStatus end) { QCoreApplication::exit(int(end)); },
        Qt::QueuedConnection);
    onInterrupt(&doctor, [&doctor] { doctor.interrupt(); });
    QMetaObject::invokeMethod(&doctor, &DoctorCommand::run, Qt::QueuedConnection);
    return app.exec();
}

/// The key for --api-key and --endpoint: of the environment, else a line of standard input.
Result<Secret> readKey(const CommandLine &line)
{
    Secret key(qgetenv("LECTERN_API_KEY"));
    if (line.loginWay != SignInWay::ApiKey || !key.isEmpty())
        return key;
    if (outIsTerminal())
        printError(QCoreApplication::translate("Main", "Paste the key and press Enter. It is not shown."));
    key = readHiddenLine();
    if (key.isEmpty())
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Main", "There is no key. Paste it on standard "
                                                         "input, or put it into LECTERN_API_KEY.")};
    return key;
}

int runLogin(QCoreApplication &app, const CommandLine &line)
{
    const Result<Secret> key = readKey(line);
    if (!key) {
        printError(key.error().detail);
        return int(exitStatusFor(key.error()));
    }
    LoginCommand login(line, *key);
    QObject::connect(
        &login, &LoginCommand::finished, &app, [](ExitStatus end) { QCoreApplication::exit(int(end)); },
        Qt::QueuedConnection);
    onInterrupt(&login, [&login] { login.interrupt(); });
    QMetaObject::invokeMethod(&login, &LoginCommand::run, Qt::QueuedConnection);
    return app.exec();
}

/// Of a command that leaves nothing behind when it is interrupted.
template <typename Command> int runToEnd(QCoreApplication &app, const CommandLine &line)
{
    Command command(line);
    QObject::connect(
        &command, &Command::finished, &app, [](ExitStatus end) { QCoreApplication::exit(int(end)); },
        Qt::QueuedConnection);
    onInterrupt(&command, [] { QCoreApplication::exit(int(ExitStatus::Interrupted)); });
    QMetaObject::invokeMethod(&command, &Command::run, Qt::QueuedConnection);
    return app.exec();
}

/// Pages need fonts, but no display.
int runPdfExport(int &argc, char **argv, const CommandLine &line)
{
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QGuiApplication app(argc, argv);
    installTranslations();
    return runToEnd<ExportCommand>(app, line);
}

/// `program` takes the place of this one.
int startInstead(const QString &program, const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return int(ExitStatus::Failed); // it has gone meanwhile
#else
    return int(QProcess::startDetached(program, arguments) ? ExitStatus::Done : ExitStatus::Failed);
#endif
}

/// Whether this process is the one for its profile. Else another one has been told what is wanted, or says
/// nothing; `status` is how this one ends.
bool isForThis(int &argc, char **argv, const CommandLine &line, SingleInstance &instance, ExitStatus &status)
{
    SingleInstance::Role role = instance.claim();
    if (role != SingleInstance::Role::Second)
        return true;
    QCoreApplication app(argc, argv);
    installTranslations();
    role = instance.handOver(startMessageFor(line));
    if (role == SingleInstance::Role::Silent) {
        printError(QCoreApplication::translate(
            "Main", "Lectern is already running and does not answer. End it, then start it again."));
        status = ExitStatus::Failed;
    }
    return role == SingleInstance::Role::First;
}

int runWindow(int &argc, char **argv, const CommandLine &line)
{
    QString program;
    QStringList arguments;
    {
        SingleInstance instance(instanceNameFor(line));
        ExitStatus status = ExitStatus::Done;
        if (isShared(line) && !isForThis(argc, argv, line, instance, status))
            return int(status);
        QApplication app(argc, argv); // for the tray: all else does without widgets
        installTranslations();
        QGuiApplication::setWindowIcon(QIcon(u":/lectern.svg"_s));
        WindowApplication window(line, instance);
        const ExitStatus start = window.start();
        if (start != ExitStatus::Done)
            return int(start);
        onInterrupt(&window, [&window] { window.interrupt(); });
        const int end = app.exec();
        if (!window.isToStartAgain())
            return end;
        program = QCoreApplication::applicationFilePath();
        arguments = QCoreApplication::arguments().sliced(1);
    }
    qunsetenv("QT_QUICK_BACKEND"); // these would win
    qunsetenv("QSG_RHI_BACKEND");
    return startInstead(program, arguments + QStringList{u"--renderer"_s, u"software"_s});
}

int runCommand(QCoreApplication &app, const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Ask:
        return runAsk(app, line);
    case CommandLine::Command::DemoServer:
        return runDemoServer(app, line);
    case CommandLine::Command::Doctor:
        return runDoctor(app, line);
    case CommandLine::Command::Login:
        return runLogin(app, line);
    case CommandLine::Command::Logout:
    case CommandLine::Command::Accounts:
        return runToEnd<AccountsCommand>(app, line);
    case CommandLine::Command::Export:
        return runToEnd<ExportCommand>(app, line);
    case CommandLine::Command::Import:
        return runToEnd<ImportCommand>(app, line);
    case CommandLine::Command::RebuildIndex:
        return runToEnd<RebuildCommand>(app, line);
    case CommandLine::Command::Search:
        return runToEnd<SearchCommand>(app, line);
    case CommandLine::Command::Version:
        printOut("lectern " LECTERN_VERSION "\n");
        return 0;
    case CommandLine::Command::Help:
    case CommandLine::Command::Window:
    case CommandLine::Command::Quick:
        break;
    }
    printOut(helpText().toUtf8());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    arguments.removeAll(u"-reverse"_s); // Qt takes it: everything from right to left
    Result<CommandLine> line = parseCommandLine(arguments);
    const bool hasWindow = line && (line->command == CommandLine::Command::Window ||
                                    line->command == CommandLine::Command::Quick);
    if (hasWindow)
        return runWindow(argc, argv, *line);
    if (line && line->command == CommandLine::Command::Export && line->format == ExportFormat::Pdf)
        return runPdfExport(argc, argv, *line);
    QCoreApplication app(argc, argv);
    installTranslations();
    line = parseCommandLine(arguments); // once more: only now its sentences can be translated
    if (!line) {
        const QStringList lines = line.error().detail.split(u'\n');
        for (const QString &text : lines)
            printError(text);
        printError(QCoreApplication::translate("Main", "“lectern --help” shows what there is."));
        return int(ExitStatus::Usage);
    }
    return runCommand(app, *line);
}
