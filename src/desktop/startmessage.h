// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lectern {

/// What a second start asks of the one that runs already.
struct StartMessage
{
    enum class Wish {
        Window, ///< the main window is to come to the front
        New,    ///< the same, with a new conversation
        Quick,  ///< the quick prompt is to open
        Nothing ///< only to be there: started by the session bus
    };

    Wish wish = Wish::Window;
    QString prompt;    ///< is asked at once: the person has typed it in a command line
    QStringList links; ///< deep links, as they came: nothing of them is trusted
    QStringList files; ///< absolute paths
    QString token;     ///< the window system's leave to come to the front; empty without one

    friend bool operator==(const StartMessage &, const StartMessage &) = default;
};

/// More than any command line holds; what is longer is not read.
constexpr qsizetype kMaxStartMessage = 4 * 1024 * 1024;

/// One line of JSON, without the end of the line.
QByteArray written(const StartMessage &message);

/// Reads any bytes; nothing when they are no such message. Parts that nobody knows are left out.
std::optional<StartMessage> startMessageFrom(const QByteArray &line);

/// Adds what follows the options of a command line, or what a desktop hands over: a deep link, the address of
/// a file, or a path, which may be relative to the current folder. False for anything else.
bool addOperand(StartMessage &message, const QString &operand);

/// The leave to come to the front that this process was started with. To be asked before the window system is
/// connected to, which takes it.
QString startToken();

} // namespace Lectern
