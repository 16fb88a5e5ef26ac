// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/benchconversations.h"

#include "storage/archivetree.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

void addBenchMessage(const QJsonObject &message, QList<Turn> &turns)
{
    const QString text = message.value("text"_L1).toString();
    if (message.value("role"_L1).toString() == "user"_L1) {
        Turn turn;
        turn.id = TurnId(quint64(turns.size()) + 1);
        turn.parent = turns.isEmpty() ? TurnId() : turns.constLast().id;
        turn.question = text;
        turn.state = TurnState::Completed;
        turns.append(turn);
    } else if (!turns.isEmpty()) {
        AnswerItem item;
        item.outputIndex = int(turns.constLast().items.size());
        item.item.body = Protocol::MessageItem{.role = u"assistant"_s};
        item.done = true;
        item.parts = {TextPart{.text = text}};
        turns.last().items.append(item);
    }
}

BenchConversations::BenchConversations(QIODevice &device, const QDateTime &now)
    : ImportReader(now)
    , m_device(device)
{
}

std::optional<ConversationArchive> BenchConversations::read()
{
    const QByteArray line = m_device.readLine();
    if (line.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    ConversationArchive archive;
    archive.record.origin = u"bench:"_s + json.value("id"_L1).toString();
    archive.record.key = keyForOrigin(archive.record.origin);
    archive.record.title = json.value("title"_L1).toString();
    archive.record.createdAt = momentOf(json.value("created_at"_L1).toDouble()).value_or(m_now);
    archive.record.changedAt = momentOf(json.value("updated_at"_L1).toDouble()).value_or(m_now);
    for (const QJsonValue &message : json.value("messages"_L1).toArray())
        addBenchMessage(message.toObject(), archive.turns);
    numberBranches(archive);
    tidyRecord(archive);
    fillTimes(archive, m_now);
    fillRecord(archive);
    return archive;
}

} // namespace Lectern
