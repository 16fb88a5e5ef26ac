// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pageselection.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

/// No turn has so many rows.
constexpr int kLastRow = 100'000'000;

/// The word at `at`, or what stands between two words.
std::pair<qsizetype, qsizetype> wordAt(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::clamp(at, qsizetype(0), text.size()));
    const bool isEnd = finder.position() == text.size() ||
                       (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem) &&
                        !finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem));
    if (!finder.isAtBoundary() || isEnd)
        finder.toPreviousBoundary();
    const qsizetype start = std::max(finder.position(), qsizetype(0));
    const qsizetype end = finder.toNextBoundary();
    return {start, end < 0 ? text.size() : end};
}

std::pair<qsizetype, qsizetype> paragraphAt(const QString &text, qsizetype at)
{
    at = std::clamp(at, qsizetype(0), text.size());
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    return {start, end < 0 ? text.size() : end};
}

} // namespace

PageSelection::PageSelection(QObject *parent)
    : QObject(parent)
{
}

PageSelection::~PageSelection() = default;

void PageSelection::setTranscript(TranscriptModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    clear();
    if (model) {
        connect(model, &TranscriptModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
        connect(model, &TranscriptModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
        connect(model, &TranscriptModel::rowsRemoved, this, &PageSelection::renew);
        connect(model, &TranscriptModel::turnsInserted, this, &PageSelection::takeTurns);
        connect(model, &TranscriptModel::turnsRemoved, this, &PageSelection::takeTurns);
    }
    Q_EMIT transcriptChanged();
}

PagePlace PageSelection::resolve(const End &end) const
{
    const int first = m_model && end.turn.isValid() ? m_model->questionRow(end.turn) : -1;
    if (first < 0)
        return {};
    const auto &entries = m_model->entries();
    const auto &entry = entries[entries.locate(first).first];
    if (end.row >= entry.count())
        return {first + entry.count() - 1, TextPlace::end()};
    return {first + end.row, end.place};
}

PageSelection::End PageSelection::endAt(const PagePlace &place) const
{
    if (!m_model || place.row < 0)
        return {};
    const auto [entry, offset] = m_model->entries().locate(place.row);
    if (entry >= m_model->entries().size())
        return {};
    return {m_model->entries()[entry].turn, int(offset), place.place};
}

/// Also within a turn that is folded.
bool PageSelection::isBefore(const End &a, const End &b) const
{
    if (a.turn != b.turn)
        return m_model->entries().find(a.turn) < m_model->entries().find(b.turn);
    return a.row != b.row ? a.row < b.row : a.place < b.place;
}

QString PageSelection::textAt(const PagePlace &place) const
{
    const TranscriptRow *row = m_model ? m_model->entries().row(place.row) : nullptr;
    return row ? selectableTexts(*row).value(place.place.text) : QString();
}

std::pair<PagePlace, PagePlace> PageSelection::unitAt(const PagePlace &place, Unit unit) const
{
    if (unit == Unit::Letter)
        return {place, place};
    const QString text = textAt(place);
    const auto [start, end] =
        unit == Unit::Word ? wordAt(text, place.place.offset) : paragraphAt(text, place.place.offset);
    return {{place.row, {place.place.text, start}}, {place.row, {place.place.text, end}}};
}

void PageSelection::begin(const PagePlace &place, Unit unit)
{
    m_all = false;
    m_unfinished.reset();
    const auto [start, end] = unitAt(place, unit);
    m_ends = {endAt(start), endAt(end), endAt(start), endAt(end)};
    renew();
}

void PageSelection::extend(const PagePlace &place, Unit unit)
{
    if (!m_ends[Origin].turn.isValid())
        return begin(place, unit);
    m_all = false;
    m_unfinished.reset();
    const auto [start, end] = unitAt(place, unit);
    const bool isUpwards = isBefore(endAt(start), m_ends[Origin]);
    m_ends[Anchor] = m_ends[isUpwards ? OriginEnd : Origin];
    m_ends[Focus] = endAt(isUpwards ? start : end);
    if (!isUpwards && isBefore(m_ends[Focus], m_ends[OriginEnd]))
        m_ends[Focus] = m_ends[OriginEnd];
    renew();
}

void PageSelection::selectAll()
{
    if (!m_model || m_model->entries().isEmpty())
        return;
    const TranscriptEntries &entries = m_model->entries();
    const End first{entries[0].turn, 0, {}};
    m_ends = {first, End{entries[entries.size() - 1].turn, kLastRow, TextPlace::end()}, first, first};
    m_all = true;
    renew();
    if (m_model->conversation().hasEarlier())
        Q_EMIT earlierWanted();
}

void PageSelection::clear()
{
    m_ends = {};
    m_all = false;
    m_unfinished.reset();
    renew();
}

void PageSelection::setBrowsing(bool browsing)
{
    m_browsing = browsing;
    Q_EMIT changed();
}

void PageSelection::renew()
{
    const bool isSet = m_model && m_ends[Anchor].turn.isValid();
    if (!std::exchange(m_set, isSet) && !isSet)
        return;
    const bool isTurned = isSet && isBefore(m_ends[Focus], m_ends[Anchor]);
    m_active = isSet && (isTurned || isBefore(m_ends[Anchor], m_ends[Focus]));
    m_from = isSet ? resolve(m_ends[isTurned ? Focus : Anchor]) : PagePlace();
    m_to = isSet ? resolve(m_ends[isTurned ? Anchor : Focus]) : PagePlace();
    Q_EMIT changed();
}

/// Rows that come in a turn move those below them; whole turns move nothing, as places belong to theirs.
void PageSelection::takeInserted(int first, int last)
{
    if (!m_set)
        return;
    const auto [entry, offset] = m_model->entries().locate(first);
    const TurnId turn = m_model->entries()[entry].turn;
    for (End &end : m_ends) {
        if (!m_model->isFolding() && end.turn == turn && end.row >= offset && end.row < kLastRow)
            end.row += last - first + 1;
    }
    renew();
}

void PageSelection::takeRemoved(int first, int last)
{
    if (!m_set || m_model->isFolding())
        return;
    const auto [entry, offset] = m_model->entries().locate(first);
    if (offset == 0) // the turn goes, or the whole of it changes
        return;
    const int at = int(offset);
    for (End &end : m_ends) {
        if (end.turn != m_model->entries()[entry].turn || end.row < at || end.row == kLastRow)
            continue;
        if (end.row <= at + last - first)
            end = {end.turn, at - 1, TextPlace::end()}; // what comes in its place is not meant
        else
            end.row -= last - first + 1;
    }
}

void PageSelection::takeTurns()
{
    if (!m_set)
        return;
    const TranscriptEntries &entries = m_model->entries();
    for (const End &end : m_ends) {
        if (entries.find(end.turn) == entries.size())
            return clear();
    }
    if (m_all)
        m_ends[Anchor] = m_ends[Origin] = m_ends[OriginEnd] = End{entries[0].turn, 0, {}};
    renew();
    if (m_all && m_unfinished && !m_model->conversation().hasEarlier())
        copy(*m_unfinished);
}

std::optional<PageSelection::Share> PageSelection::shareOf(int row, int text, qsizetype size) const
{
    const std::pair here(row, text);
    const std::pair first(m_from.row, m_from.place.text);
    const std::pair last(m_to.row, m_to.place.text);
    if (!m_active || here < first || here > last)
        return std::nullopt;
    const qsizetype from = here == first ? std::min(m_from.place.offset, size) : 0;
    const qsizetype to = here == last ? std::min(m_to.place.offset, size) : size;
    const bool goesOn = here < last;
    return from < to || goesOn ? std::optional(Share{from, to, goesOn}) : std::nullopt;
}

int PageSelection::focusTextIn(int row) const
{
    const PagePlace place = focus();
    return m_set && place.row == row ? place.place.text : -1;
}

bool PageSelection::touches(int row) const
{
    return m_active && row >= m_from.row && row <= m_to.row;
}

} // namespace Lectern
