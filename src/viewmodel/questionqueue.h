// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/records.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The questions that wait for the answer that is being written, in the order in which they will be asked.
class QuestionQueue : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of a ConversationViewModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// They wait for a person: the answer before them did not come to its end, or the program has.
    Q_PROPERTY(bool held READ isHeld NOTIFY heldChanged)

public:
    enum class Role {
        Text = Qt::UserRole + 1, ///< in one line
        Files,                   ///< how many are given along
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_questions.size()); }
    const QList<QueuedQuestion> &questions() const { return m_questions; }
    bool isHeld() const { return m_isHeld; }
    void setHeld(bool held);
    /// There is one that will be asked by itself.
    bool isDue() const { return count() > 0 && !m_isHeld; }

    /// These and no others, as they were kept; they are held.
    void restore(const QList<QueuedQuestion> &questions);
    void insert(int row, const QueuedQuestion &question);
    void append(const QueuedQuestion &question) { insert(count(), question); }
    /// Blank where there is none.
    QueuedQuestion take(int row);

    Q_INVOKABLE void remove(int row) { take(row); }
    Q_INVOKABLE bool move(int row, int to); ///< false where there is no such place

Q_SIGNALS:
    void changed();
    void heldChanged();

private:
    QList<QueuedQuestion> m_questions;
    bool m_isHeld = false;
};

} // namespace Lectern
