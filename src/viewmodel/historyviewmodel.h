// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/historystore.h"
#include "viewmodel/historychoice.h"
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

    Q_INVOKABLE void open(int row); ///< what is in the trash is not
    /// The conversation so many rows further than the one on the page.
    Q_INVOKABLE void step(int rows);
    /// The pinned one with that number, from 0 on; nothing happens where there is none.
    Q_INVOKABLE void openPinned(int number);
    Q_INVOKABLE int currentRow() const { return m_list.rowOf(m_current); }

    Q_INVOKABLE void mark(int row);
    Q_INVOKABLE void toggleMark(int row);
    Q_INVOKABLE void markTo(int row);
    Q_INVOKABLE void markAll(); ///< those that are not loaded among them
    Q_INVOKABLE void clearMarks();

    /// The one at `row`, or all that are marked where that is.
    Q_INVOKABLE Lectern::HistoryChoice choice(int row) const;
    Q_INVOKABLE Lectern::HistoryChoice only(int row) const; ///< marked or not
    Q_INVOKABLE Lectern::HistoryChoice marks() const;
    /// Where the first of `choice` is by now; -1 when it is not loaded.
    Q_INVOKABLE int rowOf(const Lectern::HistoryChoice &choice) const;

    /// Of an only() one; a blank title changes nothing.
    Q_INVOKABLE void rename(const Lectern::HistoryChoice &choice, const QString &title);
    Q_INVOKABLE void setPinned(const Lectern::HistoryChoice &choice, bool pinned);
    Q_INVOKABLE void setArchived(const Lectern::HistoryChoice &choice, bool archived);
    Q_INVOKABLE void addTag(const Lectern::HistoryChoice &choice, const QString &tag);
    Q_INVOKABLE void removeTag(const Lectern::HistoryChoice &choice, const QString &tag);
    Q_INVOKABLE void trash(const Lectern::HistoryChoice &choice);
    Q_INVOKABLE void restore(const Lectern::HistoryChoice &choice);
    Q_INVOKABLE void erase(const Lectern::HistoryChoice &choice); ///< for good

    Q_INVOKABLE void undo();
    Q_INVOKABLE void clearNotice();

    /// Why something that was to be done with a conversation was not.
    void tellProblem(const Error &error);
    /// Another program asks in the one that is opened.
    void tellAnswerElsewhere();

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
    using Ids = QList<ConversationId>;
    using Changed = HistoryStore::Answer<Ids>;
    using Notice = std::function<QString(int)>; ///< for so many
    using Back = std::function<Changed(const Ids &)>;

    void change(const Changed &changed, const Notice &notice, const Back &back);
    void setFilter(const HistoryFilter &filter);
    void keepMarks();
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
