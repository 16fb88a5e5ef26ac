// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// What of a code stands behind the prompts of a shell. Pure.
struct PromptedCode
{
    QString commands; ///< without their prompts, and without what they answer; empty when there is no prompt
    bool hasOutput = false; ///< lines between them that are no commands
};

/// A line is a command when it begins with a prompt that belongs to `language`, a fence's tag: "$ ", "% ",
/// "> ", "PS> ", ">>> ", and "# " where a session is shown and not a script, whose comments look the same.
/// What a command goes on with, behind a "\" or a "..." of Python, belongs to it. The first line that is not
/// blank must be a command, else there is none.
PromptedCode promptedCode(const QString &code, const QString &language);

/// What is to be copied of `code`: its commands when there is nothing else, else the code as it is.
QString withoutPrompts(const QString &code, const QString &language);

} // namespace Lectern
