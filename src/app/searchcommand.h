// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "base/clock.h"
#include "storage/historystore.h"
#include "storage/searchresult.h"

#include <QObject>

namespace Lectern {

/// `lectern search`: the best messages of the history to standard output, by conversations.
class SearchCommand final : public QObject
{
    Q_OBJECT

public:
    explicit SearchCommand(const CommandLine &line);

    void run();

Q_SIGNALS:
    /// Done too when nothing was found.
    void finished(Lectern::ExitStatus status);

private:
    void print(const SearchResult &result);
    void printLines(const SearchResult &result) const;
    void printJson(const SearchResult &result) const;

    const CommandLine m_line;
    const SystemClock m_clock;
    HistoryStore m_store;
};

/// Without all but the best `limit` hits, in the order that they have.
SearchResult bestOf(const SearchResult &result, int limit);

} // namespace Lectern
