// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "base/clock.h"
#include "base/error.h"
#include "storage/historystore.h"

#include <QObject>

#include <optional>

namespace Lectern {

/// `lectern rebuild-index`: makes the index of the search anew from what is kept. A window may be open
/// meanwhile; its searches find too little until it is done.
class RebuildCommand final : public QObject
{
    Q_OBJECT

public:
    explicit RebuildCommand(const CommandLine &line);

    void run();

Q_SIGNALS:
    void finished(Lectern::ExitStatus status);

private:
    void conclude(const std::optional<Error> &error);

    const SystemClock m_clock;
    HistoryStore m_store;
};

} // namespace Lectern
