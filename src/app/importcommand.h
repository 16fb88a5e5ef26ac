// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/commandline.h"
#include "base/clock.h"
#include "codex/networkpolicy.h"
#include "codex/policyweb.h"
#include "storage/historystore.h"
#include "viewmodel/historyimport.h"

#include <QJsonArray>
#include <QObject>
#include <QString>

namespace Lectern {

/// `lectern import`: the conversations of files into the history, with a report on standard output. They
/// belong to the account in use, unless the file says to whom.
class ImportCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommand(const CommandLine &line);

    void run();

Q_SIGNALS:
    /// Failed when a file could not be read, or is in no format that can be.
    void finished(Lectern::ExitStatus status);

private:
    void begin();
    void take(const ImportedFile &file);
    void conclude();

    const CommandLine m_line;
    const SystemClock m_clock;
    const NetworkPolicy m_policy;
    PolicyWeb m_web;
    AccountDesk m_desk;
    HistoryStore m_store;
    HistoryImport m_import;
    QJsonArray m_files;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Lectern
