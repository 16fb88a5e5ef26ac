// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/doctor.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The results of the doctor's checks, in the order in which they come.
class CheckList final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ServerTest")

public:
    enum class Role { Title = Qt::UserRole + 1, State, StateName, Finding, Icon };

    explicit CheckList(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void clear();
    void append(const Check &check);
    const QList<Check> &checks() const { return m_checks; }

private:
    const Clock &m_clock;
    QList<Check> m_checks;
};

} // namespace Lectern
