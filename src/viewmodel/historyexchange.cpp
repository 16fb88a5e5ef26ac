// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyexchange.h"

#include "storage/exportname.h"
#include "viewmodel/codestyler.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/exchangewords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

ExportFormat formatOf(HistoryExchange::Format format)
{
    switch (format) {
    case HistoryExchange::Format::Markdown:
        return ExportFormat::Markdown;
    case HistoryExchange::Format::Html:
        return ExportFormat::Html;
    case HistoryExchange::Format::Json:
        return ExportFormat::Json;
    case HistoryExchange::Format::Pdf:
        break;
    }
    return ExportFormat::Pdf;
}

/// The end of a path, for a sentence.
QString placeName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

} // namespace

HistoryExchange::HistoryExchange(HistoryStore &store, HistoryViewModel &history, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_history(history)
    , m_clock(clock)
{
}

HistoryExchange::~HistoryExchange() = default;

int HistoryExchange::done() const
{
    return m_export ? m_export->written() : m_read;
}

QString HistoryExchange::progress() const
{
    const QLocale locale;
    if (total() > 0)
        return tr("%1 of %2", "so many conversations of all")
            .arg(locale.toString(done()), locale.toString(total()));
    return m_import ? tr("%n conversation(s) read", "", m_read) : QString();
}

void HistoryExchange::choose(const HistoryChoice &choice)
{
    const ConversationRecord *record = m_history.list()->at(m_history.rowOf(choice));
    m_chosen = choice.ids;
    std::ranges::sort(m_chosen); // as they were begun
    m_first = record ? *record : ConversationRecord();
    Q_EMIT chosenChanged();
}

void HistoryExchange::chooseAll()
{
    m_chosen.clear();
    Q_EMIT chosenChanged();
}

bool HistoryExchange::wantsFolder(Format format) const
{
    return format != Format::Json && m_chosen.size() != 1;
}

QString HistoryExchange::suffix(Format format) const
{
    return formatName(formatOf(format));
}

QUrl HistoryExchange::suggestedFile(Format format) const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    ConversationRecord named = m_first;
    if (m_chosen.size() != 1) {
        named.title = u"Lectern"_s;
        named.createdAt = m_clock.wallNow();
    }
    ExportNames names(documents.entryList(QDir::AllEntries | QDir::Hidden | QDir::System));
    return QUrl::fromLocalFile(documents.filePath(names.next(named, suffix(format), exportWords().untitled)));
}

void HistoryExchange::exportTo(const QUrl &place, Format format)
{
    if (isRunning())
        return;
    QString path = place.toLocalFile();
    if (path.isEmpty())
        return tell(tr("Conversations can only be written to a place on this computer."), true);
    if (!wantsFolder(format) && !isOneFile(formatOf(format), path))
        path += u'.' + suffix(format);
    tell({}, false);
    m_folder.clear();
    m_writer = std::make_unique<ExportWriter>(formatOf(format), path, m_clock.wallNow(), exportWords(),
                                              codeStyler());
    m_export = std::make_unique<HistoryExport>(m_store, *m_writer);
    connect(m_export.get(), &HistoryExport::advanced, this, &HistoryExchange::changed);
    connect(
        m_export.get(), &HistoryExport::finished, this,
        [this, ended = m_export.get()](const std::optional<Error> &error) {
            if (ended == m_export.get()) // else it was cancelled meanwhile
                conclude(error);
        },
        Qt::QueuedConnection);
    if (m_chosen.isEmpty())
        m_export->startAll();
    else
        m_export->start(m_chosen);
    Q_EMIT changed();
}

void HistoryExchange::conclude(const std::optional<Error> &error)
{
    const int written = m_export->written();
    const QStringList files = m_writer->files();
    m_export.reset();
    m_writer.reset();
    if (!files.isEmpty())
        m_folder = QFileInfo(files.constFirst()).absolutePath();
    if (!error) {
        const QString place = placeName(files.size() == 1 ? files.constFirst() : m_folder);
        return tell(files.isEmpty() ? tr("There are no conversations to export.")
                                    : tr("Exported %n conversation(s) to “%1”.", "", written).arg(place),
                    false);
    }
    const QString reason = error->kind == ErrorKind::File
                               ? tr("It cannot be written: %1.", "a file and why").arg(error->detail)
                               : errorSentence(*error);
    tell(files.isEmpty() ? reason
                         : reason + u' ' + tr("%n conversation(s) were written before.", "", written),
         true);
}

void HistoryExchange::importFrom(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            paths += file.toLocalFile();
    }
    if (isRunning() || paths.isEmpty())
        return;
    tell({}, false);
    m_read = 0;
    m_report.begin();
    m_import = std::make_unique<HistoryImport>(m_store, m_clock);
    connect(m_import.get(), &HistoryImport::advanced, this, [this] {
        ++m_read;
        Q_EMIT changed();
    });
    connect(m_import.get(), &HistoryImport::fileRead, &m_report, &ImportReportModel::add);
    connect(m_import.get(), &HistoryImport::finished, this, &HistoryExchange::finishImport,
            Qt::QueuedConnection);
    m_import->start(paths, m_owner);
    Q_EMIT changed();
}

void HistoryExchange::finishImport()
{
    m_import.reset();
    Q_EMIT changed();
    Q_EMIT imported();
}

void HistoryExchange::cancel()
{
    if (m_import)
        m_import->stop();
    if (!m_export)
        return;
    const int written = m_export->written();
    const QStringList files = m_writer->files();
    m_export.reset();
    m_writer.reset();
    if (!files.isEmpty())
        m_folder = QFileInfo(files.constFirst()).absolutePath();
    tell(files.isEmpty() ? tr("Cancelled. Nothing was written.")
                         : tr("Cancelled. %n conversation(s) were written before.", "", written),
         false);
}

void HistoryExchange::showFiles()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void HistoryExchange::openImported()
{
    if (m_report.isOpenable())
        Q_EMIT openRequested(m_report.first());
}

void HistoryExchange::clearNotice()
{
    m_folder.clear();
    tell({}, false);
}

void HistoryExchange::tell(const QString &notice, bool failed)
{
    m_notice = notice;
    m_hasFailed = failed;
    Q_EMIT changed();
}

} // namespace Lectern
