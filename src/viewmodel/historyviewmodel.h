// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historystore.h"
#include "viewmodel/historymarks.h"
#include "viewmodel/historymodel.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Lectern {

/// The conversations that are kept, and what can be done with them. What is done to a row that is marked is
/// done to all that are; the last deed can be undone.
class HistoryViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::HistoryModel *list READ list CONSTANT)
    Q_PROPERTY(Lectern::HistoryViewModel::Shelf shelf READ shelf WRITE setShelf NOTIFY filterChanged)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY filterChanged) ///< only these; empty for all
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged)          ///< all that are in use
    Q_PROPERTY(int marked READ marked NOTIFY markedChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) ///< what was done, or why it was not
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY noticeChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) ///< of the history as a whole
    Q_PROPERTY(bool writable READ isWritable NOTIFY stateChanged)

public:
    enum class Shelf { Open, Archive, Trash };
    Q_ENUM(Shelf)

    /// Both must outlive this.
    HistoryViewModel(HistoryStore &store, const Clock &clock, QObject *parent = nullptr);
    ~HistoryViewModel() override;

    HistoryModel *list() { return &m_list; }
    Shelf shelf() const { return Shelf(m_list.filter().shelf); }
    void setShelf(Shelf shelf);
    QString tag() const { return m_list.filter().tag.value_or(QString()); }
    void setTag(const QString &tag);
    const QStringList &tags() const { return m_tags; }
    int marked() const { return int(m_marks.ids().size()); }
    const QString &notice() const { return m_notice; }
    bool isUndoable() const { return bool(m_undo); }
    QString problem() const;
    bool isWritable() const;

    /// Whose conversations are listed.
    void setOwner(const QString &owner);
    /// The one on the page, and those that an answer comes in.
    void setCurrent(ConversationId id);
    void setRunning(const QSet<ConversationId> &ids) { m_list.setRunning(ids); }

    Q_INVOKABLE void open(int row);
    /// The conversation so many rows further than the one on the page.
    Q_INVOKABLE void step(int rows);
    Q_INVOKABLE int currentRow() const { return m_list.rowOf(m_current); }

    Q_INVOKABLE void mark(int row);
    Q_INVOKABLE void toggleMark(int row);
    Q_INVOKABLE void markTo(int row);
    Q_INVOKABLE void markAll(); ///< those that are not loaded among them
    Q_INVOKABLE void clearMarks();

    Q_INVOKABLE int markedRow() const; ///< the first of them that is loaded; -1 when there is none
    Q_INVOKABLE bool isPinned(int row) const;
    Q_INVOKABLE QStringList tagsOf(int row) const;

    /// What something that is done at `row` is done to.
    QList<ConversationId> targets(int row) const;
    /// How many conversations something that is done at `row` is done to.
    Q_INVOKABLE int reach(int row) const { return int(targets(row).size()); }
    /// Only that one; a blank title changes nothing.
    Q_INVOKABLE void rename(int row, const QString &title);
    Q_INVOKABLE void setPinned(int row, bool pinned);
    Q_INVOKABLE void setArchived(int row, bool archived);
    Q_INVOKABLE void addTag(int row, const QString &tag);
    Q_INVOKABLE void removeTag(int row, const QString &tag);
    Q_INVOKABLE void trash(int row);
    Q_INVOKABLE void restore(int row);
    Q_INVOKABLE void erase(int row); ///< for good

    Q_INVOKABLE void undo();
    Q_INVOKABLE void clearNotice();

Q_SIGNALS:
    void filterChanged();
    void tagsChanged();
    void markedChanged();
    void noticeChanged();
    void stateChanged();

    void openRequested(Lectern::ConversationId id);
    /// To the trash, or for good.
    void removed(const QList<Lectern::ConversationId> &ids);

private:
    using Deed = std::function<HistoryStore::Done()>;
    using Claim = std::function<bool(const ConversationRecord &)>;

    QList<ConversationId> but(QList<ConversationId> ids, const Claim &holds) const;
    void setFilter(const HistoryFilter &filter);
    void tellMarks();
    void reloadTags();
    void carryOut(const HistoryStore::Done &done, const QString &notice, const Deed &undo);
    void tell(const QString &notice, const Deed &undo);

    HistoryStore &m_store;
    HistoryModel m_list;
    HistoryMarks m_marks;
    ConversationId m_current;
    QStringList m_tags;
    QString m_notice;
    Deed m_undo;
};

} // namespace Lectern
