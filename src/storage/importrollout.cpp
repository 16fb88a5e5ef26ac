// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/importrollout.h"

#include "conversation/answerbuilder.h"
#include "protocol/jsonread.h"
#include "protocol/usage.h"
#include "storage/archivetree.h"
#include "storage/rolloutitem.h"

#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

Usage usageOf(const QJsonObject &json)
{
    return {.inputTokens = countAt(json, "input_tokens"_L1),
            .cachedTokens = countAt(json, "cached_input_tokens"_L1),
            .outputTokens = countAt(json, "output_tokens"_L1),
            .reasoningTokens = countAt(json, "reasoning_output_tokens"_L1),
            .totalTokens = countAt(json, "total_tokens"_L1)};
}

/// What tools gave back; each belongs to a call.
bool isOutput(const QString &type)
{
    return type.endsWith("_output"_L1);
}

} // namespace

RolloutReader::RolloutReader(QIODevice &device, const QDateTime &now)
    : ImportReader(now)
    , m_device(device)
{
}

bool RolloutReader::isFirstLine(const QJsonObject &line)
{
    const QString type = stringAt(line, "type"_L1);
    if (line.contains("payload"_L1))
        return !type.isEmpty();
    const bool isHead =
        line.contains("id"_L1) && line.contains("timestamp"_L1) && !line.contains("mapping"_L1);
    return isHead || line.contains("record_type"_L1) || (type == "message"_L1 && line.contains("role"_L1));
}

std::optional<ConversationArchive> RolloutReader::read()
{
    if (std::exchange(m_read, true))
        return std::nullopt;
    readLines();
    ConversationRecord &record = m_archive.record;
    if (m_session.isEmpty()) // nothing names it: its first line does
        m_session = keyForOrigin(m_firstLine);
    record.origin = u"codex:"_s + m_session;
    record.key = keyForOrigin(record.origin);
    if (!m_archive.turns.isEmpty())
        end(TurnState::Completed);
    record.leaf = m_leaf;
    if (m_lineTime.isValid())
        record.changedAt = m_lineTime;
    tidyRecord(m_archive);
    numberBranches(m_archive);
    fillTimes(m_archive, m_now);
    fillRecord(m_archive);
    return std::move(m_archive);
}

void RolloutReader::readLines()
{
    while (!m_device.atEnd() && !isStopped()) {
        const std::optional<QByteArray> line = nextLine();
        if (!line)
            note(ImportIssue::TooLarge);
        else if (line->isEmpty()) // and yet not at the end
            return note(ImportIssue::Unreadable);
        else if (!line->trimmed().isEmpty())
            readLine(*line, m_device.atEnd());
    }
}

/// Nothing when it is too long; it has been passed over.
std::optional<QByteArray> RolloutReader::nextLine()
{
    constexpr qint64 kPiece = 64 * 1024; // what a line is read in: it takes as much even for a short one
    QByteArray line;
    bool tooLong = false;
    while (true) {
        const QByteArray piece = m_device.readLine(kPiece);
        tooLong = tooLong || line.size() + piece.size() > kMaxImportBytes;
        line = tooLong ? QByteArray() : line + piece;
        if (piece.isEmpty() || piece.endsWith('\n'))
            return tooLong ? std::nullopt : std::optional(line);
    }
}

void RolloutReader::readLine(const QByteArray &line, bool isLast)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) { // the last line of a program that was killed is cut
        note(isLast && !line.endsWith('\n') ? ImportIssue::Truncated : ImportIssue::Damaged);
        return;
    }
    const QJsonObject json = document.object();
    if (m_firstLine.isEmpty())
        m_firstLine = QString::fromUtf8(line);
    if (const QJsonValue time = json.value("timestamp"_L1); !time.isUndefined()) {
        const std::optional<QDateTime> moment = momentOf(time.toString());
        if (!moment)
            note(ImportIssue::WrongTime);
        m_lineTime = moment.value_or(m_lineTime);
    }
    const QString type = stringAt(json, "type"_L1);
    if (json.contains("payload"_L1))
        readEntry(type, json.value("payload"_L1).toObject());
    else if (!type.isEmpty()) // until autumn 2025 the items stood there without an envelope
        readItem(json);
    else if (!json.contains("record_type"_L1))
        readSession(json);
}

void RolloutReader::readEntry(const QString &type, const QJsonObject &payload)
{
    if (type == "response_item"_L1)
        readItem(payload);
    else if (type == "event_msg"_L1)
        readEvent(payload);
    else if (type == "session_meta"_L1)
        readSession(payload);
    else if (type == "turn_context"_L1)
        readContext(payload);
    else if (type != "compacted"_L1) // what was said before is still there
        note(ImportIssue::UnknownContent);
}

/// A session that began as a copy of another one has its session behind its own.
void RolloutReader::readSession(const QJsonObject &session)
{
    if (std::exchange(m_sessionKnown, true))
        return;
    m_session = stringAt(session, "id"_L1);
    m_archive.record.createdAt = momentOf(stringAt(session, "timestamp"_L1)).value_or(m_lineTime);
    m_model = stringAt(session, "model"_L1);
}

void RolloutReader::readContext(const QJsonObject &context)
{
    const QString model = stringAt(context, "model"_L1);
    m_model = model.isEmpty() ? m_model : model;
    m_effort = stringAt(context, "effort"_L1);
    Turn *turn = current();
    if (turn && turn->items.isEmpty()) {
        turn->model = m_model;
        turn->effort = m_effort;
    }
}

/// Events repeat the items, but for these.
void RolloutReader::readEvent(const QJsonObject &event)
{
    const QString type = stringAt(event, "type"_L1);
    if (type == "token_count"_L1) {
        readTokens(event.value("info"_L1).toObject());
    } else if (type == "turn_aborted"_L1) {
        end(TurnState::Stopped);
    } else if (type == "thread_rolled_back"_L1) {
        takeBack(countAt(event, "num_turns"_L1));
    } else if (type == "error"_L1 && current()) {
        end(TurnState::Failed);
        if (Turn *turn = current(); turn->state == TurnState::Failed)
            turn->error = Error{.kind = ErrorKind::Server,
                                .detail = u"recorded by the Codex CLI"_s,
                                .serverMessage = optionalStringAt(event, "message"_L1)};
    }
}

void RolloutReader::readTokens(const QJsonObject &info)
{
    const QJsonObject total = info.value("total_token_usage"_L1).toObject();
    const QJsonObject last = info.value("last_token_usage"_L1).toObject();
    Turn *turn = current();
    if (!turn || last.isEmpty() || total == m_lastTotal)
        return;
    m_lastTotal = total;
    turn->usage = usageOf(last);
    turn->ledger += Ledger{.requests = 1, .usage = *turn->usage};
}

void RolloutReader::readItem(const QJsonObject &json)
{
    const QString type = stringAt(json, "type"_L1);
    const QString role = stringAt(json, "role"_L1);
    if (type.isEmpty())
        note(ImportIssue::Damaged);
    else if (isBookkeeping(type))
        return;
    else if (type == "message"_L1 && role == "user"_L1)
        readUser(json);
    else if (type == "message"_L1 && role != "assistant"_L1)
        return; // instructions
    else if (isOutput(type))
        readOutput(json);
    else
        addItem(rolloutItem(json));
}

void RolloutReader::readUser(const QJsonObject &json)
{
    const RolloutQuestion question = rolloutQuestion(json);
    note(ImportIssue::Files, question.files);
    if (question.text.trimmed().isEmpty() && question.files == 0)
        return;
    end(TurnState::Completed);
    begin(question.text);
}

void RolloutReader::addItem(const QJsonObject &json)
{
    Turn &turn = current() ? *current() : begin({});
    const Item item = parseItem(json);
    if (std::holds_alternative<UnknownItem>(item.body))
        note(ImportIssue::UnknownContent);
    if (const QString call = stringAt(json, "call_id"_L1); !call.isEmpty())
        m_calls.insert(call, {turn.id, turn.items.size()});
    restoreItem(turn, int(turn.items.size()), item, true);
    if (m_lineTime.isValid() && turn.askedAt.isValid() && turn.askedAt <= m_lineTime)
        turn.duration = std::chrono::milliseconds(turn.askedAt.msecsTo(m_lineTime));
}

/// Stays with its call.
void RolloutReader::readOutput(const QJsonObject &json)
{
    const RolloutQuestion output = rolloutOutput(json);
    note(ImportIssue::Files, output.files);
    const QString id = stringAt(json, "call_id"_L1);
    if (!m_calls.contains(id)) {
        addItem(rolloutItem(json));
        return;
    }
    const Call call = m_calls.take(id);
    AnswerItem &item = m_archive.turns[qsizetype(call.turn.value()) - 1].items[call.item];
    QJsonObject whole = item.item.json;
    whole.insert("output"_L1, output.text);
    item.item = parseItem(whole);
}

Turn &RolloutReader::begin(const QString &question)
{
    Turn turn;
    turn.id = TurnId(quint64(m_archive.turns.size()) + 1);
    turn.parent = m_leaf;
    turn.question = question;
    turn.model = m_model;
    turn.effort = m_effort;
    turn.askedAt = m_lineTime;
    turn.delivery = Delivery::Answered;
    m_leaf = turn.id;
    m_archive.turns.append(turn);
    return m_archive.turns.last();
}

/// The turn that goes on.
Turn *RolloutReader::current()
{
    return m_leaf.isValid() ? &m_archive.turns[qsizetype(m_leaf.value()) - 1] : nullptr;
}

/// The turn is over, unless it was before. A question that nothing followed was stopped.
void RolloutReader::end(TurnState state)
{
    Turn *turn = current();
    if (!turn || isFinal(turn->state))
        return;
    const bool unanswered = state == TurnState::Completed && turn->items.isEmpty();
    turn->state = unanswered ? TurnState::Stopped : state;
}

/// The person took back the last questions: what follows is another branch.
void RolloutReader::takeBack(qint64 turns)
{
    end(TurnState::Completed);
    for (; turns > 0 && current(); --turns)
        m_leaf = current()->parent;
}

void RolloutReader::note(ImportIssue issue, int count)
{
    m_report.note(issue, {}, count);
}

} // namespace Lectern
