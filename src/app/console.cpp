// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/console.h"

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
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

} // namespace

void printOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printError(const QString &sentence)
{
    const QByteArray line = (u"lectern: "_s + inOneLine(sentence) + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

bool outIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) == 1;
#endif
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
        break;
    }
    return ExitStatus::Failed;
}

} // namespace Lectern
