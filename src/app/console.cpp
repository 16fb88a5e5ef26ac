// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/console.h"

#include "viewmodel/errorsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What a server said may hold line breaks, and sequences that steer a terminal.
QString inOneLine(QString sentence)
{
    std::ranges::replace_if(
        sentence, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return sentence;
}

struct Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// Longer than any key.
constexpr qsizetype kMaxLine = 16 * 1024;

#ifdef Q_OS_WIN
/// While it lives a console does not show what is typed.
class EchoOff final
{
public:
    EchoOff()
        : m_isConsole(GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before))
    {
        if (m_isConsole)
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        if (m_isConsole)
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    DWORD m_before = 0;
    const bool m_isConsole;
};
#else
termios terminalBefore = {}; // of EchoOff; a signal handler has no other way to it

void showAndGo(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    ::raise(signal); // the handler was for one time
}

/// While it lives a terminal does not show what is typed; one at a time. Ctrl+C ends the program, but not
/// before the terminal is as it was.
class EchoOff final
{
public:
    EchoOff()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &terminalBefore) == 0)
    {
        if (!m_isTerminal)
            return;
        struct sigaction action = {};
        action.sa_handler = showAndGo;
        action.sa_flags = int(SA_RESETHAND);
        sigaction(SIGINT, &action, &m_actionBefore);
        termios hidden = terminalBefore;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    ~EchoOff()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
        sigaction(SIGINT, &m_actionBefore, nullptr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    struct sigaction m_actionBefore = {};
    const bool m_isTerminal;
};
#endif

} // namespace

void printOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printLine(const QString &text)
{
    printOut(inOneLine(text).toUtf8() + '\n');
}

void printError(const QString &sentence)
{
    const QByteArray line = (u"lectern: "_s + inOneLine(sentence) + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

ExitStatus complain(const Error &error)
{
    const QString sentence = consoleSentence(error);
    printError(error.kind == ErrorKind::File ? sentence + u' ' + error.detail : sentence);
    return exitStatusFor(error);
}

Secret readHiddenLine()
{
    const EchoOff echoOff;
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < kMaxLine; c = std::getchar())
        line.append(char(c));
    return Secret(line.trimmed());
}

bool outIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) == 1;
#endif
}

void printNoAccount()
{
    printError(Console::tr(
        "There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint."));
}

QString consoleSentence(const Error &error)
{
    QString sentence;
    switch (error.kind) {
    case ErrorKind::StoreMissing:
        sentence = Console::tr(
            "No password store is running, so no sign-in can be kept. Start one, then try again.");
        break;
    case ErrorKind::StoreRefused:
        sentence = Console::tr("The password store refused. Allow Lectern to use it, then try again.");
        break;
    case ErrorKind::StoreLocked:
    case ErrorKind::StoreSilent:
        sentence = errorSentence(error);
        break;
    default:
        return errorSentence(error);
    }
    return sentence + u' ' +
           Console::tr(
               "Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY "
               "and use lectern ask --endpoint URL");
}

ExitStatus exitStatusFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return ExitStatus::Usage;
    case ErrorKind::SignInNeeded:
    case ErrorKind::SessionEnded:
        return ExitStatus::SignInNeeded;
    case ErrorKind::LimitReached:
    case ErrorKind::RateLimited:
        return ExitStatus::LimitReached;
    case ErrorKind::File:
    case ErrorKind::PortInUse:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::NotResponsesServer:
    case ErrorKind::Protocol:
    case ErrorKind::TooLarge:
    case ErrorKind::Forbidden:
    case ErrorKind::UnknownModel:
    case ErrorKind::ContextTooLong:
    case ErrorKind::Overloaded:
    case ErrorKind::Policy:
    case ErrorKind::BadRequest:
    case ErrorKind::Server:
    case ErrorKind::Busy:
    case ErrorKind::Interrupted:
    case ErrorKind::NotKept:
    case ErrorKind::SignInDeclined:
    case ErrorKind::NotEntitled:
    case ErrorKind::PlanNotShared:
    case ErrorKind::IdentityNotProven:
    case ErrorKind::ClockWrong:
    case ErrorKind::SignInTimeout:
    case ErrorKind::DeviceCodeOff:
    case ErrorKind::CodeExpired:
    case ErrorKind::StoreMissing:
    case ErrorKind::StoreLocked:
    case ErrorKind::StoreRefused:
    case ErrorKind::StoreSilent:
    case ErrorKind::InUse:
    case ErrorKind::DiskFull:
    case ErrorKind::NotWritable:
    case ErrorKind::HistoryDamaged:
    case ErrorKind::HistoryNewer:
    case ErrorKind::HistoryInUse:
        break;
    }
    return ExitStatus::Failed;
}

} // namespace Lectern
