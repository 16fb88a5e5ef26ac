// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/checklist.h"

#include "viewmodel/checkwords.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString iconOf(Check::State state)
{
    switch (state) {
    case Check::State::Ok:
        return u"check"_s;
    case Check::State::Warning:
        return u"warning"_s;
    case Check::State::Failed:
        return u"problem"_s;
    case Check::State::Skipped:
        break;
    }
    return u"info"_s;
}

} // namespace

CheckList::CheckList(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int CheckList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

QVariant CheckList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Check &check = m_checks[index.row()];
    switch (Role(role)) {
    case Role::Title:
        return checkTitle(check.id);
    case Role::State:
        return int(check.state);
    case Role::StateName:
        return checkStateName(check.state);
    case Role::Finding:
        return checkFinding(check, m_clock.wallNow());
    case Role::Icon:
        return iconOf(check.state);
    }
    return {};
}

QHash<int, QByteArray> CheckList::roleNames() const
{
    return {{int(Role::Title), "title"_ba},
            {int(Role::State), "outcome"_ba},
            {int(Role::StateName), "outcomeName"_ba},
            {int(Role::Finding), "finding"_ba},
            {int(Role::Icon), "glyph"_ba}};
}

void CheckList::clear()
{
    beginResetModel();
    m_checks.clear();
    endResetModel();
}

void CheckList::append(const Check &check)
{
    beginInsertRows({}, int(m_checks.size()), int(m_checks.size()));
    m_checks.append(check);
    endInsertRows();
}

} // namespace Lectern
