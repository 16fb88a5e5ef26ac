// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/searchviewmodel.h"

#include "storage/search.h"
#include "storage/searchcount.h"
#include "viewmodel/errorsentence.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// `text` with another word behind it.
QString withWord(const QString &text, const QString &word)
{
    const bool isApart = text.isEmpty() || text.back().isSpace();
    return text + (isApart ? QString() : u" "_s) + word;
}

/// The index knows no words that begin with one letter: there is no saying what will be found.
bool hasJustBegun(const SearchQuery &query)
{
    return std::ranges::any_of(query.terms, [](const SearchTerm &term) {
        return term.isPrefix && term.text.size() == 1 && term.text.front().isLetterOrNumber();
    });
}

/// As it stands in the message, whatever was typed to find it.
QString foundText(const SearchRow &row)
{
    if (row.marks.isEmpty())
        return {};
    return row.text.mid(row.marks.constFirst().start, row.marks.constFirst().length);
}

} // namespace

SearchViewModel::SearchViewModel(HistoryStore &store, const Clock &clock, const SearchPauses &pauses,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(pauses.quiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] { setPending(true, true); });
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    m_soon.setInterval(pauses.first);
    connect(&m_soon, &QTimer::timeout, this, &SearchViewModel::showFirst);
    m_results.show(searchHints());
}

SearchViewModel::~SearchViewModel()
{
    m_running.cancel();
    m_runningCount.cancel();
}

void SearchViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refresh();
}

void SearchViewModel::setOwner(const QString &owner)
{
    m_owner = owner;
    m_text.clear();
    Q_EMIT textChanged();
    refresh();
}

void SearchViewModel::refresh()
{
    leave();
    m_query = parseSearchQuery(m_text, m_clock.wallNow().toLocalTime());
    m_query.owner = m_owner;
    if (m_query.isEmpty()) {
        take(SearchResult());
        return;
    }
    m_quiet.start();
    if (m_soon.interval() > 0) // else they do not wait at all
        m_soon.start();
    setPending(true, false);
    m_running = m_store.search(m_query, [this, number = m_asked](const SearchResult &first) {
        if (number == m_asked)
            takeFirst(first);
    });
    m_taken = m_running.then(this, [this, number = m_asked](const Answer &answer) {
        if (number == m_asked)
            take(answer);
    });
}

void SearchViewModel::leave()
{
    ++m_asked;
    m_running.cancel();
    m_runningCount.cancel();
    m_counting = false;
    m_quiet.stop();
    m_soon.stop();
    m_first = {};
    m_isFirst = false;
    setPending(false, false);
}

void SearchViewModel::takeFirst(const SearchResult &first)
{
    m_first = first;
    if (!m_soon.isActive())
        showFirst();
}

void SearchViewModel::showFirst()
{
    if (m_first.groups.isEmpty())
        return;
    m_isFirst = true;
    takeQuery();
    m_results.show(searchRows(m_first, m_clock.wallNow()));
    Q_EMIT stateChanged();
    Q_EMIT found();
}

void SearchViewModel::take(const Answer &answer)
{
    m_quiet.stop();
    m_soon.stop();
    const bool changesNothing = answer && answer->groups.isEmpty() && hasJustBegun(m_query);
    m_counting = answer && !changesNothing && SearchCount::isMeant(m_query);
    setPending(false, false);
    if (changesNothing)
        return;
    takeQuery();
    m_problem = answer ? QString() : errorSentence(answer.error());
    SearchResult result = answer ? *answer : SearchResult();
    if (m_isFirst)
        result = inOrderOf(m_first, result);
    m_groups = int(result.groups.size());
    m_total = result.total;
    m_isMore = result.isMore;
    m_conversations.reset();
    if (m_counting)
        count();
    m_results.show(isBlank() ? searchHints() : searchRows(result, m_clock.wallNow()));
    Q_EMIT stateChanged();
    if (!m_isFirst || !answer)
        Q_EMIT found();
}

/// What is shown from now on is the answer to what is asked for.
void SearchViewModel::takeQuery()
{
    m_answered = m_query;
    m_answeredText = m_text.simplified();
    m_problem.clear();
}

void SearchViewModel::setPending(bool pending, bool busy)
{
    const bool wasPending = std::exchange(m_pending, pending);
    const bool wasBusy = std::exchange(m_busy, busy);
    if (wasPending != pending || wasBusy != busy)
        Q_EMIT stateChanged();
}

/// While the rows are made.
void SearchViewModel::count()
{
    m_runningCount = m_store.countConversations(m_answered);
    m_takenCount = m_runningCount.then(this, [this, number = m_asked](const Result<int> &count) {
        if (number == m_asked)
            takeCount(count);
    });
}

void SearchViewModel::takeCount(const Result<int> &count)
{
    m_counting = false;
    if (count)
        m_conversations = *count;
    Q_EMIT stateChanged();
}

/// What the rows are of; the number of all conversations where they are the newest of more.
QString SearchViewModel::foundSummary() const
{
    const bool isCounted = m_isMore && m_conversations.value_or(0) >= m_groups;
    const QString conversations = m_isMore && !isCounted
                                      ? tr("%n+ conversation(s)", "at least so many", m_groups)
                                      : tr("%n conversation(s)", "", isCounted ? *m_conversations : m_groups);
    if (m_total == 0)
        return conversations;
    if (m_isMore)
        return tr("%1+ messages in %2", "a number, so many conversations").arg(m_total).arg(conversations);
    return tr("%1 in %2", "messages, conversations").arg(tr("%n message(s)", "", m_total), conversations);
}

/// Words that stand in several messages of a conversation make it more than was found, pieces of words less.
QString SearchViewModel::summary() const
{
    const int counted = m_conversations.value_or(m_groups);
    if (m_groups == 0)
        return counted == 0 ? QString()
                            : tr("No message with all of it, but %n conversation(s) with words that begin so",
                                 "", counted);
    if (counted == m_groups || (m_isMore && counted > m_groups))
        return foundSummary();
    if (counted == 0)
        return tr("%1, words that begin so in none", "so much was found").arg(foundSummary());
    return tr("%1, words that begin so in %n", "so much was found", counted).arg(foundSummary());
}

QString SearchViewModel::nothing() const
{
    if (m_results.count() > 0 || m_answered.isEmpty() || !m_problem.isEmpty())
        return {};
    switch (m_answered.shelf) {
    case HistoryShelf::Open:
        break;
    case HistoryShelf::Archive:
        return tr("Nothing in the archive matches “%1”").arg(m_answeredText);
    case HistoryShelf::Trash:
        return tr("Nothing in the trash matches “%1”").arg(m_answeredText);
    }
    return tr("Nothing in your conversations matches “%1”").arg(m_answeredText);
}

void SearchViewModel::searchArchive()
{
    setText(withWord(m_text, u"in:archive "_s));
}

bool SearchViewModel::open(int row)
{
    const SearchRow *chosen = m_results.at(row);
    if (!chosen || chosen->kind == SearchModel::Kind::Heading)
        return false;
    if (chosen->kind == SearchModel::Kind::Hint) {
        setText(withWord(m_text, chosen->text));
        return false;
    }
    const SearchRow message = *chosen;
    if (m_answered.shelf == HistoryShelf::Trash)
        Q_EMIT trashRequested();
    else if (message.kind == SearchModel::Kind::Message)
        Q_EMIT openRequested(message.conversation, message.turn, message.isAnswer, foundText(message));
    else
        Q_EMIT openRequested(message.conversation, {}, false, {});
    return true;
}

} // namespace Lectern
