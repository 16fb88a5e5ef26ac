// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/codestyle.h"
#include "storage/exportjson.h"
#include "storage/exportname.h"
#include "storage/exportwords.h"
#include "storage/records.h"
#include "viewmodel/pdfexport.h"

#include <QDateTime>
#include <QFileDevice>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace Lectern {

enum class ExportFormat { Markdown, Html, Json, Pdf };

/// "md", "html", "json" or "pdf": what its files end in, and what it is called on the command line.
QString formatName(ExportFormat format);
std::optional<ExportFormat> formatNamed(const QString &name);

/// Whether an ExportWriter would take `path` for one file; else it is a folder.
bool isOneFile(ExportFormat format, const QString &path);

/// Writes conversations into files, one after the other; none is held. JSON is one file with all of them, the
/// other formats have a file for each. No file is there before it is whole. Belongs to no thread; one at a
/// time.
class ExportWriter final
{
public:
    /// `path` is a folder, which is made when it is missing and in which no file is replaced; or one file,
    /// when it ends as those of `format`, which is replaced and takes more than one conversation only as
    /// JSON. "-" is standard output, for which the same holds. `now` is said in JSON. PDF needs a
    /// QGuiApplication, and is written on the paper and with the font that it names now.
    ExportWriter(ExportFormat format, const QString &path, const QDateTime &now, ExportWords words,
                 CodeStyler styler = {});
    ~ExportWriter();

    /// ErrorKind::File when it cannot be written, the detail saying where and why; ErrorKind::Usage for a
    /// second conversation in one file. Nothing may follow an error.
    std::optional<Error> add(const ConversationArchive &archive);

    /// Completes what was written. Without it JSON leaves nothing behind.
    std::optional<Error> finish();

    /// From any thread: add() and finish() end at the next turn, and what is not whole goes. Both do nothing
    /// from then on.
    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }

    /// What was written, with its folder; nothing for standard output.
    const QStringList &files() const { return m_files; }

private:
    std::optional<Error> openNext(const ConversationRecord &record);
    std::optional<Error> open(const QString &file);
    std::optional<Error> write(const ConversationArchive &archive);
    std::optional<Error> put(const QByteArray &bytes);
    std::optional<Error> close();
    Error failure() const;
    QString fileFor(const ConversationRecord &record);

    ExportFormat m_format;
    QString m_path;
    QDateTime m_now;
    ExportWords m_words;
    CodeStyler m_styler;
    PdfPaper m_paper;
    ExportNames m_names;
    JsonExport m_json;
    std::unique_ptr<QFileDevice> m_file; ///< that is written now
    QString m_fileName;
    QStringList m_files;
    bool m_begun = false;
    std::atomic_bool m_isStopped = false;
};

} // namespace Lectern
