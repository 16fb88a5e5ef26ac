// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/answercomparisonmodel.h"

#include <algorithm>

namespace Lectern {

namespace {

using Kind = ComparedLine::Kind;

QString textOf(const QList<ComparedText> &pieces)
{
    QString text;
    for (const ComparedText &piece : pieces)
        text += piece.text;
    return text;
}

/// Words are marked where others of the line are the same; else the line as a whole is another one.
QVariant spansOf(const QList<ComparedText> &pieces)
{
    Prose prose;
    for (const ComparedText &piece : pieces) {
        const bool marked = piece.differs && pieces.size() > 1;
        prose.append({piece.text, marked ? SpanStyle::Marked : SpanStyles(), {}});
    }
    return QVariant::fromValue(ProseValue{prose});
}

RowTypes::Compared comparedOf(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        break;
    case Kind::Changed:
        return RowTypes::Compared::Changed;
    case Kind::LeftOnly:
        return RowTypes::Compared::LeftOnly;
    case Kind::RightOnly:
        return RowTypes::Compared::RightOnly;
    }
    return RowTypes::Compared::Same;
}

} // namespace

AnswerComparisonModel::AnswerComparisonModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AnswerComparisonModel::differences() const
{
    return int(
        std::ranges::count_if(m_lines, [](const ComparedLine &line) { return line.kind != Kind::Same; }));
}

int AnswerComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AnswerComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedLine &line = m_lines.at(index.row());
    switch (Role(role)) {
    case Role::Kind:
        return int(comparedOf(line.kind));
    case Role::LeftText:
        return textOf(line.left);
    case Role::LeftSpans:
        return spansOf(line.left);
    case Role::RightText:
        return textOf(line.right);
    case Role::RightSpans:
        return spansOf(line.right);
    }
    return {};
}

QHash<int, QByteArray> AnswerComparisonModel::roleNames() const
{
    return {{int(Role::Kind), "kind"},
            {int(Role::LeftText), "leftText"},
            {int(Role::LeftSpans), "leftSpans"},
            {int(Role::RightText), "rightText"},
            {int(Role::RightSpans), "rightSpans"}};
}

bool AnswerComparisonModel::compare(int row)
{
    const TurnId id = m_conversation ? m_conversation->transcript()->turnAt(row) : TurnId();
    const Turn *turn = m_conversation ? m_conversation->conversation().turn(id) : nullptr;
    if (!turn)
        return false;
    m_wanted = id;
    if (isHere(*turn))
        return compareBranches(id);
    connect(
        m_conversation, &ConversationViewModel::branchesHere, this,
        [this](TurnId brought) {
            if (brought == m_wanted && compareBranches(brought))
                Q_EMIT ready();
        },
        Qt::SingleShotConnection);
    Q_EMIT m_conversation->branchesWanted(id);
    return false;
}

bool AnswerComparisonModel::isHere(const Turn &turn) const
{
    for (int number = 1; number <= turn.branches; ++number) {
        if (!m_conversation->conversation().branchOf(turn.id, number).isValid())
            return false;
    }
    return true;
}

bool AnswerComparisonModel::compareBranches(TurnId id)
{
    const Turn *turn = m_conversation->conversation().turn(id);
    if (!turn)
        return false;
    const TurnId before = m_turn;
    m_turn = id;
    m_branches = turn->branches;
    if (const int previous = neighbour(turn->branch, -1)) {
        show(previous, turn->branch);
    } else if (const int next = neighbour(turn->branch, 1)) {
        show(turn->branch, next);
    } else {
        m_turn = before;
        return false;
    }
    return true;
}

void AnswerComparisonModel::stepLeft(int step)
{
    if (const int branch = neighbour(m_left.branch, step))
        show(branch, m_right.branch);
}

void AnswerComparisonModel::stepRight(int step)
{
    if (const int branch = neighbour(m_right.branch, step))
        show(m_left.branch, branch);
}

/// The next branch that is here; 0 when there is none.
int AnswerComparisonModel::neighbour(int branch, int step) const
{
    if (!m_conversation || step == 0)
        return 0;
    for (int number = branch + step; number >= 1 && number <= m_branches; number += step) {
        if (m_conversation->conversation().branchOf(m_turn, number).isValid())
            return number;
    }
    return 0;
}

ComparedSide AnswerComparisonModel::side(int branch) const
{
    const Conversation &conversation = m_conversation->conversation();
    const Turn *turn = conversation.turn(conversation.branchOf(m_turn, branch));
    return turn ? ComparedSide{branch, turn->question, turn->model, turn->answerText()}
                : ComparedSide{branch};
}

void AnswerComparisonModel::show(int left, int right)
{
    beginResetModel();
    m_left = side(left);
    m_right = side(right);
    m_lines = compareAnswers(m_left.answer, m_right.answer);
    endResetModel();
    Q_EMIT changed();
}

} // namespace Lectern
