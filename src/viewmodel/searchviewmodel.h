// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/historystore.h"
#include "storage/searchquery.h"
#include "storage/searchresult.h"
#include "viewmodel/searchmodel.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <optional>

namespace Lectern {

/// How long a search takes in silence, and how long first hits wait for the whole result.
struct SearchPauses
{
    std::chrono::milliseconds quiet{150};
    std::chrono::milliseconds first{60}; ///< nobody waits for it, and the whole result is ranked
};

/// The search of all conversations of one account, anew with every key. What was found before stays until
/// there is something else to show; the first letter of a word that finds nothing changes nothing. The first
/// hits are shown while others are looked for; they keep their places when these come.
class SearchViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::SearchModel *results READ results CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged) ///< as it is typed
    Q_PROPERTY(bool blank READ isBlank NOTIFY stateChanged)     ///< nothing is asked for: `results` are hints
    Q_PROPERTY(bool pending READ isPending NOTIFY stateChanged) ///< not all of what is asked for is there
    Q_PROPERTY(bool begun READ hasBegun NOTIFY stateChanged)    ///< but some of it
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)       ///< for a while already
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged) ///< how much was found, when all is there
    Q_PROPERTY(QString nothing READ nothing NOTIFY stateChanged) ///< where nothing was found; else empty
    Q_PROPERTY(bool archiveOffered READ isArchiveOffered NOTIFY stateChanged) ///< it may be there
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)              ///< why it could not be done

public:
    /// `store` and `clock` must outlive this. A search that takes longer than SearchPauses::quiet says so.
    SearchViewModel(HistoryStore &store, const Clock &clock, const SearchPauses &pauses = {},
                    QObject *parent = nullptr);
    ~SearchViewModel() override;

    SearchModel *results() { return &m_results; }
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool isBlank() const { return m_answered.isEmpty(); }
    bool isPending() const { return m_pending; }
    bool hasBegun() const { return m_pending && m_isFirst; }
    bool isBusy() const { return m_busy; }
    /// The number of conversations is yet to come.
    bool isCounting() const { return m_counting; }
    /// In how many the words are, see SearchCount; nothing where that is not counted.
    const std::optional<int> &conversations() const { return m_conversations; }
    QString summary() const;
    QString nothing() const;
    bool isArchiveOffered() const { return !nothing().isEmpty() && m_answered.shelf == HistoryShelf::Open; }
    const QString &problem() const { return m_problem; }

    /// Whose conversations are searched. What another one typed and found goes.
    void setOwner(const QString &owner);

    /// Once more, as something may have changed since.
    Q_INVOKABLE void refresh();
    /// What is under way need not go on; what was found stays.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void searchArchive();
    /// A message is opened where it stands, a hint is typed. False when the search goes on after that.
    Q_INVOKABLE bool open(int row);

Q_SIGNALS:
    void textChanged();
    void stateChanged();
    /// Other rows are there; not when more of them come.
    void found();

    /// The message is to be read; `text` is what was found in it. An invalid turn: the conversation.
    void openRequested(Lectern::ConversationId id, Lectern::TurnId turn, bool isAnswer, const QString &text);
    /// What is in the trash is not read but restored.
    void trashRequested();

private:
    using Answer = Result<SearchResult>;

    void takeFirst(const SearchResult &first);
    void showFirst();
    void take(const Answer &answer);
    void takeQuery();
    void count();
    void takeCount(const Result<int> &count);
    QString foundSummary() const;
    void setPending(bool pending, bool busy);

    HistoryStore &m_store;
    const Clock &m_clock;
    SearchModel m_results;
    QString m_owner;
    QString m_text;
    SearchQuery m_query;    ///< what is asked for
    SearchQuery m_answered; ///< what the rows are the answer to
    QString m_answeredText;
    HistoryStore::Answer<SearchResult> m_running;
    QFuture<void> m_taken; ///< what follows m_running: kept, as cancelling that one reaches for it
    HistoryStore::Answer<int> m_runningCount;
    QFuture<void> m_takenCount; ///< as m_taken
    int m_asked = 0;            ///< counts the searches: only the last one is shown
    int m_groups = 0;
    int m_total = 0;
    bool m_isMore = false; ///< there are more than that
    std::optional<int> m_conversations;
    bool m_counting = false;
    bool m_pending = false;
    bool m_busy = false;
    QTimer m_quiet;
    QTimer m_soon;          ///< runs while the whole result may still come soon enough
    SearchResult m_first;   ///< the first hits; empty: none have come
    bool m_isFirst = false; ///< they are shown
    QString m_problem;
};

} // namespace Lectern
