// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historymodel.h"

#include "viewmodel/historysection.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTime>

#include <algorithm>
#include <cctype>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kPage = 60; ///< more than the highest window shows

/// So many changes at once are read as one list.
constexpr qsizetype kSingleChanges = 20;

/// Timers stand still while the machine sleeps, and clocks are set: the day is looked at that often at least.
constexpr qint64 kLongestWaitMs = 60 * 60 * 1000;

/// The order of the store: what is pinned first, then what changed last.
bool isBefore(const ConversationRecord &a, const ConversationRecord &b)
{
    return std::tuple(a.pinned, a.changedAt, a.id) > std::tuple(b.pinned, b.changedAt, b.id);
}

bool isBehind(const ConversationRecord &record, const ConversationCursor &place)
{
    return std::tuple(record.pinned, record.changedAt, record.id) <
           std::tuple(place.pinned, place.changedAt, place.id);
}

HistoryShelf shelfOf(const ConversationRecord &record)
{
    if (record.deletedAt)
        return HistoryShelf::Trash;
    return record.archived ? HistoryShelf::Archive : HistoryShelf::Open;
}

} // namespace

QString shownTitle(const ConversationRecord &record)
{
    return record.title.isEmpty() ? HistoryModel::tr("Untitled conversation") : record.title;
}

HistoryModel::HistoryModel(HistoryStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_today(clock.wallNow().toLocalTime().date())
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &HistoryModel::awaitMidnight);
    connect(&store, &HistoryStore::changed, this, &HistoryModel::takeChanged);
    connect(&store, &HistoryStore::erased, this, [this](const QList<ConversationId> &ids) {
        for (const ConversationId id : ids)
            take(id, std::nullopt);
    });
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (m_asked > 0 && filter == m_filter)
        return;
    m_filter = filter;
    if (std::exchange(m_loaded, false))
        Q_EMIT loadedChanged();
    ask(kPage, std::nullopt, true);
}

void HistoryModel::ask(int limit, const std::optional<ConversationCursor> &after, bool afresh)
{
    m_fetching = true;
    const int number = ++m_asked;
    m_store.list(m_filter, limit, after)
        .then(this, [this, number, afresh](const Result<ConversationPage> &page) {
            if (number != m_asked)
                return;
            m_fetching = false;
            if (page)
                takePage(*page, afresh);
            if (!std::exchange(m_loaded, true))
                Q_EMIT loadedChanged();
            if (!page)
                Q_EMIT failed(page.error());
        });
}

/// What came between the question and the answer is here already and newer than a page of before; the store
/// answers in the order in which it was asked, so a page is never older than what it meets.
void HistoryModel::takePage(const ConversationPage &page, bool afresh)
{
    m_next = page.next;
    if (afresh) {
        replaceAll(page.records);
        return;
    }
    QList<ConversationRecord> behind;
    for (const ConversationRecord &record : page.records) {
        if (rowOf(record.id) >= 0)
            put(record);
        else
            behind.append(record);
    }
    if (!behind.isEmpty())
        insert(count(), behind);
}

void HistoryModel::takeChanged(const QList<ConversationId> &ids)
{
    if (m_asked == 0)
        return;
    if (ids.size() > kSingleChanges) {
        ask(std::max(kPage, count()), std::nullopt, true);
        Q_EMIT readAnew();
        return;
    }
    for (const ConversationId id : ids) {
        m_store.find(id).then(this, [this, id](const Result<std::optional<ConversationRecord>> &found) {
            if (found)
                take(id, *found);
        });
    }
}

void HistoryModel::take(ConversationId id, const std::optional<ConversationRecord> &record)
{
    if (record && belongs(*record)) {
        put(*record);
        return;
    }
    if (const int row = rowOf(id); row >= 0)
        remove(row, 1);
    Q_EMIT left(id);
}

/// Where the list goes on in the store, what belongs behind its end comes with its page.
void HistoryModel::put(const ConversationRecord &record)
{
    const int row = rowOf(record.id);
    if (m_next && isBehind(record, *m_next)) {
        if (row >= 0)
            remove(row, 1);
        return;
    }
    const int place = placeFor(record, row);
    if (row < 0) {
        insert(place, {record});
        return;
    }
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_records.move(row, place);
        endMoveRows();
    }
    change(place, record);
}

/// In runs: what is not there any more goes, as does what stands elsewhere now; then what is missing comes.
void HistoryModel::replaceAll(const QList<ConversationRecord> &records)
{
    QHash<ConversationId, int> places;
    for (int i = 0; i < records.size(); ++i)
        places.insert(records[i].id, i);
    int kept = int(records.size()); // the place of the row below that stays
    int end = count();              // of the run that goes
    for (int row = count() - 1; row >= -1; --row) {
        const int place = row < 0 ? -1 : places.value(m_records[row].id, kept);
        if (place >= kept)
            continue;
        remove(row + 1, end - row - 1);
        kept = place;
        end = row;
    }
    for (int row = 0; row < records.size(); ++row) {
        int next = row; // the next one that is there already
        while (next < records.size() && (row >= count() || records[next].id != m_records[row].id))
            ++next;
        if (next > row)
            insert(row, records.sliced(row, next - row));
        row = next;
        if (row < records.size())
            change(row, records[row]);
    }
}

void HistoryModel::insert(int row, const QList<ConversationRecord> &records)
{
    beginInsertRows({}, row, row + int(records.size()) - 1);
    m_records.insert(row, records.size(), {});
    std::ranges::copy(records, m_records.begin() + row);
    endInsertRows();
    Q_EMIT countChanged();
}

void HistoryModel::remove(int row, int number)
{
    if (number < 1)
        return;
    beginRemoveRows({}, row, row + number - 1);
    m_records.remove(row, number);
    endRemoveRows();
    Q_EMIT countChanged();
}

void HistoryModel::change(int row, const ConversationRecord &record)
{
    if (m_records[row] == record)
        return;
    m_records[row] = record;
    Q_EMIT dataChanged(index(row), index(row));
}

bool HistoryModel::belongs(const ConversationRecord &record) const
{
    return shelfOf(record) == m_filter.shelf && (!m_filter.owner || record.owner == *m_filter.owner) &&
           (!m_filter.tag || record.tags.contains(*m_filter.tag));
}

/// Among the rows that are there but for the one that is `without`.
int HistoryModel::placeFor(const ConversationRecord &record, int without) const
{
    const auto behind = std::ranges::find_if(m_records, [&](const ConversationRecord &other) {
        return other.id != record.id && isBefore(record, other);
    });
    const int place = int(behind - m_records.begin());
    return without >= 0 && without < place ? place - 1 : place;
}

const ConversationRecord *HistoryModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_records[row] : nullptr;
}

int HistoryModel::rowOf(ConversationId id) const
{
    const auto at = std::ranges::find(m_records, id, &ConversationRecord::id);
    return at == m_records.end() ? -1 : int(at - m_records.begin());
}

void HistoryModel::setRunning(const QSet<ConversationId> &running)
{
    const QSet<ConversationId> before = std::exchange(m_running, running);
    tellRole((before - running) + (running - before), Role::Running);
}

void HistoryModel::setMarked(const QSet<ConversationId> &marked)
{
    const QSet<ConversationId> before = std::exchange(m_marked, marked);
    tellRole((before - marked) + (marked - before), Role::Marked);
}

void HistoryModel::setCurrent(ConversationId current)
{
    const ConversationId before = std::exchange(m_current, current);
    if (before != current)
        tellRole({before, current}, Role::Current);
}

void HistoryModel::tellRole(const QSet<ConversationId> &ids, Role role)
{
    if (ids.isEmpty())
        return;
    for (int row = 0; row < count(); ++row) {
        if (ids.contains(m_records[row].id))
            Q_EMIT dataChanged(index(row), index(row), {int(role), int(Role::Spoken)});
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationRecord &record = m_records[index.row()];
    if (role == Qt::DisplayRole)
        return shownTitle(record);
    switch (Role(role)) {
    case Role::Title:
        return shownTitle(record);
    case Role::Section:
        return record.pinned ? pinnedTitle() : sectionTitle(record.changedAt.toLocalTime().date(), m_today);
    case Role::Pinned:
        return record.pinned;
    case Role::Unread:
        return record.unread;
    case Role::Running:
        return m_running.contains(record.id);
    case Role::Current:
        return record.id == m_current;
    case Role::Marked:
        return m_marked.contains(record.id);
    case Role::Tags:
        return record.tags;
    case Role::Note:
        return note(record);
    case Role::Spoken:
        return spoken(record);
    }
    return {};
}

QString HistoryModel::note(const ConversationRecord &record) const
{
    if (!record.deletedAt)
        return {};
    const QDateTime end = record.deletedAt->addSecs(std::chrono::seconds(kTrashTime).count());
    const qint64 days = m_today.daysTo(end.toLocalTime().date());
    return days < 1 ? tr("Goes today") : tr("Goes in %n day(s)", "", int(days));
}

QString HistoryModel::spoken(const ConversationRecord &record) const
{
    QStringList parts{shownTitle(record)};
    if (m_running.contains(record.id))
        parts += tr("answer is coming");
    if (record.unread)
        parts += tr("new answer");
    if (record.pinned)
        parts += tr("pinned");
    parts += record.tags;
    if (const QString when = note(record); !when.isEmpty())
        parts += when;
    return parts.join(u", "_s);
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    QHash<int, QByteArray> names;
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name = roles.key(i);
        name[0] = char(std::tolower(name[0]));
        names.insert(roles.value(i), name);
    }
    return names;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(kPage, m_next, false);
}

void HistoryModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    awaitMidnight();
    Q_EMIT watchedChanged();
}

/// While nobody looks no timer runs, and the day is that of the last look.
void HistoryModel::awaitMidnight()
{
    m_midnight.stop();
    if (!m_watched)
        return;
    const QDateTime now = m_clock.wallNow().toLocalTime();
    if (now.date() != m_today) {
        m_today = now.date();
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {int(Role::Section), int(Role::Note)});
        Q_EMIT dayChanged();
    }
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(int(std::clamp<qint64>(left, 1, kLongestWaitMs)));
}

} // namespace Lectern
