// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/historystore.h"
#include "viewmodel/exportwriter.h"
#include "viewmodel/historyexport.h"
#include "viewmodel/historyimport.h"
#include "viewmodel/historyviewmodel.h"
#include "viewmodel/importreportmodel.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace Lectern {

/// Brings conversations out of the window into files, and in again, piece by piece beside everything else.
/// One thing at a time: while it runs, a second call does nothing.
class HistoryExchange final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed) ///< 0 while it is not known
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed) ///< "120 of 5,000"
    Q_PROPERTY(QString notice READ notice NOTIFY changed)     ///< what came of an export; else empty
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)     ///< that notice is of a failure
    Q_PROPERTY(bool showable READ isShowable NOTIFY changed)  ///< there are files to be shown
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)   ///< how many are to go out; 0: all
    Q_PROPERTY(Lectern::ImportReportModel *report READ report CONSTANT)

public:
    enum class Format { Markdown, Html, Json, Pdf };
    Q_ENUM(Format)
    /// What a person has to choose for it.
    enum class Place { File, Folder, Files };
    Q_ENUM(Place)

    /// All of it must outlive this.
    HistoryExchange(HistoryStore &store, HistoryViewModel &history, const Clock &clock,
                    QObject *parent = nullptr);
    ~HistoryExchange() override;

    bool isRunning() const { return m_export || m_import; }
    int total() const { return m_export ? m_export->total() : 0; }
    int done() const;
    QString progress() const;
    const QString &notice() const { return m_notice; }
    bool hasFailed() const { return m_hasFailed; }
    bool isShowable() const { return !m_folder.isEmpty(); }
    int chosen() const { return int(m_chosen.size()); }
    ImportReportModel *report() { return &m_report; }

    /// To whom conversations belong that do not say it, see ActiveAccount::owner.
    void setOwner(const QString &owner) { m_owner = owner; }

    /// What goes out next.
    Q_INVOKABLE void choose(const Lectern::HistoryChoice &choice);
    /// Every conversation of every account that is not in the trash.
    Q_INVOKABLE void chooseAll();
    /// Whether they go into a folder, a file for each; else into one file.
    Q_INVOKABLE bool wantsFolder(Format format) const;
    /// A file of that name in the person's documents.
    Q_INVOKABLE QUrl suggestedFile(Format format) const;
    /// What the files of a format end in.
    Q_INVOKABLE QString suffix(Format format) const;

    /// Writes what was chosen into the folder or the file `place`, which is replaced.
    Q_INVOKABLE void exportTo(const QUrl &place, Format format);
    Q_INVOKABLE void importFrom(const QList<QUrl> &files);
    /// Whole files stay where they are, and conversations that came in.
    Q_INVOKABLE void cancel();

    Q_INVOKABLE void showFiles();
    Q_INVOKABLE void openImported();
    Q_INVOKABLE void clearNotice();

Q_SIGNALS:
    void changed();
    void chosenChanged();
    /// An import has ended; the report says how.
    void imported();
    void openRequested(Lectern::ConversationId id);

private:
    void conclude(const std::optional<Error> &error);
    void finishImport();
    void tell(const QString &notice, bool failed);

    HistoryStore &m_store;
    HistoryViewModel &m_history;
    const Clock &m_clock;
    QString m_owner;
    QList<ConversationId> m_chosen;
    ConversationRecord m_first; ///< of those that are chosen
    std::unique_ptr<ExportWriter> m_writer;
    std::unique_ptr<HistoryExport> m_export;
    std::unique_ptr<HistoryImport> m_import;
    ImportReportModel m_report;
    int m_read = 0;
    QString m_notice;
    bool m_hasFailed = false;
    QString m_folder; ///< with the files that were written last
};

} // namespace Lectern
