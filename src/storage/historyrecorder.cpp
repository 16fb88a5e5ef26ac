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

} // namespace

HistoryRecorder::HistoryRecorder(HistoryStore &store, const Conversation &conversation, const Clock &clock,
                                 const ConversationRecord &record, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversation(conversation)
    , m_clock(clock)
    , m_record(record)
    , m_isPut(record.leaf.isValid())
    , m_write(this)
{
    m_write.setSingleShot(true);
    m_write.setInterval(kWriteInterval);
    connect(&m_write, &QTimer::timeout, this, &HistoryRecorder::writeAll);
    connect(&conversation, &Conversation::turnAdded, this, &HistoryRecorder::takeAdded);
    connect(&conversation, &Conversation::turnChanged, this, &HistoryRecorder::takeChanged);
    connect(&conversation, &Conversation::turnRemoved, this, &HistoryRecorder::takeRemoved);
}

HistoryRecorder::~HistoryRecorder()
{
    writeAll();
}

void HistoryRecorder::takeAdded(TurnId id)
{
    const Turn *turn = m_conversation.turn(id);
    if (turn && !isFinal(turn->state) && !m_tracks.contains(id))
        begin(*turn);
    m_replaced = {}; // else it was a step to another branch
}

void HistoryRecorder::takeRemoved(TurnId id)
{
    if (m_empty.contains(id))
        m_replaced = id;
}

void HistoryRecorder::takeChanged(TurnId id)
{
    const Turn *turn = m_conversation.turn(id);
    if (!turn)
        return;
    const auto track = m_tracks.find(id);
    if (isFinal(turn->state)) {
        if (track != m_tracks.end())
            finish(*turn);
    } else if (track != m_tracks.end()) {
        follow(*turn, *track);
    } else {
        begin(*turn); // the person has the answer continued
        writeItems(*turn, m_tracks[id]);
    }
}

void HistoryRecorder::putConversation(const Turn &first)
{
    m_record.createdAt = first.askedAt;
    m_record.changedAt = first.askedAt;
    m_record.model = first.model;
    m_record.effort = first.effort;
    m_record.key = m_conversation.key();
    if (m_record.title.isEmpty())
        m_record.title = titleFor(first.question);
    m_store.put(m_record);
    m_isPut = true;
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

void HistoryRecorder::begin(const Turn &turn)
{
    const Turn head = placed(turn);
    if (!m_isPut)
        putConversation(head);
    if (m_replaced.isValid() && m_empty.take(m_replaced) == head.parent)
        m_store.removeTurn(m_replaced);
    m_tracks.insert(turn.id, Track{.head = head});
    m_store.keepTurn(m_record.id, head);
}

void HistoryRecorder::follow(const Turn &turn, Track &track)
{
    const qsizetype settled = settledItems(turn, track.doneItems);
    const auto unsettled = turn.items.cbegin() + settled;
    if (std::any_of(unsettled, turn.items.cend(), [](const AnswerItem &item) { return item.done; }))
        writeItems(turn, track);
    else if (!m_write.isActive())
        m_write.start();
}

void HistoryRecorder::writeItems(const Turn &turn, Track &track)
{
    const qsizetype settled = settledItems(turn, track.doneItems);
    m_store.keepItems(turn.id, int(settled), turn.items.mid(settled));
    track.doneItems.resize(settled);
    for (qsizetype place = settled; place < turn.items.size() && turn.items.at(place).done; ++place)
        track.doneItems.append(turn.items.at(place).outputIndex);
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
    m_store.keepTurn(m_record.id, head);
}

/// All of it once more: what changed in items that were finished comes with the end.
void HistoryRecorder::finish(const Turn &turn)
{
    Track track = m_tracks.take(turn.id);
    m_store.keepItems(turn.id, 0, turn.items);
    writeHead(turn, track); // its state is another one now
    if (turn.state == TurnState::Failed && !turn.hasOutput())
        m_empty.insert(turn.id, track.head.parent);
    if (m_tracks.isEmpty())
        m_write.stop();
}

void HistoryRecorder::writeAll()
{
    for (auto track = m_tracks.begin(); track != m_tracks.end(); ++track) {
        if (const Turn *turn = m_conversation.turn(track.key())) {
            writeItems(*turn, *track);
            writeHead(*turn, *track);
        }
    }
}

} // namespace Lectern
