// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "conversation/conversation.h"
#include "viewmodel/transcriptentries.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// A conversation as one flat list of rows. What arrives between two displayed frames becomes visible
/// together; the end of a turn at once. Of a long conversation turns that nobody looks at are folded: one row
/// stands for each, and its rows are only made by unfold().
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationViewModel")

public:
    enum class Role {
        Kind = Qt::UserRole + 1,
        Gap,
        Text, ///< plain, for reading aloud and copying
        Spans,
        Muted,
        HeadingLevel,
        Containers, ///< what encloses a block, outermost first: a letter each, "l" for a list, "q" for a
                    ///< quote, "n", "t", "i", "w" or "c" for an admonition
        Continued,  ///< how many of the containers go on from the row above
        Marker,
        Task,
        Footnote,
        RightToLeft, ///< of a title
        Code,
        Language,
        Open,
        Table,
        Image,
        Detail,
        Running,
        Expandable,
        Expanded,
        Sources,
        Severity,
        Icon,
        Copyable,
        Continuable, ///< of a notice: the answer can go on
        Retryable,   ///< of a notice or footer: the question can be asked again
        Branch,      ///< of a question or footer: which of its branches this is, from 1 on
        Branches,    ///< of a question or footer: how many there are
        Editing,     ///< of a question: it is being written anew
        Draft,       ///< of such a question: as far as it is written
        Attachments, ///< of a question: what was given along, AttachmentValues
    };
    Q_ENUM(Role)

    explicit TranscriptModel(const Conversation &conversation, QObject *parent = nullptr);
    ~TranscriptModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Unfolds or folds the reasoning at `row`; nothing happens for other rows.
    Q_INVOKABLE void toggleExpanded(int row);

    /// The Markdown of the answer that `row` belongs to.
    Q_INVOKABLE QString answerAt(int row) const;

    bool isFolded(int row) const;
    /// Makes the rows of the turn that `row` stands for; returns the first of them.
    int unfold(int row);
    /// Folds finished turns again, all but those from that of row `first` to that of row `last`.
    void foldBut(int first, int last);
    /// Rows come or go only because turns are folded or unfolded.
    bool isFolding() const { return m_folding; }
    const TranscriptEntries &entries() const { return m_entries; }
    const Conversation &conversation() const { return m_conversation; }
    /// How many characters the turn of an entry has.
    qsizetype lengthOf(size_t entry) const;

    /// The turn that `row` belongs to; invalid when there is none.
    TurnId turnAt(int row) const;
    /// The row with the question of a turn of the path; -1 for others.
    int questionRow(TurnId id) const;

    /// What can be found in `row`, see textsOf().
    QStringList textsAt(int row) const;

    /// The question at `row` is being written anew, and no other one.
    Q_INVOKABLE void beginEdit(int row);
    Q_INVOKABLE void keepDraft(const QString &draft);
    Q_INVOKABLE void endEdit();
    /// The one that is being written anew, if any, and how far it is written.
    TurnId edited() const { return m_edited; }
    const QString &draft() const { return m_draft; }
    /// Goes on with it in another model. False when the turn is not here.
    bool resumeEdit(TurnId id, const QString &draft);

    /// The row of the nearest question above `row` or, with a positive step, below it; -1 when there is none.
    Q_INVOKABLE int questionBeside(int row, int step) const;
    /// Which of the questions that are here the one of `row` is, from 1 on, and the row of one by its number.
    Q_INVOKABLE int questionNumber(int row) const { return int(m_entries.locate(row).first) + 1; }
    Q_INVOKABLE int numberedQuestion(int number) const { return m_entries.firstRow(size_t(number) - 1); }
    /// How many there are; 0 while the beginning is not here.
    Q_INVOKABLE int questionCount() const;
    /// The row of the last question; -1 when there is none.
    Q_INVOKABLE int lastQuestionRow() const;

    /// Shows now what would be shown with the next frame; nothing while nobody watches.
    void flush();

    /// While nobody can see the rows, those of turns that go on stay as they are. What has come meanwhile is
    /// shown together when somebody watches again.
    void setWatched(bool watched);

Q_SIGNALS:
    /// Rows have just been brought up to date; once for everything that arrived together.
    void flushed();
    /// So many turns have come, or are gone, at that place among entries().
    void turnsInserted(qsizetype at, qsizetype count);
    void turnsRemoved(qsizetype at, qsizetype count);

private:
    using Entry = TranscriptEntries::Entry;

    void addTurn(TurnId id);
    void removeTurn(TurnId id);
    void takePath(qsizetype from);
    void takeEarlier(qsizetype count);
    void insertEntries(size_t at, const QList<Turn> &turns);
    void removeEntries(size_t from, size_t count);
    QVariant editData(const Entry &entry, Role role) const;
    void markChanged(TurnId id);
    void update(size_t entry);
    void applyEdit(size_t entry, const RowEdit &edit);
    void changeTurnRows(size_t entry, const RowEdit &edit);
    void removeTurnRows(size_t entry, const RowEdit &edit);
    void insertTurnRows(size_t entry, const RowEdit &edit);
    void updateGap(int row);
    void fold(size_t from, size_t count);

    const Conversation &m_conversation;
    TranscriptEntries m_entries;
    bool m_folding = false;
    QSet<TurnId> m_changed;
    TurnId m_edited;
    QString m_draft;
    QTimer m_frame;
    QElapsedTimer m_sinceFlush;
    bool m_watched = true;
};

} // namespace Lectern
