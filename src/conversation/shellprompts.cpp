// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/shellprompts.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Prompts
{
    QRegularExpression command;
    QRegularExpression continuation;
    QChar goesOn; ///< what stands at the end of a line that goes on
};

Prompts prompts(const QString &command, const QString &continuation, QChar goesOn)
{
    const QString pattern = u"^(?:%1)(?: |$)"_s;
    return {QRegularExpression(pattern.arg(command)), QRegularExpression(pattern.arg(continuation)), goesOn};
}

/// Nothing for languages in which no prompt is expected.
const Prompts *promptsFor(const QString &language)
{
    static const QString power = u"PS(?: [^>\\n]*)?>"_s;
    static const Prompts session = prompts(u"[$%#>]|>>>|"_s + power, u">|\\.\\.\\."_s, u'\\');
    static const Prompts shell = prompts(u"[$%>]"_s, u">"_s, u'\\');
    static const Prompts windows = prompts(u">|"_s + power, u">>"_s, u'`');
    static const Prompts python = prompts(u">>>"_s, u"\\.\\.\\."_s, {});
    static const Prompts node = prompts(u">"_s, u"\\.\\.\\."_s, {});
    static const Prompts unnamed = prompts(u"\\$|>>>|"_s + power, u"\\.\\.\\."_s, u'\\');
    static const QHash<QString, const Prompts *> table{
        {u"console"_s, &session},
        {u"shell-session"_s, &session},
        {u"shellsession"_s, &session},
        {u"sh-session"_s, &session},
        {u"session"_s, &session},
        {u"terminal"_s, &session},
        {u"bash"_s, &shell},
        {u"sh"_s, &shell},
        {u"shell"_s, &shell},
        {u"zsh"_s, &shell},
        {u"fish"_s, &shell},
        {u"powershell"_s, &windows},
        {u"pwsh"_s, &windows},
        {u"ps1"_s, &windows},
        {u"cmd"_s, &windows},
        {u"bat"_s, &windows},
        {u"python"_s, &python},
        {u"python3"_s, &python},
        {u"py"_s, &python},
        {u"pycon"_s, &python},
        {u"js"_s, &node},
        {u"javascript"_s, &node},
        {u"text"_s, &unnamed},
        {u"txt"_s, &unnamed},
        {u"plaintext"_s, &unnamed},
        {QString(), &unnamed},
    };
    return table.value(language.toLower(), nullptr);
}

/// How long the prompt is that `line` begins with; 0 without one.
qsizetype lengthOf(const QRegularExpression &prompt, const QString &line)
{
    return prompt.match(line).capturedLength();
}

} // namespace

PromptedCode promptedCode(const QString &code, const QString &language)
{
    const Prompts *prompts = promptsFor(language);
    if (!prompts)
        return {};
    PromptedCode result;
    QStringList commands;
    bool goesOn = false;  // the line above says so
    bool follows = false; // the line above belongs to a command
    const QStringList lines = code.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype begins = goesOn ? 0 : lengthOf(prompts->command, line);
        const qsizetype more = follows && begins == 0 ? lengthOf(prompts->continuation, line) : 0;
        const bool isBlank = line.trimmed().isEmpty();
        follows = goesOn || begins > 0 || more > 0;
        goesOn = follows && !prompts->goesOn.isNull() && line.endsWith(prompts->goesOn);
        if (follows)
            commands.append(line.sliced(std::max(begins, more)));
        else if (commands.isEmpty() && !isBlank)
            return {};
        else
            result.hasOutput = result.hasOutput || !isBlank;
    }
    result.commands = commands.join(u'\n');
    return result;
}

QString withoutPrompts(const QString &code, const QString &language)
{
    const PromptedCode prompted = promptedCode(code, language);
    return prompted.commands.isEmpty() || prompted.hasOutput ? code : prompted.commands;
}

} // namespace Lectern
