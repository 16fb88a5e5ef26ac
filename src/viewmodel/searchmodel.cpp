// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/searchmodel.h"

#include "viewmodel/rowtypes.h"
#include "viewmodel/timewords.h"

#include <QMetaEnum>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using Kind = SearchModel::Kind;

bool canBeChosen(const SearchRow &row)
{
    return row.kind != Kind::Heading;
}

/// The text in pieces, those of `marks` marked. Formats, no markup: it is foreign text.
Prose proseOf(const QString &text, const QList<TextRange> &marks)
{
    Prose prose;
    qsizetype at = 0;
    const auto add = [&](qsizetype end, SpanStyles styles) {
        if (end > at)
            prose.append({text.sliced(at, end - at), styles, {}});
        at = std::max(at, end);
    };
    for (const TextRange &mark : marks) {
        add(std::clamp<qsizetype>(mark.start, at, text.size()), {});
        add(std::clamp<qsizetype>(mark.start + mark.length, at, text.size()),
            SpanStyle::Marked | SpanStyle::Bold);
    }
    add(text.size(), {});
    return prose;
}

Prose proseOf(const SearchRow &row)
{
    if (row.kind == Kind::Title)
        return proseOf(SearchModel::tr("The title matches"), {});
    return proseOf(row.text, row.marks);
}

/// In words only when it is shown: the system is asked for its time zone each time.
QString momentOf(const SearchRow &row)
{
    return row.askedAt.isValid() ? pastMoment(row.askedAt, row.today) : QString();
}

QString spokenMessage(const SearchRow &row)
{
    const QString moment = momentOf(row);
    if (moment.isEmpty())
        return (row.isAnswer ? SearchModel::tr("Answer in %1: %2") : SearchModel::tr("Question in %1: %2"))
            .arg(row.title, row.text);
    return (row.isAnswer ? SearchModel::tr("Answer in %1, %2: %3")
                         : SearchModel::tr("Question in %1, %2: %3"))
        .arg(row.title, moment, row.text);
}

QString spoken(const SearchRow &row)
{
    switch (row.kind) {
    case Kind::Heading:
        break;
    case Kind::Message:
        return spokenMessage(row);
    case Kind::Title:
        return SearchModel::tr("%1: the title matches").arg(row.title);
    case Kind::Hint:
        return SearchModel::tr("%1 %2", "a filter, what it does").arg(row.text, row.author);
    }
    return row.text;
}

SearchRow messageRow(const SearchRow &heading, const SearchHit &hit)
{
    SearchRow row = heading;
    row.kind = Kind::Message;
    row.turn = hit.turn;
    row.isAnswer = hit.isAnswer;
    row.text = hit.snippet;
    row.marks = hit.marks;
    if (!hit.isAnswer)
        row.author = SearchModel::tr("You");
    else
        row.author = hit.model.isEmpty() ? SearchModel::tr("Answer") : hit.model;
    row.askedAt = hit.askedAt;
    return row;
}

/// All of `some` stand in `all`, in their order.
bool isWithin(const QList<SearchRow> &some, const QList<SearchRow> &all)
{
    qsizetype met = 0;
    for (const SearchRow &row : all) {
        if (met < some.size() && some[met] == row)
            ++met;
    }
    return met == some.size();
}

/// Where the conversation stands in `result`; behind all when it does not.
qsizetype placeIn(const SearchResult &result, const SearchGroup &group)
{
    return std::ranges::find(result.groups, group.conversation, &SearchGroup::conversation) -
           result.groups.begin();
}

qsizetype placeIn(const SearchGroup &group, const SearchHit &hit)
{
    return std::ranges::find_if(group.hits,
                                [&hit](const SearchHit &other) {
                                    return other.turn == hit.turn && other.isAnswer == hit.isAnswer;
                                }) -
           group.hits.begin();
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

SearchModel::~SearchModel() = default;

const SearchRow *SearchModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_rows[row] : nullptr;
}

void SearchModel::show(const QList<SearchRow> &rows)
{
    if (isWithin(m_rows, rows))
        insertAround(rows);
    else
        replace(rows);
}

void SearchModel::insertAround(const QList<SearchRow> &rows)
{
    const int before = count();
    int end = 0;
    for (int at = 0; at < rows.size(); at = end + 1) {
        end = at;
        while (end < rows.size() && !(at < count() && rows[end] == m_rows[at]))
            ++end;
        if (end == at)
            continue;
        beginInsertRows({}, at, end - 1);
        m_rows = m_rows.first(at) + rows.sliced(at, end - at) + m_rows.sliced(at);
        endInsertRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void SearchModel::replace(const QList<SearchRow> &rows)
{
    const int before = count();
    const int after = int(rows.size());
    for (int row = 0; row < std::min(before, after); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.append(rows.sliced(before));
        endInsertRows();
    }
    if (after != before)
        Q_EMIT countChanged();
}

int SearchModel::step(int row, int rows) const
{
    const int direction = rows < 0 ? -1 : 1;
    int place = row;
    int left = std::abs(rows);
    for (int next = std::clamp(row, -1, count()) + direction; left > 0 && at(next); next += direction) {
        if (!canBeChosen(m_rows[next]))
            continue;
        place = next;
        --left;
    }
    return at(place) ? place : -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.text;
    switch (Role(role)) {
    case Role::Kind:
        return int(row.kind);
    case Role::Spans:
        return QVariant::fromValue(ProseValue{proseOf(row)});
    case Role::Author:
        return row.author;
    case Role::When:
        return momentOf(row);
    case Role::Spoken:
        return spoken(row);
    }
    return {};
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names;
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name = roles.key(i);
        name[0] = char(std::tolower(name[0]));
        names.insert(roles.value(i), name);
    }
    return names;
}

QList<SearchRow> searchRows(const SearchResult &result, const QDateTime &now)
{
    QList<SearchRow> rows;
    const QDateTime today = now.toLocalTime().date().startOfDay();
    for (const SearchGroup &group : result.groups) {
        SearchRow heading{.conversation = group.conversation,
                          .text = group.title,
                          .marks = group.titleMarks,
                          .today = today};
        if (heading.text.isEmpty())
            heading.text = SearchModel::tr("Untitled conversation");
        heading.title = heading.text;
        rows.append(heading);
        for (const SearchHit &hit : group.hits)
            rows.append(messageRow(heading, hit));
        if (group.hits.isEmpty()) {
            heading.kind = Kind::Title;
            rows.append(heading);
        }
    }
    return rows;
}

SearchResult inOrderOf(const SearchResult &first, SearchResult whole)
{
    const auto groupPlace = [&first](const SearchGroup &group) { return placeIn(first, group); };
    std::ranges::stable_sort(whole.groups, {}, groupPlace);
    for (SearchGroup &group : whole.groups) {
        const qsizetype place = groupPlace(group);
        if (place == first.groups.size())
            break;
        std::ranges::stable_sort(group.hits, {}, [&shown = first.groups[place]](const SearchHit &hit) {
            return placeIn(shown, hit);
        });
    }
    return whole;
}

QList<SearchRow> searchHints()
{
    QList<SearchRow> rows{{.text = SearchModel::tr("Narrow it down")}};
    const auto add = [&rows](const QString &filter, const QString &meaning) {
        rows.append({.kind = Kind::Hint, .text = filter, .author = meaning});
    };
    add(u"from:"_s, SearchModel::tr("written by me, by lectern or by a model"));
    add(u"model:"_s, SearchModel::tr("asked of a model"));
    add(u"tag:"_s, SearchModel::tr("in conversations with a tag"));
    add(u"after:"_s, SearchModel::tr("on a day or later: yesterday, 2026-11 or 2026-11-21"));
    add(u"before:"_s, SearchModel::tr("before a day"));
    add(u"has:code"_s, SearchModel::tr("with a block of code"));
    add(u"has:file"_s, SearchModel::tr("with a file"));
    add(u"in:archive"_s, SearchModel::tr("in the archive"));
    add(u"in:trash"_s, SearchModel::tr("in the trash"));
    add(u"\""_s, SearchModel::tr("words in just this order, up to the next quotation mark"));
    add(u"-"_s, SearchModel::tr("without the word that follows"));
    return rows;
}

} // namespace Lectern
