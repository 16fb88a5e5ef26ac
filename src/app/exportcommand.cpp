// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/exportcommand.h"

#include "app/console.h"
#include "app/openedhistory.h"
#include "app/profile.h"
#include "viewmodel/codestyler.h"
#include "viewmodel/exchangewords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString outputOf(const CommandLine &line)
{
    if (!line.output.isEmpty())
        return line.output;
    return line.format == ExportFormat::Json ? u"-"_s : u"."_s;
}

} // namespace

ExportCommand::ExportCommand(const CommandLine &line)
    : m_line(line)
    , m_store(profileFor(line).dataDir, m_clock)
    , m_writer(line.format, outputOf(line), m_clock.wallNow(), exportWords(), codeStyler())
    , m_export(m_store, m_writer)
{
    connect(&m_export, &HistoryExport::finished, this, &ExportCommand::conclude);
}

void ExportCommand::run()
{
    whenOpened(m_store, *this, [this] { begin(); });
}

/// What could not be read, or only in part, takes no earlier export's place.
void ExportCommand::begin()
{
    const std::optional<Error> &problem = m_store.problem();
    const bool isPart = problem && problem->kind == ErrorKind::HistoryDamaged;
    if (problem && (m_store.state() == HistoryState::Memory || (isPart && QFileInfo(m_line.output).isFile())))
        return Q_EMIT finished(complain(*problem));
    if (m_line.all)
        m_export.startAll();
    else
        findNext();
}

void ExportCommand::findNext()
{
    if (m_found.size() == m_line.operands.size())
        return m_export.start(m_found);
    const QString key = m_line.operands.at(m_found.size());
    using Found = Result<std::optional<ConversationRecord>>;
    m_store.find(key).then(this, [this, key](const Found &found) {
        if (!found)
            return conclude(found.error());
        if (!*found) {
            printError(tr("There is no conversation “%1”.").arg(key));
            return Q_EMIT finished(ExitStatus::Failed);
        }
        m_found.append((*found)->id);
        findNext();
    });
}

void ExportCommand::conclude(const std::optional<Error> &error)
{
    for (const QString &file : m_writer.files())
        printLine(file);
    Q_EMIT finished(error ? complain(*error) : ExitStatus::Done);
}

} // namespace Lectern
