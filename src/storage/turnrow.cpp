// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/turnrow.h"

#include "base/errorname.h"
#include "conversation/turnjson.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const QString kLedgerColumns = u"requests, bytes_up, bytes_down, bytes_saved, input_tokens, cached_tokens, "
                               "output_tokens, reasoning_tokens, total_tokens"_s;

template <typename Json> QVariant jsonText(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// NULL for an empty one.
template <typename Json> QVariant textOf(const Json &json)
{
    return json.isEmpty() ? QVariant() : jsonText(json);
}

QJsonDocument jsonIn(const Rows &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8());
}

QVariant orNull(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QVariant(qint64(time->count())) : QVariant();
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

std::optional<std::chrono::milliseconds> durationIn(const Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(std::chrono::milliseconds(row.number(column)));
}

std::optional<Error> errorIn(const Rows &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    Error error{errorNamed(row.text(column)).value_or(ErrorKind::Server), row.text(column + 1)};
    if (!row.isNull(column + 2))
        error.serverMessage = row.text(column + 2);
    error.retryAfter = durationIn(row, column + 3);
    if (!row.isNull(column + 4))
        error.resetsAt = row.time(column + 4);
    return error;
}

QVariantList errorValues(const std::optional<Error> &error)
{
    if (!error)
        return {{}, {}, {}, {}, {}};
    return {QString(errorName(error->kind)), error->detail,
            error->serverMessage ? *error->serverMessage : QVariant(), orNull(error->retryAfter),
            orNull(error->resetsAt.value_or(QDateTime()))};
}

QJsonArray resumesJson(const QList<qsizetype> &resumes)
{
    QJsonArray array;
    for (const qsizetype place : resumes)
        array.append(qint64(place));
    return array;
}

QJsonArray oddJson(const QList<Error> &oddities)
{
    QJsonArray array;
    for (const Error &error : oddities)
        array.append(errorJson(error));
    return array;
}

} // namespace

const QString kTurnQuery =
    u"SELECT t.id, t.parent, t.model, t.effort, t.asked_at, t.state, t.delivery, t.response_id, t.error, "
    "t.error_detail, t.server_message, t.retry_after, t.resets_at, t.incomplete_reason, t.duration, t.usage, "
    "t.resumes, t.oddities, t.detour, t.output_base, q.text, "
    "(SELECT count(*) FROM turns s WHERE s.parent IS t.parent AND s.conversation = t.conversation "
    "AND s.id <= t.id), "
    "(SELECT count(*) FROM turns s WHERE s.parent IS t.parent AND s.conversation = t.conversation), "
    "EXISTS (SELECT 1 FROM turns c WHERE c.parent = t.id), "_s +
    kLedgerColumns +
    u" FROM turns t LEFT JOIN messages q ON q.id = t.id * 2 LEFT JOIN ledger l ON l.turn = t.id "
    "WHERE t.id = ?"_s;

Turn turnIn(const Rows &row)
{
    Turn turn;
    turn.id = row.id<TurnId>(0);
    turn.parent = row.id<TurnId>(1);
    turn.model = row.text(2);
    turn.effort = row.text(3);
    turn.askedAt = row.time(4);
    turn.state = stateNamed(row.text(5));
    turn.delivery = deliveryNamed(row.text(6));
    turn.responseId = row.text(7);
    turn.error = errorIn(row, 8);
    turn.incompleteReason = row.text(13);
    turn.duration = durationIn(row, 14);
    if (!row.isNull(15))
        turn.usage = usageFromJson(jsonIn(row, 15).object());
    for (const QJsonArray resumes = jsonIn(row, 16).array(); const auto &place : resumes)
        turn.resumes.append(place.toInteger());
    for (const QJsonArray oddities = jsonIn(row, 17).array(); const auto &error : oddities)
        turn.oddities.append(errorFromJson(error.toObject()));
    turn.detour = row.flag(18);
    turn.outputBase = int(row.number(19));
    turn.question = row.text(20);
    turn.branch = int(row.number(21));
    turn.branches = int(row.number(22));
    turn.latest = !row.flag(23);
    turn.ledger = ledgerIn(row, 24);
    return turn;
}

const QString kTurnInsert =
    u"INSERT INTO turns (id, conversation, parent, depth, model, effort, asked_at, state, delivery, "
    "response_id, error, error_detail, server_message, retry_after, resets_at, incomplete_reason, duration, "
    "usage, resumes, oddities, detour, output_base) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString kTurnUpdate =
    u"UPDATE turns SET model = ?, effort = ?, asked_at = ?, state = ?, delivery = ?, response_id = ?, "
    "error = ?, error_detail = ?, server_message = ?, retry_after = ?, resets_at = ?, incomplete_reason = ?, "
    "duration = ?, usage = ?, resumes = ?, oddities = ?, detour = ?, output_base = ? WHERE id = ?"_s;

QVariantList turnValues(const Turn &turn)
{
    return QVariantList{turn.model,
                        turn.effort,
                        orNull(turn.askedAt),
                        QString(stateName(turn.state)),
                        QString(deliveryName(turn.delivery)),
                        turn.responseId} +
           errorValues(turn.error) +
           QVariantList{turn.incompleteReason,
                        orNull(turn.duration),
                        turn.usage ? jsonText(usageJson(*turn.usage)) : QVariant(),
                        textOf(resumesJson(turn.resumes)),
                        textOf(oddJson(turn.oddities)),
                        int(turn.detour),
                        turn.outputBase};
}

const QString kItemsQuery = u"SELECT done, json, built, duration FROM items WHERE turn = ? ORDER BY place"_s;

AnswerItem itemIn(const Rows &row, qsizetype place)
{
    AnswerItem item = itemFromJson(jsonIn(row, 1).object(), jsonIn(row, 2).object(), place, row.flag(0));
    item.duration = durationIn(row, 3);
    return item;
}

const QString kItemPut = u"INSERT OR REPLACE INTO items (turn, place, done, json, built, duration) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s;

QVariantList itemValues(TurnId turn, qsizetype place, const AnswerItem &item)
{
    return {qint64(turn.value()),           qint64(place),        int(item.done), jsonText(wireJson(item)),
            textOf(builtJson(item, place)), orNull(item.duration)};
}

const QString kLedgerSum =
    u"SELECT total(requests), total(bytes_up), total(bytes_down), total(bytes_saved), total(input_tokens), "
    "total(cached_tokens), total(output_tokens), total(reasoning_tokens), total(total_tokens) "
    "FROM turns t JOIN ledger l ON l.turn = t.id WHERE t.conversation = ?"_s;

const QString kLedgerPut = u"INSERT OR REPLACE INTO ledger (turn, "_s + kLedgerColumns +
                           u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

Protocol::Ledger ledgerIn(const Rows &row, int column)
{
    return {int(row.number(column)),
            row.number(column + 1),
            row.number(column + 2),
            row.number(column + 3),
            {row.number(column + 4), row.number(column + 5), row.number(column + 6), row.number(column + 7),
             row.number(column + 8)}};
}

QVariantList ledgerValues(const Turn &turn)
{
    const Protocol::Ledger &ledger = turn.ledger;
    return {qint64(turn.id.value()),   ledger.requests,           ledger.bytesUp,
            ledger.bytesDown,          ledger.bytesSaved,         ledger.usage.inputTokens,
            ledger.usage.cachedTokens, ledger.usage.outputTokens, ledger.usage.reasoningTokens,
            ledger.usage.totalTokens};
}

} // namespace Lectern
