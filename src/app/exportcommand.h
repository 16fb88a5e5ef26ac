// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "base/clock.h"
#include "base/error.h"
#include "storage/historystore.h"
#include "viewmodel/exportwriter.h"
#include "viewmodel/historyexport.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Lectern {

/// `lectern export`: conversations of the history into files, whose names go to standard output. For PDF
/// there has to be a QGuiApplication.
class ExportCommand final : public QObject
{
    Q_OBJECT

public:
    explicit ExportCommand(const CommandLine &line);

    void run();

Q_SIGNALS:
    /// Failed when one of the conversations is not there; then nothing is written.
    void finished(Lectern::ExitStatus status);

private:
    void begin();
    void findNext();
    void conclude(const std::optional<Error> &error);

    const CommandLine m_line;
    const SystemClock m_clock;
    HistoryStore m_store;
    ExportWriter m_writer;
    HistoryExport m_export;
    QList<ConversationId> m_found;
};

} // namespace Lectern
