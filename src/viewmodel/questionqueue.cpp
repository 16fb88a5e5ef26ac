// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/questionqueue.h"

#include <algorithm>
#include <utility>

namespace Lectern {

int QuestionQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> QuestionQueue::roleNames() const
{
    return {{int(Role::Text), "text"}, {int(Role::Files), "files"}};
}

QVariant QuestionQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedQuestion &question = m_questions.at(index.row());
    switch (Role(role)) {
    case Role::Text:
        return (question.text.isEmpty() ? question.attachments.constFirst().name : question.text)
            .simplified();
    case Role::Files:
        return int(question.attachments.size());
    }
    return {};
}

void QuestionQueue::setHeld(bool held)
{
    if (std::exchange(m_isHeld, held) != held)
        Q_EMIT heldChanged();
}

void QuestionQueue::restore(const QList<QueuedQuestion> &questions)
{
    beginResetModel();
    m_questions = questions;
    endResetModel();
    setHeld(!questions.isEmpty());
    Q_EMIT changed();
}

void QuestionQueue::insert(int row, const QueuedQuestion &question)
{
    beginInsertRows({}, row, row);
    m_questions.insert(row, question);
    endInsertRows();
    Q_EMIT changed();
}

QueuedQuestion QuestionQueue::take(int row)
{
    if (row < 0 || row >= count())
        return {};
    beginRemoveRows({}, row, row);
    const QueuedQuestion question = m_questions.takeAt(row);
    endRemoveRows();
    if (count() == 0)
        setHeld(false);
    Q_EMIT changed();
    return question;
}

bool QuestionQueue::move(int row, int to)
{
    if (row == to || std::min(row, to) < 0 || std::max(row, to) >= count())
        return false;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_questions.move(row, to);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

} // namespace Lectern
