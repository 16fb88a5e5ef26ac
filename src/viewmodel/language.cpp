// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/language.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Language
{
    QString name;   ///< for people
    QString syntax; ///< for the highlighter
};

/// Tags that people and models write and that are not the highlighter's own names.
const QHash<QString, Language> &languages()
{
    static const QHash<QString, Language> table{
        {u"asm"_s, {u"Assembly"_s, u"GNU Assembler"_s}},
        {u"bash"_s, {u"Bash"_s, u"Bash"_s}},
        {u"c"_s, {u"C"_s, u"C"_s}},
        {u"c#"_s, {u"C#"_s, u"C#"_s}},
        {u"c++"_s, {u"C++"_s, u"C++"_s}},
        {u"cc"_s, {u"C++"_s, u"C++"_s}},
        {u"cmake"_s, {u"CMake"_s, u"CMake"_s}},
        {u"console"_s, {u"Console"_s, u"Bash"_s}},
        {u"cpp"_s, {u"C++"_s, u"C++"_s}},
        {u"cs"_s, {u"C#"_s, u"C#"_s}},
        {u"csharp"_s, {u"C#"_s, u"C#"_s}},
        {u"css"_s, {u"CSS"_s, u"CSS"_s}},
        {u"cxx"_s, {u"C++"_s, u"C++"_s}},
        {u"diff"_s, {u"Diff"_s, u"Diff"_s}},
        {u"docker"_s, {u"Dockerfile"_s, u"Dockerfile"_s}},
        {u"dockerfile"_s, {u"Dockerfile"_s, u"Dockerfile"_s}},
        {u"elixir"_s, {u"Elixir"_s, u"Elixir"_s}},
        {u"go"_s, {u"Go"_s, u"Go"_s}},
        {u"golang"_s, {u"Go"_s, u"Go"_s}},
        {u"graphql"_s, {u"GraphQL"_s, u"GraphQL"_s}},
        {u"haskell"_s, {u"Haskell"_s, u"Haskell"_s}},
        {u"hs"_s, {u"Haskell"_s, u"Haskell"_s}},
        {u"html"_s, {u"HTML"_s, u"HTML"_s}},
        {u"ini"_s, {u"INI"_s, u"INI Files"_s}},
        {u"java"_s, {u"Java"_s, u"Java"_s}},
        {u"javascript"_s, {u"JavaScript"_s, u"JavaScript"_s}},
        {u"js"_s, {u"JavaScript"_s, u"JavaScript"_s}},
        {u"json"_s, {u"JSON"_s, u"JSON"_s}},
        {u"jsonc"_s, {u"JSON"_s, u"JSON"_s}},
        {u"jsx"_s, {u"JSX"_s, u"JavaScript React (JSX)"_s}},
        {u"kotlin"_s, {u"Kotlin"_s, u"Kotlin"_s}},
        {u"kt"_s, {u"Kotlin"_s, u"Kotlin"_s}},
        {u"latex"_s, {u"LaTeX"_s, u"LaTeX"_s}},
        {u"lua"_s, {u"Lua"_s, u"Lua"_s}},
        {u"make"_s, {u"Makefile"_s, u"Makefile"_s}},
        {u"makefile"_s, {u"Makefile"_s, u"Makefile"_s}},
        {u"markdown"_s, {u"Markdown"_s, u"Markdown"_s}},
        {u"md"_s, {u"Markdown"_s, u"Markdown"_s}},
        {u"objc"_s, {u"Objective-C"_s, u"Objective-C"_s}},
        {u"php"_s, {u"PHP"_s, u"PHP/PHP"_s}},
        {u"plaintext"_s, {u"Text"_s, {}}},
        {u"powershell"_s, {u"PowerShell"_s, u"PowerShell"_s}},
        {u"ps1"_s, {u"PowerShell"_s, u"PowerShell"_s}},
        {u"py"_s, {u"Python"_s, u"Python"_s}},
        {u"python"_s, {u"Python"_s, u"Python"_s}},
        {u"python3"_s, {u"Python"_s, u"Python"_s}},
        {u"qml"_s, {u"QML"_s, u"QML"_s}},
        {u"r"_s, {u"R"_s, u"R Script"_s}},
        {u"rb"_s, {u"Ruby"_s, u"Ruby"_s}},
        {u"rs"_s, {u"Rust"_s, u"Rust"_s}},
        {u"ruby"_s, {u"Ruby"_s, u"Ruby"_s}},
        {u"rust"_s, {u"Rust"_s, u"Rust"_s}},
        {u"scala"_s, {u"Scala"_s, u"Scala"_s}},
        {u"sh"_s, {u"Shell"_s, u"Bash"_s}},
        {u"shell"_s, {u"Shell"_s, u"Bash"_s}},
        {u"sql"_s, {u"SQL"_s, u"SQL"_s}},
        {u"swift"_s, {u"Swift"_s, u"Swift"_s}},
        {u"tex"_s, {u"TeX"_s, u"LaTeX"_s}},
        {u"text"_s, {u"Text"_s, {}}},
        {u"toml"_s, {u"TOML"_s, u"TOML"_s}},
        {u"ts"_s, {u"TypeScript"_s, u"TypeScript"_s}},
        {u"tsx"_s, {u"TSX"_s, u"TypeScript React (TSX)"_s}},
        {u"txt"_s, {u"Text"_s, {}}},
        {u"typescript"_s, {u"TypeScript"_s, u"TypeScript"_s}},
        {u"xml"_s, {u"XML"_s, u"XML"_s}},
        {u"yaml"_s, {u"YAML"_s, u"YAML"_s}},
        {u"yml"_s, {u"YAML"_s, u"YAML"_s}},
        {u"zig"_s, {u"Zig"_s, u"Zig"_s}},
        {u"zsh"_s, {u"Zsh"_s, u"Zsh"_s}},
    };
    return table;
}

} // namespace

QString languageName(const QString &tag)
{
    const auto known = languages().constFind(tag.toLower());
    return known == languages().cend() ? tag : known->name;
}

QString syntaxName(const QString &tag)
{
    const auto known = languages().constFind(tag.toLower());
    return known == languages().cend() ? tag : known->syntax;
}

} // namespace Lectern
