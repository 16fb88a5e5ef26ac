// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/questionlist.h"

#include <algorithm>
#include <utility>

namespace Lectern {

namespace {

/// More than anybody asks in one conversation.
constexpr int kAll = 1'000'000;

/// No line of the list shows more.
constexpr qsizetype kLine = 200;

QString lineOf(const QString &question)
{
    return question.left(kLine).simplified();
}

} // namespace

QuestionList::QuestionList(HistoryStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

int QuestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int line = m_shown.at(index.row());
    switch (Role(role)) {
    case Role::Number:
        return line + 1;
    case Role::Text:
        return m_lines.at(line).text;
    }
    return {};
}

QHash<int, QByteArray> QuestionList::roleNames() const
{
    return {{int(Role::Number), "number"}, {int(Role::Text), "text"}};
}

void QuestionList::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show();
}

/// Of a conversation that is not kept everything is on the page.
void QuestionList::load(const std::shared_ptr<OpenConversation> &page)
{
    const int number = ++m_asked;
    m_filter.clear();
    QList<Line> here;
    for (const Turn &turn : page->conversation().turns())
        here.append({turn.id, lineOf(turn.question)});
    const bool isMore = page->conversation().hasEarlier();
    const TurnId above = isMore ? page->conversation().turns().constFirst().parent : TurnId();
    if (!isMore) {
        take(std::move(here));
        return;
    }
    m_store.questions(page->id(), above, kAll)
        .then(this, [this, number, here](const Result<QList<QuestionLine>> &questions) {
            if (number != m_asked)
                return;
            QList<Line> lines;
            if (questions) {
                for (const QuestionLine &question : *questions)
                    lines.append({question.turn, lineOf(question.text)});
            }
            take(lines + here);
        });
}

void QuestionList::take(QList<Line> lines)
{
    m_lines = std::move(lines);
    show();
    Q_EMIT loaded();
}

void QuestionList::show()
{
    const TextPattern pattern(m_filter);
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (pattern.isEmpty() || pattern.isIn(m_lines.at(i).text))
            m_shown.append(i);
    }
    endResetModel();
    Q_EMIT changed();
}

TurnId QuestionList::turnAt(int index) const
{
    return index >= 0 && index < count() ? m_lines.at(m_shown.at(index)).turn : TurnId();
}

int QuestionList::indexOf(TurnId turn) const
{
    const auto at = std::ranges::find(m_shown, turn, [this](int line) { return m_lines.at(line).turn; });
    return at == m_shown.cend() ? -1 : int(at - m_shown.cbegin());
}

} // namespace Lectern
