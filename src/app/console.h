// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace Lectern {

/// Writes to standard output as it is and at once.
void printOut(const QByteArray &bytes);

/// One line on standard output, whatever a server made of it: nothing in it steers a terminal.
void printLine(const QString &text);

/// One line on standard error, after the program's name.
void printError(const QString &sentence);

/// Says on standard error what went wrong, and for a file which one. Returns how the program ends then.
ExitStatus complain(const Error &error);

/// One line of standard input, without spaces around it; a terminal does not show what is typed.
Secret readHiddenLine();

/// Whether standard output is a terminal.
bool outIsTerminal();

/// errorSentence(), but for what only a window can offer: who has none stays signed in by the password store,
/// or asks with a key.
QString consoleSentence(const Error &error);

ExitStatus exitStatusFor(const Error &error);

/// Says on standard error that nobody is signed in, and what helps.
void printNoAccount();

} // namespace Lectern
