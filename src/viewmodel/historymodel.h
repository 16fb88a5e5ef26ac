// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/historystore.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Lectern {

/// The list of conversations, read from the store page by page as it is asked for, and kept as it is there:
/// what changes moves, comes or goes in place.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by HistoryViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged) ///< of the rows that are loaded
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged) ///< it is on a screen

public:
    enum class Role {
        Title = Qt::UserRole + 1, ///< never empty
        Section,                  ///< the heading that the row stands under
        Pinned,
        Unread,
        Running, ///< an answer is coming
        Current, ///< it is the one on the page
        Marked,  ///< what is done is done to it
        Tags,
        Note,   ///< in the trash: when it goes for good; else empty
        Spoken, ///< all of this in words, to be read aloud
    };
    Q_ENUM(Role)

    /// Both must outlive this.
    HistoryModel(HistoryStore &store, const Clock &clock, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Other conversations from now on; those of before stay until the first page has come.
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }

    int count() const { return int(m_records.size()); }
    /// The first page has come, or cannot be read.
    bool isLoaded() const { return m_loaded; }
    bool isWatched() const { return m_watched; }
    void setWatched(bool watched);

    /// Null where there is none.
    const ConversationRecord *at(int row) const;
    /// -1 when it is not loaded.
    int rowOf(ConversationId id) const;

    void setRunning(const QSet<ConversationId> &running);
    void setMarked(const QSet<ConversationId> &marked);
    void setCurrent(ConversationId current);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void watchedChanged();
    /// Another day has begun, or had when the list was on a screen again.
    void dayChanged();
    /// It does not belong into the list any more; a row that is only not loaded has not left.
    void left(Lectern::ConversationId id);
    /// As so much has changed that it is not known what has left.
    void readAnew();
    /// The list could not be read.
    void failed(const Lectern::Error &error);

private:
    void ask(int limit, const std::optional<ConversationCursor> &after, bool afresh);
    void takePage(const ConversationPage &page, bool afresh);
    void takeChanged(const QList<ConversationId> &ids);
    void take(ConversationId id, const std::optional<ConversationRecord> &record);
    void put(const ConversationRecord &record);
    void replaceAll(const QList<ConversationRecord> &records);
    void insert(int row, const QList<ConversationRecord> &records);
    void remove(int row, int number);
    void change(int row, const ConversationRecord &record);
    bool belongs(const ConversationRecord &record) const;
    int placeFor(const ConversationRecord &record, int without) const;
    void tellRole(const QSet<ConversationId> &ids, Role role);
    void tellSections();
    void awaitMidnight();
    QString note(const ConversationRecord &record) const;
    QString spoken(const ConversationRecord &record) const;

    HistoryStore &m_store;
    const Clock &m_clock;
    HistoryFilter m_filter;
    QList<ConversationRecord> m_records;
    std::optional<ConversationCursor> m_next;
    QSet<ConversationId> m_running;
    QSet<ConversationId> m_marked;
    ConversationId m_current;
    int m_asked = 0; ///< counts the questions for pages: only the last one's answer is for this list
    bool m_fetching = false;
    bool m_loaded = false;
    bool m_watched = false;
    QDate m_today;
    QTimer m_midnight;
};

/// What a conversation is called where it has no title.
QString shownTitle(const ConversationRecord &record);

} // namespace Lectern
