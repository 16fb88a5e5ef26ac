// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pagefinder.h"

#include <algorithm>
#include <utility>

namespace Lectern {

PageFinder::PageFinder(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_matches(store)
{
    connect(&m_matches, &PathMatches::changed, this, &PageFinder::take);
}

PageFinder::~PageFinder() = default;

int PageFinder::number() const
{
    return m_turn.isValid() ? m_matches.above(m_turn) + m_index + 1 : 0;
}

void PageFinder::setPage(const Page &page)
{
    m_page = page;
    m_spot = QModelIndex();
    m_start = {};
    m_startRow = 0;
    m_turn = {};
    look();
}

void PageFinder::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    if (!m_open)
        return;
    if (m_place) { // typed on, it stays where it is
        m_start = m_turn;
        m_startRow = m_place->row - m_page->transcript().questionRow(m_turn);
    }
    look();
}

void PageFinder::begin(const QString &text, int row)
{
    const TurnId turn = m_page ? m_page->transcript().turnAt(row) : TurnId();
    m_spot = QModelIndex();
    m_start = turn;
    m_startRow = turn.isValid() ? row - m_page->transcript().questionRow(turn) : 0;
    m_place.reset();
    if (!text.isEmpty() && text != m_text) {
        m_text = text;
        Q_EMIT textChanged();
    }
    if (!m_open) {
        m_open = true;
        Q_EMIT openChanged();
    }
    look();
}

void PageFinder::end()
{
    m_matches.end();
    m_pattern = {};
    m_spot = QModelIndex();
    m_turn = {};
    m_place.reset();
    m_revealing = false;
    if (std::exchange(m_open, false))
        Q_EMIT openChanged();
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void PageFinder::showSpot(int row, const QString &text)
{
    end();
    m_pattern = TextPattern(text);
    const TranscriptModel &rows = m_page->transcript();
    const QStringList texts = rows.textsAt(row);
    const auto at = std::ranges::find_if(texts, [this](const QString &t) { return m_pattern.isIn(t); });
    if (at != texts.cend()) {
        m_spot = rows.index(row);
        m_spotText = int(at - texts.cbegin());
        m_revealing = true;
    }
    Q_EMIT rowWanted(row, true);
    Q_EMIT marksChanged();
}

/// From the beginning, for another text or another conversation.
void PageFinder::look()
{
    m_matches.end();
    m_turn = {};
    m_step = 0;
    m_place.reset();
    m_pattern = m_open ? TextPattern(m_text) : TextPattern();
    if (m_open && m_page)
        m_matches.begin(m_page, m_pattern, m_start);
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void PageFinder::take()
{
    if (m_turn.isValid() && m_matches.of(m_turn) <= m_index) // it has gone from there
        m_turn = {};
    if (!m_turn.isValid())
        chooseFirst();
    else if (m_step != 0)
        step(std::exchange(m_step, 0));
    const auto place = m_turn.isValid() ? m_matches.place(m_turn, m_index) : std::nullopt;
    if (!m_place && place) // it was not on the page before
        showCurrent();
    else if (m_place != place)
        m_place = place;
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

/// Downwards from where the reader is, else upwards: so it is counted, too.
void PageFinder::chooseFirst()
{
    const int row = m_page->transcript().questionRow(m_start);
    const int above = row < 0 ? 0 : m_matches.aboveInTurn(row + m_startRow);
    TurnId turn = m_start;
    int index = above;
    if (!turn.isValid() || m_matches.of(turn) <= above) {
        turn = m_start.isValid() ? m_matches.beyond(m_start, 1) : m_matches.first(1);
        index = 0;
    }
    if (!turn.isValid() && above > 0) {
        turn = m_start;
        index = above - 1;
    }
    if (!turn.isValid() && m_start.isValid()) {
        turn = m_matches.beyond(m_start, -1);
        index = m_matches.of(turn) - 1;
    }
    if (turn.isValid())
        goTo(turn, index);
}

void PageFinder::step(int step)
{
    if (!m_turn.isValid())
        return;
    const int index = m_index + step;
    if (index >= 0 && index < m_matches.of(m_turn))
        return goTo(m_turn, index);
    TurnId turn = m_matches.beyond(m_turn, step);
    if (!turn.isValid() && !isComplete()) {
        m_step = step; // what stands there is yet to be counted
        return;
    }
    if (!turn.isValid())
        turn = m_matches.first(step);
    goTo(turn, step > 0 ? 0 : m_matches.of(turn) - 1);
}

void PageFinder::goTo(TurnId turn, int index)
{
    m_turn = turn;
    m_index = index;
    m_step = 0;
    m_place.reset();
    showCurrent();
    if (!m_place)
        Q_EMIT turnWanted(turn);
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void PageFinder::showCurrent()
{
    m_place = m_matches.place(m_turn, m_index);
    if (!m_place)
        return;
    m_revealing = true;
    Q_EMIT rowWanted(m_place->row, false);
}

const TextPattern *PageFinder::patternIn(int row) const
{
    const bool isMarked = m_open || (m_spot.isValid() && m_spot.row() == row);
    return isMarked && !m_pattern.isEmpty() ? &m_pattern : nullptr;
}

int PageFinder::currentIn(int row, int text) const
{
    if (m_open)
        return m_place && m_place->row == row && m_place->text == text ? m_place->index : -1;
    return m_spot.isValid() && m_spot.row() == row && m_spotText == text ? 0 : -1;
}

int PageFinder::currentTextIn(int row) const
{
    if (m_open)
        return m_place && m_place->row == row ? m_place->text : -1;
    return m_spot.isValid() && m_spot.row() == row ? m_spotText : -1;
}

void PageFinder::tellPlaced(QQuickItem *item, const QRectF &place)
{
    if (std::exchange(m_revealing, false))
        Q_EMIT placed(item, place);
}

} // namespace Lectern
