// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyviewmodel.h"

#include "viewmodel/errorsentence.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// No history is longer; what is marked by "all" is read in one piece.
constexpr int kAll = 10'000'000;

QList<ConversationId> idsOf(const QList<ConversationRecord> &records)
{
    QList<ConversationId> ids;
    ids.reserve(records.size());
    for (const ConversationRecord &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

HistoryViewModel::HistoryViewModel(HistoryStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_list(store, clock)
{
    connect(&store, &HistoryStore::stateChanged, this, &HistoryViewModel::stateChanged);
    connect(&store, &HistoryStore::problemChanged, this, &HistoryViewModel::stateChanged);
    connect(&store, &HistoryStore::erased, this, [this](const QList<ConversationId> &ids) {
        m_marks.remove(ids);
        tellMarks();
    });
    connect(&m_list, &HistoryModel::failed, this,
            [this](const Error &error) { tell(errorSentence(error), {}); });
    connect(&m_list, &HistoryModel::dayChanged, this, [this] { m_store.emptyTrash(); });
}

HistoryViewModel::~HistoryViewModel() = default;

QString HistoryViewModel::problem() const
{
    return m_store.problem() ? errorSentence(*m_store.problem()) : QString();
}

bool HistoryViewModel::isWritable() const
{
    return m_store.state() != HistoryState::ReadOnly;
}

void HistoryViewModel::setShelf(Shelf shelf)
{
    HistoryFilter filter = m_list.filter();
    filter.shelf = HistoryShelf(shelf);
    setFilter(filter);
}

void HistoryViewModel::setTag(const QString &tag)
{
    HistoryFilter filter = m_list.filter();
    filter.tag = tag.isEmpty() ? std::nullopt : std::optional(tag);
    setFilter(filter);
}

void HistoryViewModel::setOwner(const QString &owner)
{
    setFilter({HistoryShelf::Open, owner, {}});
    reloadTags();
}

/// What is marked is seen: other rows begin unmarked.
void HistoryViewModel::setFilter(const HistoryFilter &filter)
{
    clearMarks();
    m_list.setFilter(filter);
    Q_EMIT filterChanged();
}

void HistoryViewModel::setCurrent(ConversationId id)
{
    m_current = id;
    m_list.setCurrent(id);
}

void HistoryViewModel::open(int row)
{
    if (const ConversationRecord *record = m_list.at(row))
        Q_EMIT openRequested(record->id);
}

void HistoryViewModel::step(int rows)
{
    const int current = currentRow();
    open(current < 0 ? (rows > 0 ? 0 : -1) : current + rows);
}

void HistoryViewModel::mark(int row)
{
    if (const ConversationRecord *record = m_list.at(row))
        m_marks.mark(record->id);
    tellMarks();
}

void HistoryViewModel::toggleMark(int row)
{
    if (const ConversationRecord *record = m_list.at(row))
        m_marks.toggle(record->id);
    tellMarks();
}

void HistoryViewModel::markTo(int row)
{
    QList<ConversationId> order;
    for (int i = 0; i < m_list.count(); ++i)
        order.append(m_list.at(i)->id);
    if (const ConversationRecord *record = m_list.at(row))
        m_marks.markTo(record->id, order);
    tellMarks();
}

void HistoryViewModel::markAll()
{
    const HistoryFilter filter = m_list.filter();
    m_store.list(filter, kAll).then(this, [this, filter](const Result<ConversationPage> &page) {
        if (!page) {
            tell(errorSentence(page.error()), {});
        } else if (filter == m_list.filter()) {
            m_marks.markAll(idsOf(page->records));
            tellMarks();
        }
    });
}

void HistoryViewModel::clearMarks()
{
    m_marks.clear();
    tellMarks();
}

int HistoryViewModel::markedRow() const
{
    for (int row = 0; row < m_list.count(); ++row) {
        if (m_marks.contains(m_list.at(row)->id))
            return row;
    }
    return -1;
}

bool HistoryViewModel::isPinned(int row) const
{
    const ConversationRecord *record = m_list.at(row);
    return record && record->pinned;
}

QStringList HistoryViewModel::tagsOf(int row) const
{
    const ConversationRecord *record = m_list.at(row);
    return record ? record->tags : QStringList();
}

void HistoryViewModel::tellMarks()
{
    m_list.setMarked(m_marks.ids());
    Q_EMIT markedChanged();
}

QList<ConversationId> HistoryViewModel::targets(int row) const
{
    const ConversationRecord *record = m_list.at(row);
    if (!record)
        return {};
    return m_marks.contains(record->id) ? m_marks.ids().values() : QList<ConversationId>{record->id};
}

/// Those for which something changes, so that undoing it changes no others.
QList<ConversationId> HistoryViewModel::but(QList<ConversationId> ids, const Claim &holds) const
{
    ids.removeIf([&](ConversationId id) {
        const ConversationRecord *record = m_list.at(m_list.rowOf(id));
        return record && holds(*record);
    });
    return ids;
}

void HistoryViewModel::carryOut(const HistoryStore::Done &done, const QString &notice, const Deed &undo)
{
    HistoryStore::Done(done).then(this, [this, notice, undo](const std::optional<Error> &error) {
        tell(error ? errorSentence(*error) : notice, error ? Deed() : undo);
    });
}

void HistoryViewModel::tell(const QString &notice, const Deed &undo)
{
    m_notice = notice;
    m_undo = undo;
    Q_EMIT noticeChanged();
}

void HistoryViewModel::rename(int row, const QString &title)
{
    const ConversationRecord *record = m_list.at(row);
    const QString name = title.simplified();
    if (!record || name.isEmpty() || name == record->title)
        return;
    carryOut(m_store.rename(record->id, name), tr("Renamed"),
             [this, before = *record] { return m_store.rename(before.id, before.title, true); });
}

void HistoryViewModel::setPinned(int row, bool pinned)
{
    const QList<ConversationId> ids =
        but(targets(row), [pinned](const ConversationRecord &record) { return record.pinned == pinned; });
    const int number = int(ids.size());
    if (ids.isEmpty())
        return;
    carryOut(m_store.setPinned(ids, pinned),
             pinned ? tr("Pinned %n conversation(s)", "", number)
                    : tr("Unpinned %n conversation(s)", "", number),
             [this, ids, pinned] { return m_store.setPinned(ids, !pinned); });
}

void HistoryViewModel::setArchived(int row, bool archived)
{
    const QList<ConversationId> ids = targets(row);
    const int number = int(ids.size());
    if (ids.isEmpty())
        return;
    clearMarks();
    carryOut(m_store.setArchived(ids, archived),
             archived ? tr("Archived %n conversation(s)", "", number)
                      : tr("Moved %n conversation(s) out of the archive", "", number),
             [this, ids, archived] { return m_store.setArchived(ids, !archived); });
}

void HistoryViewModel::addTag(int row, const QString &tag)
{
    const QString name = tag.simplified();
    const QList<ConversationId> ids =
        but(targets(row), [&name](const ConversationRecord &record) { return record.tags.contains(name); });
    if (ids.isEmpty() || name.isEmpty())
        return;
    carryOut(m_store.addTag(ids, name), tr("Tagged %n conversation(s) “%1”", "", int(ids.size())).arg(name),
             [this, ids, name] { return m_store.removeTag(ids, name); });
    reloadTags();
}

void HistoryViewModel::removeTag(int row, const QString &tag)
{
    const QList<ConversationId> ids = targets(row);
    if (ids.isEmpty())
        return;
    carryOut(m_store.removeTag(ids, tag),
             tr("Removed the tag “%1” from %n conversation(s)", "", int(ids.size())).arg(tag),
             [this, ids, tag] { return m_store.addTag(ids, tag); });
    reloadTags();
}

void HistoryViewModel::reloadTags()
{
    m_store.tags().then(this, [this](const Result<QStringList> &tags) {
        if (!tags || *tags == m_tags)
            return;
        m_tags = *tags;
        Q_EMIT tagsChanged();
    });
}

void HistoryViewModel::trash(int row)
{
    const QList<ConversationId> ids = targets(row);
    if (ids.isEmpty())
        return;
    clearMarks();
    Q_EMIT removed(ids);
    carryOut(m_store.trash(ids), tr("Moved %n conversation(s) to the trash", "", int(ids.size())),
             [this, ids] { return m_store.restore(ids); });
}

void HistoryViewModel::restore(int row)
{
    const QList<ConversationId> ids = targets(row);
    if (ids.isEmpty())
        return;
    clearMarks();
    carryOut(m_store.restore(ids), tr("Restored %n conversation(s)", "", int(ids.size())),
             [this, ids] { return m_store.trash(ids); });
}

void HistoryViewModel::erase(int row)
{
    const QList<ConversationId> ids = targets(row);
    if (ids.isEmpty())
        return;
    clearMarks();
    Q_EMIT removed(ids);
    carryOut(m_store.erase(ids), tr("Deleted %n conversation(s) for good", "", int(ids.size())), {});
}

void HistoryViewModel::undo()
{
    const Deed undo = std::exchange(m_undo, {});
    if (undo)
        carryOut(undo(), tr("Undone"), {});
    reloadTags();
}

void HistoryViewModel::clearNotice()
{
    tell({}, {});
}

} // namespace Lectern
