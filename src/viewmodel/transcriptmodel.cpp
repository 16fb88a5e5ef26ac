// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/transcriptmodel.h"

#include "viewmodel/rowdata.h"
#include "viewmodel/rowtypes.h"

#include <QMetaEnum>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace Lectern {

namespace {

/// The shortest time between two updates: one frame of a 60 Hz display. More often is never seen.
constexpr std::chrono::milliseconds kFrame(16);

/// Where more turns come at once, all but so many at their end are folded.
constexpr qsizetype kManyTurns = 60;
constexpr qsizetype kUnfolded = 8;

} // namespace

TranscriptModel::TranscriptModel(const Conversation &conversation, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversation(conversation)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &TranscriptModel::flush);
    connect(&conversation, &Conversation::turnAdded, this, &TranscriptModel::addTurn);
    connect(&conversation, &Conversation::turnRemoved, this, &TranscriptModel::removeTurn);
    connect(&conversation, &Conversation::turnChanged, this, &TranscriptModel::markChanged);
    connect(&conversation, &Conversation::turnsPrepended, this, &TranscriptModel::takeEarlier);
    connect(&conversation, &Conversation::pathChanged, this, &TranscriptModel::takePath);
    insertEntries(0, conversation.turns());
}

TranscriptModel::~TranscriptModel() = default;

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_entries.rowCount();
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptRow *row = m_entries.row(index.row());
    if (!row)
        return foldedData(*m_conversation.turn(turnAt(index.row())), Role(role));
    if (role == int(Role::Gap)) {
        const TranscriptRow *above = m_entries.row(index.row() - 1);
        const RowGap first = index.row() == 0 ? RowGap::None : RowGap::Turn;
        return int(above ? gapBetween(*above, *row) : first);
    }
    if (role == int(Role::Editing) || role == int(Role::Draft)) {
        const auto [entry, offset] = m_entries.locate(index.row());
        return offset == 0 ? editData(m_entries[entry], Role(role)) : QVariant();
    }
    return rowData(*row, Role(role));
}

QVariant TranscriptModel::editData(const Entry &entry, Role role) const
{
    const bool edited = entry.turn == m_edited;
    return role == Role::Editing ? QVariant(edited) : QVariant(edited ? m_draft : QString());
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    static const QHash<int, QByteArray> names = [] {
        QHash<int, QByteArray> result;
        const auto roles = QMetaEnum::fromType<Role>();
        for (int i = 0; i < roles.keyCount(); ++i) {
            QByteArray name(roles.key(i));
            name[0] = char(std::tolower(name[0]));
            result.insert(roles.value(i), name);
        }
        return result;
    }();
    return names;
}

void TranscriptModel::toggleExpanded(int row)
{
    if (!m_entries.row(row))
        return;
    const auto [entry, offset] = m_entries.locate(row);
    TurnRows &rows = m_entries[entry].rows;
    if (const auto *reasoning = std::get_if<ReasoningRow>(&rows.rows()[offset])) {
        rows.toggleReasoning(reasoning->outputIndex);
        update(entry);
        Q_EMIT flushed();
    }
}

QString TranscriptModel::answerAt(int row) const
{
    const Turn *turn = m_conversation.turn(turnAt(row));
    return turn ? turn->answerText() : QString();
}

TurnId TranscriptModel::turnAt(int row) const
{
    const auto [entry, offset] = m_entries.locate(row);
    return entry < m_entries.size() ? m_entries[entry].turn : TurnId();
}

int TranscriptModel::questionRow(TurnId id) const
{
    const size_t at = m_entries.find(id);
    return at < m_entries.size() ? m_entries[at].first : -1;
}

int TranscriptModel::questionBeside(int row, int step) const
{
    const auto [entry, offset] = m_entries.locate(row);
    if (entry >= m_entries.size())
        return -1;
    if (step < 0 && offset > 0)
        return m_entries[entry].first;
    const size_t beside = step < 0 ? entry - 1 : entry + 1;
    return beside < m_entries.size() ? m_entries[beside].first : -1;
}

int TranscriptModel::questionCount() const
{
    return m_conversation.hasEarlier() ? 0 : int(m_entries.size());
}

int TranscriptModel::lastQuestionRow() const
{
    return m_entries.isEmpty() ? -1 : m_entries[m_entries.size() - 1].first;
}

QStringList TranscriptModel::textsAt(int row) const
{
    const TranscriptRow *shown = m_entries.row(row);
    return shown ? textsOf(*shown) : QStringList();
}

void TranscriptModel::beginEdit(int row)
{
    endEdit();
    const Turn *turn = m_conversation.turn(turnAt(row));
    if (!turn)
        return;
    resumeEdit(turn->id, turn->question);
}

bool TranscriptModel::resumeEdit(TurnId id, const QString &draft)
{
    const QModelIndex question = index(questionRow(id));
    if (!question.isValid())
        return false;
    endEdit();
    m_edited = id;
    m_draft = draft;
    Q_EMIT dataChanged(question, question, {int(Role::Draft), int(Role::Editing)});
    return true;
}

void TranscriptModel::keepDraft(const QString &draft)
{
    m_draft = draft; // whoever wrote it has it
}

void TranscriptModel::endEdit()
{
    const QModelIndex question = index(questionRow(std::exchange(m_edited, TurnId())));
    m_draft.clear();
    if (question.isValid())
        Q_EMIT dataChanged(question, question, {int(Role::Draft), int(Role::Editing)});
}

void TranscriptModel::flush()
{
    m_frame.stop();
    if (m_changed.isEmpty() || !m_watched)
        return;
    QSet<TurnId> changed = std::exchange(m_changed, {}); // mostly the last one
    for (size_t i = m_entries.size(); i-- > 0 && !changed.isEmpty();) {
        if (changed.remove(m_entries[i].turn))
            update(i);
    }
    m_sinceFlush.start();
    Q_EMIT flushed();
}

void TranscriptModel::setWatched(bool watched)
{
    m_watched = watched;
    flush();
}

void TranscriptModel::addTurn(TurnId id)
{
    flush();
    if (const Turn *turn = m_conversation.turn(id))
        insertEntries(m_entries.size(), {*turn});
}

void TranscriptModel::removeTurn(TurnId id)
{
    if (const size_t at = m_entries.find(id); at < m_entries.size())
        removeEntries(at, 1);
}

/// Rows above the place where the paths part are not touched.
void TranscriptModel::takePath(qsizetype from)
{
    removeEntries(size_t(from), m_entries.size() - size_t(from));
    insertEntries(size_t(from), m_conversation.turns().sliced(from));
}

void TranscriptModel::takeEarlier(qsizetype count)
{
    insertEntries(0, m_conversation.turns().first(count));
}

/// All that comes is one insertion. Of much that comes at once only the end is likely to be looked at.
void TranscriptModel::insertEntries(size_t at, const QList<Turn> &turns)
{
    if (turns.isEmpty())
        return;
    std::vector<std::unique_ptr<Entry>> entries;
    int count = 0;
    const qsizetype folded = turns.size() > kManyTurns ? turns.size() - kUnfolded : 0;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns.at(i);
        auto entry = std::make_unique<Entry>(Entry{.turn = turn.id, .rows = {}});
        entry->folded = i < folded && isFinal(turn.state);
        if (!entry->folded) {
            for (const RowEdit &edit : entry->rows.update(turn))
                entry->rows.apply(edit);
        }
        count += entry->count();
        entries.push_back(std::move(entry));
    }
    const int first = m_entries.firstRow(at);
    beginInsertRows({}, first, first + count - 1);
    m_entries.insert(at, std::move(entries));
    endInsertRows();
    Q_EMIT turnsInserted(qsizetype(at), turns.size());
    updateGap(first + count);
    m_sinceFlush.start();
    Q_EMIT flushed();
}

void TranscriptModel::removeEntries(size_t from, size_t count)
{
    if (count == 0)
        return;
    const int first = m_entries.firstRow(from);
    beginRemoveRows({}, first, m_entries.firstRow(from + count) - 1);
    m_entries.remove(from, count);
    endRemoveRows();
    Q_EMIT turnsRemoved(qsizetype(from), qsizetype(count));
    updateGap(first);
}

void TranscriptModel::markChanged(TurnId id)
{
    m_changed.insert(id);
    if (!m_watched)
        return;
    const Turn *turn = m_conversation.turn(id);
    if (turn && isFinal(turn->state)) {
        flush();
    } else if (!m_frame.isActive()) {
        const auto waited =
            std::chrono::milliseconds(m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : kFrame.count());
        m_frame.start(std::max(kFrame - waited, std::chrono::milliseconds(0)));
    }
}

void TranscriptModel::update(size_t entry)
{
    const Turn *turn = m_conversation.turn(m_entries[entry].turn);
    if (!turn || m_entries[entry].folded)
        return;
    for (const RowEdit &edit : m_entries[entry].rows.update(*turn))
        applyEdit(entry, edit);
}

/// Rows that keep their kind in place are changed; from the first one that does not on, old rows go and new
/// ones come, as a view chooses a row's delegate only once.
void TranscriptModel::applyEdit(size_t entry, const RowEdit &edit)
{
    const QList<TranscriptRow> &rows = m_entries[entry].rows.rows();
    const auto kind = [](const TranscriptRow &row) { return rowData(row, Role::Kind); };
    const qsizetype shared = std::min(edit.removed, edit.inserted.size());
    qsizetype same = 0;
    while (same < shared && kind(rows[edit.first + same]) == kind(edit.inserted[same]))
        ++same;
    changeTurnRows(entry, {edit.first, same, edit.inserted.first(same)});
    removeTurnRows(entry, {edit.first + same, edit.removed - same, {}});
    insertTurnRows(entry, {edit.first + same, 0, edit.inserted.sliced(same)});
}

void TranscriptModel::changeTurnRows(size_t entry, const RowEdit &edit)
{
    if (edit.removed == 0)
        return;
    TurnRows &rows = m_entries[entry].rows;
    const QList<TranscriptRow> before = rows.rows().sliced(edit.first, edit.removed);
    rows.apply(edit);
    const int first = m_entries[entry].first + int(edit.first);
    QList<int> roles;
    for (int n = 0; n < int(edit.removed); ++n) {
        roles = changedRoles(before.at(n), edit.inserted.at(n));
        Q_EMIT dataChanged(index(first + n), index(first + n), roles);
    }
    if (roles.isEmpty())
        updateGap(first + int(edit.removed));
}

void TranscriptModel::removeTurnRows(size_t entry, const RowEdit &edit)
{
    if (edit.removed == 0)
        return;
    const int first = m_entries[entry].first + int(edit.first);
    beginRemoveRows({}, first, first + int(edit.removed) - 1);
    m_entries[entry].rows.apply(edit);
    m_entries.renumber(entry + 1);
    endRemoveRows();
    updateGap(first);
}

void TranscriptModel::insertTurnRows(size_t entry, const RowEdit &edit)
{
    if (edit.inserted.isEmpty())
        return;
    const int first = m_entries[entry].first + int(edit.first);
    const int count = int(edit.inserted.size());
    beginInsertRows({}, first, first + count - 1);
    m_entries[entry].rows.apply(edit);
    m_entries.renumber(entry + 1);
    endInsertRows();
    updateGap(first + count);
}

/// The space above a row depends on the row that stands there.
void TranscriptModel::updateGap(int row)
{
    if (row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {int(Role::Gap)});
}

} // namespace Lectern
