// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codefile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Ending
{
    QString name;          ///< with a dot: what "code" ends in; else the whole name
    bool readable = false; ///< every system lets a person read or edit it, and does nothing else with it
};

Ending endingFor(const QString &tag)
{
    static const QHash<QString, Ending> table{
        {u"asm"_s, {u".s"_s, true}},
        {u"bash"_s, {u".sh"_s, false}},
        {u"c"_s, {u".c"_s, true}},
        {u"c#"_s, {u".cs"_s, true}},
        {u"c++"_s, {u".cpp"_s, true}},
        {u"cc"_s, {u".cpp"_s, true}},
        {u"cmake"_s, {u"CMakeLists.txt"_s, true}},
        {u"cpp"_s, {u".cpp"_s, true}},
        {u"cs"_s, {u".cs"_s, true}},
        {u"csharp"_s, {u".cs"_s, true}},
        {u"css"_s, {u".css"_s, true}},
        {u"csv"_s, {u".csv"_s, false}},
        {u"cxx"_s, {u".cpp"_s, true}},
        {u"diff"_s, {u".diff"_s, true}},
        {u"docker"_s, {u"Dockerfile"_s, false}},
        {u"dockerfile"_s, {u"Dockerfile"_s, false}},
        {u"elixir"_s, {u".ex"_s, false}},
        {u"go"_s, {u".go"_s, true}},
        {u"golang"_s, {u".go"_s, true}},
        {u"graphql"_s, {u".graphql"_s, true}},
        {u"h"_s, {u".h"_s, true}},
        {u"haskell"_s, {u".hs"_s, false}},
        {u"hs"_s, {u".hs"_s, false}},
        {u"html"_s, {u".html"_s, false}},
        {u"ini"_s, {u".ini"_s, true}},
        {u"java"_s, {u".java"_s, true}},
        {u"javascript"_s, {u".js"_s, false}},
        {u"js"_s, {u".js"_s, false}},
        {u"json"_s, {u".json"_s, true}},
        {u"jsonc"_s, {u".json"_s, true}},
        {u"jsx"_s, {u".jsx"_s, false}},
        {u"kotlin"_s, {u".kt"_s, true}},
        {u"kt"_s, {u".kt"_s, true}},
        {u"latex"_s, {u".tex"_s, true}},
        {u"log"_s, {u".log"_s, true}},
        {u"lua"_s, {u".lua"_s, false}},
        {u"make"_s, {u"Makefile"_s, false}},
        {u"makefile"_s, {u"Makefile"_s, false}},
        {u"markdown"_s, {u".md"_s, true}},
        {u"md"_s, {u".md"_s, true}},
        {u"objc"_s, {u".m"_s, true}},
        {u"patch"_s, {u".patch"_s, true}},
        {u"php"_s, {u".php"_s, false}},
        {u"powershell"_s, {u".ps1"_s, false}},
        {u"ps1"_s, {u".ps1"_s, false}},
        {u"py"_s, {u".py"_s, false}},
        {u"python"_s, {u".py"_s, false}},
        {u"python3"_s, {u".py"_s, false}},
        {u"qml"_s, {u".qml"_s, false}},
        {u"r"_s, {u".R"_s, false}},
        {u"rb"_s, {u".rb"_s, false}},
        {u"rs"_s, {u".rs"_s, true}},
        {u"ruby"_s, {u".rb"_s, false}},
        {u"rust"_s, {u".rs"_s, true}},
        {u"scala"_s, {u".scala"_s, true}},
        {u"sh"_s, {u".sh"_s, false}},
        {u"shell"_s, {u".sh"_s, false}},
        {u"sql"_s, {u".sql"_s, true}},
        {u"svg"_s, {u".svg"_s, false}},
        {u"swift"_s, {u".swift"_s, true}},
        {u"tex"_s, {u".tex"_s, true}},
        {u"toml"_s, {u".toml"_s, true}},
        {u"ts"_s, {u".ts"_s, false}},
        {u"tsx"_s, {u".tsx"_s, false}},
        {u"typescript"_s, {u".ts"_s, false}},
        {u"xml"_s, {u".xml"_s, false}},
        {u"yaml"_s, {u".yaml"_s, true}},
        {u"yml"_s, {u".yaml"_s, true}},
        {u"zig"_s, {u".zig"_s, true}},
        {u"zsh"_s, {u".zsh"_s, false}},
    };
    return table.value(tag.toLower(), {u".txt"_s, true});
}

QString nameWith(const QString &ending)
{
    return ending.startsWith(u'.') ? u"code"_s + ending : ending;
}

} // namespace

QString codeFileName(const QString &tag)
{
    return nameWith(endingFor(tag).name);
}

QString readableFileName(const QString &tag)
{
    const Ending ending = endingFor(tag);
    return nameWith(ending.name) + (ending.readable ? QString() : u".txt"_s);
}

std::optional<Error> writeCode(const QString &path, const QString &code)
{
    QSaveFile file(path);
    const QByteArray bytes = code.toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorKind::DiskFull : ErrorKind::NotWritable, file.errorString()};
}

Result<QString> writeReadableCode(const QString &dir, const QString &code, const QString &tag)
{
    if (!QDir().mkpath(dir))
        return Error{ErrorKind::NotWritable, dir};
    QTemporaryDir folder(QDir(dir).filePath(u"XXXXXX"_s)); // for its owner only
    folder.setAutoRemove(false);
    if (!folder.isValid())
        return Error{ErrorKind::NotWritable, folder.errorString()};
    const QString path = folder.filePath(readableFileName(tag));
    if (const std::optional<Error> error = writeCode(path, code))
        return *error;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

} // namespace Lectern
