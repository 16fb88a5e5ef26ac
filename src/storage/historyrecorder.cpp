// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/historyrecorder.h"

#include "conversation/title.h"
#include "storage/historystore.h"

#include <algorithm>

namespace Lectern {

namespace {

/// A kill loses no more of an unfinished item than what came in this time.
constexpr std::chrono::milliseconds kWriteInterval(1000);

/// Between attempts to write what could not be written.
constexpr std::chrono::milliseconds kLongestWait(60'000);

/// What the history does not take so many times it never will: the conversation is gone, or the turn has
/// ended elsewhere.
constexpr int kMaxRefusals = 5;

bool isRefused(const Error &error)
{
    return error.kind == ErrorKind::File || error.kind == ErrorKind::HistoryNewer;
}

/// What a running turn has beside its items, in comparison with what was written.
bool isSameHead(const Turn &a, const Turn &b)
{
    return a.state == b.state && a.delivery == b.delivery && a.model == b.model &&
           a.responseId == b.responseId && a.detour == b.detour && a.outputBase == b.outputBase &&
           a.resumes == b.resumes && a.oddities == b.oddities;
}

/// How many items from the first on are as they were written, and will stay so.
qsizetype settledItems(const Turn &turn, const QList<int> &written)
{
    const auto isWritten = [](const AnswerItem &item, int index) {
        return item.done && item.outputIndex == index;
    };
    const auto differs =
        std::mismatch(turn.items.cbegin(), turn.items.cend(), written.cbegin(), written.cend(), isWritten);
    return differs.first - turn.items.cbegin();
}

qsizetype doneItems(const Turn &turn)
{
    return std::ranges::count_if(turn.items, &AnswerItem::done);
}

/// Those from the place `settled` on have been written.
void noteItems(const Turn &turn, QList<int> &written, qsizetype settled)
{
    written.resize(settled);
    for (qsizetype place = settled; place < turn.items.size() && turn.items.at(place).done; ++place)
        written.append(turn.items.at(place).outputIndex);
}

} // namespace

HistoryRecorder::HistoryRecorder(HistoryStore &store, const Conversation &conversation, const Clock &clock,
                                 const ConversationRecord &record, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversation(conversation)
    , m_clock(clock)
    , m_record(record)
    , m_put(record.leaf.isValid() ? Put::Done : Put::No)
    , m_write(this)
    , m_repeat(this)
{
    m_write.setSingleShot(true);
    m_write.setInterval(kWriteInterval);
    m_repeat.setSingleShot(true);
    m_repeat.setInterval(kWriteInterval);
    connect(&m_write, &QTimer::timeout, this, &HistoryRecorder::writeAll);
    connect(&m_repeat, &QTimer::timeout, this, &HistoryRecorder::writeFailed);
    connect(&conversation, &Conversation::turnAdded, this, &HistoryRecorder::takeAdded);
    connect(&conversation, &Conversation::turnContinued, this, &HistoryRecorder::takeContinued);
    connect(&conversation, &Conversation::turnChanged, this, &HistoryRecorder::takeChanged);
    connect(&conversation, &Conversation::turnRemoved, this, &HistoryRecorder::takeRemoved);
    connect(&store, &HistoryStore::erased, this, &HistoryRecorder::takeErased);
    connect(&store, &HistoryStore::problemChanged, this, [this] {
        if (!m_store.problem())
            writeFailed();
    });
}

HistoryRecorder::~HistoryRecorder()
{
    writeAll();
    writeFailed();
}

void HistoryRecorder::takeAdded(TurnId id)
{
    const Turn *turn = m_conversation.turn(id);
    if (turn && !isFinal(turn->state) && !m_tracks.contains(id)) {
        const Turn head = placed(*turn);
        if (m_put == Put::No)
            prepareRecord(head);
        if (m_replaced.isValid())
            m_store.removeTurn(m_replaced);
        Track &track = m_tracks[id];
        track.head = head;
        writeWhole(*turn, track);
    }
    m_replaced = {};
}

void HistoryRecorder::takeContinued(TurnId id)
{
    const Turn *turn = m_conversation.turn(id);
    if (!turn)
        return;
    Track &track = m_tracks[id];
    track.head = placed(*turn);
    track.isOver = false;
    writeWhole(*turn, track);
}

void HistoryRecorder::takeRemoved(TurnId id)
{
    m_replaced = id;
    drop(id);
}

void HistoryRecorder::takeErased(const QList<ConversationId> &ids)
{
    if (!ids.contains(m_record.id))
        return;
    for (const TurnId id : m_tracks.keys())
        drop(id);
}

void HistoryRecorder::takeChanged(TurnId id)
{
    const Turn *turn = m_conversation.turn(id);
    const auto track = m_tracks.find(id);
    if (!turn || track == m_tracks.end() || track->isOver)
        return;
    if (isFinal(turn->state))
        finish(*turn);
    else
        follow(*turn, *track);
}

void HistoryRecorder::prepareRecord(const Turn &first)
{
    m_record.createdAt = first.askedAt;
    m_record.changedAt = first.askedAt;
    m_record.model = first.model;
    m_record.effort = first.effort;
    m_record.key = m_conversation.key();
    if (m_record.title.isEmpty())
        m_record.title = titleFor(first.question);
}

/// `turn` with its place in the tree and its time, where the conversation has not said them.
Turn HistoryRecorder::placed(const Turn &turn) const
{
    Turn head = turn;
    head.items.clear();
    if (!head.askedAt.isValid())
        head.askedAt = m_clock.wallNow();
    const QList<Turn> &path = m_conversation.turns();
    const auto at = std::ranges::find(path, turn.id, &Turn::id);
    if (!head.parent.isValid() && at != path.cend() && at != path.cbegin())
        head.parent = std::prev(at)->id;
    return head;
}

void HistoryRecorder::follow(const Turn &turn, Track &track)
{
    if (track.isIncomplete)
        return; // all of it is written when that works
    if (doneItems(turn) > track.allDone)
        writeItems(turn, track);
    else if (!m_write.isActive())
        m_write.start();
}

void HistoryRecorder::writeItems(const Turn &turn, Track &track)
{
    const qsizetype settled = settledItems(turn, track.doneItems);
    noteItems(turn, track.doneItems, settled);
    track.allDone = doneItems(turn);
    watch(turn.id, m_store.keepItems(turn.id, int(settled), turn.items.mid(settled)));
}

void HistoryRecorder::writeHead(const Turn &turn, Track &track)
{
    if (isSameHead(turn, track.head))
        return;
    Turn head = turn;
    head.items.clear();
    head.askedAt = track.head.askedAt;
    head.parent = track.head.parent;
    track.head = head;
    watch(turn.id, m_store.keepTurn(m_record.id, head));
}

/// In one piece, and with the conversation while that is not there.
void HistoryRecorder::writeWhole(const Turn &turn, Track &track)
{
    Turn whole = turn;
    whole.askedAt = track.head.askedAt;
    whole.parent = track.head.parent;
    track.head = whole;
    track.head.items.clear();
    track.doneItems.clear();
    noteItems(turn, track.doneItems, 0);
    track.allDone = doneItems(turn);
    track.isIncomplete = false;
    const bool puts = m_put == Put::No;
    if (puts)
        m_put = Put::UnderWay;
    watch(turn.id, m_store.keepTurns(m_record.id, {whole}, puts ? std::optional(m_record) : std::nullopt),
          puts);
}

void HistoryRecorder::watch(TurnId id, HistoryStore::Done done, bool puts)
{
    ++m_tracks[id].underWay;
    done.then(this, [this, id, puts](const std::optional<Error> &error) {
        if (puts)
            m_put = error ? Put::No : Put::Done;
        takeWritten(id, error);
    });
}

void HistoryRecorder::takeWritten(TurnId id, const std::optional<Error> &error)
{
    const auto track = m_tracks.find(id);
    if (track == m_tracks.end())
        return;
    --track->underWay;
    if (error) {
        track->refusals += isRefused(*error) && !track->isIncomplete ? 1 : 0;
        track->isIncomplete = true;
    }
    if (track->underWay > 0)
        return;
    if (track->isIncomplete && track->refusals < kMaxRefusals && m_conversation.turn(id)) {
        if (!m_repeat.isActive())
            m_repeat.start();
        return;
    }
    m_repeat.setInterval(kWriteInterval);
    track->refusals = 0;
    if (track->isOver || track->isIncomplete)
        drop(id);
}

/// All of it once more: what changed in items that were finished comes with the end.
void HistoryRecorder::finish(const Turn &turn)
{
    Track &track = m_tracks[turn.id];
    track.isOver = true;
    if (std::ranges::all_of(m_tracks, &Track::isOver))
        m_write.stop();
    if (!track.isIncomplete || track.underWay == 0)
        writeWhole(turn, track);
}

void HistoryRecorder::writeAll()
{
    for (const TurnId id : m_tracks.keys()) { // what is answered at once may end a track
        const Turn *turn = m_conversation.turn(id);
        const auto isDue = [this, id] {
            const auto track = m_tracks.constFind(id);
            return track != m_tracks.cend() && !track->isIncomplete && !track->isOver;
        };
        if (turn && isDue())
            writeItems(*turn, m_tracks[id]);
        if (turn && isDue())
            writeHead(*turn, m_tracks[id]);
    }
}

/// What did not work before; each time with more patience.
void HistoryRecorder::writeFailed()
{
    m_repeat.stop();
    m_repeat.setInterval(std::min(m_repeat.intervalAsDuration() * 2, kLongestWait));
    for (const TurnId id : m_tracks.keys()) {
        const Turn *turn = m_conversation.turn(id);
        const auto track = m_tracks.find(id);
        if (turn && track != m_tracks.end() && track->isIncomplete && track->underWay == 0)
            writeWhole(*turn, *track);
    }
}

void HistoryRecorder::drop(TurnId id)
{
    if (m_tracks.remove(id) > 0 && m_tracks.isEmpty())
        Q_EMIT caughtUp();
}

} // namespace Lectern
