// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/textpattern.h"
#include "storage/historystore.h"
#include "viewmodel/openconversation.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Lectern {

/// What was asked on the conversation's path, the first question first, a line for each: those that have
/// `filter` in their line. Also what is not on the page yet.
class QuestionList final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed) ///< without the filter
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)

public:
    enum class Role {
        Number = Qt::UserRole + 1, ///< from 1 on, of all questions of the path
        Text,
    };
    Q_ENUM(Role)

    /// `store` must outlive this.
    explicit QuestionList(HistoryStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    int total() const { return int(m_lines.size()); }
    const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);

    /// Reads the questions of `page` anew, and forgets the filter; changed() tells when they are here.
    void load(const std::shared_ptr<OpenConversation> &page);
    /// The turn of a line; invalid when there is none.
    TurnId turnAt(int index) const;
    /// The line of `turn`; -1 when it is not shown.
    int indexOf(TurnId turn) const;

Q_SIGNALS:
    void changed();
    /// Other questions are here.
    void loaded();

private:
    struct Line
    {
        TurnId turn;
        QString text;
    };
    void take(QList<Line> lines);
    void show();

    HistoryStore &m_store;
    QList<Line> m_lines;
    QList<int> m_shown; ///< which of m_lines
    QString m_filter;
    int m_asked = 0; ///< counts the readings: only the last one is shown
};

} // namespace Lectern
