// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/rebuildcommand.h"

#include "app/console.h"
#include "app/profile.h"

namespace Lectern {

RebuildCommand::RebuildCommand(const CommandLine &line)
    : m_store(profileFor(line).dataDir, m_clock)
{
}

void RebuildCommand::run()
{
    m_store.rebuildIndex().then(this, [this](const std::optional<Error> &error) { conclude(error); });
}

void RebuildCommand::conclude(const std::optional<Error> &error)
{
    if (error)
        return Q_EMIT finished(complain(*error));
    if (m_store.state() == HistoryState::Memory && m_store.problem())
        return Q_EMIT finished(complain(*m_store.problem()));
    printLine(tr("The index of the search was made anew."));
    Q_EMIT finished(ExitStatus::Done);
}

} // namespace Lectern
