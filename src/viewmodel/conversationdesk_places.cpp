// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/textpattern.h"
#include "viewmodel/conversationdesk.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

constexpr int kMore = 40;          ///< turns that come as one scrolls up, or is led up
constexpr int kAtOnce = 1'000;     ///< turns, where all are to come
constexpr int kWhole = 10'000'000; ///< turns: no path is longer
constexpr int kNewTail = 12;       ///< turns of another branch that fill any window

/// How a row is called in the history: by its turn and its number in it.
QString nameOf(TurnId turn, int row)
{
    return QString::number(turn.value()) + u':' + QString::number(row);
}

/// The question of the turn or, with `answer`, the first of its other rows where `text` stands, else the
/// first of them; -1 for a turn that is not there.
int rowWith(TranscriptModel &rows, TurnId turn, bool answer, const QString &text)
{
    const int question = rows.unfold(rows.questionRow(turn));
    if (!answer || question < 0)
        return question;
    const TextPattern pattern(text);
    for (int row = question + 1; rows.turnAt(row) == turn; ++row) {
        if (std::ranges::any_of(rows.textsAt(row), [&](const QString &t) { return pattern.isIn(t); }))
            return row;
    }
    return rows.turnAt(question + 1) == turn ? question + 1 : question;
}

} // namespace

void ConversationDesk::keepEdit()
{
    const TranscriptModel &rows = *m_parts.page.transcript();
    if (rows.edited().isValid())
        m_edits.insert(rows.edited(), rows.draft());
}

/// Where it is on the page by now.
void ConversationDesk::resumeEdit()
{
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        if (m_parts.page.transcript()->resumeEdit(edit.key(), edit.value())) {
            m_edits.erase(edit);
            return;
        }
    }
}

/// What is seen on the way back to a place is no place.
void ConversationDesk::keepPlace(int row, double offset)
{
    const Page &page = m_parts.page.page();
    if (!page->id().isValid() || (m_isRestoring && row < 0))
        return;
    m_isRestoring = false;
    const TurnId turn = page->transcript().turnAt(row);
    const int first = page->transcript().questionRow(turn);
    m_parts.store.keepPosition(page->id(), row < 0 || first < 0
                                               ? ScrollPosition()
                                               : ScrollPosition{nameOf(turn, row - first), offset});
}

/// Only a place on the path is worth the way up.
void ConversationDesk::restorePlace(const ScrollPosition &position)
{
    const TurnId turn(position.item.section(u':', 0, 0).toULongLong());
    const int row = position.item.section(u':', 1, 1).toInt();
    const Page page = m_parts.page.page();
    ++m_climbing;
    if (!turn.isValid())
        return;
    m_isRestoring = true;
    if (page->transcript().questionRow(turn) >= 0)
        return climbBack(page, turn, row, position.offset);
    m_parts.store.questions(page->id(), {}, kWhole)
        .then(this, [=, this, number = m_climbing,
                     offset = position.offset](const Result<QList<QuestionLine>> &lines) {
            if (number != m_climbing || page != m_parts.page.page())
                return;
            if (lines && std::ranges::find(*lines, turn, &QuestionLine::turn) != lines->cend())
                climbBack(page, turn, row, offset);
            else
                m_isRestoring = false;
        });
}

/// Until it is there, or the reader has gone elsewhere.
void ConversationDesk::climbBack(const Page &page, TurnId turn, int row, double offset)
{
    bringEarlier(
        page, kMore,
        [this, page, turn] { return !m_isRestoring || page->transcript().questionRow(turn) >= 0; },
        [=, this, number = m_climbing](bool) {
            const int first = page->transcript().questionRow(turn);
            if (number == m_climbing && std::exchange(m_isRestoring, false) && first >= 0)
                Q_EMIT placeWanted(first + row, offset);
        });
}

void ConversationDesk::wantEarlier()
{
    const Page page = m_parts.page.page();
    const qsizetype before = page->conversation().turns().size();
    if (!m_bringing)
        bringEarlier(
            page, kMore, [page, before] { return page->conversation().turns().size() > before; },
            [](bool) {});
}

void ConversationDesk::wantWhole()
{
    bringEarlier(
        m_parts.page.page(), kAtOnce, [] { return false; }, [](bool) {});
}

/// Piece by piece until it is enough or the path is whole; `done` is told whether it came so far while the
/// page was the one that is shown.
void ConversationDesk::bringEarlier(const Page &page, int limit, const std::function<bool()> &enough,
                                    const std::function<void(bool)> &done)
{
    if (!page->conversation().hasEarlier() || enough()) {
        m_bringing = false;
        done(true);
        return;
    }
    m_bringing = true;
    const TurnId above = page->conversation().turns().constFirst().parent;
    m_parts.store.turns(page->id(), above, limit)
        .then(this, [this, page, limit, enough, done](const Result<QList<Turn>> &turns) {
            if (page != m_parts.page.page())
                return;
            if (!turns || turns->isEmpty()) {
                m_bringing = false;
                done(false);
                return;
            }
            page->conversation().prependEarlier(*turns);
            resumeEdit();
            bringEarlier(page, limit, enough, done);
        });
}

void ConversationDesk::bringBranch(TurnId turn, int number)
{
    const Page page = m_parts.page.page();
    m_parts.store.siblings(turn).then(this, [this, page, number](const Result<QList<Turn>> &siblings) {
        if (!siblings || number > siblings->size() || page != m_parts.page.page())
            return;
        page->conversation().adopt(*siblings);
        const TurnId branch = siblings->at(number - 1).id;
        m_parts.store.choose(branch).then(this, [this, page, branch](const Result<TurnId> &leaf) {
            if (leaf)
                adoptBranch(page, branch, *leaf, *leaf);
        });
    });
}

/// Without what follows them.
void ConversationDesk::bringBranches(TurnId turn)
{
    const Page page = m_parts.page.page();
    m_parts.store.siblings(turn).then(this, [this, page, turn](const Result<QList<Turn>> &siblings) {
        if (page != m_parts.page.page())
            return;
        if (siblings)
            page->conversation().adopt(*siblings);
        Q_EMIT m_parts.page.branchesHere(turn);
    });
}

/// From its end upwards, so that nothing is read that stands above the branch and is here already.
void ConversationDesk::adoptBranch(const Page &page, TurnId branch, TurnId leaf, TurnId from)
{
    m_parts.store.turns(page->id(), from, kMore)
        .then(this, [this, page, branch, leaf](const Result<QList<Turn>> &turns) {
            if (!turns || turns->isEmpty() || page != m_parts.page.page())
                return;
            page->conversation().adopt(*turns);
            if (std::ranges::any_of(*turns, [branch](const Turn &turn) { return turn.id == branch; }))
                page->conversation().choose(leaf);
            else if (turns->constFirst().parent.isValid())
                adoptBranch(page, branch, leaf, turns->constFirst().parent);
        });
}

/// A branch may have come here without what follows it: then the history leads further than the page.
void ConversationDesk::keepPath()
{
    const Page page = m_parts.page.page();
    if (!page->id().isValid() || page->conversation().isEmpty())
        return;
    const TurnId last = page->conversation().turns().constLast().id;
    m_parts.store.choose(last).then(this, [this, page, last](const Result<TurnId> &leaf) {
        const bool isShown = page == m_parts.page.page() && !page->conversation().isEmpty() &&
                             page->conversation().turns().constLast().id == last;
        if (leaf && *leaf != last && isShown)
            adoptBranch(page, last, *leaf, *leaf);
    });
}

/// On another branch only its end comes at once; the way up is the same for all.
void ConversationDesk::goTo(const Page &page, const Spot &spot)
{
    const int number = ++m_climbing;
    if (page->transcript().questionRow(spot.turn) >= 0) {
        climbTo(page, spot);
        return;
    }
    m_parts.store.choose(spot.turn).then(this, [this, page, spot, number](const Result<TurnId> &leaf) {
        if (number != m_climbing || page != m_parts.page.page())
            return;
        const QList<Turn> &turns = page->conversation().turns();
        if (!leaf || (!turns.isEmpty() && turns.constLast().id == *leaf))
            climbTo(page, spot);
        else
            goTo(page, spot, *leaf);
    });
}

void ConversationDesk::goTo(const Page &page, const Spot &spot, TurnId leaf)
{
    m_parts.store.turns(page->id(), leaf, kNewTail)
        .then(this, [this, page, spot, leaf, number = m_climbing](const Result<QList<Turn>> &turns) {
            if (!turns || number != m_climbing || page != m_parts.page.page())
                return;
            page->conversation().adopt(*turns);
            page->conversation().choose(leaf);
            climbTo(page, spot);
        });
}

void ConversationDesk::bringTurn(TurnId turn)
{
    const Page page = m_parts.page.page();
    ++m_climbing;
    bringEarlier(
        page, kMore, [page, turn] { return page->transcript().questionRow(turn) >= 0; }, [](bool) {});
}

void ConversationDesk::loadQuestions()
{
    m_questions.load(m_parts.page.page());
}

int ConversationDesk::questionNear(int row) const
{
    return m_questions.indexOf(m_parts.page.page()->transcript().turnAt(row));
}

void ConversationDesk::openQuestion(int index)
{
    if (const TurnId turn = m_questions.turnAt(index); turn.isValid())
        goTo(m_parts.page.page(), {turn, false, {}});
}

void ConversationDesk::climbTo(const Page &page, const Spot &spot)
{
    bringEarlier(
        page, kMore, [page, turn = spot.turn] { return page->transcript().questionRow(turn) >= 0; },
        [this, page, spot, number = ++m_climbing](bool) {
            const int row = rowWith(page->transcript(), spot.turn, spot.answer, spot.text);
            if (row >= 0 && number == m_climbing)
                Q_EMIT spotWanted(row, spot.text);
        });
}

} // namespace Lectern
