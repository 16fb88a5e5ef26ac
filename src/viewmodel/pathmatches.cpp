// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pathmatches.h"

#include "conversation/turnrows.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Lectern {

namespace {

/// Of each frame so much, in milliseconds: the rest belongs to the page.
constexpr int kSlice = 4;

/// Turns that the history reads and counts in one piece; what else is asked of it waits no longer.
constexpr int kPiece = 40;

int countIn(const QStringList &texts, const TextPattern &pattern)
{
    int count = 0;
    for (const QString &text : texts)
        count += int(pattern.matchesIn(text).size());
    return count;
}

/// As the page would show it.
int countIn(const Turn &turn, const TextPattern &pattern)
{
    TurnRows rows;
    for (const RowEdit &edit : rows.update(turn))
        rows.apply(edit);
    int count = 0;
    for (const TranscriptRow &row : rows.rows())
        count += countIn(textsOf(row), pattern);
    return count;
}

} // namespace

/// What has been counted above the page.
struct PathMatches::Piece
{
    bool isRead = false;
    QList<std::pair<TurnId, int>> turns; ///< the upmost first
    TurnId parent;                       ///< of the upmost
};

PathMatches::PathMatches(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PathMatches::slice);
}

PathMatches::~PathMatches() = default;

void PathMatches::begin(const Page &page, const TextPattern &pattern, TurnId first)
{
    end();
    m_page = page;
    m_pattern = pattern;
    follow();
    if (pattern.isEmpty())
        return;
    const QList<Turn> &turns = page->conversation().turns();
    const auto at = std::ranges::find(turns, first, &Turn::id);
    for (auto below = at; below != turns.cend(); ++below)
        m_todo.append(below->id);
    for (auto above = at; above != turns.cbegin();)
        m_todo.append((--above)->id);
    m_slice.start();
}

void PathMatches::end()
{
    ++m_number;
    m_reading = false;
    m_slice.stop();
    m_follower.reset();
    m_counts.clear();
    m_todo.clear();
    m_above.clear();
    m_next = {};
    m_pattern = {};
    m_page.reset();
}

void PathMatches::follow()
{
    m_follower = std::make_unique<QObject>();
    QObject *context = m_follower.get();
    const TranscriptModel *model = &rows();
    const Conversation *conversation = &m_page->conversation();
    connect(model, &TranscriptModel::rowsInserted, context,
            [this](const QModelIndex &, int first, int last) { takeRows(first, last); });
    connect(model, &TranscriptModel::rowsAboutToBeRemoved, context,
            [this](const QModelIndex &, int first, int last) { loseRows(first, last); });
    connect(model, &TranscriptModel::dataChanged, context,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(int(TranscriptModel::Role::Text)))
                    recount(first.row(), last.row());
            });
    connect(conversation, &Conversation::turnsPrepended, context, [this] { takeEarlier(); });
    connect(conversation, &Conversation::pathChanged, context, [this](qsizetype from) {
        if (from == 0) // what stands above it is another path, too
            m_above.clear();
    });
}

QList<TurnId> PathMatches::path() const
{
    QList<TurnId> ids = m_above;
    if (m_page) {
        for (const Turn &turn : m_page->conversation().turns())
            ids.append(turn.id);
    }
    return ids;
}

int PathMatches::count() const
{
    int count = 0;
    for (const TurnId turn : path())
        count += of(turn);
    return count;
}

int PathMatches::above(TurnId turn) const
{
    int count = 0;
    for (const TurnId id : path()) {
        if (id == turn)
            break;
        count += of(id);
    }
    return count;
}

bool PathMatches::isComplete() const
{
    return !m_page || m_pattern.isEmpty() || (m_todo.isEmpty() && !unread().isValid());
}

TurnId PathMatches::beyond(TurnId turn, int step) const
{
    const QList<TurnId> ids = path();
    const qsizetype at = ids.indexOf(turn);
    for (qsizetype i = at + step; at >= 0 && i >= 0 && i < ids.size(); i += step) {
        if (of(ids.at(i)) > 0)
            return ids.at(i);
    }
    return {};
}

TurnId PathMatches::first(int step) const
{
    const QList<TurnId> ids = path();
    if (ids.isEmpty())
        return {};
    const TurnId end = step > 0 ? ids.constFirst() : ids.constLast();
    return of(end) > 0 ? end : beyond(end, step);
}

std::optional<MatchPlace> PathMatches::place(TurnId turn, int index)
{
    const int first = m_page ? rows().questionRow(turn) : -1;
    if (first < 0)
        return {};
    rows().unfold(first);
    if (m_counts.value(turn).rows.isEmpty())
        countTurn(turn);
    const QList<int> counts = m_counts.value(turn).rows;
    for (int offset = 0; offset < counts.size(); ++offset) {
        if (index >= counts.at(offset)) {
            index -= counts.at(offset);
            continue;
        }
        const QStringList texts = rows().textsAt(first + offset);
        for (int text = 0; text < texts.size(); ++text) {
            const int here = int(m_pattern.matchesIn(texts.at(text)).size());
            if (index < here)
                return MatchPlace{first + offset, text, index};
            index -= here;
        }
        break;
    }
    return {};
}

int PathMatches::aboveInTurn(int row)
{
    const TurnId turn = m_page ? rows().turnAt(row) : TurnId();
    if (!turn.isValid())
        return 0;
    if (m_counts.value(turn).rows.isEmpty())
        countTurn(turn);
    const QList<int> counts = m_counts.value(turn).rows;
    const qsizetype offset = row - rows().questionRow(turn);
    int above = 0;
    for (qsizetype i = 0; i < std::min(offset, counts.size()); ++i)
        above += counts.at(i);
    return above;
}

void PathMatches::slice()
{
    QElapsedTimer time;
    for (time.start(); !m_todo.isEmpty() && time.elapsed() < kSlice;)
        countTurn(m_todo.takeFirst());
    if (m_todo.isEmpty()) {
        m_slice.stop();
        readEarlier();
    }
    Q_EMIT changed();
}

void PathMatches::countTurn(TurnId turn)
{
    const int first = rows().questionRow(turn);
    Counts counts;
    if (rows().isFolded(first)) {
        counts.total = countIn(*m_page->conversation().turn(turn), m_pattern);
        m_counts.insert(turn, counts);
        return;
    }
    for (int row = first; first >= 0 && rows().turnAt(row) == turn; ++row) {
        counts.rows.append(countRow(row));
        counts.total += counts.rows.constLast();
    }
    if (first >= 0)
        m_counts.insert(turn, counts);
}

int PathMatches::countRow(int row) const
{
    return countIn(rows().textsAt(row), m_pattern);
}

/// Rows of a turn that is counted already belong to it; else the whole turn is new.
void PathMatches::takeRows(int first, int last)
{
    if (m_pattern.isEmpty() || rows().isFolding())
        return;
    const TurnId turn = rows().turnAt(first);
    const int offset = first - rows().questionRow(turn);
    Counts &counts = m_counts[turn];
    if (offset > 0 && offset <= counts.rows.size()) {
        counts.rows.insert(offset, last - first + 1, 0);
        recount(first, last);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const TurnId id = rows().turnAt(row);
        if (m_todo.isEmpty() || m_todo.constLast() != id)
            m_todo.append(id);
    }
    m_slice.start();
    Q_EMIT changed();
}

void PathMatches::loseRows(int first, int last)
{
    if (m_pattern.isEmpty())
        return;
    const TurnId turn = rows().turnAt(first);
    if (rows().isFolding()) { // it has as many as before
        if (const auto known = m_counts.find(turn); known != m_counts.end())
            known->rows.clear();
        return;
    }
    const int offset = first - rows().questionRow(turn);
    for (int row = first; row <= last; ++row) {
        if (const TurnId id = rows().turnAt(row); id != turn || offset == 0)
            m_counts.remove(id); // it goes as a whole
    }
    const auto known = m_counts.find(turn);
    if (known == m_counts.end() || offset + last - first >= known->rows.size())
        return;
    for (int i = first; i <= last; ++i)
        known->total -= known->rows.takeAt(offset);
    Q_EMIT changed();
}

void PathMatches::recount(int first, int last)
{
    if (m_pattern.isEmpty())
        return;
    for (int row = first; row <= last; ++row) {
        const TurnId turn = rows().turnAt(row);
        const qsizetype offset = row - rows().questionRow(turn);
        const auto known = m_counts.find(turn);
        if (known == m_counts.end() || offset >= known->rows.size())
            continue; // it is yet to be counted
        const int now = countRow(row);
        known->total += now - std::exchange(known->rows[offset], now);
    }
    Q_EMIT changed();
}

/// What was read of the history is on the page now, or more than that.
void PathMatches::takeEarlier()
{
    const TurnId top = m_page->conversation().turns().constFirst().id;
    const qsizetype at = m_above.indexOf(top);
    m_above.resize(std::max(at, qsizetype(0)));
    if (m_above.isEmpty())
        m_next = {};
}

/// The turn above all that is counted or on the page.
TurnId PathMatches::unread() const
{
    const Conversation &conversation = m_page->conversation();
    if (!m_above.isEmpty())
        return m_next;
    return conversation.isEmpty() ? TurnId() : conversation.turns().constFirst().parent;
}

void PathMatches::readEarlier()
{
    const TurnId from = unread();
    if (m_reading || !from.isValid() || !m_page->id().isValid())
        return;
    m_reading = true;
    const auto count = [pattern = m_pattern](const Result<QList<Turn>> &turns) {
        Piece piece;
        piece.isRead = turns && !turns->isEmpty();
        if (piece.isRead) {
            piece.parent = turns->constFirst().parent;
            for (const Turn &turn : *turns)
                piece.turns.append({turn.id, countIn(turn, pattern)});
        }
        return piece;
    };
    m_store.turns(m_page->id(), from, kPiece)
        .then(count) // on the history's thread
        .then(this, [this, number = m_number](const Piece &piece) {
            if (number == m_number)
                takePiece(piece);
        });
}

void PathMatches::takePiece(const Piece &piece)
{
    m_reading = false;
    if (!piece.isRead)
        return;
    const bool fits = piece.turns.constLast().first == unread();
    QList<TurnId> ids;
    for (const auto &[turn, count] : piece.turns) {
        ids.append(turn);
        if (fits) // else it is on the page by now
            m_counts.insert(turn, {count, {}});
    }
    if (fits) {
        m_above = ids + m_above;
        m_next = piece.parent;
    }
    readEarlier();
    Q_EMIT changed();
}

} // namespace Lectern
