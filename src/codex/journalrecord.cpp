// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "codex/journalrecord.h"

#include "protocol/request.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kVersion = 1;

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(qsizetype turn, const QString &what, const QJsonValue &value)
{
    return line({{u"turn"_s, qint64(turn)}, {what, value}});
}

template <typename Enum> Enum enumFrom(const QJsonValue &value, Enum last, Enum fallback)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= int(last) ? Enum(number) : fallback;
}

JournalTurn turnFrom(const QJsonObject &json)
{
    JournalTurn turn;
    turn.question = json["question"_L1].toString();
    turn.model = json["model"_L1].toString();
    turn.effort = json["effort"_L1].toString();
    turn.askedAt = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    return turn;
}

/// What had come before stays as it is; the answer goes on behind it.
void resume(JournalTurn &turn)
{
    for (const QString &text : std::as_const(turn.partials))
        turn.items.append(Protocol::assistantMessage(text));
    turn.partials.clear();
    turn.resumes.append(turn.items.size());
    turn.ending.reset();
}

void end(JournalTurn &turn, const QJsonObject &json)
{
    turn.ending = enumFrom(json["how"_L1], JournalEnding::Failed, JournalEnding::Failed);
    turn.delivery = enumFrom(json["delivery"_L1], Delivery::Answered, turn.delivery);
    turn.errorKind = enumFrom(json["error"_L1], kLastErrorKind, ErrorKind::Interrupted);
    turn.reason = json["reason"_L1].toString();
}

void applyLine(JournalTurn &turn, const QJsonObject &json)
{
    if (json.contains("sent"_L1))
        turn.delivery = Delivery::OutcomeUnknown;
    else if (json.contains("text"_L1))
        turn.partials[json["of"_L1].toInt(-1)] += json["text"_L1].toString();
    else if (json.contains("response"_L1))
        turn.partials.clear();
    else if (json.contains("resumed"_L1))
        resume(turn);
    else if (const QJsonValue item = json["item"_L1]; item.isObject()) {
        turn.items.append(item.toObject());
        turn.partials.remove(json["of"_L1].toInt(-1));
    } else if (const QJsonValue ending = json["end"_L1]; ending.isObject())
        end(turn, ending.toObject());
}

} // namespace

QByteArray JournalLine::head(const QString &conversation, const QString &account)
{
    return line({{u"version"_s, kVersion}, {u"conversation"_s, conversation}, {u"account"_s, account}});
}

QByteArray JournalLine::asked(qsizetype turn, const JournalTurn &what, qsizetype superseded)
{
    QJsonObject json{{u"question"_s, what.question},
                     {u"model"_s, what.model},
                     {u"effort"_s, what.effort},
                     {u"at"_s, what.askedAt.toString(Qt::ISODate)}};
    if (superseded >= 0)
        json.insert("supersedes"_L1, qint64(superseded));
    return line(turn, u"asked"_s, json);
}

QByteArray JournalLine::resumed(qsizetype turn)
{
    return line(turn, u"resumed"_s, true);
}

QByteArray JournalLine::sent(qsizetype turn)
{
    return line(turn, u"sent"_s, true);
}

QByteArray JournalLine::responseBegan(qsizetype turn)
{
    return line(turn, u"response"_s, true);
}

QByteArray JournalLine::item(qsizetype turn, int place, const QJsonObject &item)
{
    return line({{u"turn"_s, qint64(turn)}, {u"of"_s, place}, {u"item"_s, item}});
}

QByteArray JournalLine::text(qsizetype turn, int place, const QString &text)
{
    return line({{u"turn"_s, qint64(turn)}, {u"of"_s, place}, {u"text"_s, text}});
}

QByteArray JournalLine::ended(qsizetype turn, Delivery delivery, JournalEnding ending, ErrorKind error,
                              const QString &reason)
{
    return line(turn, u"end"_s,
                QJsonObject{{u"how"_s, int(ending)},
                            {u"delivery"_s, int(delivery)},
                            {u"error"_s, int(error)},
                            {u"reason"_s, reason}});
}

std::optional<JournalConversation> readJournal(const QByteArray &bytes)
{
    JournalConversation conversation;
    for (const QByteArray &text : bytes.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        if (json["version"_L1].toInt() == kVersion) {
            conversation.key = json["conversation"_L1].toString();
            conversation.account = json["account"_L1].toString();
        }
        const qsizetype turn = json["turn"_L1].toInteger(-1);
        if (turn == conversation.turns.size() && json["asked"_L1].isObject()) {
            const QJsonObject asked = json["asked"_L1].toObject();
            const qsizetype superseded = asked["supersedes"_L1].toInteger(-1);
            if (superseded >= 0 && superseded < turn)
                conversation.turns[superseded].superseded = true;
            conversation.turns.append(turnFrom(asked));
        } else if (turn >= 0 && turn < conversation.turns.size()) {
            applyLine(conversation.turns[turn], json);
        }
    }
    return conversation.key.isEmpty() ? std::nullopt : std::optional(conversation);
}

} // namespace Lectern
