// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "storage/searchresult.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

struct SearchRow;

/// What a search has found, or what can be searched for, as a list: each conversation is a heading above its
/// messages. Other results take the place of those before row by row, or stand around them when all of those
/// before are among them; the list is never reset.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by SearchViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Kind {
        Heading, ///< a conversation; cannot be chosen
        Message, ///< a question or an answer
        Title,   ///< only the title of the conversation has it
        Hint     ///< a filter that can be typed
    };
    Q_ENUM(Kind)

    enum class Role {
        Kind = Qt::UserRole + 1,
        Spans,  ///< the text with what was found marked, see ProseValue
        Author, ///< of a message; of a hint what it does
        When,   ///< of a message: when it was asked, as people say it
        Spoken, ///< all of this in words, to be read aloud
    };
    Q_ENUM(Role)

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    int count() const { return int(m_rows.size()); }
    /// Null where there is none.
    const SearchRow *at(int row) const;

    void show(const QList<SearchRow> &rows);

    /// From `row` over so many rows that can be chosen, those at the ends at most; the first or last one when
    /// `row` is before or behind all. -1 when there is none.
    Q_INVOKABLE int step(int row, int rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void insertAround(const QList<SearchRow> &rows);
    void replace(const QList<SearchRow> &rows);

    QList<SearchRow> m_rows;
};

/// One row of the list.
struct SearchRow
{
    SearchModel::Kind kind = SearchModel::Kind::Heading;
    ConversationId conversation;
    TurnId turn;
    bool isAnswer = false;
    QString text;
    QList<TextRange> marks; ///< in `text`
    QString author;
    QDateTime askedAt; ///< of a message; invalid: not known
    QDateTime today;   ///< the day on which the row is read
    QString title; ///< of the conversation

    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// The rows for what was found, as they read at the time `now`.
QList<SearchRow> searchRows(const SearchResult &result, const QDateTime &now);

/// `whole` with what is in `first`, too, at the beginning, in the order of that one: conversations, and
/// messages in each of them.
SearchResult inOrderOf(const SearchResult &first, SearchResult whole);

/// One row for each thing that can be typed besides words.
QList<SearchRow> searchHints();

} // namespace Lectern
