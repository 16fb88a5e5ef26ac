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

QList<ConversationId> loaded(const HistoryModel &list)
{
    QList<ConversationId> ids;
    for (int row = 0; row < list.count(); ++row)
        ids.append(list.at(row)->id);
    return ids;
}

HistoryStore::Done whetherDone(const HistoryStore::Answer<QList<ConversationId>> &changed)
{
    return HistoryStore::Answer<QList<ConversationId>>(changed).then(
        [](const Result<QList<ConversationId>> &ids) -> std::optional<Error> {
            return ids ? std::nullopt : std::optional(ids.error());
        });
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
    connect(&m_list, &HistoryModel::dayChanged, this, [this] { m_store.emptyTrash(); });
    connect(&m_list, &HistoryModel::failed, this, &HistoryViewModel::tellProblem);
    connect(&m_list, &HistoryModel::left, this, [this](ConversationId id) {
        if (!m_marks.contains(id))
            return;
        m_marks.remove({id});
        tellMarks();
    });
    connect(&m_list, &HistoryModel::readAnew, this, &HistoryViewModel::keepMarks);
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
    const ConversationRecord *record = m_list.at(row);
    if (record && shelf() != Shelf::Trash)
        Q_EMIT openRequested(record->id);
}

void HistoryViewModel::step(int rows)
{
    const int current = currentRow();
    open(current < 0 ? (rows > 0 ? 0 : -1) : current + rows);
}

/// They come first in the list of all.
void HistoryViewModel::openPinned(int number)
{
    const ConversationRecord *record = m_list.at(number);
    if (record && record->pinned && shelf() == Shelf::Open)
        Q_EMIT openRequested(record->id);
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
    if (const ConversationRecord *record = m_list.at(row))
        m_marks.markTo(record->id, loaded(m_list));
    tellMarks();
}

/// Those that are loaded at once; the others follow unless something is marked or done meanwhile.
void HistoryViewModel::markAll()
{
    m_marks.markAll(loaded(m_list));
    tellMarks();
    const HistoryFilter filter = m_list.filter();
    const QSet<ConversationId> marked = m_marks.ids();
    m_store.list(filter, kAll).then(this, [this, filter, marked](const Result<ConversationPage> &page) {
        if (!page) {
            tellProblem(page.error());
        } else if (filter == m_list.filter() && marked == m_marks.ids()) {
            m_marks.markAll(idsOf(page->records));
            tellMarks();
        }
    });
}

/// Many have changed: of what is marked stays what is still there, loaded or not.
void HistoryViewModel::keepMarks()
{
    if (m_marks.ids().isEmpty())
        return;
    const HistoryFilter filter = m_list.filter();
    m_store.list(filter, kAll).then(this, [this, filter](const Result<ConversationPage> &page) {
        if (!page || filter != m_list.filter())
            return;
        m_marks.keepOnly(idsOf(page->records));
        tellMarks();
    });
}

void HistoryViewModel::clearMarks()
{
    m_marks.clear();
    tellMarks();
}

HistoryChoice HistoryViewModel::choice(int row) const
{
    HistoryChoice choice = only(row);
    if (choice.count() == 1 && m_marks.contains(choice.ids.constFirst()))
        choice.ids = m_marks.ids().values();
    return choice;
}

HistoryChoice HistoryViewModel::only(int row) const
{
    const ConversationRecord *record = m_list.at(row);
    return record ? HistoryChoice{{record->id}, record->title, record->pinned, record->tags}
                  : HistoryChoice();
}

HistoryChoice HistoryViewModel::marks() const
{
    return {m_marks.ids().values(), {}, false, {}};
}

int HistoryViewModel::rowOf(const HistoryChoice &choice) const
{
    return choice.ids.isEmpty() ? -1 : m_list.rowOf(choice.ids.constFirst());
}

void HistoryViewModel::tellMarks()
{
    m_list.setMarked(m_marks.ids());
    Q_EMIT markedChanged();
}

/// Who undoes it does so for those that it changed.
void HistoryViewModel::change(const Changed &changed, const Notice &notice, const Back &back)
{
    Changed(changed).then(this, [this, notice, back](const Result<Ids> &ids) {
        if (!ids)
            return tellProblem(ids.error());
        const Deed undo = [back, changed = *ids] { return whetherDone(back(changed)); };
        tell(notice(int(ids->size())), ids->isEmpty() ? Deed() : undo);
    });
}

void HistoryViewModel::carryOut(const HistoryStore::Done &done, const QString &notice, const Deed &undo)
{
    HistoryStore::Done(done).then(this, [this, notice, undo](const std::optional<Error> &error) {
        tell(error ? errorSentence(*error) : notice, error ? Deed() : undo);
    });
}

void HistoryViewModel::tellProblem(const Error &error)
{
    tell(errorSentence(error), {});
}

void HistoryViewModel::tellAnswerElsewhere()
{
    tell(tr("An answer is coming here in another window of Lectern. Open the conversation again later."), {});
}

void HistoryViewModel::tell(const QString &notice, const Deed &undo)
{
    m_notice = notice;
    m_undo = undo;
    Q_EMIT noticeChanged();
}

void HistoryViewModel::rename(const HistoryChoice &choice, const QString &title)
{
    const QString name = title.simplified();
    if (choice.ids.isEmpty() || name.isEmpty() || name == choice.title)
        return;
    const ConversationId id = choice.ids.constFirst();
    carryOut(m_store.rename(id, name), tr("Renamed"),
             [this, id, before = choice.title] { return m_store.rename(id, before, true); });
}

void HistoryViewModel::setPinned(const HistoryChoice &choice, bool pinned)
{
    if (choice.ids.isEmpty())
        return;
    change(
        m_store.setPinned(choice.ids, pinned),
        [pinned](int number) {
            return pinned ? tr("Pinned %n conversation(s)", "", number)
                          : tr("Unpinned %n conversation(s)", "", number);
        },
        [this, pinned](const Ids &ids) { return m_store.setPinned(ids, !pinned); });
}

void HistoryViewModel::setArchived(const HistoryChoice &choice, bool archived)
{
    if (choice.ids.isEmpty())
        return;
    clearMarks();
    change(
        m_store.setArchived(choice.ids, archived),
        [archived](int number) {
            return archived ? tr("Archived %n conversation(s)", "", number)
                            : tr("Moved %n conversation(s) out of the archive", "", number);
        },
        [this, archived](const Ids &ids) { return m_store.setArchived(ids, !archived); });
}

void HistoryViewModel::addTag(const HistoryChoice &choice, const QString &tag)
{
    const QString name = tag.simplified();
    if (name.isEmpty() || choice.ids.isEmpty())
        return;
    change(
        m_store.addTag(choice.ids, name),
        [name](int number) { return tr("Tagged %n conversation(s) “%1”", "", number).arg(name); },
        [this, name](const Ids &ids) { return m_store.removeTag(ids, name); });
    reloadTags();
}

void HistoryViewModel::removeTag(const HistoryChoice &choice, const QString &tag)
{
    if (choice.ids.isEmpty())
        return;
    change(
        m_store.removeTag(choice.ids, tag),
        [tag](int number) { return tr("Removed the tag “%1” from %n conversation(s)", "", number).arg(tag); },
        [this, tag](const Ids &ids) { return m_store.addTag(ids, tag); });
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

void HistoryViewModel::trash(const HistoryChoice &choice)
{
    if (choice.ids.isEmpty())
        return;
    clearMarks();
    Q_EMIT removed(choice.ids);
    change(
        m_store.trash(choice.ids),
        [](int number) { return tr("Moved %n conversation(s) to the trash", "", number); },
        [this](const Ids &ids) { return m_store.restore(ids); });
}

void HistoryViewModel::restore(const HistoryChoice &choice)
{
    if (choice.ids.isEmpty())
        return;
    clearMarks();
    change(
        m_store.restore(choice.ids), [](int number) { return tr("Restored %n conversation(s)", "", number); },
        [this](const Ids &ids) { return m_store.trash(ids); });
}

void HistoryViewModel::erase(const HistoryChoice &choice)
{
    const QList<ConversationId> ids = choice.ids;
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
