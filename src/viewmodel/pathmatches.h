// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/textpattern.h"
#include "storage/historystore.h"
#include "viewmodel/openconversation.h"

#include <QHash>
#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace Lectern {

/// One match among the rows of the page.
struct MatchPlace
{
    int row = -1;
    int text = 0;  ///< which of textsOf() the row
    int index = 0; ///< which of the matches in that text

    friend bool operator==(const MatchPlace &, const MatchPlace &) = default;
};

/// How often something stands in each turn of a conversation's path, counted piece by piece while everything
/// else goes on: first what is on the page, then what the history keeps above it, which is read and counted
/// on the history's thread. Of rows that change only those are counted anew.
class PathMatches final : public QObject
{
    Q_OBJECT

public:
    using Page = std::shared_ptr<OpenConversation>;

    /// `store` must outlive this.
    explicit PathMatches(HistoryStore &store, QObject *parent = nullptr);
    ~PathMatches() override;

    /// Counts from `first` downwards, and then upwards from there.
    void begin(const Page &page, const TextPattern &pattern, TurnId first);
    void end();

    /// As far as it is known by now.
    int count() const;
    int of(TurnId turn) const { return m_counts.value(turn).total; }
    int above(TurnId turn) const; ///< in the turns before it
    /// Everything is counted.
    bool isComplete() const;

    /// The nearest turn with a match below `turn`, with a negative step above it; invalid when there is none.
    TurnId beyond(TurnId turn, int step) const;
    /// The first turn of the path with a match, with a negative step the last one.
    TurnId first(int step) const;
    /// Where the `index`th match of `turn` stands; nothing while the turn is not on the page.
    std::optional<MatchPlace> place(TurnId turn, int index);
    /// How many matches of its turn stand above `row`.
    int aboveInTurn(int row);

Q_SIGNALS:
    void changed();

private:
    struct Counts
    {
        int total = 0;
        QList<int> rows; ///< of each row; empty for a turn that is folded or not on the page
    };
    struct Piece;

    TranscriptModel &rows() const { return m_page->transcript(); }
    QList<TurnId> path() const;
    void follow();
    void slice();
    void countTurn(TurnId turn);
    int countRow(int row) const;
    void takeRows(int first, int last);
    void loseRows(int first, int last);
    void recount(int first, int last);
    void takeEarlier();
    TurnId unread() const;
    void readEarlier();
    void takePiece(const Piece &piece);

    HistoryStore &m_store;
    Page m_page;
    TextPattern m_pattern;
    QHash<TurnId, Counts> m_counts;
    QList<TurnId> m_todo;  ///< turns of the page, in the order in which they are counted
    QList<TurnId> m_above; ///< counted turns right above those of the page, the upmost first
    TurnId m_next;         ///< what stands above m_above
    QTimer m_slice;
    int m_number = 0; ///< counts what was to be found: only the last one is
    bool m_reading = false;
    std::unique_ptr<QObject> m_follower; ///< goes with what it follows
};

} // namespace Lectern
