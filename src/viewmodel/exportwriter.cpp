// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/exportwriter.h"

#include "base/stop.h"
#include "storage/exporthtml.h"
#include "storage/exportmarkdown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Row
{
    ExportFormat format;
    QLatin1StringView name;
};

constexpr std::array kFormats = {
    Row{ExportFormat::Markdown, "md"_L1},
    Row{ExportFormat::Html, "html"_L1},
    Row{ExportFormat::Json, "json"_L1},
    Row{ExportFormat::Pdf, "pdf"_L1},
};

bool isStandardOutput(const QString &path)
{
    return path == "-"_L1;
}

QString programName()
{
    return QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
}

} // namespace

QString formatName(ExportFormat format)
{
    return std::ranges::find(kFormats, format, &Row::format)->name;
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    const auto row = std::ranges::find(kFormats, name, &Row::name);
    return row == kFormats.end() ? std::nullopt : std::optional(row->format);
}

bool isOneFile(ExportFormat format, const QString &path)
{
    const QFileInfo info(path);
    return isStandardOutput(path) ||
           (info.suffix().compare(formatName(format), Qt::CaseInsensitive) == 0 && !info.isDir());
}

ExportWriter::ExportWriter(ExportFormat format, const QString &path, const QDateTime &now, ExportWords words,
                           CodeStyler styler)
    : m_format(format)
    , m_path(path)
    , m_now(now)
    , m_words(std::move(words))
    , m_styler(std::move(styler))
    , m_paper(format == ExportFormat::Pdf ? paperOfThePlace() : PdfPaper())
    , m_names(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
{
}

ExportWriter::~ExportWriter() = default;

std::optional<Error> ExportWriter::add(const ConversationArchive &archive)
{
    const bool isJson = m_format == ExportFormat::Json;
    if (m_isStopped)
        return std::nullopt;
    if (!isJson || !m_begun) {
        if (const std::optional<Error> error = openNext(archive.record))
            return error;
    }
    if (const std::optional<Error> error = write(archive))
        return error;
    if (m_isStopped) {
        m_file.reset(); // half of it
        return std::nullopt;
    }
    return isJson ? std::nullopt : close();
}

std::optional<Error> ExportWriter::finish()
{
    if (m_format != ExportFormat::Json || m_isStopped)
        return std::nullopt;
    if (!m_begun) { // an export of nothing is a file, too
        if (const std::optional<Error> error = openNext({}))
            return error;
    }
    if (const std::optional<Error> error = put(m_json.end()))
        return error;
    return close();
}

QString ExportWriter::fileFor(const ConversationRecord &record)
{
    const QString extension = formatName(m_format);
    if (isOneFile(m_format, m_path))
        return m_path;
    ConversationRecord named = record;
    if (m_format == ExportFormat::Json) { // all of them are in it
        named.title = u"Lectern"_s;
        named.createdAt = m_now;
    }
    return QDir(m_path).filePath(m_names.next(named, extension, m_words.untitled));
}

std::optional<Error> ExportWriter::openNext(const ConversationRecord &record)
{
    const QString file = fileFor(record);
    if (m_begun && file == m_path)
        return Error{ErrorKind::Usage, file};
    m_begun = true;
    if (file != m_path && !QDir().mkpath(m_path))
        return Error{ErrorKind::File, QDir::toNativeSeparators(m_path)};
    if (const std::optional<Error> error = open(file))
        return error;
    if (m_format != ExportFormat::Json)
        return std::nullopt;
    return put(m_json.begin(programName().trimmed(), m_now));
}

std::optional<Error> ExportWriter::open(const QString &file)
{
    m_fileName = file;
    if (isStandardOutput(file)) {
        auto out = std::make_unique<QFile>();
        const bool opened = out->open(stdout, QIODevice::WriteOnly);
        m_file = std::move(out);
        return opened ? std::nullopt : std::optional(failure());
    }
    m_file = std::make_unique<QSaveFile>(file);
    return m_file->open(QIODevice::WriteOnly) ? std::nullopt : std::optional(failure());
}

std::optional<Error> ExportWriter::write(const ConversationArchive &archive)
{
    const StopCheck stop = [this] { return m_isStopped.load(); };
    switch (m_format) {
    case ExportFormat::Markdown:
        return put(exportMarkdown(archive, m_words, stop).toUtf8());
    case ExportFormat::Html:
        return put(exportHtml(archive, m_words, m_styler, stop).toUtf8());
    case ExportFormat::Json:
        return put(m_json.conversation(archive, stop));
    case ExportFormat::Pdf:
        if (exportPdf(*m_file, archive, m_words, m_styler, m_paper, stop))
            return failure();
    }
    return std::nullopt;
}

std::optional<Error> ExportWriter::put(const QByteArray &bytes)
{
    if (m_isStopped) // it may end in the middle
        return std::nullopt;
    return m_file->write(bytes) == bytes.size() ? std::nullopt : std::optional(failure());
}

std::optional<Error> ExportWriter::close()
{
    auto *saved = qobject_cast<QSaveFile *>(m_file.get());
    if (!(saved ? saved->commit() : m_file->flush()))
        return failure();
    if (saved)
        m_files += m_fileName;
    m_file.reset();
    return std::nullopt;
}

Error ExportWriter::failure() const
{
    return {ErrorKind::File, QDir::toNativeSeparators(m_fileName) + u": "_s + m_file->errorString()};
}

} // namespace Lectern
